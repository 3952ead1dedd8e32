"""A badge as PDF: every text as filled outlines, the code as rectangles, so that it prints the same everywhere."""

from __future__ import annotations

import io
import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

import reportlab.rl_config
from reportlab.pdfgen.canvas import Canvas

from kiosk.badge import qr
from kiosk.badge.bidi import Direction, first_direction
from kiosk.badge.coverage import Cleaned, Uncovered
from kiosk.badge.drawing import POINTS_PER_MM, Page, legible_on
from kiosk.badge.fit import Block, Room, Setting, fit, fit_beginning
from kiosk.badge.fonts import BOLD
from kiosk.badge.layout import BandBox, ColumnBox, Layout, QrBox, TextField, TextStyle
from kiosk.badge.text import Typesetter
from kiosk.errors import Fault

reportlab.rl_config.useA85 = 0  # a third of the time otherwise, and a quarter of the size

_HEX_COLOUR = re.compile(r"#[0-9A-Fa-f]{6}")
_BEARERS: tuple[TextField, ...] = ("name", "organization", "position")
_CAP_HEIGHT = 0.714
_BAND_SMALLEST_PT = 8.0
_BETWEEN_BAND_TEXTS_MM = 4.0
_SHOWN = 3
"""Characters that a sentence names; all of them would be the text itself."""


@dataclass(frozen=True, slots=True)
class BadgeData:
    """What a badge says.

    Attributes:
        country: as it is shown, in the event's language.
        country_code: ISO 3166 alpha-2 or empty; decides the forms of Han characters.
        tier_colour: #RRGGBB.
        token: the text of the QR code.
    """

    name: str
    organization: str
    position: str
    country: str
    country_code: str
    tier_code: str
    tier_name: str
    tier_colour: str
    event_name: str
    token: str

    def text(self, field: TextField) -> str:
        """The text of a field that a layout names."""
        return str(getattr(self, field))


class Problem(StrEnum):
    """What may be wrong with a badge."""

    NAMELESS = "nameless"
    """The name is empty, or nothing of it can be drawn."""
    UNCOVERED = "uncovered"
    """Characters that no font draws, or that are no text."""
    TOO_LONG = "too_long"
    """A text doesn't fit its box at any size that can be read."""
    SMALL = "small"
    """A text fits only below the layout's smallest size."""
    BROKEN_WORD = "broken_word"
    """A word runs over two lines without a hyphen."""


BLOCKING = frozenset({Problem.NAMELESS, Problem.UNCOVERED, Problem.TOO_LONG})


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that somebody should know before a badge is printed; holds no name.

    Attributes:
        field: which text of the badge.
        uncovered: the characters concerned, for UNCOVERED.
    """

    problem: Problem
    field: TextField
    uncovered: tuple[Uncovered, ...] = ()

    @property
    def blocks(self) -> bool:
        """Whether the badge is refused until somebody accepts it as it is."""
        return self.problem in BLOCKING

    def __str__(self) -> str:
        """One sentence without personal data."""
        field = self.field.replace("_", " ")
        match self.problem:
            case Problem.NAMELESS:
                return f"{field}: nothing of it can be printed"
            case Problem.UNCOVERED:
                shown = ", ".join(map(str, self.uncovered[:_SHOWN]))
                more = len(self.uncovered) - _SHOWN
                return f"{field}: can't print {shown}" + (f" and {more} more" if more > 0 else "")
            case Problem.TOO_LONG:
                return f"{field}: too long for its place on the badge"
            case Problem.SMALL:
                return f"{field}: printed smaller than the layout wishes, to fit"
            case Problem.BROKEN_WORD:
                return f"{field}: a long word is broken over two lines"


@dataclass(frozen=True, slots=True)
class RenderedBadge:
    """A badge's PDF and what is to be said about it."""

    pdf: bytes
    findings: tuple[Finding, ...]


class BadgeFault(Fault):
    """A badge that isn't rendered as it is: `findings` say why."""

    def __init__(self, findings: tuple[Finding, ...]) -> None:
        super().__init__(
            "badge: " + "; ".join(str(finding) for finding in findings if finding.blocks),
            "correct the text, or accept the badge without them",
        )
        self.findings = findings


def check_badge(badge: BadgeData, layout: Layout) -> tuple[Finding, ...]:
    """What is to be said about a badge before it is printed; nothing where all is well.

    An empty token isn't looked at: a badge is checked before its code is issued.

    Raises:
        Fault: as `render_badge`, but for what the findings say.
    """
    composition = _Composition(badge, layout)
    if badge.token:
        composition.codes()
    return composition.findings


def render_badge(badge: BadgeData, layout: Layout, *, accept: bool = False) -> RenderedBadge:
    """A badge as a one-page PDF; equal badges give equal bytes.

    Args:
        badge: what it says.
        layout: what stands where.
        accept: somebody saw the findings and wants the badge all the same: characters that can't be drawn are left
            out, and a text that is too long ends with an ellipsis.

    Raises:
        BadgeFault: a finding blocks and wasn't accepted, or nothing of the name can be drawn.
        Fault: the tier's colour isn't one, the code doesn't fit its box, or the fonts are missing.
    """
    composition = _Composition(badge, layout)
    nameless = any(finding.problem is Problem.NAMELESS for finding in composition.findings)
    if nameless or (not accept and any(finding.blocks for finding in composition.findings)):
        raise BadgeFault(composition.findings)
    return RenderedBadge(composition.pdf(), composition.findings)


@dataclass(frozen=True, slots=True)
class _SetText:
    """A block of one text and where its top stands, in points from the page's top left corner."""

    block: Block
    x: float
    y: float
    width: float
    colour: str
    direction: Direction


class _Composition:
    """One badge put into a layout: the places of everything, and the findings on the way."""

    def __init__(self, badge: BadgeData, layout: Layout) -> None:
        if _HEX_COLOUR.fullmatch(badge.tier_colour) is None:
            raise Fault(f"tier {badge.tier_code}: {badge.tier_colour!r} is no colour", "write it as #RRGGBB in the event file")
        self._badge = badge
        self._layout = layout
        self._typesetter = Typesetter(badge.country_code, " ".join(map(badge.text, _BEARERS)))
        self._findings: dict[Finding, None] = {}
        self._cleaned: dict[TextField, Cleaned] = {}
        self._direction = first_direction(self._text("name"))
        if not self._text("name"):
            self._find(Problem.NAMELESS, "name")
        self._bands = [(box, list(self._band_texts(box))) for box in layout.boxes if isinstance(box, BandBox)]
        self._texts = [text for box in layout.boxes if isinstance(box, ColumnBox) for text in self._column(box)]

    @property
    def findings(self) -> tuple[Finding, ...]:
        return tuple(self._findings)

    def codes(self) -> list[qr.Placed]:
        """The code in each of its boxes."""
        boxes = [box for box in self._layout.boxes if isinstance(box, QrBox)]
        return [qr.placed(self._badge.token, box.x, box.y, box.width, box.height) for box in boxes]

    def pdf(self) -> bytes:
        """The page as PDF."""
        out = io.BytesIO()
        size = (self._layout.width * POINTS_PER_MM, self._layout.height * POINTS_PER_MM)
        canvas = Canvas(out, pagesize=size, pageCompression=1, invariant=1)
        canvas.setTitle("Badge")
        canvas.setAuthor("")
        canvas.setCreator("Lanyard")
        page = Page(size[1])
        for box, texts in self._bands:
            page.rectangle(box.x, box.y, box.width, box.height, self._badge.tier_colour)
            self._draw(page, texts)
        self._draw(page, self._texts)
        for code in self.codes():
            page.code(code)
        canvas.addLiteral(page.operators())
        canvas.showPage()
        canvas.save()
        return out.getvalue()

    @staticmethod
    def _draw(page: Page, texts: list[_SetText]) -> None:
        for text in texts:
            size = text.block.size
            for line, baseline in zip(text.block.lines, text.block.baselines, strict=True):
                left = text.x - line.left * size if text.direction == "ltr" else text.x + text.width - line.right * size
                page.line(line, left, text.y + baseline * size, size, text.colour)

    def _find(self, problem: Problem, field: TextField, uncovered: tuple[Uncovered, ...] = ()) -> None:
        self._findings[Finding(problem, field, uncovered)] = None

    def _text(self, field: TextField) -> str:
        """A field as it will be drawn; says what had to stay out of it."""
        if field not in self._cleaned:
            found = self._typesetter.clean(self._badge.text(field))
            self._cleaned[field] = found
            if found.left_out:
                self._find(Problem.UNCOVERED, field, found.left_out)
        return self._cleaned[field].text

    def _fitted(self, field: TextField, room: Room, setting: Setting, direction: Direction) -> Block | None:
        """A field in its room; None where there is nothing to draw."""
        text = self._text(field)
        if not text or room.width <= 0 or room.height <= 0:
            if text:
                self._find(Problem.TOO_LONG, field)
            return None
        block = fit(text, room, setting, self._typesetter, direction)
        if block is None:
            self._find(Problem.TOO_LONG, field)
            return fit_beginning(text, room, setting, self._typesetter, direction)
        if block.size < setting.min_pt - 0.01:
            self._find(Problem.SMALL, field)
        if block.broken:
            self._find(Problem.BROKEN_WORD, field)
        return block

    def _column(self, box: ColumnBox) -> Iterator[_SetText]:
        """The texts of a column: the first takes the height that the others leave."""
        width, height = box.width * POINTS_PER_MM, box.height * POINTS_PER_MM
        blocks: dict[TextStyle, Block] = {}
        free = height
        for style in (*box.texts[1:], box.texts[0]):
            gap = style.gap * POINTS_PER_MM if style is not box.texts[0] else 0.0
            allowed = min(free - gap, style.max_height * POINTS_PER_MM if style.max_height is not None else free)
            base = first_direction(self._text(style.field))
            block = self._fitted(style.field, Room(width, allowed), _setting(style), base)
            if block is not None:
                blocks[style] = block
                free -= gap + block.height_pt
        top = box.y * POINTS_PER_MM + {"top": 0.0, "middle": free / 2, "bottom": free}[box.valign]
        for place, style in enumerate(style for style in box.texts if style in blocks):
            block = blocks[style]
            top += style.gap * POINTS_PER_MM if place else 0.0
            side = self._direction if box.side == "name" else first_direction(self._text(style.field))
            yield _SetText(block, box.x * POINTS_PER_MM, top, width, style.colour, side)
            top += block.height_pt

    def _band_texts(self, box: BandBox) -> Iterator[_SetText]:
        """The tier's name at the start, its code at the end, both on the band's middle."""
        colour = legible_on(self._badge.tier_colour)
        height = box.height * POINTS_PER_MM
        left, width = (box.x + box.inset) * POINTS_PER_MM, (box.width - 2 * box.inset) * POINTS_PER_MM
        middle = box.y * POINTS_PER_MM + height / 2
        sizes: list[tuple[TextField, float, Direction]] = [("tier_code", box.code_pt, "rtl"), ("tier_name", box.name_pt, "ltr")]
        for field, size, side in sizes:
            if not size:
                continue
            setting = Setting(size, min(size, _BAND_SMALLEST_PT), BOLD, 2 if field == "tier_name" else 1, leading=1.1)
            block = self._fitted(field, Room(width, height * 0.9), setting, first_direction(self._text(field)))
            if block is None:
                continue
            yield _SetText(block, left, _centred(block, middle), width, colour, side)
            width -= max(line.right - line.left for line in block.lines) * block.size + _BETWEEN_BAND_TEXTS_MM * POINTS_PER_MM


def _setting(style: TextStyle) -> Setting:
    return Setting(style.max_pt, style.min_pt, style.weight, style.max_lines, style.leading, style.hold_words)


def _centred(block: Block, middle: float) -> float:
    """The top at which capitals of the block stand in the middle."""
    first, last = block.baselines[0] - _CAP_HEIGHT, block.baselines[-1]
    return middle - (first + last) / 2 * block.size

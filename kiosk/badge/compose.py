"""A badge put into its layout: every text in its place, and what is to be said about it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from kiosk.badge.bidi import Direction, first_direction
from kiosk.badge.boxes import FieldStyle, TextField, TextStyle, _Texts
from kiosk.badge.coverage import Cleaned, Uncovered
from kiosk.badge.data import BadgeData
from kiosk.badge.drawing import POINTS_PER_MM, Page
from kiosk.badge.findings import OF_WORDS, Finding, Problem
from kiosk.badge.fit import Block, Room, Setting, fit, fit_beginning
from kiosk.badge.text import Typesetter
from kiosk.domain.event import localize

_BEARERS: tuple[TextField, ...] = ("name", "organization", "position")
"""What is written in the bearer's own language."""
_CAP_HEIGHT = 0.714
Align = str


@dataclass(frozen=True, slots=True)
class SetText:
    """A block of one text, in points from the page's top left corner.

    Attributes:
        align: "left", "center" or "right" in `width`.
    """

    block: Block
    x: float
    y: float
    width: float
    colour: str
    align: Align


class Composer:
    """Sets one badge's texts; gathers the findings on the way."""

    def __init__(self, badge: BadgeData) -> None:
        self.badge = badge
        sample = " ".join(map(badge.text, _BEARERS))
        self.typesetter = Typesetter(badge.country_code, sample, languages=badge.languages)
        self._findings: dict[Finding, None] = {}
        self._cleaned: dict[str, Cleaned] = {}
        self.direction = first_direction(self.field("name"))
        if not self.field("name"):
            self.find(Problem.NAMELESS, "name")

    @property
    def findings(self) -> tuple[Finding, ...]:
        """What was found so far, each once."""
        return tuple(self._findings)

    def find(self, problem: Problem, place: str, uncovered: tuple[Uncovered, ...] = ()) -> None:
        """Note something that should be known before this is printed."""
        self._findings[Finding(problem, place, uncovered)] = None

    def field(self, field: TextField) -> str:
        """A field as it will be drawn; notes what had to stay out of it."""
        return self.clean(field, self.badge.text(field))

    def clean(self, place: str, text: str) -> str:
        """A text as it will be drawn; notes what had to stay out of it.

        Args:
            place: the field; a text is cleaned once for each.
            text: anything.
        """
        if place not in self._cleaned:
            found = self.typesetter.clean(text)
            self._cleaned[place] = found
            if found.left_out:
                self.find(Problem.UNCOVERED, place, found.left_out)
        return self._cleaned[place].text

    def fitted(self, place: str, text: str, room: Room, setting: Setting) -> Block | None:
        """A cleaned text in its room; None where there is nothing to draw."""
        if not text or room.width <= 0 or room.height <= 0:
            if text:
                self.find(Problem.TOO_LONG, place)
            return None
        direction = first_direction(text)
        block = fit(text, room, setting, self.typesetter, direction)
        if block is None:
            self.find(Problem.TOO_LONG, place)
            return fit_beginning(text, room, setting, self.typesetter, direction)
        if block.size < setting.min_pt - 0.01:
            self.find(Problem.SMALL, place)
        if block.broken:
            self.find(Problem.BROKEN_WORD, place)
        return block

    def column(self, box: _Texts, styles: tuple[TextStyle, ...]) -> Iterator[SetText]:
        """The texts of a box, one below another: the first takes the height that the others leave."""
        width, height = box.width * POINTS_PER_MM, box.height * POINTS_PER_MM
        blocks: dict[int, Block] = {}
        free = height
        texts = [self._said(box.id, style) for style in styles]
        for number in (*range(1, len(styles)), 0):
            style, (place, text) = styles[number], texts[number]
            gap = style.gap * POINTS_PER_MM if number else 0.0
            allowed = min(free - gap, style.max_height * POINTS_PER_MM if style.max_height is not None else free)
            block = self.fitted(place, text, Room(width, allowed), _setting(style))
            if block is not None:
                blocks[number] = block
                free -= gap + block.height_pt
        top = box.y * POINTS_PER_MM + {"top": 0.0, "middle": free / 2, "bottom": free}[box.valign]
        for place_in_column, number in enumerate(sorted(blocks)):
            style, block = styles[number], blocks[number]
            top += style.gap * POINTS_PER_MM if place_in_column else 0.0
            side = self.direction if box.side == "name" else first_direction(texts[number][1])
            yield SetText(block, box.x * POINTS_PER_MM, top, width, style.colour, aligned(box.align, side))
            top += block.height_pt

    def _said(self, box: str, style: TextStyle) -> tuple[str, str]:
        """Where a text's findings belong, and the text."""
        if isinstance(style, FieldStyle):
            return style.field, self.field(style.field)
        words = style.text if isinstance(style.text, str) else localize(style.text, self.badge.language)
        place = f'{OF_WORDS}"{box}"'
        found = self.typesetter.clean(words)
        if found.left_out:
            self.find(Problem.UNCOVERED, place, found.left_out)
        return place, found.text


def aligned(align: str, direction: Direction) -> Align:
    """Which side of its box a text stands at, given where it starts."""
    if align == "center":
        return "center"
    return "left" if (align == "start") is (direction == "ltr") else "right"


def draw(page: Page, texts: Iterator[SetText] | list[SetText]) -> None:
    """Draw texts where they were set; ink, not advance, meets the box's edge."""
    for text in texts:
        size = text.block.size
        for line, baseline in zip(text.block.lines, text.block.baselines, strict=True):
            if text.align == "left":
                left = text.x - line.left * size
            elif text.align == "right":
                left = text.x + text.width - line.right * size
            else:
                left = text.x + text.width / 2 - (line.left + line.right) / 2 * size
            page.line(line, left, text.y + baseline * size, size, text.colour)


def centred(block: Block, middle: float) -> float:
    """The top at which capitals of the block stand in the middle, in points."""
    first, last = block.baselines[0] - _CAP_HEIGHT, block.baselines[-1]
    return middle - (first + last) / 2 * block.size


def _setting(style: TextStyle) -> Setting:
    return Setting(style.max_pt, style.min_pt, style.weight, style.max_lines, style.leading, style.hold_words)

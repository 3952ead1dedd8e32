"""A badge as PDF: every text as filled outlines, the code as rectangles, so that it prints the same everywhere."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from kiosk.badge import emblems, portrait, qr
from kiosk.badge.boxes import BandBox, Box, ColumnBox, FieldBox, ImageBox, PhotoBox, QrBox, TextBox, TierBox, texts_of
from kiosk.badge.compose import Composer, draw
from kiosk.badge.data import BadgeData
from kiosk.badge.document import Document
from kiosk.badge.drawing import POINTS_PER_MM, Page
from kiosk.badge.findings import BadgeFault, Finding, Problem
from kiosk.badge.layout import Layout
from kiosk.domain.target import Target
from kiosk.errors import Fault

__all__ = ["BadgeData", "BadgeFault", "Finding", "Problem", "RenderedBadge", "check_badge", "render_badge"]

_HEX_COLOUR = re.compile(r"#[0-9A-Fa-f]{6}")
_USUAL = Target()
Drawing = Callable[[Page], None]


@dataclass(frozen=True, slots=True)
class RenderedBadge:
    """A badge's PDF, one page for each side, and what is to be said about it."""

    pdf: bytes
    findings: tuple[Finding, ...]


def check_badge(badge: BadgeData, layout: Layout) -> tuple[Finding, ...]:
    """What is to be said about a badge before it is printed; nothing where all is well.

    An empty token isn't looked at: a badge is checked before its code is issued.

    Raises:
        Fault: as `render_badge`, but for what the findings say.
    """
    return _Composition(badge, layout, _USUAL, codes=bool(badge.token)).findings


def render_badge(badge: BadgeData, layout: Layout, *, accept: bool = False, target: Target = _USUAL) -> RenderedBadge:
    """A badge as a PDF of one page, or two where the layout has a back; equal badges give equal bytes.

    Args:
        badge: what it says.
        layout: what stands where.
        accept: somebody saw the findings and wants the badge all the same: characters that can't be drawn are left
            out, and a text that is too long ends with an ellipsis.
        target: the dots and the ink of the printer it is for.

    Raises:
        BadgeFault: a finding blocks and wasn't accepted, or nothing of the name can be drawn.
        Fault: the tier's colour isn't one, the code doesn't fit its box, or the fonts are missing.
    """
    composition = _Composition(badge, layout, target)
    nameless = any(finding.problem is Problem.NAMELESS for finding in composition.findings)
    if nameless or (not accept and any(finding.blocks for finding in composition.findings)):
        raise BadgeFault(composition.findings)
    return RenderedBadge(composition.pdf(), composition.findings)


class _Composition:
    """One badge put into a layout: how to draw each of its boxes."""

    def __init__(self, badge: BadgeData, layout: Layout, target: Target, *, codes: bool = True) -> None:
        if _HEX_COLOUR.fullmatch(badge.tier_colour) is None:
            raise Fault(f"tier {badge.tier_code}: {badge.tier_colour!r} is no colour", "write it as #RRGGBB in the event file")
        self._layout = layout
        self._target = target
        self._codes = codes
        self._composer = Composer(badge)
        self._sides = [list(self._drawings(boxes)) for boxes in layout.sides]

    @property
    def findings(self) -> tuple[Finding, ...]:
        return self._composer.findings

    def pdf(self) -> bytes:
        """The sides as pages of a PDF."""
        width, height = self._layout.width * POINTS_PER_MM, self._layout.height * POINTS_PER_MM
        document = Document(duplex=len(self._sides) > 1)
        for drawings in self._sides:
            page = Page(height, black=self._target.black)
            for drawing in drawings:
                drawing(page)
            document.add(page, width, height)
        return document.pdf()

    def _drawings(self, boxes: tuple[Box, ...]) -> Iterator[Drawing]:
        for box in boxes:
            drawing = self._drawing(box)
            if drawing is not None:
                yield drawing

    def _drawing(self, box: Box) -> Drawing | None:
        """How a box is drawn; everything that may be found about it is found here."""
        composer, badge, black = self._composer, self._composer.badge, self._target.black
        if isinstance(box, ColumnBox | FieldBox | TextBox):
            texts = list(composer.column(box, texts_of(box)))
            return lambda page: draw(page, texts)
        if isinstance(box, QrBox):
            if not self._codes:
                return None
            code = qr.placed(badge.token, box.x, box.y, box.width, box.height, self._target.dots_per_inch)
            return lambda page: page.code(code)
        if isinstance(box, BandBox):
            names = list(emblems.band_texts(box, composer, black=black))
            return lambda page: emblems.band(page, box, composer, names, black=black)
        if isinstance(box, TierBox):
            text = emblems.tier_text(box, composer, black=black)
            return lambda page: emblems.tier(page, box, composer, text, black=black)
        if isinstance(box, PhotoBox):
            if badge.photo is None and box.missing == "mark":
                composer.find(Problem.NO_PHOTO, "photo")
            return lambda page: portrait.photo(page, box, badge.photo, black=black)
        if isinstance(box, ImageBox):
            return lambda page: portrait.image(page, box)
        chips = emblems.mark_chips(box, composer)
        return lambda page: emblems.marks(page, box, chips)

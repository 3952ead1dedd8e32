"""The guide as PDF: A4, exactly one page each, with bookmarks, title and language, and its letters and pictures inside."""

from __future__ import annotations

import hashlib
import io
from collections.abc import Sequence
from typing import Any

import reportlab.rl_config
from reportlab.lib.pagesizes import A4
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Frame

from kiosk.guide.letters import register
from kiosk.guide.looks import ACTION, GUTTER, INK, LINE, MARGIN, MUTED
from kiosk.guide.page import LANGUAGES, PAGES, Page, Place, read_page
from kiosk.guide.parts import Parts

reportlab.rl_config.useA85 = 0

WIDTH, HEIGHT = A4
SIZES = (10.5, 10.25, 10.0, 9.75, 9.5)
"""Of the type, in points: the largest for which a page has room."""
ALWAYS = "0123456789.·–"
"""Characters beside those of the texts."""


class Overfull(ValueError):
    """A page says more than fits on paper: its text must be made shorter."""


def guide_pdf(pages: Sequence[Page]) -> bytes:
    """Pages of the guide as one PDF; the same pages give the same bytes.

    Raises:
        Fault: the package with the letters isn't installed.
        Overfull: a page has no room for what it says.
    """
    out = io.BytesIO()
    languages = {page.language for page in pages}
    canvas = Canvas(out, pagesize=A4, pageCompression=1, invariant=1, lang=pages[0].language if len(languages) == 1 else None)
    canvas.setTitle(" · ".join(dict.fromkeys(page.title for page in pages)))
    canvas.setAuthor("Lanyard")
    canvas.setCreator("Lanyard")
    canvas.setSubject("Lanyard")
    canvas.setViewerPreference("DisplayDocTitle", "true")
    for page in pages:
        _Sheet(canvas, page, _fitting(page)).draw()
        canvas.showPage()
    canvas.save()
    return out.getvalue()


def chosen(name: str | None, language: str, *, everything: bool = False) -> tuple[Page, ...]:
    """The pages that somebody wants.

    Args:
        name: one of `PAGES`; None: all three.
        language: one of `LANGUAGES`.
        everything: in every language, instead of that one.
    """
    names = (name,) if name is not None else PAGES
    return tuple(read_page(one, code) for code in (LANGUAGES if everything else (language,)) for one in names)


def _fitting(page: Page) -> float:
    for size in SIZES[:-1]:
        try:
            _Sheet(Canvas(io.BytesIO(), pagesize=A4), page, size).draw()
        except Overfull:
            continue
        return size
    return SIZES[-1]


class _Sheet:
    """One page on its way to paper."""

    def __init__(self, canvas: Canvas, page: Page, size: float) -> None:
        self._canvas, self._page = canvas, page
        self._face = _family(page)
        self._parts = Parts(page, self._face, size)

    def draw(self) -> None:
        page, canvas = self._page, self._canvas
        key = f"{page.name}.{page.language}"
        canvas.bookmarkPage(key)
        canvas.addOutlineEntry(page.title, key, level=0)
        top = self._across(Place.TOP, self._head()) - 3 * mm
        foot = MARGIN + self._height(Place.FOOT)
        bottom = foot + 2 * mm
        wide = (WIDTH - 2 * MARGIN - GUTTER) / 2
        for place, x in ((Place.LEFT, MARGIN), (Place.RIGHT, MARGIN + wide + GUTTER)):
            self._fill(self._parts.at(place, wide), x, bottom, wide, top - bottom)
        self._across(Place.FOOT, foot)

    def _head(self) -> float:
        """Title and lead; where they end."""
        canvas, page = self._canvas, self._page
        y = HEIGHT - MARGIN
        canvas.setFillColor(ACTION)
        canvas.rect(MARGIN, y - 20, 4, 20, stroke=0, fill=1)
        canvas.setFillColor(INK)
        canvas.setFont(f"{self._face}-Bold", 20)
        canvas.drawString(MARGIN + 11, y - 16, page.title)
        canvas.setFillColor(MUTED)
        canvas.setFont(self._face, 9)
        canvas.drawRightString(WIDTH - MARGIN, y - 15, "Lanyard")
        lead = self._parts.lead()
        _, high = lead.wrap(WIDTH - 2 * MARGIN, HEIGHT)
        lead.drawOn(canvas, MARGIN, y - 27 - high)
        canvas.setStrokeColor(LINE)
        canvas.setLineWidth(0.8)
        line: float = y - 32 - high
        canvas.line(MARGIN, line, WIDTH - MARGIN, line)
        return float(line - 2 * mm)

    def _across(self, place: Place, top: float) -> float:
        """What stands across the whole page; where it ends."""
        high = self._height(place)
        if high:
            self._fill(self._parts.at(place, WIDTH - 2 * MARGIN), MARGIN, top - high, WIDTH - 2 * MARGIN, high)
        return top - high

    def _height(self, place: Place) -> float:
        flowables = self._parts.at(place, WIDTH - 2 * MARGIN)
        high: float = sum(flowable.wrap(WIDTH - 2 * MARGIN, HEIGHT)[1] for flowable in flowables)
        return high + 1 if flowables else 0.0

    def _fill(self, flowables: list[Any], x: float, y: float, wide: float, high: float) -> None:
        frame = Frame(x, y, wide, high, leftPadding=0, rightPadding=0, topPadding=0, bottomPadding=0)
        frame.addFromList(flowables, self._canvas)
        if flowables:
            raise Overfull(f"{self._page.name}.{self._page.language}: {len(flowables)} parts have no room")


def _family(page: Page) -> str:
    """The letters of a page, registered under a name that says which they are."""
    texts = [page.title, page.lead, page.parts, ALWAYS]
    characters = "".join(sorted({character for character in repr(texts) if character.isprintable()} | {"\u00a0", "\u202f"}))
    family = "Guide" + hashlib.sha256(characters.encode()).hexdigest()[:8]
    register(family, characters)
    return family

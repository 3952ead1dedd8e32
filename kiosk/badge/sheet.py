"""Several badges in one PDF: one a page, or many on a sheet with marks to cut by."""

from __future__ import annotations

import contextlib
import ctypes
import io
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any, Literal

import pypdfium2 as pdfium
from pypdfium2 import raw

from kiosk.domain.target import USUAL_DOTS
from kiosk.errors import Fault
from kiosk.raster import PDFIUM

_POINTS_PER_MM = 72 / 25.4
_MARK_MM = 5.0
_APART_MM = 1.0
"""Between a mark and the badge, so that a cut a hair off shows no line."""
_LINE_PT = 0.4
_MARGIN_MM = 0.05
_AT_ONCE = 10
"""Sheets that are made as a document of their own: laying a badge down takes the longer, the more its document has."""

SheetName = Literal["4-up", "10-up"]
_GRIDS: dict[SheetName, tuple[int, int]] = {"4-up": (2, 2), "10-up": (2, 5)}
SheetPaper = Literal["A4", "Letter"]
_PAPERS: dict[SheetPaper, tuple[float, float]] = {"A4": (210.0, 297.0), "Letter": (215.9, 279.4)}


@dataclass(frozen=True, slots=True)
class Sheet:
    """How badges lie on a sheet, in millimetres from its top left corner.

    Attributes:
        width, height: of the sheet.
        columns, rows: how many badges stand side by side and one below another, edge to edge.
    """

    width: float
    height: float
    columns: int
    rows: int

    @property
    def places(self) -> int:
        """Badges on one sheet."""
        return self.columns * self.rows


def sheet_named(name: SheetName, paper: SheetPaper = "A4") -> Sheet:
    """A sheet of 4 (two by two) or 10 (two by five) badges on A4 or Letter paper."""
    return Sheet(*_PAPERS[paper], *_GRIDS[name])


def joined(badges: Iterable[bytes]) -> bytes:
    """The pages of several PDFs in one, in order."""
    with PDFIUM, contextlib.closing(pdfium.PdfDocument.new()) as whole:
        for badge in badges:
            with contextlib.closing(pdfium.PdfDocument(badge)) as part:
                whole.import_pages(part)
                raw.FPDF_CopyViewerPreferences(whole, part)  # that pages are fronts and backs
        return _saved(whole)


def arranged(badges: Iterable[bytes], sheet: Sheet) -> bytes:
    """Badges on sheets with cut marks; where they have backs, each sheet is followed by its own.

    Backs are mirrored from left to right, so that they meet their fronts when the sheet is turned over its long edge. Each
    badge lies on whole printer dots (203 an inch), as its code does on it.

    Args:
        badges: PDFs of one page each, or of two (front and back); all of one size.
        sheet: how they lie.

    Raises:
        Fault: they don't fit the sheet, or are of different sizes.
    """
    pdfs, count = list(badges), _AT_ONCE * sheet.places
    parts = [_sheets(pdfs[start : start + count], sheet) for start in range(0, len(pdfs), count)]
    return parts[0] if len(parts) == 1 else joined(parts)


def _sheets(badges: list[bytes], sheet: Sheet) -> bytes:
    with PDFIUM, contextlib.ExitStack() as open_documents:
        parts = [open_documents.enter_context(contextlib.closing(pdfium.PdfDocument(badge))) for badge in badges]
        whole = open_documents.enter_context(contextlib.closing(pdfium.PdfDocument.new()))
        for part in parts[:1]:
            raw.FPDF_CopyViewerPreferences(whole, part)  # that pages are fronts and backs
        for start in range(0, len(parts), sheet.places):
            group = parts[start : start + sheet.places]
            grid = _Grid(sheet, _size_of(group))
            for side in range(max(len(part) for part in group)):
                _side(whole, group, side, grid)
        return _saved(whole)


def _size_of(group: list[Any]) -> tuple[float, float]:
    sizes = {tuple(round(length / _POINTS_PER_MM, 1) for length in part[0].get_size()) for part in group}
    if len(sizes) != 1:
        raise Fault("badges of different sizes don't go on one sheet", "give all of them one layout")
    width, height = sizes.pop()
    return width, height


@dataclass(frozen=True)
class _Grid:
    """Where badges of a size lie on a sheet; turned by a quarter where only so they fit."""

    sheet: Sheet
    badge: tuple[float, float]

    def __post_init__(self) -> None:
        if self.left < -_MARGIN_MM or self.top < -_MARGIN_MM:
            width, height = self.badge
            raise Fault(
                f"{self.sheet.places} badges of {width:g} x {height:g} mm don't fit"
                f" a sheet of {self.sheet.width:g} x {self.sheet.height:g} mm",
                "use fewer on a sheet, or a smaller layout",
            )

    @property
    def cell(self) -> tuple[float, float]:
        """Of one badge as it lies, in millimetres."""
        return self.badge[::-1] if self.turned else self.badge

    @property
    def turned(self) -> bool:
        """Whether badges lie on their side."""
        width, height = self.badge
        upright = width * self.sheet.columns <= self.sheet.width + 0.1 and height * self.sheet.rows <= self.sheet.height + 0.1
        sideways = height * self.sheet.columns <= self.sheet.width + 0.1 and width * self.sheet.rows <= self.sheet.height + 0.1
        return sideways and not upright

    @property
    def left(self) -> float:
        """What stays free beside the badges."""
        return (self.sheet.width - self.cell[0] * self.sheet.columns) / 2

    @property
    def top(self) -> float:
        """What stays free above the badges."""
        return (self.sheet.height - self.cell[1] * self.sheet.rows) / 2

    def place(self, number: int, *, back: bool) -> tuple[float, float]:
        """The top left corner of a badge, on whole printer dots."""
        column, row = number % self.sheet.columns, number // self.sheet.columns
        if back:
            column = self.sheet.columns - 1 - column
        dot = 25.4 / USUAL_DOTS
        x, y = self.left + column * self.cell[0], self.top + row * self.cell[1]
        return max(0.0, round(x / dot) * dot), max(0.0, round(y / dot) * dot)

    def marks(self) -> Iterator[tuple[float, float, float, float]]:
        """Lines to cut by: x, y, x, y. They stand outside the badges, or at the sheet's edge where nothing is outside."""
        across = [self.left + number * self.cell[0] for number in range(self.sheet.columns + 1)]
        down = [self.top + number * self.cell[1] for number in range(self.sheet.rows + 1)]
        for x in across:
            for start, stop in _ends(down[0], down[-1], self.sheet.height):
                yield x, start, x, stop
        for y in down:
            for start, stop in _ends(across[0], across[-1], self.sheet.width):
                yield start, y, stop, y


def _ends(first: float, last: float, length: float) -> Iterator[tuple[float, float]]:
    """Where a cutting line's two marks begin and end along it."""
    before, after = first - _APART_MM, last + _APART_MM
    if before <= _APART_MM:  # nothing is free there: short marks on the very edge
        yield 0.0, _MARK_MM / 2
        yield length - _MARK_MM / 2, length
    else:
        yield max(0.0, before - _MARK_MM), before
        yield after, min(length, after + _MARK_MM)


def _side(whole: Any, group: list[Any], side: int, grid: _Grid) -> None:
    page = whole.new_page(grid.sheet.width * _POINTS_PER_MM, grid.sheet.height * _POINTS_PER_MM)
    for number, part in enumerate(group):
        if side < len(part):
            _lay(whole, page, part, side, grid, grid.place(number, back=side == 1))
    for line in grid.marks():
        _mark(page, line, grid.sheet.height)
    page.gen_content()
    page.close()


def _lay(whole: Any, page: Any, part: Any, side: int, grid: _Grid, place: tuple[float, float]) -> None:
    """Put a badge's page down with its top left corner at `place`."""
    x, y = place[0] * _POINTS_PER_MM, (grid.sheet.height - place[1]) * _POINTS_PER_MM
    # on its side it is turned by a quarter clockwise: its left edge comes up
    matrix = (0, -1, 1, 0, x, y) if grid.turned else (1, 0, 0, 1, x, y - grid.badge[1] * _POINTS_PER_MM)
    with contextlib.closing(part.page_as_xobject(side, whole)) as captured:
        form = captured.as_pageobject()
        form.set_matrix(pdfium.PdfMatrix(*matrix))
        page.insert_obj(form)


def _mark(page: Any, line: tuple[float, float, float, float], height: float) -> None:
    ax, ay, bx, by = (length * _POINTS_PER_MM for length in line)
    top = height * _POINTS_PER_MM
    path = raw.FPDFPageObj_CreateNewPath(ax, top - ay)
    raw.FPDFPath_LineTo(path, bx, top - by)
    raw.FPDFPageObj_SetStrokeColor(path, 0, 0, 0, 255)
    raw.FPDFPageObj_SetStrokeWidth(path, _LINE_PT)
    raw.FPDFPath_SetDrawMode(path, raw.FPDF_FILLMODE_NONE, ctypes.c_int(1))
    raw.FPDFPage_InsertObject(page, path)


def _saved(document: Any) -> bytes:
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()

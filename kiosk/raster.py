"""A PDF page as pixels: for the preview, and for printers that take images."""

from __future__ import annotations

import contextlib
import math
import threading
from collections.abc import Iterator
from typing import Any

import numpy as np
import pypdfium2 as pdfium
from numpy.typing import NDArray
from pypdfium2 import raw

from kiosk.errors import Fault

LOWEST_DPI = 10
HIGHEST_DPI = 1200
MOST_PIXELS = 64 << 20
"""A page of A4 at 600 dots an inch has 35 million."""
_POINTS_PER_INCH = 72
_STRIP = 256
_HAIR = 1e-3
PDFIUM = threading.Lock()
"""PDFium isn't made for several threads at once."""


def to_image(pdf: bytes, dpi: int, page: int = 0) -> NDArray[np.uint8]:
    """A page as an array (height, width, 3) of RGB bytes.

    Args:
        pdf: the document.
        dpi: dots an inch, 10 to 1200.
        page: counted from 0.

    Raises:
        Fault: this is no PDF, has no such page, or the page is too large.
    """
    with _opened(pdf, dpi, page) as leaf:
        return _drawn(leaf, dpi)


def to_layers(pdf: bytes, dpi: int, page: int = 0) -> tuple[NDArray[np.uint8], NDArray[np.bool_]]:
    """A page as `to_image` gives it, and at which of its pixels (height, width) a picture shows.

    Raises:
        Fault: as `to_image`.
    """
    with _opened(pdf, dpi, page) as leaf:
        whole = _drawn(leaf, dpi)
        pictures = list(leaf.get_objects(filter=[raw.FPDF_PAGEOBJ_IMAGE]))
        if not pictures:
            return whole, np.zeros(whole.shape[:2], dtype=np.bool_)
        for picture in pictures:
            raw.FPDFPageObj_SetIsActive(picture, False)
        # whatever turns, clips or covers a picture, in a form or not: it shows where the page differs without it
        return whole, _differing(whole, _drawn(leaf, dpi))


def _differing(one: NDArray[np.uint8], other: NDArray[np.uint8]) -> NDArray[np.bool_]:
    found = np.empty(one.shape[:2], dtype=np.bool_)
    for rows in strips(len(one)):
        np.any(one[rows] != other[rows], axis=2, out=found[rows])
    return found


def strips(height: int) -> Iterator[slice]:
    """A page's rows in parts, so that what is computed of each pixel never has to be held for all of them."""
    return (slice(top, top + _STRIP) for top in range(0, height, _STRIP))


def sizes(pdf: bytes) -> tuple[tuple[float, float], ...]:
    """Width and height of every page in points of 1/72 inch.

    Raises:
        Fault: this is no PDF.
    """
    with PDFIUM, _document(pdf) as document, _reported():
        return tuple(document.get_page_size(number) for number in range(len(document)))


@contextlib.contextmanager
def _reported() -> Iterator[None]:
    """Turn what a damaged file makes PDFium raise into a Fault."""
    try:
        yield
    except pdfium.PdfiumError as error:
        raise Fault("PDF: damaged", "render the badge again") from error


@contextlib.contextmanager
def _document(pdf: bytes) -> Iterator[Any]:
    try:
        document = pdfium.PdfDocument(pdf)
    except pdfium.PdfiumError as error:
        raise Fault("PDF: unreadable", "render the badge again") from error
    with contextlib.closing(document):
        yield document


@contextlib.contextmanager
def _opened(pdf: bytes, dpi: int, page: int) -> Iterator[Any]:
    """One page, with PDFium to itself."""
    if not LOWEST_DPI <= dpi <= HIGHEST_DPI:
        raise ValueError(f"{dpi} dots an inch")
    with PDFIUM, _document(pdf) as document:
        if not 0 <= page < len(document):
            raise Fault(f"PDF: has no page {page + 1}", f"it has {len(document)}")
        try:
            leaf = document[page]
        except pdfium.PdfiumError as error:
            raise Fault(f"PDF: page {page + 1} is unreadable", "render the badge again") from error
        with contextlib.closing(leaf), _reported():
            yield leaf


def _drawn(leaf: Any, dpi: int) -> NDArray[np.uint8]:
    """The page on white at exactly `dpi` pixels an inch, its top left corner on a pixel's.

    PDFium's usual call stretches the page to whole pixels, which would move a code off the printer's dots.
    """
    scale = dpi / _POINTS_PER_INCH
    width, height = (max(1, math.ceil(side * scale - _HAIR)) for side in leaf.get_size())
    if width * height > MOST_PIXELS:
        raise Fault(f"PDF: a page of {width} x {height} dots is too large", "use a layout for the size of a badge")
    bitmap = pdfium.PdfBitmap.new_native(width, height, raw.FPDFBitmap_BGR, rev_byteorder=True)
    with contextlib.closing(bitmap):
        bitmap.fill_rect((255, 255, 255, 255), 0, 0, width, height)
        matrix, clip = raw.FS_MATRIX(scale, 0, 0, scale, 0, 0), raw.FS_RECTF(0, 0, width, height)
        raw.FPDF_RenderPageBitmapWithMatrix(bitmap, leaf, matrix, clip, raw.FPDF_REVERSE_BYTE_ORDER)
        return np.array(bitmap.to_numpy(), dtype=np.uint8, order="C")

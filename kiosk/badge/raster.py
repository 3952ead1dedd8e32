"""A PDF page as pixels: for the preview, and for printers that take images."""

from __future__ import annotations

import contextlib
import math
import threading
from typing import Any

import numpy as np
import pypdfium2 as pdfium
from numpy.typing import NDArray
from pypdfium2 import raw

from kiosk.errors import Fault

LOWEST_DPI = 10
HIGHEST_DPI = 1200
_POINTS_PER_INCH = 72
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
        Fault: this is no PDF, or has no such page.
    """
    if not LOWEST_DPI <= dpi <= HIGHEST_DPI:
        raise ValueError(f"{dpi} dots an inch")
    with PDFIUM:
        try:
            document = pdfium.PdfDocument(pdf)
        except pdfium.PdfiumError as error:
            raise Fault("PDF: unreadable", "render the badge again") from error
        with contextlib.closing(document):
            if not 0 <= page < len(document):
                raise Fault(f"PDF: has no page {page + 1}", f"it has {len(document)}")
            with contextlib.closing(document[page]) as leaf, contextlib.closing(_drawn(leaf, dpi / _POINTS_PER_INCH)) as bitmap:
                return np.array(bitmap.to_numpy(), dtype=np.uint8, order="C")


def _drawn(leaf: Any, scale: float) -> Any:
    """The page on white at exactly `scale` pixels a point.

    PDFium's usual call stretches the page to whole pixels, which would move a code off the printer's dots.
    """
    width, height = (math.ceil(side * scale - _HAIR) for side in leaf.get_size())
    bitmap = pdfium.PdfBitmap.new_native(width, height, raw.FPDFBitmap_BGR, rev_byteorder=True)
    bitmap.fill_rect((255, 255, 255, 255), 0, 0, width, height)
    matrix, clip = raw.FS_MATRIX(scale, 0, 0, scale, 0, 0), raw.FS_RECTF(0, 0, width, height)
    raw.FPDF_RenderPageBitmapWithMatrix(bitmap, leaf, matrix, clip, raw.FPDF_REVERSE_BYTE_ORDER)
    return bitmap

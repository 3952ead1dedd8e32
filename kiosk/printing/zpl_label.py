"""Labels in ZPL II, the language of Zebra's printers and of many that imitate them."""

from __future__ import annotations

import numpy as np
from PIL import Image
from zebrafy.zebrafy_image import ZebrafyImage

from kiosk.printing.zpl_dots import black_dots
from kiosk.raster import sizes

_HAIR = 8
"""Dots that a page may be wider than its paper: what is cut off there was never to be printed on."""


def labels(pdf: bytes, dpi: int, wide: int = 0) -> bytes:
    """A document as ZPL: every page a label of its own, dot for dot, once.

    The label's width and length are set, its origin is the corner and nothing is shifted, whatever the last sender left set.

    Args:
        pdf: the document.
        dpi: dots an inch.
        wide: the paper's width in millimetres: a wider page that fits on its side is turned clockwise; 0 turns none.

    Raises:
        Fault: this is no PDF, or a page is too large.
    """
    return b"".join(_label(pdf, dpi, page, wide / 25.4 * dpi + _HAIR) for page in range(len(sizes(pdf))))


def _label(pdf: bytes, dpi: int, page: int, most: float) -> bytes:
    black = black_dots(pdf, dpi, page)
    if black.shape[0] <= most < black.shape[1]:
        black = np.ascontiguousarray(np.rot90(black, -1))
    height, width = black.shape
    # the library takes one bit a pixel as it is, without scaling or dithering
    graphic = ZebrafyImage(Image.fromarray(~black), format="Z64", dither=False, complete_zpl=False).to_zpl().strip()
    return f"^XA^LH0,0^LS0^PW{width}^LL{height}{graphic}^PQ1^XZ\n".encode("ascii")

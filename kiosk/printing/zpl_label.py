"""Labels in ZPL II, the language of Zebra's printers and of many that imitate them."""

from __future__ import annotations

import numpy as np
from PIL import Image
from zebrafy.zebrafy_image import ZebrafyImage

from kiosk.errors import Fault
from kiosk.printing.zpl_dots import black_dots
from kiosk.raster import sizes

_HAIR = 8
"""Dots that a page may be wider than its paper: what is cut off there was never to be printed on."""

_MOST = 64 << 20
"""Bytes of a document's labels; those of a badge are some ten thousand."""


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
    parts, left = [], _MOST
    for page in range(len(sizes(pdf))):
        parts.append(_label(pdf, dpi, page, wide / 25.4 * dpi + _HAIR))
        left -= len(parts[-1])
        if left < 0:
            raise Fault(f"PDF: more than {_MOST >> 20} MiB of labels", "print its pages in parts")
    return b"".join(parts)


def _label(pdf: bytes, dpi: int, page: int, most: float) -> bytes:
    black = black_dots(pdf, dpi, page)
    if black.shape[0] <= most < black.shape[1]:
        black = np.ascontiguousarray(np.rot90(black, -1))
    height, width = black.shape
    # the library takes one bit a pixel as it is, without scaling or dithering
    graphic = ZebrafyImage(Image.fromarray(~black), format="Z64", dither=False, complete_zpl=False).to_zpl().strip()
    return f"^XA^LH0,0^LS0^PW{width}^LL{height}{graphic}^PQ1^XZ\n".encode("ascii")

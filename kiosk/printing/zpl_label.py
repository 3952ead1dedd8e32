"""Labels in ZPL II, the language of Zebra's printers and of many that imitate them."""

from __future__ import annotations

from PIL import Image
from zebrafy.zebrafy_image import ZebrafyImage

from kiosk.printing.zpl_dots import black_dots
from kiosk.raster import sizes


def labels(pdf: bytes, dpi: int) -> bytes:
    """A document as ZPL: every page a label of its own, dot for dot, once.

    The label's width and length are set, its origin is the corner and nothing is shifted, whatever the last sender left set.

    Raises:
        Fault: this is no PDF, or a page is too large.
    """
    return b"".join(_label(pdf, dpi, page) for page in range(len(sizes(pdf))))


def _label(pdf: bytes, dpi: int, page: int) -> bytes:
    black = black_dots(pdf, dpi, page)
    height, width = black.shape
    # the library takes one bit a pixel as it is, without scaling or dithering
    graphic = ZebrafyImage(Image.fromarray(~black), format="Z64", dither=False, complete_zpl=False).to_zpl().strip()
    return f"^XA^LH0,0^LS0^PW{width}^LL{height}{graphic}^PQ1^XZ\n".encode("ascii")

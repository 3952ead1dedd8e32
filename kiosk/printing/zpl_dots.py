"""A page as black dots, for printers that know nothing between black and white."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from kiosk.raster import strips, to_layers

_BORDER = 0.2086
"""The WCAG 2 luminance of a ground on which white and the badges' dark ink contrast alike: what is darker carries white text."""
_WEIGHTS = np.array((0.2126, 0.7152, 0.0722), dtype=np.float32)
_STEPS = np.arange(256, dtype=np.float32) / 255
_LINEAR = np.where(_STEPS <= 0.04045, _STEPS / 12.92, ((_STEPS + 0.055) / 1.055) ** 2.4).astype(np.float32)  # noqa: PLR2004 (sRGB)
_WHITE = 255


def black_dots(pdf: bytes, dpi: int, page: int = 0) -> NDArray[np.bool_]:
    """A page at exactly `dpi` dots an inch, (height, width), True is black.

    Pictures are dithered (Floyd and Steinberg's error diffusion); everything else is black or white by what text stands out
    on, so that a coloured band and the text on it never fall together. The shades of pictures are taken as the bytes say,
    without the screen's gamma: the dots of thermal printers run, and that darkens them again.

    Raises:
        Fault: this is no PDF, has no such page, or the page is too large.
    """
    colours, pictured = to_layers(pdf, dpi, page)
    white = np.empty(colours.shape[:2], dtype=np.bool_)
    for rows in strips(len(colours)):
        np.greater(_LINEAR[colours[rows]] @ _WEIGHTS, _BORDER, out=white[rows])
    if not pictured.any():
        return ~white
    greys = np.where(pictured, np.asarray(Image.fromarray(colours).convert("L")), white * np.uint8(_WHITE))
    dithered = np.asarray(Image.fromarray(greys.astype(np.uint8)).convert("1"))
    return ~np.where(pictured, dithered, white)

"""Where finder patterns may be: dark squares in light rings in dark rings, in any size, blurred or bent.

Other than the usual search for runs of 1:1:3:1:1 along lines of a black-and-white picture, this compares means of areas in the
gray one: nothing is decided about single pixels, so that blur, noise, glare and scratches take away little.
"""

from __future__ import annotations

from typing import Any, NamedTuple

import cv2
import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]
Gray = NDArray[np.uint8]

_MODULE = 3.0
"""Pixels a module in the reduced picture in which patterns of one size are looked for."""
_SIZES = (2.1, 2.7, 3.5, 4.5, 5.8, 7.5, 9.7, 12.5, 16.0, 21.0, 27.0)
"""Pixels a module that are looked for."""
_LEAST = 0.35
"""Contrast of core and rings in standard deviations of the area."""
_NOISE = 16.0
"""Variance that no picture is free of, in gray levels squared."""
_APART = 9
"""Pixels of the reduced picture within which only the best counts."""
_EACH = 40
_SMALLEST = 40
_DISTINCT = 2.5
"""Modules within which two finds are the same pattern."""


class Finder(NamedTuple):
    """Where a finder pattern may be: how clearly, its middle in pixels, and pixels a module."""

    score: float
    x: float
    y: float
    module: float


def find(gray: Gray, most: int = 24) -> list[Finder]:
    """The likeliest finder patterns of a gray picture, the clearest first."""
    found: list[Finder] = []
    for module in _SIZES:
        scale = _MODULE / module
        if min(gray.shape) * scale < _SMALLEST:
            break
        # boxes have sides: a pattern on its corner is looked for in the picture turned by an eighth
        for reduced, to_source in (_upright(gray, scale), _turned(gray, scale)):
            found += _peaks(_scores(reduced), to_source, module)
    found.sort(reverse=True)
    kept: list[Finder] = []
    for one in found:
        if all(np.hypot(one.x - other.x, one.y - other.y) > _DISTINCT * max(one.module, other.module) for other in kept):
            kept.append(one)
            if len(kept) == most:
                break
    return kept


def _upright(gray: Gray, scale: float) -> tuple[Floats, Floats]:
    way = cv2.INTER_AREA if scale < 1 else cv2.INTER_LINEAR
    reduced = cv2.resize(gray, None, fx=scale, fy=scale, interpolation=way)
    shift = 0.5 / scale - 0.5
    return np.asarray(reduced, np.float32), np.array([[1 / scale, 0, shift], [0, 1 / scale, shift]], np.float32)


def _turned(gray: Gray, scale: float) -> tuple[Floats, Floats]:
    height, width = gray.shape
    part = float(np.sqrt(0.5)) * scale
    matrix = np.array([[part, -part, height * part], [part, part, 0]], np.float32)
    side = int((height + width) * part) + 1
    soft = cv2.blur(gray, (max(1, round(1 / scale)),) * 2) if scale < 1 else gray
    turned: Any = cv2.warpAffine(soft, matrix, (side, side), flags=cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
    return np.asarray(turned, np.float32), np.asarray(cv2.invertAffineTransform(matrix), np.float32)


def _scores(picture: Floats) -> Floats:
    """For every pixel as a middle: how much darker the core is than the first ring, and the second than it and the quiet zone."""
    boxes = []
    for modules in (3, 5, 7, 9):
        side = round(modules * _MODULE)
        boxes.append((np.asarray(cv2.boxFilter(picture, -1, (side, side), borderType=cv2.BORDER_REPLICATE)), side * side))
    (core, first), (second, third), (whole, fourth), (wide, fifth) = boxes
    light = (second * third - core * first) / (third - first)
    dark = (whole * fourth - second * third) / (fourth - third)
    around = (wide * fifth - whole * fourth) / (fifth - fourth)
    squares: Any = cv2.sqrBoxFilter(picture, -1, (round(9 * _MODULE),) * 2, borderType=cv2.BORDER_REPLICATE)
    spread = np.sqrt(np.maximum(squares - wide * wide, 0) + _NOISE)
    # the quiet zone may hold other things on one side or two: it counts more loosely
    contrast = np.minimum(np.minimum(light - core, light - dark), 2.5 * (around - dark))
    return np.asarray(contrast / spread, np.float32)


def _peaks(scores: Floats, to_source: Floats, module: float) -> list[Finder]:
    best = (scores >= cv2.dilate(scores, np.ones((_APART, _APART), np.uint8))) & (scores > _LEAST)
    rows, columns = np.nonzero(best)
    values = scores[rows, columns]
    order = np.argsort(-values)[:_EACH]
    places = np.stack([columns[order], rows[order], np.ones(len(order))]).astype(np.float32)
    xs, ys = to_source @ places
    return [Finder(float(value), float(x), float(y), module) for value, x, y in zip(values[order], xs, ys, strict=True)]

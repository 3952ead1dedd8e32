"""Laying a symbol's grid over a picture: four corners are moved until the modules that every symbol has lie on their like."""

from __future__ import annotations

from functools import cache
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from kiosk.devices.lattice import symbol

Floats = NDArray[np.float32]
Gray = NDArray[np.uint8]
Quad = NDArray[np.float32]
"""4 x 2: top left, top right, bottom right, bottom left of a symbol, in pixels."""

PIXELS = 6
"""Pixels a module in the straightened picture."""
MARGIN = 4
"""Modules around the symbol in the straightened picture."""

_NOISE = 36.0
_CLIP = 1.5
_WORTH = 1e-4
_WIDE, _FINE = (3.5, 1.8), (1.2, 0.6, 0.3, 0.15)
"""Steps in modules."""
_ROUNDS = 3
_FAR_CORNER = (2, 1, 3)
"""Only these move in wide steps: the fourth corner has no finder, its neighbours hang on one."""
_WAYS = np.array([(1, 0), (-1, 0), (0, 1), (0, -1)], np.float32)


def levelled(gray: Gray, module: float) -> Floats:
    """The picture with its light and contrast evened out over a few modules; dark above 0."""
    side = max(3, round(6 * module) | 1)
    picture = gray.astype(np.float32)
    mean: Any = cv2.blur(picture, (side, side))
    spread = cv2.blur(picture * picture, (side, side)) - mean * mean
    return np.asarray((mean - picture) / np.sqrt(np.maximum(spread, 0) + _NOISE), np.float32)


def side_of(quad: Quad) -> float:
    """The mean length of a quad's sides in pixels."""
    return float(np.linalg.norm(quad - np.roll(quad, -1, axis=0), axis=1).mean())


def agreement(level: Floats, quad: Quad, version: int) -> float:
    """How well the known modules agree with a levelled picture: about 1 where they lie right, about 0 where anything else is."""
    places, signs = _known(version)
    x, y = _onto(_homography(quad, symbol.side_of(version)), places)
    seen = cv2.remap(level, x, y, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
    return float((signs * np.clip(seen[0], -_CLIP, _CLIP)).mean())


def refined(level: Floats, quad: Quad, version: int, *, wide: bool = False) -> tuple[Quad, float]:
    """The quad moved to where the known modules agree best, and how well they do there.

    Args:
        level: see `levelled`.
        quad: about right; its far corner may be off by some modules where `wide`.
        version: of the symbol.
        wide: try larger steps first.
    """
    module = side_of(quad) / symbol.side_of(version)
    best = agreement(level, quad, version)
    for step in (*_WIDE, *_FINE) if wide else _FINE:
        corners = _FAR_CORNER if step in _WIDE else range(4)
        for _ in range(_ROUNDS):
            before = best
            for corner in corners:
                for way in _WAYS:
                    moved = quad.copy()
                    moved[corner] += way * np.float32(step * module)
                    score = agreement(level, moved, version)
                    if score > best + _WORTH:
                        quad, best = moved, score
            if best == before:
                break
    return quad, best


def straightened(gray: Gray, quad: Quad, version: int) -> Floats:
    """The symbol seen from straight ahead, `PIXELS` a module, `MARGIN` modules of its surroundings on every side."""
    side = symbol.side_of(version)
    whole = (side + 2 * MARGIN) * PIXELS
    module = side_of(quad) / side
    soft = cv2.blur(gray, (max(1, round(module / PIXELS)),) * 2)
    to_modules = np.array([[1 / PIXELS, 0, 0.5 / PIXELS - MARGIN], [0, 1 / PIXELS, 0.5 / PIXELS - MARGIN], [0, 0, 1]])
    to_pixels = np.array([[1, 0, -0.5], [0, 1, -0.5], [0, 0, 1]])
    matrix = to_pixels @ _homography(quad, side) @ to_modules
    flags = cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP
    return np.asarray(cv2.warpPerspective(soft, matrix, (whole, whole), flags=flags, borderMode=cv2.BORDER_REPLICATE), np.float32)


def _homography(quad: Quad, side: int) -> NDArray[np.float64]:
    square = np.array([[0, 0], [side, 0], [side, side], [0, side]], np.float32)
    return np.asarray(cv2.getPerspectiveTransform(square, np.asarray(quad, np.float32)), np.float64)


def _onto(matrix: NDArray[np.float64], places: Floats) -> tuple[Floats, Floats]:
    """Places on the symbol as columns and rows of the picture, whose pixels' middles are whole numbers."""
    x, y, depth = matrix @ places
    return (x / depth - 0.5).astype(np.float32)[None], (y / depth - 0.5).astype(np.float32)[None]


@cache
def _known(version: int) -> tuple[Floats, Floats]:
    known = symbol.template(version)
    rows, columns = np.nonzero(known)
    places = np.stack([columns + 0.5, rows + 0.5, np.ones(len(rows))]).astype(np.float32)
    return places, known[rows, columns].astype(np.float32)

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
Quads = NDArray[np.float32]
"""Many of them: n x 4 x 2."""

PIXELS = 6
"""Pixels a module in the straightened picture."""
MARGIN = 4
"""Modules around the symbol in the straightened picture."""

_NOISE = 36.0
_WINDOW = 6
"""Modules over which light and contrast are evened out."""
_WIDEST = 181
"""Pixels of that at most: the squares of so many pixels a side can still be summed in 31 bits."""
_CLIP = 1.5
_WORTH = 1e-4
_WIDE, _FINE = (3.5, 1.8), (1.2, 0.6, 0.3, 0.15)
"""Steps in modules."""
_ROUNDS = 3
_FAR_CORNER = (2, 1, 3)
"""Only these move in wide steps: the fourth corner has no finder, its neighbours hang on one."""
_SIDEWAYS, _UPRIGHT = np.array([(1, 0), (-1, 0)], np.float32), np.array([(0, 1), (0, -1)], np.float32)
_LEAST_AREA = 1.0
"""Pixels, twice over, between three corners: fewer is a line."""
_DEEPEST = 20.0
"""How many times as far from the eye one corner may be as another."""
_ANYWHERE = (1.0, 0.0, 0.0, 0.0, 1.0, 0.0, 0.0, 0.0, 1.0)
_NO_SYMBOL = -1.0
_AT_ONCE = 1024
_LONGEST = 32_766
"""Pixels a side of a picture in which OpenCV looks places up."""


def levelled(gray: Gray, module: float) -> Floats:
    """The picture with its light and contrast evened out over a few modules; dark above 0.

    Args:
        gray: rows x columns.
        module: pixels a module, 30 at most.
    """
    side = min(max(3, round(_WINDOW * module) | 1), _WIDEST)
    mean: Any = cv2.boxFilter(gray, cv2.CV_32F, (side, side))
    spread: Any = cv2.sqrBoxFilter(gray, cv2.CV_32F, (side, side))
    spread -= mean * mean
    np.maximum(spread, 0, out=spread)
    spread += _NOISE
    np.subtract(mean, gray, out=mean)
    mean /= np.sqrt(spread, out=spread)
    return np.asarray(mean, np.float32)


def side_of(quad: Quad | NDArray[np.float64]) -> float:
    """The mean length of a quad's sides in pixels."""
    corners = np.asarray(quad, np.float64)
    return float(np.hypot(*(corners - corners[[1, 2, 3, 0]]).T).mean())


def agreements(level: Floats, quads: Quads, version: int) -> NDArray[np.float32]:
    """How well the known modules agree with a levelled picture: about 1 where they lie right, about 0 where anything else is.

    Args:
        level: see `levelled`.
        quads: n of them; -1 comes out for what can't be a square seen from anywhere.
        version: of the symbol.
    """
    if max(level.shape) > _LONGEST:
        return np.full(len(quads), _NO_SYMBOL, np.float32)
    places, signs = _known(version)
    found = [_homography(quad) for quad in quads.tolist()]
    matrices = np.array([matrix or _ANYWHERE for matrix in found]).reshape(-1, 3, 3)
    answer = np.empty(len(quads), np.float32)
    for start in range(0, len(quads), _AT_ONCE):
        part = slice(start, start + _AT_ONCE)
        at = matrices[part] @ places
        # a picture's pixels have their middles at whole numbers
        x, y = ((at[:, axis] / at[:, 2] - 0.5).astype(np.float32) for axis in (0, 1))
        seen: Any = cv2.remap(level, x, y, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
        np.minimum(seen, _CLIP, out=seen)
        np.maximum(seen, -_CLIP, out=seen)
        answer[part] = seen @ signs
    answer /= len(signs)
    answer[[matrix is None for matrix in found]] = _NO_SYMBOL
    return answer


def refined(level: Floats, quad: Quad, version: int, *, wide: bool = False) -> tuple[Quad, float]:
    """The quad moved to where the known modules agree best, and how well they do there.

    Args:
        level: see `levelled`.
        quad: about right; its far corner may be off by some modules where `wide`.
        version: of the symbol.
        wide: try larger steps first.
    """
    module = side_of(quad) / symbol.side_of(version)
    best = float(agreements(level, quad[None], version)[0])
    for step in (*_WIDE, *_FINE) if wide else _FINE:
        corners = _FAR_CORNER if step in _WIDE else range(4)
        for _ in range(_ROUNDS):
            before = best
            for corner in corners:
                for ways in (_SIDEWAYS, _UPRIGHT):
                    moved = np.repeat(quad[None], len(ways), axis=0)
                    moved[:, corner] += ways * np.float32(step * module)
                    scores = agreements(level, moved, version)
                    way = int(scores.argmax())
                    if scores[way] > best + _WORTH:
                        quad, best = moved[way], float(scores[way])
            if best == before:
                break
    return quad, best


def straightened(gray: Gray, quad: Quad, version: int) -> Floats:
    """The symbol seen from straight ahead, `PIXELS` a module, `MARGIN` modules of its surroundings on every side."""
    side = symbol.side_of(version)
    whole = (side + 2 * MARGIN) * PIXELS
    module = side_of(quad) / side
    soft = cv2.blur(gray, (max(1, round(module / PIXELS)),) * 2)
    pixel = 1 / (PIXELS * side)
    edge = (0.5 / PIXELS - MARGIN) / side
    to_square = np.array([[pixel, 0, edge], [0, pixel, edge], [0, 0, 1]])
    to_pixels = np.array([[1, 0, -0.5], [0, 1, -0.5], [0, 0, 1]])
    matrix = to_pixels @ np.array(_homography(quad.tolist()) or _ANYWHERE).reshape(3, 3) @ to_square
    flags = cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP
    return np.asarray(cv2.warpPerspective(soft, matrix, (whole, whole), flags=flags, borderMode=cv2.BORDER_REPLICATE), np.float32)


def _homography(quad: list[tuple[float, float]]) -> tuple[float, ...] | None:
    """From the square of side 1 to a quad, row by row; None for what can't be a square seen from anywhere.

    After P. Heckbert, Fundamentals of Texture Mapping and Image Warping, 1989. In plain numbers, which is ten times as fast as
    arrays of so few.
    """
    (x0, y0), (x1, y1), (x2, y2), (x3, y3) = quad
    right_x, right_y, down_x, down_y = x1 - x2, y1 - y2, x3 - x2, y3 - y2
    both_x, both_y = x0 - x1 + x2 - x3, y0 - y1 + y2 - y3
    area = right_x * down_y - down_x * right_y
    if not abs(area) > _LEAST_AREA:
        return None
    g = (both_x * down_y - down_x * both_y) / area
    h = (right_x * both_y - both_x * right_y) / area
    depths = (1.0, 1 + g, 1 + h, 1 + g + h)
    if not all(depth > 0 for depth in depths) or max(depths) > _DEEPEST * min(depths):
        return None  # crossed and dented ones have a corner beyond the horizon
    return x1 - x0 + g * x1, x3 - x0 + h * x3, x0, y1 - y0 + g * y1, y3 - y0 + h * y3, y0, g, h, 1.0


@cache
def _known(version: int) -> tuple[Floats, Floats]:
    known = symbol.template(version)
    rows, columns = np.nonzero(known)
    side = symbol.side_of(version)
    places = np.stack([(columns + 0.5) / side, (rows + 0.5) / side, np.ones(len(rows))]).astype(np.float32)
    return places, known[rows, columns].astype(np.float32)

"""Where finder patterns may be: dark squares in light rings in dark rings, in any size, blurred or bent.

Other than the usual search for runs of 1:1:3:1:1 along lines of a black-and-white picture, this compares means of areas in the
gray one: nothing is decided about single pixels, so that blur, noise, glare and scratches take away little.
"""

from __future__ import annotations

from collections.abc import Iterator
from math import hypot
from typing import Any, NamedTuple

import cv2
import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]
Gray = NDArray[np.uint8]

_MODULE = 3
"""Pixels a module in the reduced picture in which patterns of one size are looked for."""
_SIZES = (2.1, 2.7, 3.5, 4.5, 5.8, 7.5, 9.7, 12.5, 16.0, 21.0, 27.0)
"""Pixels a module that are looked for."""
_LEAST = 0.35
"""Contrast of core and rings in standard deviations of the area."""
_NOISE = 16.0
"""Variance that no picture is free of, in gray levels squared."""
_LOOSE = 2.5
"""The quiet zone may hold other things on one side or two: its contrast counts so many times."""
_APART = 9
"""Pixels of the reduced picture within which only the best counts."""
_EACH = 40
_SMALLEST = 40
_DISTINCT = 2.5
"""Modules within which two finds are the same pattern."""
_ROWS, _COLUMNS = 256, 512
"""Pixels of a tile: what is computed about it stays in a processor's cache, and a picture of any shape takes little memory."""
_AROUND = 9 * _MODULE // 2 + _APART // 2 + 1
"""Pixels around a tile that its inside depends on."""


class Finder(NamedTuple):
    """Where a finder pattern may be: how clearly, its middle in pixels, and pixels a module."""

    score: float
    x: float
    y: float
    module: float


class _Tile(NamedTuple):
    """A part of a reduced picture with its surroundings; where in it the part itself is; the way back to the source (2 x 3)."""

    picture: Gray
    own: tuple[slice, slice]
    to_source: Floats


def find(gray: Gray, most: int = 24) -> list[Finder]:
    """The likeliest finder patterns of a gray picture, the clearest first."""
    height, width = gray.shape
    found: list[Finder] = []
    for module in _SIZES:
        scale = _MODULE / module
        if min(height, width) * scale < _SMALLEST:
            break
        # boxes have sides: a pattern on its corner is looked for in the picture turned by an eighth
        for tiles in (_upright(gray, scale), _turned(gray, scale)):
            of_size = [one for tile in tiles for one in _peaks(tile, module) if 0 <= one.x < width and 0 <= one.y < height]
            found += sorted(of_size, reverse=True)[:_EACH]
    found.sort(reverse=True)
    kept: list[Finder] = []
    for one in found:
        if all(hypot(one.x - other.x, one.y - other.y) > _DISTINCT * max(one.module, other.module) for other in kept):
            kept.append(one)
            if len(kept) == most:
                break
    return kept


def _upright(gray: Gray, scale: float) -> Iterator[_Tile]:
    way = cv2.INTER_AREA if scale < 1 else cv2.INTER_LINEAR
    reduced = np.asarray(cv2.resize(gray, None, fx=scale, fy=scale, interpolation=way), np.uint8)
    height, width = reduced.shape
    shift = 0.5 / scale - 0.5
    for rows, own_rows in _cuts(0, height, _ROWS, height):
        for columns, own_columns in _cuts(0, width, _COLUMNS, width):
            to_source = [[1 / scale, 0, columns.start / scale + shift], [0, 1 / scale, rows.start / scale + shift]]
            yield _Tile(reduced[rows, columns], (own_rows, own_columns), np.array(to_source, np.float32))


def _turned(gray: Gray, scale: float) -> Iterator[_Tile]:
    height, width = gray.shape
    part = float(np.sqrt(0.5)) * scale
    side = int((height + width) * part) + 1
    soft = cv2.blur(gray, (max(1, round(1 / scale)),) * 2) if scale < 1 else gray
    for rows, own_rows in _cuts(0, side, _ROWS, side):
        # the turned picture stands on a corner in its square: only where it is
        left, right = (min(abs(edge * part - row) for row in _within(rows, edge * part)) for edge in (height, width))
        for columns, own_columns in _cuts(int(left), min(side, int(side - right) + 1), _COLUMNS, side):
            matrix = np.array([[part, -part, height * part - columns.start], [part, part, -rows.start]])
            size = (columns.stop - columns.start, rows.stop - rows.start)
            turned = cv2.warpAffine(soft, matrix, size, flags=cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
            yield _Tile(
                np.asarray(turned, np.uint8), (own_rows, own_columns), np.asarray(cv2.invertAffineTransform(matrix), np.float32)
            )


def _cuts(start: int, stop: int, step: int, end: int) -> Iterator[tuple[slice, slice]]:
    """A line from `start` to `stop` in parts: each with its surroundings between 0 and `end`, and where in these it is itself."""
    for first in range(start, stop, step):
        last = min(first + step, stop)
        begin = max(0, first - _AROUND)
        yield slice(begin, min(end, last + _AROUND)), slice(first - begin, last - begin)


def _within(rows: slice, row: float) -> tuple[float, ...]:
    """The rows' ends, and the row if it is between."""
    return (rows.start, rows.stop, min(max(row, rows.start), rows.stop))


def _scores(picture: Gray) -> Floats:
    """For every pixel as a middle: how much darker the core is than the first ring, and the second than it and the quiet zone."""
    core, second, whole, wide = (_mean(picture, modules) for modules in (3, 5, 7, 9))
    # each ring is the difference of two boxes; written so that it takes few passes
    light = cv2.addWeighted(second, 25 / 16, core, -9 / 16, 0)
    dark = cv2.addWeighted(whole, 49 / 24, second, -25 / 24, 0)
    around = cv2.addWeighted(wide, _LOOSE * 81 / 32, whole, -_LOOSE * 49 / 32, 0, dst=wide.copy())
    contrast: Any = cv2.subtract(light, core, dst=core)
    cv2.min(contrast, cv2.subtract(light, dark, dst=light), dst=contrast)
    cv2.min(contrast, cv2.addWeighted(around, 1, dark, -_LOOSE, 0, dst=around), dst=contrast)
    side = 9 * _MODULE
    spread: Any = cv2.sqrBoxFilter(picture, cv2.CV_32F, (side, side), borderType=cv2.BORDER_REPLICATE)
    spread -= cv2.multiply(wide, wide, dst=wide)
    np.maximum(spread, 0, out=spread)
    spread += _NOISE
    return np.asarray(cv2.divide(contrast, cv2.sqrt(spread, dst=spread), dst=contrast), np.float32)


def _mean(picture: Gray, modules: int) -> Any:
    side = modules * _MODULE
    return cv2.boxFilter(picture, cv2.CV_32F, (side, side), borderType=cv2.BORDER_REPLICATE)


def _peaks(tile: _Tile, module: float) -> list[Finder]:
    scores = _scores(tile.picture)
    highest = np.asarray(cv2.dilate(scores, np.ones((_APART, _APART), np.uint8)), np.float32)
    rows, columns = np.divmod(np.flatnonzero(scores > _LEAST), scores.shape[1])
    own_rows, own_columns = tile.own
    mine = (rows >= own_rows.start) & (rows < own_rows.stop) & (columns >= own_columns.start) & (columns < own_columns.stop)
    mine &= scores[rows, columns] == highest[rows, columns]
    rows, columns = rows[mine], columns[mine]
    values = scores[rows, columns]
    best = np.argsort(-values)[:_EACH]
    xs, ys = tile.to_source @ np.stack([columns[best], rows[best], np.ones(len(best))]).astype(np.float32)
    return [Finder(*one, module) for one in zip(values[best].tolist(), xs.tolist(), ys.tolist(), strict=True)]

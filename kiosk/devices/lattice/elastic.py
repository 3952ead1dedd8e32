"""Following the modules of a symbol that lies on a bent, crumpled or wavy sheet.

From the finder patterns outwards every module is looked for where its neighbours let expect it, the clearest one next: a
middle is where the picture is far from its local mean and its gradient small, together with the middles around it.
"""

from __future__ import annotations

import heapq
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from kiosk.devices.lattice import symbol
from kiosk.devices.lattice.fit import MARGIN, PIXELS, Floats

_WINDOW = 5 * PIXELS + 1
_CLIP = 1.3
_GRADIENT, _STEEPEST = 1.2, 0.6
_SIGMA = 1.3
"""Modules over which middles help each other."""
_REACH = PIXELS // 2
"""Pixels around the expected place that are searched: half a module, or the neighbour would be taken."""
_PULL = 0.015
"""What a squared pixel away from the expected place costs."""
_DAMPING = 0.7
"""Share of a neighbour's stretch that is expected to go on."""
_BACK = (3, 2)
"""Modules back over which the stretch is measured."""
_OPEN = -9.0
_LEAST_WEIGHT = 0.02
_NOISE = 0.01
"""Of the whole symbol's variance: what is fainter is no contrast."""
_LEAST_NOISE = 9.0

_STEPS = np.arange(-_REACH, _REACH + 1)
_DOWN, _ACROSS = (grid.ravel() for grid in np.meshgrid(_STEPS, _STEPS, indexing="ij"))


def middles(side: int) -> Floats:
    """Where the modules' middles are in a straightened picture: rows x columns x (x, y)."""
    line = (np.arange(side) + 0.5 + MARGIN) * PIXELS - 0.5
    x, y = np.meshgrid(line, line)
    return np.stack([x, y], axis=-1).astype(np.float32)


def followed(picture: Floats, version: int) -> Floats:
    """Where the modules' middles really are in a straightened picture of a bent symbol: rows x columns x (x, y)."""
    side = symbol.side_of(version)
    walk = _Walk(_clearness(picture), side)
    for row, column in ((3, 3), (3, side - 4), (side - 4, 3)):
        walk.expect(row, column, 0.0, 0.0)
    walk.run()
    return middles(side) + walk.smooth()


def _clearness(picture: Floats) -> Floats:
    """For every pixel: how much it and those whole modules away look like middles of modules."""
    mean: Any = cv2.blur(picture, (_WINDOW, _WINDOW))
    variance: Any = np.maximum(cv2.blur(picture * picture, (_WINDOW, _WINDOW)) - mean * mean, 0)
    away = (picture - mean) / np.sqrt(variance + max(_LEAST_NOISE, _NOISE * float(picture.var())))
    steep = np.hypot(cv2.Sobel(away, -1, 1, 0, ksize=3), cv2.Sobel(away, -1, 0, 1, ksize=3)) / 8
    middle = np.minimum(np.abs(away), _CLIP) - _GRADIENT * np.minimum(steep, _STEEPEST)
    near = int(np.ceil(2 * _SIGMA))
    weights = np.exp(-0.5 * (np.arange(-near, near + 1) / _SIGMA) ** 2)
    comb = np.zeros(2 * near * PIXELS + 1, np.float32)
    comb[::PIXELS] = weights / weights.sum()
    return np.asarray(cv2.sepFilter2D(middle.astype(np.float32), -1, comb, comb, borderType=cv2.BORDER_REPLICATE), np.float32)


class _Walk:
    """The front of modules that are being looked for."""

    def __init__(self, clearness: Floats, side: int) -> None:
        self._clearness = clearness
        self._side = side
        self._line = (np.arange(side) + 0.5 + MARGIN) * PIXELS - 0.5
        self._off = np.zeros((side, side, 2), np.float32)
        self._score = np.full((side, side), _OPEN, np.float32)
        self._front: list[tuple[float, int, int, float, float, float]] = []

    def expect(self, row: int, column: int, x: float, y: float) -> None:
        """Look for a module near so many pixels beside its place."""
        middle_x, middle_y = self._line[column] + x, self._line[row] + y
        columns, rows = round(float(middle_x)) + _ACROSS, round(float(middle_y)) + _DOWN
        height, width = self._clearness.shape
        seen = self._clearness[np.clip(rows, 0, height - 1), np.clip(columns, 0, width - 1)]
        value = seen - _PULL * ((rows - middle_y) ** 2 + (columns - middle_x) ** 2)
        best = int(value.argmax())
        off_x, off_y = float(columns[best] - self._line[column]), float(rows[best] - self._line[row])
        heapq.heappush(self._front, (-float(value[best]), row, column, off_x, off_y, float(seen[best])))

    def run(self) -> None:
        """Take the clearest module of the front and look for its neighbours, until all are placed."""
        while self._front:
            _, row, column, x, y, score = heapq.heappop(self._front)
            if self._score[row, column] > _OPEN:
                continue
            self._off[row, column], self._score[row, column] = (x, y), score
            for down, across in ((0, 1), (1, 0), (0, -1), (-1, 0)):
                if self._is_open(row + down, column + across):
                    more_x, more_y = self._stretch(row, column, down, across)
                    self.expect(row + down, column + across, x + more_x, y + more_y)

    def _is_open(self, row: int, column: int) -> bool:
        return 0 <= row < self._side and 0 <= column < self._side and self._score[row, column] == _OPEN

    def _stretch(self, row: int, column: int, down: int, across: int) -> tuple[float, float]:
        for back in _BACK:
            before_row, before_column = row - back * down, column - back * across
            inside = 0 <= before_row < self._side and 0 <= before_column < self._side
            if inside and self._score[before_row, before_column] > _OPEN:
                x, y = _DAMPING * (self._off[row, column] - self._off[before_row, before_column]) / back
                return float(x), float(y)
        return 0.0, 0.0

    def smooth(self) -> NDArray[np.float32]:
        """How far every module is beside its place, the clear ones weighing more."""
        weight = np.maximum(self._score - np.percentile(self._score, 5), _LEAST_WEIGHT).astype(np.float32)
        blurred: Any = cv2.GaussianBlur(self._off * weight[..., None], (0, 0), 1.0, borderType=cv2.BORDER_REFLECT)
        weights: Any = cv2.GaussianBlur(weight, (0, 0), 1.0, borderType=cv2.BORDER_REFLECT)
        return np.asarray(blurred / weights[..., None], np.float32)

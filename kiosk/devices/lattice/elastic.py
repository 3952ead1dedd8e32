"""Following the modules of a symbol that lies on a bent, crumpled or wavy sheet.

From the finder patterns outwards every module is looked for where its neighbours let expect it, the clearest one next: a
middle is where the picture is far from its local mean and its gradient small, together with the middles around it.
"""

from __future__ import annotations

import heapq
from typing import Any

import cv2
import numpy as np

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

_PARTS = 16
"""Parts of a pixel in which expected places are told apart."""
_WIDTH = 2 * _REACH + 1


def _pull() -> Floats:
    """What places around an expected one cost: rows x columns for every part of a pixel down and across that it may be away."""
    away = np.arange(-_REACH, _REACH + 1) - (np.arange(_PARTS + 1) / _PARTS - 0.5)[:, None]
    squares = away.astype(np.float32) ** 2
    return np.float32(_PULL) * (squares[:, None, :, None] + squares[None, :, None, :])


_COSTS = _pull()


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
    """The front of modules that are being looked for; in plain lists, since it goes one module at a time."""

    def __init__(self, clearness: Floats, side: int) -> None:
        self._side = side
        self._line = [(module + 0.5 + MARGIN) * PIXELS - 0.5 for module in range(side)]
        self._clearness = cv2.copyMakeBorder(clearness, _REACH, _REACH, _REACH, _REACH, cv2.BORDER_REPLICATE)
        self._last = clearness.shape[0] - 1
        self._off = [[(0.0, 0.0)] * side for _ in range(side)]
        self._score = [[_OPEN] * side for _ in range(side)]
        self._front: list[tuple[float, int, int, float, float, float]] = []

    def expect(self, row: int, column: int, x: float, y: float) -> None:
        """Look for a module near so many pixels beside its place."""
        place_x, place_y = self._line[column], self._line[row]
        middle_x, middle_y = min(max(place_x + x, 0.0), self._last), min(max(place_y + y, 0.0), self._last)
        left, top = round(middle_x), round(middle_y)
        costs = _COSTS[round((middle_y - top + 0.5) * _PARTS), round((middle_x - left + 0.5) * _PARTS)]
        seen = self._clearness[top : top + _WIDTH, left : left + _WIDTH]
        value = seen - costs
        down, across = divmod(int(value.argmax()), _WIDTH)
        off_x, off_y = left + across - _REACH - place_x, top + down - _REACH - place_y
        heapq.heappush(self._front, (-value.item(down, across), row, column, off_x, off_y, seen.item(down, across)))

    def run(self) -> None:
        """Take the clearest module of the front and look for its neighbours, until all are placed."""
        while self._front:
            _, row, column, x, y, score = heapq.heappop(self._front)
            if self._score[row][column] != _OPEN:
                continue
            self._off[row][column], self._score[row][column] = (x, y), score
            for down, across in ((0, 1), (1, 0), (0, -1), (-1, 0)):
                if (
                    0 <= row + down < self._side
                    and 0 <= column + across < self._side
                    and self._score[row + down][column + across] == _OPEN
                ):
                    more_x, more_y = self._stretch(row, column, down, across)
                    self.expect(row + down, column + across, x + more_x, y + more_y)

    def _stretch(self, row: int, column: int, down: int, across: int) -> tuple[float, float]:
        x, y = self._off[row][column]
        for back in _BACK:
            before_row, before_column = row - back * down, column - back * across
            inside = 0 <= before_row < self._side and 0 <= before_column < self._side
            if inside and self._score[before_row][before_column] != _OPEN:
                before_x, before_y = self._off[before_row][before_column]
                return _DAMPING * (x - before_x) / back, _DAMPING * (y - before_y) / back
        return 0.0, 0.0

    def smooth(self) -> Floats:
        """How far every module is beside its place, the clear ones weighing more: rows x columns x (x, y)."""
        off, score = np.array(self._off, np.float32), np.array(self._score, np.float32)
        weight = np.maximum(score - np.percentile(score, 5), _LEAST_WEIGHT).astype(np.float32)
        blurred: Any = cv2.GaussianBlur(off * weight[..., None], (0, 0), 1.0, borderType=cv2.BORDER_REFLECT)
        weights: Any = cv2.GaussianBlur(weight, (0, 0), 1.0, borderType=cv2.BORDER_REFLECT)
        return np.asarray(blurred / weights[..., None], np.float32)

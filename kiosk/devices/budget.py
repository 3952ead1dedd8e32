"""What reading a frame may cost: little in a still and empty room, more while something moves, most where a code is seen."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import cv2
import numpy as np

from kiosk.devices.found import Image

IDLE, MOVING, CODE = 0.003, 0.006, 0.030
"""Seconds a frame for further opinions, on the average."""
_SAVED = 0.030
"""Seconds that can be saved up."""
_OVERDRAWN = 0.250
"""Seconds of debt that are remembered: a stage that took longer costs no more than this."""
_ATTENTIVE = 1.5
"""Seconds for which a movement or a code is remembered."""
_STILL = 3.0
"""Seconds without any movement after which even a seen code is worth no more: it is a picture on the wall."""
_STEP = 16
_MOVED = 24.0
"""Largest difference of a coarse picture to the last one, in gray levels: three times what a sensor's noise gives."""


def hurried(times: float) -> Callable[[], float]:
    """A clock for frames that come so many times as fast as in life: opinions on them seem as much dearer."""
    return lambda: times * time.perf_counter()


class Budget:
    """Seconds that frames earn and stages spend; what a stage overdraws, the next frames do without.

    Args:
        clock: seconds; never runs backwards.
    """

    def __init__(self, clock: Callable[[], float]) -> None:
        self._clock = clock
        self._credit = 0.0
        self._before: Image | None = None
        self._moved = self._code = float("-inf")

    @contextmanager
    def frame(self, gray: Image) -> Iterator[Budget]:
        """Begin a frame: it earns what the moment is worth."""
        now = self._clock()
        if self._differs(gray):
            self._moved = now
        self._credit = min(_SAVED, max(self._credit, -_OVERDRAWN) + self._worth(now))
        yield self

    def see_code(self) -> None:
        """A code is in view: from now on, for a while, a frame is worth more."""
        now = self._clock()
        if now - self._code >= _ATTENTIVE:
            self._credit = max(self._credit, 0.0) + CODE
        self._code = now

    def bears_more(self) -> bool:
        """Whether another opinion may be asked for this frame."""
        return self._credit > 0

    @contextmanager
    def spent(self) -> Iterator[None]:
        """Pay for what is done inside."""
        started = self._clock()
        yield
        self._credit -= self._clock() - started

    def _worth(self, now: float) -> float:
        if now - self._moved >= _STILL:
            return IDLE
        if now - self._code < _ATTENTIVE:
            return CODE
        return MOVING if now - self._moved < _ATTENTIVE else IDLE

    def _differs(self, gray: Image) -> bool:
        coarse = np.asarray(cv2.blur(gray[::_STEP, ::_STEP].copy(), (3, 3)), np.uint8)
        before, self._before = self._before, coarse
        if before is None or before.shape != coarse.shape:
            return True
        return float(cv2.absdiff(before, coarse).max()) > _MOVED

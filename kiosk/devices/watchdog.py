"""Whether a camera is doing its work: a state machine without threads that is told what happens and asked what that means.

Drivers differ in how they fail: some block, some give nothing, some repeat the last picture of a camera that is gone for
ever, some give black ones. What all have in common is what is looked at here: when the last frame came, when the picture
last changed, and whether there is anything to see in it.
"""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.devices.status import CameraState

STALLED_AFTER = 1.2
"""Seconds without a frame, with the same one, or with a black one, after which it is said: with the watching thread's step, and
on a busy machine, that is on the screen within two."""
_OPENING = 1.5
"""How many times as long an opening may take to give its first frame."""
HUNG_AFTER, OPENING_HUNG_AFTER = 5.0, 15.0
"""Seconds of silence after which a read, and an opening, is given up: some systems take ten to open a camera well."""
LONGEST_PATIENCE = 30.0
SETTLED_AFTER = 10.0
"""Seconds for which a picture must go on changing before a camera is trusted again to do so."""
BLACK = 6.0
"""The mean of a picture (0 to 255) that nobody can see anything in; the darkest rooms give a sensor's noise above it."""


@dataclass(frozen=True, slots=True)
class Judgement:
    """What the moment means.

    Attributes:
        state: None while an opening goes on and nothing is known yet.
        reopen: the camera should be closed and opened again.
        hung: it does not come back from its driver; another thread has to open it.
    """

    state: CameraState | None
    reopen: bool = False
    hung: bool = False


class Watchdog:
    """One camera, over all its openings.

    Args:
        live: whether its pictures come from a sensor, which never gives the same one twice.
        stalled_after: seconds, see `STALLED_AFTER`.

    Every `now` is seconds on a clock that never runs backwards.
    """

    def __init__(self, *, live: bool, stalled_after: float = STALLED_AFTER) -> None:
        self._live = live
        self._limit = stalled_after
        self._opened: float | None = None
        self._came: float | None = None
        self._changed: float | None = None
        self._lit: float | None = None
        self._steady = 0.0
        self._look: int | None = None
        self._patience = stalled_after

    def opening(self, now: float) -> None:
        """An opening begins. What the picture looked like before is remembered: a frozen one is no news."""
        if self._came is not None and self._still(now) > self._limit:
            # a camera that really looks at a still wall is left in peace
            self._patience = min(2 * self._patience, LONGEST_PATIENCE)
        self._opened, self._came = now, None

    def frame(self, now: float, look: int, brightness: float) -> bool:
        """A frame came; whether it is another picture than the one before.

        Args:
            now: see the class.
            look: a checksum of what it shows.
            brightness: the mean of its values, 0 to 255.
        """
        self._came = now
        changed = look != self._look or not self._live
        self._look = look
        if changed:
            if self._changed is None or now - self._changed > self._limit:
                self._steady = now
            self._changed = now
            if now - self._steady > SETTLED_AFTER:
                self._patience = self._limit
        if brightness >= BLACK or self._lit is None:
            self._lit = now
        return changed

    def judge(self, now: float) -> Judgement:
        """What is to be thought of the camera now."""
        if self._opened is None:
            return Judgement(None)
        if self._came is None:
            waited = now - self._opened
            state = CameraState.STALLED if waited > _OPENING * self._limit else None
            return Judgement(state, hung=waited > OPENING_HUNG_AFTER)
        silence = now - self._came
        if silence > self._limit:
            return Judgement(CameraState.STALLED, hung=silence > HUNG_AFTER)
        return self._of_pictures(now)

    def _of_pictures(self, now: float) -> Judgement:
        black = self._live and self._lit is not None and now - self._lit > self._limit
        if self._still(now) > self._limit:
            since = max(self._opened or 0.0, self._changed or 0.0)
            return Judgement(CameraState.DARK if black else CameraState.FROZEN, reopen=now - since > self._patience)
        return Judgement(CameraState.DARK if black else CameraState.LIVE)

    def _still(self, now: float) -> float:
        """For how many seconds the picture has not changed."""
        return now - self._changed if self._live and self._changed is not None else 0.0

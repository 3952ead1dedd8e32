"""Who is signed in at a window, and for how much longer without an act."""

from __future__ import annotations

from dataclasses import dataclass, replace

from kiosk.domain.staff import Staff

AUTO_LOCK = 600.0
"""Seconds without an act after which a window forgets who was signed in, unless it is set otherwise."""


@dataclass(frozen=True, slots=True)
class Shift:
    """One window's shift; every change is a new value. `now` is always monotonic nanoseconds of one run of the machine.

    A supervisor's PIN for one act changes nothing here: whoever gave it is that act's, and the one signed in stays.

    Attributes:
        staff: who signed in last; ask `current` who still is.
        touched: when they last did something.
        seconds: without an act that end the shift.
    """

    staff: Staff | None = None
    touched: int = 0
    seconds: float = AUTO_LOCK

    def sign_in(self, staff: Staff, now: int) -> Shift:
        """Somebody gave their PIN; whoever was there before is signed out."""
        return replace(self, staff=staff, touched=now)

    def sign_out(self) -> Shift:
        """Nobody is there."""
        return replace(self, staff=None)

    def touch(self, now: int) -> Shift:
        """They did something: their time begins anew, unless it was over."""
        return self.sign_out() if self.current(now) is None else replace(self, touched=max(self.touched, now))

    def current(self, now: int) -> Staff | None:
        """Who is signed in."""
        return self.staff if self.remaining(now) > 0 else None

    def remaining(self, now: int) -> float:
        """Seconds until the window locks; 0 where nobody is signed in."""
        if self.staff is None:
            return 0.0
        return max(0.0, self.seconds - max(0, now - self.touched) / 1e9)

"""A clock for tests: it moves when it is told to."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

from kiosk.domain.journal import Stamp


@dataclass
class HandClock:
    """A machine's time; call it as a `kiosk.clock.Clock`."""

    at: datetime = field(default_factory=lambda: datetime(2024, 10, 21, 13, tzinfo=UTC))
    monotonic_ns: int = 1_000_000_000
    boot: str = "boot 1"

    def __call__(self) -> Stamp:
        return Stamp(self.at, self.monotonic_ns, self.boot)

    def passes(self, seconds: float) -> None:
        """Time passes."""
        self.at += timedelta(seconds=seconds)
        self.monotonic_ns += round(seconds * 1e9)

    def is_set(self, by: timedelta) -> None:
        """Somebody sets the wall clock on, or back."""
        self.at += by

    def restarts(self) -> None:
        """The machine starts anew: another run, whose monotonic time begins at the beginning."""
        self.boot += "+"
        self.monotonic_ns = 5_000_000

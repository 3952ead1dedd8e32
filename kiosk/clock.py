"""The time of this machine: wall, monotonic, and which run of the machine it is."""

from __future__ import annotations

import time
import uuid
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from functools import cache
from pathlib import Path

from kiosk.domain.journal import Stamp

Clock = Callable[[], Stamp]
"""Gives the moment of now; tests and rehearsals pass their own."""


@cache
def boot_id() -> str:
    """An id of this run of the machine, so that monotonic times of two runs are never compared."""
    try:
        return Path("/proc/sys/kernel/random/boot_id").read_text(encoding="ascii").strip()
    except OSError:  # not Linux: one process's run is the best that is known
        return str(uuid.uuid4())


def system_clock() -> Stamp:
    """Now, in UTC."""
    return Stamp(datetime.now(UTC), time.monotonic_ns(), boot_id())


def stamped(clock: Clock, at: datetime | None) -> Stamp:
    """Now; on the wall the moment that was asked for, where one was."""
    stamp = clock()
    return stamp if at is None else replace(stamp, at=at.astimezone(UTC), given=True)


def fixed_clock(moment: datetime) -> Clock:
    """A clock that stands at `moment` on the wall; its monotonic side runs on."""

    def clock() -> Stamp:
        return Stamp(moment.astimezone(UTC), time.monotonic_ns(), boot_id())

    return clock

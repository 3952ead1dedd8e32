"""Whether a machine's clock can be right: a wrong one decides wrongly about hours and days, and must be said."""

from __future__ import annotations

from datetime import datetime, timedelta
from enum import StrEnum

from kiosk.domain.event import Event

_SLACK = timedelta(minutes=2)
"""What a clock that is being set right by the network may go back."""
_EITHER_SIDE = timedelta(days=1)
"""Trying out the day before, and packing up the day after, are no doubts."""


class ClockDoubt(StrEnum):
    """Why the clock can't be right."""

    BEHIND = "behind"
    """It is earlier than at this station's last decision."""
    OFF = "off"
    """It is days away from the event."""


def doubt(now: datetime, last: datetime | None, event: Event) -> ClockDoubt | None:
    """What is wrong with the clock; None where nothing is.

    Args:
        now: what it says, aware.
        last: what it said at this station's last decision, None where there is none.
        event: whose days count, in its time zone.
    """
    if last is not None and now < last - _SLACK:
        return ClockDoubt.BEHIND
    day = event.local_day(now)
    return None if event.starts - _EITHER_SIDE <= day <= event.ends + _EITHER_SIDE else ClockDoubt.OFF

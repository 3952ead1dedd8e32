"""Counts over time: five-minute slots of UTC, put together to bins of the event's local time. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

SLOT = 300_000_000
"""Microseconds of a slot. Every time zone is a whole number of slots from UTC."""
MINUTES = (5, 15, 60)
"""How long a bin may be."""
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Bin:
    """So many in one stretch of time.

    Attributes:
        starts: aware, in the event's time zone.
        count: in this bin.
        total: in this one and all before it, also of days before.
    """

    starts: datetime
    count: int
    total: int


def slot_of(us: int) -> int:
    """Which slot a moment in microseconds since 1970 lies in."""
    return us // SLOT


def moment_of_slot(slot: int) -> datetime:
    """When a slot starts, UTC."""
    return _EPOCH + timedelta(microseconds=slot * SLOT)


def days(slots: Iterable[int], zone: ZoneInfo) -> tuple[date, ...]:
    """The local days on which anything was counted, in order."""
    return tuple(sorted({moment_of_slot(slot).astimezone(zone).date() for slot in slots}))


def binned(slots: Mapping[int, int], minutes: int, zone: ZoneInfo, day: date | None = None) -> tuple[Bin, ...]:
    """Counts by bins, those between the first and the last that are empty too.

    Args:
        slots: slot to count.
        minutes: one of `MINUTES`.
        zone: whose clocks the bins follow; an hour that occurs twice makes two bins.
        day: of that zone, None: all days. The totals count the days before it as well.
    """
    counts: dict[int, int] = {}
    before = 0
    for slot, count in slots.items():
        local = moment_of_slot(slot).astimezone(zone)
        if day is None or local.date() == day:
            first = slot - local.minute % minutes // 5
            counts[first] = counts.get(first, 0) + count
        elif local.date() < day:
            before += count
    made: list[Bin] = []
    step = minutes // 5
    for slot in _every(sorted(counts), step):
        before += counts.get(slot, 0)
        made.append(Bin(moment_of_slot(slot).astimezone(zone), counts.get(slot, 0), before))
    return tuple(made)


def _every(slots: list[int], step: int) -> Iterable[int]:
    """These and what lies between them; where clocks jump by half a bin, each is there once."""
    if not slots:
        return []
    return sorted({*slots, *range(slots[0], slots[-1], step)}) if _even(slots, step) else slots


def _even(slots: list[int], step: int) -> bool:
    return all((slot - slots[0]) % step == 0 for slot in slots)

"""How long organizers wait for a preflight's doors: every decision, every check and the comparison with the last run."""

from __future__ import annotations

import time
from collections.abc import Iterator
from dataclasses import replace

from kiosk.bench.figure import Figure, figure
from kiosk.bench.stations import crowded
from kiosk.domain.event import Event
from kiosk.preflight import decisions, keep

_PEOPLE, _SESSIONS = 400, 20


def preflight(quick: bool) -> Iterator[Figure]:
    """The sample event's sessions over and over, and invented people; badges are the figure `badge`."""
    with crowded(few=False, many=_PEOPLE) as (station, _crowd):
        station.event = _longer(station.event)
        times: list[float] = []
        for _ in range(3 if quick else 20):
            started = time.perf_counter()
            keep(station, decisions(station))
            times.append(time.perf_counter() - started)
    what = f"preflight without badges, {_PEOPLE} registrations x {_SESSIONS} sessions"
    yield figure("preflight", what, times, "p95", 2000.0)


def _longer(event: Event) -> Event:
    """The event with so many sessions, its own again and again under other codes."""
    own = event.sessions
    sessions = (replace(own[number % len(own)], code=f"{own[number % len(own)].code}-{number}") for number in range(_SESSIONS))
    return replace(event, sessions=tuple(sessions))

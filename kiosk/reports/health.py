"""How the stations do, as far as their journals that are held here tell."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timedelta

import cbor2

from kiosk.domain.clock_doubt import ClockDoubt, doubt
from kiosk.domain.event import Event
from kiosk.domain.journal import DECIDING, moment_of
from kiosk.printing.job import JobState
from kiosk.reports.figures import Printing, StationHealth
from kiosk.storage import journal
from kiosk.storage.database import Connection
from kiosk.sync.exchange import known_stations

STALE = timedelta(hours=1)
"""After so long without an entry another station's journal is worth fetching."""
_KINDS = ", ".join(f"'{kind.value}'" for kind in sorted(DECIDING))


def stations(
    connection: Connection, event: Event, own: str, now: datetime, vector: Mapping[str, int]
) -> tuple[StationHealth, ...]:
    """This station first, then the others it has met, by name.

    Args:
        connection: the open database.
        event: its days tell when silence means anything.
        own: what this station is called.
        now: the moment, aware.
        vector: station to its last sequence.
    """
    others = sorted({*vector, *known_stations(connection)} - {own})
    on = event.starts <= event.local_day(now) <= event.ends
    return tuple(_station(connection, event, name, name == own, vector.get(name, 0), now, on) for name in (own, *others))


def _station(connection: Connection, event: Event, name: str, own: bool, entries: int, now: datetime, on: bool) -> StationHealth:
    row = connection.execute("SELECT at FROM journal WHERE station = ? ORDER BY sequence DESC LIMIT 1", (name,)).fetchone()
    last = moment_of(row[0]) if row else None
    unsure = doubt(now, journal.last_clock(connection, name), event) if own else _doubted(connection, name)
    stale = on and not own and (last is None or now - last > STALE)
    return StationHealth(name, own, entries, last, unsure, stale)


def _doubted(connection: Connection, name: str) -> ClockDoubt | None:
    """What was wrong with another station's clock at its last decision, as it wrote itself."""
    row = connection.execute(
        f"SELECT body FROM journal WHERE station = ? AND kind IN ({_KINDS}) ORDER BY sequence DESC LIMIT 1",  # noqa: S608  (our own words)
        (name,),
    ).fetchone()
    said = cbor2.loads(row[0]).get("clock") if row else None
    return ClockDoubt(said) if said in set(ClockDoubt) else None


def printing(connection: Connection) -> Printing:
    """This station's badges on their way to paper, given up ones aside."""
    counts = dict(connection.execute("SELECT state, count(*) FROM print_jobs WHERE state <> 'printed' GROUP BY state").fetchall())
    return Printing(
        waiting=counts.get(JobState.QUEUED, 0),
        printing=counts.get(JobState.PRINTING, 0),
        failed=counts.get(JobState.FAILED, 0),
        in_doubt=counts.get(JobState.UNKNOWN, 0),
    )

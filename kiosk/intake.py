"""Taking a roster in: what is new, what changed, what is rejected; the same file twice changes nothing."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from kiosk.clock import Clock, system_clock
from kiosk.codes.reader import roster_key
from kiosk.domain.event import Event
from kiosk.domain.journal import Kind
from kiosk.domain.registration import Registration
from kiosk.files.roster import Rejected, Roster
from kiosk.storage import journal, registrations
from kiosk.storage.database import Connection, transaction


@dataclass(frozen=True, slots=True)
class Difference:
    """What an import changes, or would change."""

    added: int
    updated: int
    unchanged: int
    rejected: tuple[Rejected, ...]
    warnings: tuple[str, ...] = ()


def lookup_keys(person: Registration) -> tuple[str, ...]:
    """What a registration's codes are stored under."""
    return tuple(dict.fromkeys(roster_key(code) for code in person.codes))


def take_in(
    connection: Connection,
    event: Event,
    station: str,
    roster: Roster,
    *,
    dry_run: bool = False,
    clock: Clock = system_clock,
    progress: Callable[[int], None] | None = None,
) -> Difference:
    """Bring a roster's good rows into the station, and note the counts in the journal.

    People land in groups, each group whole, so that the station's doors go on; what was cut short is finished by
    importing the same file again.

    Raises:
        Fault: the disk failed; the groups before it have landed.
    """
    held = {row[0]: row[1] for row in connection.execute("SELECT id, data FROM registrations")}
    new, changed = [], []
    for person in roster.registrations:
        before = held.get(person.id)
        if before is None:
            new.append(person)
        elif before != registrations.encode(person):
            changed.append(person)
    difference = Difference(
        added=len(new),
        updated=len(changed),
        unchanged=len(roster.registrations) - len(new) - len(changed),
        rejected=roster.rejected,
        warnings=roster.warnings,
    )
    if dry_run or not (new or changed):
        return difference
    done = 0
    for batch in _batches([*new, *changed]):
        _put(connection, event, batch)
        done += len(batch)
        if progress is not None:
            progress(done)
    counts = {"added": difference.added, "updated": difference.updated, "rejected": len(difference.rejected)}
    with transaction(connection):
        journal.append(connection, station, clock(), Kind.ROSTER, counts)
    return difference


def _batches(people: list[Registration], size: int = 500) -> Iterator[list[Registration]]:
    return (people[start : start + size] for start in range(0, len(people), size))


def put_people(connection: Connection, event: Event, people: Iterable[Registration]) -> None:
    """Store registrations that come from elsewhere than a roster file, such as a scenario."""
    for batch in _batches(list(people)):
        _put(connection, event, batch)


def _put(connection: Connection, event: Event, people: list[Registration]) -> None:
    prepared = registrations.prepare(event.id, people, lookup_keys)
    with transaction(connection):
        registrations.store(connection, prepared)

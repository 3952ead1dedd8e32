"""The people of a roster: who is new, who changed, who is rejected; the same file twice changes nothing."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from kiosk.clock import Clock, system_clock
from kiosk.codes.reader import roster_keys
from kiosk.domain.amendments import PERSONAL
from kiosk.domain.event import Event
from kiosk.domain.journal import Kind
from kiosk.domain.registration import Registration, Status
from kiosk.domain.staff import Act, Staff, permit, signature
from kiosk.errors import Fault
from kiosk.files.fields import FIELDS
from kiosk.files.roster import Rejected, Roster
from kiosk.storage import amended, journal, registrations
from kiosk.storage.database import Connection, transaction
from kiosk.wording.codes import Amiss
from kiosk.wording.told import said


@dataclass(frozen=True, slots=True)
class Change:
    """Somebody whose row says something else now: as it was, as it is, and in which fields they differ."""

    before: Registration
    after: Registration
    fields: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Comparison:
    """A roster beside what the station holds.

    Attributes:
        new: people who come.
        changed: people of whom it says something else.
        gone: people whom a complete roster no longer has, as they were.
        difference: the same in numbers, with rejections and warnings.
    """

    new: tuple[Registration, ...]
    changed: tuple[Change, ...]
    gone: tuple[Registration, ...]
    difference: Difference


@dataclass(frozen=True, slots=True)
class Difference:
    """What an import changes, or would change."""

    added: int
    updated: int
    unchanged: int
    rejected: tuple[Rejected, ...]
    warnings: tuple[str, ...] = ()
    removed: int = 0
    """People who are withdrawn because a complete roster no longer has them."""
    inside: tuple[tuple[str, str], ...] = ()
    """Who would be refused from now on although they are inside: (registration, session)."""


class NeedsConfirming(Fault):
    """An import that would take away from people who are inside a room; `difference` says whom."""

    def __init__(self, difference: Difference) -> None:
        shown = ", ".join(f"{registration} in {session}" for registration, session in difference.inside[:5])
        more = f" and {len(difference.inside) - 5} more" if len(difference.inside) > 5 else ""  # noqa: PLR2004  (shown above)
        super().__init__(
            f"the roster withdraws people who are inside now: {shown}{more}",
            "correct the roster, or say that it is meant: --confirm",
        )
        self.difference = difference


def take_in(
    connection: Connection,
    event: Event,
    station: str,
    roster: Roster,
    *,
    complete: bool = False,
    confirmed: bool = False,
    dry_run: bool = False,
    by: Staff | None = None,
    guarded: bool = False,
    clock: Clock = system_clock,
    progress: Callable[[int], None] | None = None,
) -> Difference:
    """Bring a roster's good rows into the station, and note the counts in the journal.

    People land in groups, each group whole, so that the station's doors go on; what was cut short is finished by
    importing the same file again. What the desk corrected stays where the roster still says what it said then.

    Args:
        connection: the station's.
        event: what the roster was read against.
        station: its name.
        roster: what the file holds.
        complete: whoever is missing from it is withdrawn.
        confirmed: go on also where people inside a room are withdrawn or held by it.
        dry_run: only say what would change.
        by: who imports it.
        guarded: whether the station knows its staff.
        clock: for the journal's entry.
        progress: called with the number of people done.

    Raises:
        NeedsConfirming: people inside would be withdrawn; nothing was changed.
        Fault: nobody who may change or take off people, a complete roster with rejected rows, or the disk failed; then the
            groups before it have landed.
    """
    compared = compare(connection, roster, complete=complete)
    difference = compared.difference
    if dry_run or not (compared.new or compared.changed or compared.gone):
        return difference
    permit(Act.EVENT if compared.gone or difference.inside else Act.ROSTER, by, guarded)
    if difference.inside and not confirmed:
        raise NeedsConfirming(difference)
    done = 0
    changed, gone = [change.after for change in compared.changed], [_withdrawn(person) for person in compared.gone]
    for batch in _batches([*compared.new, *changed, *gone]):
        _put(connection, event, batch)
        done += len(batch)
        if progress is not None:
            progress(done)
    counts = {
        "added": difference.added,
        "updated": difference.updated,
        "rejected": len(difference.rejected),
        "removed": difference.removed or None,
        **signature(by),
    }
    with transaction(connection):
        journal.append(connection, station, clock(), Kind.ROSTER, counts)
    return difference


def compare(connection: Connection, roster: Roster, *, complete: bool = False) -> Comparison:
    """What taking a roster in would change; nothing is.

    Args:
        connection: the station's.
        roster: what the file holds.
        complete: whoever is missing from it would be withdrawn.

    Raises:
        Fault: a complete roster with rejected rows.
    """
    held = amended.roster_rows(connection)
    new, changed = [], []
    for person in roster.registrations:
        before = held.get(person.id)
        if before is None:
            new.append(person)
        elif before != registrations.encode(person):
            changed.append(_change(registrations.decode(before), person))
    gone = _gone(held, roster) if complete else []
    after = [change.after for change in changed]
    difference = Difference(
        added=len(new),
        updated=len(changed),
        unchanged=len(roster.registrations) - len(new) - len(changed),
        rejected=roster.rejected,
        warnings=(*roster.warnings, *_outdated(connection, after)),
        removed=len(gone),
        inside=_inside(connection, [*after, *map(_withdrawn, gone)]),
    )
    return Comparison(tuple(new), tuple(changed), tuple(gone), difference)


def _change(before: Registration, after: Registration) -> Change:
    return Change(before, after, tuple(name for name in FIELDS if getattr(before, name) != getattr(after, name)))


def _withdrawn(person: Registration) -> Registration:
    return replace(person, status=Status.CANCELLED)


def _outdated(connection: Connection, changed: Iterable[Registration]) -> Iterator[str]:
    """Whom the desk had put right in a field that the roster now says otherwise: the roster is newer, and counts."""
    people = list(changed)
    touched = amended.originals(connection, (person.id for person in people))
    for person in people:
        held, before = registrations.get(connection, person.id), amended.roster_row(connection, person.id)
        if person.id not in touched or held is None or before is None:
            continue
        after = amended.state(connection, person.id, person) or person
        lost = [
            name
            for name in (*PERSONAL, "tier")
            if getattr(held, name) != getattr(before, name) and getattr(after, name) != getattr(held, name)
        ]
        if lost:
            yield said(Amiss.DESK_OVERRULED, registration=person.id, fields=tuple(lost))


def _gone(held: Mapping[str, str], roster: Roster) -> list[Registration]:
    """Those whom a complete roster no longer has, as they were; a row that was rejected is not missing."""
    if roster.rejected:
        raise Fault(
            f"the roster has {len(roster.rejected)} rejected rows, so it can't say who is missing",
            "correct them first, or import it without --complete",
        )
    kept = {person.id for person in roster.registrations}
    missing = (registrations.decode(data) for registration, data in held.items() if registration not in kept)
    return [person for person in missing if person.status is not Status.CANCELLED]


def _inside(connection: Connection, people: Iterable[Registration]) -> tuple[tuple[str, str], ...]:
    """Those of these people who would be refused from now on although they are inside: (registration, session)."""
    out = [person.id for person in people if person.status is Status.CANCELLED or person.blocked]
    found = ((registration, session) for registration in out for session in sorted(journal.inside(connection, registration)))
    return tuple(found)


def _batches(people: list[Registration], size: int = 500) -> Iterator[list[Registration]]:
    return (people[start : start + size] for start in range(0, len(people), size))


def put_people(connection: Connection, event: Event, people: Iterable[Registration], *, searchable: bool = True) -> None:
    """Store registrations that come from elsewhere than a roster file, such as a scenario."""
    for batch in _batches(list(people)):
        _put(connection, event, batch, searchable=searchable)


def _put(connection: Connection, event: Event, people: list[Registration], *, searchable: bool = True) -> None:
    changed_here = amended.originals(connection, (person.id for person in people))
    as_they_are = [person for person in people if person.id not in changed_here]
    prepared = registrations.prepare(event.id, as_they_are, roster_keys, searchable=searchable)
    with transaction(connection):
        registrations.store(connection, prepared)
        # asked again: another program may have corrected somebody since
        changed_here = amended.originals(connection, (person.id for person in people))
        for person in people:
            if person.id in changed_here:
                amended.put_row(connection, event.id, person, roster_keys)

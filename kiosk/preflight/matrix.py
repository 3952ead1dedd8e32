"""Every registration at every session's door: what a first entry would come to, by `decide` itself."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime

from kiosk.codes.reader import roster_keys
from kiosk.diagnosis import Case
from kiosk.domain.access import Request
from kiosk.domain.attendance import History, history_of
from kiosk.domain.credential import Chosen
from kiosk.domain.event import Event, Session
from kiosk.domain.journal import Kind
from kiosk.domain.reason import Reason
from kiosk.domain.registration import Registration
from kiosk.preflight.doors import Doors, arrived
from kiosk.storage import journal, registrations
from kiosk.storage.database import Connection

_PASSING = (Kind.SCAN, Kind.CHECK_IN, Kind.OVERRIDE, Kind.BADGE, Kind.REVOKE)
"""What happens at doors and desks day by day. A first entry has none of it behind it; holds and withdrawals stay."""


@dataclass(frozen=True, slots=True)
class Matrix:
    """What the doors would say.

    Attributes:
        doors: the event's, that were asked.
        people: everybody on the roster, by id.
        histories: what the journals hold against a person; only of those of whom they hold something.
        cells: id to one reason for each of the event's sessions, in their order: an admission where somebody may enter at
            any moment that was tried while the doors are open, else what is said at the session's start.
        badged: ids of those without any code on the roster who hold a badge that the doors take.
    """

    doors: Doors
    people: tuple[Registration, ...]
    histories: Mapping[str, History]
    cells: Mapping[str, tuple[Reason, ...]]
    badged: frozenset[str] = frozenset()

    @property
    def event(self) -> Event:
        """Whose doors were asked."""
        return self.doors.event

    def column(self, session: Session) -> Iterator[tuple[Registration, Reason]]:
        """Everybody, with what that session's door would say."""
        place = self.event.sessions.index(session)
        return ((who, self.cells[who.id][place]) for who in self.people)

    def row(self, who: Registration) -> Iterator[tuple[Session, Reason]]:
        """Every session, with what its door would say to that person."""
        return zip(self.event.sessions, self.cells[who.id], strict=True)

    def history(self, who: Registration) -> History:
        """What is known of somebody who comes to a door."""
        return self.histories.get(who.id) or arrived(self.event)

    def case(self, who: Registration, session: Session, at: datetime | None = None) -> Case:
        """One cell with everything that it rests on, to be explained; at another moment where one is given."""
        history = self.history(who)
        decision = self.doors.at(who, session, history, at) if at else self.doors.ask(who, session, history)
        return Case(self.event, Request(Chosen(who.id), session), (who,), history, decision)


def build(connection: Connection, event: Event) -> Matrix:
    """Ask every door about everybody on the roster, in one pass."""
    held = histories_of(connection, event)
    fresh, doors = arrived(event), Doors(event)
    people = tuple(registrations.everyone(connection))
    cells = {
        who.id: tuple(doors.ask(who, session, held.get(who.id, fresh)).reason for session in event.sessions) for who in people
    }
    return Matrix(doors, people, held, cells, _badged(connection, people))


def _badged(connection: Connection, people: Iterable[Registration]) -> frozenset[str]:
    rows = connection.execute("SELECT DISTINCT registration FROM journal WHERE kind = ?", (Kind.BADGE,))
    issued = {registration for (registration,) in rows.fetchall()}
    found = set()
    for who in people:
        if who.id in issued and not roster_keys(who.codes):
            history = history_of(journal.history(connection, who.id, None), None)
            if history.own_badge and not history.dead(history.own_badge):
                found.add(who.id)
    return frozenset(found)


def histories_of(connection: Connection, event: Event) -> dict[str, History]:
    """The histories of those about whom the journals know more than comings and goings."""
    marks = ", ".join("?" * (len(_PASSING) + 1))
    rows = connection.execute(
        f"SELECT DISTINCT registration FROM journal WHERE registration IS NOT NULL AND kind NOT IN ({marks})",  # noqa: S608
        (*_PASSING, Kind.UNDO),
    )
    found = {}
    for (registration,) in rows.fetchall():
        entries = [one for one in journal.history(connection, registration, None) if one.kind not in _PASSING]
        found[registration] = arrived(event, history_of(entries, None))
    return found

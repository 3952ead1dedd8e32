"""Every registration at every session's door: what a first entry at the session's start would come to, by `decide` itself."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from kiosk.diagnosis import Case
from kiosk.domain.access import Decision, Request, decide
from kiosk.domain.attendance import History, Seen, history_of
from kiosk.domain.credential import Chosen
from kiosk.domain.event import Event, Session
from kiosk.domain.journal import Kind
from kiosk.domain.reason import ADMITTING, Reason
from kiosk.domain.registration import Registration
from kiosk.storage import journal, registrations
from kiosk.storage.database import Connection

_PASSING = (Kind.SCAN, Kind.CHECK_IN, Kind.OVERRIDE, Kind.BADGE, Kind.REVOKE)
"""What happens at doors and desks day by day. A first entry has none of it behind it; holds and withdrawals stay."""


@dataclass(frozen=True, slots=True)
class Matrix:
    """What the doors would say.

    Attributes:
        people: everybody on the roster, by id.
        histories: what the journals hold against a person; only of those of whom they hold something.
        cells: id to one reason for each of the event's sessions, in their order.
    """

    event: Event
    people: tuple[Registration, ...]
    histories: Mapping[str, History]
    cells: Mapping[str, tuple[Reason, ...]]

    def column(self, session: Session) -> Iterator[tuple[Registration, Reason]]:
        """Everybody, with what that session's door would say."""
        place = self.event.sessions.index(session)
        return ((who, self.cells[who.id][place]) for who in self.people)

    def row(self, who: Registration) -> Iterator[tuple[Session, Reason]]:
        """Every session, with what its door would say to that person."""
        return zip(self.event.sessions, self.cells[who.id], strict=True)

    def case(self, who: Registration, session: Session) -> Case:
        """One cell with everything that it rests on, to be explained."""
        history = self.histories.get(who.id, arrived(self.event))
        request = Request(Chosen(who.id), session)
        return Case(self.event, request, (who,), history, ask(self.event, who, session, history))


def enters(reason: Reason) -> bool:
    """Whether the door lets somebody in."""
    return reason in ADMITTING


def ask(event: Event, who: Registration, session: Session, history: History) -> Decision:
    """What a session's door says at the session's start to somebody who has checked in."""
    return decide(Request(Chosen(who.id), session), (who,), history, event, session.starts)


def arrived(event: Event, history: History | None = None) -> History:
    """Somebody whom the desk has checked in, and whom no door has seen."""
    first = min((session.starts for session in event.sessions), default=None)
    return replace(history or History(), checked_in=Seen(first, "desk") if first else None)


def build(connection: Connection, event: Event) -> Matrix:
    """Ask every door about everybody on the roster, in one pass."""
    held = _held(connection, event)
    fresh = arrived(event)
    people = tuple(registrations.everyone(connection))
    cells = {
        who.id: tuple(ask(event, who, session, held.get(who.id, fresh)).reason for session in event.sessions) for who in people
    }
    return Matrix(event, people, held, cells)


def _held(connection: Connection, event: Event) -> dict[str, History]:
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

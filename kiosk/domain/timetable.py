"""Which session is at a room's door now, and which comes next: the door of a room follows its timetable.

The rule. A session has the door from the opening of its doors (`opens_minutes_before`) to their closing (`ends` +
`closes_minutes_after`). Where two overlap, the one whose doors open earlier (then: starts earlier, then by code) keeps the
door until its doors close; the other has what is left, and nothing where nothing is. While no doors are open, the next session
stands at the door, so that whoever comes early is told when to come back, and after the last one the last; on the way out and
on both ways it is the one before, whose people may still be inside. All moments are instants (UTC), so a change of summer
time moves nothing.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from kiosk.domain.event import Event, Session
from kiosk.errors import Fault

ANNOUNCED = timedelta(minutes=5)
"""How long before it a change is announced."""


@dataclass(frozen=True, slots=True)
class Turn:
    """A session's time at the door: [opens, closes), aware."""

    session: Session
    opens: datetime
    closes: datetime


@dataclass(frozen=True, slots=True)
class Place:
    """Who has the door at a moment.

    Attributes:
        at: whose door it is; scans are decided for it.
        now: its turn while it lasts; None between turns.
        next: the turn after this moment; None where none comes.
        changes: when the next stands at the door, perhaps before its own doors open; None where it does already, or none comes.
    """

    at: Session
    now: Turn | None
    next: Turn | None
    changes: datetime | None = None

    def announces(self, moment: datetime) -> int | None:
        """Whole minutes until another session stands at the door, rounded up, from `ANNOUNCED` before it; None otherwise."""
        if self.changes is None:
            return None
        left = self.changes - moment
        return -int(-left // timedelta(minutes=1)) if timedelta(0) < left <= ANNOUNCED else None


def room_of(event: Event, name: str) -> str:
    """A room of the event as its sessions spell it; case and spacing in `name` don't count.

    Raises:
        Fault: no session is there.
    """
    rooms = {_plain(session.room): session.room for session in reversed(event.sessions)}
    found = rooms.get(_plain(name))
    if found is None:
        known = ", ".join(sorted(room for room in rooms.values() if room))
        raise Fault(f"{name}: no session of the event is in such a room", f"give one of {known}")
    return found


def in_room(event: Event, room: str) -> tuple[Session, ...]:
    """The sessions of a room, in the order in which they get its door."""
    return tuple(sorted((session for session in event.sessions if _plain(session.room) == _plain(room)), key=_order))


def turns(sessions: Iterable[Session]) -> tuple[Turn, ...]:
    """The turns of a room's sessions at its door, one after the other; they never overlap."""
    found: list[Turn] = []
    for session in sorted(sessions, key=_order):
        opens = max(session.doors_open, found[-1].closes) if found else session.doors_open
        if opens < session.doors_close:
            found.append(Turn(session, opens, session.doors_close))
    return tuple(found)


def place(table: Sequence[Turn], moment: datetime, *, leaving: bool = False) -> Place | None:
    """Who has the door at a moment; None where nobody ever has.

    Args:
        table: of `turns`.
        moment: aware.
        leaving: people leave by this door (too).
    """
    if not table:
        return None
    now = next((turn for turn in table if turn.opens <= moment < turn.closes), None)
    coming = next((turn for turn in table if turn.opens > moment), None)
    if now is not None:
        changes = None if coming is None else coming.opens if leaving else now.closes
        return Place(now.session, now, coming, changes)
    past = [turn for turn in table if turn.closes <= moment]
    stays = past[-1] if past and (leaving or coming is None) else coming or table[0]
    changes = coming.opens if coming is not None and coming is not stays else None
    return Place(stays.session, None, coming, changes)


def follow(table: Sequence[Turn], stood: str | None, moment: datetime, *, leaving: bool, doubted: bool) -> Place | None:
    """Where a door that stood at a session goes by itself.

    It goes forward only, and not by a clock that is in doubt: a clock that jumps back takes nobody back to a session that is
    over. Staff can.

    Args:
        table: of `turns`.
        stood: the code of the session at the door; None at the start, and when staff have just said to follow.
        moment: aware.
        leaving: see `place`.
        doubted: whether the clock can't be right.
    """
    found = place(table, moment, leaving=leaving)
    order = [turn.session.code for turn in table]
    if found is None or stood not in order:
        return found
    if doubted or order.index(found.at.code) < order.index(stood):
        here = table[order.index(stood)]
        coming = next((turn for turn in table[order.index(stood) + 1 :] if turn.opens > moment), None)
        now = here if here.opens <= moment < here.closes else None
        return Place(here.session, now, None if doubted else coming)
    return found


def _order(session: Session) -> tuple[datetime, datetime, str]:
    return session.doors_open, session.span[0], session.code


def _plain(room: str) -> str:
    return " ".join(room.split()).casefold()

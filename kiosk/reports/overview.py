"""How an event goes, kept up while it goes: read once, then only what is new.

`Overview.refresh` asks the database whether anybody wrote to it, which costs nothing; where entries are new it folds anew the
registrations they are about, each whole, so that what arrives late or takes something back is counted as if it had always
been known.
"""

from __future__ import annotations

import gc
from collections import Counter
from dataclasses import dataclass, field
from datetime import datetime

from kiosk.clock import Clock
from kiosk.collector import paused
from kiosk.domain.event import Event, Session
from kiosk.domain.journal import Entry, Kind, microseconds
from kiosk.domain.reason import ADMITTING, ENTERING, Reason
from kiosk.domain.registration import Status
from kiosk.reports import health, reading
from kiosk.reports.bins import SLOT, slot_of
from kiosk.reports.figures import Absent, Figures, Grouping, Phase, Refusals, Room
from kiosk.reports.tally import Tally, plain
from kiosk.reports.trace import Trace, trace_of
from kiosk.storage import event as event_record
from kiosk.storage import journal, meta
from kiosk.storage.database import Connection

_MANY = 4000
"""New entries beyond which counting everything is quicker than each registration they are about."""
_CROWD = 10_000
"""Registrations beyond which what was counted stays out of the search for cycles."""
_AFRESH = frozenset({Kind.ROSTER, Kind.EVENT})

_First = tuple[int, int]
"""Logical time, which orders entries, and microseconds since 1970."""
_Refused = tuple[Reason, str | None, int]


@dataclass(frozen=True, slots=True)
class Wish:
    """What costs more than the rest, so that it is given only where it is seen.

    Attributes:
        organizations: the counts by organization.
        names: of those of whose delegation nobody has arrived.
    """

    organizations: bool = False
    names: bool = False


PLAIN = Wish()


@dataclass(slots=True)
class _Reading:
    """What one walk through the journal found."""

    desk: dict[str, _First] = field(default_factory=dict)
    door: dict[str, _First] = field(default_factory=dict)
    admissions: dict[str, list[tuple[str, int]]] = field(default_factory=dict)
    whole: set[str] = field(default_factory=set)
    refused: Counter[_Refused] = field(default_factory=Counter)


class Overview:
    """The numbers of one station's database. It belongs to the thread that owns the connection.

    Args:
        connection: the open database.
        event: whose days and sessions count, unless the database holds a newer one.
        station: what this one is called.
        clock: what time it is.
    """

    def __init__(self, connection: Connection, event: Event, station: str, clock: Clock) -> None:
        self._connection, self._given, self._station, self._clock = connection, event, station, clock
        self.number = 0
        self._mark: reading.Mark | None = None
        self._vector: dict[str, int] = {}
        self._records = -1
        self._tally = Tally()
        self._refused: Counter[_Refused] = Counter()
        self._event: tuple[bytes, Event] | None = None

    def refresh(self) -> bool:
        """Take in what is new; whether anything in the database may have changed since the last time.

        Raises:
            Fault: the disk fails.
        """
        mark = reading.mark(self._connection)
        if mark == self._mark:
            return False
        vector = journal.vector(self._connection)
        records = int(self._connection.execute("SELECT count(*) FROM records").fetchone()[0])
        if vector != self._vector or records != self._records:
            self._take(vector, afresh=records != self._records and vector == self._vector)
            self.number += 1
        self._vector, self._records, self._mark = vector, records, mark
        return True

    def _take(self, vector: dict[str, int], *, afresh: bool) -> None:
        grown = sum(last - self._vector.get(station, 0) for station, last in vector.items())
        set_back = any(vector.get(station, 0) < last for station, last in self._vector.items())
        if not afresh and not set_back and self._vector and grown <= _MANY:
            fresh = [
                entry
                for station, last in vector.items()
                if last > self._vector.get(station, 0)
                for entry in journal.of_station(self._connection, station, self._vector.get(station, 0))
            ]
            if not any(entry.kind in _AFRESH for entry in fresh):
                self._update(fresh)
                return
        self._read_all()

    def _update(self, fresh: list[Entry]) -> None:
        self._refused.update(refused for entry in fresh if (refused := _refused(entry)) is not None)
        touched = {entry.registration for entry in fresh if entry.registration is not None}
        people = reading.people(self._connection, touched)
        for who in touched:
            self._tally.put(who, trace_of(reading.facts(self._connection, who)), people.get(who))

    def _read_all(self) -> None:
        with paused():
            found = _walk(self._connection)
            traces = {who: _trace(found, who) for who in found.desk.keys() | found.door.keys() if who not in found.whole}
            traces |= {who: trace_of(reading.facts(self._connection, who)) for who in found.whole}
            self._tally = Tally.of(reading.people(self._connection), traces)
            self._refused = found.refused
            if len(self._tally.people) > _CROWD:
                # one look for cycles among so many values would hold up every thread for a fifth of a second
                gc.freeze()

    def event(self) -> Event:
        """The event as it stands now: another program may have taken in a changed one."""
        content = meta.get(self._connection, "event")
        if content is None:
            return self._given
        if self._event is None or self._event[0] != content:
            self._event = content, event_record.decode(content)
        return self._event[1]

    def figures(self, wish: Wish = PLAIN, now: datetime | None = None) -> Figures:
        """Everything as it stands after the last `refresh`.

        Args:
            wish: what more to give.
            now: the moment, aware; None: what the clock says.
        """
        now = self._clock().at if now is None else now
        event, tally = self.event(), self._tally
        delegations = tally.groups(Grouping.DELEGATION, event)
        missing = tuple(group for group in delegations if not group.arrived)
        lifted = [one for each in tally.overridden.values() for one in each]
        return Figures(
            number=self.number,
            at=now,
            event=event,
            station=self._station,
            registered=tally.registered,
            arrived=tally.arrived,
            unlisted=tally.unlisted,
            without_desk=tally.without_desk,
            rooms=self._rooms(event, now),
            arrivals=dict(tally.arrivals),
            admissions=plain(tally.admissions),
            tiers=tally.groups(Grouping.TIER, event),
            delegations=delegations,
            missing=missing,
            refusals=self._refusals(),
            lifted=tuple(sorted(lifted, key=lambda one: (one.at, one.registration), reverse=True)),
            stations=health.stations(self._connection, event, self._station, now, self._vector),
            printing=health.printing(self._connection),
            organizations=tally.groups(Grouping.ORGANIZATION, event) if wish.organizations else None,
            absent=self._absent(tally.members(group.key for group in missing)) if wish.names else None,
        )

    def _rooms(self, event: Event, now: datetime) -> tuple[Room, ...]:
        inside = reading.inside(self._connection)
        order = list(Phase)
        rooms = [
            Room(
                session,
                phase_of(session, now),
                inside.get(session.code, 0),
                self._tally.admissions[session.code].total(),
                journal.closed(self._connection, session.code),
            )
            for session in event.sessions
            if is_today(session, event, now)
        ]
        return tuple(sorted(rooms, key=lambda room: (order.index(room.phase), room.session.starts, room.session.code)))

    def _refusals(self) -> Refusals:
        reasons: Counter[Reason] = Counter()
        sessions: Counter[str | None] = Counter()
        slots: Counter[int] = Counter()
        for (reason, session, slot), count in self._refused.items():
            reasons[reason] += count
            sessions[session] += count
            slots[slot] += count
        return Refusals(self._refused.total(), reasons, sessions, slots)

    def _absent(self, ids: list[str]) -> tuple[Absent, ...]:
        called = reading.names(self._connection, ids)
        people = self._tally.people
        made = []
        for who, name in called.items():
            tier, country, organization, status = people[who]
            made.append(Absent(who, name, tier, country, organization, Status(status)))
        return tuple(made)


def phase_of(session: Session, now: datetime) -> Phase:
    """Where a session stands."""
    if now < session.doors_open:
        return Phase.LATER
    return Phase.OPEN if now < session.doors_close else Phase.OVER


def is_today(session: Session, event: Event, now: datetime) -> bool:
    """Whether any of a session, or of its doors' hours, lies in the local day of `now`."""
    day = event.local_day(now)
    opens, closes = event.local_day(session.doors_open), event.local_day(session.doors_close)
    return opens <= day <= closes


def _refused(entry: Entry) -> _Refused | None:
    if entry.body.get("verdict") != "refuse":
        return None
    return Reason(entry.body["reason"]), entry.session, slot_of(microseconds(entry.at))


def _walk(connection: Connection) -> _Reading:
    found = _Reading()
    refused: list[_Refused] = []
    reasons = {reason.value: reason for reason in Reason}
    for whole, who, session, word, hlc, us in reading.decisions(connection):
        if whole and who is not None:
            found.whole.add(who)
        reason = reasons.get(word)
        if reason is None:
            continue
        if reason not in ADMITTING:
            refused.append((reason, session, us // SLOT))
        elif session is None and reason is Reason.CHECKED_IN:
            _keep_first(found, found.desk, who, (hlc, us))
        elif session is not None and reason in ENTERING:
            _keep_first(found, found.door, who, (hlc, us))
            found.admissions.setdefault(who, []).append((session, us))
    found.refused.update(refused)
    return found


def _keep_first(found: _Reading, firsts: dict[str, _First], who: str, one: _First) -> None:
    held = firsts.get(who)
    if held is None or one[0] < held[0]:
        firsts[who] = one
    elif one[0] == held[0]:
        found.whole.add(who)  # two stations at the same logical time: their names decide


def _trace(found: _Reading, who: str) -> Trace:
    desk, door = found.desk.get(who), found.door.get(who)
    seen = [first[1] for first in (desk, door) if first is not None]
    return Trace(min(seen), desk is not None, tuple(found.admissions.get(who, ())))

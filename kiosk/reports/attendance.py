"""What organizers take away: who attended which session, when, for how long."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from kiosk.domain.attendance import Seen, Visit, history_of, terms, visit_of
from kiosk.domain.event import Event, Reentry, localize
from kiosk.domain.journal import Entry
from kiosk.domain.registration import Registration
from kiosk.errors import Fault
from kiosk.reports.tables import as_csv, as_xlsx
from kiosk.storage import amended, journal, registrations
from kiosk.storage.database import Connection
from kiosk.whole import write_whole

DESK = "desk"
"""Stands for the registration desk where a session's code would stand."""

COLUMNS = (
    "registration",
    "name",
    "organization",
    "country",
    "tier",
    "session",
    "title",
    "first_entry",
    "last_seen",
    "entries",
    "exits",
    "minutes",
    "inside",
    "stations",
    "double_entry",
)


@dataclass(frozen=True, slots=True)
class Line:
    """One person at one session (or at the desk).

    Times are local to the event. `minutes` sums the stays that ended, and is empty where nobody was seen to leave.
    """

    registration: str
    name: str
    organization: str
    country: str
    tier: str
    session: str
    title: str
    first_entry: str
    last_seen: str
    entries: int
    exits: int
    minutes: int | str
    inside: bool
    stations: str
    double_entry: bool


def attendance(connection: Connection, event: Event, language: str = "en") -> list[Line]:
    """Everybody's check-in and sessions, by session then name; a fold over all journals held here.

    A registration that this station's roster doesn't have keeps its id and has no name.
    """
    entries: dict[str, list[Entry]] = defaultdict(list)
    for entry in journal.united(connection):
        if entry.registration is not None:
            entries[entry.registration].append(entry)
    lines: list[Line] = []
    for registration, record in entries.items():
        for holder, term in _holders(connection, registration, record):
            lines.extend(_lines(holder, term, event, language))
    order = {session.code: number for number, session in enumerate(event.sessions)}
    return sorted(lines, key=lambda line: (order.get(line.session, -1), line.session, line.name, line.registration))


def _holders(connection: Connection, registration: str, record: list[Entry]) -> Iterator[tuple[Registration, list[Entry]]]:
    """Whoever held a registration, one after the other, each with what happened while it was theirs."""
    unknown = Registration(id=registration, tier="")
    parts = terms(record)
    if len(parts) == 1:
        yield registrations.get(connection, registration) or unknown, parts[0]
        return
    base = amended.roster_row(connection, registration)
    before: list[Entry] = []
    for part in parts:
        before += part
        yield amended.amend(connection, base, before) or unknown, part


def _lines(who: Registration, record: list[Entry], event: Event, language: str) -> Iterator[Line]:
    history = history_of(record, None)
    if history.checked_in is not None and history.last_check_in is not None:
        yield _desk_line(who, history.checked_in, history.last_check_in, event)
    for code in sorted({entry.session for entry in record if entry.session is not None}):
        visit = visit_of(who.id, code, history_of(record, code).passages)
        if visit is not None:
            yield _session_line(who, visit, event, language)


def _local(moment: datetime, event: Event) -> str:
    return moment.astimezone(event.timezone).isoformat(timespec="seconds")


def _person(who: Registration) -> tuple[str, str, str, str, str]:
    return who.id, who.name, who.organization, who.country, who.tier


def _desk_line(who: Registration, first: Seen, last: Seen, event: Event) -> Line:
    return Line(
        *_person(who),
        DESK,
        "",
        _local(first.at, event),
        _local(last.at, event),
        entries=1,
        exits=0,
        minutes="",
        inside=False,
        stations=first.station,
        double_entry=False,
    )


def _session_line(who: Registration, visit: Visit, event: Event, language: str) -> Line:
    session = event.session(visit.session)
    return Line(
        *_person(who),
        visit.session,
        localize(session.title, language) if session else "",
        _local(visit.first_entry, event),
        _local(visit.last, event),
        entries=visit.entries,
        exits=visit.exits,
        minutes=visit.seconds // 60 if visit.exits else "",
        inside=visit.inside,
        stations=" ".join(visit.stations),
        # where coming and going is free, entering twice is no contradiction
        double_entry=visit.double_entry and (session is None or session.admit.reentry is not Reentry.FREE),
    )


def _values(line: Line) -> list[str | int | bool]:
    return [getattr(line, column) for column in COLUMNS]


def _csv(lines: list[Line]) -> bytes:
    return as_csv(COLUMNS, map(_values, lines))


def _xlsx(lines: list[Line]) -> bytes:
    return as_xlsx("Attendance", COLUMNS, map(_values, lines), filtered=True)


def _json(lines: list[Line]) -> bytes:
    rows = [dict(zip(COLUMNS, _values(line), strict=True)) for line in lines]
    return (json.dumps(rows, ensure_ascii=False, indent=1) + "\n").encode()


_WRITERS = {".csv": _csv, ".xlsx": _xlsx, ".json": _json}


def export(lines: list[Line], path: Path) -> None:
    """Write attendance as CSV (UTF-8 with a byte order mark), XLSX or JSON, by the file's ending; whole or not at all.

    Raises:
        Fault: an ending that isn't known, or the file can't be written.
    """
    writer = _WRITERS.get(path.suffix.lower())
    if writer is None:
        known = ", ".join(_WRITERS)
        raise Fault(f"{path}: can't export as {path.suffix or 'a file without an ending'}", f"end the name in one of {known}")
    write_whole(path, writer(lines))

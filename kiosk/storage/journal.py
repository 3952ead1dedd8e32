"""The journals on disk: this station's own, and what it holds of the others'."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime
from typing import Any

import cbor2

from kiosk.domain.attendance import Seen, closed_by, history_of, is_act
from kiosk.domain.journal import DECIDING, Entry, Head, Kind, Stamp, follow, header, is_plausible, moment_of
from kiosk.errors import Fault, FaultCode
from kiosk.storage.database import Connection

_COLUMNS = "station, sequence, at, monotonic, boot, hlc, kind, body, previous, hash"


def _entry(row: tuple[Any, ...]) -> Entry:
    station, sequence, at, monotonic, boot, hlc, kind, body, previous, digest = row
    try:
        content = cbor2.loads(body)
        if not isinstance(content, dict):
            raise ValueError(sequence)  # noqa: TRY004, TRY301  (one of several ways to be damaged)
        return Entry(
            station=station,
            sequence=sequence,
            at=moment_of(at),
            monotonic_ns=monotonic,
            boot=boot,
            hlc=hlc,
            kind=Kind(kind),
            body=content,
            previous=bytes(previous),
            hash=bytes(digest),
        )
    except (ValueError, OverflowError, EOFError) as error:
        raise Fault(
            f"station {station}: entry {sequence} of the journal can't be read",
            "see kiosk journal verify, then restore a backup",
            FaultCode.RECORD_UNREADABLE,
        ) from error


def _select(connection: Connection, rest: str, *values: object) -> Iterator[Entry]:
    rows = connection.execute(f"SELECT {_COLUMNS} FROM journal {rest}", values)  # noqa: S608  (our own constant text)
    return (_entry(row) for row in rows)


def _insert(connection: Connection, entries: Iterable[Entry]) -> None:
    connection.executemany(
        "INSERT INTO journal (station, sequence, at, monotonic, boot, hlc, kind, registration, session, verdict,"
        " body, previous, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            (
                *header(entry),
                entry.registration,
                entry.session,
                entry.body.get("verdict"),
                cbor2.dumps(dict(entry.body), canonical=True),
                entry.previous,
                entry.hash,
            )
            for entry in entries
        ),
    )


def head(connection: Connection, station: str) -> Head:
    """The last entry of a station as this database knows it."""
    row = connection.execute(
        "SELECT sequence, hash, hlc FROM journal WHERE station = ? ORDER BY sequence DESC LIMIT 1", (station,)
    ).fetchone()
    return Head(station, row[0], bytes(row[1]), row[2]) if row else Head(station)


def append(connection: Connection, station: str, stamp: Stamp, kind: Kind, body: Mapping[str, Any]) -> Entry:
    """Write the station's next entry; the caller holds the transaction.

    Raises:
        Fault: the clock, or the moment that was asked for, can't be right.
    """
    if not is_plausible(stamp.at):
        raise Fault(
            f"the year {stamp.at.year} can't be right",
            "set this machine's clock, or correct --at",
            FaultCode.CLOCK_WRONG,
            {"year": stamp.at.year},
        )
    latest = connection.execute("SELECT max(hlc) FROM journal").fetchone()[0] or 0
    entry = follow(head(connection, station), stamp, kind, body, latest)
    _insert(connection, (entry,))
    return entry


_LOOKED_THROUGH = 200
"""Entries among which one is sought whose moment is the clock's own."""


def last_clock(connection: Connection, station: str) -> datetime | None:
    """What this machine's clock said at the station's last decision that was neither given its moment by hand nor doubted.

    What is entered in preparation, weeks before on whatever machine, says nothing.
    """
    rows = connection.execute(
        "SELECT kind, at, body FROM journal WHERE station = ? ORDER BY sequence DESC LIMIT ?", (station, _LOOKED_THROUGH)
    )
    own = (at for kind, at, body in rows if kind in DECIDING and not {"given", "clock"} & cbor2.loads(body).keys())
    at = next(own, None)
    return None if at is None else moment_of(at)


def add(connection: Connection, entries: Iterable[Entry]) -> None:
    """Store entries of other stations, checked by the caller, who holds the transaction."""
    _insert(connection, entries)


def history(connection: Connection, registration: str, session: str | None) -> list[Entry]:
    """What folding a registration's history at a session (None: the desk) needs: its facts, and the last refusal there."""
    facts = _select(
        connection, "WHERE registration = ? AND verdict IS NOT 'refuse' ORDER BY hlc, station, sequence", registration
    )
    refusal = _select(
        connection,
        "WHERE registration = ? AND session IS ? AND verdict = 'refuse' ORDER BY hlc DESC, station DESC, sequence DESC LIMIT 1",
        registration,
        session,
    )
    return [*facts, *refusal]


def of_station(connection: Connection, station: str, above: int = 0) -> Iterator[Entry]:
    """A station's entries above a sequence number, in order."""
    return _select(connection, "WHERE station = ? AND sequence > ? ORDER BY sequence", station, above)


def hashes(connection: Connection, station: str, above: int = 0) -> dict[int, bytes]:
    """The hashes of a station's entries above a sequence number."""
    rows = connection.execute("SELECT sequence, hash FROM journal WHERE station = ? AND sequence > ?", (station, above))
    return {sequence: bytes(digest) for sequence, digest in rows}


def united(connection: Connection) -> Iterator[Entry]:
    """All stations' entries in the one order in which they are read."""
    return _select(connection, "ORDER BY hlc, station, sequence")


def recent(connection: Connection, session: str | None, limit: int) -> list[Entry]:
    """The newest scans, check-ins and overrides at one session (None: the desk), newest first."""
    rest = "WHERE kind IN ('scan', 'check_in', 'override') AND session IS ? ORDER BY hlc DESC LIMIT ?"
    return list(_select(connection, rest, session, limit))


def vector(connection: Connection) -> dict[str, int]:
    """Station to its last sequence held here, by station: the whole state of synchronisation.

    One look-up a station; grouping would walk through the journal.
    """
    rows = connection.execute(
        "WITH RECURSIVE names (name) AS (SELECT min(station) FROM journal UNION ALL"
        " SELECT (SELECT min(station) FROM journal WHERE station > name) FROM names WHERE name IS NOT NULL)"
        " SELECT name, (SELECT max(sequence) FROM journal WHERE station = name) FROM names WHERE name IS NOT NULL"
    )
    return dict(rows.fetchall())


def last_act(connection: Connection, station: str, registration: str | None) -> Entry | None:
    """The station's latest act (about that registration, if given) that still stands and can be taken back."""
    rest = "WHERE station = ? AND (? IS NULL OR registration = ?) ORDER BY sequence DESC"
    undone: set[tuple[str, int]] = set()
    for entry in _select(connection, rest, station, registration, registration):
        if entry.kind is Kind.UNDO:
            undone.add((entry.body["undoes_station"], entry.body["undoes_sequence"]))
        elif (entry.station, entry.sequence) not in undone and is_act(entry):
            return entry
    return None


def printed_since(connection: Connection, station: str, sequence: int, registration: str | None) -> Entry | None:
    """The newest badge that a station issued after an entry of its own, by its sequence (to that registration, if given)."""
    rest = (
        "WHERE station = ? AND sequence > ? AND kind = 'badge' AND (? IS NULL OR registration = ?) ORDER BY sequence DESC LIMIT 1"
    )
    return next(_select(connection, rest, station, sequence, registration, registration), None)


def presence(connection: Connection, session: str, registration: str, inside: bool) -> None:
    """Note whether somebody is inside and keep the session's count; the caller holds the transaction."""
    row = connection.execute(
        "SELECT inside FROM presence WHERE session = ? AND registration = ?", (session, registration)
    ).fetchone()
    change = int(inside) - (row[0] if row else 0)
    if row and not change:
        return
    connection.execute(
        "INSERT INTO presence (session, registration, inside) VALUES (?, ?, ?)"
        " ON CONFLICT (session, registration) DO UPDATE SET inside = excluded.inside",
        (session, registration, int(inside)),
    )
    connection.execute(
        "INSERT INTO occupancy (session, inside) VALUES (?, ?)"
        " ON CONFLICT (session) DO UPDATE SET inside = inside + excluded.inside",
        (session, change),
    )


def occupancy(connection: Connection, session: str) -> int:
    """How many people are inside a session."""
    row = connection.execute("SELECT inside FROM occupancy WHERE session = ?", (session,)).fetchone()
    return int(row[0]) if row else 0


def refold(connection: Connection, registrations: Iterable[str]) -> None:
    """Fold these registrations' presence anew, after entries came from elsewhere or were undone."""
    for registration in registrations:
        entries = history(connection, registration, None)
        known = {row[0] for row in connection.execute("SELECT session FROM presence WHERE registration = ?", (registration,))}
        for session in known | {entry.session for entry in entries if entry.session is not None and entry.kind in DECIDING}:
            presence(connection, session, registration, history_of(entries, session).inside)


def present(connection: Connection, session: str) -> tuple[str, ...]:
    """The ids of those who are inside a session."""
    rows = connection.execute(
        "SELECT registration FROM presence WHERE session = ? AND inside = 1 ORDER BY registration", (session,)
    )
    return tuple(row[0] for row in rows)


def inside(connection: Connection, registration: str) -> set[str]:
    """The sessions that somebody is inside of."""
    return {
        row[0]
        for row in connection.execute("SELECT session FROM presence WHERE registration = ? AND inside = 1", (registration,))
    }


def closed(connection: Connection, session: str) -> Seen | None:
    """When and where a session's doors were closed by hand; None while they aren't."""
    # spelled as the partial index is, so that a door with a million scans is asked in microseconds
    rest = "WHERE session = ? AND registration IS NULL AND kind IN ('close', 'open', 'undo') ORDER BY hlc, station, sequence"
    entry = closed_by(_select(connection, rest, session))
    return Seen(entry.at, entry.station) if entry else None


def attended(connection: Connection, session: str) -> int:
    """How many people ever entered a session, also if it was undone."""
    return int(connection.execute("SELECT count(*) FROM presence WHERE session = ?", (session,)).fetchone()[0])

"""What the desk changed about people, on disk: the personal part of each change, and what the roster said of them.

`registrations` holds what counts now; `originals` holds the roster's own row of those whose row differs from it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from kiosk.domain.amendments import AMENDING, Record, amended, parse_record
from kiosk.domain.journal import Entry
from kiosk.domain.registration import Registration
from kiosk.errors import Fault, FaultCode
from kiosk.storage import journal, registrations
from kiosk.storage.database import Connection
from kiosk.storage.registrations import KeysOf

SCHEMA: tuple[str, ...] = (
    """CREATE TABLE records (
        digest TEXT PRIMARY KEY,
        registration TEXT NOT NULL,
        salt BLOB NOT NULL,
        data TEXT NOT NULL
    ) STRICT, WITHOUT ROWID""",
    """CREATE TABLE originals (
        registration TEXT PRIMARY KEY,
        data TEXT
    ) STRICT, WITHOUT ROWID""",
    "ALTER TABLE codes ADD COLUMN retired INTEGER NOT NULL DEFAULT 0",
    # of all that is about a session and nobody in particular, only what closed or opened its doors, or undid that
    """CREATE INDEX journal_doors ON journal (session, hlc)
        WHERE registration IS NULL AND kind IN ('close', 'open', 'undo')""",
)
"""Its tables; executed once, by a migration."""


def put_record(connection: Connection, registration: str, record: Record) -> str:
    """Keep the personal part of a change; its digest. The caller holds the transaction."""
    digest = record.digest()
    connection.execute(
        "INSERT OR IGNORE INTO records (digest, registration, salt, data) VALUES (?, ?, ?, ?)",
        (digest, registration, record.salt, record.text()),
    )
    return digest


def records(connection: Connection) -> Iterator[tuple[str, Record]]:
    """Every personal part that is held here, with whose it is."""
    rows = connection.execute("SELECT registration, salt, data FROM records ORDER BY digest")
    return ((registration, _read(salt, data)) for registration, salt, data in rows)


def wanted(connection: Connection, registration: str) -> set[str]:
    """The digests that entries about somebody speak of and that aren't held here."""
    named = {entry.body["record"] for entry in journal.history(connection, registration, None) if "record" in entry.body}
    held = {row[0] for row in connection.execute("SELECT digest FROM records WHERE registration = ?", (registration,))}
    return named - held


def record(connection: Connection, digest: str) -> Record | None:
    """The personal part of a change; None where it isn't here."""
    row = connection.execute("SELECT salt, data FROM records WHERE digest = ?", (digest,)).fetchone()
    return _read(*row) if row else None


def _read(salt: bytes, data: str) -> Record:
    try:
        return parse_record(bytes(salt), data)
    except ValueError as error:
        raise Fault(
            "a record of a changed registration can't be read", "restore a backup of the database", FaultCode.RECORD_UNREADABLE
        ) from error


def roster_rows(connection: Connection) -> dict[str, str]:
    """What the roster says of everybody, by id, encoded; those whom only the desk registered are left out."""
    rows = dict(connection.execute("SELECT id, data FROM registrations").fetchall())
    for registration, data in connection.execute("SELECT registration, data FROM originals"):
        if data is None:
            rows.pop(registration, None)
        else:
            rows[registration] = data
    return rows


def roster_row(connection: Connection, registration: str) -> Registration | None:
    """What the roster says of one person."""
    row = connection.execute("SELECT data FROM originals WHERE registration = ?", (registration,)).fetchone()
    if row is None:
        return registrations.get(connection, registration)
    return registrations.decode(row[0]) if row[0] is not None else None


def originals(connection: Connection, ids: Iterable[str]) -> set[str]:
    """Those of these people about whom the desk changed something."""
    held = {row[0] for row in connection.execute("SELECT registration FROM originals")}
    return held.intersection(ids)


def state(connection: Connection, registration: str, base: Registration | None) -> Registration | None:
    """What counts of one person, the roster saying `base`."""
    return amend(connection, base, journal.history(connection, registration, None))


def amend(connection: Connection, base: Registration | None, entries: Iterable[Entry]) -> Registration | None:
    """What a registration says after the changes among these entries of its."""
    return amended(base, entries, lambda digest: record(connection, digest))


def put_row(connection: Connection, event_id: str, person: Registration, keys_of: KeysOf) -> None:
    """Take what the roster now says of somebody about whom the desk changed something. The caller holds the transaction."""
    connection.execute("UPDATE originals SET data = ? WHERE registration = ?", (registrations.encode(person), person.id))
    _write(connection, event_id, person.id, person, keys_of)


def refold(connection: Connection, event_id: str, ids: Iterable[str], keys_of: KeysOf) -> None:
    """Work out anew what counts of these people, after entries about them came or were undone.

    The caller holds the transaction.
    """
    for registration in ids:
        if not _is_amended(connection, registration):
            continue
        base = roster_row(connection, registration)
        connection.execute(
            "INSERT OR IGNORE INTO originals (registration, data) VALUES (?, ?)",
            (registration, registrations.encode(base) if base else None),
        )
        _write(connection, event_id, registration, base, keys_of)


def _is_amended(connection: Connection, registration: str) -> bool:
    marks = ", ".join(f"'{kind.value}'" for kind in sorted(AMENDING))
    found = connection.execute(
        f"SELECT 1 FROM journal WHERE registration = ? AND verdict IS NOT 'refuse' AND kind IN ({marks}) LIMIT 1",  # noqa: S608  (our own words)
        (registration,),
    ).fetchone()
    return found is not None


def _write(connection: Connection, event_id: str, registration: str, base: Registration | None, keys_of: KeysOf) -> None:
    person = state(connection, registration, base)
    if person is None:
        registrations.delete(connection, registration)
        return
    registrations.store(connection, registrations.prepare(event_id, (person,), keys_of))
    live = set(keys_of(person.codes))
    former = [key for key in keys_of([*(base.codes if base else ()), *_codes_ever(connection, registration)]) if key not in live]
    connection.executemany(
        "INSERT OR IGNORE INTO codes (key, registration, retired) VALUES (?, ?, 1)", ((key, registration) for key in former)
    )


def _codes_ever(connection: Connection, registration: str) -> list[str]:
    """Every code that the desk gave or took, of all holders."""
    rows = connection.execute("SELECT salt, data FROM records WHERE registration = ?", (registration,))
    changes = [change for row in rows for change in _read(*row).changes if change.field == "codes"]
    return [code for change in changes for code in (*change.was, *change.now)]

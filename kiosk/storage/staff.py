"""Who works at the station, and their wrong tries. Whoever was removed keeps their row: their id stands in the journal."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from kiosk.domain.journal import Stamp, microseconds, moment_of
from kiosk.domain.staff import Role, Staff
from kiosk.staff import Tries, is_staff_id, key_of
from kiosk.storage.database import Connection

SCHEMA: tuple[str, ...] = (
    """CREATE TABLE staff (
        key TEXT PRIMARY KEY,
        id TEXT NOT NULL,
        name TEXT NOT NULL,
        role INTEGER NOT NULL CHECK (role BETWEEN 1 AND 3),
        pin TEXT,
        removed INTEGER NOT NULL DEFAULT 0 CHECK (removed IN (0, 1)),
        CHECK ((pin IS NULL) = (removed = 1))
    ) STRICT, WITHOUT ROWID""",
    """CREATE TABLE staff_tries (
        key TEXT PRIMARY KEY REFERENCES staff (key) ON DELETE CASCADE,
        failures INTEGER NOT NULL CHECK (failures > 0),
        at INTEGER NOT NULL,
        monotonic INTEGER NOT NULL,
        boot TEXT NOT NULL
    ) STRICT, WITHOUT ROWID""",
)

_COLUMNS = "id, name, role, pin"


@dataclass(frozen=True, slots=True)
class Kept:
    """One who works here or did; `pin` is its argon2id hash, None where they were removed."""

    staff: Staff
    pin: str | None

    @property
    def removed(self) -> bool:
        """Whether they work here no longer."""
        return self.pin is None


def _kept(row: tuple[Any, ...]) -> Kept:
    return Kept(Staff(row[0], row[1], Role(row[2])), row[3])


def any_work_here(connection: Connection) -> bool:
    """Whether the station knows its staff."""
    return bool(connection.execute("SELECT EXISTS (SELECT 1 FROM staff WHERE removed = 0)").fetchone()[0])


def get(connection: Connection, id: str) -> Kept | None:
    """The one of that id, in whatever case it is written; also who was removed."""
    key = key_of(id)
    if not is_staff_id(key):  # what strangers type may not even be storable
        return None
    row = connection.execute(f"SELECT {_COLUMNS} FROM staff WHERE key = ?", (key,)).fetchone()  # noqa: S608  (our own constant)
    return _kept(row) if row else None


def everyone(connection: Connection) -> tuple[Kept, ...]:
    """All who work here or did, in the order of their ids."""
    rows = connection.execute(f"SELECT {_COLUMNS} FROM staff ORDER BY key")  # noqa: S608  (our own constant)
    return tuple(_kept(row) for row in rows)


def put(connection: Connection, staff: Staff, pin: str) -> None:
    """Store somebody with the hash of their PIN, in place of whoever had that id; the caller holds the transaction."""
    connection.execute(
        "INSERT INTO staff (key, id, name, role, pin) VALUES (?, ?, ?, ?, ?) ON CONFLICT (key) DO UPDATE"
        " SET id = excluded.id, name = excluded.name, role = excluded.role, pin = excluded.pin, removed = 0",
        (key_of(staff.id), staff.id, staff.name, int(staff.role), pin),
    )


def remove(connection: Connection, id: str) -> None:
    """Take somebody's PIN and wrong tries away, and keep the rest; the caller holds the transaction."""
    connection.execute("UPDATE staff SET pin = NULL, removed = 1 WHERE key = ?", (key_of(id),))
    put_tries(connection, id, Tries())


def tries(connection: Connection, id: str) -> Tries:
    """Somebody's wrong tries in a row."""
    row = connection.execute("SELECT failures, at, monotonic, boot FROM staff_tries WHERE key = ?", (key_of(id),)).fetchone()
    return Tries(row[0], Stamp(moment_of(row[1]), row[2], row[3])) if row else Tries()


def put_tries(connection: Connection, id: str, tries: Tries) -> None:
    """Keep the wrong tries of somebody who is stored; the caller holds the transaction."""
    if tries.last is None:
        connection.execute("DELETE FROM staff_tries WHERE key = ?", (key_of(id),))
        return
    connection.execute(
        "INSERT OR REPLACE INTO staff_tries (key, failures, at, monotonic, boot) VALUES (?, ?, ?, ?, ?)",
        (key_of(id), tries.failures, microseconds(tries.last.at), tries.last.monotonic_ns, tries.last.boot),
    )

"""One station's encrypted database: opening it, its transactions, its schema's ladder.

SQLCipher 4 with a raw 256-bit key. WAL with synchronous=FULL: what was committed survives a killed process and a power
cut. One thread owns a connection.
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TypeAlias

from sqlcipher3 import dbapi2

from kiosk.errors import Fault, FaultCode

Connection: TypeAlias = dbapi2.Connection


@dataclass(frozen=True, slots=True)
class Migration:
    """One step of the ladder: a name for the log, and what it does inside a transaction."""

    name: str
    apply: Callable[[Connection], None]


def statements(*groups: Sequence[str]) -> Callable[[Connection], None]:
    """A migration that executes SQL statements in order."""

    def apply(connection: Connection) -> None:
        for group in groups:
            for statement in group:
                connection.execute(statement)

    return apply


@contextlib.contextmanager
def open_database(path: Path, key: bytes, migrations: Sequence[Migration], *, create: bool = False) -> Iterator[Connection]:
    """Open the database at `path` with a 32-byte `key` and bring it to the newest schema.

    An older schema is copied to `NAME.vN.TIME.bak` beside the file before it is changed.

    Raises:
        Fault: no such file, wrong key, damaged, from a newer version, or the disk fails.
    """
    if not create and not path.exists():
        raise Fault(
            f"{path}: no station here", "set it up first: kiosk setup EVENT.toml", FaultCode.NO_STATION, {"folder": path.parent}
        )
    with translated(path):
        connection = dbapi2.connect(str(path), isolation_level=None, cached_statements=256)
    try:
        with translated(path):
            _prepare(connection, path, key)
            migrate(connection, path, key, migrations)
        with translated(path, (dbapi2.DatabaseError,)):
            yield connection
    finally:
        connection.close()


def _prepare(connection: Connection, path: Path, key: bytes) -> None:
    connection.execute("PRAGMA cipher_log_level = NONE")  # a damaged file is our line to say
    connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
    try:
        connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    except dbapi2.DatabaseError as error:
        if "not a database" not in str(error):
            raise
        raise Fault(
            f"{path}: this key does not open it",
            "give the passphrase it was set up with (KIOSK_PASSPHRASE), or restore the file from a backup",
            FaultCode.KEY_WRONG,
        ) from None
    for pragma in (
        "journal_mode = WAL",
        "synchronous = FULL",
        "foreign_keys = ON",
        "busy_timeout = 5000",
        "wal_autocheckpoint = 8000",  # pages; moving them to the file is what a scan would wait for, so it comes seldom
        "trusted_schema = OFF",
        "temp_store = MEMORY",  # nothing readable in a temporary file
    ):
        connection.execute(f"PRAGMA {pragma}")


def migrate(connection: Connection, path: Path, key: bytes, migrations: Sequence[Migration]) -> None:
    """Climb the ladder from the file's schema version to the newest, each step with its record in one transaction.

    Raises:
        Fault: the file's schema is newer than the ladder.
    """
    version = connection.execute("PRAGMA user_version").fetchone()[0]
    if version > len(migrations):
        raise Fault(
            f"{path}: made by a newer version of Lanyard (schema {version}, this one knows {len(migrations)})",
            "update Lanyard on this machine",
            FaultCode.DATABASE_NEWER,
        )
    if 0 < version < len(migrations):
        backup(connection, path, key, version)
    for number, migration in enumerate(migrations[version:], start=version + 1):
        with transaction(connection):
            # another process may have climbed in the meantime
            if connection.execute("PRAGMA user_version").fetchone()[0] < number:
                migration.apply(connection)
                connection.execute(f"PRAGMA user_version = {number}")


def backup(connection: Connection, path: Path, key: bytes, version: int) -> Path:
    """Copy the open database, encrypted with the same key, beside itself; the copy's path."""
    moment = datetime.now(UTC)
    target = path.with_name(f"{path.name}.v{version}.{moment:%Y%m%dT%H%M%S%f}.bak")
    copy = dbapi2.connect(str(target))
    try:
        copy.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
        connection.backup(copy)
    finally:
        copy.close()
    return target


@contextlib.contextmanager
def transaction(connection: Connection) -> Iterator[None]:
    """All or nothing, with the write lock from the start; on disk when it ends. Inside another one it joins that.

    Raises:
        Fault: the disk is full or fails, or another process holds the lock too long; nothing was written.
    """
    if connection.in_transaction:
        yield
        return
    with translated(None):
        connection.execute("BEGIN IMMEDIATE")
        try:
            yield
            connection.execute("COMMIT")
        except BaseException:
            with contextlib.suppress(dbapi2.Error):  # a failing disk may have rolled back already
                connection.execute("ROLLBACK")
            raise


_WORLD = {
    "disk is full": ("the disk is full, nothing was recorded", "free some space, then repeat", FaultCode.DISK_FULL),
    "readonly": ("the station's database is read-only", "make its folder writable for this user", FaultCode.DATABASE_READ_ONLY),
    "locked": (
        "another program holds the station's database",
        "close the other window or command, then repeat",
        FaultCode.DATABASE_LOCKED,
    ),
    "disk i/o": ("the disk does not answer, nothing was recorded", "check the disk, then repeat", FaultCode.DISK_SILENT),
    "unable to open": (
        "the station's database can't be opened",
        "check that its folder exists and is writable",
        FaultCode.DATABASE_CLOSED,
    ),
    "malformed": ("the station's database is damaged", "restore the newest backup beside it", FaultCode.DATABASE_DAMAGED),
    "not a database": ("the station's database is damaged", "restore the newest backup beside it", FaultCode.DATABASE_DAMAGED),
}


@contextlib.contextmanager
def translated(path: Path | None, errors: tuple[type[Exception], ...] = (dbapi2.DatabaseError, OSError)) -> Iterator[None]:
    """Turn what the world does to a database file into a Fault; a bug in our SQL stays an exception."""
    try:
        yield
    except errors as error:
        text = str(error).lower()
        for sign, (what, mend, code) in _WORLD.items():
            if sign in text or (sign == "disk is full" and "no space" in text):
                raise Fault(f"{path}: {what}" if path else what, mend, code) from error
        raise

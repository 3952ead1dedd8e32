"""Small facts about the station itself: its name, its event, its keys."""

from __future__ import annotations

from kiosk.storage.database import Connection


def get(connection: Connection, name: str) -> bytes | None:
    """The value of that name, None where it was never set."""
    row = connection.execute("SELECT value FROM meta WHERE name = ?", (name,)).fetchone()
    return bytes(row[0]) if row else None


def put(connection: Connection, name: str, value: bytes) -> None:
    """Set a value; the caller holds the transaction."""
    connection.execute("INSERT OR REPLACE INTO meta (name, value) VALUES (?, ?)", (name, value))

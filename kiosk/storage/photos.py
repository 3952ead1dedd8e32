"""The photos of the roster, in the station's encrypted database, by the name that the roster gives them."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence

from kiosk.domain.photo import Face, Photo
from kiosk.storage.database import Connection

SCHEMA: tuple[str, ...] = (
    """CREATE TABLE photos (
        name TEXT PRIMARY KEY,
        jpeg BLOB NOT NULL,
        width INTEGER NOT NULL,
        height INTEGER NOT NULL,
        face TEXT NOT NULL DEFAULT '',
        digest BLOB NOT NULL
    ) STRICT""",
)
"""`face` is JSON [x, y, width, height] in shares of the picture, or empty; `digest` is SHA-256 of the file it was made from.
Where other faces are about as large, their four numbers each follow those of the largest."""

_NAMED = "SELECT data ->> '$.photo' AS name FROM registrations UNION SELECT data ->> '$.photo' FROM originals"
"""What somebody's registration names, or the roster's own row of somebody whom the desk changed: that can be taken back."""


def put(connection: Connection, name: str, photo: Photo, digest: bytes, others: Sequence[Face] = ()) -> None:
    """Keep a photo, or replace the one of that name; the caller holds the transaction.

    Args:
        connection: the station's.
        name: as the roster gives it.
        photo: checked and made small.
        digest: SHA-256 of the file that it was made from.
        others: faces about as large as the photo's own.
    """
    faces = [photo.face, *others] if photo.face else []
    numbers = [round(number, 5) for face in faces for number in (face.x, face.y, face.width, face.height)]
    connection.execute(
        "INSERT OR REPLACE INTO photos (name, jpeg, width, height, face, digest) VALUES (?, ?, ?, ?, ?, ?)",
        (name, photo.jpeg, photo.width, photo.height, json.dumps(numbers) if numbers else "", digest),
    )


def get(connection: Connection, name: str) -> Photo | None:
    """The photo of that name; None where the station has none."""
    row = connection.execute("SELECT jpeg, width, height, face FROM photos WHERE name = ?", (name,)).fetchone()
    if row is None:
        return None
    jpeg, width, height, face = row
    return Photo(bytes(jpeg), width, height, Face(*json.loads(face)[:4]) if face else None)


def digests(connection: Connection) -> dict[str, bytes]:
    """The digest of every photo's file, by name."""
    return {name: bytes(digest) for name, digest in connection.execute("SELECT name, digest FROM photos")}


def faces(connection: Connection) -> dict[str, int]:
    """How many faces about as large as the largest every photo has, by name; 0 where none was found."""
    return {name: len(json.loads(face)) // 4 if face else 0 for name, face in connection.execute("SELECT name, face FROM photos")}


def remove(connection: Connection, names: Iterable[str]) -> None:
    """Take photos off; the caller holds the transaction."""
    connection.executemany("DELETE FROM photos WHERE name = ?", ((name,) for name in names))


def unnamed(connection: Connection) -> tuple[str, ...]:
    """The photos that nobody's registration names any more."""
    rows = connection.execute(f"SELECT name FROM photos WHERE name NOT IN (SELECT name FROM ({_NAMED}) WHERE name IS NOT NULL)")  # noqa: S608  (our own text)
    return tuple(sorted(row[0] for row in rows))

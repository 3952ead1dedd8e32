"""The photos of the roster, in the station's encrypted database, by the name that the roster gives them."""

from __future__ import annotations

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
"""`face` is JSON [x, y, width, height] in shares of the picture, or empty; `digest` is SHA-256 of the file it was made from."""

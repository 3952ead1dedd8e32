"""What counting people reads from the database, in as few and as small rows as possible.

The reason stands in an entry's body, which is deterministic CBOR (RFC 8949, 4.2.1: keys in the order of their length). Its
key is found as bytes. Somebody may have written the same bytes into it, as a reason for an override: such a body is read whole.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

import cbor2

from kiosk.domain.journal import DECIDING, Entry, Kind
from kiosk.domain.reason import Reason
from kiosk.storage import journal, registrations
from kiosk.storage.database import Connection

WHOLE = frozenset({Kind.UNDO, Kind.SUBSTITUTE, Kind.OVERRIDE, Kind.CANCEL, Kind.REINSTATE})
"""Whoever has an entry of one of these kinds is folded entry by entry; everybody else by their decisions alone."""

_KEY = "x'66726561736F6E'"
_PLACE = f"instr(body, {_KEY}) + 7"
_REASON = f"CAST(substr(body, {_PLACE} + 1, unicode(CAST(substr(body, {_PLACE}, 1) AS TEXT)) - 96) AS TEXT)"
_DECIDING, _WHOLE = (", ".join(f"'{kind.value}'" for kind in sorted(kinds)) for kinds in (DECIDING, WHOLE))
_WORD = f"CASE WHEN kind IN ({_WHOLE}) THEN '' WHEN instr(substr(body, {_PLACE}), {_KEY}) THEN body ELSE {_REASON} END"
"""The reason; none of whoever is folded entry by entry, since these may give none; the body where its bytes are there twice."""
_SILENT = f"'{Reason.EXITED.value}', '{Reason.ALREADY_CHECKED_IN.value}'"
"""Answers that count nothing: rows that need not be read."""

Person = tuple[str, str, str, str]
"""tier, country, organization, status."""


def decisions(connection: Connection) -> Iterator[tuple[Any, ...]]:
    """(whether it is of `WHOLE`, registration, session, reason, logical time, microseconds) of all that counts, in no order."""
    # the table lies in the order of its key; through an index each row would be looked up singly
    rows = connection.execute(
        f"SELECT kind IN ({_WHOLE}), registration, session, {_WORD}, hlc, at"  # noqa: S608  (our own words)
        f" FROM journal NOT INDEXED WHERE kind IN ({_DECIDING}) AND {_REASON} NOT IN ({_SILENT}) OR kind IN ({_WHOLE})"
    )
    for row in rows:
        whole, who, session, word, hlc, at = row
        yield (whole, who, session, cbor2.loads(word)["reason"], hlc, at) if isinstance(word, bytes) else row


def people(connection: Connection, ids: Iterable[str] | None = None) -> dict[str, Person]:
    """Tier, country, organization and status of everybody, or of these."""
    columns = "id, " + ", ".join(
        f"coalesce(json_extract(data, '$.{name}'), '')" for name in ("tier", "country", "organization", "status")
    )
    if ids is None:
        rows = connection.execute(f"SELECT {columns} FROM registrations").fetchall()  # noqa: S608
        return {row[0]: row[1:] for row in rows}
    found = {}
    for who in ids:
        row = connection.execute(f"SELECT {columns} FROM registrations WHERE id = ?", (who,)).fetchone()  # noqa: S608
        if row:
            found[who] = row[1:]
    return found


def names(connection: Connection, ids: Iterable[str]) -> dict[str, str]:
    """What these people are called."""
    found = ((who, registrations.get(connection, who)) for who in ids)
    return {who: person.called for who, person in found if person is not None}


def facts(connection: Connection, registration: str) -> list[Entry]:
    """All that folding one registration takes."""
    return journal.history(connection, registration, None)


def inside(connection: Connection) -> dict[str, int]:
    """How many are inside each session, as its doors count."""
    return dict(connection.execute("SELECT session, inside FROM occupancy").fetchall())


@dataclass(frozen=True, slots=True)
class Mark:
    """What changes whenever anybody writes to the database: other programs, and this connection itself."""

    others: int
    own: int


def mark(connection: Connection) -> Mark:
    """Where the database stands; costs nothing to ask."""
    return Mark(connection.execute("PRAGMA data_version").fetchone()[0], connection.total_changes)

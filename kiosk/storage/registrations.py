"""The roster on disk. Names live here, beside the journal, never in it."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

from kiosk.domain.credential import registration_tag
from kiosk.domain.registration import Registration, Status
from kiosk.errors import Fault, FaultCode
from kiosk.storage.database import Connection


def encode(registration: Registration) -> str:
    """One registration as JSON; fields that are empty are left out."""
    fields = {name: getattr(registration, name) for name in Registration.__slots__}
    for name in ("valid_from", "valid_until"):
        fields[name] = fields[name].isoformat() if fields[name] else None
    fields["invited"] = sorted(registration.invited)
    return json.dumps({name: value for name, value in fields.items() if value}, ensure_ascii=False, separators=(",", ":"))


def decode(text: str) -> Registration:
    """The inverse of `encode`."""
    fields = json.loads(text)
    for name in ("valid_from", "valid_until"):
        if name in fields:
            fields[name] = datetime.fromisoformat(fields[name])
    for name in ("languages", "codes"):
        fields[name] = tuple(fields.get(name, ()))
    fields["invited"] = frozenset(fields.get("invited", ()))
    fields["status"] = Status(fields["status"])
    return Registration(**fields)


def get(connection: Connection, registration: str) -> Registration | None:
    """The registration of that id."""
    row = connection.execute("SELECT data FROM registrations WHERE id = ?", (registration,)).fetchone()
    return decode(row[0]) if row else None


def named(connection: Connection, registration: str) -> Registration:
    """The registration of that id.

    Raises:
        Fault: nobody has that id.
    """
    found = get(connection, registration)
    if found is None:
        raise Fault(
            f"{registration}: nobody has that id",
            "search for the person: kiosk search NAME",
            FaultCode.PERSON_UNKNOWN,
            {"registration": registration},
        )
    return found


def with_code(connection: Connection, keys: Sequence[str]) -> tuple[Registration, ...]:
    """Those who have one of the codes, all of them; keys as `kiosk.codes` makes them, most specific first."""
    return _with_code(connection, keys, retired=False)


def once_with_code(connection: Connection, keys: Sequence[str]) -> tuple[Registration, ...]:
    """Those whose former holder had one of the codes."""
    return _with_code(connection, keys, retired=True)


def _with_code(connection: Connection, keys: Sequence[str], *, retired: bool) -> tuple[Registration, ...]:
    for key in keys:
        rows = connection.execute(
            "SELECT data FROM codes JOIN registrations ON id = registration WHERE key = ? AND retired = ? ORDER BY id LIMIT 20",
            (key, int(retired)),
        ).fetchall()
        if rows:
            return tuple(decode(row[0]) for row in rows)
    return ()


def with_tag(connection: Connection, tag: bytes) -> tuple[Registration, ...]:
    """Those whom a badge's registration tag names: one, or none."""
    rows = connection.execute("SELECT data FROM registrations WHERE tag = ? ORDER BY id", (tag,)).fetchall()
    return tuple(decode(row[0]) for row in rows)


def everyone(connection: Connection) -> Iterator[Registration]:
    """All registrations, by id."""
    for row in connection.execute("SELECT data FROM registrations ORDER BY id"):
        yield decode(row[0])


def count(connection: Connection) -> int:
    """How many registrations there are."""
    return int(connection.execute("SELECT count(*) FROM registrations").fetchone()[0])


def count_in_tier(connection: Connection, tier: str) -> int:
    """How many registrations are of a tier."""
    found = connection.execute("SELECT count(*) FROM registrations WHERE data ->> '$.tier' = ?", (tier,)).fetchone()
    return int(found[0])


@dataclass(frozen=True, slots=True)
class Prepared:
    """People as `store` writes them."""

    people: tuple[tuple[str, bytes, str], ...]
    codes: tuple[tuple[str, str], ...]
    search: list[tuple[str, ...]]


KeysOf = Callable[[Iterable[str]], Iterable[str]]
"""What codes are looked up by, as `kiosk.codes` makes it of their texts."""


def prepare(event_id: str, people: Iterable[Registration], keys_of: KeysOf, *, searchable: bool = True) -> Prepared:
    """Do everything that storing people takes except writing, so that no door waits for it.

    Args:
        event_id: part of the tag by which a badge names its holder.
        people: whom to store.
        keys_of: what codes are looked up by.
        searchable: whether they can be found by name; a station that only measures its doors does without.
    """
    from kiosk.storage import search  # noqa: PLC0415  (a door reads people, it never indexes them)

    people = tuple(people)
    return Prepared(
        people=tuple((person.id, registration_tag(event_id, person.id), encode(person)) for person in people),
        codes=tuple((key, person.id) for person in people for key in keys_of(person.codes)),
        search=search.prepare(people) if searchable else [],
    )


def store(connection: Connection, prepared: Prepared) -> None:
    """Add or replace registrations with their codes and their search index; the caller holds the transaction."""
    from kiosk.storage import search  # noqa: PLC0415

    connection.executemany(
        "INSERT INTO registrations (id, tag, data) VALUES (?, ?, ?) ON CONFLICT (id) DO UPDATE SET data = excluded.data",
        prepared.people,
    )
    connection.executemany("DELETE FROM codes WHERE registration = ?", ((row[0],) for row in prepared.people))
    connection.executemany("INSERT OR IGNORE INTO codes (key, registration) VALUES (?, ?)", prepared.codes)
    search.store(connection, prepared.search)


def delete(connection: Connection, registration: str) -> None:
    """Take a person off; the caller holds the transaction."""
    from kiosk.storage import search  # noqa: PLC0415

    connection.execute("DELETE FROM registrations WHERE id = ?", (registration,))
    search.remove(connection, [registration])

"""What the desk changed about registrations, as a fold over the journal on top of what the roster says.

A roster row and the changes made here are two truths that must merge whichever comes first. So a change remembers what it
found: each field is set only where the row still says what it said then; where the organizers have written something else
meanwhile, theirs is newer and stands (a three-way merge by field).
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any

from kiosk.domain.attendance import standing
from kiosk.domain.journal import Entry, Kind
from kiosk.domain.registration import Registration

AMENDING = frozenset({Kind.WALK_IN, Kind.CORRECT, Kind.SUBSTITUTE, Kind.INVITE})
"""Kinds of entries that change what a registration says."""

PERSONAL = (
    *("title", "given_name", "family_name", "display_name", "organization", "country"),
    *("position", "email", "languages", "codes", "photo", "note"),
)
"""Fields that never stand in a journal; a record beside it holds them."""

_LISTS = {"languages", "codes"}
_TAG = b"lanyard record 1\0"


@dataclass(frozen=True, slots=True)
class Change:
    """One field: what it said when somebody changed it, and what it is to say."""

    field: str
    was: Any
    now: Any


@dataclass(frozen=True, slots=True)
class Record:
    """The personal part of a change, kept beside the journal so that it can be purged without breaking a chain.

    `salt` (16 bytes) keeps the hash in the journal from being tried against guessed names.
    """

    salt: bytes
    changes: tuple[Change, ...]

    def text(self) -> str:
        """As JSON: field to [was, now]."""
        return json.dumps(
            {change.field: [change.was, change.now] for change in self.changes},
            ensure_ascii=False,
            separators=(",", ":"),
            sort_keys=True,
        )

    def digest(self) -> str:
        """What the journal calls it: SHA-256 over a tag, the salt and the text, in hex."""
        return hashlib.sha256(_TAG + self.salt + self.text().encode()).hexdigest()


def parse_record(salt: bytes, text: str) -> Record:
    """The inverse of `Record.text`.

    Raises:
        ValueError: not a record.
    """
    data = json.loads(text)
    if not isinstance(data, dict):
        raise ValueError("a record is an object")  # noqa: TRY004  (one of several ways to be wrong)
    changes = []
    for field, pair in data.items():
        if field not in PERSONAL or not isinstance(pair, list) or len(pair) != 2:  # noqa: PLR2004  (was, now)
            raise ValueError(f"{field!r} is no change of a personal field")
        changes.append(Change(field, _value(field, pair[0]), _value(field, pair[1])))
    return Record(salt, tuple(changes))


def _value(field: str, value: object) -> Any:
    if field in _LISTS:
        if not isinstance(value, list) or not all(isinstance(item, str) for item in value):
            raise ValueError(f"{field} must be a list of texts")
        return tuple(value)
    if not isinstance(value, str):
        raise ValueError(f"{field} must be text")  # noqa: TRY004  (as above)
    return value


def changes_between(before: Registration, after: Registration) -> tuple[Change, ...]:
    """The personal fields in which two states of a registration differ."""
    pairs = ((field, getattr(before, field), getattr(after, field)) for field in PERSONAL)
    return tuple(Change(field, was, now) for field, was, now in pairs if was != now)


Records = Callable[[str], Record | None]
"""A record by its digest; None where it was purged, or has not come here."""


def amended(base: Registration | None, entries: Iterable[Entry], records: Records) -> Registration | None:
    """What a registration says after all that was changed about it.

    Args:
        base: what the roster says; None where it doesn't have the person.
        entries: the registration's, of all stations, in any order.
        records: the personal parts.

    Returns:
        The registration; None where neither the roster nor a walk-in has it.
    """
    person = base
    for entry in standing(entries):
        if entry.kind is Kind.WALK_IN and person is None:
            blank = Registration(id=entry.body["registration"], tier=entry.body["tier"])
            person = _with_record(blank, _record(entry, records))
        elif person is not None and entry.kind in _STEPS:
            person = _STEPS[entry.kind](person, entry, _record(entry, records))
    return person


def blanked(person: Registration, fields: Iterable[str]) -> Registration:
    """The registration with these personal fields empty."""
    empty: dict[str, Any] = {field: () if field in _LISTS else "" for field in fields}
    return replace(person, **empty)


def _record(entry: Entry, records: Records) -> Record | None:
    digest = entry.body.get("record")
    return records(digest) if digest is not None else None


def _with_record(person: Registration, record: Record | None, *, always: bool = False) -> Registration:
    if record is None:
        return person
    fields: dict[str, Any] = {}
    for change in record.changes:
        held = getattr(person, change.field)
        if change.field == "codes":  # each code by itself: one that the roster added meanwhile is good
            fields["codes"] = (*(code for code in held if code not in change.was), *change.now)
        elif always or held == change.was:
            fields[change.field] = change.now
    return replace(person, **fields)


def _correct(person: Registration, entry: Entry, record: Record | None) -> Registration:
    person = _with_record(person, record)
    tier, was = entry.body.get("tier"), entry.body.get("tier_was")
    return replace(person, tier=tier) if tier is not None and person.tier == was else person


def _substitute(person: Registration, entry: Entry, record: Record | None) -> Registration:
    # without the record nothing of the former holder may stand: neither the name nor a code that opens doors
    if record is None:
        person = blanked(person, [field for field in PERSONAL if field not in _KEPT])
    else:
        # a roster that only mends the former holder's spelling must not make one person of two
        person = _with_record(person, record, always=True)
    return replace(person, invited=person.invited - frozenset(entry.body.get("dropped", ())))


_KEPT = {"organization", "country"}


def _invite(person: Registration, entry: Entry, _: Record | None) -> Registration:
    return replace(person, invited=person.invited | {entry.body["session"]})


_STEPS: Mapping[Kind, Callable[[Registration, Entry, Record | None], Registration]] = {
    Kind.CORRECT: _correct,
    Kind.SUBSTITUTE: _substitute,
    Kind.INVITE: _invite,
}

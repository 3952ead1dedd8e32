"""The append-only record of a station: kinds of entries, the hash chain, and the hybrid logical clock.

An entry's hash is SHA-256 over a tag, the previous entry's hash and the entry in deterministic CBOR (RFC 8949 section
4.2). The clock is a hybrid logical clock (Kulkarni and others, 2014) in 64 bits: milliseconds since 1970 shifted left by
16, plus a counter, so that it sorts like time and never runs backwards on one station.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from typing import Any

import cbor2

GENESIS = bytes(32)
"""What the first entry of a station names as the previous hash."""

_TAG = b"lanyard journal 1\0"
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_COUNTER_BITS = 16


class Kind(StrEnum):
    """What an entry says happened."""

    SCAN = "scan"
    """A code was shown, at the desk or at a door; carries verdict and reason, refusals too."""
    CHECK_IN = "check_in"
    """The desk checked somebody in by choosing them from the list."""
    OVERRIDE = "override"
    UNDO = "undo"
    BADGE = "badge"
    """A badge of that serial was issued; printing it is another matter."""
    REVOKE = "revoke"
    BLOCK = "block"
    UNBLOCK = "unblock"
    CANCEL = "cancel"
    REINSTATE = "reinstate"
    """A withdrawal that the desk had made is taken back."""
    ROSTER = "roster"
    """A roster was imported: counts only."""
    WALK_IN = "walk_in"
    """Somebody was registered at the desk; the name lies beside the journal, under `record`."""
    CORRECT = "correct"
    """Fields of a registration were put right; personal ones lie beside the journal, under `record`."""
    SUBSTITUTE = "substitute"
    """Another delegate took over a registration: what its former holder was given counts no longer."""
    INVITE = "invite"
    """A supervisor put somebody on a session's list."""
    CLOSE = "close"
    """A session's doors were closed by hand."""
    OPEN = "open"
    """And opened again."""
    STAFF = "staff"
    """Who works at this station changed, or somebody was locked out."""
    EVENT = "event"
    """The event file was taken in anew and took something away."""


DECIDING = frozenset({Kind.SCAN, Kind.CHECK_IN, Kind.OVERRIDE})
"""Kinds that carry a verdict: what happened there and then, before somebody's eyes."""

COMMUTING = frozenset({Kind.BADGE, Kind.ROSTER, Kind.STAFF, Kind.EVENT})
"""Kinds that mean the same wherever they stand among the others; they follow in logical time without moving it to the
wall clock, so that a roster imported today does not outrank a door rehearsed for next month."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One fact. `at` is wall time UTC; `body` holds ids, codes and numbers only, never names."""

    station: str
    sequence: int
    at: datetime
    monotonic_ns: int
    boot: str
    hlc: int
    kind: Kind
    body: Mapping[str, Any]
    previous: bytes
    hash: bytes

    @property
    def key(self) -> tuple[int, str, int]:
        """The order in which united journals are read: the same on every station."""
        return (self.hlc, self.station, self.sequence)

    @property
    def registration(self) -> str | None:
        """Whom the entry is about."""
        return self.body.get("registration")

    @property
    def session(self) -> str | None:
        """Which session's door, None at the desk."""
        return self.body.get("session")


EARLIEST = datetime(1990, 1, 1, tzinfo=UTC)
LATEST = datetime(2100, 1, 1, tzinfo=UTC)
"""No entry is written for a moment outside these; a clock that says so is broken."""
LATEST_HLC = 1 << 58
"""A logical time beyond this (the year 2109) would leave no room for the entries that must follow it."""


_LONGEST_REASON = 200


def why(reason: str) -> str | None:
    """A reason as an entry holds it: at most 200 characters; None where none was given."""
    return reason.strip()[:_LONGEST_REASON] or None


def is_plausible(moment: datetime) -> bool:
    """Whether an aware moment may stand in a journal."""
    return EARLIEST <= moment < LATEST


def microseconds(moment: datetime) -> int:
    """An aware moment as microseconds since 1970, exactly."""
    return (moment - _EPOCH) // timedelta(microseconds=1)


def moment_of(us: int) -> datetime:
    """The inverse of `microseconds`, in UTC."""
    return _EPOCH + timedelta(microseconds=us)


def tick(last: int, moment: datetime) -> int:
    """The next hybrid logical time after `last`, at wall time `moment`: strictly greater than `last`.

    A counter that runs over carries into the milliseconds.
    """
    return max((microseconds(moment) // 1000) << _COUNTER_BITS, last + 1)


def header(entry: Entry) -> list[Any]:
    """What stands before the body wherever an entry is written, the moment in microseconds."""
    return [
        entry.station,
        entry.sequence,
        microseconds(entry.at),
        entry.monotonic_ns,
        entry.boot,
        entry.hlc,
        entry.kind.value,
    ]


def encode(entry: Entry) -> bytes:
    """The entry without its hashes in deterministic CBOR."""
    return cbor2.dumps([*header(entry), dict(entry.body)], canonical=True)


def hash_of(entry: Entry) -> bytes:
    """What `entry.hash` must be: 32 bytes."""
    return hashlib.sha256(_TAG + entry.previous + encode(entry)).digest()


@dataclass(frozen=True, slots=True)
class Stamp:
    """When and on which run of the machine an entry is written; `given` where the moment is somebody's word, not the clock's."""

    at: datetime
    monotonic_ns: int
    boot: str
    given: bool = False


@dataclass(frozen=True, slots=True)
class Head:
    """The last entry of a station's journal: its number, hash and logical time."""

    station: str
    sequence: int = 0
    hash: bytes = GENESIS
    hlc: int = 0


def follow(head: Head, stamp: Stamp, kind: Kind, body: Mapping[str, Any], latest: int = 0) -> Entry:
    """The entry that comes after `head`; `latest` is the greatest logical time seen from any station."""
    last = max(head.hlc, latest)
    draft = Entry(
        station=head.station,
        sequence=head.sequence + 1,
        at=stamp.at.astimezone(UTC),
        monotonic_ns=stamp.monotonic_ns,
        boot=stamp.boot,
        hlc=last + 1 if kind in COMMUTING else tick(last, stamp.at),
        kind=kind,
        body={key: value for key, value in {**body, "given": stamp.given or None}.items() if value is not None},
        previous=head.hash,
        hash=b"",
    )
    return sealed(draft)


def sealed(draft: Entry) -> Entry:
    """The same entry with its right hash."""
    return replace(draft, hash=hash_of(draft))


@dataclass(frozen=True, slots=True)
class Break:
    """Where a chain does not hold, and how."""

    station: str
    sequence: int
    problem: str


def check_chain(entries: Iterable[Entry], start: Head) -> Break | Head:
    """Follow a station's entries from `start`; the new head where each follows the one before, else the first break."""
    head = start
    for entry in entries:
        problem = _problem(entry, head)
        if problem:
            return Break(head.station, entry.sequence, problem)
        head = Head(head.station, entry.sequence, entry.hash, entry.hlc)
    return head


def _problem(entry: Entry, head: Head) -> str:
    if entry.station != head.station:
        return "belongs to another station"
    if entry.sequence != head.sequence + 1:
        return f"follows number {head.sequence}: entries are missing"
    if entry.previous != head.hash:
        return "does not follow the entry before it"
    if entry.hash != hash_of(entry):
        return "was changed after it was written"
    if entry.hlc <= head.hlc:
        return "has a logical time that runs backwards"
    return ""

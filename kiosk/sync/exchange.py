"""What stations tell each other: the entries that lie above the other's version vector, checked before they are united.

The union of journals is the whole truth; this module adds another station's entries to it or refuses them with a reason,
and nothing in between.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

from kiosk.codes.reader import roster_keys
from kiosk.domain.amendments import Record
from kiosk.domain.journal import Break, Entry, check_chain, microseconds
from kiosk.errors import Fault
from kiosk.storage import amended, journal
from kiosk.storage.database import Connection

_HEAD_TAG = b"lanyard head 1\0"


_NAME = re.compile(r"\w[\w .-]{0,63}")


def is_station_name(name: object) -> bool:
    """Whether a station may be called so: up to 64 letters, digits, spaces, hyphens, dots or underscores."""
    return isinstance(name, str) and bool(_NAME.fullmatch(name))


@dataclass(frozen=True, slots=True)
class StationKeys:
    """A station as others know it: its name and two raw Ed25519 public keys."""

    name: str
    journal_key: bytes
    badge_key: bytes


@dataclass(frozen=True, slots=True)
class SignedHead:
    """The end of a station's journal with the station's signature: what shows a cut tail."""

    station: str
    sequence: int
    hash: bytes
    signature: bytes


@dataclass(frozen=True, slots=True)
class Taken:
    """What an exchange brought: entries per station, stations seen for the first time, and what could not be united.

    A conflict is a station whose journal contradicts the one held here; the other stations' entries are united all the same.
    """

    entries: Mapping[str, int]
    new_stations: tuple[str, ...]
    conflicts: tuple[str, ...] = ()


def _message(event_id: str, station: str, sequence: int, digest: bytes) -> bytes:
    return _HEAD_TAG + event_id.encode() + b"\0" + station.encode() + b"\0" + sequence.to_bytes(8, "big") + digest


def sign_head(connection: Connection, key: Ed25519PrivateKey, event_id: str, station: str) -> SignedHead | None:
    """Sign the station's last entry and keep the signature; None where the journal is empty. The caller holds the transaction."""
    head = journal.head(connection, station)
    if not head.sequence:
        return None
    signature = key.sign(_message(event_id, station, head.sequence, head.hash))
    connection.execute(
        "INSERT OR REPLACE INTO heads (station, sequence, hash, signature) VALUES (?, ?, ?, ?)",
        (station, head.sequence, head.hash, signature),
    )
    return SignedHead(station, head.sequence, head.hash, signature)


def unsigned(connection: Connection, station: str) -> int:
    """How many entries the station has written since it last signed."""
    signed = connection.execute("SELECT max(sequence) FROM heads WHERE station = ?", (station,)).fetchone()[0]
    return max(0, journal.head(connection, station).sequence - (signed or 0))


def head_holds(head: SignedHead, key: bytes, event_id: str) -> bool:
    """Whether the station's key made the signature."""
    try:
        message = _message(event_id, head.station, head.sequence, head.hash)
        Ed25519PublicKey.from_public_bytes(key).verify(head.signature, message)
    except (InvalidSignature, ValueError):
        return False
    return True


def signed_heads(connection: Connection) -> tuple[SignedHead, ...]:
    """Every signed head held here, by station and number."""
    rows = connection.execute("SELECT station, sequence, hash, signature FROM heads ORDER BY station, sequence")
    return tuple(SignedHead(row[0], row[1], bytes(row[2]), bytes(row[3])) for row in rows)


def known_stations(connection: Connection) -> dict[str, StationKeys]:
    """The other stations that this one has met, and their keys."""
    rows = connection.execute("SELECT name, journal_key, badge_key FROM stations ORDER BY name")
    return {row[0]: StationKeys(row[0], bytes(row[1]), bytes(row[2])) for row in rows}


def take(
    connection: Connection,
    event_id: str,
    own: StationKeys,
    stations: Iterable[StationKeys],
    heads: Iterable[SignedHead],
    entries: Iterable[Entry],
    records: Iterable[tuple[str, Record]] = (),
) -> Taken:
    """Unite another's journals with this station's; the caller holds the transaction.

    A station is known by the keys it had when it was first met; whoever comes under the same name with other keys is
    refused. Each station's entries must follow the ones held here without a gap up to a head that the station signed.
    Of the records beside the journals, (registration, record), only those that an entry names by their digest are kept.

    Raises:
        Fault: a key changed, a chain is broken, a signature is missing or false, or a record contradicts the one held here.
    """
    known = known_stations(connection)
    entries = list(entries)
    _check_times(connection, entries)
    signed = {head.station: head for head in heads}
    new = _meet(connection, known, own, [keys for keys in stations if keys.name in signed or keys.name == own.name])
    taken: dict[str, int] = {}
    conflicts: list[Contradiction] = []
    touched: set[str] = set()
    for station, group in itertools.groupby(entries, key=lambda entry: entry.station):
        if station in taken:
            raise Fault(f"the journal of station {station} comes in pieces", "write the bundle again")
        taken[station] = 0
        try:
            fresh = _follow(connection, station, list(group))
        except Contradiction as contradiction:
            conflicts.append(contradiction)
            continue
        keys = own if station == own.name else known.get(station)
        _check_head(event_id, signed.get(station), keys, fresh, station)
        journal.add(connection, fresh)
        taken[station] = len(fresh)
        touched.update(entry.registration for entry in fresh if entry.registration is not None)
    if conflicts and not any(taken.values()):
        raise conflicts[0]
    contradicted = {conflict.station for conflict in conflicts}
    for head in signed.values():
        keys = own if head.station == own.name else known.get(head.station)
        if head.station not in contradicted and keys and head_holds(head, keys.journal_key, event_id):
            connection.execute(
                "INSERT OR IGNORE INTO heads (station, sequence, hash, signature) VALUES (?, ?, ?, ?)",
                (head.station, head.sequence, head.hash, head.signature),
            )
    touched |= _keep_records(connection, records)
    amended.refold(connection, event_id, sorted(touched), roster_keys)
    journal.refold(connection, sorted(touched))
    return Taken(taken, tuple(new), tuple(str(conflict) for conflict in conflicts))


def _keep_records(connection: Connection, records: Iterable[tuple[str, Record]]) -> set[str]:
    """Keep what a journal held here speaks of; whom it is about. A record's digest stands in a chain, so it can't be forged."""
    wanted: dict[str, set[str]] = {}
    kept = set()
    for registration, record in records:
        if registration not in wanted:
            wanted[registration] = amended.wanted(connection, registration)
        if record.digest() in wanted[registration]:
            amended.put_record(connection, registration, record)
            kept.add(registration)
    return kept


class Contradiction(Fault):
    """Two journals of one station that went different ways: a copied station was used twice."""

    def __init__(self, station: str, sequence: int) -> None:
        super().__init__(
            f"station {station}: entry {sequence} contradicts the one held here",
            "keep both files and ask who used a copied station",
        )
        self.station = station


_SLACK = 1 << 20


def _check_times(connection: Connection, entries: list[Entry]) -> None:
    """Refuse a logical time that no honest clock reaches.

    Logical time is the greatest wall time seen, plus at most one for each entry; whoever writes after a greater one could
    only go beyond it, and what this station writes next would be refused everywhere.
    """
    count, latest = connection.execute("SELECT count(*), coalesce(max(at), 0) FROM journal").fetchone()
    latest = max([latest, *(microseconds(entry.at) for entry in entries)])
    most = ((latest // 1000) << 16) + count + len(entries) + _SLACK
    for entry in entries:
        if entry.hlc > most:
            raise Fault(
                f"station {entry.station}: entry {entry.sequence} has a logical time that no clock reaches",
                "ask who made the bundle",
            )


def _meet(connection: Connection, known: dict[str, StationKeys], own: StationKeys, stations: Iterable[StationKeys]) -> list[str]:
    new = []
    for keys in stations:
        held = own if keys.name == own.name else known.get(keys.name)
        if held is None:
            known[keys.name] = keys
            new.append(keys.name)
            connection.execute(
                "INSERT INTO stations (name, journal_key, badge_key) VALUES (?, ?, ?)",
                (keys.name, keys.journal_key, keys.badge_key),
            )
        elif held != keys:
            raise Fault(
                f"the bundle speaks for a station {keys.name} with other keys than the one known here",
                "give every station a name of its own (kiosk setup EVENT.toml --station NAME), or ask who made the bundle",
            )
    return new


def _follow(connection: Connection, station: str, entries: list[Entry]) -> list[Entry]:
    """The entries that are new here, checked to follow what is held."""
    held = journal.head(connection, station)
    first = entries[0].sequence
    if first > held.sequence + 1:
        raise Fault(
            f"station {station}: entries {held.sequence + 1} to {first - 1} are missing",
            "read an earlier or a whole bundle first",
        )
    before = journal.hashes(connection, station, first - 1)
    for entry in entries:
        if before.get(entry.sequence, entry.hash) != entry.hash:
            raise Contradiction(station, entry.sequence)
    fresh = [entry for entry in entries if entry.sequence > held.sequence]
    result = check_chain(fresh, held)
    if isinstance(result, Break):
        raise Fault(f"station {station}: entry {result.sequence} {result.problem}", "write the bundle again")
    return fresh


def _check_head(event_id: str, head: SignedHead | None, keys: StationKeys | None, fresh: list[Entry], station: str) -> None:
    if not fresh:
        return
    if head is None or keys is None or (head.sequence, head.hash) != (fresh[-1].sequence, fresh[-1].hash):
        raise Fault(f"station {station}: the end of its journal is not signed", "write the bundle again on that station")
    if not head_holds(head, keys.journal_key, event_id):
        raise Fault(f"station {station}: the signature under its journal is false", "ask who made the bundle; nothing was read")

"""Bundle files: journals on a stick, from station to station.

A bundle is UTF-8 text, one JSON object a line: a header (format, version, event, writer, version vector), the stations with their
public keys, the entries station by station, the signed heads, and an end line with the SHA-256 of all lines before it. The
entries hold ids, never names. Where the station was set up with an event passphrase, the whole text is sealed with
AES-256-GCM under a key from that passphrase (argon2id), so that only stations of the same passphrase can read or make it;
only then the names of walk-ins and corrections, which lie beside the journal, travel too.
"""

from __future__ import annotations

import hashlib
import json
import secrets
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from kiosk.domain.amendments import Record, parse_record
from kiosk.domain.journal import DECIDING, LATEST_HLC, Entry, Kind, header, is_plausible, moment_of
from kiosk.domain.reason import Reason
from kiosk.domain.staff import Act, Staff, permit
from kiosk.errors import Fault
from kiosk.files.safe import read_bytes
from kiosk.storage import amended, journal
from kiosk.storage.database import Connection, transaction
from kiosk.sync.exchange import (
    SignedHead,
    StationKeys,
    Taken,
    is_station_name,
    known_stations,
    sign_head,
    signed_heads,
    take,
)
from kiosk.whole import write_whole

_FORMAT, _VERSION = "lanyard-bundle", 1
_SEALED = b"LANYARD-SEALED-1\n"
_MOST_BYTES = 512 * 1024 * 1024
_MOST_STATIONS = 1000
_MOST_LINE, _MOST_RECORD = 16 * 1024, 4 * 1024 * 1024
"""Characters; a record may hold two times two hundred codes of 1,500, each character of them escaped twice."""
_HEAD_SIZES = (32, 64)
_AGAIN = "write the bundle again on the other station"


@dataclass(frozen=True, slots=True)
class Identity:
    """Who writes and reads: the station, its keys, and the key that seals bundles (None leaves them open)."""

    event_id: str
    keys: StationKeys
    journal_key: Ed25519PrivateKey
    bundle_key: bytes | None


def write_bundle(connection: Connection, identity: Identity, path: Path) -> Mapping[str, int]:
    """Write all journals held here into a file, whole or not at all; station to number of entries.

    Raises:
        Fault: the file can't be written.
    """
    own = identity.keys
    with transaction(connection):
        sign_head(connection, identity.journal_key, identity.event_id, own.name)
        text = "".join(_lines(connection, identity)).encode()
        counts = journal.vector(connection)
    if identity.bundle_key is not None:
        nonce = secrets.token_bytes(12)
        text = _SEALED + nonce + AESGCM(identity.bundle_key).encrypt(nonce, text, identity.event_id.encode())
    write_whole(path, text)
    return counts


def _lines(connection: Connection, identity: Identity) -> Iterator[str]:
    digest = hashlib.sha256()

    def line(value: Mapping[str, Any]) -> str:
        text = json.dumps(value, ensure_ascii=False, separators=(",", ":")) + "\n"
        digest.update(text.encode())
        return text

    vector = journal.vector(connection)
    stations = {**known_stations(connection), identity.keys.name: identity.keys}
    newest = {head.station: head for head in signed_heads(connection) if head.sequence <= vector.get(head.station, 0)}
    yield line(
        {"format": _FORMAT, "version": _VERSION, "event": identity.event_id, "station": identity.keys.name, "vector": vector}
    )
    for name, keys in sorted(stations.items()):
        yield line({"station": name, "journal_key": keys.journal_key.hex(), "badge_key": keys.badge_key.hex()})
    for station in vector:
        for entry in journal.of_station(connection, station):
            yield line({"entry": [*header(entry), dict(entry.body), entry.previous.hex(), entry.hash.hex()]})
    if identity.bundle_key is not None:
        for registration, record in amended.records(connection):
            yield line({"record": [registration, record.salt.hex(), record.text()]})
    for head in newest.values():
        yield line({"head": [head.station, head.sequence, head.hash.hex(), head.signature.hex()]})
    yield json.dumps({"end": digest.hexdigest()}) + "\n"


def read_bundle(
    connection: Connection, identity: Identity, path: Path, *, by: Staff | None = None, guarded: bool = False
) -> Taken:
    """Unite a bundle's journals with this station's: all of it or nothing.

    Args:
        connection: the station's.
        identity: whose it is.
        path: the file.
        by: who reads it; to meet a station for the first time without a passphrase needs a supervisor.
        guarded: whether the station knows its staff.

    Raises:
        Fault: nobody who may, no such file, not a bundle, another event's, sealed with another passphrase, damaged, or
            contradicting what is held here; then nothing was changed.
    """
    text = _open(path, identity)
    header, parts = _parse(text, path)
    if header.get("event") != identity.event_id:
        raise Fault(f"{path}: a bundle of another event", f"this station is set up for {identity.event_id}")
    with transaction(connection):
        taken = take(connection, identity.event_id, identity.keys, parts.stations, parts.heads, parts.entries, parts.records)
        permit(Act.STATION, by, guarded and identity.bundle_key is None and bool(taken.new_stations))
    return taken


def _open(path: Path, identity: Identity) -> str:
    content = read_bytes(path, limit=_MOST_BYTES, what="a bundle file")
    if content.startswith(_SEALED):
        content = _unseal(content[len(_SEALED) :], path, identity)
    elif identity.bundle_key is not None:
        raise Fault(f"{path}: not sealed with this event's passphrase", "write it on a station with the same passphrase")
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError:
        raise Fault(f"{path}: not a bundle", "give a file written by kiosk bundle write") from None


def _unseal(content: bytes, path: Path, identity: Identity) -> bytes:
    if identity.bundle_key is None:
        raise Fault(f"{path}: sealed with a passphrase", "set this station up with the same KIOSK_PASSPHRASE")
    try:
        return AESGCM(identity.bundle_key).decrypt(content[:12], content[12:], identity.event_id.encode())
    except (InvalidTag, ValueError):
        raise Fault(f"{path}: sealed with another passphrase, another event's, or damaged", _AGAIN) from None


@dataclass(slots=True)
class _Parts:
    """What a bundle's lines hold."""

    stations: list[StationKeys] = field(default_factory=list)
    entries: list[Entry] = field(default_factory=list)
    records: list[tuple[str, Record]] = field(default_factory=list)
    heads: list[SignedHead] = field(default_factory=list)

    def take(self, value: Mapping[str, Any]) -> None:
        if "entry" in value:
            self.entries.append(_entry_from_list(value["entry"]))
        elif "record" in value:
            self.records.append(_record(value["record"]))
        elif "head" in value:
            self.heads.append(_head(value["head"]))
        else:
            self.stations.append(_station(value))


def _parse(text: str, path: Path) -> tuple[dict[str, Any], _Parts]:
    digest = hashlib.sha256()
    header: dict[str, Any] | None = None
    parts = _Parts()
    for number, line in enumerate(_whole_lines(text), start=1):
        if len(line) > (_MOST_RECORD if line.startswith('{"record"') else _MOST_LINE):
            raise Fault(f"{path}: line {number} is too long for a bundle", _AGAIN)
        try:
            value = json.loads(line)
            if header is None:
                header = _header(value, path)
            elif "end" in value:
                if value["end"] != digest.hexdigest():
                    raise Fault(f"{path}: was changed or damaged on the way", _AGAIN)
                return header, parts
            else:
                parts.take(value)
        except (ValueError, TypeError, KeyError, RecursionError, OverflowError) as error:
            raise Fault(f"{path}: line {number} is not part of a bundle", _AGAIN) from error
        if len(parts.stations) > _MOST_STATIONS:
            raise Fault(f"{path}: speaks for more than {_MOST_STATIONS:,} stations", "ask who made the bundle")
        digest.update(line.encode())
    raise Fault(f"{path}: " + ("is cut off" if header else "not a bundle"), _AGAIN)


def _whole_lines(text: str) -> Iterator[str]:
    """Lines as they were written: only a line feed ends one, and the last one too."""
    start = 0
    while (end := text.find("\n", start)) >= 0:
        yield text[start : end + 1]
        start = end + 1


def _header(value: Any, path: Path) -> dict[str, Any]:
    if not isinstance(value, dict) or value.get("format") != _FORMAT:
        raise Fault(f"{path}: not a bundle", "give a file written by kiosk bundle write")
    if value.get("version") != _VERSION:
        raise Fault(f"{path}: written by a newer version of Lanyard", "update Lanyard on this machine")
    return value


def _station(value: Mapping[str, Any]) -> StationKeys:
    keys = StationKeys(_name(value["station"]), bytes.fromhex(value["journal_key"]), bytes.fromhex(value["badge_key"]))
    for key in (keys.journal_key, keys.badge_key):
        Ed25519PublicKey.from_public_bytes(key)  # raises ValueError where it is none
    return keys


def _name(value: Any) -> str:
    if not is_station_name(value):
        raise ValueError(value)
    return str(value)


def _record(value: Any) -> tuple[str, Record]:
    registration, salt, text = value
    if not isinstance(registration, str):
        raise TypeError(registration)
    record = parse_record(bytes.fromhex(salt), text)
    (registration + record.text()).encode()  # raises ValueError where half a character stands alone
    return registration, record


def _head(value: Any) -> SignedHead:
    name, sequence, digest, signature = value
    head = SignedHead(_name(name), sequence, bytes.fromhex(digest), bytes.fromhex(signature))
    if type(sequence) is not int or not 0 < sequence < 2**63 or (len(head.hash), len(head.signature)) != _HEAD_SIZES:
        raise ValueError(sequence)
    return head


_TEXTS = {"registration", "session", "undoes_station", "tier", "tier_was", "record", "holder", "who", "beside", "why"}
_NEVER_EMPTY = {"registration", "tier"}
_DECIDED = {"verdict", "reason"}
_MOST = {"serial": 2**16, "through": 2**16, "undoes_sequence": 2**63}
_NUMBERS = _MOST.keys()
_LISTS = {"dropped"}


def _entry_from_list(value: list[Any]) -> Entry:
    station, sequence, at, monotonic, boot, hlc, kind, body, previous, digest = value
    if not all(type(number) is int and 0 <= number < 2**63 for number in (sequence, at, monotonic, hlc)):
        raise ValueError(sequence)
    if hlc >= LATEST_HLC or not is_plausible(moment_of(at)):
        raise ValueError(at)
    return Entry(
        station=_name(station),
        sequence=sequence,
        at=moment_of(at),
        monotonic_ns=monotonic,
        boot=str(boot),
        hlc=hlc,
        kind=Kind(kind),
        body=_body(Kind(kind), body),
        previous=bytes.fromhex(previous),
        hash=bytes.fromhex(digest),
    )


_NEEDED = {
    Kind.SCAN: {"verdict", "reason"},
    Kind.CHECK_IN: {"verdict", "reason", "registration"},
    Kind.OVERRIDE: {"verdict", "reason", "registration"},
    Kind.UNDO: {"undoes_station", "undoes_sequence"},
    Kind.BADGE: {"registration", "serial"},
    Kind.REVOKE: {"registration"},
    Kind.BLOCK: {"registration"},
    Kind.UNBLOCK: {"registration"},
    Kind.CANCEL: {"registration"},
    Kind.REINSTATE: {"registration"},
    Kind.ROSTER: set(),
    Kind.WALK_IN: {"registration", "tier"},
    Kind.CORRECT: {"registration"},
    Kind.SUBSTITUTE: {"registration", "through"},
    Kind.INVITE: {"registration", "session"},
    Kind.CLOSE: {"session"},
    Kind.OPEN: {"session"},
    Kind.STAFF: set(),
    Kind.EVENT: set(),
}


def _body(kind: Kind, body: Any) -> dict[str, Any]:
    """The body, where it is flat and has what folding an entry of that kind will ask for."""
    if not isinstance(body, dict):
        raise TypeError(kind)
    needed = _NEEDED[kind]
    if kind is Kind.REVOKE and "serial" not in body:
        needed = needed | {"through"}
    wrong = needed - body.keys()
    wrong |= {name for name in _TEXTS & body.keys() if not isinstance(body[name], str)}
    wrong |= {name for name in _NUMBERS & body.keys() if type(body[name]) is not int}
    wrong |= {name for name, value in body.items() if not _is_flat(value)}
    wrong |= {name for name in _NUMBERS & body.keys() if not 0 <= body[name] < _MOST[name]}
    wrong |= {name for name in _LISTS & body.keys() if not isinstance(body[name], list)}
    wrong |= {name for name in _NEVER_EMPTY & body.keys() if not body[name]}
    # what carries a verdict is read as a decision, whatever its kind
    wrong |= set() if kind in DECIDING else _DECIDED & body.keys()
    "".join(body).encode()  # raises ValueError where half a character stands alone
    if wrong:
        raise ValueError(wrong)
    if "reason" in body and Reason(body["reason"]).verdict != body.get("verdict"):
        raise ValueError(kind)
    return body


def _is_flat(value: Any) -> bool:
    if isinstance(value, list):
        return all(isinstance(item, str) for item in value)
    if isinstance(value, str):
        value.encode()  # raises ValueError where half a character stands alone
        return True
    return isinstance(value, bool) or (type(value) is int and abs(value) < 2**63)

"""The code on a badge that the kiosk prints: `K1-` and Base32 (RFC 4648, no padding) of a tagged COSE_Sign1 (RFC 9052).

Layout, 104 bytes and the tier's code (a byte more where that has ten or more)::

    protected header   {1: -8 (EdDSA), 4: kid}   kid: first 4 bytes of SHA-256 over the raw public key
    unprotected header {}
    payload            {4: exp, 7: cti}          CWT claims (RFC 8392); exp: seconds since 1970 in 4 bytes
        cti            event tag (4) | registration tag (8) | serial (2, big endian) | tier code (UTF-8, 1 to 16)
    signature          64 bytes, Ed25519 (RFC 8032)

One badge has one spelling: a token whose bytes differ from what `issue` writes is not signed, whatever its signature says.
Nothing here names a person.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import re
from collections.abc import Iterable, Mapping
from datetime import UTC, datetime

import cbor2
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

from kiosk.codes import cose
from kiosk.domain.credential import Badge, LooksLike, Unreadable, event_tag, registration_tag

PREFIX = "K1-"
MAX_TIER_BYTES = 16
"""A tier's code in UTF-8; up to 5 the token stays in QR version 7 at level M."""
MAX_SERIAL = 0xFFFF
LONG_PAST = datetime(1971, 1, 1, tzinfo=UTC)
"""The expiry of codes that are only looked at: no door takes them."""

TrustedKeys = Mapping[bytes, Ed25519PublicKey]
"""Key id to public key; see `trust`."""

_MAX_LETTERS = 1024
_KID_BYTES = 4
_EVENT_END, _REGISTRATION_END, _SERIAL_END = 4, 12, 14
_CLAIM_EXP, _CLAIM_CTI = 4, 7
_FIRST_EXP, _END_EXP = 1 << 16, 1 << 32
# where a payload has its parts: A2 04 1A exp 07, then the length of the cti in one byte, from 24 on in two (58 and itself)
_EXP, _CTI_HEAD, _LONG_HEAD = slice(3, 7), 8, 0x58
_SHORT_CTI, _LONG_CTI = 9, 10
_PROTECTED_START = cbor2.dumps({1: -8, 4: bytes(_KID_BYTES)}, canonical=True)[:-_KID_BYTES]
_BASE32 = re.compile(r"[A-Z2-7]+")
_NOT_OURS = Badge(event=b"", registration=b"", tier="", serial=0, expires=datetime.fromtimestamp(0, UTC), signed=False)


def kid_of(key: Ed25519PublicKey) -> bytes:
    """The id under which a badge names its key: 4 bytes."""
    return hashlib.sha256(key.public_bytes_raw()).digest()[:_KID_BYTES]


def trust(keys: Iterable[Ed25519PublicKey]) -> TrustedKeys:
    """The keys whose badges a station believes, by id; of two with one id the first counts, so that none displaces the own."""
    trusted: dict[bytes, Ed25519PublicKey] = {}
    for key in keys:
        trusted.setdefault(kid_of(key), key)
    return trusted


def issue(key: Ed25519PrivateKey, *, event_id: str, registration_id: str, tier: str, serial: int, expires: datetime) -> str:
    """Write the code of one badge.

    Args:
        key: the issuing station's.
        event_id: of the event file.
        registration_id: of the roster.
        tier: its code; 1 to 16 bytes in UTF-8.
        serial: 1 to 65535, raised by every print.
        expires: aware, until 2106; whole seconds count.
    """
    if not 1 <= serial <= MAX_SERIAL:
        raise ValueError("a badge's serial is 1 to 65535")
    if not 1 <= len(tier.encode()) <= MAX_TIER_BYTES:
        raise ValueError("a tier's code is 1 to 16 bytes")
    cti = event_tag(event_id) + registration_tag(event_id, registration_id) + serial.to_bytes(2, "big") + tier.encode()
    protected = _PROTECTED_START + kid_of(key.public_key())
    payload = _payload(int(expires.timestamp()), cti)
    signature = key.sign(cose.to_be_signed(protected, payload))
    raw = cose.seal(protected, payload, signature)
    return PREFIX + base64.b32encode(raw).decode().rstrip("=")


def is_ours(text: str) -> bool:
    """Whether a cleaned text begins like a badge's code."""
    return text[: len(PREFIX)].upper() == PREFIX


def read(text: str, trusted: TrustedKeys) -> Badge | Unreadable:
    """Read a cleaned text that begins like a badge's code, in either case.

    What is no COSE_Sign1 is a damaged badge. A COSE_Sign1 that none of the trusted keys signed, or that isn't spelled
    as `issue` spells it, is a badge that is not signed, without claims. Expiry is not judged here.
    """
    raw = _unpacked(text)
    message = cose.take_apart(raw) if raw is not None else None
    if message is None:
        return Unreadable(LooksLike.DAMAGED_BADGE)
    if message.payload is None or not _signed(message, message.payload, trusted):
        return _NOT_OURS
    if raw != cose.seal(message.protected, message.payload, message.signature):
        return _NOT_OURS
    return _claims(message.payload)


def _unpacked(text: str) -> bytes | None:
    if len(text) > len(PREFIX) + _MAX_LETTERS or not text.isascii() or not is_ours(text):
        return None
    letters = text[len(PREFIX) :].upper()
    if not _BASE32.fullmatch(letters):
        return None
    try:
        raw = base64.b32decode(letters + "=" * (-len(letters) % 8))
    except binascii.Error:
        return None
    return raw if base64.b32encode(raw).decode().rstrip("=") == letters else None


def _signed(message: cose.Sign1, payload: bytes, trusted: TrustedKeys) -> bool:
    start, kid = message.protected[:-_KID_BYTES], message.protected[-_KID_BYTES:]
    key = trusted.get(kid) if start == _PROTECTED_START else None
    if key is None or len(message.signature) != cose.SIGNATURE_BYTES:
        return False
    try:
        key.verify(message.signature, cose.to_be_signed(message.protected, payload))
    except InvalidSignature:
        return False
    return True


def _claims(payload: bytes) -> Badge:
    """The claims of a payload that a trusted key signed; not signed where they aren't the ones of a badge.

    The payload is not decoded but taken by position and written anew: CBOR's tags and nesting never come into it.
    """
    try:
        exp, cti = int.from_bytes(payload[_EXP], "big"), payload[_LONG_CTI if payload[_CTI_HEAD] == _LONG_HEAD else _SHORT_CTI :]
        if _payload(exp, cti) != payload:
            return _NOT_OURS
        tier = cti[_SERIAL_END:].decode()
    except (IndexError, ValueError):
        return _NOT_OURS
    serial = int.from_bytes(cti[_REGISTRATION_END:_SERIAL_END], "big")
    if not serial or not tier:
        return _NOT_OURS
    return Badge(
        event=cti[:_EVENT_END],
        registration=cti[_EVENT_END:_REGISTRATION_END],
        tier=tier,
        serial=serial,
        expires=datetime.fromtimestamp(exp, UTC),
        signed=True,
    )


def _payload(exp: int, cti: bytes) -> bytes:
    if not _FIRST_EXP <= exp < _END_EXP:
        raise ValueError("a badge expires between 1970 and 2106")
    if not _SERIAL_END < len(cti) <= _SERIAL_END + MAX_TIER_BYTES:
        raise ValueError("a badge names an event, a registration, a serial and a tier")
    return cbor2.dumps({_CLAIM_EXP: exp, _CLAIM_CTI: cti}, canonical=True)

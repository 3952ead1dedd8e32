"""COSE_Sign1 messages (RFC 9052 section 4.2) with EdDSA: taken apart without trusting a byte, put together exactly.

A stranger's message is never decoded here, only measured: what stands inside its headers can't run anything.
"""

from __future__ import annotations

from dataclasses import dataclass

import cbor2

SIGNATURE_BYTES = 64
"""An Ed25519 signature (RFC 8032)."""

_TAG_SIGN1 = 0xD2
_ARRAY_OF_4 = 0x84
_NIL = 0xF6
_SIMPLE_BYTE = 0xF8
_MAX_DEPTH = 8

_UINT, _NEGATIVE, _BYTES, _TEXT, _ARRAY, _MAP, _TAG, _SIMPLE = range(8)


@dataclass(frozen=True, slots=True)
class Sign1:
    """The parts of a well-formed message; `payload` is None where it is detached."""

    protected: bytes
    unprotected: bytes
    payload: bytes | None
    signature: bytes


def to_be_signed(protected: bytes, payload: bytes) -> bytes:
    """The Sig_structure of RFC 9052 section 4.4, without external data."""
    return cbor2.dumps(["Signature1", protected, b"", payload])


def seal(protected: bytes, payload: bytes, signature: bytes) -> bytes:
    """The tagged message with an empty unprotected header."""
    return bytes([_TAG_SIGN1]) + cbor2.dumps([protected, {}, payload, signature])


def take_apart(raw: bytes) -> Sign1 | None:
    """The parts of a tagged COSE_Sign1 that fills `raw` exactly; None for anything else.

    Lengths are definite; headers may hold any well-formed CBOR of little depth, whose values nobody looks at.
    """
    if raw[:2] != bytes([_TAG_SIGN1, _ARRAY_OF_4]):
        return None
    try:
        protected, at = _bytes(raw, 2)
        map_end = _end(raw, at)
        unprotected = raw[at:map_end]
        if raw[at] >> 5 != _MAP or (protected and not _is_map(protected)):
            return None
        payload: bytes | None = None
        at = map_end + 1
        if raw[map_end] != _NIL:
            payload, at = _bytes(raw, map_end)
        signature, at = _bytes(raw, at)
    except (IndexError, _NotCborError):
        return None
    return Sign1(protected, unprotected, payload, signature) if at == len(raw) else None


class _NotCborError(Exception):
    """The bytes are not what this place of a COSE_Sign1 needs."""


def _head(raw: bytes, at: int) -> tuple[int, int, int]:
    """Major type, argument and where the head ends (RFC 8949 section 3); IndexError past the end."""
    first = raw[at]
    kind, short = first >> 5, first & 31
    if short < 24:  # noqa: PLR2004 - RFC 8949: the argument itself
        return kind, short, at + 1
    if short > 27:  # noqa: PLR2004 - RFC 8949: reserved, or an indefinite length
        raise _NotCborError
    end = at + 1 + (1 << (short - 24))
    argument = int.from_bytes(raw[at + 1 : end], "big")
    if end > len(raw) or (first == _SIMPLE_BYTE and argument < 32):  # noqa: PLR2004 - RFC 8949: those have one byte
        raise _NotCborError
    return kind, argument, end


def _bytes(raw: bytes, at: int) -> tuple[bytes, int]:
    kind, length, start = _head(raw, at)
    if kind != _BYTES or length > len(raw) - start:
        raise _NotCborError
    return raw[start : start + length], start + length


def _is_map(raw: bytes) -> bool:
    return raw[0] >> 5 == _MAP and _end(raw, 0) == len(raw)


def _end(raw: bytes, at: int, depth: int = 0) -> int:
    """Where the item at `at` ends, if it is well-formed (RFC 8949 appendix C).

    Every item takes a byte at least, so a count of items that the bytes don't hold ends with them.
    """
    kind, argument, at = _head(raw, at)
    if kind in {_UINT, _NEGATIVE, _SIMPLE}:
        return at
    if kind in {_BYTES, _TEXT}:
        items, at = 0, at + argument
    else:
        items = {_ARRAY: argument, _MAP: 2 * argument, _TAG: 1}[kind]
    if depth > _MAX_DEPTH:
        raise _NotCborError
    for _ in range(items):
        at = _end(raw, at, depth + 1)
    return at

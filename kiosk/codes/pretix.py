"""pretix's ticket secrets: random ones, and the signed ones of the scheme `pretix_sig1`.

Source: pretix `base/secrets.py`. Signed: Base64 of `0x01`, two lengths of 2 bytes (big endian), payload and Ed25519
signature, the letters in reverse order. A secret of either kind is looked up as it stands: the roster decides.
"""

from __future__ import annotations

import base64
import binascii
import re

from kiosk.domain.credential import Ticket

_RANDOM = re.compile(r"[abcdefghjkmnpqrstuvwxyz2-9]{32}", re.ASCII)
_SIGNED = re.compile(r"={0,2}[A-Za-z0-9+/]{88,2000}", re.ASCII)
_VERSION = 1
_HEAD = 5
_SIGNATURE = 64


def read(text: str) -> Ticket | None:
    """Read a cleaned text: a ticket where it has the form of a secret, else None."""
    return Ticket("pretix", text) if _RANDOM.fullmatch(text) or signed_payload(text) is not None else None


def signed_payload(text: str) -> bytes | None:
    """The payload of a `pretix_sig1` secret; None where the text is none. Its signature is not checked."""
    if not _SIGNED.fullmatch(text):
        return None
    letters = text[::-1].rstrip("=")
    try:
        raw = base64.b64decode(letters + "=" * (-len(letters) % 4), validate=True)
    except binascii.Error:
        return None
    if raw[0] != _VERSION:
        return None
    payload, signature = int.from_bytes(raw[1:3], "big"), int.from_bytes(raw[3:_HEAD], "big")
    if not payload or signature != _SIGNATURE or len(raw) != _HEAD + payload + signature:
        return None
    return raw[_HEAD : _HEAD + payload]

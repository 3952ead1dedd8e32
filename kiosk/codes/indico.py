"""Indico's tickets: the compact form of 3.3 and later, the plain form of 2.x to 3.2, and what is mistaken for them.

Sources: Indico's `get_ticket_qr_code_data` (3.3) and `generate_ticket_qr_code` (3.2). Compact:
`{"i": [version, host, secret, (person)]}`, both UUIDs as Base64 of their 16 bytes, `https://` left out of the host. Plain:
`{"checkin_secret": UUID, "event_id", "registrant_id", "server_url", "version": 1}`; between the two a form in which an
accompanying person's UUID stands as `registrant_id`. Plugins add keys: what isn't known is passed over.
"""

from __future__ import annotations

import base64
import binascii
import json
import re
import uuid
from typing import Any

from kiosk.codes.plain import MAX_TEXT
from kiosk.domain.credential import LooksLike, Ticket, Unreadable

_MAX_BRACKETS = 64
_MAX_VERSION = 999
_MAX_ID = 64
_BASE64_UUID = re.compile(r"([A-Za-z0-9+/_-]{22})(?:==)?", re.ASCII)
_UUID = re.compile(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}", re.IGNORECASE | re.ASCII)
_SERVER = re.compile(
    r"(https?://)?((?:[\w.-]{1,253}|\[[0-9A-Fa-f:.]{2,45}\])(?::[0-9]{1,5})?)((?:/[\w.~/-]{0,200})?)", re.IGNORECASE
)
_SAYS_INDICO = re.compile(r'"(?:i|checkin_secret)"\s*:')

_DAMAGED = Unreadable(LooksLike.DAMAGED_INDICO)


class _DamagedError(Exception):
    """The text is an Indico ticket's, but not a whole one."""


def read(text: str) -> Ticket | Unreadable | None:
    """Read a cleaned text: a ticket, a set-up code or a damaged ticket by name, None for anything else."""
    if text[:1] not in {"{", "["}:
        return None
    fallback = _DAMAGED if _SAYS_INDICO.search(text, 0, MAX_TEXT) else None
    if len(text) > MAX_TEXT or text.count("{") + text.count("[") > _MAX_BRACKETS:
        return fallback
    try:
        data = json.loads(text, object_pairs_hook=_object)
        return _read_object(data) if isinstance(data, dict) else fallback
    except (ValueError, _DamagedError):
        return fallback


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    made = dict(pairs)
    if len(made) < len(pairs):
        raise _DamagedError  # a ticket that says two things says nothing
    return made


def _read_object(data: dict[str, Any]) -> Ticket | Unreadable | None:
    if isinstance(data.get("server"), dict) and "event_id" in data:
        return Unreadable(LooksLike.INDICO_SETUP)
    if "i" in data:
        return _compact(data["i"])
    if "checkin_secret" in data:
        return _plain(data)
    return None


def _compact(fields: Any) -> Ticket:
    if not isinstance(fields, list):
        raise _DamagedError
    version, server, secret, person = (fields + [None] * 4)[:4]
    if isinstance(version, bool) or not isinstance(version, int) or not 0 < version <= _MAX_VERSION:
        raise _DamagedError
    return _ticket(server=_server(server), secret=_packed(secret), person="" if person is None else _packed(person))


def _plain(data: dict[str, Any]) -> Ticket:
    secret, registrant = _spelled(data["checkin_secret"]), _id(data.get("registrant_id"))
    person = registrant.lower() if _UUID.fullmatch(registrant) else ""
    return _ticket(_server(data.get("server_url")), secret, person, _id(data.get("event_id")), registrant)


def _ticket(server: str, secret: str, person: str, event: str = "", registrant: str = "") -> Ticket:
    key = f"{secret}/{person}" if person else secret
    return Ticket("indico", key, server=server, event=event, registrant=registrant, person=person)


def _packed(value: Any) -> str:
    """A UUID out of Base64; another alphabet and lost padding are forgiven."""
    match = _BASE64_UUID.fullmatch(value) if isinstance(value, str) else None
    if match is None:
        raise _DamagedError
    try:
        raw = base64.b64decode(match[1].translate(str.maketrans("-_", "+/")) + "==", validate=True)
    except binascii.Error as error:
        raise _DamagedError from error
    return str(uuid.UUID(bytes=raw))


def _spelled(value: Any) -> str:
    if not isinstance(value, str) or not _UUID.fullmatch(value):
        raise _DamagedError
    return value.lower()


def _id(value: Any) -> str:
    """An id that may come as a number or as a text; empty where there is none."""
    if value is None:
        return ""
    if isinstance(value, bool) or not isinstance(value, int | str):
        raise _DamagedError
    if isinstance(value, int) and not 0 <= value < 10**_MAX_ID:
        raise _DamagedError
    text = str(value)
    if len(text) > _MAX_ID or not text.isprintable():
        raise _DamagedError
    return text


def _server(value: Any) -> str:
    """The server's address with its scheme and without a last slash: a host, a port, a path, nothing else."""
    match = _SERVER.fullmatch(value) if isinstance(value, str) else None
    if match is None:
        raise _DamagedError
    scheme, host, path = match.groups()
    return f"{(scheme or 'https://').lower()}{host}{path.rstrip('/')}"

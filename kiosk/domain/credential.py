"""What a code claims to be, before anybody has asked whether it is true."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class LooksLike(StrEnum):
    """What an unreadable text looks like, so that staff can say which code to show instead."""

    NOTHING = "nothing"
    """Empty, or only white space and control characters."""
    UNKNOWN_FORMAT = "unknown_format"
    TOO_LONG = "too_long"
    URL = "url"
    WIFI = "wifi"
    VCARD = "vcard"
    CALENDAR = "calendar"
    PHONE_OR_MAIL = "phone_or_mail"
    """tel:, mailto:, sms: and the like."""
    INDICO_SETUP = "indico_setup"
    DAMAGED_INDICO = "damaged_indico"
    DAMAGED_BADGE = "damaged_badge"
    """Begins like one of our badges, but is no COSE_Sign1."""


@dataclass(frozen=True, slots=True)
class Badge:
    """A badge that the kiosk printed, or something signed to look like one.

    Attributes:
        event: first 4 bytes of SHA-256 over the event's id (`event_tag`).
        registration: first 8 bytes of SHA-256 over event and registration id (`registration_tag`).
        serial: 1 for a registration's first badge; each print raises it.
        expires: aware UTC.
        signed: whether one of the keys that this station trusts made the signature.
    """

    event: bytes
    registration: bytes
    tier: str
    serial: int
    expires: datetime
    signed: bool


@dataclass(frozen=True, slots=True)
class Ticket:
    """A ticket of a registration system.

    Attributes:
        issuer: "indico" or "pretix".
        key: what it is looked up by; equal for every form in which the same ticket comes.
        server: https://... of the issuing server where the ticket names it, else empty.
        event: the issuer's own event id where the ticket names it, else empty.
        registrant: the issuer's own registrant id where the ticket names it, else empty.
        person: UUID of an accompanying person, else empty.
    """

    issuer: str
    key: str
    server: str = ""
    event: str = ""
    registrant: str = ""
    person: str = ""


@dataclass(frozen=True, slots=True)
class Opaque:
    """A plain text that a roster may list; `key` is what it is looked up by."""

    key: str


@dataclass(frozen=True, slots=True)
class Unreadable:
    """No format that identifies a person."""

    looks_like: LooksLike


@dataclass(frozen=True, slots=True)
class Chosen:
    """A person picked from a list by staff, without a code."""

    registration: str


Credential = Badge | Ticket | Opaque | Unreadable | Chosen


def event_tag(event_id: str) -> bytes:
    """The event as a badge names it: 4 bytes."""
    return hashlib.sha256(b"lanyard event\0" + event_id.encode()).digest()[:4]


def registration_tag(event_id: str, registration_id: str) -> bytes:
    """The registration as a badge names it: 8 bytes, so that a token has one length and holds no id that could be a name."""
    return hashlib.sha256(b"lanyard registration\0" + event_id.encode() + b"\0" + registration_id.encode()).digest()[:8]

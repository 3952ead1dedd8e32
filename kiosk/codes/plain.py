"""Texts as scanners deliver them, and what people hold up by mistake."""

from __future__ import annotations

import re
import unicodedata

from kiosk.domain.credential import LooksLike, Opaque, Unreadable

MAX_TEXT = 4296
"""Letters in the largest QR code (version 40, alphanumeric mode); a longer text is no code of ours or of anybody's."""
MAX_PLAIN = 512
"""A plain code is short; the longest kind of ticket secret in use has about 130 letters."""

_DROPPED = frozenset({"Cc", "Cf"})
_BROKEN = "\N{REPLACEMENT CHARACTER}"
_ECI_MARKS = re.compile(r"(?:\\000[0-9]{3}\s*)+")
_UUID = r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"
_INDICO_KEY = re.compile(rf"{_UUID}(?:/{_UUID})?", re.IGNORECASE | re.ASCII)
_LINK = re.compile(r"[a-z][a-z0-9+.-]{1,30}://", re.ASCII)

_NAMED: tuple[tuple[LooksLike, tuple[str, ...]], ...] = (
    (LooksLike.WIFI, ("wifi:", "dpp:")),
    (LooksLike.VCARD, ("begin:vcard", "mecard:", "bizcard:")),
    (LooksLike.CALENDAR, ("begin:vcalendar", "begin:vevent")),
    (LooksLike.PHONE_OR_MAIL, ("tel:", "mailto:", "sms:", "smsto:", "mms:", "mmsto:", "matmsg:", "smtp:", "facetime:", "sip:")),
    (LooksLike.URL, ("www.", "geo:", "otpauth:", "urlto:", "mebkm:", "javascript:", "data:", "intent:", "market:")),
)


def clean(text: str) -> str:
    r"""The text without what a scanner or a copy adds to it.

    Control and formatting characters (line ends, byte order marks, direction and zero-width marks), surrounding white
    space and leading ECI marks (`\000026`) go. What can't be encoded becomes U+FFFD.
    """
    kept = "".join(_kept(char) for char in text).strip()
    marks = _ECI_MARKS.match(kept)
    return kept[marks.end() :] if marks else kept


def _kept(char: str) -> str:
    category = unicodedata.category(char)
    return "" if category in _DROPPED else _BROKEN if category == "Cs" else char


def key_of(text: str) -> str:
    """What a cleaned plain code is looked up by: itself; a UUID (one, or two with a slash) in lower case, as Indico writes it."""
    return text.lower() if _INDICO_KEY.fullmatch(text) else text


def read(text: str) -> Opaque | Unreadable:
    """Read a cleaned text that is no ticket: a code that a roster may list, or something known by name."""
    if not text:
        return Unreadable(LooksLike.NOTHING)
    named = _named(text)
    if named is not None:
        return Unreadable(named)
    if _BROKEN in text or text[0] in "{[" or len(text) > MAX_PLAIN:
        return Unreadable(LooksLike.UNKNOWN_FORMAT)
    return Opaque(key_of(text))


def _named(text: str) -> LooksLike | None:
    start = text[:40].lower()
    for looks_like, prefixes in _NAMED:
        if start.startswith(prefixes):
            return looks_like
    return LooksLike.URL if _LINK.match(start) else None

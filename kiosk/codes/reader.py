"""From a scanned text to what it claims to be, and to what it is looked up by."""

from __future__ import annotations

import json
from collections.abc import Iterable

from kiosk.codes import badge_token, indico, plain, pretix
from kiosk.codes.badge_token import TrustedKeys
from kiosk.domain.credential import Credential, LooksLike, Opaque, Ticket, Unreadable

_MAX_RAW = 2 * plain.MAX_TEXT


def read(text: str, trusted: TrustedKeys) -> Credential:
    """Read any text; never fails, fetches nothing, takes a few milliseconds at most.

    Args:
        text: as the camera or a scanner delivers it.
        trusted: the keys whose badges this station believes.
    """
    cleaned = _text_of(text)
    if cleaned is None:
        return Unreadable(LooksLike.TOO_LONG)
    if badge_token.is_ours(cleaned):
        return badge_token.read(cleaned, trusted)
    return _ticket_or_plain(cleaned)


def lookup_key(credential: Credential) -> str | None:
    """What a roster knows the credential by; None for a badge, a choice from a list and what is unreadable."""
    return credential.key if isinstance(credential, Ticket | Opaque) else None


def candidate_keys(text: str) -> tuple[str, ...]:
    """The keys under which a roster may list this text, most specific first; look these up before `read` is asked.

    A text that is unreadable for what it looks like (a link, say) has a key too: a roster that lists it means it. Only
    what begins like a badge's code, is empty or too long has none.
    """
    cleaned = _text_of(text)
    if not cleaned or badge_token.is_ours(cleaned):
        return ()
    key = lookup_key(_ticket_or_plain(cleaned))
    return tuple(dict.fromkeys((key or cleaned, cleaned)))


def roster_key(text: str) -> str:
    """The key under which a roster's code is kept.

    A ticket's whole text, or of an Indico ticket only its secret in any case, gives the same key. What `candidate_keys`
    has no key for stays as it is: no scan ever finds it.
    """
    return next(iter(candidate_keys(text)), text)


def roster_keys(codes: Iterable[str]) -> tuple[str, ...]:
    """The keys of several codes, each once."""
    return tuple(dict.fromkeys(roster_key(code) for code in codes))


def _text_of(text: str) -> str | None:
    """The text without its wrapping; None where it is too long.

    Wallets may hold a ticket's text as a JSON string, quotes and all. Where that was done twice it is undone twice, so that
    what comes out has one form; each wrapping doubles the backslashes of the last, so a text of this length has few.
    """
    if len(text) > _MAX_RAW:
        return None
    cleaned = plain.clean(text)
    while (inner := _unquoted(cleaned)) is not None:
        cleaned = plain.clean(inner)
    return cleaned if len(cleaned) <= plain.MAX_TEXT else None


def _unquoted(text: str) -> str | None:
    """What a JSON string holds; None where the text is none. A string nests nothing: its depth is 1."""
    if len(text) < len('""') or text[0] != '"' or text[-1] != '"':
        return None
    try:
        inner: str = json.loads(text)
    except ValueError:
        return None
    return inner


def _ticket_or_plain(cleaned: str) -> Ticket | Opaque | Unreadable:
    return indico.read(cleaned) or pretix.read(cleaned) or plain.read(cleaned)

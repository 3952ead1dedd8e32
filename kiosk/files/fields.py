"""The fields of a registration (design section 6) from what people wrote: one place for rosters and scenarios.

A parser takes what stands in the field and returns the domain's value, or raises ValueError with words that may follow
the field's name. Nothing is guessed: what isn't one of ours is said, not bent.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any

from kiosk.domain.event import Event
from kiosk.domain.registration import Registration, Status
from kiosk.files import moments
from kiosk.files.cells import BadCell, text_of
from kiosk.files.countries import country_code
from kiosk.files.text import LOST, clean, is_clean, loses, plain, quoted
from kiosk.wording.codes import Amiss
from kiosk.wording.told import Wrong, reason_of, said

Raw = object
"""What a file holds: a cell (text, date, BadCell), or from JSON also a truth value or a list of texts."""

LIMITS = {
    "id": 128,
    "title": 100,
    "given_name": 200,
    "family_name": 200,
    "display_name": 200,
    "organization": 500,
    "position": 500,
    "email": 320,
    "photo": 255,
    "note": 2000,
}
"""The most characters a field may hold: more would slow every search and burst every badge."""

_LONGEST_CODE = 1500
_MOST_VALUES = 200
_MOST_REMEMBERED = 50_000
_NOTHING: Mapping[str, Any] = {}

FIELDS = tuple(Registration.__slots__)

_LANGUAGE = re.compile(r"[a-z]{2,3}(-[a-z0-9]{2,8}){0,3}", re.ASCII)
_SHORT_LANGUAGE = re.compile(r"[a-z]{2}(-[a-z0-9]{2,8}){0,3}", re.ASCII)
_BETWEEN = frozenset(["or", "et", "ou", "do", "is", "as", "to"])
"""Words that look like codes of two letters."""
_YES = frozenset(["1", "yes", "y", "true", "x", "oui", "vrai", "si", "sí", "verdadero", "blocked"])
_NO = frozenset(["0", "no", "n", "false", "non", "faux", "falso", "-"])

_STATUSES = {
    Status.APPROVED: "approved, accepted, confirmed, complete, completed, paid, approuvé, approuvée, confirmé, confirmée, payé, "
    "aprobado, aprobada, confirmado, confirmada, pagado",
    Status.PENDING: "pending, approval pending, pending approval, awaiting approval, en attente, pendiente",
    Status.UNPAID: "unpaid, awaiting payment, payment pending, pending payment, en attente de paiement, impayé, impagado, "
    "pendiente de pago",
    Status.CANCELLED: "cancelled, canceled, rejected, withdrawn, declined, expired, annulé, annulée, rejeté, rejetée, cancelado, "
    "cancelada, anulado, rechazado, rechazada",
}
STATUS_WORDS = {word: status for status, words in _STATUSES.items() for word in words.split(", ")}
PRETIX_STATUS_WORDS = STATUS_WORDS | {
    "pending": Status.UNPAID,
    "pending (overdue)": Status.UNPAID,
    "pending (confirmed)": Status.APPROVED,
    "canceled (paid fee)": Status.CANCELLED,
}
"""In pretix a pending order is one that waits for its money."""


def fold(text: str) -> str:
    """What two spellings of one word have in common: case, white space and composition don't count, accents do."""
    return " ".join(unicodedata.normalize("NFC", text).casefold().split())


@dataclass(frozen=True, slots=True)
class Problem:
    """What is wrong with one field."""

    column: str
    reason: str


@dataclass(slots=True)
class Fields:
    """Parses registrations of one event.

    Attributes:
        event: whose tiers, sessions and time zone count.
        statuses: a status as the file's maker writes it to ours.
        tags: the tier is one among other tags, as in an Indico export.
        need_name: a registration without any name is a problem.
        spare_photo: a photo that can't be meant is left out with a note; else it is a problem.
        notes: (column, what was mended) of the latest registration.
    """

    event: Event
    statuses: Mapping[str, Status] = field(default_factory=lambda: STATUS_WORDS)
    tags: bool = False
    need_name: bool = True
    spare_photo: bool = False
    notes: list[tuple[str, str]] = field(default_factory=list)
    _tiers: dict[str, set[str]] = field(default_factory=dict, init=False)
    _sessions: dict[str, str] = field(default_factory=dict, init=False)
    _parsers: dict[str, Callable[[Any], Any]] = field(default_factory=dict, init=False)
    _known: dict[str, dict[str, Any]] = field(default_factory=dict, init=False)

    def __post_init__(self) -> None:
        for tier in self.event.tiers:
            for word in (tier.code, *tier.name.values()):
                self._tiers.setdefault(fold(word), set()).add(tier.code)
        for tier in self.event.tiers:
            self._tiers[fold(tier.code)] = {tier.code}  # a code is never another tier's name
        self._sessions = {fold(session.code): session.code for session in self.event.sessions}
        self._parsers = {name: self._text_parser(name) for name in LIMITS if name != "photo"} | {
            "id": self._id,
            "tier": self._tier,
            "country": self._country,
            "languages": self._languages,
            "status": self._status,
            "blocked": self._blocked,
            "codes": self._codes,
            "invited": self._invited,
            "valid_from": lambda raw: self._moment(raw, moments.start),
            "valid_until": lambda raw: self._moment(raw, moments.end),
            "photo": self._photo,
        }
        self._known = {
            name: {} for name in ("title", "organization", "position", "country", "tier", "status", "languages", "invited")
        }

    def registration(self, raw: Mapping[str, Raw]) -> Registration | list[Problem]:
        """One registration from its fields, or everything that is wrong with it."""
        self.notes.clear()
        values: dict[str, Any] = {}
        problems: list[Problem] = []
        for name, value in raw.items():
            known = self._known.get(name, _NOTHING)
            try:
                values[name] = known[value] if type(value) is str and value in known else self._parsed(name, value)
            except ValueError as error:
                if name == "photo" and self.spare_photo:
                    self.notes.append((name, said(Amiss.LEFT_OUT, problem=reason_of(error))))
                else:
                    problems.append(Problem(name, reason_of(error)))
        problems += self._missing(values, {problem.column for problem in problems})
        start, end = values.get("valid_from"), values.get("valid_until")
        if start is not None and end is not None and end < start:
            problems.append(Problem("valid_until", said(Amiss.ENDS_BEFORE)))
        return problems or Registration(**values)

    def _parsed(self, name: str, value: Raw) -> Any:
        noted = len(self.notes)
        parsed = self._parsers[name](value)
        known = self._known.get(name)
        if known is not None and isinstance(value, str) and len(self.notes) == noted and len(known) < _MOST_REMEMBERED:
            known[value] = parsed
        return parsed

    def _missing(self, values: Mapping[str, Any], wrong: set[str]) -> list[Problem]:
        found = [Problem(name, said(Amiss.MISSING)) for name in ("id", "tier") if not values.get(name) and name not in wrong]
        names = ("display_name", "given_name", "family_name")
        if self.need_name and not any(values.get(name) or name in wrong for name in names):
            found.append(Problem("display_name", said(Amiss.NAMELESS)))
        return found

    def _text_parser(self, name: str) -> Callable[[Raw], str]:
        limit = LIMITS[name]

        def parse(raw: Raw) -> str:
            return self._text(name, raw, limit)

        return parse

    def _text(self, name: str, raw: Raw, limit: int) -> str:
        text = raw if type(raw) is str else _string(raw)
        if not is_clean(text) or LOST in text:
            self._note(name, text)
            text = clean(text)
        text = text.strip()
        if len(text) > limit:
            raise Wrong(Amiss.TOO_MANY_CHARACTERS, number=f"{len(text):,}", limit=f"{limit:,}")
        return text

    def _note(self, name: str, text: str) -> None:
        if loses(text):
            self.notes.append((name, said(Amiss.CONTROL_REMOVED)))
        if LOST in text:
            self.notes.append((name, said(Amiss.LETTER_LOST)))

    def _word(self, raw: Raw) -> str:
        return plain(_string(raw))

    def _id(self, raw: Raw) -> str:
        return plain(self._text("id", raw, LIMITS["id"]))

    def _tier(self, raw: Raw) -> str:
        text = self._word(raw)
        if not text:
            return ""
        tokens = _split(text)
        found = [self._tiers.get(fold(token)) for token in tokens]
        fits = set().union(*(codes for codes in found if codes))
        if not fits and self.tags:
            raise Wrong(Amiss.NO_TAG)
        if not self.tags and None in found:
            raise Wrong(Amiss.NO_TIER, quoted=quoted(text))
        if len(fits) > 1:
            raise Wrong(Amiss.TIERS, tiers=tuple(sorted(fits)))
        return fits.pop() if fits else ""

    def _country(self, raw: Raw) -> str:
        text = self._word(raw)
        code = country_code(text) if text else ""
        if code is None:
            raise Wrong(Amiss.NO_COUNTRY, quoted=quoted(text))
        return code

    def _languages(self, raw: Raw) -> tuple[str, ...]:
        found: list[str] = []
        left_out = False
        for token in _tokens(raw, ",;"):
            codes = _language_codes(token.lower().replace("_", "-"))
            found += codes
            left_out = left_out or not codes
        _check_number(found)
        if left_out:
            self.notes.append(("languages", said(Amiss.LANGUAGES_LEFT_OUT)))
        return tuple(dict.fromkeys(found))

    def _status(self, raw: Raw) -> Status:
        text = self._word(raw)
        status = self.statuses.get(fold(text)) if text else Status.APPROVED
        if status is None:
            raise Wrong(Amiss.NO_STATUS, quoted=quoted(text))
        return status

    def _blocked(self, raw: Raw) -> bool:
        if isinstance(raw, bool):
            return raw
        word = fold(self._word(raw))
        if word in _YES:
            return True
        if word and word not in _NO:
            raise Wrong(Amiss.NOT_YES, quoted=quoted(word))
        return False

    def _codes(self, raw: Raw) -> tuple[str, ...]:
        tokens = _tokens(raw)
        if any(len(token) > _LONGEST_CODE for token in tokens):
            raise Wrong(Amiss.LONG_CODE, limit=f"{_LONGEST_CODE:,}")
        return tuple(dict.fromkeys(tokens))

    def _invited(self, raw: Raw) -> frozenset[str]:
        # A strange session rejects the row: taken with a warning it would turn a slip of the pen into a refusal at the
        # door in front of everybody; rejected, it costs the organizer one corrected cell long before.
        tokens = _tokens(raw)
        strange = [quoted(token) for token in tokens if fold(token) not in self._sessions]
        if strange:
            raise Wrong(Amiss.NO_SESSION, quoted=tuple(strange[:5]))
        return frozenset(self._sessions[fold(token)] for token in tokens)

    def _moment(self, raw: Raw, meaning: Callable[..., datetime]) -> datetime | None:
        if isinstance(raw, date):
            return meaning(moments.checked(raw), self.event.timezone)
        text = self._word(raw)
        return meaning(moments.parse(text), self.event.timezone) if text else None

    def _photo(self, raw: Raw) -> str:
        name = self._text("photo", raw, LIMITS["photo"])
        if name.startswith(".") or any(char in name for char in '/\\:*?"<>|'):
            raise Wrong(Amiss.PHOTO_NAME)
        return name


def _language_codes(text: str) -> list[str]:
    """The codes in what stands between commas; none where it is anything else.

    Several may be parted by spaces or slashes. As words do that too, each must then be one of two letters, region and script
    aside, and none a word: of "English and French" or "not yet" nothing is a language.
    """
    if _LANGUAGE.fullmatch(text):
        return [text]
    parts = text.replace("/", " ").split()
    taken = all(_SHORT_LANGUAGE.fullmatch(part) and part not in _BETWEEN for part in parts)
    return parts if taken else []


def _string(raw: Raw) -> str:
    if isinstance(raw, str):
        return raw
    if isinstance(raw, BadCell):
        raise Wrong(raw.reason)
    if isinstance(raw, date):
        return text_of(raw)
    raise Wrong(Amiss.NOT_TEXT)


def _split(text: str, separators: str = ";") -> list[str]:
    for other in separators[1:]:
        text = text.replace(other, separators[0])
    return [token for part in text.split(separators[0]) if (token := part.strip())]


def _tokens(raw: Raw, separators: str = ";") -> Sequence[str]:
    """Several values: parted in a cell, or a list in JSON."""
    if isinstance(raw, (list, tuple)):
        tokens: Iterable[str] = (plain(_string(item)) for item in raw)
    else:
        tokens = (plain(token) for token in _split(_string(raw), separators))
    found = [token for token in tokens if token]
    _check_number(found)
    return found


def _check_number(values: Sequence[str]) -> None:
    if len(values) > _MOST_VALUES:
        raise Wrong(Amiss.TOO_MANY_VALUES, limit=_MOST_VALUES)

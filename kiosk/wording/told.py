"""Sentences that know which they are: English text for files and commands, and in a window the reader's own language.

`Told` is a sentence's code and what fills its gaps; `Said` is the English of it, a text like any other wherever English is
read, which brings the `Told` along to where another language is.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from types import MappingProxyType
from typing import Self

from kiosk.domain.event import Event
from kiosk.domain.reason import Reason
from kiosk.domain.rule_doubts import Doubted
from kiosk.domain.rule_failure import Refusal
from kiosk.errors import Fault, FaultCode
from kiosk.wording.codes import Amiss, Why
from kiosk.wording.languages import language_code, words_of

_GAP = re.compile(r"\{(\w+)\}")
_ISOLATE, _END = "\u2068", "\u2069"
"""First strong isolate, and its end (UAX 9): what others wrote keeps its own direction."""


@dataclass(frozen=True, slots=True)
class Told:
    """One sentence.

    Attributes:
        code: which one, of `kiosk.wording.codes`.
        given: what fills its gaps, by name.
    """

    code: StrEnum
    given: Mapping[str, Value] = field(default_factory=dict, hash=False)


@dataclass(frozen=True, slots=True)
class Ids:
    """Ids, codes or numbers of rows, of which a sentence names the first and counts the rest."""

    ids: tuple[str, ...]
    shown: int = 5


@dataclass(frozen=True, slots=True)
class Tally:
    """What doors say, and how often; the most frequent first."""

    counts: tuple[tuple[Reason, int], ...]


@dataclass(frozen=True, slots=True)
class Ruled:
    """Why a session's rule says no."""

    refusal: Refusal
    event: Event


class Half(StrEnum):
    """The halves of a fault."""

    WHAT = "what"
    MEND = "mend"


@dataclass(frozen=True, slots=True)
class Blamed:
    """A fault that stands in a sentence.

    Attributes:
        english: as it is there.
        given: as a `Fault` has it.
        half: which half stands there; None for both.
    """

    english: str
    code: FaultCode | None = None
    given: Mapping[str, str] = field(default_factory=dict, hash=False)
    half: Half | None = None


Value = str | int | Reason | Ids | Tally | Ruled | Blamed | Told | tuple[str, ...]
"""What may fill a gap. A tuple is a list; a text that is neither `Said` nor `Readers` is somebody's own, such as an id."""


class Said(str):
    """A sentence in English that knows which it is."""

    __slots__ = ("told",)
    told: Told

    def __new__(cls, told: Told, english: str = "") -> Self:
        """Say a sentence; `english` where its English isn't the table's own."""
        made = super().__new__(cls, english or _text(told, "en"))
        made.told = told
        return made


class Readers(str):
    """A text that is in the reader's language already."""

    __slots__ = ()


class Wrong(ValueError):
    """A value that can't be used, for a reason that can be said in every language."""

    def __init__(self, why: StrEnum | Said, **given: Value) -> None:
        self.said = why if isinstance(why, Said) else said(why, **given)
        super().__init__(self.said)


def told(code: StrEnum, **given: Value) -> Told:
    """Which sentence, and what fills its gaps."""
    return Told(code, MappingProxyType(given))


def said(code: StrEnum, **given: Value) -> Said:
    """A sentence in English, by its code and what fills its gaps."""
    return Said(told(code, **given))


def said_of_rule(problem: str) -> str:
    """What `kiosk.domain.rule.check` says of a rule, as a sentence that knows which it is."""
    if not isinstance(problem, Doubted):
        return problem
    doubt = Told(problem.doubt, problem.given)
    whole = Told(Amiss.OF_FIELD, MappingProxyType({"field": problem.place, "remark": doubt})) if problem.place else doubt
    return Said(whole, problem)


def reason_of(error: ValueError) -> str:
    """Why a value can't be used."""
    return error.said if isinstance(error, Wrong) else str(error)


def worded(text: str, language: str) -> str:
    """A sentence in a language (BCP 47); as it is where it is English, or nobody knows which it is."""
    from kiosk.wording.sentences import TABLES  # noqa: PLC0415  (who reads English doesn't wait for them)

    code = language_code(language)
    return _text(text.told, code) if isinstance(text, Said) and code != "en" and code in TABLES else text


def _text(told: Told, language: str) -> str:
    from kiosk.wording.sentences import TABLES  # noqa: PLC0415  (as above)

    table = TABLES[language]
    one = f"{told.code}/1"
    text = table[one if told.given.get("count") == 1 and one in table else told.code]
    return _GAP.sub(lambda gap: _value(told.given[gap[1]], language), text)


def _value(value: Value, language: str) -> str:
    match value:
        case Told():
            return _text(value, language)
        case Reason():
            return value if language == "en" else words_of(language).short[value]
        case Ids(ids, shown):
            return _listed(ids[:shown], language) + (_more(len(ids) - shown, language) if len(ids) > shown else "")
        case Tally(counts):
            form = "{} {}" if language == "en" else "{} ({})"
            return words_of(language).comma.join(form.format(_value(reason, language), count) for reason, count in counts)
        case Ruled(refusal, event):
            from kiosk.wording.conditions import tell  # noqa: PLC0415  (few events have rules)

            return tell(refusal, event, language)
        case Blamed():
            return _blamed(value, language)
        case tuple():
            return _listed(value, language)
        case int():
            return str(value)
    return _own(value, language)


def _listed(parts: Iterable[str], language: str) -> str:
    return words_of(language).comma.join(_value(part, language) for part in parts)


def _more(count: int, language: str) -> str:
    from kiosk.wording.sentences import MORE  # noqa: PLC0415  (as above)

    return MORE[language].format(count)


def _own(text: str, language: str) -> str:
    """A text: what others wrote keeps its own direction."""
    if isinstance(text, Said) and language != "en":
        return _text(text.told, language)
    return text if language == "en" or isinstance(text, Readers) else f"{_ISOLATE}{text}{_END}"


def _blamed(fault: Blamed, language: str) -> str:
    from kiosk.wording.fault_words import fault_words  # noqa: PLC0415

    if language == "en":
        return fault.english
    if fault.code is None:
        return _text(Told(Why.FAULT_OTHER, {"detail": fault.english}), language)
    words = fault_words(Fault(fault.english, "", fault.code, fault.given), language)
    if fault.half is not None:
        return _own(words.mend if fault.half is Half.MEND else words.what, language)
    return _text(Told(Why.FAULT, {"what": words.what, "mend": words.mend}), language)

"""What somebody typed about a person, and what is still wrong with it. No Qt."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from kiosk.domain.event import Event, localize
from kiosk.domain.registration import Registration
from kiosk.files.countries import countries, country_name, fold_name, names_of
from kiosk.files.fields import LIMITS, Fields, fold

Typed = Mapping[str, str]
"""Field of a registration -> what stands in its line; empty where nothing does."""

NAMES = ("given_name", "family_name", "display_name")
PERSON = ("title", *NAMES)
WALK_IN = (*PERSON, "organization", "country", "position", "languages", "tier")
"""In the order of the keyboard. The tier is last: without one nothing is registered, so that no Enter comes too early."""
CORRECT = (*PERSON, "organization", "country", "position", "languages", "tier", "email", "note")
SUBSTITUTE = (*PERSON, "position", "languages", "email")
PRINTED = frozenset({*PERSON, "organization", "country", "position", "tier", "languages"})
"""What a badge may say."""

_LANGUAGES = re.compile(r"[,;\s]+")
_BIG = re.compile(r"has [\d,]+ characters")


class Wrong(StrEnum):
    """What can be wrong with a line."""

    NO_NAME = "no name"
    NO_TIER = "no tier"
    UNKNOWN_TIER = "unknown tier"
    UNKNOWN_COUNTRY = "unknown country"
    UNKNOWN_LANGUAGE = "unknown language"
    TOO_LONG = "too long"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Flaw:
    """What is wrong with one line.

    Attributes:
        field: whose line.
        detail: what was typed, how much is allowed, or the core's own words.
    """

    field: str
    wrong: Wrong
    detail: str = ""


@dataclass(frozen=True, slots=True)
class Choice:
    """One of those that a line is chosen from.

    Attributes:
        value: the code.
        text: what is shown of it.
        keys: folded, what finds it.
        colour: a tier's; empty where it has none.
    """

    value: str
    text: str
    keys: tuple[str, ...]
    colour: str = ""


@lru_cache(maxsize=8)
def country_choices(language: str) -> tuple[Choice, ...]:
    """Every country by its name in a language, in the order of the names; found by any of its names and codes."""
    found = [
        Choice(
            one.alpha2,
            country_name(one.alpha2, language),
            tuple(dict.fromkeys([*map(fold_name, names_of(one)), one.alpha2.casefold(), one.alpha3.casefold()])),
        )
        for one in countries()
    ]
    return tuple(sorted(found, key=lambda choice: fold_name(choice.text)))


def tier_choices(event: Event, language: str) -> tuple[Choice, ...]:
    """The event's tiers, in its order; found by code and by any of their names."""
    return tuple(
        Choice(
            tier.code,
            f"{tier.code} · {localize(tier.name, language)}",
            tuple(fold_name(word) for word in (tier.code, *tier.name.values())),
            tier.colour,
        )
        for tier in event.tiers
    )


def matching(choices: tuple[Choice, ...], text: str) -> tuple[Choice, ...]:
    """Those that fit what was typed, best first: the code or name itself, then names and words in them that begin so."""
    sought = fold_name(text)
    if not sought:
        return choices
    ranked = [
        (rank, number, choice) for number, choice in enumerate(choices) if (rank := _rank(choice, sought, text)) is not None
    ]
    return tuple(choice for *_, choice in sorted(ranked, key=lambda one: one[:2]))


def _rank(choice: Choice, sought: str, text: str) -> int | None:
    if choice.value.casefold() == text.strip().casefold() or choice.text == text.strip():
        return 0
    if sought in choice.keys:
        return 1
    if any(key.startswith(sought) for key in choice.keys):
        return 2
    if any(fold_name(word).startswith(sought) for word in choice.text.split()):
        return 3
    return 4 if any(sought in key for key in choice.keys) else None


def meant(choices: tuple[Choice, ...], text: str) -> Choice | None:
    """The one that is meant: by its code or by its whole name, else the only one that fits."""
    sought = fold_name(text)
    if not sought:
        return None
    exact = [one for one in choices if one.text == text.strip() or one.value.casefold() == text.strip().casefold()]
    exact = exact or [one for one in choices if sought in one.keys]
    found = exact or list(matching(choices, text))
    return found[0] if len(found) == 1 or exact else None


def typed_of(person: Registration) -> dict[str, str]:
    """What the lines of a form hold for somebody: codes for country and tier, languages with commas."""
    texts = {field: str(getattr(person, field)) for field in CORRECT if field != "languages"}
    return texts | {"languages": ", ".join(person.languages)}


def given(typed: Typed) -> dict[str, str]:
    """The lines in which something stands, as the core takes them."""
    return {field: _tidy(field, text) for field, text in typed.items() if text.strip()}


def changed(before: Typed, after: Typed) -> dict[str, str]:
    """The lines that say something else than before; white space and the way languages are parted don't count."""
    return {
        field: _tidy(field, text) for field, text in after.items() if _said(field, text) != _said(field, before.get(field, ""))
    }


def _tidy(field: str, text: str) -> str:
    return ", ".join(part for part in _LANGUAGES.split(text) if part) if field == "languages" else text.strip()


def _said(field: str, text: str) -> object:
    if field == "languages":
        return tuple(part.lower() for part in _LANGUAGES.split(text) if part)
    return " ".join(text.split()) if field != "note" else text.strip()


def flaws(event: Event, typed: Typed, *, whole: bool = True) -> tuple[Flaw, ...]:
    """What is wrong, in the order of the lines.

    Args:
        event: whose tiers count.
        typed: what stands in the lines.
        whole: it must make a person: a name and, where there is such a line, a tier; else only what stands there counts.
    """
    found = {flaw.field: flaw for flaw in _said_by_the_core(event, typed)}
    if whole and not any(typed.get(field, "").strip() for field in NAMES):
        found["given_name"] = Flaw("given_name", Wrong.NO_NAME)
    if whole and "tier" in typed and not typed["tier"].strip():
        found["tier"] = Flaw("tier", Wrong.NO_TIER)
    strange = [part for part in _LANGUAGES.split(typed.get("languages", "")) if part and not _is_language(part)]
    if strange:
        found["languages"] = Flaw("languages", Wrong.UNKNOWN_LANGUAGE, strange[0])
    return tuple(found[field] for field in typed if field in found)


def _said_by_the_core(event: Event, typed: Typed) -> list[Flaw]:
    stand_in = {"id": "X", "tier": event.tiers[0].code, "display_name": "X"}
    answer = Fields(event).registration({**stand_in, **given(typed)})
    if not isinstance(answer, list):
        return []
    return [
        Flaw(problem.column, _wrong(problem.column, problem.reason), _detail(problem.column, problem.reason, typed))
        for problem in answer
    ]


def _wrong(field: str, reason: str) -> Wrong:
    if _BIG.match(reason):
        return Wrong.TOO_LONG
    return {"tier": Wrong.UNKNOWN_TIER, "country": Wrong.UNKNOWN_COUNTRY, "languages": Wrong.UNKNOWN_LANGUAGE}.get(
        field, Wrong.OTHER
    )


def _detail(field: str, reason: str, typed: Typed) -> str:
    if _BIG.match(reason):
        return f"{LIMITS[field]}"
    return typed.get(field, "") if field in {"tier", "country", "languages"} else reason


def _is_language(text: str) -> bool:
    return re.fullmatch(r"[A-Za-z]{2,3}([-_][A-Za-z0-9]{2,8}){0,3}", text, re.ASCII) is not None


def same_name(typed: Typed, person: Registration) -> bool:
    """Whether somebody is called just as what was typed, in one of the ways that their name is written."""
    names = {fold(name) for name in spelled(typed)}
    theirs = {person.name, f"{person.given_name} {person.family_name}", f"{person.family_name} {person.given_name}"}
    return bool(names & {fold(name) for name in theirs if name.strip()})


def spelled(typed: Typed) -> list[str]:
    """The ways in which a name is written: as it is printed, and the given and family name."""
    both = " ".join(part for field in ("given_name", "family_name") if (part := typed.get(field, "").strip()))
    return [name for name in dict.fromkeys((typed.get("display_name", "").strip(), both)) if name]


def printed_name(typed: Typed) -> str:
    """The name as a badge will say it; empty where there is none yet."""
    return next(iter(spelled(typed)), "")


def split_name(text: str) -> dict[str, str]:
    """Lines for a name that was looked for: the last word is the family name; one word alone is what the badge says."""
    words = text.split()
    if len(words) <= 1:
        return {"display_name": text.strip()}
    return {"given_name": " ".join(words[:-1]), "family_name": words[-1]}

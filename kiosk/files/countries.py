"""Countries: ISO 3166-1 codes and the names that the United Nations use, in their six official languages.

The table is our own, `resources/countries.tsv`: the 193 Member States, the two observer States and every other code of
ISO 3166-1. NA is Namibia and NO is Norway: nothing here reads a code as an absent value or as a no.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

LANGUAGES = ("en", "fr", "es", "ar", "zh", "ru")
"""The languages that countries are named in, in the order of the table's columns."""

_CODE = re.compile(r"[A-Za-z]{2,3}", re.ASCII)
_QUALIFIED = re.compile(r"(?P<name>[^()]+?) \((?P<form>[^()]+)\)")
_LINKS = (" of", " the", " de", " du", " des", " del", " los", " d'")
_LETTERS = str.maketrans({"œ": "oe", "æ": "ae", "ø": "o", "ß": "ss", "ı": "i", "&": " and ", ".": ""})
_LONGEST = 200
_SHORT = {"st": "saint", "ste": "sainte", "rep": "republic", "dem": "democratic"}
_ARTICLES = frozenset({"le", "la", "les", "l", "el", "los", "las"})


@dataclass(frozen=True, slots=True)
class Country:
    """One row of the table; `names` by language, the six of `LANGUAGES`."""

    alpha2: str
    alpha3: str
    names: Mapping[str, str]
    also: tuple[str, ...]


def country_code(text: str) -> str | None:
    """The ISO 3166-1 alpha-2 code of an alpha-2 or alpha-3 code or a country's name, None where it is none of these.

    Case, accents, punctuation and articles don't matter in names; in codes only case is free.
    """
    return _code(text.strip())


def country_name(alpha2: str, language: str) -> str:
    """The United Nations' short name in `language`, else in English; the code itself where it is none of ours."""
    country = _by_code().get(alpha2.upper())
    if country is None:
        return alpha2
    return country.names.get(language.partition("-")[0].lower()) or country.names["en"]


@cache
def countries() -> tuple[Country, ...]:
    """The whole table, by alpha-2 code."""
    lines = files("resources").joinpath("countries.tsv").read_text(encoding="utf-8").splitlines()
    return tuple(_row(line) for line in lines[2:])


def _row(line: str) -> Country:
    alpha2, alpha3, *names, also = line.split("\t")
    return Country(alpha2, alpha3, dict(zip(LANGUAGES, names, strict=True)), tuple(name for name in also.split(";") if name))


def _code(text: str) -> str | None:
    if _CODE.fullmatch(text):
        country = _by_code().get(text.upper())
        if country is not None:
            return country.alpha2
    if len(text) > _LONGEST:
        return None
    first, _, rest = text.partition(",")  # "Korea, Republic of"
    return _by_name().get(fold_name(text)) or (_by_name().get(fold_name(f"{rest} {first}")) if rest else None)


@cache
def _by_code() -> dict[str, Country]:
    return {code: country for country in countries() for code in (country.alpha2, country.alpha3)}


@cache
def _by_name() -> dict[str, str]:
    return {fold_name(name): country.alpha2 for country in countries() for name in names_of(country)}


def names_of(country: Country) -> Iterator[str]:
    """Every name by which a country is found; "Bolivia (Plurinational State of)" is also what its parts spell."""
    for name in (*country.names.values(), *country.also):
        yield name
        qualified = _QUALIFIED.fullmatch(name)
        if qualified and qualified["form"].endswith(_LINKS):
            yield qualified["name"]
            yield f"{qualified['form']} {qualified['name']}"


def fold_name(text: str) -> str:
    """A name without case, accents, punctuation, spaces and articles: what two spellings of one name have in common."""
    decomposed = unicodedata.normalize("NFKD", text.casefold().translate(_LETTERS))
    letters = "".join(char if char.isalnum() else " " for char in decomposed if not unicodedata.combining(char))
    words = [_SHORT.get(word, word) for word in letters.split() if word != "the"]
    return "".join(words[1:] if len(words) > 1 and words[0] in _ARTICLES else words)

"""How well a person fits what somebody typed: as written, then its beginning, then its sound, then with one slip.

A person's terms are compared as texts with a space before and after each term, as they are stored: to look for
`" term "` in one is several times faster than to take it apart, and a search looks at a hundred people.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache

from kiosk.domain.findable import Sought

AS_WRITTEN = 0.7
"""From here on a word fits as it is written, or its beginning does; below, it is a guess."""
SHORTEST_WITH_A_SLIP = 4
"""Letters that a word has at least for a slip in it to be forgiven."""

_OPTIONAL_WEIGHT = 0.1
_VOWELS = 0.1
"""What agreement in consonants alone is worth less."""
_CONSONANTS_THAT_TELL = 3
"""Two consonants agree by chance."""


@dataclass(frozen=True, slots=True)
class Terms:
    """A person's terms (`kiosk.domain.findable.Findable`), each field a text with a space around every term."""

    names: str
    latin: str
    place: str
    keys: str
    """Of names in Latin letters and of others alike."""
    rough: str

    @property
    def spelled(self) -> list[str]:
        """Every spelling of the name."""
        return [*self.names.split(), *self.latin.split()]


@dataclass(frozen=True, slots=True)
class Fit:
    """How well somebody fits.

    Attributes:
        score: from 0 (nothing in common) to just above 1 (every word as written, and nothing else in the name).
        weakest: the same of the word that fits least, articles aside.
    """

    score: float
    weakest: float


def likeness(query: Sequence[Sought], person: Terms) -> Fit:
    """Compare every word typed with every term of a person."""
    total = weights = 0.0
    weakest = 1.0
    for word in query:
        weight = _OPTIONAL_WEIGHT if word.optional else 1.0
        fit = _written(word, person) or max(_sound(word, person), _slip(word, person))
        total += weight * fit
        weights += weight
        if not word.optional:
            weakest = min(weakest, fit)
    closeness = min(1.0, len(query) / max(1, person.names.count(" ") - 1))
    return Fit(total / weights + 0.01 * closeness if total else 0.0, weakest)


def _written(word: Sought, person: Terms) -> float:
    if f" {word.text} " in person.names:
        return 1.0
    for spelling in word.spellings:
        if f" {spelling} " in person.latin or f" {spelling} " in person.names:
            return 0.96
    if f" {word.text} " in person.place:
        return 0.9 if len(word.text) > 1 else AS_WRITTEN
    best = max(_beginning(word.text, person.names, 0.8), _beginning(word.text, person.place, 0.7))
    for spelling in word.spellings:
        best = max(best, _beginning(spelling, person.latin, 0.76), _beginning(spelling, person.names, 0.76))
    return best


def _beginning(text: str, terms: str, worth: float) -> float:
    """`worth`, and up to a tenth more the less is missing; 0 where nothing begins so."""
    start = terms.find(f" {text}") + 1
    if not start:
        return 0.0
    return worth + 0.1 * len(text) / (terms.index(" ", start) - start)


def _sound(word: Sought, person: Terms) -> float:
    if any(f" {key} " in person.keys for key in word.keys):
        return 0.42 + 0.25 * _closest(word, person)
    if any(len(key) > 1 and f" {key}" in person.keys for key in word.keys):
        return 0.32 + 0.25 * _closest(word, person, begun=True)
    if any(f" {key} " in person.rough for key in word.rough):
        return 0.24 + 0.25 * _closest(word, person)
    return 0.0


def _closest(word: Sought, person: Terms, *, begun: bool = False) -> float:
    """From 0 to 1; vowels don't count where the person's own script may not write them."""
    best = 0.0
    spelled = person.spelled
    for spelling in word.spellings[:2]:
        best = max(best, _ratio(spelling, [known[: len(spelling)] for known in spelled] if begun else spelled))
        own = _bones(spelling) if not person.names.isascii() else ""
        if len(own) >= _CONSONANTS_THAT_TELL:
            bones = [_bones(known) for known in spelled]
            best = max(best, _ratio(own, [known[: len(own)] for known in bones] if begun else bones) - _VOWELS)
    return best


@cache
def ratio_of() -> Callable[[str, str], float]:
    """How alike two texts are, 0 to 100; its library is loaded with the first name that is looked for."""
    from rapidfuzz import fuzz  # noqa: PLC0415  (a window shows before)

    return fuzz.ratio


@cache
def slips_of() -> Callable[[str, Sequence[str], int], list[str]]:
    """Those of the texts that are at most one slip away from a text, best first, at most so many."""
    from rapidfuzz import process  # noqa: PLC0415  (as above)
    from rapidfuzz.distance import OSA  # noqa: PLC0415

    def slips(text: str, others: Sequence[str], limit: int) -> list[str]:
        return [found for found, _, _ in process.extract(text, others, scorer=OSA.distance, score_cutoff=1, limit=limit)]

    return slips


def _ratio(text: str, others: Sequence[str]) -> float:
    ratio = ratio_of()
    return max((ratio(text, other) for other in others), default=0.0) / 100


@lru_cache(maxsize=4096)
def _bones(spelling: str) -> str:
    """A spelling without doubled letters and vowels."""
    return re.sub("[aeiouy]", "", re.sub(r"(.)\1+", r"\1", spelling))


def _slip(word: Sought, person: Terms) -> float:
    size = len(word.text)
    if size < SHORTEST_WITH_A_SLIP:
        return 0.0
    spelled = person.spelled
    if _one_slip(word.text, spelled):
        return 0.68 - (0.5 / size if word.text.isascii() else 0.0)
    if any(_one_slip(spelling, spelled) for spelling in word.spellings[:2]):
        return 0.66 - 0.5 / size
    if _one_slip(word.text, person.place.split()):
        return 0.64 - 0.5 / size
    if size > SHORTEST_WITH_A_SLIP and _one_slip(word.text, [known[:size] for known in spelled]):
        return 0.45
    return 0.0


def _one_slip(text: str, others: Sequence[str]) -> bool:
    return bool(slips_of()(text, others, 1))

"""What a person can be found by, and what somebody who types looks for: both reduced to the same terms."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import chain, product

from kiosk.domain.folding import LONGEST, chunks, fold, joined, parts, pieces
from kiosk.domain.registration import Registration
from kiosk.domain.romanization import ARTICLE, article_off, is_syllabic, romanize
from kiosk.domain.romanization_tables import COMPOUND_SURNAMES
from kiosk.domain.sounds import keys, rough

MOST_WORDS = 12
"""Words of one field that count."""
MOST_WORDS_TYPED = 8
"""Words of one query that count."""
MOST_LETTERS = 200
"""Characters of one field, and of one query, that are read."""

_SHORTEST_FULL_NAME = 3
"""Characters of a name in Han or Hangul; two may be a given name."""
_SHORTEST_MAIN_WORD = 4
"""Letters of a word that gives an initial to a short name: "of" and "the" don't always."""
_ARTICLES = frozenset({"al", "el", "ul", "il", "ar", "as", "ash", "at", "ad", "an", "az", "the"})


@dataclass(frozen=True, slots=True)
class Findable:
    """The terms of one person, each without spaces.

    Attributes:
        names: the name's words in their own script, folded; also written together and taken apart.
        latin: the same in Latin letters, where that differs.
        place: words and initials of the organization, and the title.
        keys: how names written in Latin letters sound (`kiosk.domain.sounds.keys`).
        heard: how names written otherwise sound.
        rough: both, coarser.
    """

    names: tuple[str, ...]
    latin: tuple[str, ...]
    place: tuple[str, ...]
    keys: tuple[str, ...]
    heard: tuple[str, ...]
    rough: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Sought:
    """One word that somebody typed.

    Attributes:
        text: folded, in its script.
        spellings: in Latin letters; for a Latin word the text itself and its passport spelling.
        keys: how it sounds.
        rough: the same, coarser.
        optional: an article, which a name may lack.
    """

    text: str
    spellings: tuple[str, ...]
    keys: tuple[str, ...]
    rough: tuple[str, ...]
    optional: bool = False


@dataclass(frozen=True, slots=True)
class _Terms:
    """The terms of one chunk of a name."""

    names: tuple[str, ...]
    latin: tuple[str, ...]
    keys: tuple[str, ...]
    rough: tuple[str, ...]
    foreign: bool


def findable(person: Registration) -> Findable:
    """Everything that finds this person by name or organization."""
    given, family = _words(person.given_name), _words(person.family_name)
    shown = _words(person.display_name)
    terms = [_terms(word) for word in dict.fromkeys([*given, *family, *shown])]
    terms += [_together(group) for group in _groups(given, family, shown)]
    names = _once(term.names for term in terms)
    known = set(names)
    foreign = [term for term in terms if term.foreign]
    return Findable(
        names,
        tuple(word for word in _once(term.latin for term in terms) if word not in known),
        _once([_place(person.organization), _title(person.title)]),
        _once(term.keys for term in terms if not term.foreign),
        _once(term.keys for term in foreign),
        _once(term.rough for term in terms),
    )


def _once(groups: Iterable[Iterable[str]]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(chain.from_iterable(groups)))


@lru_cache(maxsize=16384)
def _words(text: str) -> tuple[str, ...]:
    return tuple(chunks(text[:MOST_LETTERS])[:MOST_WORDS])


@lru_cache(maxsize=32768)
def _terms(chunk: str) -> _Terms:
    words = parts(chunk)
    whole = joined(chunk)
    forms = dict.fromkeys([*words, whole])
    for word in tuple(forms):
        forms.update(dict.fromkeys(_within(word)))
    spoken = tuple(forms)
    forms.update(dict.fromkeys(piece for piece in pieces(chunk) if len(piece) > 1))
    return _sounding(forms, [spelling for word in spoken for spelling in romanize(word)])


def _within(word: str) -> Iterator[str]:
    """What stands inside a word that is written without a space: article, characters, family and given name."""
    if rest := article_off(word):
        yield rest
    if is_syllabic(word) and len(word) > 1:
        yield from word
        yield from _family_first(word)


def _family_first(word: str) -> tuple[str, ...]:
    """The family name and the given name of a whole name in Han or Hangul; empty where there is no telling."""
    if len(word) < _SHORTEST_FULL_NAME:
        return ()
    cut = 2 if word[:2] in COMPOUND_SURNAMES else 1
    return word[:cut], word[cut:]


def _sounding(forms: Iterable[str], spellings: Iterable[str]) -> _Terms:
    spelled = tuple(dict.fromkeys(spellings))
    sounds = tuple(dict.fromkeys(key for spelling in spelled for key in keys(spelling)))
    coarse = tuple(dict.fromkeys(key for sound in sounds if (key := rough(sound))))
    names = tuple(dict.fromkeys(name for form in forms if (name := fold(form))))
    return _Terms(names, spelled, sounds, coarse, any(not name.isascii() for name in names))


def _groups(given: tuple[str, ...], family: tuple[str, ...], shown: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
    """Words that people also write together: a family name with its particles, a double given name, a Han name."""
    for group in (family, given):
        if len(group) > 1:
            yield group
            if group[1].startswith(ARTICLE):
                yield group[0], ARTICLE
    whole = (*family, *given) if given and family else shown
    if len(whole) > 1 and not any(word.isascii() for word in whole) and sum(map(len, whole)) <= LONGEST:
        yield whole
        if given and family:
            yield (*given, *family)
    elif not (given and family):
        for start in range(max(0, len(whole) - 4), len(whole) - 1):
            yield whole[start:]


def _together(group: tuple[str, ...]) -> _Terms:
    written = "".join(joined(word) for word in group)
    choices = [romanize(joined(word))[:3] or ("",) for word in group]
    spellings = ["".join(choice) for choice, _ in zip(product(*choices), range(9), strict=False)]
    return _sounding([written], spellings)


def _place(organization: str) -> tuple[str, ...]:
    """Words and initials of an organization, in its script and in Latin letters."""
    words = _words(organization)
    initials = [part for chunk in words for part in parts(chunk)]
    main = [part for part in initials if len(part) >= _SHORTEST_MAIN_WORD]
    short = [fold("".join(part[0] for part in chosen)) for chosen in (initials, main) if len(chosen) > 1]
    return tuple(dict.fromkeys([*(term for chunk in words for term in _place_terms(chunk)), *filter(None, short)]))


@lru_cache(maxsize=16384)
def _place_terms(chunk: str) -> tuple[str, ...]:
    words = dict.fromkeys([*parts(chunk), joined(chunk)])
    latin = [spelling for word in words for spelling in romanize(word)]
    return tuple(term for term in dict.fromkeys([*(fold(word) for word in words), *latin]) if term)


@lru_cache(maxsize=1024)
def _title(title: str) -> tuple[str, ...]:
    words = (word for chunk in _words(title) for word in (*parts(chunk), joined(chunk)))
    return tuple(term for term in dict.fromkeys(fold(word) for word in words) if term)


def sought(text: str) -> tuple[Sought, ...]:
    """The words of what somebody typed, in order; empty where it holds no letter and no digit."""
    words = _typed(text)
    return _all(words)


def _typed(text: str) -> list[str]:
    return [part for chunk in _words(text) for part in parts(chunk) if fold(part)][:MOST_WORDS_TYPED]


def together(text: str) -> Iterator[tuple[Sought, ...]]:
    """The same words with two neighbours, then with all of them, written together."""
    words = _typed(text)
    for at in range(len(words) - 1):
        merged = [*words[:at], words[at] + words[at + 1], *words[at + 2 :]]
        yield _all(merged)
    if words[2:]:
        yield _all(["".join(words)])


def _all(words: list[str]) -> tuple[Sought, ...]:
    return tuple(word for part in dict.fromkeys(words) if (word := _sought(part, len(words) > 1)).text)


def _sought(word: str, among_others: bool) -> Sought:
    text = fold(word)
    spellings = romanize(word)
    sounds = tuple(dict.fromkeys(key for spelling in spellings for key in keys(spelling)))
    coarse = tuple(dict.fromkeys(key for sound in sounds if (key := rough(sound))))
    return Sought(text, spellings, sounds, coarse, among_others and text in _ARTICLES)

"""Latin letters for a word of any script: one spelling, or several where readers differ.

anyascii knows a letter for each character; what is here is what a character alone can't tell: vowels that Arabic and
Hebrew don't write, silent letters, letters that are read one way in one language and another in the next, and the
spellings that families have chosen.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from functools import lru_cache

from anyascii import anyascii

from kiosk.domain.folding import LONGEST, fold, is_latin, passport
from kiosk.domain.romanization_tables import (
    ARABIC,
    BURMESE,
    CYRILLIC_READINGS,
    GREEK,
    GREEK_LETTERS,
    HAN_SURNAMES,
    HANGUL_FAMILIAR,
    HANGUL_SURNAMES,
    HEBREW,
    HEBREW_PAIRS,
    KANJI_SURNAMES,
    PERSIAN,
    SUN_LETTERS,
    TAMIL,
    WADE_GILES,
)

MOST = 8
"""Spellings of one word that are kept."""

ARTICLE = "ال"
"""The Arabic article, written together with its noun."""
_SHORTEST_WITH_ARTICLE = 5

_RANGES = (
    (0x0370, 0x03FF, "greek"),
    (0x1F00, 0x1FFF, "greek"),
    (0x0400, 0x052F, "cyrillic"),
    (0x0590, 0x05FF, "hebrew"),
    (0x0600, 0x06FF, "arabic"),
    (0x0750, 0x077F, "arabic"),
    (0x0900, 0x0B7F, "indic"),
    (0x0B80, 0x0BFF, "tamil"),
    (0x0C00, 0x0DFF, "indic"),
    (0x0E00, 0x0EFF, "thai"),
    (0x0F00, 0x0FFF, "tibetan"),
    (0x1000, 0x109F, "burmese"),
    (0x1780, 0x17FF, "khmer"),
    (0x3040, 0x30FF, "kana"),
    (0x3400, 0x4DBF, "han"),
    (0x4E00, 0x9FFF, "han"),
    (0xF900, 0xFAFF, "han"),
    (0x20000, 0x3FFFF, "han"),
    (0xAC00, 0xD7A3, "hangul"),
)


@lru_cache(maxsize=4096)
def script(char: str) -> str:
    """The script of one letter, as far as it matters here; "other" for the rest."""
    if is_latin(char):
        return "latin"
    code = ord(char)
    return next((name for first, last, name in _RANGES if first <= code <= last), "other")


def is_syllabic(word: str) -> bool:
    """Whether each character is a syllable that stands for itself (Han, Hangul), as in names without spaces."""
    return bool(word) and all(script(char) in {"han", "hangul"} for char in word)


@lru_cache(maxsize=65536)
def romanize(word: str) -> tuple[str, ...]:
    """Spellings in a-z and digits of one word of `chunks`, the likeliest first; empty where there is none.

    A Latin word's own folded spelling comes first, then ae/oe/ue/aa.
    """
    if word.isascii():
        return (fold(word),) if word else ()
    kind = next((script(char) for char in word if char.isalpha()), "latin")
    if kind == "latin":
        return _plain([fold(word), passport(word), *_croatian(word)])
    return _plain(_READERS.get(kind, _any)(word))


def _plain(spellings: Iterable[str]) -> tuple[str, ...]:
    kept = dict.fromkeys(letters for spelling in spellings if (letters := _letters(spelling)))
    return tuple(kept)[:MOST]


def _letters(spelling: str) -> str:
    if not spelling.isascii():
        spelling = anyascii(fold(spelling))
    return re.sub("[^a-z0-9]", "", spelling.lower())[:LONGEST]


def _any(word: str) -> list[str]:
    return [anyascii(word)]


def _croatian(word: str) -> list[str]:
    return [word.replace("đ", "dj")] if "đ" in word else []


def _cyrillic(word: str) -> list[str]:
    spellings = [anyascii(word)]
    spellings.append(re.sub("iya", "ia", re.sub("[iy]y$", "y", spellings[0])))
    readings = [table for table in CYRILLIC_READINGS if any(char in table for char in word)]
    return spellings + [anyascii("".join(table.get(char, char) for char in word)) for table in readings]


def _greek(word: str) -> list[str]:
    bare = fold(word)
    modern = bare
    for pattern, latin in GREEK:
        modern = re.sub(pattern, latin, modern)
    spoken = re.sub("γι?(?=[ιηεαουω])", "y", modern)
    return [modern.translate(GREEK_LETTERS), anyascii(bare), spoken.translate(GREEK_LETTERS)]


_ARABIC_VOWELS = dict.fromkeys([*range(0x064B, 0x0660), 0x0670, 0x0640])
_HEBREW_POINTS = dict.fromkeys(range(0x0591, 0x05C8))


def _arabic(word: str) -> list[str]:
    bare = word.translate(_ARABIC_VOWELS)
    # a vowel before an h within the word keeps it from being read as part of sh, kh, zh
    spaced = bare[:1] + re.sub("(?=[هہحةۀ])", "e", bare[1:])
    spellings = [spaced.translate(ARABIC), spaced.translate(PERSIAN)]
    rest = article_off(bare)
    if rest and rest[0] in SUN_LETTERS:
        spellings.append("a" + rest[0].translate(ARABIC) + spaced[2:].translate(ARABIC))
    if "ج" in bare:
        spellings.append(spaced.replace("ج", "g").translate(ARABIC))  # Egypt
    return spellings


def article_off(word: str) -> str:
    """An Arabic word without its article; any other word, and one too short to tell, is empty."""
    return word[2:] if word[:2] in {ARTICLE, "ٱل"} and len(word) >= _SHORTEST_WITH_ARTICLE else ""


def _hebrew(word: str) -> list[str]:
    bare = word.translate(_HEBREW_POINTS)
    for pattern, latin in HEBREW_PAIRS:
        bare = re.sub(pattern, latin, bare)
    spelled = (bare[:1] + re.sub("(?=[הח])", "e", bare[1:])).translate(HEBREW)
    soft = spelled[:1] + spelled[1:].replace("b", "v")
    return [soft, spelled]


def _indic(word: str) -> list[str]:
    """Indian scripts write no short a after a consonant; readers say it, except at the end."""
    vowelled = _BARE_CONSONANT.sub(r"\g<0>a", word)
    spellings = [anyascii(vowelled), anyascii(word)]
    if _BENGALI_Y.search(word):
        spellings.append(anyascii(_BENGALI_Y.sub("j", word)))
    return spellings


_BARE_CONSONANT = re.compile(
    "[\u0915-\u0939\u0958-\u095f\u0995-\u09b9\u0a15-\u0a39\u0a59-\u0a5e\u0a95-\u0ab9\u0b15-\u0b39\u0b95-\u0bb9"
    "\u0c15-\u0c39\u0c95-\u0cb9\u0d15-\u0d39\u0d9a-\u0dc6][\u093c\u09bc\u0a3c\u0abc\u0b3c\u0cbc]?"
    "(?=[\u0905-\u0939\u0985-\u09b9\u0a05-\u0a39\u0a85-\u0ab9\u0b05-\u0b39\u0b85-\u0bb9\u0c05-\u0c39\u0c85-\u0cb9\u0d05-\u0d39"
    "\u0d85-\u0dc6])"
)
_BENGALI_Y = re.compile("য(?!়)")


def _tamil(word: str) -> list[str]:
    soft = word
    for pattern, latin in TAMIL:
        soft = re.sub(pattern, latin, soft)
    hard = [spelling.replace("ச", sound) for spelling in (word, soft) for sound in ("s", "ch")]
    return [anyascii(_BARE_CONSONANT.sub(r"\g<0>a", spelling)) for spelling in hard]


def _khmer(word: str) -> list[str]:
    return [anyascii(word), anyascii(word.replace("វ", "w"))]


def _thai(word: str) -> list[str]:
    heard = re.sub("[ก-ฮ][ิุ]?์", "", word)  # silent under the cancelling sign
    heard = re.sub("([เแโใไ])([ก-ฮ])|([ເແໂໃໄ])([ກ-ຮ])", r"\2\1\4\3", heard)  # written before, said after
    heard = re.sub("ห(?=[งญนมยรลว])|ຫ(?=[ງຍນມຣລວ])", "", heard)
    heard = re.sub("^[อອ]", "a", heard)
    return [anyascii(spelling) for spelling in (heard, re.sub("ทร|[ศส]ร", "s", heard), re.sub("[รล]$", "n", heard))]


def _tibetan(word: str) -> list[str]:
    """Wylie spells every letter; most before and after the root are silent."""
    heard = []
    for syllable in anyascii(word).lower().split("-"):
        root = re.sub("^[gdbm']?[rls]?(?=[a-z]*[aeiou])(?=[bcdghjklmnpstwz])", "", syllable)
        heard.append(re.sub("(?<=[aeiou])(s|d|bs|gs|ms)$", "", root or syllable))
    return ["".join(heard), anyascii(word)]


def _burmese(word: str) -> list[str]:
    for pattern, latin in BURMESE:
        word = re.sub(pattern, latin, word)
    return [anyascii(word.replace("ရ", "y")), anyascii(word)]


def _kana(word: str) -> list[str]:
    sounds = anyascii(word.translate(_SMALL_KANA))
    sounds = re.sub("(sh|ch|j)iY", r"\1", sounds)
    sounds = re.sub("iY", "y", sounds)
    sounds = re.sub("[aiueo](?=[AIUEO])", "", sounds).lower()
    doubled = sounds.replace("=ch", "tch")
    doubled = re.sub("=(.)", r"\1\1", doubled)
    short = re.sub("o[ou]", "o", doubled).replace("uu", "u")
    return [doubled, short, re.sub("n(?=[bmp])", "m", short)]


_SMALL_KANA = str.maketrans(
    {
        **dict.fromkeys("ャゃ", "YA"),
        **dict.fromkeys("ュゅ", "YU"),
        **dict.fromkeys("ョょ", "YO"),
        **dict.fromkeys("ァぁ", "A"),
        **dict.fromkeys("ィぃ", "I"),
        **dict.fromkeys("ゥぅ", "U"),
        **dict.fromkeys("ェぇ", "E"),
        **dict.fromkeys("ォぉ", "O"),
        **dict.fromkeys("ッっ", "="),
        "ー": "",
    }
)


def _han(word: str) -> list[str]:
    syllables = [anyascii(char).lower() for char in word]
    surname = word if word in HAN_SURNAMES else word[0]
    rest = "".join(syllables[len(surname) :])
    chosen = [first + rest for first in HAN_SURNAMES.get(surname, ())]
    japanese = KANJI_SURNAMES.get(word)
    taiwanese = "".join(_rewritten(syllable, WADE_GILES) for syllable in syllables)
    return [*chosen[:1], "".join(syllables), taiwanese, *([japanese] if japanese else []), *chosen[1:]]


def _hangul(word: str) -> list[str]:
    official = [anyascii(char).lower() for char in word]
    familiar = [_rewritten(syllable, HANGUL_FAMILIAR) for syllable in official]
    return ["".join(official), *HANGUL_SURNAMES.get(word, ()), "".join(familiar)]


def _rewritten(syllable: str, rules: Iterable[tuple[str, str]]) -> str:
    for pattern, latin in rules:
        syllable = re.sub(pattern, latin, syllable)
    return syllable


_READERS: dict[str, Callable[[str], list[str]]] = {
    "cyrillic": _cyrillic,
    "greek": _greek,
    "arabic": _arabic,
    "hebrew": _hebrew,
    "indic": _indic,
    "khmer": _khmer,
    "tamil": _tamil,
    "tibetan": _tibetan,
    "thai": _thai,
    "burmese": _burmese,
    "kana": _kana,
    "han": _han,
    "hangul": _hangul,
}

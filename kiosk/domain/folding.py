"""Text as people type it, reduced to what makes two spellings the same word: case, marks, widths, hidden characters."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache

from anyascii import anyascii

LONGEST = 60
"""Letters of a word that count; the rest of a longer one is ignored."""

_DROPPED_MARKS = (
    (0x0300, 0x036F),  # Latin, Greek, Cyrillic
    (0x0483, 0x0489),
    (0x0591, 0x05C7),  # Hebrew points
    (0x0610, 0x061A),  # Arabic vowels and signs
    (0x064B, 0x065F),
    (0x0670, 0x0670),
    (0x06D6, 0x06ED),
    (0x0E47, 0x0E4B),  # Thai and Lao tones
    (0x0EC8, 0x0ECB),
    (0x1AB0, 0x1AFF),
    (0x1DC0, 0x1DFF),
    (0x20D0, 0x20FF),
    (0xFE00, 0xFE0F),  # variation selectors
    (0xFE20, 0xFE2F),
)
"""Marks that change no word; those of other scripts are their vowels and stay."""

_APOSTROPHES = "'’‘‛`´ʼʻʾʿʽʹ′ˈˊˋꞌ՚׳״ߴ"
_HYPHENS = "-‐‑‒–—―−־・·‧་./"
_JOINER = "\u200c"
"""Zero-width non-joiner: inside a Persian word, where others type a space or nothing."""

_LETTERS = {
    "ø": "o",
    "ł": "l",
    "đ": "d",
    "ð": "d",
    "ı": "i",
    "æ": "ae",
    "œ": "oe",
    "þ": "th",
    "ħ": "h",
    "ŋ": "ng",
    "ə": "a",
    "ǝ": "a",
    "ɛ": "e",
    "ɔ": "o",
    "ɓ": "b",
    "ɗ": "d",
    "ɖ": "d",
    "ƙ": "k",
    "ƴ": "y",
    "ŧ": "t",
    "ɲ": "ny",
    # Arabic letters that one and the same name is typed with
    **dict.fromkeys("أإآٱٲٳ", "ا"),
    **dict.fromkeys("ىیېےئۍ", "ي"),
    **dict.fromkeys("ؤۆۇۋ", "و"),
    **dict.fromkeys("ةہھەۀۂۃ", "ه"),
    "ک": "ك",
    "ڪ": "ك",
    "ں": "ن",
    "ء": "",
    "ـ": "",
    # Hebrew final forms
    "ך": "כ",
    "ם": "מ",
    "ן": "נ",
    "ף": "פ",
    "ץ": "צ",
    # two Ukrainian letters that other keyboards lack
    "ґ": "г",
}
_FOLDED = str.maketrans(_LETTERS)
_HIRAGANA = {code: code + 0x60 for code in range(0x3041, 0x3097)}
_DELETED = dict.fromkeys(code for first, last in _DROPPED_MARKS for code in range(first, last + 1))
_PASSPORT = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ő": "oe", "ű": "ue", "ø": "oe", "å": "aa", "ə": "e"})
_UNSEEN = re.compile(
    "[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b\u200d-\u200f\u202a-\u202e\u2060-\u206f\ufeff]"
)


def _character(char: str) -> str:
    if char in _APOSTROPHES:
        return "'"
    if char in _HYPHENS:
        return "-"
    if char == _JOINER:
        return _JOINER
    kind = unicodedata.category(char)
    if kind == "Nd":
        return str(unicodedata.digit(char))
    return char if kind[0] in "LMN" else "" if kind in {"Cf", "Cc", "Cs", "Cn"} and not char.isspace() else " "


class _Signs(dict[int, str]):
    """`str.translate` table that looks a character up once."""

    def __missing__(self, code: int) -> str:
        found = self[code] = _character(chr(code))
        return found


_SIGNS = _Signs()


def chunks(text: str) -> list[str]:
    """Split into words between spaces: lower case, composed (NFC), marks still on.

    Inside a word `'` stands for any apostrophe, `-` for any hyphen and U+200C for itself; other signs split.
    """
    if text.isascii():
        plain = text.lower()
    else:
        plain = unicodedata.normalize("NFKC", _UNSEEN.sub("", text)).casefold()
        plain = unicodedata.normalize("NFC", plain)
    return [word for part in plain.translate(_SIGNS).split() if (word := part.strip("'-\u200c"))]


def parts(chunk: str) -> list[str]:
    """The pieces of one chunk between hyphens; apostrophes and joiners dropped."""
    if chunk.isalnum():
        return [chunk]
    return [piece for part in chunk.split("-") if (piece := part.replace("'", "").replace(_JOINER, ""))]


def pieces(chunk: str) -> list[str]:
    """The pieces of one chunk between hyphens, apostrophes and joiners."""
    if chunk.isalnum():
        return [chunk]
    return [piece for piece in re.split("[-'\u200c]", chunk) if piece]


def joined(chunk: str) -> str:
    """The chunk written together."""
    return chunk.replace("-", "").replace("'", "").replace(_JOINER, "")


@lru_cache(maxsize=65536)
def fold(word: str) -> str:
    """One word of `parts` as it is compared: marks off, letter variants united, still in its script; may be empty."""
    if word.isascii():
        return word[:LONGEST]
    loose = unicodedata.normalize("NFKD", word.translate(_FOLDED)).translate(_DELETED)
    plain = unicodedata.normalize("NFC", loose).translate(_FOLDED).translate(_HIRAGANA)
    if not plain.isascii():
        plain = "".join(_plain_latin(plain))
    return plain[:LONGEST]


def _plain_latin(word: str) -> Iterator[str]:
    for char in word:
        if is_latin(char) and not char.isascii():
            yield "".join(letter for letter in anyascii(char).lower() if letter.isalnum())
        else:
            yield char


def is_latin(char: str) -> bool:
    """Whether a letter belongs to the Latin script."""
    return char.isascii() or "\u00aa" <= char <= "\u02af" or "\u1d00" <= char <= "\u1eff" or "\u2c60" <= char <= "\u2c7f"


def passport(word: str) -> str:
    """One word of `chunks` as passports spell it (ä ae, ö oe, ü ue, ø oe, å aa, ə e), folded."""
    return fold(word.translate(_PASSPORT))

"""User-perceived characters: what is never torn apart, neither over two lines nor in a report.

Follows the extended grapheme clusters of UAX #29, with its rule for Indic conjuncts taken widely: any letter after a
virama stays with the letter before it.
"""

from __future__ import annotations

import functools
import unicodedata
from itertools import pairwise

ZERO_WIDTH_JOINER = "\u200d"
_VIRAMA_CLASS = 9
_JOINERS = range(0x200C, 0x200E)
_SKIN_TONES = range(0x1F3FB, 0x1F400)
_TAGS = range(0xE0020, 0xE0080)
_FLAG_LETTERS = range(0x1F1E6, 0x1F200)
_HANGUL = (
    ("S", range(0xAC00, 0xD7A4)),
    ("L", range(0x1100, 0x1160)),
    ("L", range(0xA960, 0xA97D)),
    ("V", range(0x1160, 0x11A8)),
    ("V", range(0xD7B0, 0xD7C7)),
    ("T", range(0x11A8, 0x1200)),
    ("T", range(0xD7CB, 0xD7FC)),
)
_PICTURES = 0x1F000
"""From here on Unicode holds pictures, some newer than the tables at hand."""
_SPACING_VOWELS = frozenset("\u0e33\u0eb3\uff9e\uff9f")
"""Thai and Lao AM, half-width voicing marks: letters by category, marks by use."""


def clusters(text: str) -> list[str]:
    """The text cut into user-perceived characters; joined together they are the text again."""
    if not text:
        return []
    found: list[str] = []
    start = 0
    flags = 0
    for index, (before, after) in enumerate(pairwise(text), start=1):
        flags = flags + 1 if _is_flag_letter(before) else 0
        if not _stay_together(before, after, text[start:index], flags):
            found.append(text[start:index])
            start = index
            flags = 0
    found.append(text[start:])
    return found


def _stay_together(before: str, after: str, cluster: str, flags: int) -> bool:
    if before.isascii() and after.isascii():
        return False
    if _extends(after):
        return unicodedata.category(before) not in {"Cc", "Zs", "Zl", "Zp"}
    if before == ZERO_WIDTH_JOINER and _is_pictograph(after):
        return True
    if _is_flag_letter(before) and _is_flag_letter(after):
        return flags % 2 == 1
    return _joins_as_hangul(before, after) or _joins_as_conjunct(cluster, after)


@functools.lru_cache(maxsize=4096)
def _extends(character: str) -> bool:
    code = ord(character)
    return (
        unicodedata.category(character) in {"Mn", "Me", "Mc"}
        or character in _SPACING_VOWELS
        or code in _JOINERS
        or code in _SKIN_TONES
        or code in _TAGS
    )


def _is_pictograph(character: str) -> bool:
    """Whether the character may be part of an emoji sequence."""
    kinds = {"So", "Sk", "Cn"} if ord(character) >= _PICTURES else {"So"}
    return unicodedata.category(character) in kinds


def _is_flag_letter(character: str) -> bool:
    return ord(character) in _FLAG_LETTERS


def _joins_as_hangul(before: str, after: str) -> bool:
    left, right = _jamo(before), _jamo(after)
    return right in {"L": "LVS", "V": "VT", "S": "VT", "T": "T"}.get(left, "") if right else False


@functools.lru_cache(maxsize=4096)
def _jamo(character: str) -> str:
    """L, V or T for a conjoining jamo, S for a whole syllable, else empty."""
    code = ord(character)
    return next((kind for kind, codes in _HANGUL if code in codes), "")


def _joins_as_conjunct(cluster: str, after: str) -> bool:
    tail = cluster.rstrip("\u200c\u200d")
    return bool(tail) and unicodedata.combining(tail[-1]) == _VIRAMA_CLASS and unicodedata.category(after) == "Lo"

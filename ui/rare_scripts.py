"""Which texts need more fonts than the usual ones: names in scripts such as N'Ko, Adlam, Tifinagh, Syriac, Cherokee."""

from __future__ import annotations

from bisect import bisect_right
from functools import lru_cache

_USUAL = (
    (0x0000, 0x06FF),  # Latin, Greek, Cyrillic, Armenian, Hebrew, Arabic
    (0x0750, 0x077F),  # Arabic supplement
    (0x0870, 0x0EFF),  # Arabic extended; Devanagari to Sinhala, Thai, Lao
    (0x1000, 0x139F),  # Myanmar, Georgian, Hangul Jamo, Ethiopic
    (0x1780, 0x17FF),  # Khmer
    (0x1AB0, 0x1AFF),  # marks on any letter
    (0x1C80, 0x1CBF),  # Cyrillic and Georgian extended
    (0x1D00, 0x2C5F),  # letters of phonetics; signs; Glagolitic apart, symbols
    (0x2C60, 0x2C7F),
    (0x2D00, 0x2D2F),
    (0x2D80, 0x9FFF),  # Ethiopic extended, signs, Chinese, Japanese
    (0xA640, 0xA69F),
    (0xA700, 0xA7FF),
    (0xA8E0, 0xA8FF),
    (0xA960, 0xA97F),
    (0xAB00, 0xAB6F),
    (0xAC00, 0x0FFFF),  # Korean; compatibility forms
    (0x1F000, 0x1FAFF),  # pictures
    (0x20000, 0x3FFFF),  # Chinese
)
"""Blocks of Unicode whose letters the Noto fonts of this program draw, or that are no letters."""
_STARTS = tuple(start for start, _ in _USUAL)


@lru_cache(maxsize=2048)
def rare(text: str) -> bool:
    """Whether a text has a letter of a script that the usual fonts lack."""
    return not text.isascii() and any(not _is_usual(ord(char)) for char in text)


def _is_usual(code: int) -> bool:
    place = bisect_right(_STARTS, code) - 1
    return code <= _USUAL[place][1]

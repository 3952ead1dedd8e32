"""Which texts need more fonts than the usual ones: names in scripts such as Thaana, N'Ko, Adlam, Tifinagh, Cherokee."""

from __future__ import annotations

import struct
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


_DIRECTORY, _ENTRY, _RECORD = 12, 16, 6
"""Bytes of an OpenType file's head, of an entry of its table directory, and of a script's record."""


def with_thaana(font: bytes) -> bytes:
    """The font with a record of rules for Thaana, in the place of that for Tibetan, whose letters Kurinto has none of.

    Qt asks for such a record before it draws Thaana, although the script needs no rules but its marks' places, which the
    font has. OpenType 1.9: the table directory, and the script list of GSUB, whose records stand in the order of their tags.
    """
    entries = range(_DIRECTORY, _DIRECTORY + _ENTRY * struct.unpack_from(">H", font, 4)[0], _ENTRY)
    gsub = next((struct.unpack_from(">L", font, entry + 8)[0] for entry in entries if font[entry : entry + 4] == b"GSUB"), None)
    if gsub is None:
        return font
    scripts = gsub + struct.unpack_from(">H", font, gsub + 4)[0]
    start = scripts + 2
    end = start + _RECORD * struct.unpack_from(">H", font, scripts)[0]
    records = (font[place : place + _RECORD] for place in range(start, end, _RECORD))
    named = sorted(b"thaa" + record[4:] if record[:4] == b"tibt" else record for record in records)
    return b"".join((font[:start], *named, font[end:]))

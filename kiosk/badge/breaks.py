"""Where a text may be broken into lines, from the gentlest way to the last resort."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from enum import IntEnum
from itertools import pairwise

from fontTools.unicodedata import script as script_of

from kiosk.badge.clusters import clusters

_IDEOGRAPHIC = frozenset({"Hani", "Hira", "Kana", "Bopo"})
HYPHENS = frozenset("-‐–—/")
"""A line may end after one of these between two letters or digits, and shows it."""
_NEVER_FIRST = frozenset("ー々ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ・ｰｧｨｩｪｫｯｬｭｮ")
"""Kana and marks that Japanese never begins a line with (JIS X 4051); punctuation is told by its category."""


class Breaks(IntEnum):
    """How far breaking goes; each also does what stands before it."""

    WORDS = 1
    """At spaces and after hyphens."""
    IDEOGRAPHS = 2
    """Between Chinese and Japanese characters too."""
    CLUSTERS = 3
    """Between any two user-perceived characters."""


@dataclass(frozen=True, slots=True)
class Piece:
    """What stays together on a line, and whether a space follows it when the next piece stands beside it."""

    text: str
    spaced: bool


def pieces(text: str, breaks: Breaks, *, hyphens: bool = True) -> list[Piece]:
    """Cut a cleaned text at every place where a line may end; after hyphens only where `hyphens` allows it."""
    found: list[Piece] = []
    for word in text.split(" "):
        parts = _parts(word, breaks, hyphens=hyphens)
        found += [Piece(part, spaced=False) for part in parts[:-1]]
        found += [Piece(part, spaced=True) for part in parts[-1:]]
    return found


def joined(parts: list[Piece]) -> str:
    """The pieces of one line as text."""
    return "".join(part.text + " " * part.spaced for part in parts).rstrip(" ")


def _parts(word: str, breaks: Breaks, *, hyphens: bool) -> list[str]:
    whole = clusters(word)
    if not whole:
        return []
    found = [whole[0]]
    for place, (before, after) in enumerate(pairwise(whole)):
        if before in HYPHENS:
            apart = hyphens and place > 0 and whole[place - 1][0].isalnum() and after[0].isalnum()
        else:
            apart = _may_break(before, after, breaks)
        if apart:
            found.append(after)
        else:
            found[-1] += after
    return found


def _may_break(before: str, after: str, breaks: Breaks) -> bool:
    if breaks is Breaks.WORDS:
        return False
    if (
        after[0] in _NEVER_FIRST
        or unicodedata.category(after[0]) in {"Pe", "Pf", "Po"}
        or unicodedata.category(before[0]) in {"Ps", "Pi"}
    ):
        return False
    return breaks is Breaks.CLUSTERS or (_ideographic(before) and _ideographic(after))


def _ideographic(cluster: str) -> bool:
    return script_of(cluster[0]) in _IDEOGRAPHIC or cluster[0] in "ー・、。，，々"

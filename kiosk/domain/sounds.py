"""How a Latin spelling sounds, roughly: its consonants in classes, so that spellings of one name meet.

A key keeps the order of consonants, drops vowels and doubled letters (scripts that write no vowels must meet those that
do) and starts with `a` where the word starts with a vowel. Letters that languages read differently give several keys.
"""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import islice, product

MOST = 8
"""Keys of one spelling that are kept."""

_UNITS: dict[str, tuple[str, ...]] = {
    "shch": ("s",),
    "tsch": ("c",),
    "sch": ("s",),
    "tch": ("c",),
    "tsh": ("c",),
    "dzh": ("j",),
    "ch": ("c", "h"),
    "chr": ("kr", "cr", "hr"),
    "sh": ("s",),
    "sz": ("s",),
    "zh": ("z", "j"),
    "kh": ("h", "k"),
    "gh": ("g",),
    "th": ("t",),
    "dh": ("d",),
    "bh": ("b",),
    "ph": ("p",),
    "jh": ("j",),
    "rh": ("r",),
    "ts": ("c",),
    "tz": ("c",),
    "cz": ("c",),
    "ck": ("k",),
    "dz": ("z",),
    "dj": ("d", "j"),
    "gj": ("g", "d"),
    "lj": ("l",),
    "nj": ("n", "nj"),
    "hs": ("s", "hs"),
    "b": ("b",),
    "d": ("d",),
    "f": ("p",),
    "g": ("g",),
    "h": ("h",),
    "j": ("", "j"),
    "k": ("k",),
    "l": ("l",),
    "m": ("m",),
    "n": ("n",),
    "p": ("p",),
    "q": ("k",),
    "r": ("r",),
    "s": ("s",),
    "t": ("t",),
    "v": ("v",),
    "w": ("", "v"),
    "x": ("ks",),
    "z": ("z",),
}
_TRIED = 1024
"""Ways of putting a spelling's sounds together that are looked at: of two hundred w most come to the same key."""
_FRONT_C = ("c", "s")
_BACK_C = ("k", "c")
_UNIT = re.compile(
    "|".join([*sorted((unit for unit in _UNITS if len(unit) > 1), key=len, reverse=True), "ng$", "h$", "[a-z0-9]"])
)
_ROUGH = str.maketrans({"b": "p", "v": "p", "d": "t", "g": "k", "c": "s", "z": "s", "j": "s", "h": ""})


@lru_cache(maxsize=65536)
def keys(latin: str) -> tuple[str, ...]:
    """The keys of a spelling in a-z and digits, the likeliest first; empty for an empty spelling."""
    options = [_options(latin, match) for match in _UNIT.finditer(latin)]
    if not options:
        return ()
    options[0] = _first(latin, options[0])
    if all(len(choices) == 1 for choices in options):
        key = _single("".join(choices[0] for choices in options))
        return (key,) if key else ()
    found: dict[str, None] = {}
    for choice in islice(product(*options), _TRIED):
        found[_single("".join(choice))] = None
        if len(found) == MOST:
            break
    return tuple(key for key in found if key)


def _options(latin: str, match: re.Match[str]) -> tuple[str, ...]:
    unit = match.group()
    if unit == "c":
        return _FRONT_C if latin[match.end() : match.end() + 1] in {"e", "i", "y"} else _BACK_C
    if unit == "ng" and match.end() == len(latin):
        return ("n",)
    if unit == "h" and match.end() == len(latin):
        return ("",)
    if unit.isdigit():
        return (unit,)
    return _UNITS.get(unit, ("",))


def _first(latin: str, options: tuple[str, ...]) -> tuple[str, ...]:
    if re.match("ou[aei]", latin):
        return ("v", "a")
    if latin[0] == "w":
        return ("v",)
    if latin[0] == "j":
        return ("a", "j")
    return ("a",) if options == ("",) else options


def _single(key: str) -> str:
    return "".join(char for char, before in zip(key, " " + key, strict=False) if char != before)


@lru_cache(maxsize=65536)
def rough(key: str) -> str:
    """A coarser key, without the difference of voiced and unvoiced, hissing and breathed; empty where too little is left."""
    coarse = _single(key.translate(_ROUGH).replace("nk", "n"))
    return coarse if len(coarse) > 1 else ""

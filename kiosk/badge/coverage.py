"""What a text holds that no badge can show, found before anything is drawn."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from enum import StrEnum

from fontTools.unicodedata import script as script_of

from kiosk.badge.clusters import clusters
from kiosk.badge.fonts import NEUTRAL, REGULAR, Fonts, Typeface, candidates, east_asian_variant, installed_fonts

_SPACES = frozenset("\t\n\v\f\r\x85\u2028\u2029")
_UNSEEN = frozenset("\u00ad\u200b\u2060\u2061\u2062\u2063\u2064\ufeff")
"""Hints without ink: soft hyphen, zero-width space, word joiner and their kin."""
_OVERRIDES = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u206a\u206b\u206c\u206d\u206e\u206f")
_DAMAGE = frozenset("\ufffc\ufffd")
_INVISIBLE = frozenset("\u034f\u061c\u115f\u1160\u180b\u180c\u180d\u180e\u180f\u200c\u200d\u200e\u200f\u3164\uffa0")
_NONBREAKING_HYPHEN = "\u2011"
_VARIATION_SELECTORS = (range(0xFE00, 0xFE10), range(0xE0100, 0xE01F0))
_KEPT_APART = (range(0xF900, 0xFB00), range(0x2F800, 0x2FA20))
"""CJK compatibility ideographs, which NFC would replace by a form that the bearer didn't write."""

_LIGATURES = (range(0xFB00, 0xFB07), range(0xFB13, 0xFB18))
"""Latin and Armenian letters joined for looks by whoever typed them; drawn as the letters they are."""

_SAID = 12
"""Code points of one character that are named: a flag or a family has fewer, a text that was made to annoy has hundreds."""


class Why(StrEnum):
    """Why characters can't be shown."""

    NO_FONT = "no_font"
    CONTROL = "control"
    DIRECTION = "direction"
    DAMAGED = "damaged"
    PRIVATE = "private"
    UNASSIGNED = "unassigned"


_MEANING = {
    Why.NO_FONT: "no font of this kiosk has it",
    Why.CONTROL: "a control character, not text",
    Why.DIRECTION: "it would turn the reading direction round",
    Why.DAMAGED: "the text was damaged before it came here",
    Why.PRIVATE: "a private character that only its author's computer can show",
    Why.UNASSIGNED: "Unicode has no such character",
}
_MENDS = {
    Why.NO_FONT: "write it in other characters in the roster",
    Why.CONTROL: "delete it in the roster",
    Why.DIRECTION: "delete it in the roster",
    Why.DAMAGED: "ask how it is written and correct the roster",
    Why.PRIVATE: "ask how it is written and correct the roster",
    Why.UNASSIGNED: "ask how it is written and correct the roster",
}


@dataclass(frozen=True, slots=True)
class Uncovered:
    """One user-perceived character that can't be drawn.

    Attributes:
        cluster: the characters themselves.
        code_points: "U+1F54A", one for each of them.
        names: their Unicode names; a description where Unicode gives none.
    """

    cluster: str
    code_points: tuple[str, ...]
    names: tuple[str, ...]
    why: Why

    @property
    def mend(self) -> str:
        """What to do about it."""
        return _MENDS[self.why]

    def __str__(self) -> str:
        """The character by its code points and names, and why; nothing else of the text."""
        parts = [f"{code} {name}" for code, name in zip(self.code_points, self.names, strict=True)]
        more = f" and {len(parts) - _SAID} more" if len(parts) > _SAID else ""
        return f"{' + '.join(parts[:_SAID])}{more} ({_MEANING[self.why]})"


@dataclass(frozen=True, slots=True)
class Cleaned:
    """A text as it is drawn, and what had to stay out of it."""

    text: str
    left_out: tuple[Uncovered, ...]


def uncovered(text: str, country_code: str, fonts: Fonts | None = None) -> list[Uncovered]:
    """What of a text can't be drawn, each user-perceived character once, in order of appearance.

    Args:
        text: anything at all.
        country_code: ISO 3166 alpha-2 or empty; decides the forms of Han characters.
        fonts: where to look; the installed ones if not given.
    """
    variant = east_asian_variant(country_code, scripts_in(text))
    return list(clean(text, variant, fonts or installed_fonts()).left_out)


def scripts_in(text: str) -> frozenset[str]:
    """ISO 15924 codes of the scripts in a text."""
    return frozenset({"Latn"}) if text.isascii() else frozenset(map(script_of, text))


def clean(text: str, variant: str, fonts: Fonts) -> Cleaned:
    """The text with composed letters, single spaces and only characters that can be drawn.

    A cleaned text stays as it is when cleaned again, and each of its clusters has a font. So where leaving something out
    would make one cluster of what stood on both sides of it, perhaps one that no font draws, a space keeps them apart.

    Args:
        text: anything at all.
        variant: whose forms Han characters take (`kiosk.badge.fonts.east_asian_variant`).
        fonts: where to look.
    """
    if text.isascii() and text.isprintable():
        return Cleaned(" ".join(text.split()), ())
    whole = compose("".join(map(_plain, text)))
    kept: list[str] = []
    left_out: dict[str, Uncovered] = {}
    gap = False
    for cluster in clusters(whole):
        why = _unfit(cluster, variant, fonts)
        if why is not None:
            left_out.setdefault(cluster, _report(cluster, why))
        else:
            if gap and kept and _would_join(kept[-1], cluster):
                kept.append(" ")
            kept.append(cluster)
        gap = why is not None
    shown = " ".join("".join(kept).split())
    return Cleaned(
        "" if all(character == " " or is_invisible(character) for character in shown) else shown, tuple(left_out.values())
    )


def _would_join(before: str, after: str) -> bool:
    """Whether two clusters are no longer the same two once they touch."""
    return clusters(before + after) != [before, after]


def compose(text: str) -> str:
    """NFC, but for the CJK compatibility ideographs, which stay as they were written."""
    if not any(map(_kept_apart, text)):
        return unicodedata.normalize("NFC", text)
    parts: list[str] = []
    plain: list[str] = []
    for character in text:
        if _kept_apart(character):
            parts += [unicodedata.normalize("NFC", "".join(plain)), character]
            plain = []
        else:
            plain.append(character)
    return "".join([*parts, unicodedata.normalize("NFC", "".join(plain))])


def _kept_apart(character: str) -> bool:
    return any(ord(character) in block for block in _KEPT_APART)


def _plain(character: str) -> str:
    """White space as a space, hints as nothing, joined letters apart, all else as it is."""
    if character in _SPACES or unicodedata.category(character) == "Zs":
        return " "
    if any(ord(character) in block for block in _LIGATURES):
        return unicodedata.normalize("NFKC", character)
    return "" if character in _UNSEEN else character


def _unfit(cluster: str, variant: str, fonts: Fonts) -> Why | None:
    """Why a cluster can't be drawn; None where it can."""
    for character in cluster:
        why = _never_text(character)
        if why is not None:
            return why
    if face_for(cluster, REGULAR, variant, fonts) is not None:
        return None
    return Why.UNASSIGNED if any(unicodedata.category(character) == "Cn" for character in cluster) else Why.NO_FONT


def _never_text(character: str) -> Why | None:
    if character in _OVERRIDES:
        return Why.DIRECTION
    if character in _DAMAGE:
        return Why.DAMAGED
    if character.isascii() and character.isprintable():
        return None
    category = unicodedata.category(character)
    return {"Cc": Why.CONTROL, "Cs": Why.DAMAGED, "Co": Why.PRIVATE}.get(category)


def face_for(cluster: str, weight: int, variant: str, fonts: Fonts, first: Typeface | None = None) -> Typeface | None:
    """The first font that draws the whole cluster, `first` being asked before the others; None where none does."""
    if first is not None and covers(first, cluster):
        return first
    scripts = [found for found in map(script_of, cluster) if found not in NEUTRAL]
    for source in candidates(scripts[0] if scripts else "", variant):
        typeface = fonts.typeface(source, weight)
        if typeface is not None and covers(typeface, cluster):
            return typeface
    return None


def covers(typeface: Typeface, cluster: str) -> bool:
    """Whether a font draws every visible character of a cluster, composed or taken apart."""
    return all(_draws(typeface, character) for character in cluster)


def _draws(typeface: Typeface, character: str) -> bool:
    if typeface.has(character) or is_invisible(character):
        return True
    if character == _NONBREAKING_HYPHEN:
        return typeface.has("\u2010")
    apart = unicodedata.normalize("NFD", character)
    return len(apart) > 1 and all(map(typeface.has, apart))


def is_invisible(character: str) -> bool:
    """Whether a font needs no glyph for it: joiners, direction marks, variation selectors, fillers."""
    return character in _INVISIBLE or any(ord(character) in selectors for selectors in _VARIATION_SELECTORS)


def _report(cluster: str, why: Why) -> Uncovered:
    return Uncovered(cluster, tuple(f"U+{ord(c):04X}" for c in cluster), tuple(map(_name, cluster)), why)


def _name(character: str) -> str:
    described = {"Cc": "CONTROL CHARACTER", "Co": "PRIVATE USE", "Cn": "UNASSIGNED", "Cs": "HALF A CHARACTER"}
    return unicodedata.name(character, described.get(unicodedata.category(character), "UNNAMED"))

"""Lines of text as positioned glyphs: itemised by font and script, ordered, shaped.

Positions and extents are in em (multiples of the font size), y upwards from the baseline.
"""

from __future__ import annotations

import functools
from dataclasses import dataclass

import uharfbuzz as hb
from fontTools.unicodedata import script as script_of

from kiosk.badge.bidi import Direction, Stretch, first_direction, stretches
from kiosk.badge.clusters import clusters
from kiosk.badge.coverage import Cleaned, clean, face_for, scripts_in
from kiosk.badge.fonts import NEUTRAL, Fonts, Typeface, candidates, east_asian_variant, installed_fonts

_BRACKETS = {")": "(", "]": "[", "}": "{", "»": "«", "”": "“", "’": "‘", "›": "‹"}
_FEATURES = {"kern": True, "liga": True, "calt": True, "dlig": False, "hlig": False}
_APART = {**_FEATURES, "liga": False}
_ALPHABETS = frozenset({"Arab", "Armn", "Cyrl", "Geor", "Grek", "Hebr", "Latn"})
"""Here `liga` joins letters for looks alone: whole words in Arabic, and f with an i that loses its dot, so that it might
as well be the Turkish letter without one. What a script needs is in `rlig` and `ccmp`, always on; Khmer, Thai and Cham
have needed forms in `liga`."""
_FLAGS = (
    hb.BufferFlags.BOT
    | hb.BufferFlags.EOT
    | hb.BufferFlags.REMOVE_DEFAULT_IGNORABLES
    | hb.BufferFlags.DO_NOT_INSERT_DOTTED_CIRCLE
)

_LONGEST_KEPT = 100
"""Characters of a line that may return on another badge; longer ones are kept for their own badge only."""


@dataclass(frozen=True, slots=True)
class Glyph:
    """A glyph and where its origin stands on the line; `cluster` is the index of its character in the line's text."""

    number: int
    cluster: int
    x: float
    y: float


@dataclass(frozen=True, slots=True)
class Run:
    """Glyphs of one font in one direction, from left to right."""

    typeface: Typeface
    direction: Direction
    script: str
    glyphs: tuple[Glyph, ...]


@dataclass(frozen=True, slots=True)
class Line:
    """A shaped line.

    Attributes:
        width: what the line advances, in em.
        left, right: where ink begins and ends, in em from the origin; 0 where there is none.
        top, bottom: the highest and lowest ink, in em above the baseline; 0 where there is none.
    """

    text: str
    runs: tuple[Run, ...]
    width: float
    left: float
    right: float
    top: float
    bottom: float


@dataclass(frozen=True, slots=True)
class _Item:
    """Characters of one font and script: start <= index < stop."""

    start: int
    stop: int
    typeface: Typeface
    script: str


@dataclass(frozen=True, slots=True)
class _Choice:
    """What decides which font draws a character; equal choices set a text alike."""

    variant: str
    fonts: Fonts


class Typesetter:
    """Sets the texts of one badge.

    Args:
        country_code: ISO 3166 alpha-2 or empty; decides the forms of Han characters.
        sample: all that is written in the bearer's language; decides them where the country doesn't.
        fonts: the installed ones if not given.
        languages: BCP 47 codes of what the bearer speaks; they decide where the country doesn't.
    """

    def __init__(
        self, country_code: str, sample: str = "", fonts: Fonts | None = None, *, languages: tuple[str, ...] = ()
    ) -> None:
        self.variant = east_asian_variant(country_code, scripts_in(sample), languages)
        self.fonts = fonts or installed_fonts()
        self._choice = _Choice(self.variant, self.fonts)
        self._long: dict[tuple[str, int, Direction], Line] = {}

    def clean(self, text: str) -> Cleaned:
        """The text as it will be drawn, and what had to stay out of it."""
        return clean(text, self.variant, self.fonts)

    def width(self, text: str, weight: int) -> float:
        """What a text advances when it stands alone, in em."""
        return self.line(text, weight).width

    def line(self, text: str, weight: int, base: Direction | None = None) -> Line:
        """Shape one line; kept for a while, as organizations and the event's name return on many badges.

        Args:
            text: cleaned text.
            weight: 400 regular to 700 bold.
            base: the paragraph's direction; that of the text's first strong letter if not given.
        """
        direction = base or first_direction(text)
        if len(text) <= _LONGEST_KEPT:
            return _line(self._choice, text, weight, direction)
        key = (text, weight, direction)
        if key not in self._long:
            self._long[key] = _set(self._choice, text, weight, direction)
        return self._long[key]


def _set(choice: _Choice, text: str, weight: int, base: Direction) -> Line:
    runs: list[Run] = []
    pen = 0.0
    items = _items(choice, text, weight)
    codes = [ord(character) for character in text]
    for stretch in stretches(text, base):
        for item in _within(items, stretch):
            run, pen = _shaped(codes, item, stretch.direction, pen)
            runs.append(run)
    return _measured(text, tuple(runs), pen)


_line = functools.lru_cache(maxsize=1024)(_set)


def _items(choice: _Choice, text: str, weight: int) -> list[_Item]:
    """Cut the text where font or script changes; neutral characters stay with what stands before them."""
    if text.isascii():
        return [_Item(0, len(text), _face(choice, "x", "Latn", weight, None), "Latn")]
    pieces = [(cluster, _script(cluster)) for cluster in clusters(text)]
    current = next((script for _, script in pieces if script), "Latn")
    items: list[_Item] = []
    opened: dict[str, tuple[Typeface, str]] = {}
    place = 0
    for cluster, script in pieces:
        before = items[-1] if items else None
        inherited = before.typeface if before is not None and not script else None
        current = script or current
        typeface, shaped_as = _face(choice, cluster, current, weight, inherited), current
        if cluster in _BRACKETS and _BRACKETS[cluster] in opened:
            typeface, shaped_as = opened.pop(_BRACKETS[cluster])
        elif cluster in _BRACKETS.values():
            opened[cluster] = (typeface, shaped_as)
        stop = place + len(cluster)
        if before is not None and before.typeface is typeface and before.script == shaped_as:
            items[-1] = _Item(before.start, stop, typeface, shaped_as)
        else:
            items.append(_Item(place, stop, typeface, shaped_as))
        place = stop
    return items


def _face(choice: _Choice, cluster: str, script: str, weight: int, inherited: Typeface | None) -> Typeface:
    first = inherited or _leading(choice, cluster, script, weight)
    typeface = face_for(cluster, weight, choice.variant, choice.fonts, first)
    if typeface is None:
        raise ValueError("a text is cleaned before it is set")
    return typeface


def _leading(choice: _Choice, cluster: str, script: str, weight: int) -> Typeface | None:
    """For a neutral character at the head of a line: the font of the letters that follow."""
    if _script(cluster):
        return None
    return choice.fonts.typeface(candidates(script, choice.variant)[0], weight)


@functools.lru_cache(maxsize=4096)
def _script(cluster: str) -> str:
    """The ISO 15924 code of a cluster's script; empty where it belongs to none."""
    return next((found for found in map(script_of, cluster) if found not in NEUTRAL), "")


def _within(items: list[_Item], stretch: Stretch) -> list[_Item]:
    """The parts of the items inside a stretch, from left to right."""
    found = [
        _Item(max(item.start, stretch.start), min(item.stop, stretch.stop), item.typeface, item.script)
        for item in items
        if item.start < stretch.stop and item.stop > stretch.start
    ]
    return found if stretch.direction == "ltr" else found[::-1]


def _shaped(codes: list[int], item: _Item, direction: Direction, pen: float) -> tuple[Run, float]:
    buffer = hb.Buffer()
    buffer.flags = _FLAGS
    buffer.cluster_level = hb.BufferClusterLevel.MONOTONE_CHARACTERS
    buffer.add_codepoints(codes, item.start, item.stop - item.start)
    buffer.direction = direction
    buffer.script = item.script
    buffer.language = "und"  # else the machine's own language would choose letter forms
    hb.shape(item.typeface.font, buffer, _APART if item.script in _ALPHABETS else _FEATURES)
    em = item.typeface.units_per_em
    glyphs: list[Glyph] = []
    for info, position in zip(buffer.glyph_infos, buffer.glyph_positions, strict=True):
        glyphs.append(Glyph(info.codepoint, info.cluster, pen + position.x_offset / em, position.y_offset / em))
        pen += position.x_advance / em
    return Run(item.typeface, direction, item.script, tuple(glyphs)), pen


def _measured(text: str, runs: tuple[Run, ...], width: float) -> Line:
    boxes = [
        (glyph.x + ink.left, glyph.y + ink.bottom, glyph.x + ink.right, glyph.y + ink.top)
        for run in runs
        for glyph in run.glyphs
        if (ink := run.typeface.extent(glyph.number)) is not None
    ]
    if not boxes:
        return Line(text, runs, width, 0.0, 0.0, 0.0, 0.0)
    lefts, bottoms, rights, tops = zip(*boxes, strict=True)
    return Line(text, runs, width, min(lefts), max(rights), max(tops), min(bottoms))

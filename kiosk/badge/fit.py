"""A text as large as its box allows: broken into lines first, then shrunk, and never cut off unasked."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from itertools import pairwise

from kiosk.badge.bidi import Direction
from kiosk.badge.breaks import Breaks, Piece, joined, pieces
from kiosk.badge.clusters import clusters
from kiosk.badge.text import Line, Typesetter

SMALLEST_PT = 5.0
"""Below this a print is no longer read by anybody."""
LONGEST_TEXT = 600
"""Characters; more than this fits no badge."""
_MOST_LINES = 12
_CAP = 0.72
_DESCENT = 0.22
_APART = 0.05
_HAIR = 0.01
_NARROWEST = 0.15
"""Em that a character advances on average, at the very least."""
_LINE_COST = 0.09
"""How much size a further line must win, as a share, to be worth it."""


@dataclass(frozen=True, slots=True)
class Setting:
    """How a text may be set; sizes in points.

    Attributes:
        leading: baseline to baseline in em; tall scripts get more by themselves.
        hold_words: whether words, also of Chinese and Japanese, are kept whole down to `min_pt`.
    """

    max_pt: float
    min_pt: float
    weight: int
    max_lines: int
    leading: float = 1.15
    hold_words: bool = False


@dataclass(frozen=True, slots=True)
class Block:
    """A text set into lines.

    Attributes:
        size: in points.
        baselines: of each line, in em down from the block's top.
        height: in em.
        broken: whether a word runs over two lines without a hyphen.
        cut: whether the end of the text is missing, marked by an ellipsis.
    """

    lines: tuple[Line, ...]
    size: float
    baselines: tuple[float, ...]
    height: float
    broken: bool = False
    cut: bool = False

    @property
    def height_pt(self) -> float:
        """The block's height in points."""
        return self.height * self.size


@dataclass(frozen=True, slots=True)
class Room:
    """The box that a text must fit, in points."""

    width: float
    height: float


def fit(text: str, room: Room, setting: Setting, typesetter: Typesetter, base: Direction) -> Block | None:
    """The text in its largest good setting; None where it doesn't fit even at `SMALLEST_PT`.

    Args:
        text: cleaned, not empty.
        room: what it must fit.
        setting: the sizes and breaks to choose from; below `min_pt` only where nothing else fits.
        typesetter: of this badge.
        base: the direction of the text's paragraph.
    """
    if len(text) > LONGEST_TEXT:
        return None
    setter = _Setter(typesetter, room, setting, base)
    gentle = [
        setter.best(pieces(text, breaks))
        for breaks in ((Breaks.WORDS, Breaks.IDEOGRAPHS) if setting.hold_words else (Breaks.IDEOGRAPHS,))
    ]
    good = next((block for block in gentle if block.size >= setting.min_pt), None) or setter.torn(text)
    return good or _smaller(text, setter, gentle)


def _smaller(text: str, setter: _Setter, tried: list[Block]) -> Block | None:
    """The text below its smallest size, its words whole if at all possible; None below `SMALLEST_PT`."""
    best = max([*tried, setter.tight.best(pieces(text, Breaks.IDEOGRAPHS))], key=lambda block: block.size)
    if best.size < SMALLEST_PT:
        best = setter.tight.crammed(text)
    return best if best.size >= SMALLEST_PT else None


def fit_beginning(text: str, room: Room, setting: Setting, typesetter: Typesetter, base: Direction) -> Block | None:
    """As much of the text's beginning as fits at `min_pt`, with an ellipsis; None where the box holds nothing at all."""
    whole = clusters(text[:LONGEST_TEXT])
    tight = _Setter(typesetter, room, setting, base).tight
    most = int(room.width * room.height / (_NARROWEST * setting.min_pt**2)) + 1
    low, high = 0, min(len(whole) - 1, most)
    found: Block | None = None
    while low <= high:
        middle = (low + high + 1) // 2
        block = tight.crammed("".join(whole[:middle]).rstrip() + "…")
        if block.size < setting.min_pt - _HAIR:
            high = middle - 1
        else:
            found, low = block, middle + 1
    return replace(found, cut=True) if found is not None else None


class _Setter:
    """Tries ways of breaking one text into lines."""

    def __init__(self, typesetter: Typesetter, room: Room, setting: Setting, base: Direction) -> None:
        self._typesetter = typesetter
        self._room = room
        self._setting = setting
        self._base = base
        self._space = self._width("x x") - self._width("xx")

    @property
    def tight(self) -> _Setter:
        """The same text in its smallest size and as many lines as need be."""
        setting = replace(self._setting, max_pt=self._setting.min_pt, max_lines=_MOST_LINES)
        return _Setter(self._typesetter, self._room, setting, self._base)

    def best(self, parts: list[Piece]) -> Block:
        """The best setting of a text cut into pieces, be it too small."""
        widths = [self._width(part.text) for part in parts]
        best: Block | None = None
        most = 0.0
        for count in range(1, min(self._setting.max_lines, len(parts)) + 1):
            worth = 1 - _LINE_COST * (count - 1)
            if best is not None and self._setting.max_pt * worth <= most:
                break
            block = self._block(_rows(parts, widths, self._space, count))
            if best is None or block.size * worth > most:
                best, most = block, block.size * worth
        if best is None:
            raise ValueError("a text to be fitted is not empty")
        return best

    def torn(self, text: str) -> Block | None:
        """The setting that tears the longest words into the fewest parts; None where tearing doesn't help."""
        words = pieces(text, Breaks.IDEOGRAPHS)
        longest = max(self._width(word.text) for word in words)
        for count in range(2, self._setting.max_lines + 1):
            block = self.best(self._torn_to(words, longest / count))
            if block.size >= self._setting.min_pt:
                return replace(block, broken=True)
        return None

    def crammed(self, text: str) -> Block:
        """The setting that fills every line, wherever it ends."""
        return replace(self.best(pieces(text, Breaks.CLUSTERS)), broken=True)

    def _torn_to(self, words: list[Piece], limit: float) -> list[Piece]:
        """The words, those wider than `limit` em in equal parts of about that width."""
        found: list[Piece] = []
        for word in words:
            count = math.ceil(self._width(word.text) / limit - 1e-6)
            parts = pieces(word.text, Breaks.CLUSTERS)
            if count > 1 and len(parts) > 1:
                rows = _rows(parts, [self._width(part.text) for part in parts], 0.0, count)
                found += [Piece(joined(row), spaced=False) for row in rows[:-1]]
                found.append(Piece(joined(rows[-1]), word.spaced))
            else:
                found.append(word)
        return found

    def _width(self, text: str) -> float:
        return self._typesetter.width(text, self._setting.weight)

    def _block(self, rows: list[list[Piece]]) -> Block:
        setting = self._setting
        lines = tuple(self._typesetter.line(joined(row), setting.weight, self._base) for row in rows)
        baselines = [max(_CAP, lines[0].top)]
        for above, below in pairwise(lines):
            baselines.append(baselines[-1] + max(setting.leading, below.top - above.bottom + _APART))
        height = baselines[-1] + max(_DESCENT, -lines[-1].bottom)
        width = max(max(line.right - line.left, line.width) for line in lines)
        size = min(setting.max_pt, self._room.height / height, self._room.width / width if width > 0 else setting.max_pt)
        return Block(lines, size, tuple(baselines), height)


def _rows(parts: list[Piece], widths: list[float], space: float, count: int) -> list[list[Piece]]:
    """The pieces on at most `count` lines whose longest is as short as can be."""
    low, high = max(widths), sum(widths) + space * len(widths)
    rows = _filled(parts, widths, space, high)
    for _ in range(18):
        middle = (low + high) / 2
        tried = _filled(parts, widths, space, middle)
        if len(tried) <= count:
            high, rows = middle, tried
        else:
            low = middle
    return rows


def _filled(parts: list[Piece], widths: list[float], space: float, limit: float) -> list[list[Piece]]:
    """The pieces, each on the line before it as long as that holds no more than `limit` em."""
    rows: list[list[Piece]] = []
    used = 0.0
    for part, width in zip(parts, widths, strict=True):
        gap = space if rows and rows[-1][-1].spaced else 0.0
        if rows and used + gap + width <= limit + 1e-9:
            rows[-1].append(part)
            used += gap + width
        else:
            rows.append([part])
            used = width
    return rows

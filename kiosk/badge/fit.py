"""A text as large as its box allows: broken into lines first, then shrunk, and never cut off unasked."""

from __future__ import annotations

import bisect
import math
from dataclasses import dataclass, replace
from itertools import pairwise

from kiosk.badge.bidi import Direction
from kiosk.badge.breaks import HYPHENS, Breaks, Piece, joined, pieces
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
_ROUNDING = 1e-9
_TIGHTEST = 0.85
"""By how much kerning and joins may shorten a line, as a share, at the very most."""
_NARROWEST = 0.15
"""Em that a character advances on average, at the very least."""
_LINE_COST = 0.09
"""How much size a further line must win, as a share, to be worth it; where all is too small every bit of size is."""
_BETTER_THAN_TORN = 0.75
"""The share of the smallest size wished for that words may be smaller by rather than be torn."""
_HYPHEN_COST = 1.25
"""How many times larger a text must become by ending lines after its hyphens, to be worth it."""
_EVENED = 40
"""Pieces of a text whose lines are made alike; in a longer one nobody sees the difference."""


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
    if not setter.may_hold(text):
        return None
    tried: list[Block] = []
    for breaks in (Breaks.WORDS, Breaks.IDEOGRAPHS) if setting.hold_words else (Breaks.IDEOGRAPHS,):
        block = setter.gentle(text, breaks)
        if block.size >= setting.min_pt:
            return block
        tried.append(block)
    whole = max([*tried, setter.tight.best(pieces(text, Breaks.IDEOGRAPHS))], key=lambda block: block.size)
    if whole.size >= max(SMALLEST_PT, setting.min_pt * _BETTER_THAN_TORN) and setter.has_room_for_words(text):
        return whole
    return setter.torn(text) or _smaller(text, setter, whole)


def _smaller(text: str, setter: _Setter, best: Block) -> Block | None:
    """The text below its smallest size, its words whole if at all possible; None below `SMALLEST_PT`."""
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


@dataclass(frozen=True, slots=True)
class _Plan:
    """Pieces on lines, and about how large that would be in points: each piece is measured by itself."""

    rows: list[list[Piece]]
    size: float


class _Setter:
    """Tries ways of breaking one text into lines: many by measure, and only the best is shaped."""

    def __init__(
        self, typesetter: Typesetter, room: Room, setting: Setting, base: Direction, line_cost: float = _LINE_COST
    ) -> None:
        self._line_cost = line_cost
        self._typesetter = typesetter
        self._room = room
        self._setting = setting
        self._base = base
        self._space = self._line("x x").width - self._line("xx").width

    @property
    def tight(self) -> _Setter:
        """The same text in its smallest size and as many lines as need be."""
        setting = replace(self._setting, max_pt=self._setting.min_pt, max_lines=_MOST_LINES)
        return _Setter(self._typesetter, self._room, setting, self._base, line_cost=0.0)

    def may_hold(self, text: str) -> bool:
        """Whether the room could hold a text at `SMALLEST_PT` at all, lines being full and kerned as tightly as can be."""
        lines = min(_MOST_LINES, 1 + max(0.0, self._room.height / SMALLEST_PT - _CAP - _DESCENT) / self._setting.leading)
        return self._line(text).width * _TIGHTEST * SMALLEST_PT <= lines * self._room.width

    def has_room_for_words(self, text: str) -> bool:
        """Whether each word fits a line at `min_pt`: only the room's height is short then, and tearing words is no cure."""
        longest = max(self._line(piece.text).width for piece in pieces(text, Breaks.IDEOGRAPHS))
        return longest * self._setting.min_pt <= self._room.width

    def gentle(self, text: str, breaks: Breaks) -> Block:
        """The best setting that breaks at `breaks`; after hyphens only where that makes it much larger."""
        block = self.best(pieces(text, breaks))
        if not any(line.text[-1] in HYPHENS for line in block.lines[:-1]):
            return block
        whole = self.best(pieces(text, breaks, hyphens=False))
        return whole if whole.size >= max(self._setting.min_pt, block.size / _HYPHEN_COST) else block

    def best(self, parts: list[Piece]) -> Block:
        """The best setting of a text cut into pieces, be it too small."""
        return self._block(self._plan(parts).rows)

    def torn(self, text: str) -> Block | None:
        """The setting that tears the longest words into the fewest parts; None where tearing doesn't help."""
        words = pieces(text, Breaks.IDEOGRAPHS)
        longest = max(self._line(word.text).width for word in words)
        if not longest:  # marks without a letter
            return None
        for count in range(2, self._setting.max_lines + 1):
            plan = self._plan(self._torn_to(words, longest / count))
            if plan.size < self._setting.min_pt * _TIGHTEST:
                continue
            block = self._block(plan.rows)
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
            count = math.ceil(self._line(word.text).width / limit - 1e-6)
            parts = pieces(word.text, Breaks.CLUSTERS) if count > 1 else []
            if len(parts) > 1:
                rows = _rows(parts, [self._line(part.text).width for part in parts], 0.0, count)
                found += [Piece(joined(row), spaced=False) for row in rows[:-1]]
                found.append(Piece(joined(rows[-1]), word.spaced))
            else:
                found.append(word)
        return found

    def _line(self, text: str) -> Line:
        return self._typesetter.line(text, self._setting.weight, self._base)

    def _plan(self, parts: list[Piece]) -> _Plan:
        """The best way to put pieces on lines, as far as can be told without shaping whole lines."""
        if not parts:
            raise ValueError("a text to be fitted is not empty")
        measured = {part.text: self._line(part.text) for part in parts}
        widths = [measured[part.text].width for part in parts]
        best = _Plan([], 0.0)
        most = -1.0
        for count in range(1, min(self._setting.max_lines, len(parts)) + 1):
            worth = 1 - self._line_cost * (count - 1)
            if self._setting.max_pt * worth <= most:
                break
            rows = _rows(parts, widths, self._space, count)
            ink = [[measured[part.text] for part in row] for row in rows]
            heights = [(max(line.top for line in row), min(line.bottom for line in row)) for row in ink]
            longest = max(
                sum(line.width for line in lines) + self._space * sum(part.spaced for part in row[:-1])
                for row, lines in zip(rows, ink, strict=True)
            )
            size = self._size(longest, self._stacked(heights)[1])
            if size * worth > most:
                best, most = _Plan(rows, size), size * worth
        return best

    def _block(self, rows: list[list[Piece]]) -> Block:
        lines = tuple(self._line(joined(row)) for row in rows)
        baselines, height = self._stacked([(line.top, line.bottom) for line in lines])
        size = self._size(max(max(line.right - line.left, line.width) for line in lines), height)
        return Block(lines, size, tuple(baselines), height)

    def _stacked(self, lines: list[tuple[float, float]]) -> tuple[list[float], float]:
        """The baselines of lines, given each one's highest and lowest ink, and the height of all; in em."""
        baselines = [max(_CAP, lines[0][0])]
        for (_, bottom), (top, _) in pairwise(lines):
            baselines.append(baselines[-1] + max(self._setting.leading, top - bottom + _APART))
        return baselines, baselines[-1] + max(_DESCENT, -lines[-1][1])

    def _size(self, width: float, height: float) -> float:
        most = min(self._setting.max_pt, self._room.height / height)
        return min(most, self._room.width / width) if width > 0 else most


def _rows(parts: list[Piece], widths: list[float], space: float, count: int) -> list[list[Piece]]:
    """The pieces on at most `count` lines whose longest is as short as can be, and the others like it."""
    line = _Measured.of(parts, widths, space)
    low, high = max(widths), line.stops[-1]
    if len(line.filled(low, count)) <= count:
        high = low
    while high - low > _HAIR:
        middle = (low + high) / 2
        if len(line.filled(middle, count)) <= count:
            high = middle
        else:
            low = middle
    begins = line.filled(high, count)
    if len(parts) <= _EVENED:
        begins = line.evened(high, len(begins))
    return [parts[first:last] for first, last in pairwise([*begins, len(parts)])]


@dataclass(frozen=True, slots=True)
class _Measured:
    """Where pieces on one endless line begin and end, in em."""

    starts: list[float]
    stops: list[float]

    @classmethod
    def of(cls, parts: list[Piece], widths: list[float], space: float) -> _Measured:
        starts, stops, pen = [], [], 0.0
        for part, width in zip(parts, widths, strict=True):
            starts.append(pen)
            stops.append(pen + width)
            pen += width + space * part.spaced
        return cls(starts, stops)

    def filled(self, limit: float, most: int) -> list[int]:
        """Which pieces begin a line when each line takes what it can hold; no more than one too many of them."""
        begins = [0]
        while len(begins) <= most:
            after = bisect.bisect_right(self.stops, self.starts[begins[-1]] + limit + _ROUNDING)
            if after >= len(self.stops):
                break
            begins.append(after)
        return begins

    def evened(self, limit: float, lines: int) -> list[int]:
        """Which pieces begin a line when `lines` of them, none longer than `limit`, share the room left as evenly as can be.

        Filling lines from the first on leaves what remains, often one short word, to the last.
        """
        count = len(self.stops)
        table: list[list[tuple[float, int]]] = [[(0.0, 0)] + [(math.inf, 0)] * count]
        for _ in range(lines):
            before, row = table[-1], [(math.inf, 0)] * (count + 1)
            for first in range(count):
                if before[first][0] == math.inf:
                    continue
                after = bisect.bisect_right(self.stops, self.starts[first] + limit + _ROUNDING)
                for last in range(first, after):
                    left = limit - (self.stops[last] - self.starts[first])
                    row[last + 1] = min(row[last + 1], (before[first][0] + left * left, first))
            table.append(row)
        begins: list[int] = []
        place = count
        for row in reversed(table[1:]):
            place = row[place][1]
            begins.append(place)
        return begins[::-1]

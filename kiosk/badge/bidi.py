"""In which order and direction the characters of one line stand on paper (UAX #9, by python-bidi)."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from typing import Literal

from bidi import get_display

Direction = Literal["ltr", "rtl"]

RIGHT_TO_LEFT = frozenset({"R", "AL"})
_HIGH = 0xE0020
_LOW = 0xE0040
_LOW_COUNT = 64
_MARKED = range(_HIGH, _LOW + _LOW_COUNT)
LONGEST_LINE = (_LOW - _HIGH) * _LOW_COUNT


@dataclass(frozen=True, slots=True)
class Stretch:
    """Neighbouring characters of one direction: `start` <= index < `stop` in the order of the text."""

    start: int
    stop: int
    direction: Direction


def first_direction(text: str) -> Direction:
    """The direction of the first strong letter; left to right where there is none."""
    for character in text:
        kind = unicodedata.bidirectional(character)
        if kind == "L":
            return "ltr"
        if kind in RIGHT_TO_LEFT:
            return "rtl"
    return "ltr"


def stretches(text: str, base: Direction) -> list[Stretch]:
    """The stretches of a line from left to right on paper.

    Args:
        text: one line without control characters, at most `LONGEST_LINE` characters.
        base: the direction of the paragraph that the line belongs to.
    """
    if not text:
        return []
    if base == "ltr" and (text.isascii() or not any(_turns(character) for character in text)):
        return [Stretch(0, len(text), "ltr")]
    return _merged(_order(text, base))


def _turns(character: str) -> bool:
    return unicodedata.bidirectional(character) in {"R", "AL", "AN"}


def _order(text: str, base: Direction) -> list[tuple[int, Direction]]:
    """Each character's index and direction, from left to right.

    The library returns the reordered characters only. So each takes along its index as two tag characters, which have
    no influence on the order (UAX #9, X9): the first from one set, the second from another, so that they also show
    which way they came out. A letter of the paragraph's own direction closes the line, else rule L1 would give the
    last tags a direction of their own.
    """
    if len(text) > LONGEST_LINE or any(ord(character) in _MARKED for character in text):
        raise ValueError("a line to be ordered is short and has no tag characters")
    tagged = "".join(
        f"{character}{chr(_HIGH + index // _LOW_COUNT)}{chr(_LOW + index % _LOW_COUNT)}" for index, character in enumerate(text)
    )
    shown = get_display(tagged + "א", base_dir="R")[1:] if base == "rtl" else get_display(tagged + "a", base_dir="L")[:-1]
    order: list[tuple[int, Direction]] = []
    for place in range(0, len(shown), 3):
        first, middle, last = map(ord, shown[place : place + 3])
        if first in _MARKED:
            order.append(((middle - _HIGH) * _LOW_COUNT + first - _LOW, "rtl"))
        else:
            order.append(((middle - _HIGH) * _LOW_COUNT + last - _LOW, "ltr"))
    return order


def _merged(order: list[tuple[int, Direction]]) -> list[Stretch]:
    found: list[Stretch] = []
    for index, direction in order:
        last = found[-1] if found else None
        if last is not None and last.direction == direction == "ltr" and index == last.stop:
            found[-1] = Stretch(last.start, index + 1, "ltr")
        elif last is not None and last.direction == direction == "rtl" and index == last.start - 1:
            found[-1] = Stretch(index, last.stop, "rtl")
        else:
            found.append(Stretch(index, index + 1, direction))
    return found

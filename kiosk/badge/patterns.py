"""Patterns that stand for the tiers' colours where a printer has only black: told apart at arm's length, also when smudged."""

from __future__ import annotations

import functools
import math
from collections.abc import Callable, Iterator

_STEP = 3.2
_THICK = 1.3
"""Millimetres: ten printer dots, so that no pattern runs together."""


def _slanted(width: float, height: float, lean: int) -> Iterator[str]:
    start = -height
    while start < width + height:
        low, high = (start, start + height * lean) if lean > 0 else (start + height, start)
        across = _THICK * math.sqrt(2)
        yield f"{low:.2f} {height:.2f} m {low + across:.2f} {height:.2f} l {high + across:.2f} 0 l {high:.2f} 0 l h"
        start += _STEP * math.sqrt(2)


def _upright(width: float, height: float) -> Iterator[str]:
    for number in range(math.ceil(width / _STEP)):
        yield f"{number * _STEP:.2f} 0 {_THICK:.2f} {height:.2f} re"


def _level(width: float, height: float) -> Iterator[str]:
    for number in range(math.ceil(height / (_STEP / 2))):
        yield f"0 {number * _STEP / 2:.2f} {width:.2f} {_THICK / 2:.2f} re"


def _dots(width: float, height: float) -> Iterator[str]:
    side = _THICK * 1.15
    for row in range(math.ceil(height / (_STEP * 0.75))):
        for column in range(math.ceil(width / _STEP) + 1):
            x = column * _STEP - (_STEP / 2 if row % 2 else 0)
            yield f"{x:.2f} {row * _STEP * 0.75 + 0.3:.2f} {side:.2f} {side:.2f} re"


def _checks(width: float, height: float) -> Iterator[str]:
    side = _STEP * 0.6
    for row in range(math.ceil(height / side)):
        for column in range(math.ceil(width / side)):
            if (row + column) % 2 == 0:
                yield f"{column * side:.2f} {row * side:.2f} {side:.2f} {side:.2f} re"


def _solid(width: float, height: float) -> Iterator[str]:
    yield f"0 0 {width:.2f} {height:.2f} re"


def _grid(width: float, height: float) -> Iterator[str]:
    yield from _upright(width, height)
    yield f"0 {height / 2 - _THICK / 4:.2f} {width:.2f} {_THICK / 2:.2f} re"


def _blocks(width: float, height: float) -> Iterator[str]:
    for number in range(math.ceil(width / (_STEP * 4))):
        yield f"{number * _STEP * 4:.2f} 0 {_STEP * 2.4:.2f} {height:.2f} re"


_PATTERNS: tuple[Callable[[float, float], Iterator[str]], ...] = (
    _solid,
    lambda width, height: _slanted(width, height, 1),
    _dots,
    _upright,
    lambda width, height: _slanted(width, height, -1),
    _checks,
    _level,
    _blocks,
    _grid,
)
PATTERNS = len(_PATTERNS)


@functools.lru_cache(maxsize=64)
def shapes(number: int, width: float, height: float) -> str:
    """PDF operators of a pattern's shapes over a rectangle, in millimetres from its top left corner, y downwards.

    Args:
        number: which; counted round where it is more than there are.
        width: of the rectangle.
        height: of the rectangle.
    """
    return " ".join(_PATTERNS[number % PATTERNS](width, height))

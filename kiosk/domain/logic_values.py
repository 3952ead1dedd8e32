"""What a JSON value is worth where JSONLogic asks for truth, a number, text or equality: JavaScript's conversions.

Source: ECMA-262, abstract operations ToNumber, Number::toString, IsLooselyEqual and IsLessThan. Numbers are doubles, so that
arithmetic stays bounded whatever the rule.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from typing import NoReturn

DEEPEST = 100
"""Operators and lists within each other; an event file allows 40."""
STEPS = 50_000
"""Operators, list items and characters that one evaluation may take."""

_NUMBER = re.compile(r"[+-]?(?:Infinity|(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?)", re.ASCII)
_RADIX = re.compile(r"0[xX][0-9a-fA-F]+|0[oO][0-7]+|0[bB][01]+", re.ASCII)
_NUMBERS = (int, float)
_WHOLE_BELOW = 1e21
_PLAIN_ABOVE = 1e-6


class Trouble(StrEnum):
    """Why a rule can't be evaluated."""

    UNKNOWN_OPERATOR = "unknown operator"
    UNKNOWN_VARIABLE = "unknown variable"
    ARGUMENTS = "wrong arguments"
    NOT_A_MOMENT = "not a moment"
    NOT_PLAIN = "no plain value"
    TABLE = "not one operator"
    TOO_LARGE = "too large"


@dataclass(frozen=True, slots=True)
class Problem:
    """One trouble and what it is about: an operator's or a variable's name, a text; empty where there is nothing to name."""

    trouble: Trouble
    about: str = ""

    def __str__(self) -> str:
        """In English, such as "unknown operator hello"."""
        return f"{self.trouble} {self.about}".rstrip()


class LogicError(Exception):
    """A rule that can't be evaluated.

    Attributes:
        problem: what is wrong.
        path: where in the rule, such as `and[1].hello`.
    """

    def __init__(self, trouble: Trouble, about: str = "") -> None:
        self.problem = Problem(trouble, about[:200])
        self.steps: list[str | int] = []
        """From the inside out: an operator's name, an argument's index."""

    @property
    def path(self) -> str:
        """The place in the rule."""
        return path_of(reversed(self.steps))

    def __str__(self) -> str:
        """The place and the problem."""
        return f"{self.path}: {self.problem}" if self.steps else str(self.problem)


def path_of(steps: Iterable[str | int]) -> str:
    """Operators and indexes from the outside in, as `and[1].<`."""
    text = ""
    for step in steps:
        text += f"[{step}]" if isinstance(step, int) else f".{step}" if text else step
    return text


class Meter:
    """Counts what an evaluation takes, so that no rule takes more than its share of time and memory."""

    __slots__ = ("depth", "left")

    def __init__(self, steps: int = STEPS) -> None:
        self.left = steps
        self.depth = 0

    def spend(self, amount: int) -> None:
        """Take that much.

        Raises:
            LogicError: there isn't that much left.
        """
        self.left -= amount
        if self.left < 0:
            raise_too_large()

    def deeper(self) -> None:
        """Go one level down.

        Raises:
            LogicError: that is too deep.
        """
        self.depth += 1
        if self.depth > DEEPEST:
            raise_too_large()


def raise_too_large() -> NoReturn:
    """Give up on an evaluation.

    Raises:
        LogicError: always.
    """
    raise LogicError(Trouble.TOO_LARGE)


def truthy(value: object) -> bool:
    """Whether JSONLogic takes the value for yes: as JavaScript does, but an empty list is no.

    Raises:
        LogicError: the value is none of JSON's (a moment).
    """
    if value is None or value is True or value is False:
        return value is True
    if isinstance(value, int | float):
        return value != 0 and value == value  # noqa: PLR0124  # NaN is the one value unlike itself
    if isinstance(value, dict):
        return True
    if isinstance(value, str | list):
        return bool(value)
    raise LogicError(Trouble.NOT_PLAIN)


def number(value: object, meter: Meter) -> float:
    """The value as a double, NaN where it is none.

    Raises:
        LogicError: the value is none of JSON's, or too large.
    """
    if isinstance(value, int | float):
        return _double(value)
    if value is None:
        return 0.0
    trimmed = (value if isinstance(value, str) else text(value, meter)).strip()
    if not trimmed:
        return 0.0
    if _NUMBER.fullmatch(trimmed):
        return float(trimmed)
    return _double(int(trimmed, 0)) if _RADIX.fullmatch(trimmed) else math.nan


def leading_number(value: object, meter: Meter) -> float:
    """The number that the value's text begins with, NaN where it begins with none (JavaScript's parseFloat)."""
    if isinstance(value, int | float) and not isinstance(value, bool):
        return _double(value)
    found = _NUMBER.match(text(value, meter).lstrip())
    return float(found[0]) if found else math.nan


def text(value: object, meter: Meter) -> str:
    """The value as text: a list's items with commas between.

    Raises:
        LogicError: the value is none of JSON's, or too large.
    """
    if isinstance(value, str):
        meter.spend(len(value))
        return value
    if value is None or isinstance(value, bool):
        return {None: "null", True: "true", False: "false"}[value]
    if isinstance(value, int | float):
        return _digits(_double(value))
    if isinstance(value, dict):
        return "[object Object]"
    if isinstance(value, list):
        meter.spend(len(value) + 1)
        meter.deeper()
        joined = ",".join(joined_text(item, meter) for item in value)
        meter.depth -= 1
        return joined
    raise LogicError(Trouble.NOT_PLAIN)


def joined_text(value: object, meter: Meter) -> str:
    """The same where texts are put together: null is nothing."""
    return "" if value is None else text(value, meter)


def same(left: object, right: object) -> bool:
    """Strictly equal: the same type and value; a list or a table equals only itself."""
    if _kind(left) is not _kind(right):
        return False
    return left is right if isinstance(left, list | dict) else bool(left == right)


def alike(left: object, right: object, meter: Meter) -> bool:
    """Loosely equal: 1 and "1", true and 1, but null only null."""
    if left is None or right is None or _kind(left) is _kind(right):
        return same(left, right)
    if not (_is_json(left) and _is_json(right)):
        return False
    if isinstance(left, str) and isinstance(right, list | dict):
        return left == text(right, meter)
    if isinstance(right, str) and isinstance(left, list | dict):
        return right == text(left, meter)
    if isinstance(left, list | dict) and isinstance(right, list | dict):
        return False
    return number(left, meter) == number(right, meter)


def less(left: object, right: object, meter: Meter, *, or_equal: bool = False) -> bool:
    """Whether left < right (or <=): two texts by their letters, two moments by time, all else as numbers.

    Raises:
        LogicError: they can't be compared, or are too large.
    """
    if type(left) in _NUMBERS and type(right) in _NUMBERS:
        return bool(left <= right if or_equal else left < right)  # type: ignore[operator]
    a: object
    b: object
    if not (_is_json(left) or _is_json(right)) and type(left) is type(right):
        a, b = left, right
    elif isinstance(left, str | list | dict) and isinstance(right, str | list | dict):
        a, b = text(left, meter).encode("utf-16-be", "surrogatepass"), text(right, meter).encode("utf-16-be", "surrogatepass")
    else:
        a, b = number(left, meter), number(right, meter)
    try:
        return bool(a <= b if or_equal else a < b)  # type: ignore[operator]
    except TypeError:
        raise LogicError(Trouble.NOT_PLAIN) from None


def _is_json(value: object) -> bool:
    return value is None or isinstance(value, bool | int | float | str | list | dict)


def _kind(value: object) -> type:
    if isinstance(value, bool):
        return bool
    return float if isinstance(value, int) else type(value)


def _double(value: float) -> float:
    try:
        return float(value)
    except OverflowError:
        return math.inf if value > 0 else -math.inf


def _digits(value: float) -> str:
    """A double as JavaScript writes it."""
    if value != value or value in {math.inf, -math.inf}:  # noqa: PLR0124  # NaN
        return "NaN" if math.isnan(value) else "Infinity" if value > 0 else "-Infinity"
    if value.is_integer() and abs(value) < _WHOLE_BELOW:
        return str(int(value))
    if _PLAIN_ABOVE <= abs(value) < _WHOLE_BELOW:
        return format(Decimal(repr(value)), "f")
    mantissa, _, exponent = repr(value).partition("e")
    return f"{mantissa}e{int(exponent):+d}"

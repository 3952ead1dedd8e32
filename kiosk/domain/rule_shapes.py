"""Which known shape a condition has: a window, tiers, weekdays, a count; else it is left to speak for itself."""

from __future__ import annotations

import math
from collections.abc import Iterator
from datetime import datetime
from typing import Any

from kiosk.domain.logic_values import LogicError, Trouble, number, truthy
from kiosk.domain.rule_failure import Count, Counted, From, Minutes, Never, Other, Presence, Requirement, Tiers, Until, Weekdays
from kiosk.domain.rule_terms import COUNTING, Circumstances, RuleRun, Variables, later, tier_of, tolerance

_UPWARDS = {"<": False, "<=": True}
_DOWNWARDS = {">": False, ">=": True}
_ORDERED = {**_UPWARDS, **_DOWNWARDS}
_EQUAL = {"==": True, "===": True, "!=": False, "!==": False}
_CHOOSING = frozenset({*_ORDERED, *_EQUAL, "in", "inList"})
_STEPS = 500
"""A condition of a known shape is small."""
_MINUTES = {"minutes_since_first_entry": True, "minutes_since_last_entry": False}


class _Pinned(Variables):
    """The same circumstances with another value for one variable."""

    __slots__ = ("name", "value")

    def __init__(self, circumstances: Circumstances, name: str, value: Any) -> None:
        super().__init__(circumstances)
        self.name, self.value = name, value

    def variable(self, name: str) -> Any:
        """The value of a variable, the pinned one for its name."""
        return self.value if name == self.name else super().variable(name)


def requirement(rule: Any, circumstances: Circumstances, *, wanted: bool) -> Requirement:
    """What would have to hold for a condition to be true (or false, where that is wanted).

    The condition has just been evaluated and is the contrary.
    """
    if not isinstance(rule, dict):
        return Never()
    try:
        return _Shape(rule, circumstances, wanted=wanted).requirement()
    except (LogicError, OverflowError):
        return Other()


def operation(rule: Any) -> tuple[str, list[Any]]:
    """An operator and its arguments as written; an empty name where there is none."""
    if not isinstance(rule, dict) or len(rule) != 1:
        return "", []
    [(name, given)] = rule.items()
    return name, given if isinstance(given, list) else [given]


def variable(rule: Any) -> str:
    """The name of the variable that is all there is to an expression; empty where there is more."""
    name, args = operation(rule)
    return args[0] if name == "var" and args and isinstance(args[0], str) else ""


def variables(rule: Any) -> set[str]:
    """Everything that an expression asks about, by name."""
    found = set()
    left = [rule]
    while left:
        part = left.pop()
        name, args = operation(part)
        if name:
            found.add(variable(part) or ("?" if name == "var" else name if name in COUNTING else ""))
        left.extend(args if name else part if isinstance(part, list) else [])
    return found - {""}


def is_constant(rule: Any) -> bool:
    """Whether an expression comes to the same for everybody at every time."""
    left = [rule]
    while left:
        part = left.pop()
        name, args = operation(part)
        if name in {"buildTime", "missing", "missing_some"}:
            return False
        left.extend(args if name else part if isinstance(part, list) else [])
    return not variables(rule)


def products(rule: Any) -> Iterator[tuple[tuple[int | str, ...], Any, Any]]:
    """The products that a condition compares `product` with: place in the condition, id, name (None where it has none)."""
    name, args = operation(rule)
    if name in _EQUAL and len(args) == 2:  # noqa: PLR2004  # two sides
        for index, side in enumerate(args):
            if variable(args[1 - index]) == "product":
                yield from _product((index,), side)
    if name in {"in", "inList"} and len(args) == 2 and variable(args[0]) == "product":  # noqa: PLR2004  # an item and a list
        inner, items = operation(args[1])
        place: tuple[int | str, ...] = (1, inner) if inner == "objectList" else (1,)
        for index, item in enumerate(items if inner == "objectList" else args[1] if isinstance(args[1], list) else []):
            yield from _product((*place, index), item)


def _product(place: tuple[int | str, ...], rule: Any) -> Iterator[tuple[tuple[int | str, ...], Any, Any]]:
    name, args = operation(rule)
    if name == "lookup" and len(args) > 1 and args[0] == "product":
        yield (*place, "lookup"), args[1], (*args, None)[2]
    elif isinstance(rule, str | int) and not isinstance(rule, bool):
        yield place, rule, None


class _Shape:
    """One condition under examination."""

    def __init__(self, rule: dict[str, Any], circumstances: Circumstances, *, wanted: bool) -> None:
        self.rule, self.circumstances, self.wanted = rule, circumstances, wanted
        self.name, self.args = operation(rule)

    def requirement(self) -> Requirement:
        asked = variables(self.rule)
        if not asked:
            return Never() if is_constant(self.rule) else Other()
        found: Requirement | None = None
        if asked == {"now"}:
            found = self.window()
        elif asked == {"product"}:
            found = self.tiers()
        elif asked == {"now_isoweekday"} and self.name in _CHOOSING:
            days = tuple(day for day in range(1, 8) if self.holds("now_isoweekday", day))
            found = Weekdays(days) if days else Never()
        elif asked == {"entry_status"} and self.name in _CHOOSING:
            found = self.presence()
        elif len(asked) == 1 and (self.name in _ORDERED or self.name in _EQUAL):
            found = self.number_of()
        return found or Other()

    def run(self) -> RuleRun:
        return RuleRun(Variables(self.circumstances), _STEPS)

    def holds(self, name: str, value: Any) -> bool:
        """Whether the condition would be as wanted with that value."""
        scope = _Pinned(self.circumstances, name, value)
        return truthy(RuleRun(scope, _STEPS).value(self.rule, scope)) is self.wanted

    def presence(self) -> Requirement:
        inside = self.holds("entry_status", "present")
        return Presence(inside) if inside is not self.holds("entry_status", "absent") else Never()

    def window(self) -> Requirement | None:
        """`now` on one side, a moment that doesn't depend on it on the other."""
        compared = {"isAfter": True, "isBefore": False, ">": True, ">=": True, "<": False, "<=": False}
        if self.name not in compared or not 2 <= len(self.args) <= 3:  # noqa: PLR2004  # two moments and a tolerance
            return None
        if len(self.args) == 3 and self.name in _ORDERED:  # noqa: PLR2004  # a range
            return None
        sides = [variable(side) == "now" for side in self.args[:2]]
        if sides not in ([True, False], [False, True]):
            return None
        other = self.args[1 if sides[0] else 0]
        moment, daily = self.moment(other)
        run = self.run()
        minutes = tolerance((*self.args, None)[2], run)
        now_is_later = compared[self.name] is sides[0]
        edge = later(moment, -minutes if now_is_later else minutes)
        return From(edge, daily) if now_is_later is self.wanted else Until(edge, daily)

    def moment(self, rule: Any) -> tuple[datetime, bool]:
        run = self.run()
        name, args = operation(rule)
        return run.moment(run.value(rule, run.scope)), name == "buildTime" and args[:1] == ["customtime"]

    def tiers(self) -> Requirement | None:
        event = self.circumstances.event
        found = [(tier_of(event, known_as, name), name) for _, known_as, name in products(self.rule)]
        if not found:
            return None
        affirmed = _EQUAL.get(self.name, True)
        codes = [code if how or not isinstance(name, str) else name for (code, how), name in found]
        return Tiers(tuple(dict.fromkeys(codes)), affirmed is self.wanted)

    def number_of(self) -> Requirement | None:
        """A count or minutes against one number, or between two."""
        subjects = [index for index, arg in enumerate(self.args) if variables(arg)]
        most_args = 2 if self.name in _EQUAL else 3
        if len(subjects) != 1 or not 2 <= len(self.args) <= most_args:  # noqa: PLR2004  # a comparison or a range
            return None
        least, most = self.bounds(subjects[0])
        subject = self.args[subjects[0]]
        name, args = operation(subject)
        known = variable(subject) or name
        run = self.run()
        value = run.value(subject, run.scope)
        if known in _MINUTES:
            least = None if least is not None and least < 0 else least
            return (
                Minutes(_MINUTES[known], least, most, value)
                if (least, most) != (None, None) and (most is None or most >= -1)
                else Never()
            )
        if known not in set(Counted):
            return None
        least = None if least is not None and least <= 0 else least
        if (least, most) == (None, None) or (most is not None and most < 0):
            return Never()
        moment, daily = self.moment(args[0]) if known in COUNTING else (None, False)
        return Count(Counted(known), least, most, value, moment, daily)

    def bounds(self, at: int) -> tuple[int | None, int | None]:
        """Which whole numbers are as wanted, inclusive.

        Raises:
            LogicError: they are no one range.
        """
        numbers = [None if index == at else self.number(arg) for index, arg in enumerate(self.args)]
        if self.name in _EQUAL:
            return self.equal(next(n for n in numbers if n is not None))
        or_equal = _ORDERED[self.name]
        if self.name in _DOWNWARDS:
            numbers, at = numbers[::-1], len(numbers) - 1 - at
        below, above = (numbers[at - 1] if at else None), (numbers[at + 1] if at + 1 < len(numbers) else None)
        if len(numbers) == 3 and at != 1:  # noqa: PLR2004  # the subject stands outside of its range
            raise _unknown_shape()
        least = None if below is None else math.ceil(below) if or_equal else math.floor(below) + 1
        most = None if above is None else math.floor(above) if or_equal else math.ceil(above) - 1
        if self.wanted:
            return least, most
        if least is not None and least > self.lowest() and most is not None:
            raise _unknown_shape()
        return (most + 1, None) if most is not None else (None, (least or 0) - 1)

    def equal(self, n: float) -> tuple[int | None, int | None]:
        if n != int(n):
            raise _unknown_shape()
        if _EQUAL[self.name] is self.wanted:
            return int(n), int(n)
        if n != self.lowest():
            raise _unknown_shape()
        return int(n) + 1, None

    def lowest(self) -> int:
        return -1 if variables(self.rule) & set(_MINUTES) else 0

    def number(self, rule: Any) -> float:
        run = self.run()
        value = run.value(rule, run.scope)
        # null equals no number, and nothing but a number is one strictly
        strict = self.name in {"===", "!=="} and (isinstance(value, bool) or not isinstance(value, int | float))
        if strict or (value is None and self.name in _EQUAL):
            raise _unknown_shape()
        result = number(value, run)
        if not math.isfinite(result):
            raise _unknown_shape()
        return result


def _unknown_shape() -> LogicError:
    return LogicError(Trouble.NOT_PLAIN)

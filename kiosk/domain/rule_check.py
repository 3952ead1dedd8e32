"""What is wrong or suspicious about a session's rule, for organizers when the event is set up."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Mapping
from typing import Any

from kiosk.domain.event import Event
from kiosk.domain.logic_values import LogicError, Meter, number, path_of
from kiosk.domain.rule_doubts import Doubt, Doubted, doubted
from kiosk.domain.rule_shapes import is_constant, operation, products, variable
from kiosk.domain.rule_terms import (
    COUNTING,
    NO_COUNTERPART,
    RULE_OPERATORS,
    VARIABLES,
    clock_of,
    moment_of,
    shown,
    tier_of,
)

_Path = tuple[int | str, ...]
_Findings = Iterator[tuple[_Path, Doubted]]

_OVER_ELEMENTS = frozenset({"map", "filter", "reduce", "all", "some", "none"})
"""Their second argument is evaluated for each element, which is what `var` means there."""
_COMPARING = frozenset({"==", "===", "!=", "!==", "<", "<=", ">", ">="})
_STRICT = frozenset({"===", "!=="})
"""A text with digits is no number to them."""
_NUMBERS = frozenset({name for name in VARIABLES if name.startswith(("entries_", "minutes_"))} | {"now_isoweekday", *COUNTING})
_SESSION_MOMENTS = frozenset({"date_from", "date_to", "date_admission"})
_CHOICES = frozenset({"if", "?:", "and", "or"})
"""Operators that may come to a moment."""
_DEEPEST = 60


def check(rule: Mapping[str, Any], event: Event) -> tuple[Doubted, ...]:
    """What is wrong or suspicious, each with its place in the rule; empty where all is well. Never raises."""
    checker = _Checker(event)
    plain = dict(rule)
    told = [words.at(path_of(path)) for path, words in checker.part(plain, (), in_element=False)]
    if plain and is_constant(plain):
        told.append(doubted(Doubt.CONSTANT))
    return tuple(dict.fromkeys(told))


class _Checker:
    def __init__(self, event: Event) -> None:
        self.event = event

    def part(self, rule: Any, path: _Path, *, in_element: bool) -> _Findings:
        if len(path) > 2 * _DEEPEST:
            yield path, doubted(Doubt.DEEP)
        elif isinstance(rule, list):
            for index, item in enumerate(rule):
                yield from self.part(item, (*path, index), in_element=in_element)
        elif isinstance(rule, dict) and len(rule) != 1 and (rule or path):
            yield path, doubted(Doubt.TABLE, number=len(rule), names=tuple(map(str, rule))) if rule else doubted(Doubt.EMPTY)
        elif isinstance(rule, dict) and rule:
            yield from self.operation(rule, path, in_element=in_element)

    def operation(self, rule: dict[str, Any], path: _Path, *, in_element: bool) -> _Findings:
        name, args = operation(rule)
        here = (*path, name)
        if name not in RULE_OPERATORS:
            yield here, doubted(Doubt.OPERATOR, name=name)
        elif not in_element:
            yield from ((here, words) for words in self.operator(name, args))
        if not in_element:
            yield from self.products(rule, here)
            yield from ((here, words) for words in (*_statuses(name, args), *_numbers(name, args)))
        listed = isinstance(rule[name], list)
        for index, arg in enumerate(args):
            inside = in_element or (name in _OVER_ELEMENTS and index == 1)
            yield from self.part(arg, (*here, index) if listed else here, in_element=inside)

    def operator(self, name: str, args: list[Any]) -> Iterator[Doubted]:
        checks: Mapping[str, Callable[[list[Any]], Iterator[Doubted]]] = {
            "var": _variable,
            "isAfter": _window,
            "isBefore": _window,
            "buildTime": self.build_time,
            "inList": _in_list,
            "lookup": _lookup,
        }
        if name in checks:
            yield from checks[name](args)
        elif name in COUNTING:
            if len(args) != 1:
                yield doubted(Doubt.ONE_MOMENT, number=len(args))
            elif not _may_be_moment(args[0]):
                yield doubted(Doubt.MOMENT, value=_told(args[0]))
        elif name in _COMPARING and len(args) < 2:  # noqa: PLR2004  # two sides
            yield doubted(Doubt.COMPARISON)

    def build_time(self, args: list[Any]) -> Iterator[Doubted]:
        kind, written = (*args, None, None)[:2]
        try:
            if kind == "custom":
                moment_of(written, self.event.timezone)
            elif kind == "customtime":
                clock_of(written)
            elif not isinstance(kind, str) or kind not in _SESSION_MOMENTS:
                yield doubted(Doubt.BUILD_TIME, value=_told(kind))
        except LogicError:
            yield doubted(Doubt.CUSTOM if kind == "custom" else Doubt.CUSTOM_TIME, value=_told(written))

    def products(self, rule: dict[str, Any], here: _Path) -> _Findings:
        for place, known_as, name in products(rule):
            code, how = tier_of(self.event, known_as, name)
            called = f"{_told(known_as)} ({name})" if name else _told(known_as)
            if how == "name":
                yield (*here, *place), doubted(Doubt.TAKEN_FOR, product=called, tier=code)
            elif not how:
                tiers = tuple(tier.code for tier in self.event.tiers)
                yield (*here, *place), doubted(Doubt.NO_TIER, product=called, tiers=tiers)


def _variable(args: list[Any]) -> Iterator[Doubted]:
    name = args[0] if args else ""
    if isinstance(name, dict):
        yield doubted(Doubt.WORKED_OUT)
    elif isinstance(name, str) and name in NO_COUNTERPART:
        yield doubted(Doubt.FOREIGN_VARIABLE, name=name)
    elif not isinstance(name, str) or name not in VARIABLES:
        yield doubted(Doubt.VARIABLE, name=shown(name))


def _statuses(name: str, args: list[Any]) -> Iterator[Doubted]:
    asked = [variable(arg) == "entry_status" for arg in args]
    if name in _COMPARING and any(asked):
        for arg in args:
            if isinstance(arg, str) and arg not in {"present", "absent"}:
                yield doubted(Doubt.STATUS, value=_told(arg))


def _numbers(name: str, args: list[Any]) -> Iterator[Doubted]:
    """Counts, minutes and weekdays compared with what is no number."""
    counted = next((asked for asked in map(_counted, args) if asked), "")
    if name in _COMPARING and counted:
        for arg in args:
            if not isinstance(arg, dict) and not _is_number(arg, strict=name in _STRICT):
                yield doubted(Doubt.NUMBER, name=counted, value=_told(arg))


def _counted(rule: Any) -> str:
    """The number that a side of a comparison asks for; empty where it asks for something else."""
    name, _ = operation(rule)
    asked = variable(rule) or name
    return asked if asked in _NUMBERS else ""


def _is_number(value: Any, *, strict: bool) -> bool:
    if isinstance(value, str) and value.strip() and not strict:
        try:
            return not math.isnan(number(value, Meter()))
        except LogicError:  # more digits than a number may have
            return False
    return isinstance(value, int | float) and not isinstance(value, bool)


def _lookup(args: list[Any]) -> Iterator[Doubted]:
    kind = args[0] if args else ""
    if isinstance(kind, str) and kind in NO_COUNTERPART:
        yield doubted(Doubt.FOREIGN_LOOKUP, name=kind)
    elif kind != "product":
        yield doubted(Doubt.LOOKUP, value=_told(kind))
    elif len(args) < 2:  # noqa: PLR2004  # what to look up, and which
        yield doubted(Doubt.NO_PRODUCT)


def _window(args: list[Any]) -> Iterator[Doubted]:
    if not 2 <= len(args) <= 3:  # noqa: PLR2004  # two moments and a tolerance
        yield doubted(Doubt.WINDOW, number=len(args))
        return
    for moment in args[:2]:
        if not _may_be_moment(moment):
            yield doubted(Doubt.NO_MOMENT, value=_told(moment))
    minutes = (*args, None)[2]
    if isinstance(minutes, bool) or not isinstance(minutes, int | float | dict | None):
        yield doubted(Doubt.TOLERANCE, value=_told(minutes))


def _in_list(args: list[Any]) -> Iterator[Doubted]:
    if len(args) != 2:  # noqa: PLR2004  # an item and a list
        yield doubted(Doubt.IN_LIST, number=len(args))
    elif not isinstance(args[1], list | dict):
        yield doubted(Doubt.LIST, value=_told(args[1]))


def _may_be_moment(rule: Any) -> bool:
    name, args = operation(rule)
    return name in {"buildTime", *_CHOICES} or (name == "var" and args[:1] == ["now"])


def _told(value: Any) -> str:
    if isinstance(value, dict):
        return f"{operation(value)[0] or 'a table'}"
    return f'"{value}"' if isinstance(value, str) else shown(value)

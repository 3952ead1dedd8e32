"""The parts of a rule that don't depend on who stands at the door when, worked out once an event.

A rule and an event are values: nobody changes them in place.
"""

from __future__ import annotations

from typing import Any

from kiosk.domain.event import Event
from kiosk.domain.logic_values import LogicError
from kiosk.domain.rule_terms import moment_of, tier_of

_MOST = 64
"""Rules that are kept; an event has a few dozen sessions."""


class Fixed(list[Any]):
    """A list of values, which an evaluation takes as it is."""

    __slots__ = ()


_kept: dict[tuple[int, int], tuple[dict[str, Any], Event, Any]] = {}


def prepared(rule: dict[str, Any], event: Event) -> Any:
    """The same rule with its constant moments, products and lists in place; it evaluates to the same."""
    key = id(rule), id(event)
    kept = _kept.get(key)
    # the kept references keep both ids from being given away
    if kept is not None and kept[0] is rule and kept[1] is event:
        return kept[2]
    ready = _prepare(rule, event, 0)
    if len(_kept) >= _MOST:
        _kept.clear()
    _kept[key] = rule, event, ready
    return ready


def _prepare(rule: Any, event: Event, depth: int) -> Any:
    if depth > _MOST:
        return rule
    if type(rule) is list:
        return [_prepare(item, event, depth + 1) for item in rule]
    if type(rule) is not dict or len(rule) != 1:
        return rule
    [(name, given)] = rule.items()
    args = _prepare(given, event, depth + 1)
    items = args if type(args) is list else [args]
    fixed = not any(type(item) in {dict, list} for item in items)
    try:
        if name == "buildTime" and fixed and items[:1] == ["custom"] and len(items) > 1:
            return moment_of(items[1], event.timezone)
        if name == "lookup" and fixed and items[:1] == ["product"] and len(items) > 1:
            return tier_of(event, items[1], (*items, None)[2])[0]
    except LogicError:  # said when, and if, the evaluation comes to it
        return {name: args}
    return Fixed(items) if name == "objectList" and fixed else {name: args}

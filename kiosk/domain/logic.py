"""JSONLogic: rules as data, evaluated with JavaScript's semantics.

Source: https://jsonlogic.com/operations.html and the cases published there; where they leave something open, ECMA-262.
Evaluation is lazy where JSONLogic is lazy (`and`, `or`, `if`), takes a bounded number of steps, and raises nothing but
`LogicError`, whatever JSON it is given.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from kiosk.domain.logic_eager import EAGER
from kiosk.domain.logic_run import Evaluation, Operator, Scope, eager
from kiosk.domain.logic_values import LogicError, Problem, Trouble, number, text, truthy

__all__ = ["OPERATORS", "Evaluation", "LogicError", "Operator", "Problem", "Scope", "Trouble", "eager", "evaluate"]


def evaluate(rule: Any, data: Any = None) -> Any:
    """The value of a rule for some data, both as `json.loads` gives them.

    Raises:
        LogicError: the rule can't be evaluated; nothing else is ever raised.
    """
    return Evaluation(OPERATORS).value(rule, data)


def _var(run: Evaluation, args: Sequence[Any], data: Any) -> Any:
    if len(args) == 1 and type(args[0]) is str and isinstance(data, Scope):
        return data.variable(args[0])
    values = run.values(args, data)
    return _find(run, data, values[0] if values else None, values[1] if len(values) > 1 else None)


def _find(run: Evaluation, data: Any, key: Any, default: Any = None) -> Any:
    if isinstance(data, Scope):
        return data.variable("" if key is None else text(key, run))
    if key is None or key == "":
        return data
    for part in text(key, run).split("."):
        run.spend(1)
        if isinstance(data, dict):
            if part not in data:
                return default
            data = data[part]
        elif isinstance(data, list | str):
            if part == "length":
                data = len(data)
            elif part.isdecimal() and part.isascii() and len(part) < 10 and int(part) < len(data):  # noqa: PLR2004  # no index is longer
                data = data[int(part)]
            else:
                return default
        else:
            return default
    return data


def _missing(run: Evaluation, args: Sequence[Any], data: Any) -> list[Any]:
    values = run.values(args, data)
    keys = values[0] if values and isinstance(values[0], list) else values
    run.spend(len(keys))
    return [key for key in keys if _find(run, data, key) in (None, "")]


def _missing_some(run: Evaluation, args: Sequence[Any], data: Any) -> list[Any]:
    needed, options = run.at(args, 0, data), run.at(args, 1, data)
    if not isinstance(options, list):
        raise LogicError(Trouble.ARGUMENTS)
    run.spend(len(options))
    absent = [key for key in options if _find(run, data, key) in (None, "")]
    return [] if len(options) - len(absent) >= number(needed, run) else absent


def _if(run: Evaluation, args: Sequence[Any], data: Any) -> Any:
    for index in range(0, len(args) - 1, 2):
        if truthy(run.at(args, index, data)):
            return run.at(args, index + 1, data)
    return run.at(args, len(args) - 1, data) if len(args) % 2 else None


def _and(run: Evaluation, args: Sequence[Any], data: Any) -> Any:
    value = None
    for index in range(len(args)):
        value = run.at(args, index, data)
        if not truthy(value):
            return value
    return value


def _or(run: Evaluation, args: Sequence[Any], data: Any) -> Any:
    value = None
    for index in range(len(args)):
        value = run.at(args, index, data)
        if truthy(value):
            return value
    return value


def _items(run: Evaluation, args: Sequence[Any], data: Any) -> list[Any]:
    items = run.at(args, 0, data)
    if not isinstance(items, list):
        return []
    run.spend(len(items))
    return items


def _map(run: Evaluation, args: Sequence[Any], data: Any) -> list[Any]:
    return [run.at(args, 1, item) for item in _items(run, args, data)]


def _filter(run: Evaluation, args: Sequence[Any], data: Any) -> list[Any]:
    return [item for item in _items(run, args, data) if truthy(run.at(args, 1, item))]


def _reduce(run: Evaluation, args: Sequence[Any], data: Any) -> Any:
    items, value = _items(run, args, data), run.at(args, 2, data)
    for item in items:
        value = run.at(args, 1, {"current": item, "accumulator": value})
    return value


def _all(run: Evaluation, args: Sequence[Any], data: Any) -> bool:
    items = _items(run, args, data)
    return bool(items) and all(truthy(run.at(args, 1, item)) for item in items)


def _some(run: Evaluation, args: Sequence[Any], data: Any) -> bool:
    return any(truthy(run.at(args, 1, item)) for item in _items(run, args, data))


OPERATORS: Mapping[str, Operator] = {
    "var": _var,
    "missing": _missing,
    "missing_some": _missing_some,
    "if": _if,
    "?:": _if,
    "and": _and,
    "or": _or,
    "!": lambda run, args, data: not truthy(run.at(args, 0, data)),
    "!!": lambda run, args, data: truthy(run.at(args, 0, data)),
    "map": _map,
    "filter": _filter,
    "reduce": _reduce,
    "all": _all,
    "some": _some,
    "none": lambda run, args, data: not _some(run, args, data),
    **EAGER,
}

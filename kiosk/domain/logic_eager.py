"""JSONLogic's operators that need no more than their arguments' values: comparison, text, lists, arithmetic."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from functools import reduce
from itertools import pairwise
from typing import Any

from kiosk.domain.logic_run import Evaluation, Operator, eager
from kiosk.domain.logic_values import LogicError, Trouble, alike, joined_text, leading_number, less, number, same, text


def _compare(*, or_equal: bool, upwards: bool) -> Operator:
    """A comparison of two values, or of three as a range; too few are never in order."""

    def operate(run: Evaluation, values: list[Any]) -> bool:
        ordered = values[:3] if upwards else values[2::-1]
        return len(values) > 1 and all(less(a, b, run, or_equal=or_equal) for a, b in pairwise(ordered))

    return eager(operate)


def _equal(how: Callable[[Evaluation, Any, Any], bool], *, wanted: bool) -> Operator:
    return eager(lambda run, values: how(run, *_two(values)) is wanted)


def _two(values: list[Any]) -> tuple[Any, Any]:
    return (*values[:2], None, None)[:2]


def _in(run: Evaluation, values: list[Any]) -> bool:
    item, whole = _two(values)
    if isinstance(whole, list):
        run.spend(len(whole))
        return any(same(item, other) for other in whole)
    return isinstance(whole, str) and whole != "" and text(item, run) in whole


def _cat(run: Evaluation, values: list[Any]) -> str:
    return "".join(joined_text(value, run) for value in values)


def _substr(run: Evaluation, values: list[Any]) -> str:
    whole = text(values[0] if values else None, run)
    start = _whole(number(values[1], run), len(whole)) if len(values) > 1 else 0
    rest = whole[start if start >= 0 else max(0, len(whole) + start) :]
    if len(values) < 3:  # noqa: PLR2004  # text, start, length
        return rest
    length = _whole(number(values[2], run), len(whole))
    return rest[:length] if length >= 0 else rest[: max(0, len(rest) + length)]


def _whole(value: float, limit: int) -> int:
    return 0 if math.isnan(value) else int(max(-limit, min(limit, value)))


def _merge(run: Evaluation, values: list[Any]) -> list[Any]:
    merged: list[Any] = []
    for value in values:
        run.spend(len(value) if isinstance(value, list) else 1)
        merged.extend(value if isinstance(value, list) else [value])
    return merged


def _extreme(choose: Callable[[list[float]], float], nothing: float) -> Operator:
    def operate(run: Evaluation, values: list[Any]) -> float:
        numbers = [number(value, run) for value in values]
        return math.nan if any(math.isnan(n) for n in numbers) else choose(numbers) if numbers else nothing

    return eager(operate)


def _plus(run: Evaluation, values: list[Any]) -> float:
    total = 0.0
    for value in values:
        total += leading_number(value, run)
    return total


def _times(run: Evaluation, values: list[Any]) -> Any:
    if not values:
        raise LogicError(Trouble.ARGUMENTS)
    if len(values) == 1:
        return values[0]
    return reduce(lambda product, value: product * value, [leading_number(value, run) for value in values])


def _minus(run: Evaluation, values: list[Any]) -> float:
    if len(values) < 2:  # noqa: PLR2004  # one argument: its opposite
        return -number(values[0], run) if values else math.nan
    return number(values[0], run) - number(values[1], run)


def _divided(run: Evaluation, values: list[Any]) -> float:
    if len(values) < 2:  # noqa: PLR2004  # no divisor
        return math.nan
    over, under = number(values[0], run), number(values[1], run)
    if under:
        return over / under
    return math.nan if not over or math.isnan(over) else math.copysign(math.inf, over) * math.copysign(1, under)


def _remainder(run: Evaluation, values: list[Any]) -> float:
    if len(values) < 2:  # noqa: PLR2004  # no divisor
        return math.nan
    over, under = number(values[0], run), number(values[1], run)
    return math.fmod(over, under) if under and math.isfinite(over) else math.nan


EAGER: Mapping[str, Operator] = {
    "==": _equal(lambda run, a, b: alike(a, b, run), wanted=True),
    "!=": _equal(lambda run, a, b: alike(a, b, run), wanted=False),
    "===": _equal(lambda _run, a, b: same(a, b), wanted=True),
    "!==": _equal(lambda _run, a, b: same(a, b), wanted=False),
    "<": _compare(or_equal=False, upwards=True),
    "<=": _compare(or_equal=True, upwards=True),
    ">": _compare(or_equal=False, upwards=False),
    ">=": _compare(or_equal=True, upwards=False),
    "in": eager(_in),
    "cat": eager(_cat),
    "substr": eager(_substr),
    "merge": eager(_merge),
    "max": _extreme(max, -math.inf),
    "min": _extreme(min, math.inf),
    "+": eager(_plus),
    "*": eager(_times),
    "-": eager(_minus),
    "/": eager(_divided),
    "%": eager(_remainder),
}

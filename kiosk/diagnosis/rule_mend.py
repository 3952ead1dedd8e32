"""What to write in a session's rule so that it lets somebody in, as exactly as the rule's shape allows."""

from __future__ import annotations

import difflib
import json
from collections.abc import Iterable, Mapping

from kiosk.diagnosis.case import Case, quoted
from kiosk.domain.event import localize
from kiosk.domain.logic_values import Problem, Trouble
from kiosk.domain.rule import Condition, Every, Failed, Refusal
from kiosk.domain.rule_failure import Count, Either, From, Minutes, Tiers
from kiosk.domain.rule_shapes import operation
from kiosk.domain.rule_terms import RULE_OPERATORS, VARIABLES
from kiosk.wording.infix import infix

_HINTS: Mapping[Trouble, str] = {
    Trouble.ARGUMENTS: "give that operator the arguments that it takes",
    Trouble.NOT_A_MOMENT: "write a moment there, such as {buildTime = ["
    '"custom", "2024-10-21T14:00:00-04:00"]} or {buildTime = ["customtime", "14:00:00"]},',
    Trouble.NOT_PLAIN: "write a text, a number, true or false there",
    Trouble.TABLE: "write one operator in each pair of braces",
    Trouble.TOO_LARGE: "write it shorter",
}
"""What to do about a rule that can't be evaluated."""
_KNOWN: Mapping[Trouble, Iterable[str]] = {Trouble.UNKNOWN_OPERATOR: RULE_OPERATORS, Trouble.UNKNOWN_VARIABLE: VARIABLES}
_MIRRORED = {"<": ">", "<=": ">=", ">": "<", ">=": "<="}
_OPPOSITE = {"<": ">=", "<=": ">", ">": "<=", ">=": "<"}
_MOST = 2
"""Conditions that one sentence can mend."""
_CHANGE = "change that"


def rule_mend(refusal: Refusal | None, case: Case) -> str:
    """How a rule's refusal would be none: an imperative clause without a full stop."""
    rule = f"in admit.rule of {case.session.code}"
    if refusal is None or refusal.failed is None:
        hint = _hint(refusal.problem) if refusal and refusal.problem else _CHANGE
        return f"{hint} {rule}, or delete the rule"
    moved = _later(refusal.failed, case)
    return f"{moved}{_whole(refusal.failed, case) or _CHANGE} {rule}, or delete the rule"


def _hint(problem: Problem) -> str:
    if problem.trouble not in _KNOWN:
        return _HINTS[problem.trouble]
    known = sorted(_KNOWN[problem.trouble])
    folded = {name.casefold(): name for name in known}
    near = [folded[name] for name in difflib.get_close_matches(problem.about[:60].casefold(), folded, n=2)]
    if not near:
        return f"write one of {', '.join(known)} there"
    others = ", ".join(name for name in known if name not in near)
    return f"write another name there (did you mean {' or '.join(near)}?) or else one of {others}"


def _later(failed: Failed, case: Case) -> str:
    """What a wait would do, where the rule's only condition is that it is too early."""
    if isinstance(failed, Condition) and isinstance(failed.requirement, From):
        return f"move {case.here} after {case.iso(failed.requirement.moment)}, or "
    return ""


def _whole(failed: Failed, case: Case) -> str:
    """Everything that has to change; empty where it can't be said exactly."""
    match failed:
        case Condition():
            return _condition(failed, case)
        case Every(parts):
            told = [_whole(part, case) for part in parts]
            return " and ".join(told) if len(told) <= _MOST and all(told) else ""
        case Either(parts):
            return next(filter(None, (_whole(part, case) for part in parts)), "")


def _condition(condition: Condition, case: Case) -> str:
    match condition.requirement:
        case Count(value=value) | Minutes(value=value):
            return _number(condition, value)
        case Tiers():
            return _tier(condition, case)
        case _:
            return ""


def _number(condition: Condition, value: int) -> str:
    """The number for a comparison of a count with another one, so that it holds for what is counted now."""
    expression = json.loads(condition.expression)
    name, args = operation(expression)
    numbers = [index for index, arg in enumerate(args) if isinstance(arg, int) and not isinstance(arg, bool)]
    if name not in _MIRRORED or len(args) != 2 or len(numbers) != 1:  # noqa: PLR2004  # a comparison has two sides
        return ""
    [place] = numbers
    wanted = _OPPOSITE[name] if condition.negated else name
    wanted = wanted if place else _MIRRORED[wanted]
    enough = value + {"<": 1, "<=": 0, ">": -1, ">=": 0}[wanted]
    if enough < 0:
        return ""
    was, args[place] = args[place], enough
    return f"write {enough} instead of {was} ({infix({name: args})})"


def _tier(condition: Condition, case: Case) -> str:
    """The line for a tier in a list, or what to take out of it."""
    tier = case.event.tier(case.person.tier)
    name, args = operation(json.loads(condition.expression))
    if tier is None or name not in {"inList", "in"}:
        return ""
    if condition.negated:
        return f"take {tier.code} out of the list"
    if operation(args[1])[0] != "objectList":
        return f"add {quoted(tier.code)} to the list"
    product = ", ".join(map(quoted, ("product", tier.code, localize(tier.name, "en") or tier.code)))
    return f"add {{lookup = [{product}]}} to the objectList"

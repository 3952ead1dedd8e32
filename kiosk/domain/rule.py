"""A session's rule: whether it lets somebody in, and which conditions stand in the way.

A rule is JSONLogic with the operators and variables of pretix check-in lists. It is read where it stands: what lies behind a
true `or` or a false `and` isn't evaluated. A rule that can't be evaluated says no.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import datetime
from typing import Any

from kiosk.domain.logic_values import STEPS, LogicError, Trouble, path_of, truthy
from kiosk.domain.rule_check import check
from kiosk.domain.rule_constants import prepared
from kiosk.domain.rule_failure import Condition, Either, Every, Failed, Other, Refusal, either, every
from kiosk.domain.rule_shapes import operation, requirement
from kiosk.domain.rule_terms import Circumstances, RuleRun, Variables

__all__ = ["Circumstances", "Condition", "Either", "Every", "Failed", "Refusal", "allows", "check", "refusal"]

_SEARCH_STEPS = 2 * STEPS
_Path = tuple[int | str, ...]


def refusal(rule: Mapping[str, Any], circumstances: Circumstances) -> Refusal | None:
    """Why a rule says no; None where it says yes, as an empty one does. Never raises, whatever JSON the rule is."""
    if not rule:
        return None
    plain = rule if type(rule) is dict else dict(rule)
    scope = Variables(circumstances)
    try:
        if truthy(RuleRun(scope).value(prepared(plain, circumstances.event), scope)):
            return None
    except LogicError as error:
        return Refusal(circumstances.now, problem=error.problem, path=error.path)
    return Refusal(circumstances.now, failed=_Search(circumstances).whole(plain))


def allows(rule: Mapping[str, Any], circumstances: Circumstances) -> bool:
    """Whether a rule says yes, where nobody asks why it doesn't. Never raises."""
    scope = Variables(circumstances)
    plain = rule if type(rule) is dict else dict(rule)
    try:
        return not plain or truthy(RuleRun(scope).value(prepared(plain, circumstances.event), scope))
    except LogicError:
        return False


class _Search:
    """The search for the conditions of one rule that would have to change."""

    def __init__(self, circumstances: Circumstances) -> None:
        self.circumstances = circumstances
        self.left = _SEARCH_STEPS

    def whole(self, rule: dict[str, Any]) -> Failed:
        try:
            return self.find(rule, (), wanted=True)
        except LogicError:  # it takes more steps than a search may
            return Condition("", _compact(rule), (), negated=False, requirement=Other())

    def find(self, rule: Any, path: _Path, *, wanted: bool) -> Failed:
        """What would have to change for a part of the rule to be as wanted, which it isn't."""
        name, args = operation(rule)
        single = not isinstance(rule[name], list) if name else False
        places: list[_Path] = [(*path, name) if single else (*path, name, index) for index in range(len(args))]
        match name:
            case "!" | "!!" if args:
                return self.find(args[0], places[0], wanted=wanted is (name == "!!"))
            case "and" | "or" if args:
                wrong = [(arg, place) for arg, place in zip(args, places, strict=True) if self.truth(arg) is (not wanted)]
                found = [self.find(arg, place, wanted=wanted) for arg, place in wrong]
                if not found:
                    return self.condition(rule, (*path, name), wanted=wanted)
                return every(found) if (name == "and") is wanted else either(found)
            case "if" | "?:" if args:
                return self.branch(args, places, wanted=wanted)
            case _:
                return self.condition(rule, (*path, name) if name else path, wanted=wanted)

    def branch(self, args: list[Any], places: list[_Path], *, wanted: bool) -> Failed:
        """The same for a choice: what it came to would have to change, or the choice."""
        if len(args) == 1:
            return self.find(args[0], places[0], wanted=wanted)
        taken = self.truth(args[0])
        if taken:
            found = [self.find(args[1], places[1], wanted=wanted)]
            other = self.rest(args)
        else:
            found = [self.branch(args[2:], places[2:], wanted=wanted)] if args[2:] else []
            other = self.truth(args[1])
        if other is wanted:
            found.append(self.find(args[0], places[0], wanted=not taken))
        return either(found) if found else self.condition(None, places[0][:-1], wanted=wanted)

    def rest(self, args: list[Any]) -> bool | None:
        """What a choice comes to if its first condition is false."""
        return self.truth({"if": args[2:]}) if args[2:] else False

    def truth(self, rule: Any) -> bool | None:
        """What a part comes to, None where it can't be evaluated (then the rule's own evaluation didn't come to it)."""
        return self.evaluated(rule)[0]

    def evaluated(self, rule: Any) -> tuple[bool | None, Variables]:
        if self.left <= 0:
            raise LogicError(Trouble.TOO_LARGE)
        scope = Variables(self.circumstances)
        run = RuleRun(scope, self.left)
        try:
            result: bool | None = truthy(run.value(rule, scope))
        except LogicError:
            result = None
        self.left = run.left
        return result, scope

    def condition(self, rule: Any, path: _Path, *, wanted: bool) -> Condition:
        _, scope = self.evaluated(rule)
        return Condition(
            path=path_of(path),
            expression=_compact(rule),
            values=tuple((name, self.shown(value)) for name, value in scope.asked.items()),
            negated=not wanted,
            requirement=requirement(rule, self.circumstances, wanted=wanted),
        )

    def shown(self, value: Any) -> str:
        if isinstance(value, datetime):
            return f"{value.astimezone(self.circumstances.event.timezone):%Y-%m-%dT%H:%M:%S%z}"
        return str(value)


def _compact(rule: Any) -> str:
    try:
        return json.dumps(rule, ensure_ascii=False, separators=(",", ":"))
    except RecursionError:  # an event file holds no rule so deep
        return '"…"'

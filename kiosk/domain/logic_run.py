"""Evaluating a rule step by step: which operator, at what place, and how much it may still take."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from kiosk.domain.logic_values import DEEPEST, STEPS, LogicError, Meter, Trouble, raise_too_large


class Scope:
    """Data that works its variables out when it is asked for them."""

    __slots__ = ()

    def variable(self, name: str) -> Any:
        """The value of a variable.

        Raises:
            LogicError: there is none of that name.
        """
        raise LogicError(Trouble.UNKNOWN_VARIABLE, name)


Operator = Callable[["Evaluation", Sequence[Any], Any], Any]
"""Takes the evaluation, the operator's arguments as written, and the data that `var` reads."""


class Evaluation(Meter):
    """One evaluation and what it may still take.

    Args:
        operators: by name.
        tables: a table with more or fewer than one key is a value; else it is trouble.
        steps: how much it may take.
    """

    __slots__ = ("operators", "tables")

    def __init__(self, operators: Mapping[str, Operator], *, tables: bool = True, steps: int = STEPS) -> None:
        super().__init__(steps)
        self.operators = operators
        self.tables = tables

    def value(self, rule: Any, data: Any) -> Any:
        """The value of a rule or of a part of one.

        Raises:
            LogicError: it can't be evaluated. The evaluation is of no further use then.
        """
        if type(rule) is dict:
            return self._operation(rule, data)
        if type(rule) is list:
            self.spend(len(rule) + 1)
            self.deeper()
            items = self.values(rule, data)
            self.depth -= 1
            return items
        return rule

    def _operation(self, rule: dict[str, Any], data: Any) -> Any:
        if len(rule) != 1:
            if self.tables:
                return rule
            raise LogicError(Trouble.TABLE, ", ".join(rule))
        (name,) = rule
        given = rule[name]
        operator = self.operators.get(name) or _unknown(name)
        # what `spend` and `deeper` do, without their calls
        self.left -= 1
        self.depth += 1
        try:
            if self.left < 0 or self.depth > DEEPEST:
                raise_too_large()
            result = operator(self, given if type(given) is list else [given], data)
        except LogicError as error:
            if type(given) is not list and error.steps and isinstance(error.steps[-1], int):
                error.steps.pop()
            error.steps.append(name)
            raise
        self.depth -= 1
        return result

    def at(self, args: Sequence[Any], index: int, data: Any) -> Any:
        """The value of one argument; null where there are fewer."""
        if index >= len(args):
            return None
        rule = args[index]
        if type(rule) is not dict and type(rule) is not list:
            return rule
        try:
            return self._operation(rule, data) if type(rule) is dict else self.value(rule, data)
        except LogicError as error:
            error.steps.append(index)
            raise

    def values(self, args: Sequence[Any], data: Any) -> list[Any]:
        """The values of all arguments."""
        return [self.at(args, index, data) if type(arg) is dict or type(arg) is list else arg for index, arg in enumerate(args)]


def eager(operate: Callable[[Evaluation, list[Any]], Any]) -> Operator:
    """An operator that needs only its arguments' values."""
    return lambda run, args, data: operate(run, run.values(args, data))


def _unknown(name: str) -> Operator:
    def operate(_run: Evaluation, _args: Sequence[Any], _data: Any) -> Any:
        raise LogicError(Trouble.UNKNOWN_OPERATOR, name)

    return operate

"""A rule's expression as people write conditions: `entries_number × 2 < 5`."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

_DEEPEST = 12
_LONGEST = 70
_NUMBER = re.compile(r"\s*[+-]?[\d.]*\s*", re.ASCII)
_SIGNS = {
    **dict(zip(("<", "<=", ">", ">="), "<≤>≥", strict=True)),
    **dict(zip(("==", "!=", "===", "!=="), ("=", "≠", "===", "!=="), strict=True)),
    **dict(zip(("+", "-", "*", "/", "%"), ("+", "−", "×", "/", "mod"), strict=True)),
}


@dataclass(frozen=True, slots=True)
class InfixWords:
    """The words between the signs."""

    both: str = "and"
    any_of: str = "or"
    opposite: str = "not"
    among: str = "in"


def infix(rule: Any, words: InfixWords | None = None, longest: int = _LONGEST) -> str:
    """An expression in one line of at most so many characters."""
    written = printable(_Writer(words or InfixWords()).expression(rule, 0))
    return written if len(written) <= longest else f"{written[: longest - 1]}…"


def printable(text: str) -> str:
    """Text that a rule brought, fit for one line of a screen."""
    return "".join(char for char in " ".join(text.split()) if char.isprintable())


class _Writer:
    def __init__(self, words: InfixWords) -> None:
        self.words = words

    def expression(self, rule: Any, depth: int) -> str:
        if depth > _DEEPEST:
            return "…"
        if isinstance(rule, list):
            return f"[{', '.join(self.expression(item, depth + 1) for item in rule)}]"
        if not isinstance(rule, dict) or len(rule) != 1:
            return _plain(rule)
        [(name, given)] = rule.items()
        return self.operation(name, given if isinstance(given, list) else [given], depth)

    def operation(self, name: str, args: list[Any], depth: int) -> str:
        between = self.between().get(name)
        if between and len(args) > 1:
            return f" {between} ".join(self.part(arg, depth) for arg in args)
        match name, args:
            case "var", [str() as variable, *_]:
                return variable
            case ("!", [arg]):
                return f"{self.words.opposite} {self.part(arg, depth)}"
            case "buildTime", ["custom" | "customtime", str() as written]:
                return written
            case "buildTime", [str() as moment]:
                return moment
            case "lookup", [_, _, str() as called]:
                return called
            case "lookup", [_, known_as, *_]:
                return _plain(known_as)
            case "objectList", items:
                return self.expression(items, depth + 1)
            case "isAfter" | "isBefore", [one, other, *tolerance]:
                return self.window(name, one, other, tolerance, depth)
        return f"{name}({', '.join(self.expression(arg, depth + 1) for arg in args)})"

    def window(self, name: str, one: Any, other: Any, tolerance: list[Any], depth: int) -> str:
        after = name == "isAfter"
        minutes = f" {'+' if after else '−'} {_plain(tolerance[0])} min" if tolerance and tolerance[0] else ""
        return f"{self.part(one, depth)}{minutes} {'>' if after else '<'} {self.part(other, depth)}"

    def part(self, rule: Any, depth: int) -> str:
        """An operand: in parentheses where it has operands between signs itself."""
        written = self.expression(rule, depth + 1)
        name = next(iter(rule)) if isinstance(rule, dict) and len(rule) == 1 else ""
        return f"({written})" if name in {"!", "isAfter", "isBefore", *self.between()} - {"*", "/"} else written

    def between(self) -> Mapping[str, str]:
        words = self.words
        return {**_SIGNS, "and": words.both, "or": words.any_of, "in": words.among, "inList": words.among}


def _plain(value: Any) -> str:
    if value is None or isinstance(value, bool):
        return {None: "null", True: "true", False: "false"}[value]
    if isinstance(value, dict):
        return "{…}" if value else "{}"
    if isinstance(value, str) and _NUMBER.fullmatch(value):
        return f'"{value}"'  # text that looks like a number
    return str(value)

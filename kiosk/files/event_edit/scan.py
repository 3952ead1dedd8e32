"""Where things stand in a TOML 1.0 text that is known to be right: keys, values, headers and comments, by their places.

A parser says what a text means; an edit that leaves everything else as it is needs to know where it says so. TOML libraries
that keep comments hand those before a header to the table above it, and lose them with it.
"""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass, field
from enum import StrEnum

from kiosk.errors import Fault

DEEPEST = 64
"""Arrays and inline tables in one another; a rule may be nested 40 deep."""
_SPACE = re.compile(r"[ \t]*")
_GAP = re.compile(r"[ \t\r\n]*")
_COMMENT = re.compile(r"#[^\n]*")
_BARE = re.compile(r"[A-Za-z0-9_-]+")
_PLAIN = re.compile(r"[^,\]}#\r\n]*")
_BASIC = re.compile(r'"[^"\\\n]*(?:\\.[^"\\\n]*)*"')
_LITERAL = re.compile(r"'[^'\n]*'")
_LONG_BASIC = re.compile(r'"""(?:[^"\\]|\\.|"{1,2}(?!"))*"{3,5}', re.DOTALL)
_LONG_LITERAL = re.compile(r"'''(?:[^']|'{1,2}(?!'))*'{3,5}", re.DOTALL)
_STRINGS = (_LONG_BASIC, _LONG_LITERAL, _BASIC, _LITERAL)


class Form(StrEnum):
    """How a value is written."""

    PLAIN = "plain"
    ARRAY = "array"
    TABLE = "table"


@dataclass(frozen=True, slots=True)
class Value:
    """A value and its place, `text[start:end]`.

    Attributes:
        items: of an array.
        pairs: of an inline table.
    """

    form: Form
    start: int
    end: int
    items: tuple[Value, ...] = ()
    pairs: tuple[Pair, ...] = ()


@dataclass(frozen=True, slots=True)
class Pair:
    """A key, dotted or not, and its value. `start` is the key's."""

    key: tuple[str, ...]
    start: int
    value: Value

    @property
    def end(self) -> int:
        """Where the value ends."""
        return self.value.end


@dataclass(frozen=True, slots=True)
class Header:
    """`[key]`, or `[[key]]` where it is one of several."""

    key: tuple[str, ...]
    start: int
    end: int
    several: bool


@dataclass(slots=True)
class Scanned:
    """Everything that a text says, in its order.

    Attributes:
        comments: the places of all comments, from `#` to before the line's end.
    """

    statements: list[Pair | Header] = field(default_factory=list)
    comments: list[tuple[int, int]] = field(default_factory=list)


def scan(text: str) -> Scanned:
    """Find the places of what a TOML text says; `tomllib` must have taken it.

    Raises:
        Fault: it is nested too deeply.
    """
    return _Scanner(text).scan()


class _Scanner:
    def __init__(self, text: str) -> None:
        self.text = text
        self.at = 1 if text.startswith("\ufeff") else 0
        self.found = Scanned()

    def scan(self) -> Scanned:
        while self._gap() < len(self.text):
            start = self.at
            if self.text.startswith("[", start):
                several = self.text.startswith("[[", start)
                self.at += 2 if several else 1
                key = self._key()
                self.at += 2 if several else 1
                self.found.statements.append(Header(key, start, self.at, several))
            else:
                self.found.statements.append(self._pair(0))
        return self.found

    def _gap(self) -> int:
        """Go on over white space, line ends and comments."""
        while True:
            self._over(_GAP)
            if not self.text.startswith("#", self.at):
                return self.at
            start = self.at
            self._over(_COMMENT)
            end = self.at - 1 if self.text[self.at - 1] == "\r" else self.at
            self.found.comments.append((start, end))

    def _over(self, what: re.Pattern[str]) -> str:
        match = what.match(self.text, self.at)
        if match is None:
            raise RuntimeError(f"no TOML at {self.at}")
        self.at = match.end()
        return match.group()

    def _key(self) -> tuple[str, ...]:
        parts = []
        while True:
            self._over(_SPACE)
            quoted = self.text[self.at] in "\"'"
            part = self._over(_BASIC if self.text[self.at] == '"' else _LITERAL if quoted else _BARE)
            parts.append(next(iter(tomllib.loads(f"{part} = 0"))) if quoted else part)
            self._over(_SPACE)
            if not self.text.startswith(".", self.at):
                return tuple(parts)
            self.at += 1

    def _pair(self, depth: int) -> Pair:
        start = self.at
        key = self._key()
        self.at += 1
        self._over(_SPACE)
        return Pair(key, start, self._value(depth))

    def _value(self, depth: int) -> Value:
        if depth > DEEPEST:
            raise Fault("the event file is nested too deeply", "make it flatter")
        start, first = self.at, self.text[self.at]
        if first in "\"'":
            match = next(match for strings in _STRINGS if (match := strings.match(self.text, start)))
            self.at = match.end()
            return Value(Form.PLAIN, start, self.at)
        if first not in "[{":
            self.at = start + len(self._over(_PLAIN).rstrip(" \t"))
            return Value(Form.PLAIN, start, self.at)
        self.at += 1
        items: list[Value] = []
        pairs: list[Pair] = []
        end = "]" if first == "[" else "}"
        while self.text[self._gap()] != end:
            if first == "[":
                items.append(self._value(depth + 1))
            else:
                pairs.append(self._pair(depth + 1))
            if self.text[self._gap()] == ",":
                self.at += 1
        self.at += 1
        return Value(Form.ARRAY if first == "[" else Form.TABLE, start, self.at, tuple(items), tuple(pairs))

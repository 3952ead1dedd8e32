"""Read a printer's answer (RFC 8010 section 3).

A reader of our own: pyipp's takes lengths as signed numbers, and a negative one sends it round for ever. Collections,
dates and resolutions are stepped over: nothing here needs them.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from pyipp.enums import IppTag

Value: TypeAlias = int | bool | str | None
Group: TypeAlias = Mapping[str, "Value | Sequence[Value]"]

_HEADER = 8
_OK_BELOW = 0x0100
_LAST_GROUP_TAG = 0x0F
_INTEGER_BYTES = 4
_LONGEST_TEXT = 1023
"""Octets of the longest texts that IPP has (RFC 8011, 5.1.2)."""
_LONGEST_LINE = 300
_TEXTS = range(0x41, 0x60)  # the character-string values
_WITH_LANGUAGE = frozenset({IppTag.TEXT_LANG, IppTag.NAME_LANG})


@dataclass(frozen=True, slots=True)
class Answer:
    """A printer's answer; `words` are its own where it refuses, `refused` names what it did not accept."""

    status: int
    words: str = ""
    refused: Group | None = None
    jobs: Sequence[Group] = ()
    printers: Sequence[Group] = ()

    @property
    def ok(self) -> bool:
        """True where the printer did what was asked."""
        return self.status < _OK_BELOW


def brief(value: object) -> str:
    """What a printer says, as one line for people; of several values the first."""
    first = value[0] if isinstance(value, list) and value else value
    return " ".join(str(first or "").split())[:_LONGEST_LINE]


def decode(data: bytes) -> Answer:
    """Read an answer.

    Raises:
        ValueError: it is no IPP.
    """
    if len(data) <= _HEADER or data[0] not in {1, 2}:
        raise ValueError("not IPP")
    found = _Reader(data).groups()
    operation = next((group for tag, group in found if tag == IppTag.OPERATION), {})
    return Answer(
        status=int.from_bytes(data[2:4], "big"),
        words=brief(operation.get("status-message")),
        refused=next((group for tag, group in found if tag == IppTag.UNSUPPORTED_GROUP), None),
        jobs=tuple(group for tag, group in found if tag == IppTag.JOB),
        printers=tuple(group for tag, group in found if tag == IppTag.PRINTER),
    )


class _Reader:
    def __init__(self, data: bytes) -> None:
        self._data = data
        self._at = _HEADER

    def groups(self) -> list[tuple[int, Group]]:
        found: list[tuple[int, Group]] = []
        values: dict[str, list[Value]] = {}
        name, depth = "", 0
        while (tag := self._take(1)[0]) != IppTag.END:
            if tag <= _LAST_GROUP_TAG:
                values, name, depth = {}, "", 0
                found.append((tag, values))
                continue
            given, raw = self._field(), self._field()
            if tag == IppTag.END_COLLECTION:
                depth -= 1
            elif depth <= 0 and found:
                name = given.decode("utf-8", "replace") or name
                values.setdefault(name, []).append(_value(tag, raw))
            if tag == IppTag.BEGIN_COLLECTION:
                depth += 1
        return [(tag, _single(group)) for tag, group in found]

    def _take(self, count: int) -> bytes:
        part = self._data[self._at : self._at + count]
        if len(part) < count:
            raise ValueError("not IPP: it breaks off")
        self._at += count
        return part

    def _field(self) -> bytes:
        return self._take(int.from_bytes(self._take(2), "big"))


def _value(tag: int, raw: bytes) -> Value:
    if tag in {IppTag.INTEGER, IppTag.ENUM} and len(raw) == _INTEGER_BYTES:
        return int.from_bytes(raw, "big", signed=True)
    if tag == IppTag.BOOLEAN and len(raw) == 1:
        return raw != b"\0"
    if tag in _TEXTS or tag == IppTag.STRING:
        return _shown(raw)
    if tag in _WITH_LANGUAGE:
        start = 4 + int.from_bytes(raw[:2], "big")
        return _shown(raw[start:])
    return None


def _shown(raw: bytes) -> str:
    """A text that steers nothing that shows it, no longer than texts may be."""
    text = raw[:_LONGEST_TEXT].decode("utf-8", "replace")
    return text if text.isprintable() else "".join(char if char.isprintable() else " " for char in text)


def _single(group: Group) -> Group:
    return {name: values[0] if isinstance(values, list) and len(values) == 1 else values for name, values in group.items()}

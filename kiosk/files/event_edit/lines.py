"""Lines of a text, and changing several of its places at once."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

_INDENT = re.compile(r"[ \t]*")


@dataclass(frozen=True, slots=True, order=True)
class Change:
    """`text[start:end]` becomes `put`."""

    start: int
    end: int
    put: str = ""


def changed(text: str, changes: Iterable[Change]) -> str:
    """A text with changes made that don't overlap."""
    for change in sorted(changes, reverse=True):
        text = text[: change.start] + change.put + text[change.end :]
    return text


def newline(text: str) -> str:
    """How this text ends its lines."""
    first = text.find("\n")
    return "\r\n" if first > 0 and text[first - 1] == "\r" else "\n"


def line_start(text: str, at: int) -> int:
    """Where the line begins; behind a byte order mark."""
    start = text.rfind("\n", 0, at) + 1
    return start + 1 if not start and text.startswith("\ufeff") else start


def line_end(text: str, at: int) -> int:
    """Where the line ends, before its line end."""
    end = text.find("\n", at)
    if end < 0:
        return len(text)
    return end - 1 if end > at and text[end - 1] == "\r" else end


def next_line(text: str, at: int) -> int:
    """Where the next line begins."""
    end = text.find("\n", at)
    return len(text) if end < 0 else end + 1


def indent(text: str, at: int) -> str:
    """The white space at the beginning of the line."""
    match = _INDENT.match(text, line_start(text, at))
    return match.group() if match else ""


def line_after(text: str, at: int, line: str, indented: str) -> Change:
    """Put a line of its own after the one at that place."""
    end = line_end(text, at)
    return Change(end, end, newline(text) + indented + line)


def without(text: str, start: int, end: int, kept: Iterable[str] = ()) -> list[Change]:
    """Take what has whole lines of its own away: what else stands there stays, and so do comments, each on its line.

    Args:
        text: of the file.
        start: of what goes.
        end: of what goes.
        kept: comments within it.
    """
    first, last = line_start(text, start), line_end(text, end)
    space, rest = text[first:start], text[end:last].strip(" \t")
    remain = [*kept, *([rest] if rest else [])]
    if space.strip() or not remain:
        return [Change(first if not space.strip() else start, next_line(text, end) if not rest else end)]
    return [Change(start, last, f"{newline(text)}{space}".join(remain))]

"""What is defined where in an event file's text, by the path of keys that leads to it, in whatever way it is written."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import lru_cache

from kiosk.files.event_edit.scan import Form, Header, Pair, Scanned, Value, scan

Path = tuple[str | int, ...]
"""Keys, and numbers from 0 in lists: ("sessions", 1, "admit", "tiers")."""


@dataclass(frozen=True, slots=True)
class Slot:
    """A value of which the text has one place.

    Attributes:
        pair: the key and the value; None for an item of an array.
        within: the array or inline table that holds it; None where it has a line of its own.
        number: its place among what `within` holds.
        base: the path of `within`.
    """

    value: Value
    pair: Pair | None
    within: Value | None
    number: int
    base: Path = ()


@dataclass(slots=True)
class Section:
    """The pairs below a header, each with its path.

    Attributes:
        header: None for what stands before the first.
    """

    path: Path
    header: Header | None
    pairs: list[tuple[Path, Pair]] = field(default_factory=list)

    @property
    def last(self) -> int:
        """Where the last pair ends, or the header; 0 where there is neither."""
        return self.pairs[-1][1].end if self.pairs else self.header.end if self.header else 0


@lru_cache(maxsize=4)
def places_of(text: str) -> Places:
    """The index over a text; the one value is given again for the same text, as whoever types edits what was just looked at.

    Raises:
        Fault: the text is nested too deeply.
    """
    return Places(text)


class Places:
    """An index over a text."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.scanned: Scanned = scan(text)
        self.slots: dict[Path, Slot] = {}
        self.sections: list[Section] = [Section((), None)]
        self._counts: dict[Path, int] = {}
        for statement in self.scanned.statements:
            if isinstance(statement, Header):
                self.sections.append(Section(self._opened(statement), statement))
            else:
                path = (*self.sections[-1].path, *statement.key)
                self.sections[-1].pairs.append((path, statement))
                self._take(path, Slot(statement.value, statement, None, 0))

    def _opened(self, header: Header) -> Path:
        path: Path = ()
        for number, part in enumerate(header.key, start=1):
            path = (*path, part)
            if header.several and number == len(header.key):
                self._counts[path] = self._counts.get(path, 0) + 1
            if path in self._counts:
                path = (*path, self._counts[path] - 1)
        return path

    def _take(self, path: Path, slot: Slot) -> None:
        self.slots[path] = slot
        for number, item in enumerate(slot.value.items):
            self._take((*path, number), Slot(item, None, slot.value, number, path))
        for number, pair in enumerate(slot.value.pairs):
            self._take((*path, *pair.key), Slot(pair.value, pair, slot.value, number, path))

    def tables(self, path: Path) -> int:
        """How many `[[path]]` there are."""
        return self._counts.get(path, 0)

    def section(self, path: Path) -> Section | None:
        """What stands below the header of exactly that path."""
        return next((one for one in self.sections if one.path == path and (one.header or not path)), None)

    def sections_within(self, path: Path) -> list[Section]:
        """What stands below headers of that path and of those that begin with it."""
        return [one for one in self.sections if one.header and begins(one.path, path)]

    def lines_within(self, path: Path) -> Iterator[tuple[Section, Path, Pair]]:
        """Pairs with lines of their own whose path begins so, with the section they stand in."""
        for section in self.sections:
            for whole, pair in section.pairs:
                if begins(whole, path):
                    yield section, whole, pair

    def defined(self, path: Path) -> bool:
        """Whether anything is said of that path."""
        return (
            path in self.slots
            or bool(self.sections_within(path))
            or any(True for _ in self.lines_within(path))
            or any(begins(one, path) for one in self.slots)
        )

    def form_of(self, path: Path) -> str:
        """How a table is written: "inline", "header", "dotted"; empty where it isn't there."""
        slot = self.slots.get(path)
        if slot is not None:
            return "inline" if slot.value.form is Form.TABLE else ""
        if self.section(path):
            return "header"
        return "dotted" if self.defined(path) else ""

    def comments_within(self, start: int, end: int) -> list[str]:
        """The comments of a part of the text."""
        return [self.text[first:last] for first, last in self.scanned.comments if start <= first < end]


def begins(path: Path, with_: Path) -> bool:
    """Whether a path begins with another, or is it."""
    return path[: len(with_)] == with_

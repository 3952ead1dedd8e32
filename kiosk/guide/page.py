"""A page of the guide as values. Its text is a TOML file, in which marks stand for what the screens themselves say.

`{F5}` is a key; `{=UNKNOWN}` the title of a verdict; `{@DeskScreen:Print badge}` words of a screen (context and English source of
its translation); `{$kiosk desk}` a command; `*so*` is bold. Everything else is text.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable
from typing import Any

from kiosk.guide.keys import ENTER, LABELS
from kiosk.guide.screen_words import said, verdict

PAGES = ("desk", "door", "organizer")
LANGUAGES = ("en", "fr", "es")
"""In which languages there is a guide."""
_HIGH = re.compile(r" ([:;?»])")
"""What French type sets after a no-break space."""
_MARK = re.compile(r"\{([^{}]+)\}|\*([^*]+)\*")


class Kind(StrEnum):
    """What a span of text is."""

    TEXT = "text"
    STRONG = "strong"
    KEY = "key"
    SAID = "said"
    COMMAND = "command"


@dataclass(frozen=True, slots=True)
class Span:
    """A piece of text.

    Attributes:
        source: what stands between the braces; empty for what has none.
    """

    kind: Kind
    text: str
    source: str = ""


Line = tuple[Span, ...]


class Shape(StrEnum):
    """What stands beside each verdict, as the windows draw it."""

    TICK = "tick"
    CROSS = "cross"
    BAR = "bar"


class Build(StrEnum):
    """How a part is built."""

    PICTURE = "picture"
    """One picture, with a legend to the numbers on it."""
    PICTURES = "pictures"
    """Several side by side, each with what it shows."""
    STEPS = "steps"
    """Numbered."""
    POINTS = "points"
    KEYS = "keys"
    SIGNS = "signs"
    """A shape, how it looks and sounds, what to do."""
    TROUBLES = "troubles"
    """What fails, and what to do."""


class Place(StrEnum):
    """Where a part stands on paper."""

    TOP = "top"
    LEFT = "left"
    RIGHT = "right"
    FOOT = "foot"


@dataclass(frozen=True, slots=True)
class Row:
    """One row of a part.

    Attributes:
        mark: its number, key, shape or picture; empty where it has none.
        cells: what it says; for a key what it is called, and what else there is to know.
    """

    mark: str
    cells: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class Part:
    """A part of a page.

    Attributes:
        picture: its name, where there is one for the whole part.
        share: of the width on paper that it takes; the legend has the rest.
    """

    build: Build
    place: Place
    heading: str
    rows: tuple[Row, ...]
    picture: str = ""
    share: float = 0.0


@dataclass(frozen=True, slots=True)
class Page:
    """One page.

    Attributes:
        name: of `PAGES`.
        language: of `LANGUAGES`.
    """

    name: str
    language: str
    title: str
    lead: Line
    parts: tuple[Part, ...]

    def spans(self) -> Iterator[Span]:
        """Everything that it says."""
        yield from self.lead
        for part in self.parts:
            for row in part.rows:
                for cell in row.cells:
                    yield from cell

    def pictures(self) -> tuple[str, ...]:
        """The names of its pictures."""
        rows = (row.mark for part in self.parts if part.build is Build.PICTURES for row in part.rows)
        return (*(part.picture for part in self.parts if part.picture), *rows)


def spoken(language: str) -> str:
    """The language of the guide for a screen in `language`: English where there is no page in it."""
    return language if language in LANGUAGES else "en"


def picture(name: str, language: str) -> Traversable:
    """The file of a picture."""
    return files("resources") / "guide" / "pictures" / f"{name}.{language}.png"


@cache
def read_page(name: str, language: str) -> Page:
    """A page of the guide.

    Args:
        name: of `PAGES`.
        language: of `LANGUAGES`.
    """
    text = (files("resources") / "guide" / "text" / f"{name}.{language}.toml").read_text(encoding="utf-8")
    data = tomllib.loads(text)
    marks = _Marks(name, language)
    parts = tuple(_part(one, marks) for one in data["parts"])
    return Page(name, language, data["title"], marks.line(data["lead"]), parts)


def _part(data: Mapping[str, Any], marks: _Marks) -> Part:
    build = Build(data["build"])
    rows = []
    for number, given in enumerate(data.get("rows", ()), start=1):
        first, *rest = [given] if isinstance(given, str) else given
        match build:
            case Build.STEPS | Build.PICTURE:
                rows.append(Row(str(number), (marks.line(first),)))
            case Build.KEYS:
                words = f"*{marks.label(first)}*" + "".join(f"{marks.colon} {text}" for text in rest)
                rows.append(Row(marks.key(first), (marks.line(words),)))
            case Build.SIGNS | Build.PICTURES:
                rows.append(Row(first, tuple(map(marks.line, rest))))
            case Build.POINTS | Build.TROUBLES:
                rows.append(Row("", tuple(marks.line(text) for text in (first, *rest))))
    drawn = (data.get("picture", ""), data.get("share", 0.0))
    return Part(build, Place(data["place"]), data.get("heading", ""), tuple(rows), *drawn)


@dataclass(frozen=True, slots=True)
class _Marks:
    """Puts words in the place of marks."""

    page: str
    language: str

    def line(self, text: str) -> Line:
        if self.language == "fr":
            text = _HIGH.sub("\u00a0\\1", text)
        spans, end = [], 0
        for found in _MARK.finditer(text):
            if found.start() > end:
                spans.append(Span(Kind.TEXT, text[end : found.start()]))
            inside, strong = found.groups()
            spans.append(self._meant(inside) if inside is not None else Span(Kind.STRONG, strong))
            end = found.end()
        if end < len(text):
            spans.append(Span(Kind.TEXT, text[end:]))
        return tuple(spans)

    @property
    def colon(self) -> str:
        return " :" if self.language == "fr" else ":"

    def key(self, name: str) -> str:
        return said(*ENTER, self.language) if name == "Enter" else name

    def label(self, key: str) -> str:
        return said(*LABELS[self.page][key], self.language)

    def _meant(self, mark: str) -> Span:
        sign, rest = mark[0], mark[1:]
        match sign:
            case "=":
                return Span(Kind.SAID, verdict(rest, self.language), mark)
            case "@":
                context, _, source = rest.partition(":")
                return Span(Kind.SAID, said(context, source, self.language).strip("▲ "), mark)
            case "$":
                return Span(Kind.COMMAND, rest, mark)
            case _:
                return Span(Kind.KEY, self.key(mark), mark)

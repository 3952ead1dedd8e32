"""What the dashboard shows, before it is drawn: bars, curves, tables, and which page is open. No Qt."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import NamedTuple

from kiosk.domain.staff import Act, Staff, needed
from kiosk.reports.figures import Grouping
from kiosk.reports.overview import Wish
from kiosk.reports.tables import Value, as_csv

MOST = 300
"""Bars that are drawn; all of them stand in the table."""


class Subject(StrEnum):
    """The pages, in the order of their keys, 1 to 6; their names are those of exported files."""

    ROOMS = "rooms"
    ARRIVALS = "arrivals"
    GROUPS = "groups"
    MISSING = "missing"
    REFUSALS = "refusals"
    STATIONS = "stations"


class Side(StrEnum):
    """What of a page is shown."""

    CHART = "chart"
    TABLE = "table"


class Told(StrEnum):
    """How refusals are put together."""

    REASON = "reason"
    SESSION = "session"
    TIME = "time"
    OVERRIDES = "overrides"


@dataclass(frozen=True, slots=True)
class Options:
    """What somebody chose to see; each page keeps its own part.

    Attributes:
        minutes: of a bin.
        day: whose bins; None: all days.
        series: a session's code for its admissions, empty for arrivals at the event.
        grouping: of people.
        members: whether those missing are shown one by one.
        told: how refusals are put together.
    """

    minutes: int = 15
    day: date | None = None
    series: str = ""
    grouping: Grouping = Grouping.DELEGATION
    members: bool = False
    told: Told = Told.REASON


@dataclass(frozen=True, slots=True)
class Sight:
    """What somebody may see.

    Attributes:
        counts: anything at all.
        names: who is missing, one by one.
    """

    counts: bool
    names: bool


def sight(staff: Staff | None, *, guarded: bool, projected: bool) -> Sight:
    """What somebody may see; names never on a wall."""

    def may(act: Act) -> bool:
        return not guarded or (staff is not None and staff.role >= needed(act))

    return Sight(may(Act.OVERSEE), may(Act.ABSENT) and not projected)


def wish(subject: Subject | None, options: Options, seen: Sight) -> Wish:
    """What a page needs beyond what every page does."""
    return Wish(
        organizations=subject is Subject.GROUPS and options.grouping is Grouping.ORGANIZATION,
        names=subject is Subject.MISSING and options.members and seen.names,
    )


def heavy(subject: Subject | None, options: Options) -> bool:
    """Whether a page may have as many rows as there are people, so that it is written where nobody waits for it."""
    if subject is Subject.GROUPS:
        return options.grouping is Grouping.ORGANIZATION
    return subject is Subject.MISSING and options.members


class Cell(NamedTuple):
    """One place of a table.

    Attributes:
        text: as it is read.
        value: what it is sorted by, and what stands in a file.
    """

    text: str
    value: Value


@dataclass(frozen=True, slots=True)
class Column:
    """A column; numbers stand at its end."""

    title: str
    number: bool = False


@dataclass(frozen=True, slots=True)
class Sheet:
    """A table.

    Attributes:
        name: of its file, without an ending.
        title: what it is about.
        empty: what to say where it has no rows.
    """

    name: str
    title: str
    columns: tuple[Column, ...]
    rows: tuple[tuple[Cell, ...], ...]
    empty: str = ""

    def csv(self) -> bytes:
        """As a file that spreadsheets open: UTF-8 with a byte order mark; no cell of it is a formula."""
        return as_csv([column.title for column in self.columns], ([cell.value for cell in row] for row in self.rows))


def cell(value: Value) -> Cell:
    """A place whose text is its value."""
    return Cell(str(value), value)


def matching(rows: Sequence[tuple[Cell, ...]], sought: str) -> list[tuple[Cell, ...]]:
    """The rows in which every one of the sought words begins or continues some word, in any case."""
    words = sought.casefold().split()
    return (
        [row for row in rows if all(any(word in place.text.casefold() for place in row) for word in words)]
        if words
        else list(rows)
    )


def ordered(rows: Sequence[tuple[Cell, ...]], column: int, *, down: bool) -> list[tuple[Cell, ...]]:
    """The rows by one column; those that are equal there stay as they were."""

    def key(row: tuple[Cell, ...]) -> tuple[bool, float, str]:
        value = row[column].value
        return (True, 0.0, value.casefold()) if isinstance(value, str) else (False, float(value), "")

    return sorted(rows, key=key, reverse=down)


class Look(StrEnum):
    """What a bar means; each has its own pattern too."""

    FULL = "full"
    """As it should be: filled."""
    DIM = "dim"
    """Not now: outlined, filled faintly."""
    OVER = "over"
    """Beyond the limit: what is too much is hatched."""


@dataclass(frozen=True, slots=True)
class Bar:
    """One line of a chart of bars.

    Attributes:
        label: what it is about.
        text: the numbers, in words.
        value: how long it is, as a share of the longest.
        track: how long it could be, as a share of the longest; 0 where nothing says.
        mark: a sign before the label, in the colour of `tone`; empty where all is well.
        tone: a token of a text's colour.
        note: a second, small line; may be empty.
        colour: of a tier, `#RRGGBB`: a square before the label; empty for none.
    """

    label: str
    text: str
    value: float = 0.0
    track: float = 0.0
    look: Look = Look.FULL
    mark: str = ""
    tone: str = "ink"
    note: str = ""
    colour: str = ""

    @property
    def spoken(self) -> str:
        """As a screen reader says it."""
        return ", ".join(part for part in (self.label, self.text, self.note) if part)


@dataclass(frozen=True, slots=True)
class Curve:
    """Counts by bins, and their sum so far.

    Attributes:
        labels: when each bin starts, for the axis: (place of a bin, words).
        counts: in each bin.
        totals: up to the end of each bin; empty where a sum says nothing.
        limit: a level to compare the sum with; None for none.
        limit_words: what that level is.
        last: what stands at the end of the line of sums.
        peak: what stands over the highest bin.
        counted: what the bins count.
        spoken: all of it in a sentence.
    """

    labels: tuple[tuple[int, str], ...]
    counts: tuple[int, ...]
    totals: tuple[int, ...]
    limit: int | None
    limit_words: str
    last: str
    peak: str
    counted: str
    spoken: str


@dataclass(frozen=True, slots=True)
class Tile:
    """What of a page stands on the first one.

    Attributes:
        big: the number that matters most.
        line: what it is a number of.
        bars: the most important lines; may be none.
        alert: what somebody should do something about; empty where nothing.
        words: what to say where there is nothing to show.
        spark: sums over time; may be empty.
    """

    subject: Subject
    title: str
    big: str
    line: str
    bars: tuple[Bar, ...] = ()
    alert: str = ""
    words: str = ""
    spark: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Shown:
    """One page.

    Attributes:
        title: what it is about.
        lead: the most important in one line.
        bars: a chart of bars; or
        curve: one over time; neither where only the table makes sense.
        sheet: the same numbers.
        empty: what to say instead of a chart that would be empty; empty where there is one.
        remark: what else to say, small.
    """

    title: str
    lead: str
    sheet: Sheet
    bars: tuple[Bar, ...] = ()
    curve: Curve | None = None
    empty: str = ""
    remark: str = ""

    @property
    def has_chart(self) -> bool:
        """Whether there is more than a table."""
        return bool(self.bars) or self.curve is not None or bool(self.empty)

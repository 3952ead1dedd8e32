"""Why a session's rule said no: the conditions that would have to change, as values that any language can tell."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import ClassVar

from kiosk.domain.logic_values import Problem


@dataclass(frozen=True, slots=True)
class From:
    """Entry begins at a moment (UTC, tolerance included); `daily`: at that time of every day."""

    kind: ClassVar[str] = "from"
    moment: datetime
    daily: bool = False


@dataclass(frozen=True, slots=True)
class Until:
    """Entry ends at a moment (UTC, tolerance included); `daily`: at that time of every day."""

    kind: ClassVar[str] = "until"
    moment: datetime
    daily: bool = False


@dataclass(frozen=True, slots=True)
class Tiers:
    """Only these tiers, or all but these: codes, and names as written where no tier has them."""

    kind: ClassVar[str] = "tiers"
    tiers: tuple[str, ...]
    admitted: bool = True


@dataclass(frozen=True, slots=True)
class Weekdays:
    """Only on these days, 1 for Monday to 7 for Sunday."""

    kind: ClassVar[str] = "weekdays"
    days: tuple[int, ...]


class Counted(StrEnum):
    """What is counted: a person's earlier entries to the session, or the local days that have one."""

    TOTAL = "entries_number"
    TODAY = "entries_today"
    SINCE = "entries_since"
    BEFORE = "entries_before"
    DAYS = "entries_days"
    DAYS_SINCE = "entries_days_since"
    DAYS_BEFORE = "entries_days_before"


@dataclass(frozen=True, slots=True)
class Count:
    """Only with so many earlier entries, or days with entries.

    Attributes:
        least: inclusive, None for no bound; so is `most`.
        value: how many there are.
        moment: since or before which they are counted (UTC).
        daily: the moment is a time of the day.
    """

    kind: ClassVar[str] = "count"
    counted: Counted
    least: int | None
    most: int | None
    value: int
    moment: datetime | None = None
    daily: bool = False


@dataclass(frozen=True, slots=True)
class Minutes:
    """Only so many whole minutes after the first or the last entry; -1 stands for no entry."""

    kind: ClassVar[str] = "minutes"
    first: bool
    least: int | None
    most: int | None
    value: int


@dataclass(frozen=True, slots=True)
class Presence:
    """Only for those who are inside, or only for those who aren't."""

    kind: ClassVar[str] = "presence"
    inside: bool


@dataclass(frozen=True, slots=True)
class Never:
    """No circumstance would satisfy it."""

    kind: ClassVar[str] = "never"


@dataclass(frozen=True, slots=True)
class Other:
    """A condition of no known shape; its expression speaks for it."""

    kind: ClassVar[str] = "other"


Requirement = From | Until | Tiers | Weekdays | Count | Minutes | Presence | Never | Other


@dataclass(frozen=True, slots=True)
class Condition:
    """One condition that stands in the way.

    Attributes:
        path: its place in the rule, such as `and[1].<`.
        expression: the condition as written, compact JSON.
        values: what its variables were, name and text.
        negated: it is true and would have to be false.
        requirement: what would have to hold instead.
    """

    path: str
    expression: str
    values: tuple[tuple[str, str], ...]
    negated: bool
    requirement: Requirement

    @property
    def kind(self) -> str:
        """Which of the known shapes it has."""
        return self.requirement.kind


@dataclass(frozen=True, slots=True)
class Every:
    """All of these would have to change."""

    parts: tuple[Failed, ...]


@dataclass(frozen=True, slots=True)
class Either:
    """Any one of these would do."""

    parts: tuple[Failed, ...]


Failed = Condition | Every | Either


@dataclass(frozen=True, slots=True)
class Refusal:
    """A rule's no.

    Attributes:
        at: when the rule was asked; aware.
        failed: what would have to change; None where the rule couldn't be evaluated.
        problem: why it couldn't be evaluated; None where it could.
        path: where in the rule the problem is.
    """

    at: datetime
    failed: Failed | None = None
    problem: Problem | None = None
    path: str = ""

    @property
    def conditions(self) -> tuple[Condition, ...]:
        """Every condition that failed, in the rule's order."""
        return tuple(_conditions(self.failed)) if self.failed else ()


def _conditions(failed: Failed) -> list[Condition]:
    if isinstance(failed, Condition):
        return [failed]
    return [condition for part in failed.parts for condition in _conditions(part)]


def every(parts: list[Failed]) -> Failed:
    """All of one part or more, without a wrapping that says nothing."""
    flat = [inner for part in parts for inner in (part.parts if isinstance(part, Every) else (part,))]
    return flat[0] if len(flat) == 1 else Every(tuple(flat))


def either(parts: list[Failed]) -> Failed:
    """Any of one part or more; what can never be is no alternative."""
    flat = [inner for part in parts for inner in (part.parts if isinstance(part, Either) else (part,))]
    possible = [part for part in flat if not any(isinstance(c.requirement, Never) for c in _conditions(part))] or flat[:1]
    return possible[0] if len(possible) == 1 else Either(tuple(possible))

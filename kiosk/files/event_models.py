"""The shape of an event file (design section 5), checked piece by piece so that every mistake is found at once.

The validators are field by field, never over a whole table, and what compares one value with another is noted aside
instead of raised: one mistake must not hide another.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from typing import Annotated, Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, Field, StrictBool, ValidationInfo, field_validator

from kiosk.domain.event import CapacityMode, Invitation, Reentry
from kiosk.files import moments
from kiosk.files.text import is_clean, quoted
from kiosk.wording.codes import Amiss, Flawed
from kiosk.wording.told import Wrong

_LANGUAGE = re.compile(r"[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}", re.ASCII)
_COLOUR = re.compile(r"#[0-9A-Fa-f]{6}", re.ASCII)
_LONGEST_EVENT = timedelta(days=366)
_LONGEST_TIER = 16
_YEARS = range(1990, 2099)
"""When a journal may be written and a badge may expire."""
_GRACE = time(12)
"""A session may run past midnight of the last day, but not beyond the next noon: more is a slip in its date."""
_RULE_NODES = 2000
_RULE_DEPTH = 40


def _text(value: str) -> str:
    if not is_clean(value):
        raise ValueError("holds a control character")
    return value.strip()


def _needed(value: str) -> str:
    if not value:
        raise ValueError("must not be empty")
    return value


def _code(value: str) -> str:
    if any(char.isspace() or char == ";" for char in value):
        raise ValueError("must not hold spaces or semicolons")
    return value


def _short(value: str) -> str:
    if len(value.encode("utf-8")) > _LONGEST_TIER:
        raise ValueError(f"must be short enough for a badge's code: {_LONGEST_TIER} letters, fewer with accents")
    return value


def _language(value: str) -> str:
    if not _LANGUAGE.fullmatch(value):
        raise ValueError(f'{quoted(value)} is no language code, such as "en" or "pt-BR"')
    return value


def _no_repeats(values: tuple[str, ...]) -> tuple[str, ...]:
    if len(set(values)) != len(values):
        raise Wrong(Flawed.TWICE)
    return values


def _list(value: object) -> object:
    return tuple(value) if isinstance(value, list) else value


def _words(value: Mapping[str, str]) -> Mapping[str, str]:
    if not value:
        raise ValueError('must hold a text for one language at least, such as { en = "..." }')
    return value


def _day(value: object) -> object:
    if isinstance(value, str):
        value = moments.parse(value.strip())
    if isinstance(value, datetime) or not isinstance(value, date):
        raise ValueError("must be a date, such as 2024-10-21")  # noqa: TRY004  # pydantic collects ValueErrors
    if value.year not in _YEARS:
        raise Wrong(Amiss.YEAR, first=_YEARS[0], last=_YEARS[-1])
    return moments.checked(value)


def _time(value: object) -> object:
    if isinstance(value, str):
        value = moments.parse(value.strip())
    if not isinstance(value, datetime):
        raise ValueError("must be a date with a time, such as 2024-10-21T14:00:00")  # noqa: TRY004  # as above
    return moments.checked(value)


def _zone(value: object) -> object:
    if not isinstance(value, str):
        raise Wrong(Amiss.NOT_TEXT)
    try:
        return ZoneInfo(value)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        raise ValueError(f"no time zone {quoted(value)}, write it like America/New_York") from None


Text = Annotated[str, Field(max_length=1000), AfterValidator(_text)]
Code = Annotated[str, Field(max_length=64), AfterValidator(_text), AfterValidator(_needed), AfterValidator(_code)]
TierCode = Annotated[Code, AfterValidator(_short)]
Language = Annotated[str, AfterValidator(_language)]
Words = Annotated[dict[Language, Annotated[Text, AfterValidator(_needed)]], AfterValidator(_words)]
Zone = Annotated[ZoneInfo, BeforeValidator(_zone)]
Day = Annotated[date, BeforeValidator(_day)]
Time = Annotated[datetime, BeforeValidator(_time)]
Minutes = Annotated[int, Field(ge=0, le=366 * 24 * 60)]
Codes = Annotated[tuple[Code, ...], BeforeValidator(_list), Field(max_length=1000), AfterValidator(_no_repeats)]


@dataclass(frozen=True, slots=True)
class Frame:
    """What a table is checked against, None where the event is too wrong to tell; `aside` takes (key, what is wrong)."""

    zone: ZoneInfo | None = None
    days: tuple[date, date] | None = None
    tiers: frozenset[str] | None = None
    aside: list[tuple[str, str]] = field(default_factory=list)


class _Model(BaseModel):
    model_config = ConfigDict(extra="forbid", strict=True, arbitrary_types_allowed=True)


class EventTable(_Model):
    """`[event]`."""

    id: Code
    name: Words
    venue: Text = ""
    timezone: Zone
    starts: Day
    ends: Day
    languages: Annotated[tuple[Language, ...], BeforeValidator(_list), Field(max_length=50), AfterValidator(_no_repeats)] = (
        "en",
    )
    retention_days: Annotated[int, Field(ge=0, le=3660)] = 30

    @field_validator("languages")
    @classmethod
    def _some(cls, value: tuple[str, ...]) -> tuple[str, ...]:
        if not value:
            raise ValueError('must name one language at least, such as ["en"]')
        return value

    @field_validator("ends")
    @classmethod
    def _after_starts(cls, value: date, info: ValidationInfo) -> date:
        starts = info.data.get("starts")
        if starts is not None and value < starts:
            raise ValueError(f"{value} lies before starts")
        if starts is not None and value - starts > _LONGEST_EVENT:
            raise ValueError(f"{value} lies more than a year after starts")
        return value


class TierTable(_Model):
    """One of `[[tiers]]`."""

    code: TierCode
    name: Words
    colour: str

    @field_validator("colour")
    @classmethod
    def _hex(cls, value: str) -> str:
        if not _COLOUR.fullmatch(value):
            raise ValueError(f'{quoted(value)} is no colour, write it like "#0B6B3A"')
        return value


class AdmitTable(_Model):
    """`admit` of a session. `invitation` stands after `tiers` so that its check can see them."""

    tiers: Codes | None = None
    invitation: Annotated[Invitation, Field(strict=False)] = Invitation.NONE
    checked_in: StrictBool = False
    opens_minutes_before: Minutes = 30
    closes_minutes_after: Minutes = 0
    reentry: Annotated[Reentry, Field(strict=False)] = Reentry.AFTER_EXIT
    capacity: Annotated[int, Field(ge=0, le=10_000_000)] | None = None
    capacity_mode: Annotated[CapacityMode, Field(strict=False)] = CapacityMode.STRICT
    rule: dict[str, Any] | None = None

    @field_validator("tiers")
    @classmethod
    def _known(cls, value: tuple[str, ...] | None, info: ValidationInfo) -> tuple[str, ...] | None:
        if value is None:
            return None
        if not value:
            raise ValueError("an empty list would admit nobody: leave it out to admit every tier")
        frame = _frame(info)
        strange = [] if frame.tiers is None else [quoted(code) for code in value if code not in frame.tiers]
        if strange:
            frame.aside.append(("admit.tiers", f"no tier {', '.join(strange)}"))
        return value

    @field_validator("invitation")
    @classmethod
    def _only_alone(cls, value: Invitation, info: ValidationInfo) -> Invitation:
        # Tiers that are wrong themselves are missing from `data`; tiers that were left out are None in it.
        if value is Invitation.ONLY and info.data.get("tiers", ()) is not None:
            said = '"only" admits by invitation alone: leave out admit.tiers, or write "and"'
            _frame(info).aside.append(("admit.invitation", said))
        return value

    @field_validator("rule")
    @classmethod
    def _bounded(cls, value: dict[str, Any] | None) -> dict[str, Any] | None:
        if not value:
            return None
        _check_rule(value)
        return value


class SessionTable(_Model):
    """One of `[[sessions]]`. A naive time is local to the event; one that occurs twice means its first pass."""

    code: Code
    title: Words
    room: Text = ""
    starts: Time
    ends: Time
    livestreamed: StrictBool = False
    admit: AdmitTable = Field(default_factory=AdmitTable)

    @field_validator("starts")
    @classmethod
    def _within(cls, value: datetime, info: ValidationInfo) -> datetime:
        frame = _frame(info)
        if frame.zone is None:
            return value
        value = _local(value, frame.zone)
        if frame.days is not None and not frame.days[0] <= value.date() <= frame.days[1]:
            frame.aside.append(("starts", f"{value.date()} is outside the event, {frame.days[0]} to {frame.days[1]}"))
        return value

    @field_validator("ends")
    @classmethod
    def _after(cls, value: datetime, info: ValidationInfo) -> datetime:
        frame, starts = _frame(info), info.data.get("starts")
        if frame.zone is None:
            return value
        value = _local(value, frame.zone)
        if starts is not None and value.astimezone(UTC) <= starts.astimezone(UTC):
            frame.aside.append(("ends", "must lie after starts"))
        if frame.days is not None and value > datetime.combine(frame.days[1] + timedelta(days=1), _GRACE, frame.zone):
            frame.aside.append(("ends", f"{value.date()} is outside the event, which ends on {frame.days[1]}"))
        return value


def frame_of(event: Mapping[str, Any], tiers: frozenset[str]) -> Frame:
    """What sessions are checked against, as far as the `[event]` table is right."""
    zone = _or_none(_zone, event.get("timezone"))
    starts, ends = _or_none(_day, event.get("starts")), _or_none(_day, event.get("ends"))
    days = (starts, ends) if isinstance(starts, date) and isinstance(ends, date) and starts <= ends else None
    return Frame(zone if isinstance(zone, ZoneInfo) else None, days, tiers)


def _or_none(parse: Callable[[object], object], value: object) -> object:
    try:
        return parse(value)
    except ValueError:
        return None


def _frame(info: ValidationInfo) -> Frame:
    return info.context if isinstance(info.context, Frame) else Frame()


def _local(value: datetime, zone: ZoneInfo) -> datetime:
    return value.astimezone(zone) if value.tzinfo else value.replace(tzinfo=zone)


def _check_rule(rule: Mapping[str, Any]) -> None:
    """See that a rule is plain JSON of a sane size; what it means is judged where it is evaluated."""
    left: list[tuple[Any, int]] = [(rule, 1)]
    nodes = 0
    while left:
        value, depth = left.pop()
        nodes += 1
        if nodes > _RULE_NODES or depth > _RULE_DEPTH:
            raise Wrong(Flawed.RULE_TOO_LARGE, parts=_RULE_NODES, depth=_RULE_DEPTH)
        if isinstance(value, Mapping):
            _check_leaf(tuple(value))
            left.extend((item, depth + 1) for item in value.values())
        elif isinstance(value, list):
            left.extend((item, depth + 1) for item in value)
        else:
            _check_leaf((value,))


def _check_leaf(values: tuple[object, ...]) -> None:
    try:
        json.dumps(values, allow_nan=False, ensure_ascii=False).encode("utf-8")
    except (TypeError, ValueError):
        raise Wrong(Flawed.RULE_NOT_PLAIN) from None

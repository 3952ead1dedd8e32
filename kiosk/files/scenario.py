"""Scenario files (JSON, design section 11): an event, its people, and steps with what must come of each."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Annotated, Any, Literal
from zoneinfo import ZoneInfo

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, ValidationError

from kiosk.domain.event import Event
from kiosk.domain.reason import Reason, Verdict
from kiosk.domain.registration import Registration
from kiosk.files import moments
from kiosk.files.event_file import EventFault, event_from_mapping
from kiosk.files.fields import FIELDS, Fields
from kiosk.files.problems import FileFault, problems_of, shown_key, unknown_key
from kiosk.files.safe import read_json
from kiosk.files.text import quoted

__all__ = ["Expect", "Scenario", "ScenarioFault", "Step", "read_scenario", "scenario_from_mapping"]

_LIMIT = 64 * 1024 * 1024
_MOST_STEPS = 100_000
_KEYS = ("name", "event", "registrations", "steps")

Deed = Literal["scan", "check_in", "print_badge", "revoke_badge", "block", "cancel", "override", "undo"]
"""What a step does."""

_NEEDS = {
    "scan": ("code", "registration"),
    "check_in": ("registration", "code"),
    "print_badge": ("registration",),
    "revoke_badge": ("registration", "code"),
    "block": ("registration",),
    "cancel": ("registration",),
    "override": ("registration", "code"),
}
"""One of these must name whom a step is about."""


class ScenarioFault(FileFault):
    """A scenario that can't be played; `problems` lists everything that is wrong with it."""

    def __init__(self, source: str, problems: list[str]) -> None:
        super().__init__(source, problems, "correct the scenario and try again")


@dataclass(frozen=True, slots=True)
class Expect:
    """What must come of a step."""

    verdict: Verdict
    reason: Reason


@dataclass(frozen=True, slots=True)
class Step:
    """One act at one station. `at` is aware (UTC); `reason` is the supervisor's, for an override, a block or a cancellation."""

    at: datetime
    do: Deed
    station: str
    session: str | None = None
    code: str | None = None
    registration: str | None = None
    exit: bool = False
    reason: str = ""
    expect: Expect | None = None


@dataclass(frozen=True, slots=True)
class Scenario:
    """A story to play on a station of its own."""

    name: str
    event: Event
    registrations: tuple[Registration, ...]
    steps: tuple[Step, ...]


def _moment(value: object) -> object:
    if not isinstance(value, str):
        raise ValueError("must be a time, such as 2024-10-21T14:00:00-04:00")  # noqa: TRY004  # pydantic collects ValueErrors
    found = moments.parse(value.strip())
    if not isinstance(found, datetime):
        raise ValueError("must hold a time, such as 2024-10-21T14:00:00-04:00")  # noqa: TRY004  # as above
    return moments.checked(found)


def _sayable(value: object) -> object:
    if isinstance(value, str) and any("\ud800" <= char <= "\udfff" for char in value):
        raise ValueError("holds half a character (a lone surrogate)")
    return value


_Text = Annotated[str, BeforeValidator(_sayable), Field(max_length=20_000)]


class _Model(BaseModel):
    model_config = ConfigDict(extra="forbid", strict=True)


class _ExpectTable(_Model):
    verdict: Annotated[Verdict, Field(strict=False)] | None = None
    reason: Annotated[Reason, Field(strict=False)]


class _StepTable(_Model):
    at: Annotated[datetime, BeforeValidator(_moment)]
    do: Deed
    station: Annotated[_Text, Field(min_length=1, max_length=64)] = "A"
    session: _Text | None = None
    code: _Text | None = None
    registration: _Text | None = None
    exit: bool = False
    reason: _Text = ""
    expect: _ExpectTable | None = None


def read_scenario(path: Path) -> Scenario:
    """The scenario that a JSON file holds.

    Raises:
        Fault: there is no such file, it can't be read or is not JSON.
        ScenarioFault: it holds mistakes, all of them named.
    """
    return scenario_from_mapping(read_json(path, limit=_LIMIT, what="a scenario (JSON)"), str(path))


def scenario_from_mapping(data: Mapping[str, Any], source: str) -> Scenario:
    """A scenario from a JSON object; `source` is what to call it in messages.

    Raises:
        ScenarioFault: it holds mistakes, all of them named.
    """
    problems = [f"{shown_key(key)}: {unknown_key(key, _KEYS)}" for key in data if key not in _KEYS]
    problems += [f"{key}: is missing" for key in _KEYS if key not in data and key != "registrations"]
    name = data.get("name", "")
    if not isinstance(name, str):
        problems.append("name: must be text")
    event = _event(data.get("event"), source, problems) if "event" in data else None
    people = _people(data.get("registrations", []), event, problems)
    steps = _steps(data.get("steps", []), event, {person.id for person in people}, problems)
    if problems or event is None:
        raise ScenarioFault(source, problems)
    return Scenario(name, event, tuple(people), tuple(steps))


def _event(data: object, source: str, problems: list[str]) -> Event | None:
    if not isinstance(data, Mapping):
        problems.append("event: must be an object with event, tiers and sessions")
        return None
    try:
        return event_from_mapping(data, source)
    except EventFault as fault:
        problems.extend(f"event: {problem}" for problem in fault.problems)
        return None


def _people(data: object, event: Event | None, problems: list[str]) -> list[Registration]:
    if not isinstance(data, list):
        problems.append("registrations: must be a list")
        return []
    if event is None:
        return []  # nothing to check them against; the event comes first
    fields, found = Fields(event, need_name=False), []
    ids: set[str] = set()
    for number, item in enumerate(data, start=1):
        place = f"registrations[{number}]"
        if not isinstance(item, Mapping):
            problems.append(f"{place}: must be an object")
            continue
        problems.extend(f"{place}: {shown_key(key)}: {unknown_key(key, FIELDS)}" for key in item if key not in FIELDS)
        person = fields.registration({key: value for key, value in item.items() if key in FIELDS and value is not None})
        if isinstance(person, list):
            problems.extend(f"{place}: {problem.column}: {problem.reason}" for problem in person)
        elif person.id in ids:
            problems.append(f"{place}: id: {quoted(person.id)} stands above already")
        else:
            ids.add(person.id)
            found.append(person)
    return found


def _steps(data: object, event: Event | None, people: set[str], problems: list[str]) -> list[Step]:
    if not isinstance(data, list) or len(data) > _MOST_STEPS:
        problems.append(f"steps: must be a list of at most {_MOST_STEPS:,} steps")
        return []
    found = []
    for number, item in enumerate(data, start=1):
        place = f"steps[{number}]"
        try:
            table = _StepTable.model_validate(item)
        except ValidationError as error:
            problems.extend(problems_of(error, _StepTable, place))
            continue
        wrong = [f"{place}: {said}" for said in _strangers(table, event, people)]
        problems.extend(wrong)
        if not wrong and event is not None:
            found.append(_step(table, event.timezone))
    return found


def _strangers(table: _StepTable, event: Event | None, people: set[str]) -> list[str]:
    """What a step names that the scenario doesn't hold, or fails to name."""
    wrong = []
    needs = _NEEDS.get(table.do, ())
    if needs and all(getattr(table, key) is None for key in needs):
        wrong.append(f"{table.do} needs a {' or a '.join(needs)}")
    if table.do == "scan" and table.exit and table.session is None:
        wrong.append("an exit needs a session: nobody leaves through the desk")
    if event is None:
        return wrong
    if table.session is not None and event.session(table.session) is None:
        wrong.append(f"session: no session {quoted(table.session)}")
    if table.registration is not None and table.registration not in people:
        wrong.append(f"registration: no registration {quoted(table.registration)}")
    return wrong


def _step(table: _StepTable, zone: ZoneInfo) -> Step:
    expect = table.expect
    return Step(
        at=moments.start(table.at, zone),
        do=table.do,
        station=table.station,
        session=table.session,
        code=table.code,
        registration=table.registration,
        exit=table.exit,
        reason=table.reason,
        expect=Expect(expect.verdict or expect.reason.verdict, expect.reason) if expect else None,
    )

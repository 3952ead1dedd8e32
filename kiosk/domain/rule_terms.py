"""What a session's rule may ask about, and the operators that pretix check-in lists add to JSONLogic.

Moments are aware datetimes in UTC inside a rule: arithmetic on a local time would ignore the clocks' changes.
"""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from typing import Any
from zoneinfo import ZoneInfo

from kiosk.domain.attendance import Passage
from kiosk.domain.event import Event, Session
from kiosk.domain.logic import OPERATORS, Evaluation, LogicError, Operator, Scope, Trouble, eager
from kiosk.domain.logic_values import STEPS, number, same, text

_CLOCK = re.compile(r"(\d\d?):(\d\d)(?::(\d\d))?", re.ASCII)
_MOMENT = re.compile(r"\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d.*)?", re.ASCII)
_FIRST_YEAR, _LAST_YEAR = 1900, 2199
"""As in people's files: near the calendar's ends arithmetic with time zones overflows."""
_LONGEST_TOLERANCE = 366 * 24 * 60

NO_COUNTERPART = ("variation", "gate")
"""What pretix lists may ask about and an event here doesn't have."""


@dataclass(frozen=True, slots=True)
class Circumstances:
    """What a rule may ask about.

    Attributes:
        tier: code of the person's tier.
        now: aware.
        entries: this person's entries to this session, in order.
        inside: whether the person is inside the session.
    """

    event: Event
    session: Session
    tier: str
    now: datetime
    entries: tuple[Passage, ...]
    inside: bool


class Variables(Scope):
    """The variables of a rule, each worked out when it is asked for.

    `asked` holds what was: name and value, as an organizer may read it later.
    """

    __slots__ = ("_today", "asked", "circumstances", "now")

    def __init__(self, circumstances: Circumstances) -> None:
        self.circumstances = circumstances
        self.now = circumstances.now.astimezone(UTC)
        self.asked: dict[str, Any] = {}
        self._today: date | None = None

    def variable(self, name: str) -> Any:
        """The value of a variable.

        Raises:
            LogicError: there is none of that name.
        """
        work_out = VARIABLES.get(name)
        if work_out is None:
            raise LogicError(Trouble.UNKNOWN_VARIABLE, name)
        value = self.asked[name] = work_out(self)
        return value

    def today(self) -> date:
        """The local day."""
        if self._today is None:
            self._today = self.circumstances.event.local_day(self.now)
        return self._today

    def days(self, entries: Iterable[Passage]) -> int:
        """On how many local days these entries were."""
        return len({self.circumstances.event.local_day(entry.at) for entry in entries})

    def minutes_since(self, index: int) -> int:
        """Whole minutes since an entry, -1 where there is none. Another station's clock may be ahead: that is no time."""
        entries = self.circumstances.entries
        return max(0, (self.now - entries[index].at.astimezone(UTC)) // timedelta(minutes=1)) if entries else -1

    def entries_today(self) -> int:
        """How many entries the local day has seen."""
        entries = self.circumstances.entries
        if not entries:
            return 0
        today, local_day = self.today(), self.circumstances.event.local_day
        return sum(local_day(entry.at) == today for entry in entries)


VARIABLES: Mapping[str, Callable[[Variables], Any]] = {
    "product": lambda of: of.circumstances.tier,
    "now": lambda of: of.now,
    "now_isoweekday": lambda of: of.today().isoweekday(),
    "entries_number": lambda of: len(of.circumstances.entries),
    "entries_today": Variables.entries_today,
    "entries_days": lambda of: of.days(of.circumstances.entries),
    "minutes_since_last_entry": lambda of: of.minutes_since(-1),
    "minutes_since_first_entry": lambda of: of.minutes_since(0),
    "entry_status": lambda of: "present" if of.circumstances.inside else "absent",
}


class RuleRun(Evaluation):
    """One evaluation of a session's rule."""

    __slots__ = ("scope",)

    def __init__(self, scope: Variables, steps: int = STEPS) -> None:
        super().__init__(RULE_OPERATORS, tables=False, steps=steps)
        self.scope = scope

    def moment(self, value: Any) -> datetime:
        """The value, which must be a moment.

        Raises:
            LogicError: it isn't.
        """
        if not isinstance(value, datetime):
            raise LogicError(Trouble.NOT_A_MOMENT, "" if value is None else shown(value))
        return value


def shown(value: Any) -> str:
    """A value as a message may show it."""
    try:
        return text(value, Evaluation(OPERATORS))
    except LogicError:
        return "…"


def later(moment: datetime, minutes: float) -> datetime:
    """A moment so many minutes later."""
    return moment + timedelta(minutes=minutes) if minutes else moment


def tolerance(value: Any, run: Evaluation) -> float:
    """A tolerance in minutes; null is none.

    Raises:
        LogicError: it is no number of minutes, or more than a year.
    """
    if not value:
        return 0
    minutes = number(value, run)
    if math.isnan(minutes) or abs(minutes) > _LONGEST_TOLERANCE:
        raise LogicError(Trouble.ARGUMENTS, shown(value))
    return minutes


def tier_of(event: Event, id: Any, name: Any) -> tuple[str, str]:
    """Which tier a list's product means, and how it was found.

    A pretix list's ids are numbers, so a product may also be known by its name.

    Returns:
        The tier's code and "code" or "name"; where no tier fits, the id and "".
    """
    code = id if isinstance(id, str) else shown(id)
    for tier in event.tiers:
        if tier.code == code:
            return code, "code"
    for tier in event.tiers:
        if name in tier.name.values():
            return tier.code, "name"
    return code, ""


def moment_of(written: Any, zone: ZoneInfo) -> datetime:
    """The moment (UTC) that ISO 8601 text means; without an offset, local time, one that occurs twice on its first pass.

    Raises:
        LogicError: it isn't a moment.
    """
    moment = _read(written, zone) if isinstance(written, str) else None
    if moment is None:
        raise LogicError(Trouble.NOT_A_MOMENT, shown(written))
    return moment


@lru_cache(maxsize=256)
def _read(written: str, zone: ZoneInfo) -> datetime | None:
    if len(written) > 40 or not _MOMENT.fullmatch(written):  # noqa: PLR2004  # microseconds and an offset fit
        return None
    try:
        moment = datetime.fromisoformat(written)
    except ValueError:
        return None
    if not _FIRST_YEAR <= moment.year <= _LAST_YEAR:
        return None
    return (moment if moment.tzinfo else moment.replace(tzinfo=zone)).astimezone(UTC)


def clock_of(written: Any) -> time:
    """The time of day that HH:MM or HH:MM:SS means.

    Raises:
        LogicError: it isn't one.
    """
    clock = _clock(written) if isinstance(written, str) else None
    if clock is None:
        raise LogicError(Trouble.NOT_A_MOMENT, shown(written))
    return clock


@lru_cache(maxsize=256)
def _clock(written: str) -> time | None:
    found = _CLOCK.fullmatch(written) if len(written) < 10 else None  # noqa: PLR2004  # HH:MM:SS
    try:
        return time(int(found[1]), int(found[2]), int(found[3] or 0)) if found else None
    except ValueError:
        return None


@lru_cache(maxsize=256)
def _on_the_day(day: date, clock: time, zone: ZoneInfo) -> datetime:
    # a time that the clocks skip is as much later as they skip; one that occurs twice is on its first pass
    return datetime.combine(day, clock, zone).astimezone(UTC)


def _build_time(run: Evaluation, values: list[Any]) -> datetime:
    scope = _scope(run)
    kind, written = (*values[:2], None, None)[:2]
    event, session = scope.circumstances.event, scope.circumstances.session
    match kind:
        case "custom":
            return moment_of(written, event.timezone)
        case "customtime":
            return _on_the_day(scope.today(), clock_of(written), event.timezone)
        case "date_from":
            return session.span[0]
        case "date_to":
            return session.span[1]
        case "date_admission":
            return session.doors_open
        case _:
            raise LogicError(Trouble.NOT_A_MOMENT, shown(kind))


def _scope(run: Evaluation) -> Variables:
    if not isinstance(run, RuleRun):  # pragma: no cover  # these operators stand in a rule's table only
        raise TypeError(run)
    return run.scope


def _is_after(run: Evaluation, values: list[Any]) -> bool:
    one, other, minutes = _moments(run, values)
    return later(one, minutes) > other


def _is_before(run: Evaluation, values: list[Any]) -> bool:
    one, other, minutes = _moments(run, values)
    return later(one, -minutes) < other


def _moments(run: Evaluation, values: list[Any]) -> tuple[datetime, datetime, float]:
    if not 2 <= len(values) <= 3 or not isinstance(run, RuleRun):  # noqa: PLR2004  # two moments and a tolerance
        raise LogicError(Trouble.ARGUMENTS)
    return run.moment(values[0]), run.moment(values[1]), tolerance((*values, None)[2], run)


def _lookup(run: Evaluation, values: list[Any]) -> str:
    kind, known_as, name = (*values[:3], None, None, None)[:3]
    if kind != "product":
        raise LogicError(Trouble.UNKNOWN_VARIABLE, shown(kind))
    return tier_of(_scope(run).circumstances.event, known_as, name)[0]


def _in_list(run: Evaluation, values: list[Any]) -> bool:
    if len(values) != 2 or not isinstance(values[1], list):  # noqa: PLR2004  # an item and a list
        raise LogicError(Trouble.ARGUMENTS)
    item, items = values
    run.spend(len(items))
    if isinstance(item, str) and item in items:
        return True
    return any(same(item, other) or _same_id(item, other) for other in items)


def _same_id(one: Any, other: Any) -> bool:
    """An id may be written as a number in one place and as text in another."""
    return {type(one), type(other)} == {int, str} and shown(one) == shown(other)


def _counting(name: str, count: Callable[[Variables, datetime], int]) -> Operator:
    def operate(run: Evaluation, args: Sequence[Any], data: Any) -> int:
        values = run.values(args, data)
        if len(values) != 1 or not isinstance(run, RuleRun):
            raise LogicError(Trouble.ARGUMENTS)
        moment = run.moment(values[0])
        run.spend(len(run.scope.circumstances.entries))
        result = count(run.scope, moment)
        local = moment.astimezone(run.scope.circumstances.event.timezone)
        run.scope.asked[f"{name}({local:%Y-%m-%dT%H:%M:%S%z})"] = result
        return result

    return operate


def _since(of: Variables, moment: datetime) -> list[Passage]:
    return [entry for entry in of.circumstances.entries if entry.at >= moment]


def _before(of: Variables, moment: datetime) -> list[Passage]:
    return [entry for entry in of.circumstances.entries if entry.at < moment]


COUNTING: Mapping[str, Operator] = {
    "entries_since": _counting("entries_since", lambda of, moment: len(_since(of, moment))),
    "entries_before": _counting("entries_before", lambda of, moment: len(_before(of, moment))),
    "entries_days_since": _counting("entries_days_since", lambda of, moment: of.days(_since(of, moment))),
    "entries_days_before": _counting("entries_days_before", lambda of, moment: of.days(_before(of, moment))),
}
"""Operators that count entries on one side of a moment."""

PRETIX: Mapping[str, Operator] = {
    "inList": eager(_in_list),
    "objectList": eager(lambda _run, values: values),
    "lookup": eager(_lookup),
    "isAfter": eager(_is_after),
    "isBefore": eager(_is_before),
    "buildTime": eager(_build_time),
    **COUNTING,
}
"""What pretix check-in lists add."""

RULE_OPERATORS: Mapping[str, Operator] = {**OPERATORS, **PRETIX}

"""Dates and times as people's files hold them: ISO 8601 (RFC 3339's profile of it) and nothing that must be guessed."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, time, timedelta, timezone
from zoneinfo import ZoneInfo

from kiosk.wording.codes import Amiss
from kiosk.wording.told import Wrong

FIRST_YEAR = 1900
LAST_YEAR = 2199
"""Years beyond these are slips of the keyboard, and near the calendar's ends arithmetic with time zones overflows."""

_ISO = re.compile(
    r"(\d{4})-(\d\d)-(\d\d)"
    r"(?:[Tt ](\d\d):(\d\d)(?::(\d\d)(?:[.,](\d{1,9}))?)?(?: ?(?:([Zz])|([+-])(\d\d):?(\d\d)))?)?",
    re.ASCII,
)
_BASIC_DAY = re.compile(r"(\d{4})(\d\d)(\d\d)", re.ASCII)
_AMBIGUOUS = re.compile(r"\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}(?!\d).*", re.ASCII | re.DOTALL)


def parse(text: str) -> date | datetime:
    """A date, a naive or an aware datetime from ISO 8601 text, whichever was written.

    Raises:
        ValueError: in words that may follow a column's name.
    """
    found = _ISO.fullmatch(text)
    if found is None:
        day = _BASIC_DAY.fullmatch(text)
        if day and FIRST_YEAR <= int(day[1]) <= LAST_YEAR:
            return _day(day[1], day[2], day[3])
        if _AMBIGUOUS.fullmatch(text):
            raise Wrong(Amiss.DAY_OR_MONTH)
        raise Wrong(Amiss.NOT_A_DATE)
    year, month, day_, hour, minute, second, fraction, zulu, sign, hours, minutes = found.groups()
    when = _day(year, month, day_)
    if hour is None:
        return when
    try:
        clock = time(int(hour), int(minute), int(second or 0), int((fraction or "0").ljust(6, "0")[:6]))
    except ValueError:
        raise Wrong(Amiss.NO_TIME) from None
    moment = datetime.combine(when, clock)
    if zulu:
        return moment.replace(tzinfo=UTC)
    if sign:
        return moment.replace(tzinfo=_offset(sign, int(hours), int(minutes)))
    return moment


def checked(value: date | datetime) -> date | datetime:
    """The same value if its year is one that is worked with.

    Raises:
        ValueError: it isn't.
    """
    if not FIRST_YEAR <= value.year <= LAST_YEAR:
        raise Wrong(Amiss.YEAR, first=FIRST_YEAR, last=LAST_YEAR)
    return value


def start(value: date | datetime, zone: ZoneInfo) -> datetime:
    """The moment (UTC) a value means as a beginning: a plain date begins with its local day.

    A local time that occurs twice means its first pass.
    """
    if not isinstance(value, datetime):
        value = datetime.combine(value, time())
    return (value if value.tzinfo else value.replace(tzinfo=zone)).astimezone(UTC)


def end(value: date | datetime, zone: ZoneInfo) -> datetime:
    """The last moment (UTC) a value means as an inclusive end: a plain date runs to the end of its local day."""
    if isinstance(value, datetime):
        return start(value, zone)
    return start(value + timedelta(days=1), zone) - timedelta(microseconds=1)


def _day(year: str, month: str, day: str) -> date:
    try:
        found = date(int(year), int(month), int(day))
    except ValueError:
        raise Wrong(Amiss.NO_DAY) from None
    return checked(found)


def _offset(sign: str, hours: int, minutes: int) -> timezone:
    if hours > 23 or minutes > 59:  # noqa: PLR2004  # the clock's own numbers
        raise Wrong(Amiss.NO_OFFSET)
    size = timedelta(hours=hours, minutes=minutes)
    return timezone(-size if sign == "-" else size)

"""The event as its organizers set it up: tiers, sessions, and who may enter which."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from enum import StrEnum
from typing import Any
from zoneinfo import ZoneInfo

from kiosk.errors import Fault, FaultCode

Localized = Mapping[str, str]
"""Language code (BCP 47, "en") to text."""


def localize(texts: Localized, language: str) -> str:
    """The text in `language`, else in English, else in any; empty where there is none."""
    return texts.get(language) or texts.get("en") or next(iter(texts.values()), "")


class Invitation(StrEnum):
    """How a session's invitation list and its tiers combine."""

    NONE = "none"
    OR = "or"
    AND = "and"
    ONLY = "only"


class Reentry(StrEnum):
    """Whether someone may enter a session again."""

    FREE = "free"
    AFTER_EXIT = "after_exit"
    DAILY = "daily"
    NEVER = "never"


class CapacityMode(StrEnum):
    """Strict refuses at the limit, soft admits with a warning."""

    STRICT = "strict"
    SOFT = "soft"


@dataclass(frozen=True, slots=True)
class Tier:
    """An access category; its code is printed beside the colour, never colour alone."""

    code: str
    name: Localized
    colour: str
    """`#RRGGBB`."""


@dataclass(frozen=True, slots=True)
class Admission:
    """Who may enter a session, when, how often and how many."""

    tiers: frozenset[str] | None = None
    """None admits every tier."""
    invitation: Invitation = Invitation.NONE
    checked_in: bool = False
    opens_minutes_before: int = 30
    closes_minutes_after: int = 0
    reentry: Reentry = Reentry.AFTER_EXIT
    capacity: int | None = None
    capacity_mode: CapacityMode = CapacityMode.STRICT
    rule: Mapping[str, Any] | None = None
    """JSONLogic, as pretix check-in lists use it."""


@dataclass(frozen=True, slots=True)
class Session:
    """A plenary or a breakout; `starts` and `ends` are aware and in the event's time zone."""

    code: str
    title: Localized
    room: str
    starts: datetime
    ends: datetime
    livestreamed: bool = False
    admit: Admission = field(default_factory=Admission)
    doors_open: datetime = field(init=False, compare=False, repr=False)
    """The first moment at which the doors admit (UTC)."""
    doors_close: datetime = field(init=False, compare=False, repr=False)
    """The first moment at which the doors admit no longer (UTC)."""
    span: tuple[datetime, datetime] = field(init=False, compare=False, repr=False)
    """`starts` and `ends` in UTC."""

    def __post_init__(self) -> None:
        # every scan asks; a time zone is too dear to be asked each time
        starts, ends = self.starts.astimezone(UTC), self.ends.astimezone(UTC)
        object.__setattr__(self, "span", (starts, ends))
        object.__setattr__(self, "doors_open", starts - timedelta(minutes=self.admit.opens_minutes_before))
        object.__setattr__(self, "doors_close", ends + timedelta(minutes=self.admit.closes_minutes_after))


@dataclass(frozen=True, slots=True)
class Event:
    """One event with its tiers and sessions."""

    id: str
    name: Localized
    venue: str
    timezone: ZoneInfo
    starts: date
    ends: date
    languages: tuple[str, ...]
    retention_days: int
    tiers: tuple[Tier, ...]
    sessions: tuple[Session, ...]

    def tier(self, code: str) -> Tier | None:
        """The tier of that code, None where there is none."""
        return next((tier for tier in self.tiers if tier.code == code), None)

    def session(self, code: str) -> Session | None:
        """The session of that code, None where there is none."""
        return next((session for session in self.sessions if session.code == code), None)

    def door(self, code: str) -> Session:
        """The session whose door a code names.

        Raises:
            Fault: the event has no such session.
        """
        session = self.session(code)
        if session is None:
            known = ", ".join(session.code for session in self.sessions)
            raise Fault(
                f"{code}: the event has no such session", f"give one of {known}", FaultCode.SESSION_UNKNOWN, {"session": code}
            )
        return session

    def local_day(self, moment: datetime) -> date:
        """The calendar day of an aware moment where the event takes place."""
        return moment.astimezone(self.timezone).date()

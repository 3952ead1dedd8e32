"""What a dashboard shows, as values that may cross threads. Counts and codes only; names stand in `Absent` alone."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import NamedTuple

from kiosk.domain.attendance import Seen
from kiosk.domain.clock_doubt import ClockDoubt
from kiosk.domain.event import Event, Session
from kiosk.domain.reason import Reason
from kiosk.domain.registration import Status
from kiosk.reports.trace import Lifted


class Phase(StrEnum):
    """Where a session stands on the day."""

    OPEN = "open"
    """Its doors admit now."""
    LATER = "later"
    OVER = "over"


@dataclass(frozen=True, slots=True)
class Room:
    """One session of today.

    Attributes:
        inside: how many are, as its doors count.
        entered: how many admissions it had so far.
        closed: since when its doors are closed by hand; None while they aren't.
    """

    session: Session
    phase: Phase
    inside: int
    entered: int
    closed: Seen | None

    @property
    def capacity(self) -> int | None:
        """Seats, None where there is no limit."""
        return self.session.admit.capacity

    @property
    def left(self) -> int | None:
        """Seats left, never less than 0; None where there is no limit."""
        return None if self.capacity is None else max(0, self.capacity - self.inside)

    @property
    def over(self) -> int:
        """How many are inside beyond the seats."""
        return 0 if self.capacity is None else max(0, self.inside - self.capacity)


class Grouping(StrEnum):
    """What people are put together by."""

    TIER = "tier"
    DELEGATION = "delegation"
    """The country; the organization where no country is given, as with regional organizations."""
    ORGANIZATION = "organization"


class Key(NamedTuple):
    """Which group: one of the three is given, or none."""

    tier: str = ""
    country: str = ""
    organization: str = ""


class Group(NamedTuple):
    """How many of a group are registered (and not withdrawn), and how many of them have arrived."""

    key: Key
    registered: int
    arrived: int

    @property
    def share(self) -> float:
        """Of those registered, 0 to 1."""
        return self.arrived / self.registered if self.registered else 0.0


@dataclass(frozen=True, slots=True)
class Absent:
    """Somebody of a delegation of which nobody has arrived. The only value here that holds a name."""

    registration: str
    name: str
    tier: str
    country: str
    organization: str
    status: Status


@dataclass(frozen=True, slots=True)
class Refusals:
    """Answers that were no, each time one was given.

    Attributes:
        by_reason: why; only reasons that occurred.
        by_session: where; None is the desk.
        slots: when, in slots of `bins`.
    """

    total: int
    by_reason: Mapping[Reason, int]
    by_session: Mapping[str | None, int]
    slots: Mapping[int, int]


@dataclass(frozen=True, slots=True)
class StationHealth:
    """A station as its journal held here shows it.

    Attributes:
        own: whether it is this one.
        entries: how many of its entries are held here.
        last: when it wrote the last of them, by its own clock; None where there is none.
        doubt: what was wrong with its clock at its last decision; of this station, now.
        stale: it is another one, the event is on, and nothing of the last hour is held here.
    """

    name: str
    own: bool
    entries: int
    last: datetime | None
    doubt: ClockDoubt | None
    stale: bool


@dataclass(frozen=True, slots=True)
class Printing:
    """This station's badges on their way to paper."""

    waiting: int = 0
    printing: int = 0
    failed: int = 0
    in_doubt: int = 0

    @property
    def needs_somebody(self) -> int:
        """How many don't go on by themselves."""
        return self.failed + self.in_doubt


@dataclass(frozen=True, slots=True)
class Figures:
    """Everything a dashboard shows at one moment.

    Attributes:
        number: grows whenever what the journals say has changed.
        at: the moment, aware.
        registered: how many registrations are not withdrawn.
        arrived: how many of them have.
        unlisted: how many arrived who aren't on this station's roster; they count in rooms only.
        without_desk: how many of those who arrived went past the desk.
        rooms: today's sessions, open ones first.
        arrivals: slot to how many arrived, of those who are registered.
        admissions: session to slot to how often its doors let somebody in.
        tiers: in the event's order.
        delegations: by how many are registered, most first.
        organizations: the same; None where they were not asked for.
        missing: delegations of which nobody has arrived.
        lifted: overrides that stand, newest first.
        absent: the members of `missing`; None where their names were not asked for or may not be seen.
    """

    number: int
    at: datetime
    event: Event
    station: str
    registered: int
    arrived: int
    unlisted: int
    without_desk: int
    rooms: tuple[Room, ...]
    arrivals: Mapping[int, int]
    admissions: Mapping[str, Mapping[int, int]]
    tiers: tuple[Group, ...]
    delegations: tuple[Group, ...]
    missing: tuple[Group, ...]
    refusals: Refusals
    lifted: tuple[Lifted, ...]
    stations: tuple[StationHealth, ...]
    printing: Printing
    organizations: tuple[Group, ...] | None = None
    absent: tuple[Absent, ...] | None = None

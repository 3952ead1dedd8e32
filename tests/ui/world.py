"""A real station for the windows: an event, a roster, a clock that tests move, and a disk that fails when told to."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from kiosk.assembly import Station, open_station, setup
from kiosk.clock import boot_id
from kiosk.domain.journal import Stamp
from kiosk.domain.staff import Role, Staff
from kiosk.errors import Fault
from kiosk.files.roster import read_roster
from kiosk.intake import take_in
from kiosk.printing.job import Job, Progress
from kiosk.printing.trouble import Trouble
from kiosk.settings import Settings
from kiosk.storage import meta
from kiosk.storage.database import transaction
from kiosk.storage.journal import of_station
from kiosk.storage.printers import choose

NEW_YORK = ZoneInfo("America/New_York")

EVENT = """
[event]
id = "wps-fpn-2024"
name = { en = "WPS Focal Points Network", fr = "Réseau des points focaux FPS", es = "Red de puntos focales MPS" }
venue = "United Nations Headquarters, New York"
timezone = "America/New_York"
starts = 2024-10-21
ends = 2024-10-22
languages = ["en", "fr", "es"]
retention_days = 30

[[tiers]]
code = "FP"
name = { en = "Focal point", fr = "Point focal", es = "Punto focal" }
colour = "#0B6B3A"

[[tiers]]
code = "CS"
name = { en = "Civil society", fr = "Société civile", es = "Sociedad civil" }
colour = "#7A3E9D"

[[tiers]]
code = "OBS"
name = { en = "Observer", fr = "Observateur", es = "Observador" }
colour = "#F2B705"

[[sessions]]
code = "P3"
title = { en = "Plenary 3", fr = "Plénière 3", es = "Plenaria 3" }
room = "Room 2"
starts = 2024-10-21T14:00:00
ends = 2024-10-21T17:00:00

[[sessions]]
code = "B2"
title = { en = "Financing the agenda", fr = "Financer le programme", es = "Financiar la agenda" }
room = "Conference Room 4"
starts = 2024-10-21T14:00:00
ends = 2024-10-21T15:30:00
admit.tiers = ["FP"]
admit.invitation = "or"
admit.capacity = 60

[[sessions]]
code = "B3"
title = { en = "Clinic" }
room = "Meeting Room 1"
starts = 2024-10-21T14:00:00
ends = 2024-10-21T15:30:00
admit.capacity = 2

[[sessions]]
code = "B4"
title = { en = "Recorded conversation" }
room = "Studio 2"
starts = 2024-10-21T14:00:00
ends = 2024-10-21T15:30:00
admit.capacity = 2
admit.capacity_mode = "soft"
"""

AFTER_B2 = """
[[sessions]]
code = "B6"
title = { en = "Closed briefing", fr = "Séance à huis clos", es = "Reunión a puerta cerrada" }
room = "Conference Room 4"
starts = 2024-10-21T16:00:00
ends = 2024-10-21T17:15:00
admit.invitation = "only"
admit.opens_minutes_before = 15
"""
"""A second session in the room of B2, for stations that are to have one."""

HEADER = "id,title,given_name,family_name,display_name,organization,country,position,tier,status,languages,codes,invited,note"
PEOPLE = (
    'R1,Ms.,Amina,Okafor,,Ministry of Women Affairs,NG,"Director, Gender Policy",FP,approved,en;fr,c-R1,B2,Head: greet',
    "R2,Mr.,João,Sequeira,,Civil society network,PT,,CS,approved,pt;en,c-R2,,",
    "R3,,Xiaoming,Wang,王小明,Ministry of Foreign Affairs,CN,Counsellor,FP,approved,zh,c-R3,,",
    "R4,,Salma,Al-Hariri,سلمى الحريري,Ministry of Social Affairs,LB,Adviser,FP,approved,ar,c-R4,,",
    "R5,Mr.,Amadou,Okafor-Diop,,West African network,SN,,CS,pending,fr,c-R5,,",
    (
        "R6,H.E.,Maria da Conceição,Vasconcelos de Albuquerque e Castro-Figueiredo,,"
        "Permanent Delegation of the Intergovernmental Commission for Regional Cooperation on Peace and Security,PT,"
        "Ambassador Extraordinary and Plenipotentiary,FP,approved,pt,c-R6,B2;P3,"
        "Arrives late; keep the badge at the desk until noon"
    ),
    "R7,,Amaka,Okaforum,,Permanent Mission,NG,,FP,approved,en,c-R7,,",
    "R8,,Priya,Nandakumar,प्रिया नंदकुमार,National Commission for Women,IN,,OBS,approved,hi,c-R8,,",
    "R9,,Hanne,Østby,,Ministry of Foreign Affairs,NO,,FP,cancelled,no,c-R9,,",
)
CROWD = 50
ORG, SUP, OP, OP2 = (
    Staff("MW1", "Mirela Wagner", Role.ORGANIZER),
    Staff("SUP1", "Sofia Peña", Role.SUPERVISOR),
    Staff("OP7", "Omar Petit", Role.OPERATOR),
    Staff("AB2", "Ana Brâncuși", Role.OPERATOR),
)
PINS = {"MW1": "402917", "SUP1": "730164", "OP7": "158203", "AB2": "690417"}
MORNING, AFTERNOON = "09:12", "14:07"


def moment(clock: str) -> datetime:
    """A time on the event's first day."""
    hour, minute = (int(part) for part in clock.split(":"))
    return datetime(2024, 10, 21, hour, minute, tzinfo=NEW_YORK)


@dataclass
class Clock:
    """Stands where a test puts it."""

    at: datetime = field(default_factory=lambda: moment(AFTERNOON))
    ticks: int = 0

    def __call__(self) -> Stamp:
        self.ticks += 1
        return Stamp(self.at.astimezone(UTC), self.ticks, boot_id())

    def now(self) -> datetime:
        return self.at

    def monotonic(self) -> int:
        """Nanoseconds, as the windows ask for them."""
        return self.ticks

    def passes(self, seconds: float) -> None:
        """Time passes."""
        self.at += timedelta(seconds=seconds)
        self.ticks += round(seconds * 1e9)


class Troubled:
    """A station whose disk fails in the methods that `faults` names."""

    def __init__(self, station: Station, faults: dict[str, Fault], hand: HandPrinter | None) -> None:
        self._station, self._faults, self._hand = station, faults, hand

    def __getattr__(self, name: str) -> Any:
        if name == "printing" and self._hand is not None:
            return self._hand.printing
        fault = self._faults.get(name)
        if fault is None:
            return getattr(self._station, name)

        def fail(*_: object, **__: object) -> None:
            raise fault

        return fail


class HandPrinter:
    """Stands for printers that are not there: what the real spool holds moves on when a test says so, and as it says."""

    def __init__(self) -> None:
        self.woken = 0
        self._tell: Callable[[Job], None] | None = None

    @contextmanager
    def printing(
        self, on_change: Callable[[Job], None], *, looked: Callable[[str, Trouble], None] | None = None, settle: float = 0.0
    ) -> Iterator[HandPrinter]:
        """What the windows enter."""
        del settle, looked
        self._tell = on_change
        yield self
        self._tell = None

    def wake(self) -> None:
        """Something is queued."""
        self.woken += 1

    def take(self, house: House, printer: str, *then: Progress) -> Job:
        """Take the oldest badge for a printer; it goes on as `then` says."""

        def act(station: Station) -> Job:
            taken = station.spool.take(printer)
            assert taken is not None
            return taken[0]

        job = self._told(house, act)
        for progress in then:
            job = self.say(house, job, progress)
        return job

    def say(self, house: House, job: Job, progress: Progress) -> Job:
        """A badge that is printing goes on."""
        return self._told(house, lambda station: station.spool.progress(job, progress))

    def _told(self, house: House, act: Callable[[Station], Job]) -> Job:
        told: list[Job] = []
        house.beside(lambda station: told.append(act(station)))
        if self._tell is not None:
            self._tell(told[0])
        return told[0]


@dataclass
class House:
    """One station's folder, and what tests may do to it."""

    settings: Settings
    clock: Clock = field(default_factory=Clock)
    faults: dict[str, Fault] = field(default_factory=dict)
    hand: HandPrinter | None = None
    """What prints instead of the printers; they themselves where None."""

    @contextmanager
    def station(self) -> Iterator[Any]:
        """What the windows open."""
        with open_station(self.settings, clock=self.clock) as station:
            yield Troubled(station, self.faults, self.hand)

    def before(self, act: Callable[[Station], object], clock: str = AFTERNOON) -> None:
        """Do something before the window is opened."""
        here, self.clock.at = self.clock.at, moment(clock)
        with open_station(self.settings, clock=self.clock) as station:
            act(station)
        self.clock.at = here

    def beside(self, act: Callable[[Station], object]) -> None:
        """Do something now, as another program would."""
        with open_station(self.settings, clock=self.clock) as station:
            act(station)

    def set_up_printers(self, *addresses: str) -> None:
        """Let badges go to the first of these; the others take over when it fails."""

        def act(station: Station) -> None:
            with transaction(station.connection):
                choose(station.connection, addresses)

        self.beside(act)

    def plan(self, more: str) -> None:
        """Let the event have more sessions than those above."""
        event = self.settings.home.parent / "planned.toml"
        event.write_text(EVENT + more, encoding="utf-8")
        setup(self.settings, event)

    def engage(self, *staff: Staff) -> None:
        """Let these people work here, the organizer first; the rest may join later."""
        self.beside(lambda station: [station.guard.add(one, PINS[one.id], None if one is ORG else ORG) for one in staff])

    def dismiss(self, one: Staff) -> None:
        """Let somebody work here no longer."""
        self.beside(lambda station: station.guard.remove(one.id, ORG))

    def entries(self, kind: str) -> list[dict[str, Any]]:
        """What the journal holds of a kind, oldest first."""
        found: list[dict[str, Any]] = []

        def look(station: Station) -> None:
            found.extend(dict(entry.body) for entry in of_station(station.connection, station.name) if entry.kind == kind)

        self.beside(look)
        return found


def build(home: Path, name: str, crowd: int = 0, others: Iterable[str] = ()) -> House:
    """A station with the people above, so many more, and other rows of a roster."""
    home.mkdir(parents=True)
    event, roster = home / "event.toml", home / "roster.csv"
    event.write_text(EVENT, encoding="utf-8")
    more = [f"X{number},,Guest,Number {number},,Delegation {number},NG,,FP,approved,en,c-X{number},," for number in range(crowd)]
    roster.write_text("\n".join((HEADER, *PEOPLE, *more, *others)), encoding="utf-8")
    settings = Settings(home=home / "station", keyring=False)
    house = House(settings)
    made = setup(settings, event, name)
    house.before(lambda station: take_in(station.connection, made, name, read_roster(roster, made), clock=house.clock))
    house.before(steady)
    return house


def steady(station: Station) -> None:
    """Give the station a key for badges that is always the same, so that pictures of badges are."""
    with transaction(station.connection):
        meta.put(station.connection, "badge_key", bytes(range(32)))

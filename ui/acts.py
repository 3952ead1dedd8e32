"""What the screens ask of the core, each as one act on its thread. No Qt."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from kiosk.devices import remembered
from kiosk.devices.names import CameraName
from kiosk.domain.event import Event
from kiosk.domain.outcome import Outcome, Person
from kiosk.domain.reason import Verdict
from kiosk.errors import Fault
from kiosk.printing.job import Job
from ui.flow import Told
from ui.station import Station


@dataclass(frozen=True, slots=True)
class Facts:
    """What a window needs to know of its station at the start.

    Attributes:
        camera: which one it used last, see `remembered.recall`.
    """

    event: Event
    name: str
    printer: str
    inside: int
    scans: tuple[Outcome, ...]
    jobs: tuple[NamedJob, ...]
    camera: CameraName | None


@dataclass(frozen=True, slots=True)
class NamedJob:
    """A print job and whose badge it is; the job itself holds no names."""

    job: Job
    name: str
    country: str = ""


@dataclass(frozen=True, slots=True)
class DoorAnswer:
    """A verdict at a door, and how many are inside after it."""

    told: Told
    inside: int


@dataclass(frozen=True, slots=True)
class DeskAnswer:
    """What the desk learned.

    Attributes:
        told: the decision; None where only something was printed.
        person: as the journals know them now; None where nobody was recognised.
        job: the badge that was queued.
        fault: why no badge was queued although the check-in is recorded.
    """

    told: Told | None
    person: Person | None
    job: NamedJob | None = None
    fault: Fault | None = None


def _told(station: Station, outcome: Outcome, language: str) -> Told:
    return Told(outcome, station.explain(outcome, language))


def warm(station: Station) -> None:
    """Load what the first badge would wait for."""
    station.warm()


def retell(told: Told, language: str) -> Callable[[Station], Told]:
    """The same outcome in another language."""
    return lambda station: replace(told, words=station.explain(told.outcome, language))


def facts(session: str | None, last: int) -> Callable[[Station], Facts]:
    """What to show at the start."""

    def act(station: Station) -> Facts:
        jobs = _named(station, station.jobs(last)) if session is None else ()
        return Facts(
            event=station.event,
            name=station.name,
            printer=station.printer_status() if session is None else "",
            inside=station.occupancy(session) if session else 0,
            scans=station.recent(session, last),
            jobs=jobs,
            camera=remembered.recall(station.settings.home),
        )

    return act


def remember_camera(camera: CameraName | None) -> Callable[[Station], None]:
    """Use this camera from the next start on as well."""
    return lambda station: remembered.remember(station.settings.home, camera)


def _named(station: Station, jobs: tuple[Job, ...]) -> tuple[NamedJob, ...]:
    return tuple(_name(job, station.person(job.registration)) for job in jobs)


def _name(job: Job, person: Person) -> NamedJob:
    return NamedJob(job, person.registration.name, person.registration.country)


def scan_at_door(text: str, session: str, language: str, *, exit: bool) -> Callable[[Station], DoorAnswer]:
    """Decide a code at a door."""

    def act(station: Station) -> DoorAnswer:
        told = _told(station, station.scan(text, session=session, exit=exit), language)
        return DoorAnswer(told, station.occupancy(session))

    return act


def override(registration: str, session: str, reason: str, language: str) -> Callable[[Station], DoorAnswer]:
    """Let somebody in on a supervisor's word."""

    def act(station: Station) -> DoorAnswer:
        told = _told(station, station.override(registration, session=session, reason=reason), language)
        return DoorAnswer(told, station.occupancy(session))

    return act


def scan_at_desk(text: str, language: str) -> Callable[[Station], DeskAnswer]:
    """Decide a code at the desk, and look the person up."""

    def act(station: Station) -> DeskAnswer:
        told = _told(station, station.scan(text, session=None), language)
        who = told.outcome.registration
        return DeskAnswer(told, station.person(who.id) if who else None)

    return act


def check_in(registration: str, language: str, *, print_badge: bool) -> Callable[[Station], DeskAnswer]:
    """Check somebody in, and print a badge if that was right; the check-in stands whatever the printer does."""

    def act(station: Station) -> DeskAnswer:
        told = _told(station, station.check_in(registration), language)
        job, fault = None, None
        if print_badge and told.outcome.decision.verdict is Verdict.ADMIT:
            try:
                job = station.print_badge(registration)
            except Fault as error:
                fault = error
        person = station.person(registration)
        return DeskAnswer(told, person, _name(job, person) if job else None, fault)

    return act


def print_again(registration: str) -> Callable[[Station], DeskAnswer]:
    """Print the next badge of a person."""

    def act(station: Station) -> DeskAnswer:
        job = station.print_badge(registration)
        person = station.person(registration)
        return DeskAnswer(None, person, _name(job, person))

    return act


def undo(registration: str | None) -> Callable[[Station], Person | None]:
    """Take back the last act about a person, and look them up anew."""

    def act(station: Station) -> Person | None:
        station.undo(registration)
        return station.person(registration) if registration else None

    return act


def named(job: Job) -> Callable[[Station], NamedJob]:
    """Put a name to a job."""
    return lambda station: _name(job, station.person(job.registration))

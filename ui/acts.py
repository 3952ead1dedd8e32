"""What the screens ask of the core, each as one act on its thread. No Qt."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from kiosk.devices import look as looks
from kiosk.devices import loudness, remembered
from kiosk.devices.look import Look
from kiosk.devices.names import CameraName
from kiosk.domain.attendance import Seen
from kiosk.domain.direction import Direction
from kiosk.domain.event import Event
from kiosk.domain.journal import Kind
from kiosk.domain.outcome import Outcome, Person
from kiosk.domain.reason import Reason, Verdict
from kiosk.domain.staff import Staff
from kiosk.errors import Fault, FaultCode
from kiosk.printing.job import Job, JobState
from kiosk.printing.trouble import Trouble
from ui.flow import Deed, Kept, Told, Undone, may_print
from ui.proving import By
from ui.station import Station


@dataclass(frozen=True, slots=True)
class Facts:
    """What a window needs to know of its station at the start.

    Attributes:
        printers: the addresses where badges go, that in use first; none at a door.
        camera: which one it used last, see `remembered.recall`.
        guarded: whether the station knows its staff.
        closed: when and where the session's doors were closed by hand.
        session: whose door it is; None at the desk.
        volume: how loud the sounds are, in percent.
    """

    event: Event
    name: str
    printers: tuple[str, ...]
    inside: int
    scans: tuple[Outcome, ...]
    jobs: tuple[NamedJob, ...]
    camera: CameraName | None
    guarded: bool
    closed: Seen | None
    session: str | None = None
    volume: int = loudness.USUAL


@dataclass(frozen=True, slots=True)
class NamedJob:
    """A print job and whose badge it is; the job itself holds no names."""

    job: Job
    name: str
    country: str = ""


@dataclass(frozen=True, slots=True)
class JobCase:
    """A print job with all that somebody must know to decide about it.

    Attributes:
        printers: the addresses where badges go, that in use first.
        others: how many more wait for the same printer, or failed there and are still wanted.
        printing: whether one is printing there.
        ahead: what holds up that one; NONE where nothing does.
        against: what speaks against its holder, for whom nothing is printed again; None where nothing does.
    """

    named: NamedJob
    printers: tuple[str, ...]
    others: int
    printing: bool
    ahead: Trouble
    against: Reason | None = None


@dataclass(frozen=True, slots=True)
class Printing:
    """Print jobs as they stand now, and the addresses where badges go, that in use first.

    Attributes:
        left: how many badges are still to come out; 0 where only one job was asked for.
    """

    jobs: tuple[NamedJob, ...]
    printers: tuple[str, ...]
    left: int = 0


@dataclass(frozen=True, slots=True)
class DoorAnswer:
    """A verdict at a door, how many are inside after it, and whether the doors are closed by hand."""

    told: Told
    inside: int
    closed: Seen | None


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


_LATELY = 50
"""Print jobs among which the badge is looked for that what is taken back has brought."""


def _told(station: Station, outcome: Outcome, language: str) -> Told:
    return Told(outcome, station.explain(outcome, language))


def warm(station: Station) -> None:
    """Load what the first badge would wait for."""
    station.warm()


def retell(told: Told, language: str) -> Callable[[Station], Told]:
    """The same outcome in another language."""
    return lambda station: replace(told, words=station.explain(told.outcome, language))


def event(station: Station) -> Event:
    """What the station serves."""
    return station.event


def facts(session: str | None, last: int) -> Callable[[Station], Facts]:
    """What to show at the start."""

    def act(station: Station) -> Facts:
        return Facts(
            event=station.event,
            name=station.name,
            printers=station.printers if session is None else (),
            inside=station.occupancy(session) if session else 0,
            scans=station.recent(session, last),
            jobs=jobs(last)(station) if session is None else (),
            camera=remembered.recall(station.settings.home),
            guarded=station.guard.any(),
            closed=station.room_closed(session) if session else None,
            session=session,
            volume=loudness.recall(station.settings.home),
        )

    return act


def remember_volume(volume: int) -> Callable[[Station], None]:
    """Keep how loud the sounds are."""
    return lambda station: loudness.remember(station.settings.home, volume)


def remember_camera(camera: CameraName | None) -> Callable[[Station], None]:
    """Use this camera from the next start on as well."""
    return lambda station: remembered.remember(station.settings.home, camera)


def remember_look(look: Look) -> Callable[[Station], None]:
    """Let the windows of this station look so from the next start on as well."""
    return lambda station: looks.remember(station.settings.home, look)


_STANDING = (JobState.PRINTING, JobState.FAILED, JobState.UNKNOWN)


def jobs(last: int) -> Callable[[Station], tuple[NamedJob, ...]]:
    """The newest print jobs, and every older one that may wait for somebody; the oldest first."""

    def act(station: Station) -> tuple[NamedJob, ...]:
        newest = station.jobs(last)
        known = {job.id for job in newest}
        older = [job for job in station.spool.jobs(*_STANDING) if job.id not in known]
        wanted = [job for job in older if job.again or job.state is not JobState.FAILED]
        return tuple(_look_up(station, job) for job in (*wanted, *newest))

    return act


def printing(last: int) -> Callable[[Station], Printing]:
    """The same, and where badges go now: another program may have let another printer take over."""

    def act(station: Station) -> Printing:
        left = station.spool.jobs(JobState.QUEUED, JobState.PRINTING, JobState.UNKNOWN)
        return Printing(jobs(last)(station), station.printers, len(left))

    return act


def job(number: int) -> Callable[[Station], Printing]:
    """One print job as it stands now, and where badges go."""
    return lambda station: Printing((_look_up(station, station.spool.job(number)),), station.printers)


def job_case(number: int) -> By[JobCase]:
    """What to tell somebody who is to decide about a print job."""

    def act(station: Station, _by: Staff | None) -> JobCase:
        asked = station.spool.job(number)
        there = [job for job in station.spool.jobs(*_STANDING, JobState.QUEUED) if job.printer == asked.printer]
        return JobCase(
            named=_look_up(station, asked),
            printers=station.printers,
            others=sum(
                job.id != number
                and (job.again or job.state is JobState.QUEUED)
                and station.desk.against(job.registration) is None
                for job in there
            ),
            printing=any(job.state is JobState.PRINTING for job in there),
            ahead=next((job.trouble for job in there if job.state is JobState.PRINTING and job.trouble), Trouble.NONE),
            against=station.desk.against(asked.registration),
        )

    return act


def settle_job(number: int, *, came_out: bool) -> By[NamedJob]:
    """Say of a print job in doubt whether its badge came out."""
    return lambda station, by: _look_up(station, station.settle_job(number, came_out=came_out, by=by))


def retry_job(number: int, printer: str | None = None) -> By[NamedJob]:
    """Print a badge that did not come out again, with the same serial; elsewhere if a printer is named.

    It stays as it is where something speaks against its holder by now.
    """

    def act(station: Station, by: Staff | None) -> NamedJob:
        job = station.spool.job(number)
        if job.again and station.desk.against(job.registration) is not None:
            return _look_up(station, job)
        return _look_up(station, station.retry_job(number, printer=printer, by=by))

    return act


def drop_job(number: int) -> By[NamedJob]:
    """Give a print job up."""
    return lambda station, by: _look_up(station, station.drop_job(number, by=by))


def take_over(printer: str) -> By[tuple[str, ...]]:
    """Let another printer take over what waits or failed, and every badge from now on; the printers, that in use first."""

    def act(station: Station, by: Staff | None) -> tuple[str, ...]:
        station.take_over(printer, by=by)
        return station.printers

    return act


def _look_up(station: Station, job: Job) -> NamedJob:
    try:
        return _name(job, station.person(job.registration))
    except Fault:  # a walk-in whose registration was taken back: the paper is still on its way
        return NamedJob(job, job.registration)


def _name(job: Job, person: Person) -> NamedJob:
    return NamedJob(job, person.registration.called, person.registration.country)


def scan_at_door(text: str, session: str, language: str, direction: Direction) -> By[DoorAnswer]:
    """Decide a code at a door."""

    def act(station: Station, by: Staff | None) -> DoorAnswer:
        return _at_door(station, station.scan(text, session=session, exit=direction.exit, by=by), session, language)

    return act


def override(registration: str, session: str, reason: str, language: str) -> By[DoorAnswer]:
    """Let somebody in on a supervisor's word."""

    def act(station: Station, by: Staff | None) -> DoorAnswer:
        return _at_door(station, station.override(registration, session=session, reason=reason, by=by), session, language)

    return act


def _at_door(station: Station, outcome: Outcome, session: str, language: str) -> DoorAnswer:
    return DoorAnswer(_told(station, outcome, language), station.occupancy(session), station.room_closed(session))


def turn_room(session: str, reason: str, *, close: bool) -> By[Seen | None]:
    """Close a session's doors by hand, or open them again; since when they are closed. Nothing is done where they are so."""
    return lambda station, by: station.turn_room(session, close=close, reason=reason, by=by)


def scan_at_desk(text: str, language: str) -> By[DeskAnswer]:
    """Decide a code at the desk, and look the person up."""

    def act(station: Station, by: Staff | None) -> DeskAnswer:
        told = _told(station, station.scan(text, session=None, by=by), language)
        who = told.outcome.registration
        return DeskAnswer(told, station.person(who.id) if who else None)

    return act


def check_in(registration: str, language: str, *, print_badge: bool) -> By[DeskAnswer]:
    """Check somebody in, and print a badge if that was right; the check-in stands whatever the printer does."""

    def act(station: Station, by: Staff | None) -> DeskAnswer:
        told = _told(station, station.check_in(registration, by=by), language)
        job, fault = None, None
        if print_badge and told.outcome.decision.verdict is Verdict.ADMIT:
            try:
                job = station.print_badge(registration, by=by)
            except Fault as error:
                fault = error
        person = station.person(registration)
        return DeskAnswer(told, person, _name(job, person) if job else None, fault)

    return act


def print_again(registration: str) -> By[DeskAnswer]:
    """Print the next badge of a person; none where their registration speaks against it: the answer has no job then."""

    def act(station: Station, by: Staff | None) -> DeskAnswer:
        if not may_print(before := station.person(registration)):
            return DeskAnswer(None, before)
        job = station.print_badge(registration, by=by)
        person = station.person(registration)
        return DeskAnswer(None, person, _name(job, person))

    return act


_DEEDS = {Kind.SCAN: Deed.CHECK_IN, Kind.CHECK_IN: Deed.CHECK_IN, Kind.WALK_IN: Deed.WALK_IN}


def undo(registration: str | None) -> By[Undone | Kept]:
    """Take back the last act (about that person, if given), and look up anew whom it was about; else say whom it was about."""

    def act(station: Station, by: Staff | None) -> Undone | Kept:
        before = station.person(registration) if registration is not None else None
        try:
            undone = station.desk.undo(registration, by=station.attend(by))
        except Fault as fault:
            if (kept := _kept(station, fault)) is None:
                raise
            return kept
        deed = _DEEDS.get(undone.kind, Deed.OTHER) if undone.session is None else Deed.OTHER
        if undone.registration is None:
            return Undone(deed)
        try:
            person = station.person(undone.registration)
        except Fault:  # a walk-in that was taken back; what is recorded is told all the same
            return Undone(deed, before.registration.called if before is not None else "")
        serial = _out(station, person) if deed is Deed.CHECK_IN else 0
        return Undone(deed, person.registration.called, person, serial)

    return act


def _kept(station: Station, fault: Fault) -> Kept | None:
    """Whom the last act was about, where that is why it was not taken back; None where there is another reason."""
    if fault.code not in {FaultCode.PRINTED_SINCE, FaultCode.NOTHING_TO_UNDO} or "registration" not in fault.given:
        return None
    return Kept(station.person(fault.given["registration"]).registration.called, int(fault.given.get("serial", 0)))


def _out(station: Station, person: Person) -> int:
    """The serial of the good badge that was printed here lately for somebody, or is about to be; 0 for none."""
    who, serial = person.registration.id, person.badge_serial
    lately = [job for job in station.jobs(_LATELY) if job.state is not JobState.FAILED]
    here = any(job.registration == who and job.serial == serial for job in lately)
    return serial if here and not person.badge_lost else 0

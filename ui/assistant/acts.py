"""What the assistant asks of a station, or does before there is one; each is one act on the core's thread. No Qt."""

from __future__ import annotations

import contextlib
import gc
import threading
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from importlib.resources import as_file, files
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk import assembly
from kiosk.assembly import Foresight, Station
from kiosk.clock import system_clock
from kiosk.collector import paused
from kiosk.domain.event import Event
from kiosk.domain.staff import Staff
from kiosk.errors import Fault
from kiosk.files import mapping as mappings
from kiosk.settings import Settings
from kiosk.storage import keys, registrations, trials
from kiosk.storage import printers as printers_record
from kiosk.storage.trials import Trial, Tried
from ui.assistant.steps import Standing

if TYPE_CHECKING:
    from kiosk.doctor import Finding as Health
    from kiosk.files.columns import Columns
    from kiosk.intake import Comparison, Difference
    from kiosk.intake.pictures import Pictures
    from kiosk.preflight import Finding

_PREVIEW_DPI = 110
Progress = Callable[[int], None]


class Stopped(Fault):
    """Somebody stopped what was under way."""


@dataclass(frozen=True, slots=True)
class Brake:
    """Lets somebody stop what runs on the core's thread, between two of its steps."""

    _pulled: threading.Event = field(default_factory=threading.Event)

    def pull(self) -> None:
        """Stop it, soon."""
        self._pulled.set()

    def through(self, progress: Progress) -> Progress:
        """The same progress, which ends the work where the brake was pulled."""

        def told(done: int) -> None:
            if self._pulled.is_set():
                raise Stopped("stopped", "begin again when you like: what was done stays, and nothing is done twice")
            progress(done)

        return told


def look(station: Station) -> Standing:
    """How far the station is."""
    return Standing(
        event=station.event,
        name=station.name,
        key=keys.kind_of_key(station.settings),
        registrations=registrations.count(station.connection),
        staff=station.guard.staff(),
        printers=station.printers,
        printer_chosen=bool(printers_record.chosen(station.connection)),
        layout=station.layout.name,
        trials=trials.recall(station.connection),
        now=station.clock().at,
    )


def tried(trial: Trial, *, good: bool, about: str = "") -> Callable[[Station], Standing]:
    """Keep how a trial went."""

    def act(station: Station) -> Standing:
        trials.keep(station.connection, trial, Tried(datetime.now(UTC), good, about))
        return look(station)

    return act


def changed(station: Station) -> Standing:
    """How far a station is whose event is another now: nobody was tried at its doors."""
    trials.keep(station.connection, Trial.PREFLIGHT, None)
    return look(station)


# the event


@dataclass(frozen=True, slots=True)
class Read:
    """An event file that was read.

    Attributes:
        remarks: what of it will not work at the doors.
        foresight: what it would change at the station; None where there is none.
        now: the moment by the clock that counts there.
    """

    path: Path
    event: Event
    remarks: tuple[str, ...] = ()
    foresight: Foresight | None = None
    now: datetime | None = None


def example() -> Path:
    """The event of the demonstration, as a file."""
    with as_file(files("resources") / "demo" / "event.toml") as path:
        return path


def read_event(path: Path) -> Callable[[], Read]:
    """Read an event file where there is no station."""

    def work() -> Read:
        from kiosk.files.event_file import read_event as read  # noqa: PLC0415  (its checks take their time to load)

        event = read(path)
        return Read(path, event, assembly.remarks(event), now=system_clock().at)

    return work


def foresee(path: Path) -> Callable[[Station], Read]:
    """Read an event file and look what it would change."""

    def act(station: Station) -> Read:
        from kiosk.files.event_file import read_event as read  # noqa: PLC0415  (as above)

        event = read(path)
        seen = assembly.foresee(station.connection, station.settings.home, event)
        return Read(path, event, assembly.remarks(event), seen, station.clock().at)

    return act


def has_station(settings: Settings) -> bool:
    """Whether somebody has set a station up there, or begun to."""
    return (settings.home / "keys.json").exists()


# the roster


@dataclass(frozen=True, slots=True)
class RosterWish:
    """How a roster is to be taken in.

    Attributes:
        mapping: a field of ours to their header.
        photos: the folder of the photos; None: beside the roster.
        complete: whoever is missing from it is withdrawn.
    """

    path: Path
    mapping: Mapping[str, str]
    photos: Path | None = None
    complete: bool = False


@dataclass(frozen=True, slots=True)
class Landed:
    """What came of taking a roster in."""

    difference: Difference
    pictures: Pictures


@contextlib.contextmanager
def _without_pauses() -> Iterator[None]:
    """Read a hundred thousand people without the collector of garbage, which stands still for half a second among so many.

    It holds up every thread, the window's too. What was read is no garbage, and is not walked through later either.
    """
    with paused():
        try:
            yield
        finally:
            gc.freeze()


def columns(path: Path, home: Path, mapping: Mapping[str, str] | None) -> Callable[[], tuple[Columns, dict[str, str]]]:
    """A roster's columns and the mapping they were read with: the given one, else what fits of the one that was kept."""

    def work() -> tuple[Columns, dict[str, str]]:
        from kiosk.files.columns import fitting, read_columns  # noqa: PLC0415  (only this step needs it)

        if mapping is not None:
            return read_columns(path, mapping), dict(mapping)
        kept = home / mappings.KEPT
        fits = fitting(mappings.read_mapping(kept), read_columns(path)) if kept.exists() else {}
        return read_columns(path, fits), fits

    return work


def compare(wish: RosterWish, brake: Brake, progress: Progress) -> Callable[[Station], Comparison]:
    """What taking the roster in would change."""

    def act(station: Station) -> Comparison:
        from kiosk.files.roster import read_roster  # noqa: PLC0415  (as above)
        from kiosk.intake import compare as beside  # noqa: PLC0415  (as above)

        with _without_pauses():
            people = read_roster(wish.path, station.event, wish.mapping, progress=brake.through(progress))
            return beside(station.connection, people, complete=wish.complete)

    return act


def import_roster(
    wish: RosterWish, brake: Brake, progress: Progress, *, confirmed: bool, by: Staff | None
) -> Callable[[Station], Landed]:
    """Take the roster in, and its photos; keep how its columns were read."""

    def act(station: Station) -> Landed:
        from kiosk.files.roster import read_roster  # noqa: PLC0415  (as above)
        from kiosk.intake import take_in  # noqa: PLC0415  (as above)
        from kiosk.intake.pictures import take_named  # noqa: PLC0415  (as above)

        told = brake.through(progress)
        with _without_pauses():
            people = read_roster(wish.path, station.event, wish.mapping, progress=brake.through(lambda _: None))
        difference = take_in(
            station.connection,
            station.event,
            station.name,
            people,
            complete=wish.complete,
            confirmed=confirmed,
            by=by,
            guarded=station.guard.any(),
            progress=told,
        )
        pictures = take_named(
            station.connection,
            station.name,
            people.registrations,
            wish.photos or wish.path.parent,
            by=by,
            guarded=station.guard.any(),
            progress=brake.through(lambda _: None),
        )
        mappings.write_mapping(station.settings.home / mappings.KEPT, wish.mapping)
        trials.keep(station.connection, Trial.PREFLIGHT, None)
        return Landed(difference, pictures)

    return act


# staff and printers


def add_staff(who: Staff, pin: str, by: Staff | None) -> Callable[[Station], Staff]:
    """Let somebody work here."""
    return lambda station: station.guard.add(who, pin, by)


def remove_staff(id: str, by: Staff | None) -> Callable[[Station], Staff]:
    """Let somebody work here no longer."""
    return lambda station: station.guard.remove(id, by)


def use_printers(addresses: tuple[str, ...], by: Staff | None) -> Callable[[Station], Standing]:
    """Send badges there."""

    def act(station: Station) -> Standing:
        assembly.use_printers(station.connection, addresses, by=station.guard.current(by))
        return look(station)

    return act


def use_layout(name: str, by: Staff | None) -> Callable[[Station], Standing]:
    """Let badges look like a shipped layout."""

    def act(station: Station) -> Standing:
        from kiosk.badge.layout import shipped_layout  # noqa: PLC0415  (only this step needs it)

        station.use_layout(shipped_layout(name), by=by)
        return look(station)

    return act


def trial_badge(printer: str) -> Callable[[Station], bytes]:
    """A badge of nobody for a printer, as PDF."""

    def act(station: Station) -> bytes:
        from kiosk.printing.printer import open_printer  # noqa: PLC0415  (as above)

        return station.desk.trial(target=open_printer(printer).target)

    return act


def badge_picture(printer: str) -> Callable[[Station], tuple[bytes, int, int, int]]:
    """The same as pixels: RGB bytes, width, height, bytes a line."""

    def act(station: Station) -> tuple[bytes, int, int, int]:
        from kiosk.raster import to_image  # noqa: PLC0415  (as above)

        pixels = to_image(trial_badge(printer)(station), _PREVIEW_DPI)
        height, width = pixels.shape[:2]
        return pixels.tobytes(), width, height, 3 * width

    return act


def layouts() -> tuple[tuple[str, str], ...]:
    """The layouts that come with the kiosk: each as it is asked for, and as it is called."""
    from kiosk.badge.layout import shipped, shipped_layout  # noqa: PLC0415  (as above)

    return tuple((name, shipped_layout(name).name) for name in shipped())


# trying everything


@dataclass(frozen=True, slots=True)
class Checked:
    """What a preflight and the doctor found.

    Attributes:
        findings: of the preflight, the worst first.
        people, doors: how many were tried.
        badges: whether every badge was drawn.
        health: of the doctor.
    """

    findings: tuple[Finding, ...]
    people: int
    doors: int
    badges: bool
    health: tuple[Health, ...]


def is_good(checked: Checked) -> bool:
    """Whether nothing has to be mended."""
    return all(one.severity.value != "error" for one in checked.findings) and all(
        one.health.value != "broken" for one in checked.health
    )


def check(brake: Brake, progress: Progress, *, badges: bool, camera: str) -> Callable[[Station], Checked]:
    """Try everybody at every door, draw every badge if wanted, and examine the machine; keeps the run."""

    def act(station: Station) -> Checked:
        from kiosk import doctor, preflight  # noqa: PLC0415  (as above: fonts and decoders)
        from kiosk.preflight.report import by_severity  # noqa: PLC0415

        told = brake.through(progress)
        told(0)
        done = preflight.decisions(station)
        if badges:
            done = preflight.with_badges(station, done, told)
        told(len(done.matrix.people))
        health = tuple(doctor.examine(station, camera))
        found = tuple(by_severity(done.findings))
        preflight.keep(station, done)
        checked = Checked(found, len(done.matrix.people), len(done.matrix.event.sessions), badges, health)
        trials.keep(station.connection, Trial.PREFLIGHT, Tried(datetime.now(UTC), is_good(checked)))
        return checked

    return act

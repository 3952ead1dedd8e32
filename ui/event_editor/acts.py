"""What the event editor asks of a station, each as one act on the core's thread. No Qt."""

from __future__ import annotations

from dataclasses import dataclass, field
from importlib.resources import files
from pathlib import Path

from kiosk import assembly
from kiosk.domain.event import Event
from kiosk.domain.staff import Staff
from kiosk.files.event_edit import event_text
from kiosk.preflight.crowd import Crowd
from kiosk.preflight.crowd import crowd as crowd_of
from ui import people
from ui.people import LANGUAGES
from ui.proving import By
from ui.station import Station


@dataclass(frozen=True, slots=True)
class Opening:
    """What the editor needs to know at the start.

    Attributes:
        station: its name; empty where there is none.
        spoken: the languages of the screens.
        guarded: whether using an event needs somebody who may.
        event: the station's; None where there is no station.
        text: the station's event as a file, else the example.
    """

    station: str
    spoken: tuple[str, ...]
    guarded: bool
    event: Event | None
    text: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Losses:
    """An event was not taken, because it takes away what people already used; `words` say what."""

    words: tuple[str, ...]


def opening(station: Station, _by: Staff | None = None) -> Opening:
    """What to show at the start."""
    event = station.event
    return Opening(station.name, people.speaks(event), station.guard.any(), event, event_text(event))


def opening_without_station() -> Opening:
    """What to show at the start where there is no station."""
    return Opening("", tuple(LANGUAGES), guarded=False, event=None, text=example())


def example() -> str:
    """The event file that comes with the kiosk."""
    return (files("resources") / "demo" / "event.toml").read_text(encoding="utf-8")


def crowd(station: Station, _by: Staff | None = None) -> Crowd:
    """Everybody on the roster, as far as doors care."""
    return crowd_of(station.connection, station.event)


def use(path: Path, *, confirmed: bool) -> By[Losses | None]:
    """Bring the station up to an event file; what it would take away, where that isn't confirmed."""

    def act(station: Station, by: Staff | None) -> Losses | None:
        try:
            assembly.setup(station.settings, path, confirmed=confirmed, by=by)
        except assembly.NeedsConfirming as needed:
            return Losses(needed.losses)
        return None

    return act

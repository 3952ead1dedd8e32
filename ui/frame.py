"""What desk and door have in common: the core, the camera, the language, the header's remarks."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from kiosk.errors import Fault
from ui import acts, people
from ui.camera_feed import CameraFeed, Names, Where, camera_names
from ui.languages import Languages
from ui.sounds import Player, Silence
from ui.window import Window
from ui.workers import Core

if TYPE_CHECKING:
    from kiosk.devices.camera import CameraStatus
    from kiosk.devices.sources import Source

_TICK = 1000
_NONE = "none"
_STARTING = "starting"
_LIVE = "live"


def now() -> datetime:
    """The wall clock."""
    return datetime.now(UTC)


@dataclass(frozen=True, slots=True)
class World:
    """What lies outside the program; tests put in their own.

    Attributes:
        camera: what to look through at the start.
        names: the cameras of this machine.
    """

    camera: Where | Source | None = None
    names: Names = camera_names
    sounds: Player = field(default_factory=Silence)
    now: Callable[[], datetime] = now


class Frame(QObject):
    """Holds the window's surroundings together.

    Attributes:
        camera_words: what to say instead of a picture, and what to do about it; both empty while there is one.
    """

    camera_words = Signal(str, str)

    def __init__(self, core: Core, feed: CameraFeed, languages: Languages, window: Window, world: World) -> None:
        super().__init__()
        self.core = core
        self.feed = feed
        self.languages = languages
        self.window = window
        self.sounds = world.sounds
        self._world = world
        self._camera = world.camera
        self._camera_state = _NONE
        self._zone: ZoneInfo | None = None
        self._station = self._printer = ""
        self._saved = True
        self._clock = QTimer(self, interval=_TICK)
        self._clock.timeout.connect(self._tick)
        feed.status.connect(self._camera_says)
        languages.changed.connect(self._retranslate)
        window.language_asked.connect(languages.speak)
        window.camera_asked.connect(self.choose_camera)
        header = window.header
        header.language_asked.connect(lambda: window.offer_languages(languages.spoken, languages.current, window.header.language))

    def introduce(self, facts: acts.Facts) -> None:
        """Say which station this is."""
        self._zone, self._station, self._printer = facts.event.timezone, facts.name, facts.printer
        self.languages.spoken = people.speaks(facts.event)
        self._clock.start()
        self._retranslate()

    def stop(self) -> None:
        """Stand still: the window is about to go."""
        self._clock.stop()

    def start_camera(self) -> None:
        """Look through the camera that was given at the start."""
        self.choose_camera(self._camera)

    def choose_camera(self, where: Where | Source | None) -> None:
        """Look through another camera, or none."""
        self._camera = where
        self._camera_state = _NONE if where is None else _STARTING
        self._say_camera()
        self.feed.choose(where)

    def offer_cameras(self, below: QWidget) -> None:
        """Show the cameras to choose from."""
        choices: list[tuple[str, object, bool]] = []
        given = self._world.camera
        names = self._world.names()
        if given is not None and all(where != given for _, where in names):
            choices.append((_name(given), given, self._camera == given))
        choices += [(name, where, self._camera == where) for name, where in names]
        choices.append((self.tr("No camera"), None, self._camera is None))
        self.window.offer_cameras(choices, below)

    def next_language(self) -> None:
        """Speak the next of the event's languages."""
        self.languages.next()

    def show_saved(self, *, saved: bool) -> None:
        """Say whether everything that was answered is on disk."""
        self._saved = saved
        text = "✓ " + self.tr("all saved") if saved else "▲ " + self.tr("last scan not saved")
        self.window.header.show_status(self.window.header.saved, text, wrong=not saved)

    def show_printer(self, *, trouble: bool) -> None:
        """Say which printer badges go to, and whether it is in trouble."""
        text = f"▲ {self._printer}" if trouble else self._printer
        self.window.header.show_status(self.window.header.printer, text if self._printer else "", wrong=trouble)

    def _tick(self) -> None:
        if self._zone is not None:
            text = people.clock(self._world.now(), self._zone)
            if text != self.window.header.clock.text():
                self.window.header.show_status(self.window.header.clock, text)

    def _retranslate(self) -> None:
        header = self.window.header
        header.language.say(self.languages.current.upper(), people.LANGUAGES[self.languages.current])
        header.show_status(header.station, self._station)
        self._tick()
        self.show_saved(saved=self._saved)
        self.show_printer(trouble=False)
        self._say_camera()

    def _camera_says(self, status: CameraStatus | Fault) -> None:
        self._camera_state = "absent" if isinstance(status, Fault) else str(status.state)
        self._say_camera()

    def _say_camera(self) -> None:
        state = self._camera_state
        if state == _LIVE:
            return
        choose = self.tr("Choose one with F10. Everything else works.")
        words = {
            _NONE: (self.tr("No camera is chosen"), choose),
            _STARTING: (self.tr("The camera is starting"), ""),
            "stalled": (
                self.tr("The picture stands still"),
                self.tr("Uncover the lens or plug the camera in again, or press F10."),
            ),
            "ended": (self.tr("The recording is over"), choose),
        }
        absent = (self.tr("No picture"), self.tr("Plug the camera in, or choose another with F10. Everything else works."))
        self.camera_words.emit(*words.get(state, absent))


def _name(where: object) -> str:
    if isinstance(where, int):
        return f"camera {where}"
    return str(getattr(where, "name", where))

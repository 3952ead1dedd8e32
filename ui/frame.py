"""What desk and door have in common: the core, the camera, the language, the header's remarks."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QWidget

from kiosk.devices.address import is_stream, shown
from kiosk.devices.names import ANY, CameraName
from kiosk.devices.status import SHOWING, CameraState, CameraStatus
from kiosk.domain.clock_doubt import ClockDoubt
from kiosk.errors import Fault
from kiosk.wording.explain import clock_words
from ui import acts, people
from ui.camera_feed import CameraFeed
from ui.cameras import Cameras, Names, Where, newcomer
from ui.hearing import SOUNDS, Hearing
from ui.languages import Languages
from ui.sounds import Player, Silence
from ui.window import Window
from ui.workers import Core

if TYPE_CHECKING:
    from kiosk.devices.hints import Hints
    from kiosk.devices.sources import Source

_TICK = 1000
_WATCH_AFTER = 2500
"""Milliseconds after which plugging is watched."""


def now() -> datetime:
    """The wall clock."""
    return datetime.now(UTC)


def ticks() -> int:
    """Monotonic nanoseconds; where the system counts them, with the time that it slept: a closed lid is no presence."""
    if sys.platform == "linux":
        nanoseconds = time.clock_gettime_ns(time.CLOCK_BOOTTIME)
    else:
        nanoseconds = time.monotonic_ns()
    return nanoseconds


@dataclass(frozen=True, slots=True)
class World:
    """What lies outside the program; tests put in their own.

    Attributes:
        camera: what to look through at the start; `ANY` is the camera that was chosen here last, else the first there is.
        cameras: those of this machine.
        names: what there is to choose from instead of them.
        hints: what a camera of this machine is asked for.
        ticks: monotonic nanoseconds.
    """

    camera: Where | Source | None = None
    cameras: Cameras = field(default_factory=Cameras)
    names: Names | None = None
    hints: Hints | None = None
    sounds: Player = field(default_factory=Silence)
    now: Callable[[], datetime] = now
    ticks: Callable[[], int] = ticks


class Frame(QObject):
    """Holds the window's surroundings together.

    Attributes:
        camera_words: what to say instead of a picture, and what to do about it.
        camera_remark: what to say below a picture that is no good; empty while it is.
    """

    camera_words = Signal(str, str)
    camera_remark = Signal(str)

    def __init__(self, core: Core, feed: CameraFeed, languages: Languages, window: Window, world: World) -> None:
        super().__init__()
        self.core = core
        self.feed = feed
        self.languages = languages
        self.window = window
        self.sounds = world.sounds
        self.hearing = Hearing(core, window, world.sounds)
        self.ticks, self.now = world.ticks, world.now
        self._world = world
        self._camera = world.camera
        self._camera_status: CameraStatus | None = None
        self._there: list[Where] = []
        self._offered: CameraName | None = None
        self._zone: ZoneInfo | None = None
        self._station = ""
        self._saved = True
        self._doubt: ClockDoubt | None = None
        self._clock = QTimer(self, interval=_TICK)
        self._clock.timeout.connect(self._tick)
        feed.find, feed.hints = world.cameras.find, world.hints
        feed.status.connect(self._camera_says)
        languages.changed.connect(self._retranslate)
        window.language_asked.connect(languages.speak)
        window.camera_asked.connect(self._camera_asked)
        header = window.header
        header.language_asked.connect(
            lambda: window.offer_languages(languages.offered, languages.current, window.header.language)
        )

    def introduce(self, facts: acts.Facts) -> None:
        """Say which station this is."""
        self._zone, self._station = facts.event.timezone, facts.name
        if self._camera == ANY:
            self._camera = facts.camera
        self.languages.spoken = people.speaks(facts.event)
        self.hearing.introduce(facts.volume)
        self._clock.start()
        self._retranslate()

    def stop(self) -> None:
        """Stand still: the window is about to go."""
        self._clock.stop()
        self._world.cameras.stop()

    @property
    def plays_once(self) -> bool:
        """Whether what is looked through is pictures or a film from a file, not the world as it is now."""
        given = self._camera
        return isinstance(given, str | Path) and not is_stream(str(given))

    def start_camera(self) -> None:
        """Look through the camera that was given at the start, and watch what is plugged in."""
        by_name = self._camera is None or isinstance(self._camera, CameraName)
        if by_name and not sys.platform.startswith("linux"):
            # only Qt knows which number opens which name
            self._names()
        self._look_through(self._camera)
        if by_name and self._world.names is None:
            # the first picture comes first: Qt's libraries take their time to load
            QTimer.singleShot(_WATCH_AFTER, self, self._watch_plugs)

    @Slot(object)
    def _camera_asked(self, chosen: Any) -> None:  # what was offered
        if chosen is SOUNDS:
            self.hearing.offer()
        else:
            self.choose_camera(chosen)

    def rest_camera(self) -> None:
        """Let go of the camera for a while; `start_camera` looks through the same one again."""
        self.feed.choose(None)

    def choose_camera(self, where: Where | Source | None) -> None:
        """Look through another camera, or none, today and after the next start."""
        self._look_through(where)
        if where is None or isinstance(where, CameraName):
            # not to be kept is no trouble today, and the log says so
            self.core.ask(acts.remember_camera(where), _ignore, _ignore)

    def _look_through(self, where: Where | Source | None) -> None:
        self._camera, self._offered = where, None
        self._camera_status = None if where is None else CameraStatus(_name(where))
        self._say_camera()
        if isinstance(where, int | CameraName):
            self._world.cameras.ask_leave(self, lambda granted: self._look_if(where, granted=granted))
        else:
            self.feed.choose(where)

    def _look_if(self, where: Where, *, granted: bool) -> None:
        if where != self._camera:
            # somebody chose another one while the system asked
            return
        self.feed.choose(where if granted else None)
        if not granted:
            self._camera_says(CameraStatus(_name(where), CameraState.DENIED))

    def offer_cameras(self, below: QWidget) -> None:
        """Show the cameras to choose from."""
        choices: list[tuple[str, object, bool]] = []
        given = self._world.camera
        names = self._names()
        if given not in (None, ANY) and all(where != given for _, where in names):
            choices.append((_name(given), given, self._camera == given))
        choices += [(name, where, self._is_looked_through(name, where)) for name, where in names]
        choices.append((self.tr("No camera"), None, self._camera is None))
        choices.append((self.tr("Sounds and volume (Ctrl+S)"), SOUNDS, False))
        self.window.offer_cameras(choices, below)

    def _is_looked_through(self, name: str, where: Where) -> bool:
        if self._camera == ANY and self._camera_status is not None:
            return name == self._camera_status.source
        return self._camera == where

    def _names(self) -> list[tuple[str, Where]]:
        return (self._world.names or self._world.cameras.names)()

    def _watch_plugs(self) -> None:
        self._there = [where for _, where in self._names()]
        self._world.cameras.watch(self.cameras_changed)

    @Slot()
    def cameras_changed(self) -> None:
        """A camera was plugged in or out: take back the one that is waited for, or offer another."""
        before, self._there = self._there, [where for _, where in self._names()]
        status = self._camera_status
        if status is not None and status.state is CameraState.LIVE:
            return
        back, other = newcomer(self._camera, before, self._there)
        if back:
            self.feed.nudge()
        elif other is not None:
            self._offered = other
        elif self._offered not in self._there:
            self._offered = None
        self._say_camera()

    def next_language(self) -> None:
        """Speak the next of the event's languages."""
        self.languages.next()

    def show_saved(self, *, saved: bool) -> None:
        """Say whether everything that was answered is on disk."""
        self._saved = saved
        text = "✓ " + self.tr("all saved") if saved else "▲ " + self.tr("last scan not saved")
        self.window.header.show_status(self.window.header.saved, text, wrong=not saved)

    def show_printer(self, name: str, address: str, trouble: str = "") -> None:
        """Say which printer badges go to, and what is wrong with it; where it is stands in the tool tip."""
        self.window.header.show_printer(name, address, trouble)

    def show_clock(self, doubt: ClockDoubt | None) -> None:
        """Say what is wrong with the machine's clock, until an answer comes that has no doubt of it."""
        self._doubt = doubt
        self.window.show_doubt(clock_words(doubt, self.languages.current) if doubt is not None else "")

    def _tick(self) -> None:
        self.hearing.look()
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
        self.show_clock(self._doubt)
        self._say_camera()

    def _camera_says(self, status: CameraStatus | Fault) -> None:
        if isinstance(status, Fault):
            status = CameraStatus(_name(self._camera), CameraState.UNREADABLE, status)
        self._camera_status = status
        if status.state is CameraState.LIVE:
            self._offered = None
        self._say_camera()

    def _say_camera(self) -> None:
        status = self._camera_status
        if status is None:
            what, mend = self.tr("No camera is chosen"), self.tr("Choose one with F10. Everything else works.")
        else:
            what, mend = (part.replace("{0}", self._called(status)) for part in self._camera_state(status.state))
            if status.state is CameraState.ABSENT and self._camera == ANY:
                what = self.tr("No camera is plugged in")
        showing = status is not None and status.state in SHOWING
        self.camera_remark.emit(f"{what}. {mend}" if showing and what else "")
        if self._offered is not None:
            mend = self.tr("{0} was plugged in: choose it with F10.").replace("{0}", self._offered.name)
        if not showing:
            self.camera_words.emit(what, mend)

    def _called(self, status: CameraStatus) -> str:
        number = self._camera
        return self.tr("Camera {0}").replace("{0}", str(number)) if isinstance(number, int) else status.source

    def _camera_state(self, state: CameraState) -> tuple[str, str]:
        """What is wrong and what to do; {0} is the camera."""
        again = self.tr("Plug the camera in, or choose another with F10. Everything else works.")
        another = self.tr("Choose one with F10. Everything else works.")
        return {
            CameraState.STARTING: (self.tr("The camera is starting"), ""),
            CameraState.LIVE: ("", ""),
            CameraState.STALLED: (
                self.tr("No picture comes"),
                self.tr("Close other programs that use the camera, or plug it in again. It goes on by itself."),
            ),
            CameraState.FROZEN: (
                self.tr("The picture stands still"),
                self.tr("Uncover the lens or plug the camera in again, or press F10."),
            ),
            CameraState.DARK: (self.tr("The picture is black"), self.tr("Uncover the lens, or open its shutter.")),
            CameraState.ABSENT: (self.tr("{0} is not there"), again),
            CameraState.BUSY: (
                self.tr("Another program uses the camera"),
                self.tr("Close that program: the picture comes back by itself. Everything else works."),
            ),
            CameraState.DENIED: (
                self.tr("This program may not use the camera"),
                self.tr("Allow it in the system’s settings, or choose another with F10."),
            ),
            CameraState.UNREACHABLE: (
                self.tr("No picture from {0}"),
                self.tr("See that it is on and its address right, or choose another with F10. Everything else works."),
            ),
            CameraState.UNREADABLE: (self.tr("{0} can’t be read"), another),
            CameraState.ENDED: (self.tr("The recording is over"), another),
        }[state]


def _ignore(_: object) -> None:
    """For what needs no answer."""


def _name(where: object) -> str:
    """What to call a camera on the screen; never with the password that its address may hold."""
    if isinstance(where, int):
        return f"camera {where}"
    if isinstance(where, str):
        return shown(where) if is_stream(where) else Path(where).name
    return str(getattr(where, "name", where))

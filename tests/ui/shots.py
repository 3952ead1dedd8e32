"""Pictures of every state of both windows in three languages: `python -m tests.ui.shots FOLDER`."""

from __future__ import annotations

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import numpy as np
from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication, QWidget

from kiosk.demo.phone import phone_screen
from kiosk.demo.scene import empty_room, hold_up, steady_frames
from kiosk.devices.sources import Frames
from kiosk.errors import Fault
from tests.ui.world import CROWD, MORNING, House, build, moment
from ui.app import Manner, desk_window, door_window, make_application
from ui.door import Pace
from ui.frame import World

LANGUAGES = ("en", "fr", "es")
FULL_DISK = Fault("station.db: the disk is full", "free some space, then show the code again")


def scene(text: str) -> np.ndarray:
    """Somebody holds up a telephone with a code."""
    frames = list(hold_up(phone_screen(text, event="WPS Focal Points Network", caption="Show this code"), 1))
    return frames[steady_frames()[0]]


class Film:
    """What the simulated camera sees: `still`, for ever."""

    def __init__(self) -> None:
        self.room = empty_room(1)
        self.still = self.room

    def frames(self) -> Iterator[tuple[float, np.ndarray]]:
        """Ten frames a second."""
        second = 0.0
        while True:
            yield second, self.still
            second += 0.1


def settle(application: QApplication, until: Callable[[], bool], seconds: float = 8.0) -> None:
    """Run the windows until something is so."""
    loop = QEventLoop()
    watch = QTimer(interval=5)
    watch.timeout.connect(lambda: loop.quit() if until() else None)
    watch.start()
    QTimer.singleShot(round(seconds * 1000), loop.quit)
    loop.exec()
    watch.stop()
    if not until():
        raise TimeoutError(until.__code__.co_consts)
    application.processEvents()


def picture(window: QWidget) -> QImage:
    """The window, and what stands before it."""
    shot = window.grab().toImage()
    for other in QApplication.topLevelWidgets():
        if other is not window and other.isVisible() and other.parent() is window:
            painter = QPainter(shot)
            if other.windowModality() is not other.windowModality().NonModal:
                painter.fillRect(shot.rect(), QColor(20, 33, 43, 90))
            centre = window.rect().center() - other.rect().center()
            painter.drawPixmap(centre, other.grab())
            painter.end()
    return shot


class Photographer:
    """Works a window and keeps what it looks like."""

    def __init__(self, application: QApplication, folder: Path, language: str, running: Any, film: Film) -> None:
        self._application, self._folder, self._language, self.at, self._film = application, folder, language, running, film

    def until(self, condition: Callable[[], bool]) -> None:
        """Wait for something."""
        settle(self._application, condition)

    def shoot(self, name: str) -> None:
        """Keep a picture."""
        for _ in range(3):
            self._application.processEvents()
        picture(self.at.frame.window).save(str(self._folder / f"{name}-{self._language}.png"))

    def code(self, text: str) -> None:
        """Show a code and wait for the answer."""
        turn = self.at.state.turn
        self.at.see_code(text)
        self.until(lambda: self.at.state.asked is None and self.at.state.told is not None and self.at.state.turn > turn)

    def hold_up(self, still: np.ndarray) -> None:
        """Show a code to the camera and wait for the answer and the picture."""
        turn = self.at.state.turn
        self._film.still = still
        self.until(lambda: self.at.state.asked is None and self.at.state.turn > turn + 1)
        frames = self.at.frame.feed
        seen: list[object] = []
        frames.picture.connect(seen.append)
        self.until(lambda: bool(seen))
        frames.picture.disconnect(seen.append)

    def lower(self) -> None:
        """Take the code away."""
        self._film.still = self._film.room

    def type(self, text: str) -> None:
        """Look for a name, and wait for the badge."""
        self.at.screen.search.line.setText(text)
        self.at.search(text)
        self.until(lambda: bool(self.at.state.results))
        self.badge()

    def badge(self) -> None:
        """Wait for the badge of the person on the card."""
        self.until(lambda: not self.at.screen.preview.empty)


def desk_shots(p: Photographer, house: House, card: np.ndarray) -> None:
    """Every state of the desk."""
    desk = p.at
    p.until(lambda: desk.screen.camera.words == "")
    p.shoot("desk-01-idle")
    p.type("okafor")
    p.shoot("desk-02-found")
    desk.do_next()
    p.until(lambda: desk.state.told is not None and desk.state.person.badge_serial == 1)
    p.until(lambda: all(named.job.state.final for named in desk.screen._jobs))
    p.shoot("desk-03-checked-in")
    p.hold_up(card)
    p.badge()
    p.shoot("desk-04-already")
    p.lower()
    desk.do_next()
    p.until(lambda: desk.dialog is not None)
    p.shoot("desk-05-reprint")
    desk.dialog.reject()
    p.code("c-R5")
    p.badge()
    p.shoot("desk-06-refused")
    p.code("https://example.org")
    p.shoot("desk-07-nobody")
    for name, who in (
        ("08-long", "vasconcelos"),
        ("09-arabic", "hariri"),
        ("10-chinese", "xiaoming"),
        ("11-devanagari", "priya"),
    ):
        desk.clear()
        p.type(who)
        p.shoot(f"desk-{name}")
    p.code("c-R6")
    p.shoot("desk-12-long-banner")
    desk.clear()
    desk.search("zzzz")
    desk.screen.search.line.setText("zzzz")
    p.until(desk.screen.search.empty.isVisible)
    p.shoot("desk-13-none-found")
    desk.clear()
    p.type("amaka")
    house.faults["check_in"] = FULL_DISK
    desk.check_in()
    p.until(lambda: desk.frame.window.fault is not None)
    p.shoot("desk-14-fault")
    house.faults.clear()
    desk.clear()
    desk.frame.choose_camera(None)
    p.shoot("desk-15-no-camera")


def door_shots(p: Photographer, house: House, card: np.ndarray) -> None:
    """Every state of a door."""
    door = p.at
    p.until(lambda: door.screen.camera.words == "")
    door.acknowledge()
    p.shoot("door-01-ready")
    p.hold_up(card)
    p.shoot("door-02-admitted")
    p.lower()
    for number, (name, code) in enumerate(
        (
            ("chinese", "c-R3"),
            ("arabic", "c-R4"),
            ("long", "c-R6"),
            ("inside", "c-R1"),
            ("tier", "c-R2"),
            ("unknown", "c-nobody"),
            ("unreadable", "https://example.org"),
            ("cancelled", "c-R9"),
        ),
        start=3,
    ):
        p.code(code)
        p.shoot(f"door-{number:02}-{name}")
        door.acknowledge()
    p.code("c-R8")
    door.see_code("c-X1")
    p.shoot("door-11-waiting")
    door.ask_supervisor()
    p.until(lambda: door.dialog is not None)
    p.shoot("door-12-override")
    door.dialog.reason.setText("Speaker")
    door.dialog.accept()
    p.until(lambda: door.state.overridable is None and door.state.told is not None)
    p.shoot("door-13-overridden")
    door.turn_direction()
    p.shoot("door-14-way-out")
    p.code("c-R1")
    p.shoot("door-15-exited")
    door.turn_direction()
    door.watch("B3", exit=False)
    for code in ("c-R1", "c-R3", "c-R7"):
        p.code(code)
    p.shoot("door-16-full")
    door.watch("B4", exit=False)
    for code in ("c-R1", "c-R3", "c-R7"):
        p.code(code)
    p.shoot("door-17-over")
    door.watch("P3", exit=False)
    house.clock.at = moment("11:40")
    p.code("c-R1")
    p.shoot("door-18-early")
    house.clock.at = moment("14:07")
    house.faults["scan"] = FULL_DISK
    door.acknowledge()
    door.see_code("c-R1")
    p.until(lambda: door.state.fault is not None)
    p.shoot("door-19-fault")
    house.faults.clear()
    door.acknowledge()
    door.frame.choose_camera(None)
    p.shoot("door-20-no-camera")


def crowd(house: House) -> None:
    """Fill a room, so that the door has something to count."""
    house.before(lambda station: [station.scan(f"c-X{number}", session="B2") for number in range(CROWD - 3)], "14:05")


def main(folder: Path, languages: tuple[str, ...] = LANGUAGES) -> None:
    """Take every picture."""
    folder.mkdir(parents=True, exist_ok=True)
    application = make_application()
    card = scene("c-R1")
    for language in languages:
        with tempfile.TemporaryDirectory() as home:
            house = build(Path(home) / "desk", "Desk 2")
            house.clock.at = moment(MORNING)
            still = Pace(milliseconds=60_000)
            film = Film()
            with desk_window(application, house.station, manner(house, language, still, film)) as desk:
                desk.drawing.settle.setInterval(0)
                desk_shots(Photographer(application, folder, language, desk, film), house, card)
            house = build(Path(home) / "door", "Door 4B", CROWD)
            crowd(house)
            film = Film()
            with door_window(application, house.station, "B2", manner(house, language, still, film)) as door:
                door_shots(Photographer(application, folder, language, door, film), house, card)


def manner(house: House, language: str, pace: Pace, film: Film) -> Manner:
    """A window with a simulated camera and the station's clock."""
    camera = Frames(film.frames(), "simulated camera")
    return Manner(language, pace=pace, world=World(camera=camera, names=list, now=house.clock.now, ticks=house.clock.monotonic))


if __name__ == "__main__":
    main(Path(sys.argv[1]), tuple(sys.argv[2:]) or LANGUAGES)

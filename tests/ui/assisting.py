"""An assistant for tests: a folder, a simulated camera, and what somebody does with it."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kiosk.assembly import open_station
from kiosk.devices.sources import Frames
from kiosk.domain.staff import Role
from kiosk.settings import Settings
from tests.ui.shots import Film
from ui.assistant.app import Parts, assistant_window
from ui.assistant.steps import Step
from ui.frame import World


class Helping:
    """Somebody at an assistant.

    Attributes:
        settings: where the station is, or is to be.
        heard: the sounds that were played.
    """

    def __init__(self, parts: Parts, film: Film, settings: Settings, qtbot: QtBot, ears: Any) -> None:
        self.parts, self.film, self.settings, self.qtbot, self.ears = parts, film, settings, qtbot, ears
        self.pages, self.a, self.window = parts.pages, parts.assistant, parts.window

    @property
    def here(self) -> Step:
        return self.parts.screen.here

    def until(self, condition: Callable[[], object], timeout: int = 20_000) -> None:
        self.qtbot.waitUntil(lambda: bool(condition()), timeout=timeout)

    def look_at_event(self, path: Path) -> None:
        self.a.event_step.look_at(path)
        self.until(lambda: self.a.event_step.read is not None and self.a.event_step.read.path == path)

    def found(self, path: Path, name: str = "Desk 1", passphrase: str = "") -> None:
        """Set the station up."""
        page = self.pages.event
        self.look_at_event(path)
        page.name.setText(name)
        page.secret.setText(passphrase)
        page.again.setText(passphrase)
        page.set_up.click()
        self.until(lambda: self.a.standing is not None)

    def compare(self, path: Path) -> None:
        """Look at a roster until what it changes is shown."""
        with self.qtbot.waitSignal(self.a.roster.compared, timeout=20_000):
            self.a.roster.look_at(path)

    def take_in(self, path: Path) -> None:
        """Take a roster in."""
        self.compare(path)
        self.pages.roster.take.click()
        self.until(lambda: self.pages.roster.remark.tone is not None)
        self.until(lambda: self.a.standing and self.a.standing.registrations)

    def add(self, name: str, key: str, role: Role, pin: str, again: str = "") -> None:
        """Fill in the form for somebody, and press Add."""
        page = self.pages.staff
        page.name.setText(name)
        page.id.setText(key)
        page.role.setCurrentIndex(page.role.findData(role))
        for line, digits in ((page.pin, pin), (page.again, again or pin)):
            for digit in digits:
                line.add(digit)
        page.add.click()

    def added(self, *keys: str) -> None:
        """Wait until these work here."""
        self.until(lambda: {one.id for one in self.a.standing.staff} == set(keys))

    def station(self) -> AbstractContextManager[Any]:
        """The station as another program sees it."""
        return open_station(self.settings)


def helping(
    application: QApplication, settings: Settings, qtbot: QtBot, ears: Any, language: str = "en"
) -> tuple[AbstractContextManager[Parts], Film]:
    """An assistant's window, to be entered, and what its camera sees."""
    film = Film()
    world = World(camera=Frames(film.frames(), "simulated camera"), names=list, sounds=ears)
    return assistant_window(application, settings, language, world, second=1.0), film

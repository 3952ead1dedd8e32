"""What people hold up to a desk's camera: a code again, and what is none; and a clerk who changes languages meanwhile."""

from __future__ import annotations

from contextlib import ExitStack

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from kiosk.devices.sources import Frames
from kiosk.domain.reason import Reason
from tests.journeys.test_people_at_desk import (
    LONG,
    at_the_door,
    code_of,
    comes_out,
    enter,
    house,
    keys,
    open_desk,
)
from tests.ui.duty import press
from tests.ui.shots import Film, scene
from tests.ui.world import House
from ui.desk import AtDesk

__all__ = ["house"]

pytestmark = pytest.mark.qt_log_ignore(r"^This plugin does not support", extend=True)


class Counter:
    """A desk, and whoever stands before its camera."""

    def __init__(self, desk: AtDesk, film: Film, qtbot: QtBot) -> None:
        self.desk, self._film, self._qtbot = desk, film, qtbot

    def shows(self, code: str) -> Reason:
        """Hold up a code until it is answered; why it was answered so."""
        desk, told = self.desk, self.desk.state.told
        self._film.still = scene(code)
        self._qtbot.waitUntil(lambda: desk.state.told not in {None, told} and not desk.busy, timeout=LONG)
        return desk.state.told.outcome.decision.reason

    def goes(self) -> None:
        """Take it down, and leave."""
        self._film.still = self._film.room
        self._qtbot.waitUntil(lambda: self.desk.state.meant is None, timeout=LONG)
        press(self._qtbot, self.desk, Qt.Key.Key_Escape)
        self._qtbot.waitUntil(lambda: self.desk.state.person is None)


@pytest.fixture
def counter(house: House, opened: ExitStack, qtbot: QtBot) -> Counter:
    film = Film()
    return Counter(open_desk(house, opened, qtbot, camera=Frames(film.frames(), "simulated camera")), film, qtbot)


def test_whoever_comes_again_is_told_so_and_gets_no_second_badge(counter, house, opened, qtbot, device):
    assert counter.shows("c-R1") is Reason.CHECKED_IN
    enter(qtbot, counter.desk)
    comes_out(qtbot, counter.desk, "Amina Okafor")
    counter.goes()
    assert counter.shows("c-R1") is Reason.ALREADY_CHECKED_IN
    assert counter.desk.screen.banner.title.text() == "Already checked in"
    # the habit of pressing Enter asks, and keeps the badge that is good
    enter(qtbot, counter.desk)
    qtbot.waitUntil(lambda: counter.desk.dialog is not None)
    qtbot.keyClick(counter.desk.dialog.focusWidget(), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: counter.desk.dialog is None)
    opened.close()
    (page,) = device.tray()
    assert [body["serial"] for body in house.entries("badge")] == [1]
    assert at_the_door(house, code_of(page)) == (Reason.ADMITTED, "Amina Okafor")


def test_who_has_no_code_is_found_by_name_and_has_one_from_then_on(counter, house, opened, qtbot, device):
    assert counter.shows("https://www.un.org/en/visit") is Reason.UNREADABLE
    assert counter.desk.screen.banner.reason.text() == "This is a web address, not a badge"
    assert counter.desk.state.person is None
    # letters go to the search wherever the keyboard stands
    keys(qtbot, "hariri")
    qtbot.waitUntil(lambda: [one.registration.id for one in counter.desk.state.results] == ["R4"])
    enter(qtbot, counter.desk)
    qtbot.waitUntil(counter.desk.screen.primary.hasFocus)
    enter(qtbot, counter.desk)
    comes_out(qtbot, counter.desk, "سلمى الحريري")
    opened.close()
    assert "un.org" not in str(house.entries("scan")), "what was held up is nobody's business"
    assert at_the_door(house, code_of(device.tray()[0])) == (Reason.ADMITTED, "سلمى الحريري")


def test_a_clerk_changes_languages_while_somebody_stands_there(counter, opened, qtbot, device):
    desk = counter.desk
    assert counter.shows("c-R3") is Reason.CHECKED_IN
    title = desk.screen.banner.title
    for language, said in (("fr", "Bienvenue"), ("es", "Registro hecho"), ("en", "Checked in"), ("fr", "Bienvenue")):
        press(qtbot, desk, Qt.Key.Key_F9)
        qtbot.waitUntil(lambda language=language: desk.frame.languages.current == language)
        qtbot.waitUntil(lambda said=said: title.text() == said)
    assert desk.state.person.registration.id == "R3", "whoever stands there stays"
    enter(qtbot, desk)
    qtbot.waitUntil(lambda: len(device.tray()) == 1, timeout=LONG)
    counter.goes()
    # the camera never stopped; the next answer is French
    assert counter.shows("c-R9") is Reason.CANCELLED
    assert desk.screen.banner.title.text() == "Annulé"
    opened.close()

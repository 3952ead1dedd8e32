"""A new clerk, five minutes before the doors open.

She has never seen the desk. She presses F1, reads down to the end with Page Down, saves the page to print it at home, and while
it still stands there the first delegate holds up a code: the page is gone, the card is there, and Enter prints the badge.
She opens the page again in French, because a colleague from Dakar takes over, and the desk works on.
"""

from __future__ import annotations

from contextlib import ExitStack
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from kiosk.devices.sources import Frames
from tests.ui.shots import Film, scene
from tests.ui.world import MORNING, House, build, moment
from ui.app import Manner, desk_window, make_application
from ui.desk import AtDesk
from ui.door import Pace
from ui.frame import World
from ui.guide.guiding import Guide

pytestmark = pytest.mark.qt_log_ignore(r"^This plugin does not support", extend=True)

STANDING = Pace(milliseconds=3_600_000.0)
LONG = 20_000
"""Milliseconds for what a camera, a printer or a PDF takes on a busy machine."""


@pytest.fixture
def house(tmp_path: Path) -> House:
    house = build(tmp_path / "house", "Desk 1")
    house.clock.at = moment(MORNING)
    return house


@pytest.fixture
def film() -> Film:
    return Film()


@pytest.fixture
def desk(house: House, film: Film, opened: ExitStack, qtbot: QtBot) -> AtDesk:
    world = World(camera=Frames(film.frames(), "simulated camera"), names=list, now=house.clock.now, ticks=house.clock.monotonic)
    desk = opened.enter_context(desk_window(make_application(), house.station, Manner(pace=STANDING, world=world)))
    qtbot.waitUntil(desk.frame.window.isActiveWindow)
    qtbot.waitUntil(lambda: desk.screen.camera.words == "", timeout=LONG)
    return desk


def test_a_new_clerk_reads_saves_and_is_interrupted_by_the_first_delegate(desk, house, film, tmp_path, qtbot):
    window, guide = desk.frame.window, desk.frame.window.findChild(Guide)

    qtbot.keyClick(window, Qt.Key.Key_F1)
    text = guide.sheet.text
    assert "Five minutes before the doors open" in text.toPlainText()
    bar = text.verticalScrollBar()
    for _ in range(20):
        qtbot.keyClick(text, Qt.Key.Key_PageDown)
    assert bar.value() == bar.maximum()

    qtbot.keyClick(text, Qt.Key.Key_Tab)
    assert guide.sheet.save.hasFocus()
    qtbot.keyClick(guide.sheet.save, Qt.Key.Key_Return)
    page = tmp_path / "desk.pdf"
    guide.dialog.fileSelected.emit(str(page))
    guide.dialog.reject()
    # a window manager would do this
    window.activateWindow()
    qtbot.waitUntil(lambda: "desk.pdf" in guide.sheet.remark.text(), timeout=LONG)
    document = pypdfium2.PdfDocument(page)
    assert len(document) == 1
    document.close()
    assert guide.is_open

    film.still = scene("c-R1")
    qtbot.waitUntil(lambda: desk.state.told is not None, timeout=LONG)
    assert not guide.is_open
    assert desk.screen.banner.isVisible()
    assert desk.state.person.registration.id == "R1"
    qtbot.waitUntil(desk.screen.primary.hasFocus)
    qtbot.keyClick(desk.screen.primary, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(desk.screen._jobs), timeout=LONG)
    assert [entry["registration"] for entry in house.entries("badge")] == ["R1"]

    film.still = film.room
    qtbot.waitUntil(lambda: desk.state.meant is None, timeout=LONG)
    desk.frame.languages.speak("fr")
    qtbot.waitUntil(window.isActiveWindow)
    qtbot.keyClick(window, Qt.Key.Key_F1)
    assert guide.sheet.text.page.title == "Bureau d’accueil"
    desk.screen.search.line.setFocus()
    qtbot.keyClicks(desk.screen.search.line, "salma")
    qtbot.waitUntil(lambda: bool(desk.state.results), timeout=LONG)
    assert guide.is_open, "whoever only looks something up may go on reading"

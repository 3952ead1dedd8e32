"""Ctrl+Z at the desk: what is taken back, and what is said of it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from kiosk.domain.reason import Reason


@pytest.fixture
def find(qtbot):
    """Types a name, letter by letter, and waits for the people."""

    def find_(desk, text):
        desk.screen.search.line.clear()
        qtbot.keyClicks(desk.screen.search.line, text)
        qtbot.waitUntil(lambda: bool(desk.state.results))
        return [person.registration.id for person in desk.state.results]

    return find_


@pytest.fixture
def scan(qtbot):
    """Shows a code and waits until the desk has answered."""

    def scan_(desk, text):
        desk.see_code(text)
        qtbot.waitUntil(lambda: not desk.busy)
        return desk.state.told.outcome.decision.reason if desk.state.told else None

    return scan_


def press(qtbot, desk, key, **more):
    qtbot.keyClick(desk.frame.window, key, **more)


def test_undo_takes_the_check_in_back(open_desk, scan, qtbot):
    desk = open_desk()
    scan(desk, "c-R1")
    press(qtbot, desk, Qt.Key.Key_Z, modifier=Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: desk.state.person.checked_in is None)
    assert desk.screen.primary.accessibleName() == "Check in and print"


def test_undo_is_the_desks_once_an_act_is_done_and_the_lines_while_somebody_types(open_desk, find, qtbot):
    desk = open_desk()
    line, control = desk.screen.search.line, Qt.KeyboardModifier.ControlModifier
    find(desk, "okafor")
    qtbot.keyClick(line, Qt.Key.Key_F5)
    qtbot.waitUntil(lambda: desk.state.person.checked_in is not None and not desk.busy)
    assert desk.frame.window.focusWidget() is line
    qtbot.keyClick(line, Qt.Key.Key_Z, modifier=control)
    qtbot.waitUntil(lambda: desk.state.person.checked_in is None)
    assert line.text() == "okafor"
    qtbot.keyClicks(line, "wang")
    qtbot.keyClick(line, Qt.Key.Key_Z, modifier=control)
    assert line.text() != "wang"


def test_what_was_undone_is_said_no_longer(open_desk, scan, qtbot):
    desk = open_desk()
    assert scan(desk, "c-R1") is Reason.CHECKED_IN
    press(qtbot, desk, Qt.Key.Key_Z, modifier=Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: desk.state.person.checked_in is None)
    assert desk.screen.banner.isHidden()
    assert desk.screen.primary.accessibleName() == "Check in and print"


def test_who_was_concerned_is_seen_where_the_last_act_was_about_nobody_on_the_card(open_desk, qtbot, house):
    desk = open_desk(second_screen=True)
    # as another window of this station may do
    house.beside(lambda station: station.check_in("R1"))
    desk.undo()
    qtbot.waitUntil(lambda: not desk.busy)
    assert desk.state.person.registration.id == "R1"
    assert desk.state.person.checked_in is None
    assert not desk.state.present, "nobody said that it is they who stand there"
    assert desk.screen.search.line.text() == ""

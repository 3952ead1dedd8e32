"""Somebody whose registration speaks against them: no button that would only be refused, but what to do."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt


@pytest.fixture
def find(qtbot):
    """Types a name and Enter."""

    def find_(desk, text):
        line = desk.screen.search.line
        line.begin()
        qtbot.keyClicks(line, text)
        qtbot.keyClick(line, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: bool(desk.state.results) and not desk.looking.busy)

    return find_


@pytest.mark.parametrize(
    ("name", "step"),
    [("hanne", "▲ Ask a supervisor"), ("amadou", "▲ Ask the organizers"), ("xiaoming", "▲ Call a supervisor, discreetly")],
)
def test_what_to_do_is_said_instead_of_a_button(open_desk, find, qtbot, house, name, step):
    house.before(lambda station: station.desk.block("R3", reason="photo"))
    desk = open_desk()
    find(desk, name)
    screen = desk.screen
    assert screen.primary.isHidden()
    assert screen.check_in.isHidden()
    assert screen.step.isVisible()
    assert screen.step.text() == step
    assert not screen.keys["F5"].isEnabled()
    qtbot.keyClick(desk.frame.window, Qt.Key.Key_F5)
    assert not desk.busy, "nothing is asked that could only be refused"
    assert house.entries("check_in") == []


def test_it_is_said_once_where_a_code_was_refused(open_desk, qtbot):
    desk = open_desk()
    desk.see_code("c-R9")
    qtbot.waitUntil(lambda: not desk.busy and desk.state.told is not None)
    assert desk.screen.banner.step.text() == "Ask a supervisor"
    assert desk.screen.step.isHidden()


def test_it_is_said_in_the_language_of_the_screen_and_not_of_the_next_person(open_desk, find):
    desk = open_desk()
    find(desk, "hanne")
    desk.frame.languages.speak("fr")
    assert desk.screen.step.text() == "▲ Appeler la personne responsable"
    find(desk, "amaka")
    assert desk.screen.step.isHidden()
    assert desk.screen.primary.isVisible()

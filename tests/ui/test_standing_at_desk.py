"""Somebody whose registration speaks against them: no button that would only be refused, but what to do."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from tests.ui.at_desk import look_for
from tests.ui.registering import click, open_by_key, opened, type_into
from ui.registering.correct import CorrectDialog
from ui.registering.lost import LostDialog


@pytest.fixture
def find(qtbot):
    """Types a name and Enter."""

    def find_(desk, text):
        look_for(qtbot, desk, text)
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


HOLD = "photo"


def badges(house):
    return [(entry["registration"], entry["serial"]) for entry in house.entries("badge")]


def badged_and_held(station):
    station.print_badge("R3")
    station.desk.block("R3", reason=HOLD)


@pytest.mark.parametrize("name", ["hanne", "amadou", "xiaoming"])
def test_no_first_badge_is_printed_for_somebody_who_would_be_refused(open_desk, find, qtbot, house, hand, name):
    house.before(lambda station: station.desk.block("R3", reason=HOLD))
    desk = open_desk()
    find(desk, name)
    assert not desk.screen.keys["F8"].isEnabled()
    qtbot.keyClick(desk.frame.window, Qt.Key.Key_F8)
    desk.issuing.print_badge(desk.state.person)
    assert not desk.busy
    assert desk.dialog is None
    assert badges(house) == []


def test_no_new_badge_is_offered_for_somebody_who_would_be_refused(open_desk, find, qtbot, house, hand):
    house.before(badged_and_held)
    desk = open_desk()
    find(desk, "xiaoming")
    desk.more.open()
    menu = desk.frame.window.menu_shown
    texts = [action.text() for action in menu.actions()]
    menu.close()
    assert "New badge… (F8)" not in texts
    assert "Badge lost…" in texts
    assert not desk.screen.keys["F8"].isEnabled()
    desk.print_again()
    assert desk.dialog is None


def test_a_lost_badge_of_somebody_who_would_be_refused_is_only_reported(open_desk, find, qtbot, house, hand):
    house.before(badged_and_held)
    desk = open_desk()
    find(desk, "xiaoming")
    desk.more.report_lost()
    dialog = opened(qtbot, desk, LostDialog)
    assert dialog.again.isHidden()
    assert dialog.only.isDefault()
    assert dialog.only.hasFocus()
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not desk.busy and desk.dialog is None and desk.state.person.badge_lost)
    assert badges(house) == [("R3", 1)]


def test_a_correction_of_somebody_who_would_be_refused_is_only_saved(open_desk, find, qtbot, house, hand):
    house.before(badged_and_held)
    desk = open_desk()
    find(desk, "xiaoming")
    dialog = open_by_key(qtbot, desk, Qt.Key.Key_F4, CorrectDialog)
    type_into(qtbot, dialog, family_name="Wong")
    assert dialog.yes.text() == "Save"
    assert dialog.only.isHidden()
    assert dialog.badge_note.text() == "Badge no. 1 still says what it said."
    click(qtbot, dialog.yes)
    qtbot.waitUntil(lambda: not desk.busy and desk.dialog is None)
    assert len(house.entries("correct")) == 1
    assert badges(house) == [("R3", 1)]


def test_who_is_held_since_they_were_found_has_no_badge_printed_and_is_seen_to_be_held(open_desk, find, qtbot, house, hand):
    desk = open_desk()
    find(desk, "xiaoming")
    house.beside(lambda station: station.desk.block("R3", reason=HOLD))
    desk.print_again()
    qtbot.waitUntil(lambda: not desk.busy and desk.state.person.blocked)
    assert desk.screen.step.text() == "▲ Call a supervisor, discreetly"
    assert badges(house) == []


def test_whoever_got_the_last_badge_and_is_held_since_is_shown_instead_of_printed_for(open_desk, qtbot, house, hand):
    house.before(badged_and_held)
    desk = open_desk()
    qtbot.waitUntil(lambda: desk.badges.last == "R3")
    qtbot.keyClick(desk.frame.window, Qt.Key.Key_F8)
    qtbot.waitUntil(lambda: desk.state.person is not None)
    assert desk.dialog is None
    assert desk.screen.step.text() == "▲ Call a supervisor, discreetly"
    assert badges(house) == [("R3", 1)]

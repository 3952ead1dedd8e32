"""Ctrl+Z at the desk: what is taken back, and what is said of it."""

from __future__ import annotations

from PySide6.QtCore import Qt

from kiosk.domain.reason import Reason
from tests.ui.at_desk import find, press, scan
from tests.ui.conftest import QUICK
from tests.ui.jobs import LOST, ONE, alert, ask_for, rows
from ui.registering.acts import walk_in
from ui.wording import Sound, Tone

__all__ = ["find", "scan"]


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


def control_z(qtbot, desk):
    press(qtbot, desk, Qt.Key.Key_Z, modifier=Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: not desk.busy and desk.state.undone is not None)


def banner(desk):
    said = desk.screen.banner
    assert said.isVisible()
    return [said.title.text(), said.reason.text(), said.step.text()]


def test_what_was_taken_back_is_said(open_desk, scan, qtbot):
    desk = open_desk()
    assert scan(desk, "c-R1") is Reason.CHECKED_IN
    control_z(qtbot, desk)
    assert banner(desk) == ["Taken back: check-in of Amina Okafor", "", ""]
    assert desk.screen.banner.tone is Tone.ATTENTION
    assert not desk.state.present, "the second screen names nobody who was meant by mistake"


def test_a_badge_that_is_out_is_to_be_taken_back_and_enter_prints_no_other(open_desk, scan, qtbot, house):
    desk = open_desk()
    scan(desk, "c-R1")
    desk.do_next()
    qtbot.waitUntil(lambda: not desk.busy and desk.state.person.badge_serial == 1)
    control_z(qtbot, desk)
    assert banner(desk) == [
        "Taken back: check-in of Amina Okafor",
        "Badge no. 1 was printed for it",
        "Take the badge back",
    ]
    assert desk.screen.primary.accessibleName() == "Check in"
    assert desk.screen.check_in.isHidden()
    desk.do_next()
    qtbot.waitUntil(lambda: not desk.busy and desk.state.person.checked_in is not None)
    assert banner(desk)[::2] == ["Checked in", "Hand over the badge"]
    assert [entry["serial"] for entry in house.entries("badge")] == [1]


def test_what_was_taken_back_is_said_until_something_else_is_done(open_desk, scan, find, qtbot):
    desk = open_desk(pace=QUICK)
    scan(desk, "c-R1")
    control_z(qtbot, desk)
    find(desk, "wang")
    assert desk.screen.banner.isHidden()
    desk.clear()
    scan(desk, "c-R1")
    control_z(qtbot, desk)
    scan(desk, "c-R1")
    assert banner(desk)[0] == "Checked in"
    control_z(qtbot, desk)
    press(qtbot, desk, Qt.Key.Key_Escape)
    assert desk.screen.banner.isHidden()
    assert desk.state.idle


def test_whose_check_in_it_was_is_said_where_nobody_was_on_the_card(open_desk, qtbot, house):
    desk = open_desk()
    house.beside(lambda station: station.check_in("R1"))
    control_z(qtbot, desk)
    assert banner(desk)[0] == "Taken back: check-in of Amina Okafor"


def test_a_walk_in_that_is_taken_back_is_named(open_desk, qtbot, house):
    desk = open_desk()
    who = house_walk_in(house)
    qtbot.keyClicks(desk.screen.search.line, "Adichie")
    qtbot.waitUntil(lambda: desk.state.person is not None and desk.state.person.registration.id == who)
    desk.undo()
    qtbot.waitUntil(lambda: desk.state.undone is not None)
    assert banner(desk)[0] == "Taken back: registration of Ngozi Adichie"
    assert desk.state.person is None


def house_walk_in(house):
    made = []
    given = {"given_name": "Ngozi", "family_name": "Adichie", "tier": "OBS"}
    house.beside(lambda station: made.append(walk_in(given)(station, None)))
    return made[0].registration.id


def test_another_act_that_is_taken_back_is_said_in_general(open_desk, scan, qtbot, house):
    desk = open_desk()
    house.beside(lambda station: station.desk.block("R1", reason="photo"))
    control_z(qtbot, desk)
    assert banner(desk)[0] == "Taken back: the last act about Amina Okafor"


def test_a_refused_undo_leaves_the_keyboard_where_it_was(open_desk, house, hand, qtbot):
    ask_for(house, "R1")
    desk = open_desk()
    qtbot.waitUntil(lambda: bool(rows(desk)))
    hand.take(house, ONE, LOST)
    alert(qtbot, desk, "Amina")
    line = desk.screen.search.line
    line.begin()
    qtbot.keyClicks(line, "salma")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    qtbot.waitUntil(desk.screen.primary.hasFocus)
    press(qtbot, desk, Qt.Key.Key_Z, modifier=Qt.KeyboardModifier.ControlModifier)
    assert desk.busy
    qtbot.keyClick(desk.frame.window.focusWidget() or desk.frame.window, Qt.Key.Key_Return)
    assert desk.dialog is None, "whoever is quick answers no question about somebody else"
    qtbot.waitUntil(lambda: not desk.busy)
    assert desk.screen.notice.isVisible()
    assert desk.frame.window.focusWidget() is desk.screen.primary
    qtbot.keyClick(desk.frame.window.focusWidget(), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not desk.busy and desk.state.person.checked_in is not None)
    assert desk.dialog is None


def test_whoever_types_on_while_an_act_is_on_its_way_keeps_the_keyboard(open_desk, scan, qtbot):
    desk = open_desk()
    scan(desk, "c-R1")
    assert desk.screen.primary.hasFocus()
    desk.undo()
    assert desk.busy
    desk.screen.focus_search()
    qtbot.waitUntil(lambda: not desk.busy)
    assert desk.frame.window.focusWidget() is desk.screen.search.line


def refused_control_z(qtbot, desk):
    press(qtbot, desk, Qt.Key.Key_Z, modifier=Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: not desk.busy and desk.screen.banner.isVisible())
    assert desk.frame.window.trouble.isHidden()
    return banner(desk)


PRINTED = ["Printing can’t be taken back", "Badge no. 2 of Amina Okafor", "Report the badge lost instead (F6)"]


def lost_and_printed_anew(station):
    station.print_badge("R1")
    station.desk.revoke("R1")
    station.print_badge("R1")


def test_that_printing_can_not_be_taken_back_is_said_with_what_can_be_done(open_desk, find, house, hand, ears, qtbot):
    desk = open_desk()
    find(desk, "amina")
    house.beside(lost_and_printed_anew)
    desk.screen.primary.setFocus()
    assert refused_control_z(qtbot, desk) == PRINTED
    assert ears.heard[-1] is Sound.ATTENTION
    assert desk.state.person.registration.id == "R1", "the card stays"
    assert house.entries("undo") == []


def test_it_is_said_with_a_name_also_where_nobody_is_on_the_card(open_desk, house, hand, qtbot):
    house.before(lost_and_printed_anew)
    desk = open_desk()
    assert refused_control_z(qtbot, desk) == PRINTED
    desk.clear()
    assert desk.screen.banner.isHidden()


def test_it_is_said_where_the_station_did_nothing_but_print_for_them(open_desk, find, house, hand, qtbot):
    house.before(lambda station: station.print_badge("R1"))
    desk = open_desk()
    find(desk, "amina")
    desk.screen.primary.setFocus()
    assert refused_control_z(qtbot, desk) == [PRINTED[0], "Badge no. 1 of Amina Okafor", PRINTED[2]]


def test_whom_the_last_act_was_about_is_said_on_the_card_of_somebody_else(open_desk, scan, find, house, qtbot):
    desk = open_desk()
    scan(desk, "c-R1")
    find(desk, "salma")
    desk.screen.primary.setFocus()
    said = refused_control_z(qtbot, desk)
    assert said == ["The last act was about somebody else", "Amina Okafor", "Open their card to take it back"]
    assert desk.state.person.registration.id == "R4"
    find(desk, "amina")
    desk.screen.primary.setFocus()
    control_z(qtbot, desk)
    assert banner(desk)[0] == "Taken back: check-in of Amina Okafor"


def test_where_nothing_was_done_nothing_is_promised(open_desk, qtbot):
    desk = open_desk()
    desk.undo()
    qtbot.waitUntil(lambda: not desk.busy and desk.frame.window.trouble.isVisible())
    assert desk.frame.window.trouble.title.text() == "There is nothing to undo"
    assert "tried again" not in desk.frame.window.trouble.reason.text()

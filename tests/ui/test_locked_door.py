"""A locked door lets nobody change what it guards, and goes on to what was asked once somebody has signed in."""

import pytest
from PySide6.QtCore import Qt

from kiosk.domain.direction import Direction
from kiosk.domain.reason import Reason
from tests.ui.duty import choose, give, lock, sign_in, words_on
from tests.ui.world import OP, OP2, ORG, PINS, SUP

F5, F6, F7, F8 = Qt.Key.Key_F5, Qt.Key.Key_F6, Qt.Key.Key_F7, Qt.Key.Key_F8


@pytest.fixture
def house(guarded):
    return guarded


@pytest.fixture
def door(open_door, qtbot):
    """A locked one that knows its staff."""
    made = open_door()
    qtbot.waitUntil(lambda: bool(made.duty.panel.sign_in.staff))
    return made


def press(qtbot, door, key):
    qtbot.keyClick(door.frame.window, key)


def refused(door) -> bool:
    return "Sign in first" in words_on(door.frame.window)


def test_a_locked_door_keeps_its_session(door, scan, qtbot):
    press(qtbot, door, F5)
    assert door.frame.window.menu_shown is None
    assert refused(door)
    assert door.frame.window.focusWidget() is door.duty.panel.sign_in.list
    # the queue goes on
    assert scan(door, "c-R1") is Reason.ADMITTED


def test_a_locked_door_keeps_its_direction(door, scan, qtbot):
    press(qtbot, door, F7)
    assert door.state.direction is Direction.IN
    assert refused(door)
    qtbot.mouseClick(door.screen.key_direction, Qt.MouseButton.LeftButton)
    assert door.state.direction is Direction.IN
    assert scan(door, "c-R1") is Reason.ADMITTED


def test_a_menu_that_was_open_when_the_door_locked_changes_nothing(door, qtbot):
    sign_in(qtbot, door, "OP7")
    press(qtbot, door, F5)
    (other,) = (one for one in door.frame.window.menu_shown.actions() if "B3" in one.text())
    door.duty.lock()
    assert door.frame.window.menu_shown is None
    other.trigger()
    assert door._code == "B2"
    assert refused(door)


def test_who_is_signed_in_changes_both(door, qtbot):
    sign_in(qtbot, door, "OP7")
    press(qtbot, door, F7)
    assert door.state.direction is Direction.OUT
    press(qtbot, door, F5)
    assert door.frame.window.menu_shown is not None


def test_turning_the_direction_keeps_somebody_there(door, qtbot, house):
    sign_in(qtbot, door, "OP7")
    house.clock.passes(590)
    press(qtbot, door, F7)
    house.clock.passes(590)
    door.duty.look()
    assert not door.duty.locked


def test_the_direction_that_was_asked_for_is_turned_by_the_sign_in(door, qtbot):
    press(qtbot, door, F7)
    sign_in(qtbot, door, "OP7")
    assert door.state.direction is Direction.OUT


def test_the_sessions_that_were_asked_for_are_offered_by_the_sign_in(door, qtbot):
    press(qtbot, door, F5)
    sign_in(qtbot, door, "OP7")
    qtbot.waitUntil(lambda: door.frame.window.menu_shown is not None)


@pytest.mark.parametrize(("who", "pin"), [("SUP1", False), ("OP7", True)])
def test_the_override_that_was_asked_for_is_asked_by_the_sign_in(door, scan, qtbot, house, who, pin):
    scan(door, "c-R2")
    press(qtbot, door, F6)
    sign_in(qtbot, door, who)
    qtbot.waitUntil(lambda: door.dialog is not None)
    # an operator still needs a supervisor's PIN
    assert (door.dialog.sign_in is not None) is pin
    assert house.entries("override") == []
    door.dialog.reject()


def test_the_room_is_closed_by_whoever_signed_in_for_it(door, qtbot):
    press(qtbot, door, F8)
    sign_in(qtbot, door, "SUP1")
    qtbot.waitUntil(lambda: door.dialog is not None)
    assert door.dialog.sign_in is None
    door.dialog.reject()


def test_an_override_is_not_asked_for_somebody_else_who_came_meanwhile(door, scan, qtbot):
    scan(door, "c-R2")
    press(qtbot, door, F6)
    door.acknowledge()
    scan(door, "c-R2")
    sign_in(qtbot, door, "SUP1")
    assert door.dialog is None


def test_a_wish_waits_for_as_long_as_a_pin_takes(door, qtbot, house):
    press(qtbot, door, F7)
    house.clock.passes(20)
    sign_in(qtbot, door, "OP7")
    assert door.state.direction is Direction.OUT


def test_a_wish_is_forgotten_by_the_time_somebody_comes_much_later(door, qtbot, house):
    press(qtbot, door, F7)
    house.clock.passes(61)
    sign_in(qtbot, door, "OP7")
    assert door.state.direction is Direction.IN


def test_a_wish_is_forgotten_where_they_think_better_of_it(door, qtbot):
    press(qtbot, door, F7)
    panel = door.duty.panel.sign_in
    choose(qtbot, panel, "AB2")
    qtbot.keyClick(panel.pad.line, Qt.Key.Key_Escape)
    sign_in(qtbot, door, "OP7")
    assert door.state.direction is Direction.IN


def test_a_wish_is_done_once(door, qtbot):
    press(qtbot, door, F7)
    sign_in(qtbot, door, "OP7")
    lock(qtbot, door)
    qtbot.waitUntil(lambda: bool(door.duty.panel.sign_in.staff))
    sign_in(qtbot, door, "OP7")
    assert door.state.direction is Direction.OUT


def test_where_one_person_works_here_the_pin_is_asked_for_at_once(open_door, qtbot, house):
    for one in (SUP, OP, OP2):
        house.dismiss(one)
    door = open_door()
    panel = door.duty.panel.sign_in
    qtbot.waitUntil(lambda: bool(panel.staff))
    assert panel.who is None
    press(qtbot, door, F7)
    assert panel.who == ORG
    assert door.frame.window.focusWidget() is panel.pad.line
    give(qtbot, panel, PINS["MW1"])
    qtbot.waitUntil(lambda: door.state.direction is Direction.OUT)
    # and it is left for the list again
    lock(qtbot, door)
    qtbot.waitUntil(lambda: bool(panel.staff))
    press(qtbot, door, F7)
    qtbot.keyClick(panel.pad.line, Qt.Key.Key_Escape)
    assert panel.who is None
    assert door.frame.window.focusWidget() is panel.list

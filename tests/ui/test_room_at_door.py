"""Closing a room by hand at its door, and a clock that can't be right."""

import pytest
from PySide6.QtCore import QCoreApplication, Qt

from kiosk.domain.reason import Reason
from tests.ui.duty import choose, give, sign_in
from tests.ui.world import OP2, PINS, SUP
from ui.wording import Shape


@pytest.fixture
def house(guarded):
    return guarded


def press(qtbot, door, key, **more):
    qtbot.keyClick(door.frame.window, key, **more)


def test_a_supervisor_closes_the_room_and_opens_it_again(open_door, scan, qtbot, house):
    door = open_door()
    sign_in(qtbot, door, "SUP1")
    assert scan(door, "c-R3") is Reason.ADMITTED
    door.acknowledge()
    press(qtbot, door, Qt.Key.Key_F8)
    qtbot.mouseClick(door.dialog.chips[1], Qt.MouseButton.LeftButton)
    qtbot.keyClick(door.dialog, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: door.state.closed is not None)
    panel, header = door.screen.panel, door.frame.window.header
    assert (panel.title.text(), panel.reason.text()) == ("Room closed", "Since 14:07. Nobody more is let in")
    assert panel.band.text.text() == "F8 opens the room again"
    assert panel.shape.accessibleName() == Shape.BAR.value
    assert header.shut.isVisible()
    assert header.shut.text() == "ROOM CLOSED"
    assert door.screen.key_room.text() == "F8  open room"
    assert scan(door, "c-R1") is Reason.SESSION_OVER
    assert header.shut.isVisible()
    door.acknowledge()
    door.turn_direction()
    assert panel.title.text() == "Way out"
    assert scan(door, "c-R3") is Reason.EXITED
    door.turn_direction()
    door.turn_direction()
    door.turn_room()
    door.dialog.accept()
    qtbot.waitUntil(lambda: door.state.closed is None)
    assert panel.title.text() == "Ready"
    assert not header.shut.isVisible()
    assert scan(door, "c-R1") is Reason.ADMITTED
    (closed,), (opened,) = house.entries("close"), house.entries("open")
    assert (closed["who"], closed["why"], opened["who"], opened.get("why")) == ("SUP1", "Fire drill", "SUP1", None)


def test_an_operator_closes_the_room_on_a_supervisors_pin_without_a_reason(open_door, qtbot, house):
    door = open_door()
    sign_in(qtbot, door, "AB2")
    press(qtbot, door, Qt.Key.Key_F8)
    dialog = door.dialog
    choose(qtbot, dialog.sign_in, "SUP1")
    give(qtbot, dialog.sign_in, PINS["SUP1"])
    qtbot.waitUntil(lambda: door.state.closed is not None)
    (entry,) = house.entries("close")
    assert (entry["who"], entry["beside"], entry.get("why")) == ("SUP1", "AB2", None)
    assert door.duty.staff == OP2


def test_a_room_closed_elsewhere_shows_at_the_start_and_after_a_scan(open_door, scan, qtbot, house):
    house.before(lambda station: station.rooms.close("B2", by=SUP), "14:01")
    door = open_door()
    assert door.screen.panel.title.text() == "Room closed"
    assert door.screen.panel.reason.text().startswith("Since 14:01")
    house.beside(lambda station: station.rooms.open("B2", by=SUP))
    assert scan(door, "c-R1") is Reason.ADMITTED
    assert door.state.closed is None
    sign_in(qtbot, door, "SUP1")
    house.beside(lambda station: station.rooms.close("B2", by=SUP))
    # it is as wished already
    door.turn_room()
    door.dialog.accept()
    qtbot.waitUntil(lambda: door.state.closed is not None)
    assert door.frame.window.fault is None
    assert len(house.entries("close")) == 2


def test_a_room_is_not_closed_by_somebody_who_works_here_no_longer(open_door, qtbot, house):
    door = open_door()
    sign_in(qtbot, door, "SUP1")
    door.turn_room()
    house.dismiss(SUP)
    door.dialog.accept()
    qtbot.waitUntil(lambda: door.frame.window.fault is not None)
    assert door.duty.locked
    assert house.entries("close") == []


def test_a_clock_that_cant_be_right_is_said_and_stops_nothing(open_door, scan, qtbot, house):
    door = open_door()
    assert scan(door, "c-R1") is Reason.ADMITTED
    right, house.clock.at = house.clock.at, house.clock.at.replace(day=1)
    door.acknowledge()
    assert scan(door, "c-R3") is Reason.TOO_EARLY
    assert door.frame.window.doubt.isVisible()
    assert not door.frame.window.doubt.close_button.isVisible()
    assert "clock" in door.frame.window.doubt.accessibleName()
    door.acknowledge()
    assert door.frame.window.doubt.isVisible()
    house.clock.at = right
    assert scan(door, "c-R3") is Reason.ADMITTED
    assert not door.frame.window.doubt.isVisible()


def test_what_a_colour_says_stands_there_in_words_too(open_door, qtbot):
    door = open_door()
    sign_in(qtbot, door, "SUP1")
    door.turn_room()
    door.dialog.accept()
    qtbot.waitUntil(lambda: door.state.closed is not None)
    door.duty.lock()
    door.duty.demand()
    assert door.screen.locked.title.text().startswith("▲")
    assert door.frame.window.header.shut.text()


def test_a_room_that_is_closed_while_the_door_moves_on_closes_no_other(open_door, qtbot, house, monkeypatch):
    door = open_door()
    sign_in(qtbot, door, "SUP1")
    said = []
    monkeypatch.setattr(door.frame.window.header, "show_shut", said.append)
    door.turn_room()
    door.dialog.accept()
    door.watch("P3", exit=False)
    qtbot.waitUntil(lambda: bool(house.entries("close")))
    door.frame.core.wait(lambda station: station.name)
    QCoreApplication.processEvents()
    assert door.state.closed is None
    assert not any(said)

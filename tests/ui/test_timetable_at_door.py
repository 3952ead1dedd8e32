"""The door of a room: sessions take turns by the timetable, never behind an answer, and staff may choose otherwise."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC

import pytest
from PySide6.QtCore import Qt

from kiosk.domain.direction import Direction
from kiosk.domain.reason import Reason
from kiosk.errors import Fault
from tests.ui.duty import choose, give, sign_in
from tests.ui.world import AFTER_B2, OP, OP2, ORG, PINS, SUP, House, moment
from ui.door import AtDoor
from ui.post import Post
from ui.wording import Shape, Sound

ROOM = Post(room="conference room 4")


@pytest.fixture
def house(house: House) -> House:
    house.plan(AFTER_B2)
    return house


def at_clock(house: House, door: AtDoor, clock: str) -> None:
    """The clock says so, and the door looks."""
    house.clock.at = moment(clock)
    door.look_at_clock()


def line(door: AtDoor) -> str:
    return door.screen.now_next.text.text()


def notice(door: AtDoor) -> str:
    said = door.screen.now_next.notice
    return said.text.text() if said.isVisible() else ""


def test_a_room_shows_what_is_now_and_what_is_next(open_door):
    door = open_door(ROOM)
    assert line(door) == "Now B2 until 15:30 · Next B6, doors 15:45"
    assert door.frame.window.header.title.text() == "B2 · Financing the agenda · Conference Room 4"
    assert notice(door) == ""


def test_a_room_that_the_event_does_not_have_is_a_fault(open_door):
    with pytest.raises(Fault, match="Conference Room 4"):
        open_door(Post(room="Room 9"))


def test_a_change_is_announced_with_a_tone_before_it_happens_and_then_happens(open_door, scan, house, ears, qtbot):
    door = open_door(ROOM)
    scan(door, "c-R3")
    door.acknowledge()
    ears.heard.clear()
    at_clock(house, door, "15:25")
    assert (notice(door), ears.heard) == ("▲ In 5 min: B6", [Sound.ATTENTION])
    ears.heard.clear()
    at_clock(house, door, "15:31")
    assert line(door) == "Next B6, doors 15:45"
    assert (door.screen.panel.title.text(), door.screen.panel.reason.text()) == (
        "Not open yet",
        "Doors open 15:45: B6 · Closed briefing",
    )
    assert door.screen.panel.shape.accessibleName() == Shape.BAR.value
    # what stands at the door already has nothing to announce
    at_clock(house, door, "15:41")
    assert (notice(door), ears.heard) == ("", [])
    at_clock(house, door, "15:45")
    assert line(door) == "Now B6 until 17:15 · nothing after it"
    assert door.screen.panel.title.text() == "Ready"
    qtbot.waitUntil(lambda: door.screen.seats.count.text() == "0")
    assert door.screen.last.count() == 0
    assert scan(door, "c-R3") is Reason.NOT_INVITED


def test_a_session_that_follows_at_once_is_announced(open_door, house, ears):
    door = open_door(replace(ROOM, direction=Direction.OUT))
    at_clock(house, door, "15:40")
    assert (notice(door), ears.heard) == ("▲ In 5 min: B6", [Sound.ATTENTION])
    at_clock(house, door, "15:43")
    assert (notice(door), ears.heard) == ("▲ In 2 min: B6", [Sound.ATTENTION])
    at_clock(house, door, "15:45")
    assert (notice(door), door._code) == ("", "B6")


def test_it_never_changes_while_a_verdict_stands(open_door, scan, house, qtbot):
    door = open_door(replace(ROOM, direction=Direction.OUT))
    door.turn_direction()
    door.turn_direction()
    assert scan(door, "c-R2") is Reason.TIER
    at_clock(house, door, "15:46")
    assert (door._code, door.state.told.outcome.registration.id) == ("B2", "R2")
    assert notice(door) == "▲ B6 takes over after this answer"
    qtbot.keyClick(door.frame.window, Qt.Key.Key_Return)
    door.look_at_clock()
    assert door._code == "B6"


def test_it_never_changes_while_an_override_is_open(open_door, scan, house, qtbot):
    door = open_door(ROOM)
    assert scan(door, "c-R2") is Reason.TIER
    qtbot.keyClick(door.frame.window, Qt.Key.Key_F6)
    at_clock(house, door, "15:46")
    assert door._code == "B2"
    # half an hour later it would be another refusal, which is said first
    house.clock.at = moment("14:08")
    qtbot.keyClicks(door.dialog.reason, "speaker")
    qtbot.keyClick(door.dialog.reason, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: door.state.told.outcome.decision.reason is Reason.OVERRIDDEN)
    assert door.state.told.outcome.decision.session == "B2"
    door.acknowledge()
    at_clock(house, door, "15:46")
    assert door._code == "B6"


def test_staff_choose_another_session_and_follow_again(open_door, scan, house, qtbot):
    door = open_door(ROOM)
    qtbot.keyClick(door.frame.window, Qt.Key.Key_F5)
    menu = door.frame.window.menu_shown
    assert [(action.text(), action.isChecked()) for action in menu.actions()][:3] == [
        ("Follow the timetable of Conference Room 4", True),
        ("14:00 · B2 · Financing the agenda · Conference Room 4", False),
        ("16:00 · B6 · Closed briefing · Conference Room 4", False),
    ]
    # by keyboard
    qtbot.keyClick(menu, Qt.Key.Key_Down)
    qtbot.keyClick(menu, Qt.Key.Key_Down)
    qtbot.keyClick(menu, Qt.Key.Key_Return)
    assert line(door) == "B6, 16:00 – 17:15 · chosen by hand"
    assert scan(door, "c-R1") is Reason.NOT_INVITED
    door.acknowledge()
    # a door that was chosen by hand stays
    at_clock(house, door, "18:00")
    assert door._code == "B6"
    at_clock(house, door, "14:20")
    # with the mouse, or a finger
    qtbot.mouseClick(door.screen.key_session, Qt.MouseButton.LeftButton)
    door.frame.window.menu_shown.actions()[0].trigger()
    door.frame.window.menu_shown.close()
    assert line(door).startswith("Now B2")
    assert door._code == "B2"


def test_a_session_may_follow_its_rooms_timetable(open_door, house):
    door = open_door(Post("B2", follows=True))
    at_clock(house, door, "15:45")
    assert door._code == "B6"


def test_a_session_alone_stays_where_it_is(open_door, house):
    door = open_door("B2")
    at_clock(house, door, "15:50")
    assert door._code == "B2"


def test_after_the_last_session_the_door_says_so(open_door, house):
    door = open_door(ROOM)
    at_clock(house, door, "17:16")
    assert door.screen.panel.title.text() == "No more sessions"
    assert line(door) == "B6 is over"


def test_a_clock_that_was_set_back_moves_no_door_and_is_said_before_the_first_scan(open_door, house):
    door = open_door(ROOM, clock="15:50")
    at_clock(house, door, "14:20")
    assert door._code == "B6"
    assert door.frame.window.doubt.isVisible()
    at_clock(house, door, "15:51")
    assert not door.frame.window.doubt.isVisible()
    # staff know better
    at_clock(house, door, "14:20")
    door.following.resume()
    assert door._code == "B2"
    assert not door.frame.window.doubt.isVisible()


def test_a_database_that_does_not_answer_at_the_change_leaves_the_right_door(open_door, house, scan, qtbot):
    door = open_door(ROOM)
    house.faults["occupancy"] = Fault("another program holds the station's database", "close it")
    at_clock(house, door, "15:45")
    qtbot.waitUntil(lambda: door.frame.window.fault is not None)
    assert door.frame.window.header.title.text().startswith("B6")
    assert door.screen.seats.count.text() == "–"
    house.faults.clear()
    assert scan(door, "c-R3") is Reason.NOT_INVITED
    assert door.screen.seats.count.text() == "0"


def test_a_change_waits_for_a_supervisor_who_is_giving_a_pin(open_door, scan, house, qtbot):
    house.engage(ORG, SUP, OP, OP2)
    door = open_door(ROOM)
    sign_in(qtbot, door, "AB2")
    assert scan(door, "c-R2") is Reason.TIER
    qtbot.keyClick(door.frame.window, Qt.Key.Key_F6)
    dialog = door.dialog
    qtbot.keyClicks(dialog.reason, "speaker")
    choose(qtbot, dialog.sign_in, "SUP1")
    house.clock.at = moment("15:46")
    door.look_at_clock()
    house.clock.at = moment("14:08")
    give(qtbot, dialog.sign_in, PINS["SUP1"])
    qtbot.waitUntil(lambda: door.state.told is not None and door.state.told.outcome.decision.reason is Reason.OVERRIDDEN)
    assert door.state.told.outcome.decision.session == "B2"


def test_a_door_that_is_left_open_over_night_says_today_from_midnight_on(open_door, house):
    house.plan(
        """
[[sessions]]
code = "B7"
title = { en = "Second day" }
room = "Conference Room 4"
starts = 2024-10-22T10:00:00
ends = 2024-10-22T11:00:00
"""
    )
    door = open_door(ROOM)
    # as the machine's clock says it
    house.clock.at = moment("23:50").astimezone(UTC)
    door.look_at_clock()
    assert door.screen.panel.reason.text() == "Doors open 22 October, 09:30: B7 · Second day"
    house.clock.passes(20 * 60)
    door.look_at_clock()
    assert door.screen.panel.reason.text() == "Doors open 09:30: B7 · Second day"


def test_a_session_without_a_room_has_no_timetable_to_follow(open_door, house):
    house.plan(
        """
[[sessions]]
code = "B8"
title = { en = "Somewhere" }
starts = 2024-10-21T14:00:00
ends = 2024-10-21T15:00:00

[[sessions]]
code = "B9"
title = { en = "Somewhere else" }
starts = 2024-10-21T16:00:00
ends = 2024-10-21T17:00:00
"""
    )
    door = open_door("B8")
    door.offer_sessions()
    assert not any("timetable" in action.text() for action in door.frame.window.menu_shown.actions())

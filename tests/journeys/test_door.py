"""A guard's afternoon: the wrong room, a full room, a supervisor's word, the next session, people coming and going."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from kiosk.devices.repeat_filter import AWAY, FEWEST
from kiosk.domain.direction import SAME_PASSAGE, Direction
from kiosk.domain.reason import Reason
from tests.devices.conftest import MjpegCamera, picture_with
from tests.ui.duty import choose, give, sign_in
from tests.ui.world import AFTER_B2, AFTERNOON, OP, ORG, PINS, SUP, House, build, moment
from ui.app import Manner, door_window, make_application
from ui.door import AtDoor
from ui.frame import World
from ui.pace import Pace
from ui.post import Post
from ui.wording import Tone

pytestmark = pytest.mark.qt_log_ignore(r"^This plugin does not support", extend=True)

LONG = 20_000
"""Milliseconds after which something that should have happened didn't."""
STANDING = Pace(milliseconds=3_600_000.0)
"""Verdicts stay until somebody acts."""


@pytest.fixture
def house(tmp_path: Path) -> House:
    house = build(tmp_path / "house", "Door 4B")
    house.plan(AFTER_B2)
    house.clock.at = moment(AFTERNOON)
    return house


@pytest.fixture
def camera() -> Iterator[MjpegCamera]:
    with MjpegCamera() as camera:
        hold_up(camera)
        yield camera


def hold_up(camera: MjpegCamera, *codes: str) -> None:
    """Somebody before a camera, or nobody."""
    shown = [(code, 0.5, 0.5, 6) for code in codes]
    camera.scene = lambda number: picture_with(shown, noise=number)


@pytest.fixture
def open_door(house: House, opened: ExitStack, qtbot: QtBot) -> Callable[..., AtDoor]:
    def open_(post: str | Post, **world: object) -> AtDoor:
        given = World(**{"names": list, "now": house.clock.now, "ticks": house.clock.monotonic, **world})  # type: ignore[arg-type]
        manner = Manner(pace=STANDING, world=given)
        door = opened.enter_context(door_window(make_application(), house.station, post, manner))
        qtbot.waitUntil(door.frame.window.isActiveWindow)
        return door

    return open_


def scan(qtbot: QtBot, door: AtDoor, code: str) -> Reason:
    """A scanner reads a code, and the guard looks at the answer."""
    if door.state.stands:
        door.frame.window.activateWindow()
        qtbot.waitUntil(door.frame.window.isActiveWindow)
        qtbot.keyClick(door.frame.window, Qt.Key.Key_Return)
    turn = door.state.turn
    door.take_scan(code)
    qtbot.waitUntil(lambda: door.state.asked is None and door.state.turn >= turn + 2, timeout=LONG)
    assert door.state.told is not None
    return door.state.told.outcome.decision.reason


def test_whoever_is_at_the_wrong_room_is_told_where_to_go_instead(open_door, qtbot):
    door = open_door("B2")
    assert scan(qtbot, door, "c-R2") is Reason.TIER
    panel = door.screen.panel
    assert (panel.title.text(), panel.reason.text()) == ("Not here", "Only for: Focal point, or by invitation")
    assert panel.band.text.text() == "Offer Plenary 3, Room 2, or ask a supervisor"
    # and there they are let in: the guard walks over with them
    qtbot.keyClick(door.frame.window, Qt.Key.Key_F5)
    menu = door.frame.window.menu_shown
    next(action for action in menu.actions() if "Plenary 3" in action.text()).trigger()
    assert door.frame.window.header.title.text() == "P3 · Plenary 3 · Room 2"
    assert scan(qtbot, door, "c-R2") is Reason.ADMITTED


def test_a_full_room_lets_the_next_one_in_when_somebody_has_left(open_door, qtbot):
    door = open_door("B3")
    assert [scan(qtbot, door, code) for code in ("c-R1", "c-R3", "c-R4")] == [Reason.ADMITTED, Reason.ADMITTED, Reason.FULL]
    assert door.screen.seats.left.text() == "× full"
    assert door.screen.panel.band.text.text() == "Ask to wait, or ask a supervisor"
    qtbot.keyClick(door.frame.window, Qt.Key.Key_F7)
    assert scan(qtbot, door, "c-R1") is Reason.EXITED
    assert door.screen.seats.left.text() == "1 left"
    qtbot.keyClick(door.frame.window, Qt.Key.Key_F7)
    qtbot.keyClick(door.frame.window, Qt.Key.Key_F7)
    assert scan(qtbot, door, "c-R4") is Reason.ADMITTED
    assert door.screen.seats.count.text() == "2 / 2"


def test_a_supervisor_lets_a_speaker_in_with_a_pin_and_the_seat_is_counted(open_door, house, qtbot):
    house.engage(ORG, SUP, OP)
    door = open_door("B2")
    sign_in(qtbot, door, "OP7")
    assert scan(qtbot, door, "c-R2") is Reason.TIER
    qtbot.keyClick(door.frame.window, Qt.Key.Key_F6)
    assert door.dialog is not None
    qtbot.mouseClick(door.dialog.chips[0], Qt.MouseButton.LeftButton)
    choose(qtbot, door.dialog.sign_in, "SUP1")
    give(qtbot, door.dialog.sign_in, PINS["SUP1"])
    qtbot.waitUntil(lambda: door.state.told is not None and door.state.told.outcome.decision.reason is Reason.OVERRIDDEN)
    assert door.screen.panel.title.text() == "Let in"
    assert door.screen.seats.count.text() == "1 / 60"
    (entry,) = house.entries("override")
    assert (entry["registration"], entry["why"], entry["who"], entry["beside"], entry["overrides"]) == (
        "R2",
        "Speaker",
        "SUP1",
        "OP7",
        ["TIER"],
    )
    assert door.duty.staff == OP


def test_the_timetable_changes_the_session_between_two_scans(open_door, house, qtbot):
    door = open_door(Post(room="Conference Room 4"))
    assert scan(qtbot, door, "c-R3") is Reason.ADMITTED
    qtbot.keyClick(door.frame.window, Qt.Key.Key_Return)
    # the second hand comes round by itself: nobody presses anything
    house.clock.at = moment("15:46")
    qtbot.waitUntil(lambda: door.frame.window.header.title.text().startswith("B6"), timeout=LONG)
    qtbot.waitUntil(lambda: door.screen.seats.count.text() == "0", timeout=LONG)
    assert door.screen.now_next.text.text() == "Now B6 until 17:15 · nothing after it"
    assert scan(qtbot, door, "c-R3") is Reason.NOT_INVITED
    assert [(entry["session"], entry["reason"]) for entry in house.entries("scan")] == [
        ("B2", "ADMITTED"),
        ("B6", "NOT_INVITED"),
    ]


def test_people_come_and_go_by_one_door_over_a_coffee_break(open_door, house, camera, qtbot):
    door = open_door(Post("P3", direction=Direction.BOTH), camera=camera.url)
    panel = door.screen.panel

    def answered(code: str, reason: Reason) -> None:
        hold_up(camera, code)
        qtbot.waitUntil(
            lambda: (
                door.state.asked is None
                and door.state.told is not None
                and (door.state.told.outcome.decision.registration, door.state.told.outcome.decision.reason) == (code[2:], reason)
            ),
            timeout=LONG,
        )

    def frames(count: int) -> None:
        seen: list[object] = []
        door.frame.feed.picture.connect(seen.append)
        qtbot.waitUntil(lambda: len(seen) >= count, timeout=LONG)
        door.frame.feed.picture.disconnect(seen.append)

    def gone() -> None:
        """Nobody is before the camera, for long enough that a code counts again."""
        hold_up(camera)
        qtbot.waitUntil(lambda: door.state.meant is None, timeout=LONG)
        since = time.monotonic()
        qtbot.waitUntil(lambda: time.monotonic() - since > AWAY + 0.5, timeout=LONG)
        frames(2 * FEWEST)

    # they come in; one keeps the telephone up while reading the screen, and is not sent out again
    answered("c-R1", Reason.ADMITTED)
    assert (panel.title.text(), panel.way.text.text(), panel.tone) == ("Welcome in", "IN", Tone.ADMIT)
    frames(30)
    qtbot.keyClick(door.frame.window, Qt.Key.Key_Return)
    frames(20)
    answered("c-R3", Reason.ADMITTED)
    assert door.screen.seats.count.text() == "2"
    gone()
    # the first comes back to the door at once with the same badge, and hands it to somebody outside
    house.clock.passes(SAME_PASSAGE.total_seconds() / 2)
    answered("c-R1", Reason.ALREADY_INSIDE)
    assert (panel.reason.text(), panel.tone) == ("Scanned again at once; counted once", Tone.ATTENTION)
    assert door.screen.seats.count.text() == "2"
    gone()
    # coffee
    house.clock.passes(45 * 60)
    answered("c-R3", Reason.EXITED)
    assert (panel.title.text(), panel.way.text.text()) == ("Goodbye", "OUT")
    answered("c-R1", Reason.EXITED)
    assert door.screen.seats.count.text() == "0"
    gone()
    # and back
    house.clock.passes(15 * 60)
    answered("c-R1", Reason.READMITTED)
    answered("c-R3", Reason.READMITTED)
    assert (panel.title.text(), panel.way.text.text()) == ("Welcome back", "IN")
    assert door.screen.seats.count.text() == "2"
    assert [(entry["registration"], entry["reason"]) for entry in house.entries("scan")] == [
        ("R1", "ADMITTED"),
        ("R3", "ADMITTED"),
        ("R1", "ALREADY_INSIDE"),
        ("R3", "EXITED"),
        ("R1", "EXITED"),
        ("R1", "READMITTED"),
        ("R3", "READMITTED"),
    ]

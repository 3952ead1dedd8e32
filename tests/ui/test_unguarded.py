"""Where the station knows no staff nothing of signing in is seen; and what happens when somebody is added meanwhile."""

from PySide6.QtCore import Qt

from kiosk.domain.reason import Reason
from tests.ui.duty import sign_in
from tests.ui.world import OP, ORG
from ui.duty import Duty


def unseen(at):
    header = at.frame.window.header
    return not (header.who.isVisible() or header.lock.isVisible() or header.ending.isVisible() or at.duty.locked)


def test_a_desk_without_staff_asks_nobody(open_desk, qtbot, house):
    desk = open_desk()
    assert unseen(desk)
    qtbot.keyClick(desk.frame.window, Qt.Key.Key_L, modifier=Qt.KeyboardModifier.ControlModifier)
    house.clock.passes(3600)
    desk.duty.look()
    desk.take_scan("c-R1")
    qtbot.waitUntil(lambda: desk.state.told is not None)
    assert desk.state.told.outcome.decision.reason is Reason.CHECKED_IN
    assert desk.screen.isVisible()
    assert unseen(desk)
    assert house.entries("scan")[0].get("who") is None


def test_a_door_without_staff_closes_and_opens_its_room_on_nobodys_word(open_door, qtbot, house):
    door = open_door()
    assert unseen(door)
    for wanted in (True, False):
        door.frame.window.activateWindow()
        qtbot.waitUntil(door.frame.window.isActiveWindow)
        qtbot.keyClick(door.frame.window, Qt.Key.Key_F8)
        assert door.dialog.sign_in is None
        qtbot.keyClick(door.dialog, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda wanted=wanted: (door.state.closed is not None) is wanted)
    assert door.screen.last.isVisible()
    assert unseen(door)


def test_staff_who_are_added_elsewhere_lock_the_desk_at_its_next_act(open_desk, qtbot, house):
    desk = open_desk()
    qtbot.keyClicks(desk.screen.search.line, "okafor")
    qtbot.waitUntil(lambda: bool(desk.state.results))
    house.engage(ORG, OP)
    qtbot.keyClick(desk.frame.window, Qt.Key.Key_F5)
    qtbot.waitUntil(lambda: desk.frame.window.fault is not None)
    assert "needs an operator" in desk.frame.window.fault.what
    assert desk.duty.locked
    assert not desk.screen.isVisible()
    assert house.entries("check_in") == []
    sign_in(qtbot, desk, "OP7")
    assert desk.frame.window.fault is None


def test_staff_who_are_added_elsewhere_lock_the_desk_when_it_only_looks_for_a_name(open_desk, qtbot, house):
    desk = open_desk()
    house.engage(ORG)
    desk.search("okafor")
    qtbot.waitUntil(lambda: desk.duty.locked)
    assert desk.state.results == ()


def test_a_scan_locks_a_door_that_has_staff_now_and_is_decided(open_door, qtbot, house):
    door = open_door()
    house.engage(ORG)
    door.see_code("c-R1")
    qtbot.waitUntil(lambda: door.state.told is not None)
    assert door.state.told.outcome.decision.reason is Reason.ADMITTED
    assert door.duty.locked
    assert door.screen.locked.isVisible()


def test_an_unread_standing_changes_nothing(open_desk, qtbot, house, monkeypatch):
    desk = open_desk()
    house.engage(ORG)
    monkeypatch.setattr(Duty, "_learn", lambda *_: None)
    desk.search("okafor")
    qtbot.waitUntil(lambda: bool(desk.state.results))
    assert unseen(desk)

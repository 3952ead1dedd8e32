"""What happens to codes that come while another one is being answered: none is decided behind somebody else's back."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication

from kiosk.domain.reason import Verdict
from kiosk.errors import Fault
from ui.camera_feed import Picture
from ui.pace import MOST_WAITING

SQUARE = ((10.0, 10.0), (60.0, 10.0), (60.0, 60.0), (10.0, 60.0))


@pytest.fixture
def settled(qtbot):
    """Waits until a door has answered all that it was asked."""

    def settled_(door):
        qtbot.waitUntil(lambda: door.state.asked is None and not door._waiting)

    return settled_


def decided(door):
    """The people whom this door has decided on, the last one first."""
    return [outcome.registration.id for outcome in door._scans]


def test_scans_behind_an_admission_are_all_decided_in_order(open_door, settled):
    door = open_door()
    for code in ("c-R3", "c-R7"):
        door.take_scan(code)
    settled(door)
    assert decided(door)[:2] == ["R7", "R3"]


def test_a_refusal_ends_the_queue_and_nobody_is_decided_later(open_door, settled):
    door = open_door()
    for code in ("c-R2", "c-R3", "c-R4"):
        door.take_scan(code)
    settled(door)
    assert door.state.told.outcome.decision.verdict is Verdict.REFUSE
    assert (decided(door), door.state.held) == (["R2"], "c-R4")
    door.acknowledge()
    door.take_scan("c-R7")
    settled(door)
    assert decided(door) == ["R7", "R2"]
    assert door.state.told.outcome.registration.id == "R7"


def test_scans_for_one_door_are_not_decided_at_another(open_door, settled):
    door = open_door()
    door.take_scan("c-R3")
    door.take_scan("c-R2")
    door.watch("P3", exit=False)
    settled(door)
    assert "R2" not in decided(door)


def test_an_answer_of_the_door_of_before_is_not_shown_at_another(open_door, settled):
    door = open_door()
    door.take_scan("c-R3")
    door.watch("P3", exit=False)
    door.take_scan("c-R1")
    settled(door)
    assert door.state.told.outcome.registration.id == "R1"
    assert decided(door) == ["R1"]
    assert door.screen.seats.count.text() == "1"
    assert door.state.told.outcome.decision.session == "P3"


def test_a_code_whose_answer_was_for_the_door_of_before_is_read_once_more(open_door, settled, monkeypatch):
    door = open_door()
    read = []
    monkeypatch.setattr(door.frame.feed, "forget", lambda: read.append(door._code))
    door.following.choose("P3")
    assert read == [], "nobody is decided because a door moves on"
    door.see_code("c-R3")
    door.following.choose("B3")
    assert read == ["P3"]
    settled(door)


def test_a_fault_at_the_door_of_before_says_nothing_of_another(open_door, settled, house):
    door = open_door()
    house.faults["scan"] = Fault("station.db: the disk is full", "free some space")
    door.take_scan("c-R3")
    door.watch("P3", exit=False)
    door.frame.core.wait(lambda station: station.name)
    QCoreApplication.processEvents()
    assert door.state.idle


def test_a_code_before_the_camera_during_an_answer_is_decided_after_it(open_door, qtbot):
    door = open_door()
    image = door.frame.window.grab().toImage()
    door.take_scan("c-R3")
    door.lookout.see_picture(Picture(image, ("c-R7",), (SQUARE,), "c-R7", False))
    door.see_code("c-R7")  # once: the repeat filter gives it no second time
    qtbot.waitUntil(lambda: decided(door)[:2] == ["R7", "R3"])


def test_a_queue_has_an_end(open_door, settled):
    door = open_door()
    for _ in range(3 * MOST_WAITING):
        door.take_scan("c-R3")
    assert len(door._waiting) == MOST_WAITING
    settled(door)


def test_a_search_that_fails_lets_nothing_begin_during_another_act(open_desk, house, qtbot):
    desk = open_desk()
    desk.search("Okafor")
    qtbot.waitUntil(lambda: bool(desk.state.results))
    house.faults["search"] = Fault("the disk does not answer", "wait")
    failed: list[bool] = []
    desk.looking.failed.connect(lambda _: failed.append(desk.busy))
    desk.search("Okafo")
    desk.issuing.check_in(print_badge=False)
    desk.take_scan("c-R4")
    qtbot.waitUntil(lambda: not desk.busy and desk.state.about == "c-R4")
    assert failed == [True]

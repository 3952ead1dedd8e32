"""Print jobs at a desk that knows its staff: no names behind the lock, and every answer is somebody's."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from kiosk.printing.job import JobState
from tests.ui.duty import everything_in, lock, press, sign_in
from tests.ui.jobs import JAMMED, LOST, ONE, OTHER, alert, ask_for, choose, see, spool
from tests.ui.world import OP, HandPrinter
from ui.widgets.job_dialog import Choice
from ui.wording import Sound

NAMES = ("Okafor", "Amina", "王小明")


@pytest.fixture
def house(guarded):
    guarded.set_up_printers(ONE, OTHER)
    guarded.hand = HandPrinter()
    ask_for(guarded, "R1", "R3", by=OP)
    return guarded


def names_in(desk):
    return [text for text in everything_in(desk.frame.window) if any(name in text for name in NAMES)]


def test_a_locked_desk_tells_no_names_and_asks_who_signs_in(open_desk, house, ears, qtbot):
    house.hand.take(house, ONE, LOST)
    desk = open_desk()
    assert desk.duty.locked
    house.hand.take(house, ONE, JAMMED)
    qtbot.waitUntil(lambda: "paper jam" in desk.frame.window.header.printer.text())
    assert names_in(desk) == []
    assert ears.heard == []
    press(qtbot, desk, Qt.Key.Key_F7)
    assert desk.dialog is None
    sign_in(qtbot, desk, "OP7")
    alert(qtbot, desk, "Amina Okafor")
    assert ears.heard == [Sound.ATTENTION]
    lock(qtbot, desk)
    assert names_in(desk) == []


def test_an_answer_is_only_for_who_is_signed_in(open_desk, house, qtbot):
    house.hand.take(house, ONE, LOST)
    desk = open_desk()
    sign_in(qtbot, desk, "OP7")
    see(qtbot, desk, 0)
    house.dismiss(OP)
    choose(qtbot, desk, Choice.CAME_OUT)
    assert "needs an operator" in desk.frame.window.fault.what
    assert desk.duty.locked
    assert spool(house)["R1", 1][0] is JobState.UNKNOWN


def test_an_open_question_goes_when_the_desk_locks(open_desk, house, qtbot):
    house.hand.take(house, ONE, LOST)
    desk = open_desk()
    sign_in(qtbot, desk, "OP7")
    see(qtbot, desk, 0)
    desk.duty.lock()
    assert desk.dialog is None
    assert spool(house)["R1", 1][0] is JobState.UNKNOWN

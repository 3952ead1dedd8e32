"""The keys F7 and Enter, pressed in a hurry, never cost anybody a badge that is good."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from kiosk.printing.job import JobState
from tests.ui.duty import press
from tests.ui.jobs import JAMMED, ONE, OUT, rows, spool
from ui.widgets.dialogs import Question
from ui.widgets.job_dialog import JobDialog


@pytest.fixture
def desk(waiting_desk):
    return waiting_desk


def key(qtbot, desk, which: Qt.Key) -> None:
    """Press a key where the keyboard is: in the question that is open, else in the window."""
    qtbot.waitUntil(lambda: not desk.busy)
    top = desk.dialog or desk.frame.window
    QTest.keyClick(top.focusWidget() or top, which)


def ask_about_the_good_badge(qtbot, desk, house, hand, row="Amina Okafor: ✓ out") -> Question:
    """R1's badge came out and is the last; it is asked from the list whether a new one is to be printed."""
    hand.take(house, ONE, OUT)
    qtbot.waitUntil(lambda: rows(desk)[2] == row)
    press(qtbot, desk, Qt.Key.Key_F7)
    for _ in range(2):
        key(qtbot, desk, Qt.Key.Key_Down)
    key(qtbot, desk, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: desk.dialog is not None)
    assert isinstance(desk.dialog, Question)
    return desk.dialog


def test_f7_chooses_what_failed_meanwhile_and_not_the_row_of_last_time(desk, house, hand, qtbot):
    ask_about_the_good_badge(qtbot, desk, house, hand)
    key(qtbot, desk, Qt.Key.Key_Escape)
    assert desk.dialog is None
    # without a window manager nobody else does
    desk.frame.window.activateWindow()
    qtbot.waitUntil(desk.frame.window.isActiveWindow)
    press(qtbot, desk, Qt.Key.Key_Escape)
    hand.take(house, ONE, JAMMED)
    qtbot.waitUntil(lambda: rows(desk)[0] == "王小明: × paper jam")
    press(qtbot, desk, Qt.Key.Key_F7)
    assert desk.screen.jobs.currentRow() == 0
    key(qtbot, desk, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: desk.dialog is not None)
    assert isinstance(desk.dialog, JobDialog)
    assert desk.dialog.talk.name == "王小明"
    key(qtbot, desk, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: spool(house)["R3", 1][0] is JobState.QUEUED)
    assert ("R1", 2) not in spool(house), "the good badge stays good"


def test_f7_chooses_the_newest_where_none_waits_for_somebody(desk, qtbot):
    press(qtbot, desk, Qt.Key.Key_F7)
    key(qtbot, desk, Qt.Key.Key_End)
    assert desk.screen.jobs.currentRow() == 2
    press(qtbot, desk, Qt.Key.Key_F7)
    assert desk.screen.jobs.currentRow() == 0
    assert rows(desk)[0].startswith("Amaka")


def test_enter_alone_prints_no_new_badge_for_one_that_came_out(desk, house, hand, qtbot):
    question = ask_about_the_good_badge(qtbot, desk, house, hand)
    assert not question.yes.isDefault()
    for _ in range(3):
        key(qtbot, desk, Qt.Key.Key_Return)
        if desk.dialog is None:
            desk.frame.window.activateWindow()
            qtbot.waitUntil(desk.frame.window.isActiveWindow)
    qtbot.waitUntil(lambda: not desk.busy)
    assert set(spool(house)) == {("R1", 1), ("R3", 1), ("R7", 1)}


@pytest.mark.parametrize("way", [Qt.Key.Key_Tab, Qt.Key.Key_Right])
def test_whoever_walks_to_print_has_it_printed(desk, house, hand, qtbot, way):
    question = ask_about_the_good_badge(qtbot, desk, house, hand)
    while question.focusWidget() is not question.yes:
        key(qtbot, desk, way)
    key(qtbot, desk, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: ("R1", 2) in spool(house))


def test_whoever_walks_to_cancel_prints_nothing(desk, house, hand, qtbot):
    question = ask_about_the_good_badge(qtbot, desk, house, hand)
    while question.focusWidget() is not question.no:
        key(qtbot, desk, Qt.Key.Key_Left)
    key(qtbot, desk, Qt.Key.Key_Return)
    assert desk.dialog is None
    assert ("R1", 2) not in spool(house)


def test_whoever_took_a_registration_over_gets_no_badge_by_keys_pressed_in_a_hurry(desk, house, hand, qtbot):
    house.beside(lambda station: station.registrar.substitute("R1", {"given_name": "Ngozi", "family_name": "Bello"}))
    question = ask_about_the_good_badge(qtbot, desk, house, hand, "Ngozi Bello: ✓ out")
    assert question.windowTitle() == "Print the first badge?"
    key(qtbot, desk, Qt.Key.Key_Return)
    assert desk.dialog is question
    assert ("R1", 2) not in spool(house)
    question.accept()
    qtbot.waitUntil(lambda: ("R1", 2) in spool(house))

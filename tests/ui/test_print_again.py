"""A second badge: asked for first, two keys away, and never by a stray Enter."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from kiosk.printing.job import JobState
from tests.ui.at_desk import jobs, press, scan

__all__ = ["scan"]


def test_a_reprint_asks_first_and_raises_the_serial(open_desk, scan, qtbot):
    desk = open_desk()
    scan(desk, "c-R1")
    press(qtbot, desk, Qt.Key.Key_F8)
    qtbot.waitUntil(lambda: jobs(desk) == [("R1", 1, JobState.PRINTED)])
    assert desk.screen.primary.accessibleName() == "Reprint…"
    press(qtbot, desk, Qt.Key.Key_F8)
    qtbot.keyClick(desk.dialog, Qt.Key.Key_Escape)
    assert desk.dialog is None
    assert len(jobs(desk)) == 1
    desk.do_next()
    assert "no. 1" in " ".join(label.text() for label in desk.dialog.findChildren(QLabel))
    desk.dialog.accept()
    qtbot.waitUntil(lambda: jobs(desk)[0] == ("R1", 2, JobState.PRINTED))
    assert desk.state.person.badge_serial == 2


def test_f8_without_a_person_prints_the_last_badge_again(open_desk, scan, qtbot):
    desk = open_desk()
    scan(desk, "c-R1")
    desk.do_next()
    qtbot.waitUntil(lambda: bool(jobs(desk)))
    desk.clear()
    press(qtbot, desk, Qt.Key.Key_F8)
    qtbot.waitUntil(lambda: desk.dialog is not None)
    qtbot.keyClick(desk.dialog, Qt.Key.Key_Return)
    assert desk.dialog is None
    desk.frame.window.activateWindow()
    qtbot.waitUntil(desk.frame.window.isActiveWindow)
    press(qtbot, desk, Qt.Key.Key_F8)
    qtbot.waitUntil(lambda: desk.dialog is not None)
    assert len(jobs(desk)) == 1, "a stray Enter prints nothing"
    qtbot.keyClick(desk.dialog, Qt.Key.Key_F8)
    qtbot.waitUntil(lambda: len(jobs(desk)) == 2)


def test_whoever_goes_on_pressing_enter_voids_no_badge(open_desk, scan, qtbot):
    desk = open_desk()
    scan(desk, "c-R1")
    desk.do_next()
    qtbot.waitUntil(lambda: jobs(desk) == [("R1", 1, JobState.PRINTED)])
    for _ in range(3):
        desk.frame.window.activateWindow()
        qtbot.waitUntil(desk.frame.window.isActiveWindow)
        qtbot.keyClick(desk.frame.window.focusWidget(), Qt.Key.Key_Return)
        if desk.dialog is not None:
            assert [desk.dialog.no.text(), desk.dialog.yes.text()] == ["Cancel   ⏎", "Print (F8)"]
            assert desk.dialog.focusWidget() is desk.dialog.no
            qtbot.keyClick(desk.dialog, Qt.Key.Key_Return)
    assert not desk.occupied
    assert jobs(desk) == [("R1", 1, JobState.PRINTED)]


@pytest.mark.parametrize("keys", [[Qt.Key.Key_F8], [Qt.Key.Key_Tab, Qt.Key.Key_Return], [Qt.Key.Key_Right, Qt.Key.Key_Return]])
def test_a_new_badge_is_two_keys_away(open_desk, scan, qtbot, keys):
    desk = open_desk()
    scan(desk, "c-R1")
    desk.do_next()
    qtbot.waitUntil(lambda: jobs(desk) == [("R1", 1, JobState.PRINTED)])
    press(qtbot, desk, Qt.Key.Key_F8)
    dialog = desk.dialog
    qtbot.waitUntil(dialog.isActiveWindow)
    for key in keys:
        qtbot.keyClick(dialog.windowHandle(), key)
    qtbot.waitUntil(lambda: jobs(desk)[0] == ("R1", 2, JobState.PRINTED))

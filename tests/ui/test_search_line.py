"""The line where names are typed: its cross stands there while there is something to clear, and only then."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QToolButton

from tests.ui.test_letters_at_desk import compose


@pytest.fixture
def desk(open_desk):
    return open_desk()


def cross(desk):
    """How much of the cross is seen."""
    return desk.screen.search.line.findChild(QToolButton).property("opacity")


def find(qtbot, desk, name):
    line = desk.screen.search.line
    line.begin()
    qtbot.keyClicks(line, name)
    qtbot.waitUntil(lambda: desk.state.person is not None and not desk.looking.busy and cross(desk) == 1.0)


def test_an_empty_line_has_no_cross(desk, qtbot):
    assert cross(desk) == 0.0
    find(qtbot, desk, "amaka")


def test_nor_after_escape(desk, qtbot):
    find(qtbot, desk, "amaka")
    qtbot.keyClick(desk.frame.window, Qt.Key.Key_Escape)
    assert desk.screen.search.line.text() == ""
    qtbot.waitUntil(lambda: cross(desk) == 0.0)


def test_nor_after_somebody_else_was_scanned(desk, qtbot):
    find(qtbot, desk, "amaka")
    typed = []
    desk.screen.search.typed.connect(typed.append)
    desk.see_code("c-R1")
    qtbot.waitUntil(lambda: not desk.busy and desk.state.told is not None)
    assert (desk.screen.search.line.text(), typed) == ("", [])
    qtbot.waitUntil(lambda: cross(desk) == 0.0)


def test_nor_after_a_word_that_was_begun_and_left(desk, qtbot):
    find(qtbot, desk, "amaka")
    desk.screen.primary.setFocus()
    compose("w")
    compose("")
    qtbot.waitUntil(lambda: cross(desk) == 0.0)


def test_the_cross_clears_and_is_gone(desk, qtbot):
    find(qtbot, desk, "amaka")
    qtbot.mouseClick(desk.screen.search.line.findChild(QToolButton), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: cross(desk) == 0.0)
    assert desk.state.person is None

"""Lists that open below a line or a box: rows that a finger meets, on a ground of their own."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from ui import theme
from ui.assistant.parts import Choice as Box
from ui.registering.choice_line import ChoiceLine
from ui.registering.draft import Choice
from ui.theme import Appearance


def _line():
    line = ChoiceLine()
    line.offer_choices((Choice("DE", "Germany", ("germany",)), Choice("NE", "Niger", ("niger",))))
    line.show()
    line.setFocus()
    QTest.keyClicks(line, "ger")
    return line, line.popup


def _box():
    box = Box()
    box.addItems(["Registration number", "Whole name"])
    box.show()
    box.showPopup()
    return box, box.view()


@pytest.mark.parametrize("open_", [_line, _box])
@pytest.mark.parametrize("text", [1.0, 2.0])
def test_rows_are_as_high_as_a_finger_and_nothing_shines_through(application, qtbot, open_, text):
    theme.dress(application, Appearance(text=text))
    holder, rows = open_()
    qtbot.addWidget(holder)
    qtbot.waitUntil(rows.isVisible)
    assert rows.visualRect(rows.model().index(0, 0)).height() >= theme.px(theme.TARGET)
    corner = rows.grab().toImage().pixelColor(rows.width() - 4, rows.height() - 4)
    assert (corner.alpha(), corner.name()) == (255, theme.now().card.lower())
    rows.window().close()
    theme.dress(application)


def test_a_row_is_taken_by_a_touch(qtbot):
    box, rows = _box()
    qtbot.addWidget(box)
    qtbot.waitUntil(rows.isVisible)
    qtbot.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=rows.visualRect(rows.model().index(1, 0)).center())
    assert rows.currentIndex().row() == 1

"""What staff are offered behind the gate: Enter and Space press the first of it, however slowly the window comes to the front."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication, QWidget

from ui.widgets.gate_dialog import GateDialog


@pytest.fixture
def dialog(qtbot):
    behind = QWidget()
    qtbot.addWidget(behind)
    behind.resize(1366, 768)
    behind.show()
    yield GateDialog(behind, "Staff", "", (("The badge is out", "out"), ("Leave", "leave")), 1000)
    behind.close()


def test_the_first_offer_has_the_focus_where_the_window_comes_to_the_front_after_the_answer(dialog, qtbot):
    dialog.open()
    dialog.show_offers()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is dialog.buttons["out"])


def test_the_first_offer_has_the_focus_where_the_window_was_in_front_before_the_answer(dialog, qtbot):
    dialog.open()
    qtbot.waitUntil(dialog.isActiveWindow)
    dialog.show_offers()
    assert dialog.focusWidget() is dialog.buttons["out"]
    qtbot.waitUntil(lambda: QApplication.focusWidget() is dialog.buttons["out"])

"""Nothing flashes, and nothing moves by itself."""

from __future__ import annotations

import re
from pathlib import Path

from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QWidget

import ui
from tests.ui.walks import Flicker

EACH = 0.1
"""Seconds between two pictures."""
MOVING = re.compile(r"QPropertyAnimation|QVariantAnimation|QTimeLine|QMovie|QGraphicsOpacityEffect")


def test_three_flashes_in_a_second_are_counted(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    window.setAutoFillBackground(True)
    flicker = Flicker(EACH)
    for number in range(11):
        palette = QPalette()
        palette.setColor(QPalette.ColorRole.Window, QColor("white" if number % 2 else "black"))
        window.setPalette(palette)
        flicker.see(window)
    assert flicker.flashes() == 5


def test_a_door_that_answers_three_times_a_second_does_not_flash(open_door, scan):
    door = open_door()
    flicker = Flicker(EACH)
    for code in ("c-R1", "c-R2", "c-R3"):
        for _ in range(2):
            flicker.see(door.frame.window)
        scan(door, code)
        flicker.see(door.frame.window)
        door.acknowledge()
    assert flicker.flashes() <= 3


def test_a_printer_in_and_out_of_trouble_does_not_flash(waiting_desk):
    flicker = Flicker(EACH)
    for _ in range(10):
        waiting_desk.badges.blink.timeout.emit()
        flicker.see(waiting_desk.frame.window)
    # what is called a blink there is the printer's, which is waited for before anything is said
    assert waiting_desk.badges.blink.isSingleShot()
    assert flicker.flashes() == 0


def test_no_animation_is_hidden_in_the_windows():
    found = [str(path) for path in Path(ui.__file__).parent.rglob("*.py") if MOVING.search(path.read_text(encoding="utf-8"))]
    assert found == []

"""No window opens larger than its screen."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect

from ui.first_size import FRAME, fitting
from ui.window import SMALLEST, USUAL


@pytest.mark.parametrize(
    ("free", "size"),
    [
        (QRect(0, 0, 1920, 1040), (1366, 768)),
        (QRect(0, 0, 1366, 728), (1350, 688)),
        (QRect(64, 27, 1302, 741), (1286, 701)),
        (QRect(0, 0, 1366 + FRAME.width(), 768 + FRAME.height()), (1366, 768)),
    ],
)
def test_a_window_is_as_large_as_usual_or_as_its_screen_has_room_for(free, size):
    assert fitting(USUAL, free).toTuple() == size


def test_without_a_display_windows_are_as_large_as_usual(founded):
    assert founded.window.size() == USUAL
    assert founded.window.minimumSize() == SMALLEST

"""The desk's window closes while badges are still on their way."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from tests.ui.conftest import NEVER
from tests.ui.duty import words_on
from tests.ui.jobs import LOST, ONE, OUT, ask_for
from ui.farewell import Farewell


def note() -> Farewell | None:
    return next((one for one in QApplication.topLevelWidgets() if isinstance(one, Farewell) and one.isVisible()), None)


@pytest.fixture
def desk(waiting_desk):
    return waiting_desk


def test_the_window_closes_at_once_and_says_what_is_still_printing(desk, qtbot):
    desk.frame.window.close()
    assert not desk.frame.window.isVisible()
    said = note()
    assert said is not None
    assert said.title.text() == "Badges still printing: 3"
    assert "printed when it starts again" in words_on(said)
    qtbot.keyClick(said, Qt.Key.Key_Escape)
    assert note() is None


def test_it_counts_down_and_goes_with_the_last_badge(desk, house, hand, qtbot):
    hand.take(house, ONE, OUT)
    desk.frame.window.close()
    qtbot.waitUntil(lambda: note() is not None and note().title.text() == "Badges still printing: 2")
    hand.take(house, ONE, OUT)
    qtbot.waitUntil(lambda: note().title.text() == "Badges still printing: 1")
    hand.take(house, ONE, OUT)
    qtbot.waitUntil(lambda: note() is None)


def test_a_badge_in_doubt_is_not_forgotten(desk, house, hand, qtbot):
    hand.take(house, ONE, LOST)
    qtbot.waitUntil(lambda: desk.badges.unfinished == 3)


def test_nothing_is_said_where_nothing_is_left(open_desk, hand, qtbot):
    open_desk(pace=NEVER).frame.window.close()
    assert note() is None


def test_it_goes_by_itself(open_desk, house, hand, qtbot):
    ask_for(house, "R1")
    desk = open_desk()
    desk.frame.window.close()
    note().timer.start(1)
    qtbot.waitUntil(lambda: note() is None)


def test_badges_that_nobody_sees_in_the_list_count_too(open_desk, house, hand, qtbot):
    ask_for(house, *(f"R{number}" for number in range(1, 10)), "X0", "X1")
    desk = open_desk()
    desk.badges.refresh()
    qtbot.waitUntil(lambda: desk.badges.unfinished == 11)

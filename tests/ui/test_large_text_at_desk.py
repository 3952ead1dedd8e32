"""Text at twice its size on a small screen: what the next act rests on is seen without scrolling."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint

from ui import theme
from ui.theme import Appearance


@pytest.fixture
def large(application):
    theme.dress(application, Appearance(text=2.0))
    yield
    theme.dress(application)


@pytest.mark.parametrize("language", ["en", "fr", "es", "ru", "ar", "zh"])
def test_arrival_and_badge_stand_below_the_name(large, open_desk, qtbot, language):
    desk = open_desk()
    desk.frame.languages.speak(language)
    desk.frame.window.resize(1366, 768)
    qtbot.keyClicks(desk.screen.search.line, "wang")
    card = desk.screen.card
    qtbot.waitUntil(lambda: desk.state.person is not None and card.pane.isVisible())
    seen = card.pane.viewport().rect()
    for row in card.facts._rows[:2]:
        label = row[0]
        qtbot.waitUntil(lambda label=label: seen.contains(label.mapTo(card.pane.viewport(), QPoint(0, label.height() - 1))))
    assert desk.screen.primary.isVisible()


def test_everything_is_where_it_was_once_there_is_room(large, application, open_desk, qtbot):
    desk = open_desk()
    desk.frame.window.resize(1366, 768)
    qtbot.keyClicks(desk.screen.search.line, "okafor")
    card = desk.screen.card
    qtbot.waitUntil(lambda: desk.state.person is not None)
    assert not card.title.isVisible()
    theme.dress(application, Appearance())
    qtbot.waitUntil(card.title.isVisible)
    assert card.facts.mapTo(card.body, QPoint(0, 0)).y() > card.languages.mapTo(card.body, QPoint(0, 0)).y()

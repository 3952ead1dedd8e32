"""Larger text makes nothing smaller that is read at three metres: what stands around an answer gives way."""

from __future__ import annotations

import itertools

import pytest
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QApplication

from kiosk.domain.direction import Direction
from tests.ui.duty import sign_in
from tests.ui.test_three_metres import panel_on, shown, told
from ui import theme
from ui.languages import Languages
from ui.widgets import lists
from ui.widgets.verdict_panel import VerdictPanel

__all__ = ["panel_on"]
"""Fixtures."""


@pytest.fixture
def house(guarded):
    return guarded


def sizes(panel: VerdictPanel, language: str) -> dict[tuple[object, ...], int]:
    """How large every part of every answer is written now."""
    for _ in range(3):
        QApplication.processEvents()
    found = {}
    for number, answer in enumerate(told(language)):
        shown(panel, answer)
        panel.layout().activate()
        parts = {"title": panel.title, "reason": panel.reason, "person": panel.person, "step": panel.band.text}
        for part, label in parts.items():
            found[number, part, label.text()] = label.fitted().pixels
    return found


@pytest.mark.parametrize("text", [1.25, 1.5, 2.0])
@pytest.mark.parametrize("language", ["en", "fr", "ru", "ar"])
def test_no_answer_is_smaller_where_text_is_made_larger(panel_on, application, language, text):
    panel = panel_on((1366, 768))
    window = panel.window()
    speak = Languages(application)
    speak.speak(language)
    try:
        usual = sizes(panel, language)
        theme.dress(application, theme.Appearance(text=text))
        larger = sizes(panel, language)
        assert {key: (usual[key], larger[key]) for key in usual if larger[key] < usual[key]} == {}
        keys = [key for key in panel.buttons if key.isVisible()]
        for key in keys:
            place = QRect(key.mapTo(panel, QPoint(0, 0)), key.size())
            assert panel.rect().contains(place), key.text()
            assert min(place.width(), place.height()) >= theme.TARGET, key.text()
        assert window.size() == QSize(1366, 768)
    finally:
        theme.dress(application)
        speak.stop()


def test_keys_that_have_no_room_beside_larger_text_are_offered_by_touch(open_door, application, qtbot):
    door = open_door()
    door.frame.window.resize(1366, 768)
    sign_in(qtbot, door, "OP7")
    keys = door.screen.panel.keys
    assert keys.more.isHidden()
    try:
        theme.dress(application, theme.Appearance(text=2.0))
        qtbot.waitUntil(keys.more.isVisible)
        assert door.screen.key_next.isVisible()
        assert door.screen.key_supervisor.isVisible()
        assert "F10  camera" in [key.words for key in keys.left_out]
        qtbot.mouseClick(keys.more, Qt.MouseButton.LeftButton)
        offered = {action.text(): action for action in door.frame.window.menu_shown.actions()}
        offered["F10  camera"].trigger()
        assert "No camera" in [action.text() for action in door.frame.window.menu_shown.actions()]
        door.frame.window.menu_shown.close()
        # the keys themselves go on working
        qtbot.keyClick(door.frame.window, Qt.Key.Key_F7)
        assert door.state.direction is Direction.OUT
    finally:
        theme.dress(application)
    qtbot.waitUntil(keys.more.isHidden)
    assert keys.left_out == ()


@pytest.mark.parametrize("language", ["en", "fr", "ru", "ar"])
def test_no_answer_is_smaller_beside_larger_text_where_somebody_is_signed_in(open_door, application, qtbot, language):
    door = open_door()
    door.frame.window.resize(1366, 768)
    sign_in(qtbot, door, "OP7")
    door.frame.languages.speak(language)
    panel = door.screen.panel
    usual = sizes(panel, language)
    try:
        theme.dress(application, theme.Appearance(text=2.0))
        larger = sizes(panel, language)
        assert {key: (usual[key], larger[key]) for key in usual if larger[key] < usual[key]} == {}
        panel.show_hint("Another code waits. Press Enter, then show it again.")
        panel.layout().activate()
        parts = (panel._top, panel.shape, panel.reason, panel.person, panel.band, panel.hint, panel.keys)
        seen = [part.geometry() for part in parts if part.isVisible()]
        assert all(one.bottom() < other.top() for one, other in itertools.pairwise(seen)), seen
        assert seen[-1].bottom() <= panel.height()
        assert panel._top.text.text().startswith("Another code")
    finally:
        theme.dress(application)
        door.frame.languages.speak("en")


@pytest.mark.parametrize(("text", "lines"), [(1.0, 1), (1.25, 1), (1.5, 2), (2.0, 2)])
def test_the_last_scans_are_read_in_whole_words_whatever_the_text(open_door, scan, application, qtbot, monkeypatch, text, lines):
    drawn: list[tuple[str, int]] = []
    write = lists._Painter._write

    def note(self, painter, box, side, text):
        drawn.append((text, box.top()))
        write(self, painter, box, side, text)

    monkeypatch.setattr(lists._Painter, "_write", note)
    door = open_door()
    door.frame.window.resize(1366, 768)
    try:
        theme.dress(application, theme.Appearance(text=text))
        sign_in(qtbot, door, "OP7")
        scan(door, "c-R1")
        door.acknowledge()
        scan(door, "c-R1")
        QApplication.processEvents()
        drawn.clear()
        door.screen.last.viewport().repaint()
        first = [drawn[place] for place in range(3)]
        assert {words for words, _ in first} == {"\u00d7 inside", "14:07", "Amina Okafor"}
        assert len({top for _, top in first}) == lines
    finally:
        theme.dress(application)

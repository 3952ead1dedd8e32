"""Which language looks chosen at self-service, and how large it is written."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from tests.ui.self_desk import open_self
from ui import theme
from ui.selfservice.state import Stage

__all__ = ["open_self"]
"""Fixtures."""
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def alone(open_self):
    return open_self()


def test_what_is_read_from_afar_is_not_smaller_where_text_is_larger(alone, application):
    alone.at.frame.window.resize(1366, 768)
    labels = (alone.at.screen.start.title, alone.at.screen.message.title)
    usual = [label.fitted().pixels for label in labels]
    try:
        theme.dress(application, theme.Appearance(text=2.0))
        assert [label.fitted().pixels for label in labels] == usual
    finally:
        theme.dress(application)


def lit(alone):
    """The languages that look chosen."""
    return [code for code, button in alone.at.screen.languages.items() if button.isChecked()]


def test_the_language_that_is_spoken_is_the_one_that_looks_chosen(open_self, qtbot):
    alone = open_self(language="ar")
    # the station's own language is none of the event's, and there is a way back to it
    assert list(alone.at.screen.languages) == ["en", "fr", "es", "ar"]
    assert lit(alone) == ["ar"]
    qtbot.mouseClick(alone.at.screen.languages["en"], LEFT)
    assert lit(alone) == ["en"]
    alone.scan("c-R4", Stage.ASKING)
    alone.at.finish()
    assert alone.at.frame.languages.current == "ar"
    assert lit(alone) == ["ar"]
    qtbot.mouseClick(alone.at.screen.languages["fr"], LEFT)
    assert lit(alone) == ["fr"]
    qtbot.keyClick(alone.at.frame.window, Qt.Key.Key_F9)
    qtbot.keyClick(alone.at.frame.window, Qt.Key.Key_F9)
    assert lit(alone) == ["ar"]
    qtbot.keyClick(alone.at.frame.window, Qt.Key.Key_F9)
    assert lit(alone) == ["en"]


def test_no_language_looks_chosen_while_somebody_is_spoken_to_in_another(alone):
    alone.scan("c-R4", Stage.ASKING)
    assert alone.at.frame.languages.current == "ar"
    assert lit(alone) == []
    alone.at.finish()
    assert lit(alone) == ["en"]

"""What the assistant's pages are made of looks like what it is."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFontMetrics
from PySide6.QtWidgets import QStyle, QStyleOptionComboBox

from ui import theme
from ui.assistant.parts import Choice
from ui.assistant.steps import Step
from ui.theme import Appearance

_END = 34


def colours(choice, *, end):
    """The colours at one end of a choice, without its frame."""
    image = choice.grab().toImage()
    columns = range(image.width() - _END, image.width() - 8) if end else range(8, _END)
    return {image.pixelColor(x, y).name() for x in columns for y in range(8, image.height() - 8)}


@pytest.fixture
def choice(application, qtbot):
    made = Choice()
    qtbot.addWidget(made)
    made.addItem("")
    made.resize(240, 44)
    made.show()
    return made


def test_a_choice_shows_that_it_opens(choice):
    assert len(colours(choice, end=True)) > 1, "nothing is painted at its end"
    assert len(colours(choice, end=False)) == 1


def test_a_choice_opens_at_the_other_end_where_words_run_from_right_to_left(choice):
    choice.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert len(colours(choice, end=False)) > 1
    assert len(colours(choice, end=True)) == 1


def test_a_choice_that_cannot_be_made_looks_so(choice):
    choice.setEnabled(False)
    found = colours(choice, end=False)
    assert found == {QColor(theme.now().paper).name()}, "its ground is the page's, not a field's"


@pytest.mark.parametrize("text", [1.0, 2.0])
def test_the_door_that_is_to_be_opened_is_named_whole(founded, text):
    theme.dress(founded.a.application, Appearance(text=text))
    founded.a.go(Step.END)
    sessions = founded.pages.end.sessions
    assert sessions.currentText() == "OP · Opening plenary"
    option = QStyleOptionComboBox()
    sessions.initStyleOption(option)
    field = sessions.style().subControlRect(
        QStyle.ComplexControl.CC_ComboBox, option, QStyle.SubControl.SC_ComboBoxEditField, sessions
    )
    assert QFontMetrics(sessions.font()).horizontalAdvance(sessions.currentText()) <= field.width()

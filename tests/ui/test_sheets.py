"""Questions stand in the middle of their window, are never larger than it, and are as high as what they ask."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QApplication

from tests.ui.duty import choose, sign_in
from tests.ui.self_desk import Alone, open_self
from tests.ui.world import SUP
from ui import theme
from ui.frame import Frame
from ui.gate import Gate, Purpose
from ui.theme import Appearance
from ui.tokens import ThemeName
from ui.widgets.sheet import Sheet

__all__ = ["open_self"]
"""Fixtures."""

SCREEN = (1366, 768)
LEAVE = (("Leave kiosk mode", "leave"),)
WORDS = "The window closes. What was recorded stays. This machine may go to sleep: turn that off in its settings."


@pytest.fixture
def house(guarded):
    return guarded


def place(sheet: Sheet) -> QRect:
    """Where it is on the screen."""
    return QRect(sheet.mapToGlobal(QPoint(0, 0)), sheet.size())


def stands_well(sheet: Sheet) -> None:
    """It is inside its window, in its middle, and all of its answers are inside it."""
    window = sheet.parentWidget().window().geometry()
    assert window.contains(place(sheet)), (window, place(sheet))
    gap = place(sheet).center() - window.center()
    assert max(abs(gap.x()), abs(gap.y())) <= 1, (window, place(sheet))


def asks(frame: Frame, qtbot, purpose: Purpose | None = None) -> Gate:
    gate = Gate(frame, "", 3_600_000.0)
    gate.ask(purpose or Purpose("Leave kiosk mode?", WORDS, LEAVE))
    qtbot.waitUntil(lambda: gate.dialog.sign_in is not None and bool(gate.dialog.sign_in.staff))
    QApplication.processEvents()
    return gate


@pytest.mark.parametrize("text", [1.0, 1.5, 2.0])
@pytest.mark.parametrize("language", ["en", "fr", "ar"])
def test_the_way_out_stands_in_the_middle_of_its_window_whatever_the_text(application, open_self, qtbot, text, language):
    theme.dress(application, Appearance(ThemeName.CONTRAST, text))
    alone: Alone = open_self(language=language)
    alone.at.frame.window.resize(*SCREEN)
    gate = asks(alone.at.frame, qtbot)
    dialog = gate.dialog
    stands_well(dialog)
    assert dialog.rect().contains(QRect(dialog.back.mapTo(dialog, QPoint(0, 0)), dialog.back.size()))
    # what does not fit scrolls, and the PIN that is asked for is in sight
    choose(qtbot, dialog.sign_in, "OP7")
    QApplication.processEvents()
    stands_well(dialog)
    view = dialog.pane.viewport()
    for part in (dialog.sign_in.pad.line, *dialog.sign_in.pad.buttons()):
        assert view.rect().contains(QRect(part.mapTo(view, QPoint(0, 0)), part.size()))
    gate.close()


def test_a_question_that_grows_while_it_is_up_stays_in_the_middle(open_self, qtbot):
    alone: Alone = open_self()
    alone.at.frame.window.resize(*SCREEN)
    gate = asks(alone.at.frame, qtbot)
    stands_well(gate.dialog)
    before = gate.dialog.width()
    gate.dialog.show_offers()
    QApplication.processEvents()
    if gate.dialog is not None:
        assert gate.dialog.width() < before
        stands_well(gate.dialog)
        gate.close()


@pytest.mark.parametrize("language", ["en", "fr", "es", "ru", "ar"])
def test_an_override_is_as_high_as_its_keys_need(open_door, scan, qtbot, language):
    door = open_door()
    door.frame.window.resize(*SCREEN)
    door.frame.languages.speak(language)
    sign_in(qtbot, door, "OP7")
    scan(door, "c-R2")
    qtbot.keyClick(door.frame.window, Qt.Key.Key_F6)
    qtbot.waitUntil(lambda: bool(door.dialog.sign_in.staff))
    dialog = door.dialog
    choose(qtbot, dialog.sign_in, "SUP1")
    view = dialog.pane.viewport()

    def whole() -> bool:
        keys = dialog.sign_in.pad.buttons()
        return all(view.rect().contains(QRect(key.mapTo(view, QPoint(0, 0)), key.size())) for key in keys)

    qtbot.waitUntil(whole)
    assert dialog.pane.verticalScrollBar().maximum() == 0
    stands_well(dialog)


def test_where_one_person_may_be_asked_the_pin_is_asked_for_at_once(open_door, house, scan, qtbot):
    house.dismiss(SUP)
    door = open_door()
    sign_in(qtbot, door, "OP7")
    scan(door, "c-R2")
    qtbot.keyClick(door.frame.window, Qt.Key.Key_F6)
    qtbot.waitUntil(lambda: bool(door.dialog.sign_in.staff))
    assert door.dialog.sign_in.who.id == "MW1"
    assert door.dialog.sign_in.pad.isVisible()

"""What people do in the desk's dialogs about people, by hand."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.duty import press
from ui.desk import AtDesk
from ui.registering.choice_line import ChoiceLine
from ui.registering.dialog import PersonDialog

Dialog = TypeVar("Dialog")


def opened(qtbot: QtBot, desk: AtDesk, kind: type[Dialog]) -> Dialog:
    """The dialog that a key has just opened."""
    qtbot.waitUntil(lambda: isinstance(desk.dialog, kind))
    dialog = desk.dialog
    assert isinstance(dialog, kind)
    assert isinstance(dialog, QDialog)
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    return dialog


def come_back(qtbot: QtBot, desk: AtDesk) -> None:
    """A dialog or a menu has closed: without a window manager nobody else makes the desk's window active."""
    desk.frame.window.activateWindow()
    qtbot.waitUntil(desk.frame.window.isActiveWindow)


def open_by_key(qtbot: QtBot, desk: AtDesk, key: Qt.Key, kind: type[Dialog]) -> Dialog:
    """Press a key of the desk's."""
    come_back(qtbot, desk)
    press(qtbot, desk, key)
    return opened(qtbot, desk, kind)


def type_text(qtbot: QtBot, edit: QWidget, text: str) -> None:
    """Type; what no key has comes from an input method, as Chinese does."""
    for letter in text:
        if letter.isascii():
            qtbot.keyClick(edit, letter)
        else:
            commit = QInputMethodEvent()
            commit.setCommitString(letter)
            QCoreApplication.sendEvent(edit, commit)


def type_into(qtbot: QtBot, dialog: PersonDialog, **lines: str) -> None:
    """Click into each line and type; what is chosen from a list is taken with Tab."""
    for field, text in lines.items():
        edit = dialog.form.lines[field].edit
        qtbot.mouseClick(edit, Qt.MouseButton.LeftButton)
        edit.selectAll()
        if text:
            type_text(qtbot, edit, text)
        else:
            qtbot.keyClick(edit, Qt.Key.Key_Backspace)
        if isinstance(edit, ChoiceLine) and edit.popup.isVisible():
            QTest.keyClick(edit.popup, Qt.Key.Key_Return)


def walk_and_type(qtbot: QtBot, dialog: PersonDialog, **lines: str) -> None:
    """Walk through the lines with Tab and type where something is to be said; ends in the last line."""
    last = list(lines)[-1]
    for field, line in dialog.form.lines.items():
        here = QApplication.focusWidget()
        assert here is line.edit, f"Tab went to {here} instead of {field}"
        if field in lines:
            type_text(qtbot, here, lines[field])
        if field == last:
            return
        # while a list is open, the keys are its own
        popup = line.edit.popup if isinstance(line.edit, ChoiceLine) else None
        QTest.keyClick(popup if popup is not None and popup.isVisible() else QApplication.focusWidget(), Qt.Key.Key_Tab)


def click(qtbot: QtBot, button: QPushButton) -> None:
    """Click a button that can be seen and pressed."""
    assert button.isVisible()
    assert button.isEnabled()
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def said(dialog: PersonDialog) -> dict[str, str]:
    """What is said at the lines to be wrong."""
    return {field: line.flaw.text() for field, line in dialog.form.lines.items() if not line.flaw.isHidden()}

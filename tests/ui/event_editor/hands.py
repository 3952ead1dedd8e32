"""An event editor that tests work with real keys and a real mouse."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from ui.event_editor.cells import What
from ui.event_editor.pages import Page
from ui.event_editor.window import Parts

NONE, CTRL = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier
LEFT = Qt.MouseButton.LeftButton
Key = Qt.Key


class EventHands:
    """Works an event editor as somebody would."""

    def __init__(self, parts: Parts, qtbot: QtBot) -> None:
        self.parts, self.qtbot = parts, qtbot
        self.window, self.editor, self.files = parts.window, parts.editor, parts.files
        self.matrix = parts.editor.entry.matrix
        qtbot.waitUntil(self.window.isActiveWindow)

    @property
    def text(self) -> str:
        """The file as it is being edited."""
        return self.editor.state.draft.text

    def key(self, *keys: Qt.Key, modifier: Qt.KeyboardModifier = NONE) -> None:
        """Press keys where the focus is."""
        for key in keys:
            popup = QApplication.activePopupWidget()
            QTest.keyClick(popup or QApplication.focusWidget() or self.window, key, modifier)

    def type(self, text: str, *, anew: bool = True) -> None:
        """Write where the focus is, instead of what stands there."""
        widget = QApplication.focusWidget()
        assert widget is not None
        if anew:
            QTest.keyClick(widget, Key.Key_A, CTRL)
        QTest.keyClicks(widget, text)

    def cell(self, code: str, what: What, tier: str = "") -> tuple[int, int]:
        """Where a cell is."""
        row = [one.get("code") for one in self.editor.state.sessions].index(code)
        found = [n for n, one in enumerate(self.editor.entry.model.columns) if one.what is what and one.tier == tier]
        return row, found[0]

    def walk(self, code: str, what: What, tier: str = "") -> None:
        """Walk to a cell by the arrow keys."""
        row, column = self.cell(code, what, tier)
        assert QApplication.focusWidget() is self.matrix
        here = self.matrix.currentIndex()
        self.key(*[Key.Key_Down if row > here.row() else Key.Key_Up] * abs(row - here.row()))
        self.key(*[Key.Key_Right if column > here.column() else Key.Key_Left] * abs(column - here.column()))
        assert (self.matrix.currentIndex().row(), self.matrix.currentIndex().column()) == (row, column)

    def click(self, code: str, what: What, tier: str = "") -> None:
        """Click a cell."""
        index = self.editor.entry.model.index(*self.cell(code, what, tier))
        self.matrix.scrollTo(index)
        self.qtbot.mouseClick(self.matrix.viewport(), LEFT, NONE, self.matrix.visualRect(index).center())

    def said(self, code: str, what: What, tier: str = "") -> str:
        """What a cell says to those who don't see it."""
        return self.editor.entry.model.spoken(*self.cell(code, what, tier))

    def press(self, button: QPushButton) -> None:
        """Press a button with the mouse."""
        self.qtbot.mouseClick(button, LEFT)

    def fill(self, page: Page, key: str, text: str, language: str = "") -> None:
        """Write something else into a field."""
        self.editor.open_page(page)
        holder = {Page.FACTS: self.editor.facts, Page.TIERS: self.editor.tiers, Page.SESSIONS: self.editor.sessions}[page]
        field = holder.form.fields[key]
        controls = list(field.controls())
        widget: QWidget = controls[0] if not language else field.each[language]
        widget.setFocus()
        line = widget if isinstance(widget, QLineEdit) else widget.findChild(QLineEdit)
        QTest.keyClick(line, Key.Key_A, CTRL)
        QTest.keyClicks(line, text)

    def counted(self) -> None:
        """Wait until what is shown was counted."""
        self.qtbot.waitUntil(lambda: self.editor.entry.model.counts is not None and not self.parts.counting.busy)

    def until(self, part: str) -> None:
        """Wait until the file holds something, and the keyboard is in the matrix again."""
        self.qtbot.waitUntil(lambda: part in self.text and self.matrix.hasFocus())

    def back(self) -> None:
        """Be in the window again after a question, as a window manager does."""
        self.window.activateWindow()
        self.qtbot.waitUntil(self.window.isActiveWindow)

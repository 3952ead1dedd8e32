"""A layout editor that tests work with real keys and a real mouse."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from ui.layout_editor_edits import Rect, find
from ui.layout_editor_window import Parts

NONE = Qt.KeyboardModifier.NoModifier
LEFT = Qt.MouseButton.LeftButton


class Hands:
    """Works an editor as somebody would, and waits until what they did is drawn."""

    def __init__(self, parts: Parts, qtbot: QtBot) -> None:
        self.parts, self.qtbot = parts, qtbot
        self.screen, self.editor, self.canvas, self.window = parts.screen, parts.editor, parts.screen.canvas, parts.window
        qtbot.waitUntil(self.window.isActiveWindow)
        self.drawn()

    def drawn(self) -> None:
        """Wait until everything is drawn."""
        self.qtbot.waitUntil(lambda: bool(self.editor._models) and not self.editor.drawing.busy)

    def box(self, name: str) -> Rect:
        """Where a box is in the draft."""
        found = find(self.editor.state.draft, name)
        assert found is not None
        return Rect(found.x, found.y, found.width, found.height)

    def at(self, x: float, y: float) -> QPoint:
        """Where a place of the page, in millimetres, lies on the canvas."""
        return self.canvas.place_of(Rect(x, y, 0, 0)).topLeft().toPoint()

    def click(self, x: float, y: float) -> None:
        """Click at a place of the page."""
        self.qtbot.mouseClick(self.canvas, LEFT, NONE, self.at(x, y))

    def drag(self, start: tuple[float, float], end: tuple[float, float], *, release: bool = True) -> None:
        """Drag from a place of the page to another, in three steps."""
        self.qtbot.mousePress(self.canvas, LEFT, NONE, self.at(*start))
        for part in (0.3, 0.7, 1.0):
            way = QPointF(start[0] + (end[0] - start[0]) * part, start[1] + (end[1] - start[1]) * part)
            self.qtbot.mouseMove(self.canvas, self.at(way.x(), way.y()))
        if release:
            self.qtbot.mouseRelease(self.canvas, LEFT, NONE, self.at(*end))

    def press(self, widget: QPushButton) -> None:
        """Press a button with the mouse."""
        self.qtbot.mouseClick(widget, LEFT)

    def key(self, key: Qt.Key, modifier: Qt.KeyboardModifier = NONE, widget: QWidget | None = None) -> None:
        """Press a key where the focus is, or in a widget."""
        self.qtbot.keyClick(widget or QApplication.focusWidget() or self.window, key, modifier)

    def type(self, widget: QWidget, text: str) -> None:
        """Write something else into a field."""
        widget.setFocus()
        self.key(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier, widget)
        self.qtbot.keyClicks(widget, text)

    def fill(self, name: str, text: str) -> None:
        """Write something else into a field of the form, by its name there."""
        editors = {**self.screen.form.fields.editors, **self.screen.form.text_fields.editors}
        editor = editors[name]
        spin = getattr(editor, "spin", None)
        self.type(spin.lineEdit() if spin is not None else editor.line, text)


OpenEditor = Callable[..., Hands]

"""Finding people by name: a line to type into, and the people below it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from ui import theme
from ui.widgets.lists import Row, RowList
from ui.widgets.plain import PlainLabel

_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 4, Qt.Key.Key_PageUp: -4}


class SearchLine(QLineEdit):
    """A line whose arrow keys walk through the list below it.

    Attributes:
        stepped: so many rows down (up is negative).
    """

    stepped = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFont(theme.font(theme.LARGE))
        theme.hold(self, height=52)
        self.setMaxLength(120)
        self.setClearButtonEnabled(True)

    def begin(self) -> None:
        """Be ready for the next name. What was typed before is past: no undoing brings it back."""
        self.setText(self.text())
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.selectAll()

    def event(self, event: QEvent) -> bool:
        """Keep undoing from the window only while there is something typed to take back."""
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            undoes = event.matches(QKeySequence.StandardKey.Undo)
            if undoes and not self.isUndoAvailable():
                event.ignore()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let the arrows go to the list."""
        step = _STEPS.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        else:
            self.stepped.emit(step)


class Search(QWidget):
    """The line and the list.

    Attributes:
        typed: the text changed by someone's hand.
        picked: the place of a person in the list that someone walked to or touched.
        chosen: someone pressed Enter.
    """

    typed = Signal(str)
    picked = Signal(int)
    chosen = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.line = SearchLine(self)
        self.list = RowList(self, cards=True)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.empty = PlainLabel(self)
        self.empty.setFont(theme.font(theme.LABEL))
        theme.tint(self.empty, "muted")
        self.empty.setWordWrap(True)
        self.empty.setMargin(4)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(10)
        layout.addWidget(self.line)
        layout.addWidget(self.empty)
        layout.addWidget(self.list, 1)
        self.line.textEdited.connect(self.typed)
        self.line.textChanged.connect(self._cleared)
        self.line.returnPressed.connect(self.chosen)
        self.line.stepped.connect(self._step)
        self.list.picked.connect(self.picked)

    def show_rows(self, rows: list[Row], chosen: int, empty: str) -> None:
        """Show people; `empty` is said where there are none."""
        self.list.show_rows(rows, chosen)
        self.empty.setText(empty)
        self.empty.setVisible(bool(empty) and not rows)

    def _cleared(self, text: str) -> None:
        # the line's own cross is no edit to Qt
        if not text:
            self.typed.emit("")

    def _step(self, step: int) -> None:
        if self.list.count():
            self.picked.emit(max(0, min(self.list.count() - 1, self.list.currentRow() + step)))

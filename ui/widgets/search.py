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
        quiet: whether changes are nobody's wish. Its own signals go on: its cross comes and goes by them.
    """

    stepped = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFont(theme.font(theme.LARGE))
        theme.hold(self, height=52)
        self.setMaxLength(120)
        self.setClearButtonEnabled(True)
        self._noted = ""
        self.quiet = False

    def begin(self) -> None:
        """Be ready for the next name. What was typed before is past: no undoing brings it back."""
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.renew()

    def renew(self) -> None:
        """Let what is typed next replace what stands there."""
        self.setText(self.text())
        self.selectAll()

    def wipe(self) -> None:
        """Empty it, and look for nobody."""
        self.quiet = True
        self.clear()
        self.quiet = False

    def note(self) -> None:
        """Something begins, after which `go_on` is called."""
        self._noted = self.text()

    def go_on(self) -> None:
        """Be ready for the next name, unless somebody has begun to type it meanwhile."""
        if not self.hasFocus() or self.text() == self._noted:
            self.begin()

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
        self.line.textEdited.connect(self._type)
        self.line.textChanged.connect(self._cleared)
        self.line.returnPressed.connect(self.chosen)
        self.line.stepped.connect(self._step)
        self.list.picked.connect(self.picked)

    def show_rows(self, rows: list[Row], chosen: int, empty: str) -> None:
        """Show people; `empty` is said where there are none."""
        self.list.show_rows(rows, chosen)
        self.empty.setText(empty)
        self.empty.setVisible(bool(empty) and not rows)

    def _type(self, text: str) -> None:
        if not self.line.quiet:
            self.typed.emit(text)

    def _cleared(self, text: str) -> None:
        # the line's own cross is no edit to Qt
        if not text:
            self._type("")

    def _step(self, step: int) -> None:
        if self.list.count():
            self.picked.emit(max(0, min(self.list.count() - 1, self.list.currentRow() + step)))

"""The event editor's screen: what is done with files above, the editor below."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui import theme
from ui.event_editor.editor import EventEditor
from ui.widgets.buttons import Button
from ui.widgets.plain import tip
from ui.widgets.tab_order import follow_layout


class EventScreen(QWidget):
    """Holds an `EventEditor`.

    Attributes:
        open_asked, save_asked, save_as_asked, use_asked: what someone pressed.
    """

    open_asked = Signal()
    save_asked = Signal()
    save_as_asked = Signal()
    use_asked = Signal()

    def __init__(self, editor: EventEditor, *, station: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.editor = editor
        self.open, self.save, self.save_as, self.undo, self.redo = (
            Button("chip", pixels=theme.LABEL, weight=theme.REGULAR, parent=self) for _ in range(5)
        )
        self.use = Button("primary", pixels=theme.LABEL, weight=theme.BOLD, parent=self)
        self.use.setVisible(station)
        bar = QHBoxLayout()
        bar.setSpacing(8)
        for group in ((self.open, self.save, self.save_as), (self.undo, self.redo)):
            for button in group:
                bar.addWidget(button)
            bar.addSpacing(16)
        bar.addStretch(1)
        bar.addWidget(self.use)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 12, 24, 12)
        column.setSpacing(10)
        column.addLayout(bar)
        column.addWidget(editor, 1)
        for pressed, signal in (
            (self.open, self.open_asked),
            (self.save, self.save_asked),
            (self.save_as, self.save_as_asked),
            (self.use, self.use_asked),
        ):
            pressed.clicked.connect(signal)
        self.undo.clicked.connect(editor.undo)
        self.redo.clicked.connect(editor.redo)
        editor.moved_on.connect(self.show_state)
        self.retranslate()
        self.show_state()
        follow_layout(self)

    def show_state(self) -> None:
        """Offer what can be done now."""
        state = self.editor.state
        self.undo.setEnabled(bool(state.past))
        self.redo.setEnabled(bool(state.future))
        self.save.setEnabled(state.changed)
        self.use.setEnabled(state.usable)

    def sizeHint(self) -> QSize:
        """The smallest screen that this is made for, less the header."""
        return QSize(1366, 710)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()

    def retranslate(self) -> None:
        """Write every word anew."""
        for button, text, key in (
            (self.open, self.tr("Open…"), "Ctrl+O"),
            (self.save, self.tr("Save"), "Ctrl+S"),
            (self.save_as, self.tr("Save as…"), "Ctrl+Shift+S"),
            (self.undo, self.tr("Undo"), "Ctrl+Z"),
            (self.redo, self.tr("Redo"), "Ctrl+Shift+Z"),
            (self.use, self.tr("Use for this station"), "Ctrl+U"),
        ):
            button.say(text, f"{text} ({key})")
            button.setToolTip(tip(key))

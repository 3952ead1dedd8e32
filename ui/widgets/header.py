"""The line at the top: what this window is, and how the station is doing."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QWidget

from ui import theme
from ui.widgets.buttons import Button
from ui.widgets.fit_label import FitLabel

HEIGHT = 57
_WIDEST = 250
"""Pixels of a remark; the rest of a printer's address is in its tool tip."""


class Header(QFrame):
    """Title on one side; clock, station, journal, printer, and who is signed in on the other.

    Attributes:
        language_asked: someone pressed the language's name.
        who_asked: someone pressed the id of who is signed in, or the way to sign in.
        lock_asked: someone pressed the lock.
        look_asked: someone wants other colours or another size of text.
    """

    language_asked = Signal()
    who_asked = Signal()
    lock_asked = Signal()
    look_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("bar")
        self.setFixedHeight(HEIGHT)
        self.title = FitLabel(theme.TEXT, 15, weight=theme.BOLD, parent=self)
        self.mode, self.shut, self.ending = (self._box(ground) for ground in ("ink", "refuse", "attention"))
        self.clock, self.station, self.saved, self.printer, self.sound = (QLabel(self) for _ in range(5))
        self.language = Button("chip", pixels=theme.SMALL, weight=theme.REGULAR, parent=self)
        self.language.clicked.connect(self.language_asked)
        self.who, self.lock, self.look = (Button("chip", pixels=theme.SMALL, weight=theme.REGULAR, parent=self) for _ in range(3))
        self.look.clicked.connect(self.look_asked)
        self.look.hide()
        self.who.clicked.connect(self.who_asked)
        self.lock.clicked.connect(self.lock_asked)
        self.who.hide()
        self.lock.hide()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 0, 16, 0)
        layout.setSpacing(20)
        layout.addSpacing(8)
        layout.addWidget(self.title, 1)
        for box in (self.ending, self.shut, self.mode):
            layout.addWidget(box)
        for label in (self.clock, self.station, self.saved, self.printer, self.sound):
            label.setFont(theme.font(theme.SMALL))
            label.setTextFormat(Qt.TextFormat.PlainText)
            theme.tint(label, "muted")
            label.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
            label.hide()
            layout.addWidget(label)
        chips = QHBoxLayout()
        chips.setSpacing(theme.GAP)
        for chip in (self.who, self.lock, self.look, self.language):
            chips.addWidget(chip)
        layout.addLayout(chips)

    def _box(self, ground: str) -> QLabel:
        box = QLabel(self)
        box.setFont(theme.font(theme.LABEL, theme.BOLD))
        box.setProperty("box", ground)
        box.setFixedHeight(32)
        box.hide()
        return box

    def show_mode(self, text: str) -> None:
        """Show an unusual way of working in a box; empty hides it."""
        _show(self.mode, text)

    def show_shut(self, text: str) -> None:
        """Show that the room is closed; empty hides it."""
        _show(self.shut, text)

    def show_ending(self, text: str) -> None:
        """Show that the window is about to lock; empty hides it."""
        _show(self.ending, text)

    def show_who(self, text: str, words: str) -> None:
        """Show who is signed in, or how to; `words` say more of it. Empty hides it."""
        self.who.say(text, words)
        self.who.setToolTip(words)
        self.who.setVisible(bool(text))

    def show_lock(self, text: str, words: str) -> None:
        """Show the lock; empty hides it."""
        self.lock.say(text, words)
        self.lock.setToolTip(words)
        self.lock.setVisible(bool(text))

    def show_look(self, text: str, words: str) -> None:
        """Show the way to other colours and sizes of text."""
        self.look.say(text, words)
        self.look.setToolTip(words)
        self.look.setVisible(bool(text))

    def show_status(self, label: QLabel, text: str, *, wrong: bool = False) -> None:
        """Show one of the remarks at the end; what is wrong is bold and stands in the refusal's colour."""
        label.setFont(theme.font(theme.SMALL, theme.BOLD if wrong else theme.REGULAR))
        shown = label.fontMetrics().elidedText(text, Qt.TextElideMode.ElideMiddle, _WIDEST)
        label.setText(shown)
        label.setAccessibleName(text)
        label.setToolTip(text if shown != text else "")
        label.setVisible(bool(text))
        theme.tint(label, "refuse_text" if wrong else "muted")


def _show(box: QLabel, text: str) -> None:
    box.setText(text)
    box.setVisible(bool(text))

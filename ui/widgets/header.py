"""The line at the top: what this window is, and how the station is doing."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QWidget

from ui import theme
from ui.theme import LIGHT
from ui.widgets.buttons import Button
from ui.widgets.fit_label import FitLabel

HEIGHT = 57
_WIDEST = 250
"""Pixels of a remark; the rest of a printer's address is in its tool tip."""


class Header(QFrame):
    """Title on one side; clock, station, journal and printer on the other.

    Attributes:
        language_asked: someone pressed the language's name.
    """

    language_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("bar")
        self.setFixedHeight(HEIGHT)
        self.title = FitLabel(theme.TEXT, 15, weight=theme.BOLD, parent=self)
        self.mode = QLabel(self)
        self.mode.setFont(theme.font(theme.LABEL, theme.BOLD))
        self.mode.setStyleSheet(f"background: {LIGHT.ink}; color: {LIGHT.card}; border-radius: 6px; padding: 4px 12px;")
        self.mode.setFixedHeight(32)
        self.mode.hide()
        self.clock, self.station, self.saved, self.printer = (QLabel(self) for _ in range(4))
        self.language = Button("chip", pixels=theme.SMALL, weight=theme.REGULAR, parent=self)
        self.language.clicked.connect(self.language_asked)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(24, 0, 16, 0)
        layout.setSpacing(20)
        layout.addWidget(self.title, 1)
        layout.addWidget(self.mode)
        for label in (self.clock, self.station, self.saved, self.printer):
            label.setFont(theme.font(theme.SMALL))
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setStyleSheet(f"color: {LIGHT.muted};")
            label.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
            label.hide()
            layout.addWidget(label)
        layout.addWidget(self.language)

    def show_mode(self, text: str) -> None:
        """Show an unusual way of working in a box; empty hides it."""
        self.mode.setText(text)
        self.mode.setVisible(bool(text))

    def show_status(self, label: QLabel, text: str, *, wrong: bool = False) -> None:
        """Show one of the remarks at the end; what is wrong is bold and stands in the refusal's colour."""
        label.setFont(theme.font(theme.SMALL, theme.BOLD if wrong else theme.REGULAR))
        shown = label.fontMetrics().elidedText(text, Qt.TextElideMode.ElideMiddle, _WIDEST)
        label.setText(shown)
        label.setAccessibleName(text)
        label.setToolTip(text if shown != text else "")
        label.setVisible(bool(text))
        label.setStyleSheet(f"color: {LIGHT.refuse if wrong else LIGHT.muted};")

"""The line above a door's answer: which session is at it until when, which comes next, and that it is about to change."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from ui import theme
from ui.widgets.buttons import KeyButton
from ui.widgets.fit_label import FitLabel
from ui.widgets.ground import Ground

_SIDE = 12


class Notice(Ground):
    """What is about to happen, on the ground of attention; as wide as its words."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(6, parent)
        self.text = FitLabel(22, 15, weight=theme.BOLD, parent=self)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(_SIDE, 0, _SIDE, 0)
        layout.addWidget(self.text)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        self.hide()

    def say(self, text: str) -> None:
        """Show words; none where the text is empty."""
        self.text.say(text)
        self.text.set_colour("on attention")
        self.set_ground(theme.now().attention)
        self.setFixedWidth(self.text.sizeHint().width() + 2 * _SIDE)
        self.setVisible(bool(text))


class NowNext(QWidget):
    """Words in, and the key that offers the sessions."""

    def __init__(self, key: KeyButton, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.text = FitLabel(22, 15, weight=theme.SEMIBOLD, parent=self)
        self.notice = Notice(self)
        self.key = key
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2 * theme.GAP)
        layout.addWidget(self.text, 1)
        layout.addWidget(self.notice, 0, Qt.AlignmentFlag.AlignVCenter)
        layout.addWidget(key)

    def say(self, text: str, notice: str = "") -> None:
        """Show what stands at the door, and what is about to change."""
        if (text, notice) != (self.text.text(), self.notice.text.text()):
            self.text.say(text)
            self.notice.say(notice)
            self.setAccessibleName(". ".join(part for part in (notice, text) if part))

    def set_ink(self, colour: str) -> None:
        """Write the line in this colour."""
        self.text.set_colour(colour)

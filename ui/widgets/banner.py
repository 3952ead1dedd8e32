"""Banners across a screen: a verdict at the desk, and what went wrong."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui import theme
from ui.widgets.announce import rename
from ui.widgets.buttons import Button
from ui.widgets.fit_label import FitLabel
from ui.widgets.ground import Ground
from ui.widgets.plain import tip
from ui.widgets.shape import ShapeView
from ui.wording import Shape, Tone


class Banner(Ground):
    """Shape, title, and two lines, on a tone; hidden while there is nothing to say. Without `closes`, one line that stays.

    Attributes:
        closed: someone dismissed it.
    """

    closed = Signal()

    def __init__(self, parent: QWidget | None = None, *, radius: float = 10.0, closes: bool = True) -> None:
        super().__init__(radius, parent)
        self.tone: Tone | None = None
        self.shape = ShapeView(52 if closes else 30, self)
        self.title = FitLabel(24 if closes else theme.TEXT, 18 if closes else 13, weight=theme.BOLD, parent=self)
        self.reason = FitLabel(theme.TEXT, 14, lines=2, parent=self)
        self.step = FitLabel(theme.TEXT, 14, lines=2, weight=theme.SEMIBOLD, parent=self)
        self.close_button = Button("cross", pixels=theme.TEXT, parent=self)
        self.close_button.setText("×")
        self.close_button.setFixedSize(theme.TARGET, theme.TARGET)
        self.close_button.clicked.connect(self.closed)
        self.close_button.setVisible(closes)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self.title)
        words.addWidget(self.reason)
        words.addWidget(self.step)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(8, 8, 8, 10)
        layout.setSpacing(18)
        # margins are not mirrored, what is laid out is
        layout.addSpacing(12)
        layout.addWidget(self.shape)
        layout.addLayout(words, 1)
        layout.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignTop)
        self.hide()

    def show_words(self, tone: Tone, shape: Shape, title: str, reason: str, step: str) -> None:
        """Show three lines."""
        self.tone = tone
        ink = f"on {tone.value}"
        self.set_ground(tone.value)
        self.shape.show_shape(shape, ink)
        for label, text in ((self.title, title), (self.reason, reason), (self.step, step)):
            label.say(text)
            label.set_colour(ink)
            label.setVisible(bool(text))
        theme.mark(self.close_button, "on", tone.value)
        self.show()
        rename(self, ". ".join(part for part in (title, reason, step) if part), urgent=tone is not Tone.ADMIT)

    def clear(self) -> None:
        """Say nothing more; what is out of sight could still be read aloud."""
        self.hide()
        self.setAccessibleName("")
        for label in (self.title, self.reason, self.step):
            label.say("")

    def name_close(self, text: str) -> None:
        """Say what the cross does."""
        self.close_button.setAccessibleName(text)
        self.close_button.setToolTip(tip(text))

"""What waits for somebody but holds up nobody: beside the work, with a way to see to it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui import theme
from ui.widgets.announce import rename
from ui.widgets.buttons import Button
from ui.widgets.fit_label import FitLabel
from ui.widgets.ground import Ground
from ui.widgets.plain import tip
from ui.widgets.shape import ShapeView
from ui.wording import Shape, Tone

_RADIUS = 10.0


class Notice(Ground):
    """Shape, title, what to do, and a button; hidden while there is nothing to say.

    Attributes:
        acted: someone wants to see to it.
        closed: someone dismissed it.
    """

    acted = Signal()
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(_RADIUS, parent)
        self.set_ground(Tone.ATTENTION.value)
        ink = f"on {Tone.ATTENTION.value}"
        self.shape = ShapeView(34, self)
        self.shape.show_shape(Shape.BAR, ink)
        self.title = FitLabel(theme.TEXT, 12, lines=4, weight=theme.BOLD, parent=self).take_lines(2.9)
        self.step = FitLabel(theme.SMALL, 12, lines=3, parent=self).take_lines(2)
        for label in (self.title, self.step):
            label.set_colour(ink)
            label.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.act = Button("primary", weight=theme.BOLD, parent=self)
        self.act.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.act.clicked.connect(self.acted)
        self.act.setProperty("on", Tone.ATTENTION.value)
        self.close_button = Button("cross", pixels=theme.TEXT, parent=self)
        self.close_button.setText("×")
        self.close_button.setFixedSize(theme.TARGET, theme.TARGET)
        theme.mark(self.close_button, "on", Tone.ATTENTION.value)
        self.close_button.clicked.connect(self.closed)
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(self.shape)
        head.addWidget(self.title, 1)
        foot = QHBoxLayout()
        foot.setSpacing(4)
        foot.addWidget(self.act)
        foot.addWidget(self.close_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(10, 6, 10, 8)
        layout.setSpacing(4)
        layout.addLayout(head)
        layout.addWidget(self.step)
        layout.addLayout(foot)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.hide()

    def show_words(self, title: str, step: str, offer: str) -> None:
        """Show what waits, what to do about it, and what the button says."""
        self.title.say(title)
        self.step.say(step)
        self.act.say(offer)
        self.show()
        rename(self, f"{title}. {step}")

    def clear(self) -> None:
        """Say nothing more; what is out of sight could still be read aloud."""
        self.hide()
        self.setAccessibleName("")
        for label in (self.title, self.step):
            label.say("")

    def name_close(self, text: str) -> None:
        """Say what the cross does."""
        self.close_button.setAccessibleName(text)
        self.close_button.setToolTip(tip(text))

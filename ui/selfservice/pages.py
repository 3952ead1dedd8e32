"""The three pages of the self-service window: the start, the question, and every message."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui import theme
from ui.selfservice.drawings import Down, HowTo, Lines
from ui.widgets.badge_preview import BadgePreview
from ui.widgets.buttons import Button
from ui.widgets.camera_view import CameraView
from ui.widgets.fit_label import FitLabel
from ui.widgets.shape import ShapeView
from ui.wording import Shape

_SHAPE, _SMALL_SHAPE = 136, 64
_LARGE_TEXT = 1.4
_BADGE = 372
_MOST = 1.3
"""How much larger type grows that is large already, so that all of it stays on a small screen with text at 200 %."""


def display() -> float:
    """By what type is written smaller again that was large before the text was."""
    return min(1.0, _MOST / theme.appearance().text)


def large(kind: str, pixels: int, parent: QWidget) -> Button:
    """A button for strangers' fingers."""
    button = Button(kind, pixels=pixels, weight=theme.BOLD if kind == "primary" else theme.SEMIBOLD, parent=parent)
    button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    return button


class StartPage(QWidget):
    """What to do, in one language large and in the others below; how a code is held; what the camera sees."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = FitLabel(56, 26, lines=3, weight=theme.BOLD, parent=self, display=True).take_lines(2.05)
        self.others = Lines(28, self)
        self.how = HowTo(self)
        self.camera = CameraView(self)
        self.camera.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        left = QVBoxLayout()
        left.setSpacing(2 * theme.GAP)
        left.addWidget(self.title)
        left.addWidget(self.others)
        left.addWidget(self.how, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(48, 32, 48, 24)
        row.setSpacing(48)
        row.addLayout(left, 11)
        row.addWidget(self.camera, 10)


class AskPage(QWidget):
    """Whether it is them, with their badge beside.

    Attributes:
        yes, no: someone said so.
    """

    yes = Signal()
    no = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.question = FitLabel(34, 20, parent=self)
        self.question.set_colour("muted")
        self.name = FitLabel(60, 24, lines=3, weight=theme.BOLD, parent=self, display=True).take_lines(2.4)
        self.yes_button, self.no_button = large("primary", 30, self), large("outline", theme.LARGE, self)
        self.yes_button.clicked.connect(self.yes)
        self.no_button.clicked.connect(self.no)
        self.badge = BadgePreview(self)
        self.badge.setMaximumWidth(_BADGE)
        left = QVBoxLayout()
        left.setSpacing(2 * theme.GAP)
        left.addStretch(1)
        left.addWidget(self.question)
        left.addWidget(self.name)
        left.addStretch(1)
        left.addWidget(self.yes_button)
        left.addWidget(self.no_button)
        left.addStretch(1)
        right = QVBoxLayout()
        right.addStretch(1)
        right.addWidget(self.badge)
        right.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(48, 24, 48, 16)
        row.setSpacing(56)
        row.addLayout(left, 3)
        row.addLayout(right, 2)
        self.scale()

    def scale(self) -> None:
        """Give the buttons room for text of today's size."""
        crowded = theme.appearance().text >= _LARGE_TEXT
        self.question.set_scale(display())
        self.name.take_lines(1.8 if crowded else 2.4)
        self.yes_button.setMinimumHeight(96)
        self.no_button.setMinimumHeight(min(theme.px(60), 76))

    def show_person(self, name: str, country: str) -> None:
        """Show whose code it was."""
        self.name.say(name, country=country)

    def show_badge(self, picture: QImage) -> None:
        """Show the badge as it will print."""
        self.badge.show_badge(picture)

    def forget(self) -> None:
        """Know nobody any more; what is out of sight could still be read aloud."""
        self.name.say("")
        self.badge.show_blank()


@dataclass(frozen=True, slots=True)
class Message:
    """What a page says.

    Attributes:
        shape: before the words; None: nothing.
        down: an arrow down after the words, for what comes out below.
        colour: a token for shape and title.
        text: below the title, larger than anything at a desk.
        staff: in small letters, for those who work here.
        done: what the button says; empty: there is none.
        plain: a token for the other words.
    """

    title: str
    text: str = ""
    shape: Shape | None = None
    down: bool = False
    colour: str = "ink"
    staff: str = ""
    done: str = ""
    plain: str = "ink"


class MessagePage(QWidget):
    """A shape, a few large words, and at most one button.

    Attributes:
        done: someone pressed it.
    """

    done = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.shape = ShapeView(_SHAPE, self)
        self.down = Down(self)
        self.title = FitLabel(56, 26, lines=2, weight=theme.BOLD, parent=self, display=True).take_lines(1.3)
        self.text = FitLabel(32, 18, lines=3, parent=self).take_lines(2.1)
        self.staff = FitLabel(theme.TEXT, 13, lines=3, parent=self).take_lines(2.1)
        for label in (self.title, self.text, self.staff):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignVCenter)
        self.button = large("primary", 26, self)
        self.button.clicked.connect(self.done)
        column = QVBoxLayout(self)
        column.setContentsMargins(64, 16, 64, 16)
        column.setSpacing(2 * theme.GAP)
        column.addStretch(3)
        column.addWidget(self.shape, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self.title)
        column.addWidget(self.text)
        column.addWidget(self.down, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self.staff)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.button, 1)
        row.addStretch(1)
        column.addStretch(1)
        column.addLayout(row)
        column.addStretch(2)
        self.scale()

    def scale(self) -> None:
        """Give the words room for text of today's size; the shape is large enough without."""
        side = _SHAPE if theme.appearance().text < _LARGE_TEXT else _SMALL_SHAPE
        self.shape.setFixedSize(side, side)
        self.text.set_scale(display())
        self.button.setMinimumHeight(min(theme.px(76), 92))

    def show_message(self, message: Message) -> None:
        """Say something."""
        now = theme.now()
        self.shape.show_shape(message.shape, now.colour(message.colour))
        self.shape.setVisible(message.shape is not None)
        self.down.setVisible(message.down)
        self.title.say(message.title)
        self.title.set_colour(message.colour)
        self.text.say(message.text)
        self.text.set_colour(message.plain)
        self.staff.say(message.staff)
        self.staff.set_colour(message.plain)
        self.staff.setVisible(bool(message.staff))
        self.button.say(message.done, f"{message.done}. {message.title}. {message.text}" if message.done else "")
        self.button.setVisible(bool(message.done))
        self.setAccessibleName(". ".join(part for part in (message.title, message.text, message.staff) if part))

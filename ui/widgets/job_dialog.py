"""What is asked about one badge on its way to paper: words, and buttons that are large enough for a hurry."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum, auto

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from ui import theme
from ui.widgets.buttons import Button
from ui.widgets.fit_label import FitLabel
from ui.widgets.plain import PlainLabel, tip
from ui.widgets.sheet import Sheet

_WIDTH = 640
_TALL = 56
_TALLEST = 84
_EDGES = 40
"""Pixels of a button that are no room for words."""
_SMALLEST = 14
BACK = (Qt.Key.Key_Left, Qt.Key.Key_Up)
ON = (Qt.Key.Key_Right, Qt.Key.Key_Down)
ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class Choice(Enum):
    """What somebody may decide about a badge."""

    CAME_OUT = auto()
    NOT_OUT = auto()
    AGAIN = auto()
    ELSEWHERE = auto()
    """This badge alone, at the printer in use."""
    TAKE_OVER = auto()
    """This badge, what else waits, and every badge from then on."""
    DROP = auto()


@dataclass(frozen=True, slots=True)
class Talk:
    """What a dialog says.

    Attributes:
        title: a question, or what happened.
        name: whose badge it is.
        country: theirs, for the forms of their name.
        words: what is to be known for the decision.
        quoted: the printer's own words; may be empty.
        to_do: what to do about it now; may be empty.
        choices: none where there is nothing to decide.
        later: the way out that changes nothing.
        usual: whether the first choice is what is usually right; else it is to change nothing.
        pair: whether they are two answers to a question, of which none is the usual one.
    """

    title: str
    name: str
    country: str
    words: str
    quoted: str
    to_do: str
    choices: Sequence[tuple[Choice, str]]
    later: str
    usual: bool = False
    pair: bool = False


class JobDialog(Sheet):
    """Asks about one badge. Escape decides nothing.

    Attributes:
        chose: a `Choice`; the dialog closes by itself.
    """

    chose = Signal(object)

    def __init__(self, parent: QWidget, talk: Talk) -> None:
        super().__init__(parent, talk.title, _WIDTH)
        self.talk = talk
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleDescription(". ".join(part for part in (talk.name, talk.to_do, talk.words) if part))
        title = FitLabel(26, 18, lines=2, weight=theme.BOLD, parent=self)
        title.say(talk.title)
        name = FitLabel(30, 16, weight=theme.SEMIBOLD, parent=self)
        name.say(talk.name, country=talk.country)
        for label in (title, name):
            self.said.addWidget(label)
        for text, pixels, colour, weight in (
            (talk.to_do, theme.TEXT, "ink", theme.SEMIBOLD),
            (talk.words, theme.TEXT, "muted", theme.REGULAR),
            (talk.quoted, theme.SMALL, "muted", theme.REGULAR),
        ):
            if text:
                self.said.addWidget(self._label(text, pixels, colour, weight))
        self.buttons = {choice: self._button(choice, text) for choice, text in talk.choices}
        self.later = Button("chip", parent=self)
        self.later.setMinimumHeight(_TALL)
        self.later.say(talk.later)
        self.later.clicked.connect(self.reject)
        self._row: QBoxLayout = QHBoxLayout() if talk.pair else QVBoxLayout()
        self._row.setSpacing(2 * theme.GAP if talk.pair else theme.GAP)
        for button in self.buttons.values():
            self._row.addWidget(button)
        self.answers.addLayout(self._row)
        self.answers.addWidget(self.later)
        self._aim()

    def _label(self, text: str, pixels: int, colour: str, weight: int) -> QLabel:
        label = PlainLabel(text, self)
        label.setFont(theme.font(pixels, weight))
        theme.tint(label, colour)
        label.setWordWrap(True)
        return label

    def fit(self) -> None:
        """Write on the buttons what fits, and be as large as that takes."""
        if self.buttons:
            self._write()
        super().fit()

    def _button(self, choice: Choice, text: str) -> Button:
        first = choice is self.talk.choices[0][0]
        button = Button("primary" if first and self.talk.usual else "outline", parent=self)
        button.setMinimumHeight(_TALLEST if self.talk.pair else _TALL)
        button.say(text)
        button.clicked.connect(lambda: self._choose(choice))
        return button

    def _write(self) -> None:
        """Write on all buttons as large as fits; a printer may have a long name."""
        room = self.inside - _EDGES
        pixels, weight, texts = theme.TEXT, theme.SEMIBOLD, [text for _, text in self.talk.choices]
        if self.talk.pair:
            half, pixels, weight = (room - _EDGES - 2 * theme.GAP) // 2, 22, theme.BOLD
            beside = _widest(texts, _SMALLEST, weight) < half
            self._row.setDirection(QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom)
            room = half if beside else room
        while pixels > _SMALLEST and _widest(texts, pixels, weight) >= room:
            pixels -= 1
        for button, text in zip(self.buttons.values(), texts, strict=True):
            button.setFont(theme.font(pixels, weight))
            shown = button.fontMetrics().elidedText(text, Qt.TextElideMode.ElideMiddle, room)
            button.say(shown, text)
            button.setToolTip(tip(text) if shown != text else "")

    def _aim(self) -> None:
        """Let Enter do what is usually right; where nothing is, it does nothing until somebody has walked to an answer."""
        if not self.talk.pair:
            first = next(iter(self.buttons.values())) if self.talk.usual else self.later
            first.setDefault(True)
            first.setFocus()
            return
        for button in (*self.buttons.values(), self.later):
            button.setAutoDefault(False)
        self.setFocus()

    def _choose(self, choice: Choice) -> None:
        # first the act, so that nothing that waits for the end of this dialog comes between
        self.chose.emit(choice)
        self.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk between the answers with the arrows; Enter presses the one that was walked to."""
        key = event.key()
        if key in ON or key in BACK:
            self.focusNextPrevChild(key in ON)
        elif key in ENTER and self.talk.pair:
            here = self.focusWidget()
            if isinstance(here, Button):
                here.click()
        else:
            super().keyPressEvent(event)


def _widest(texts: Sequence[str], pixels: int, weight: int) -> int:
    return max(map(QFontMetrics(theme.font(pixels, weight)).horizontalAdvance, texts))

"""The two questions that interrupt: why a supervisor lets somebody in, and whether a badge is to be printed again."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from ui import theme
from ui.theme import LIGHT
from ui.widgets.buttons import Button
from ui.widgets.fit_label import FitLabel

_WIDTH = 620


class Question(QDialog):
    """A title, some words, and two buttons; Escape is no."""

    def __init__(self, parent: QWidget, title: str, name: str, words: str, buttons: tuple[str, str]) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setModal(True)
        self.setFixedWidth(_WIDTH)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        heading = FitLabel(26, 18, weight=theme.BOLD, parent=self)
        heading.say(title)
        who = FitLabel(theme.LARGE, 15, weight=theme.SEMIBOLD, parent=self)
        who.say(name)
        text = QLabel(words, self)
        text.setFont(theme.font(theme.TEXT))
        text.setStyleSheet(f"color: {LIGHT.muted};")
        text.setWordWrap(True)
        no, yes = buttons
        self.yes = Button("primary", parent=self)
        self.yes.say(yes)
        self.yes.setDefault(True)
        self.no = Button("outline", parent=self)
        self.no.say(no)
        self.yes.clicked.connect(self.accept)
        self.no.clicked.connect(self.reject)
        self.middle = QVBoxLayout()
        self.middle.setSpacing(theme.GAP)
        row = QHBoxLayout()
        row.setSpacing(2 * theme.GAP)
        row.addStretch(1)
        for button in (self.no, self.yes):
            button.setMinimumHeight(52)
            button.setMinimumWidth(150)
            row.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(32, 28, 32, 28)
        layout.setSpacing(theme.GAP)
        layout.addWidget(heading)
        layout.addWidget(who)
        layout.addWidget(text)
        layout.addLayout(self.middle)
        layout.addSpacing(2 * theme.GAP)
        layout.addLayout(row)


class Override(Question):
    """Asks a supervisor for the reason, which is written down.

    Attributes:
        given: the reason.
    """

    given = Signal(str)

    def __init__(
        self, parent: QWidget, title: str, name: str, words: str, buttons: tuple[str, str], label: str, usual: Sequence[str]
    ) -> None:
        super().__init__(parent, title, name, words, buttons)
        caption = QLabel(label, self)
        caption.setFont(theme.font(theme.LABEL))
        self.reason = QLineEdit(self)
        self.reason.setFont(theme.font(theme.LARGE))
        self.reason.setFixedHeight(52)
        self.reason.setMaxLength(200)
        self.reason.setAccessibleName(label)
        caption.setBuddy(self.reason)
        chips = QHBoxLayout()
        chips.setSpacing(theme.GAP)
        self.chips = [Button("chip", pixels=theme.LABEL, weight=theme.REGULAR, parent=self) for _ in usual]
        for chip, text in zip(self.chips, usual, strict=True):
            chip.say(text)
            chip.clicked.connect(lambda _checked=False, text=text: self._take(text))
            chips.addWidget(chip)
        chips.addStretch(1)
        self.middle.addSpacing(theme.GAP)
        self.middle.addWidget(caption)
        self.middle.addWidget(self.reason)
        self.middle.addLayout(chips)
        self.yes.setEnabled(False)
        self.reason.textChanged.connect(lambda text: self.yes.setEnabled(bool(text.strip())))
        self.accepted.connect(lambda: self.given.emit(self.reason.text().strip()))
        self.reason.setFocus()

    def _take(self, text: str) -> None:
        self.reason.setText(text)
        self.yes.setFocus()

"""The questions that interrupt: why something is done that needs a supervisor, and whether a badge is to be printed again."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from ui import theme
from ui.directions import along
from ui.widgets.buttons import Button
from ui.widgets.fit_label import FitLabel
from ui.widgets.flow_row import FlowRow
from ui.widgets.job_dialog import BACK, ENTER, ON
from ui.widgets.plain import PlainLabel
from ui.widgets.sheet import Sheet
from ui.widgets.sign_in import SignIn
from ui.widgets.tab_order import follow_layout

_WIDTH = 620
_WIDE, _PROOF = 860, 338


class Question(Sheet):
    """A title, some words, and two buttons; Escape is no, and Enter is yes where that is usually right.

    Elsewhere Enter does nothing until somebody has walked to an answer.
    """

    def __init__(
        self, parent: QWidget, title: str, name: str, words: str, buttons: tuple[str, str], *, usual: bool = True
    ) -> None:
        super().__init__(parent, title, _WIDTH)
        self._usual = usual
        heading = FitLabel(26, 18, lines=2, weight=theme.BOLD, parent=self)
        heading.say(title)
        who = FitLabel(theme.LARGE, 15, weight=theme.SEMIBOLD, parent=self)
        who.say(name)
        text = PlainLabel(words, self)
        text.setFont(theme.font(theme.TEXT))
        theme.tint(text, "muted")
        text.setWordWrap(True)
        self.setAccessibleDescription(f"{name}. {words}")
        no, yes = buttons
        self.middle = QVBoxLayout()
        self.middle.setSpacing(theme.GAP)
        for part in (heading, who, text):
            self.said.addWidget(part)
        self.said.addLayout(self.middle)
        self.no = Button("outline", parent=self)
        self.no.say(no)
        self.yes = Button("primary" if usual else "outline", parent=self)
        self.yes.say(yes)
        self.yes.setDefault(usual)
        self.yes.clicked.connect(self.accept)
        self.no.clicked.connect(self.reject)
        row = self.row = FlowRow(gap=2 * theme.GAP, between=theme.GAP, ends=True)
        for button in (self.no, self.yes):
            button.setMinimumHeight(52)
            button.setMinimumWidth(150)
            row.addWidget(button)
        self.answers.addLayout(row)
        if not usual:
            for button in (self.no, self.yes):
                button.setAutoDefault(False)
            self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            self.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Where Enter is not yes, walk between the answers with the arrows; Enter presses the one that was walked to."""
        key = along(event.key(), self.layoutDirection())
        if not self._usual and (key in ON or key in BACK):
            self.focusNextPrevChild(key in ON)
        elif not self._usual and key in ENTER:
            here = self.focusWidget()
            if isinstance(here, Button):
                here.click()
        else:
            super().keyPressEvent(event)


class Reasoned(Question):
    """Asks for the reason of an act, which is written down, and where it must be for somebody's PIN.

    Attributes:
        given: the reason, where no PIN was asked for.
        vouched: the reason, an id and its PIN; the question stays open until it is told what came of them.
    """

    given = Signal(str)
    vouched = Signal(str, str, str)

    def __init__(
        self,
        parent: QWidget,
        words: tuple[str, str, str],
        buttons: tuple[str, str],
        reasons: tuple[str, Sequence[str]],
        *,
        must: bool = True,
    ) -> None:
        super().__init__(parent, *words, buttons)
        label, usual = reasons
        self.sign_in: SignIn | None = None
        self._must, self._sent = must, False
        caption = _caption(label, self)
        self.reason = QLineEdit(self)
        self.reason.setFont(theme.font(theme.LARGE))
        theme.hold(self.reason, height=52)
        self.reason.setMaxLength(200)
        self.reason.setAccessibleName(label)
        caption.setBuddy(self.reason)
        chips = FlowRow(gap=theme.GAP, between=theme.GAP)
        self.chips = [Button("chip", pixels=theme.LABEL, weight=theme.REGULAR, parent=self) for _ in usual]
        for chip, text in zip(self.chips, usual, strict=True):
            chip.say(text)
            chip.clicked.connect(lambda _checked=False, text=text: self._take(text))
            chips.addWidget(chip)
        self._why = QVBoxLayout()
        self._why.setSpacing(theme.GAP)
        self._why.addWidget(caption)
        self._why.addWidget(self.reason)
        self._why.addLayout(chips)
        self._columns = QHBoxLayout()
        self._columns.setSpacing(32)
        self._columns.addLayout(self._why, 1)
        self.middle.addSpacing(theme.GAP)
        self.middle.addLayout(self._columns)
        follow_layout(self)
        self.reason.textChanged.connect(self._allow)
        self.reason.setFocus()
        self._allow()

    def ask_for_pin(self, label: str, second: float) -> SignIn:
        """Ask for somebody's PIN too; whose is chosen from what is shown there. `second` is one in milliseconds."""
        sign_in = self.sign_in = SignIn(self, narrow=True)
        sign_in.set_second(second)
        theme.hold(sign_in, height=_PROOF)
        # beside each other, or the question would be higher than a small screen
        self.widen(_WIDE)
        self._why.addStretch(1)
        proof = QVBoxLayout()
        proof.setSpacing(theme.GAP)
        proof.addWidget(_caption(label, self))
        proof.addWidget(sign_in)
        self._columns.addLayout(proof, 1)
        follow_layout(self)
        sign_in.pad.line.typed.connect(self._allow)
        sign_in.given.connect(self._send)
        self._allow()
        return sign_in

    def show_denied(self, wait: int, *, wrong: bool) -> None:
        """Say that the PIN was not right, or how long it must be waited."""
        self._sent = False
        if self.sign_in is not None:
            self.sign_in.show_denied(wait, wrong=wrong)

    def accept(self) -> None:
        """Give the reason; where a PIN is asked for, that first."""
        if self.sign_in is None:
            self.given.emit(self.reason.text().strip())
        elif not self._sent:
            self.sign_in.pad.give()
            return
        super().accept()

    def _send(self, id: str, pin: str) -> None:
        if self._reasoned():
            self._sent = True
            self.vouched.emit(self.reason.text().strip(), id, pin)
        elif self.sign_in is not None:
            self.sign_in.pad.ask()
            self.reason.setFocus()

    def _reasoned(self) -> bool:
        return bool(self.reason.text().strip()) or not self._must

    def _allow(self) -> None:
        self.yes.setEnabled(self._reasoned() and (self.sign_in is None or not self.sign_in.pad.line.empty))

    def _take(self, text: str) -> None:
        self.reason.setText(text)
        if self.sign_in is None:
            self.yes.setFocus()
        else:
            self.sign_in.focus()


def _caption(text: str, parent: QWidget) -> QLabel:
    caption = PlainLabel(text, parent)
    caption.setFont(theme.font(theme.LABEL))
    return caption

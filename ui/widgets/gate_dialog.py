"""The question behind which staff do what attendees may not: a PIN, then what is to be done."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from kiosk.domain.staff import Staff
from kiosk.errors import Fault
from ui import people, theme
from ui.faults import said
from ui.widgets.buttons import Button
from ui.widgets.fit_label import FitLabel
from ui.widgets.flow_row import FlowRow
from ui.widgets.pin import PinPad
from ui.widgets.plain import PlainLabel
from ui.widgets.sheet import Sheet
from ui.widgets.sign_in import SignIn

_NARROW, _WIDE = 480, 820
_LIST = 400
"""Pixels of height of the names beside the keys, at the least."""
_TOUCHES = frozenset({QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress, QEvent.Type.TouchBegin})


class GateDialog(Sheet):
    """Empty until it is told what to ask for.

    Attributes:
        chosen: the id of somebody who was chosen.
        given: an id and a PIN; the id is empty where there is one PIN for all.
        taken: the value of an offer.
        touched: somebody is there.
    """

    chosen = Signal(str)
    given = Signal(str, str)
    taken = Signal(str)
    touched = Signal()

    def __init__(self, parent: QWidget, title: str, words: str, offers: Sequence[tuple[str, str]], second: float) -> None:
        super().__init__(parent, title, _NARROW)
        self._offers, self._second = offers, second
        self._said_words = bool(words)
        self.sign_in: SignIn | None = None
        self.pad: PinPad | None = None
        self.buttons: dict[str, Button] = {}
        heading = FitLabel(26, 16, lines=2, weight=theme.BOLD, parent=self)
        heading.say(title)
        self.words = PlainLabel(words, self)
        self.words.setFont(theme.font(theme.TEXT))
        self.words.setWordWrap(True)
        self.words.setVisible(bool(words))
        theme.tint(self.words, "muted")
        self.middle = QVBoxLayout()
        self.middle.setSpacing(theme.GAP)
        self.back = Button("outline", parent=self)
        self.back.setMinimumHeight(52)
        self.back.setAutoDefault(False)
        self.back.say(self.tr("Back"))
        self.back.clicked.connect(self.reject)
        self.said.addWidget(heading)
        self.said.addWidget(self.words)
        self.said.addSpacing(theme.GAP)
        self.said.addLayout(self.middle)
        row = FlowRow(ends=True)
        row.addWidget(self.back)
        self.answers.addLayout(row)
        self.installEventFilter(self)

    def ask_staff(self, staff: tuple[Staff, ...]) -> None:
        """Ask for a name and its PIN."""
        sign_in = self.sign_in = SignIn(self)
        sign_in.take_height(_LIST)
        sign_in.set_second(self._second)
        sign_in.chosen.connect(self.chosen)
        sign_in.given.connect(self.given)
        sign_in.asking.connect(self._make_room)
        self._watch(sign_in)
        self.middle.addWidget(sign_in)
        # attendees may look: an id says who it is to those who know
        sign_in.show_staff(tuple(replace(one, name=one.id) for one in staff))
        sign_in.show()
        self.widen(_WIDE)
        sign_in.focus()

    def _make_room(self, asking: bool) -> None:
        """Let the keys for a PIN be seen without scrolling: the words, where they take the room, were read before."""
        if self._said_words:
            self.words.setVisible(not asking or self.height() < self.room.height())

    def ask_pin(self) -> None:
        """Ask for the one PIN."""
        pad = self.pad = PinPad(self, tall=True)
        pad.second.setInterval(round(self._second))
        pad.given.connect(lambda pin: self.given.emit("", pin))
        pad.left.connect(self.reject)
        self._watch(pad)
        self.middle.addWidget(pad)
        pad.show()
        self.fit()
        pad.ask()
        pad.focus()

    def show_denied(self, wait: int, *, wrong: bool) -> None:
        """Say that the PIN was not right, or how long it must be waited."""
        if self.sign_in is not None:
            self.sign_in.show_denied(wait, wrong=wrong)
        elif self.pad is not None:
            self.pad.show_denied(wait, wrong=wrong)
            self.pad.focus()

    def show_fault(self, fault: Fault) -> None:
        """Say why nobody could be asked."""
        told = said(fault)
        self.words.setText(f"{people.sentence(told.what)}. {told.mend}.")
        self.words.show()
        theme.tint(self.words, "refuse_text")
        self.show_denied(0, wrong=False)

    def show_offers(self) -> None:
        """Offer what there is to do; one alone is done at once where a PIN was given for it."""
        if len(self._offers) == 1 and (self.sign_in is not None or self.pad is not None):
            self.taken.emit(self._offers[0][1])
            return
        for asked in (self.sign_in, self.pad):
            if asked is not None:
                asked.hide()
                asked.setEnabled(False)
        for number, (text, value) in enumerate(self._offers):
            button = self.buttons[value] = Button("outline" if number else "primary", parent=self)
            button.setMinimumHeight(theme.px(56))
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            button.say(text)
            button.clicked.connect(lambda _checked=False, value=value: self.taken.emit(value))
            self._watch(button)
            self.middle.addWidget(button)
            # the layout would show it only later, and what is not shown yet does not keep the focus
            button.show()
        self.widen(_NARROW)
        if self.buttons:
            next(iter(self.buttons.values())).setFocus()

    def eventFilter(self, to: QObject, event: QEvent) -> bool:
        """Notice whoever is there."""
        if event.type() in _TOUCHES:
            self.touched.emit()
        return super().eventFilter(to, event)

    def _watch(self, widget: QWidget) -> None:
        for part in (widget, *widget.findChildren(QWidget)):
            part.installEventFilter(self)

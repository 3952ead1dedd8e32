"""Doing one act that needs an organizer: asked about first, and on their PIN where the station knows its staff."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from kiosk.domain.staff import Act, Staff, needed
from kiosk.errors import Fault
from kiosk.guard import Denied
from ui import proving, theme
from ui.proving import By
from ui.widgets.dialogs import Question
from ui.widgets.sign_in import SignIn
from ui.widgets.tab_order import follow_layout
from ui.workers import Core

T = TypeVar("T")
_PROOF = 338


class Using(Question):
    """Asks whether; where the station knows its staff, who it is and for their PIN."""

    def __init__(
        self, parent: QWidget, words: tuple[str, str, str], buttons: tuple[str, str], *, guarded: bool, second: float
    ) -> None:
        super().__init__(parent, *words, buttons)
        self.sign_in: SignIn | None = None
        if guarded:
            sign_in = self.sign_in = SignIn(self, narrow=True)
            sign_in.set_second(second)
            theme.hold(sign_in, height=_PROOF)
            self.middle.addWidget(sign_in)
            self.middle.addSpacing(2 * theme.GAP)
            follow_layout(self)
            sign_in.pad.line.typed.connect(self.yes.setEnabled)
            self.yes.setEnabled(False)

    def accept(self) -> None:
        """Yes; where a PIN is asked for, that first."""
        if self.sign_in is None:
            super().accept()
        else:
            self.sign_in.pad.give()

    def done_with(self) -> None:
        """Close: it was done."""
        super().accept()


class OrganizersWord(QObject):
    """Asks, proves and does.

    Args:
        core: does it.
        guarded: whether the station knows its staff.
        second: milliseconds of one; tests make it short.

    Attributes:
        question: what is being asked.
    """

    def __init__(self, core: Core, *, guarded: bool, second: float) -> None:
        super().__init__()
        self._core, self._guarded, self._second = core, guarded, second
        self._failed: Callable[[Fault], None] = _ignore
        self.question: Using | None = None

    def ask(
        self,
        parent: QWidget,
        words: tuple[str, str, str],
        buttons: tuple[str, str],
        act: By[T],
        came: Callable[[T], None],
        failed: Callable[[Fault], None],
    ) -> None:
        """Ask, and do it on a yes; then one of two calls, when the question is gone.

        Args:
            parent: the window before which it is asked.
            words: title, what it is about, what follows from it.
            buttons: no and yes.
            act: for the core's thread.
            came: takes its answer.
            failed: takes its fault.
        """

        def refuse(fault: Fault) -> None:
            if self.question is not None:
                self.question.reject()
            failed(fault)

        self._failed = refuse
        question = self.question = Using(parent, words, buttons, guarded=self._guarded, second=self._second)
        question.finished.connect(self._gone)
        sign_in = question.sign_in
        if sign_in is None:
            question.accepted.connect(lambda: self._core.ask(lambda station: act(station, None), came, refuse))
        else:
            self._core.ask(lambda station: proving.crew(needed(Act.EVENT))(station, None), self._offer, refuse)
            sign_in.given.connect(lambda who, pin: self._prove(who, pin, act, came))
            sign_in.chosen.connect(self._look)
        question.open()

    def _offer(self, staff: tuple[Staff, ...]) -> None:
        if self.question is not None and self.question.sign_in is not None:
            self.question.sign_in.show_staff(staff)
            self.question.sign_in.focus()

    def _look(self, id: str) -> None:
        def show(wait: int) -> None:
            sign_in = self.question.sign_in if self.question is not None else None
            if wait and sign_in is not None and sign_in.who is not None and sign_in.who.id == id:
                sign_in.show_denied(wait, wrong=False)

        self._core.ask(lambda station: proving.waiting(id)(station, None), show, self._failed)

    def _prove(self, id: str, pin: str, act: By[T], came: Callable[[T], None]) -> None:
        def answered(answer: T | Denied) -> None:
            if isinstance(answer, Denied):
                if self.question is not None and self.question.sign_in is not None:
                    self.question.sign_in.show_denied(answer.wait, wrong=answer.unknown_or_wrong)
                return
            if self.question is not None:
                self.question.done_with()
            came(answer)

        self._core.ask(lambda station: proving.vouched(id, pin, act)(station, None), answered, self._failed)

    def _gone(self) -> None:
        self.question = None


def _ignore(_: object) -> None:
    """For what needs no answer."""

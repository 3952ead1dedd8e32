"""Questions of the assistant: is it meant, and which organizer says so."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

from kiosk.domain.staff import Act, Staff, needed
from kiosk.errors import Fault
from kiosk.guard import Denied
from ui import proving, theme
from ui.assistant.workbench import Workbench
from ui.widgets.dialogs import Question
from ui.widgets.sign_in import SignIn

_PROOF = 338
_TIME = 10 * 60 * 1000
"""Milliseconds after their last act for which somebody who gave a PIN need not give it again."""


class Proving(Question):
    """Asks who it is, and for their PIN."""

    def __init__(self, parent: QWidget, words: tuple[str, str, str], buttons: tuple[str, str], second: float) -> None:
        super().__init__(parent, *words, buttons)
        self.sign_in = SignIn(self, narrow=True)
        self.sign_in.set_second(second)
        self.sign_in.setFixedHeight(theme.px(_PROOF))
        self.middle.addWidget(self.sign_in)
        self.middle.addSpacing(2 * theme.GAP)
        self.sign_in.pad.line.typed.connect(self.yes.setEnabled)
        self.yes.setEnabled(False)

    def accept(self) -> None:
        """Give the PIN first."""
        self.sign_in.pad.give()

    def done_with(self) -> None:
        """Close: it was right."""
        super().accept()


class Vouching(QObject):
    """Knows which organizer is here, and asks for a PIN where nobody is known.

    Args:
        window: before which questions stand.
        bench: verifies.
        second: how many milliseconds a second of a lock lasts.
    """

    def __init__(self, window: QWidget, bench: Workbench, second: float = 1000.0) -> None:
        super().__init__()
        self._window, self._bench, self._second = window, bench, second
        self.guarded = False
        self.by: Staff | None = None
        self.question: Question | None = None
        self._forget = QTimer(self, singleShot=True, interval=_TIME)
        self._forget.timeout.connect(self.leave)

    def stop(self) -> None:
        """Stand still: the window is about to go."""
        self._forget.stop()

    def take(self, who: Staff) -> None:
        """Somebody has just proved who they are."""
        self.by = who
        self._forget.start()

    def leave(self) -> None:
        """Know nobody any more."""
        self.by = None

    def may(self, act: Act) -> bool:
        """Whether an act needs nobody else."""
        return not self.guarded or (self.by is not None and self.by.role >= needed(act))

    def as_somebody(self, act: Act, do: Callable[[Staff | None], None], failed: Callable[[Fault], None]) -> None:
        """Do something in the name of whoever may, once they have given their PIN; nothing where they don't."""
        if self.may(act):
            if self.by is not None:
                self._forget.start()
            do(self.by)
            return
        question = Proving(
            self._window,
            (self.tr("Who does this?"), "", self.tr("This station knows its staff: this needs an organizer’s PIN.")),
            (self.tr("Cancel"), self.tr("Go on")),
            self._second,
        )
        self._open(question)
        sign_in = question.sign_in

        def stop(fault: Fault) -> None:
            question.reject()
            failed(fault)

        def offer(staff: tuple[Staff, ...]) -> None:
            if self.question is question:
                sign_in.show_staff(staff)
                sign_in.focus()

        def came(answer: Staff | Denied) -> None:
            if self.question is not question:
                return
            if isinstance(answer, Denied):
                sign_in.show_denied(answer.wait, wrong=answer.unknown_or_wrong)
                return
            question.done_with()
            self.take(answer)
            do(answer)

        self._bench.ask(lambda station: proving.crew(needed(act))(station, None), offer, stop)
        sign_in.given.connect(
            lambda who, pin: self._bench.ask(lambda station: proving.proved(who, pin)(station, None), came, stop)
        )

    def ask(self, title: str, name: str, words: str, yes: str, do: Callable[[], None]) -> None:
        """Ask whether something is meant; Enter alone does not say so."""
        question = Question(self._window, title, name, words, (self.tr("Cancel"), yes), usual=False)
        question.accepted.connect(do)
        self._open(question)

    def _open(self, question: Question) -> None:
        self.question = question
        question.finished.connect(self._gone)
        question.open()

    def _gone(self) -> None:
        self.question = None

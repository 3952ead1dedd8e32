"""One act on a supervisor's word: the question why, and where whoever is signed in may not, for a supervisor's PIN.

Who is signed in does not change by it.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TypeVar

from PySide6.QtCore import QObject

from kiosk.domain.staff import Act, Staff, needed
from kiosk.errors import Fault
from kiosk.guard import Denied
from ui import proving
from ui.duty import Duty
from ui.proving import By
from ui.widgets.dialogs import Reasoned

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Wish:
    """What is to be done, in words.

    Attributes:
        act: which decides who must vouch for it.
        name: whom or what it is about.
        yes: does it.
        usual: reasons that are one touch.
        must: whether there must be a reason.
    """

    act: Act
    title: str
    name: str
    words: str
    yes: str
    usual: Sequence[str] = ()
    must: bool = True


class Vouching(QObject):
    """Asks, one question at a time."""

    def __init__(self, duty: Duty, second: float) -> None:
        super().__init__()
        self._duty = duty
        self._second = second
        self._dialog: Reasoned | None = None
        duty.changed.connect(self._changed)

    @property
    def dialog(self) -> Reasoned | None:
        """The question that is open."""
        return self._dialog

    def ask(self, wish: Wish, act: Callable[[str], By[T]], then: Callable[[T], None], failed: Callable[[Fault], None]) -> None:
        """Ask why, and do it; where nobody is signed in who should be, say that instead.

        Args:
            wish: what it is.
            act: makes it of the reason.
            then: takes its answer, `failed` its fault.
            failed: see there.
        """
        if self._dialog is not None:
            return
        if self._duty.locked:
            self._duty.demand()
            return
        dialog = self._dialog = Reasoned(
            self._duty.frame.window,
            (wish.title, wish.name, wish.words),
            (self.tr("Cancel"), wish.yes),
            (self.tr("Reason") if wish.must else self.tr("Reason (may be left out)"), wish.usual),
            must=wish.must,
        )
        dialog.finished.connect(self._gone)
        if self._duty.may(wish.act):
            dialog.given.connect(lambda reason: self._duty.ask(act(reason), then, failed))
        else:
            sign_in = dialog.ask_for_pin(self.tr("A supervisor’s PIN, for this once"), self._second)

            def give_up(fault: Fault) -> None:
                if dialog is self._dialog:
                    dialog.reject()
                failed(fault)

            self._duty.ask(proving.crew(needed(wish.act)), lambda staff: self._offer(dialog, staff), give_up)
            sign_in.chosen.connect(lambda who: self._look(dialog, who, give_up))
            dialog.vouched.connect(lambda reason, who, pin: self._try(dialog, (who, pin), act(reason), (then, give_up)))
        dialog.open()

    def _offer(self, dialog: Reasoned, staff: tuple[Staff, ...]) -> None:
        if dialog is self._dialog and dialog.sign_in is not None:
            dialog.sign_in.show_staff(staff)

    def _look(self, dialog: Reasoned, id: str, failed: Callable[[Fault], None]) -> None:
        """Somebody was chosen: show at once whether they are locked out."""

        def show(wait: int) -> None:
            sign_in = dialog.sign_in if dialog is self._dialog else None
            if wait and sign_in is not None and sign_in.who is not None and sign_in.who.id == id:
                sign_in.show_denied(wait, wrong=False)

        self._duty.ask(proving.waiting(id), show, failed)

    def _try(
        self,
        dialog: Reasoned,
        proof: tuple[str, str],
        act: By[T],
        ways: tuple[Callable[[T], None], Callable[[Fault], None]],
    ) -> None:
        then, failed = ways

        def done(answer: T | Denied) -> None:
            here = dialog is self._dialog
            if isinstance(answer, Denied):
                if here and dialog.sign_in is not None:
                    dialog.show_denied(answer.wait, wrong=answer.unknown_or_wrong)
                return
            if here:
                dialog.accept()
            then(answer)

        # where their time is over, the question has gone with them
        self._duty.ask(proving.vouched(*proof, act), done, failed)

    def _changed(self) -> None:
        """Whoever asked is not here any more."""
        if self._dialog is not None:
            self._dialog.reject()

    def _gone(self) -> None:
        self._dialog = None

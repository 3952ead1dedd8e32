"""Staff only: proving by PIN that one may, before something is done that attendees may not do.

Where the station knows its staff, somebody of a role gives their PIN. Where it knows none, the PIN of KIOSK_EXIT_PIN is asked
for if it is set, and otherwise nobody needs one.
"""

from __future__ import annotations

import hmac
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from kiosk.clock import system_clock
from kiosk.domain.staff import Role, Staff
from kiosk.errors import Fault
from kiosk.guard import Denied
from kiosk.staff import Tries
from ui import proving
from ui.frame import Frame
from ui.station import Station
from ui.widgets.gate_dialog import GateDialog
from ui.wording import Sound

T = TypeVar("T")

_UNTOUCHED = 60
"""Seconds without a touch after which the question goes away: whoever opened it has left."""


@dataclass(frozen=True, slots=True)
class Purpose:
    """What staff may do behind the gate, in words.

    Attributes:
        least: the role that it needs.
        offers: what there is to do: words, and the value to emit; one alone is done as soon as the PIN is right.
    """

    title: str
    words: str
    offers: Sequence[tuple[str, str]]
    least: Role = Role.OPERATOR


@dataclass(frozen=True, slots=True)
class Keepers:
    """Who may pass: None where the station knows no staff."""

    staff: tuple[Staff, ...] | None


def keepers(least: Role) -> Callable[[Station], Keepers]:
    """Whoever works here and may do at least so much."""

    def act(station: Station) -> Keepers:
        return Keepers(proving.crew(least)(station, None) if station.guard.any() else None)

    return act


class Gate(QObject):
    """Asks, one question at a time.

    Attributes:
        passed: the value of an offer, and who passed (None where nobody needed to be anybody).
        closed: the question is gone.
    """

    passed = Signal(str, object)
    closed = Signal()

    def __init__(self, frame: Frame, pin: str, second: float) -> None:
        super().__init__()
        self._frame, self._pin, self._second = frame, pin, second
        self._dialog: GateDialog | None = None
        self._who: Staff | None = None
        self._tries = Tries()
        self._untouched = QTimer(self, singleShot=True, interval=round(_UNTOUCHED * second))
        self._untouched.timeout.connect(self.close)
        frame.window.closed.connect(self._untouched.stop)

    @property
    def dialog(self) -> GateDialog | None:
        """The question that is open."""
        return self._dialog

    def ask(self, purpose: Purpose) -> None:
        """Ask for a PIN, then for what is to be done."""
        if self._dialog is not None:
            return
        self._who = None
        dialog = self._dialog = GateDialog(self._frame.window, purpose.title, purpose.words, purpose.offers, self._second)
        dialog.finished.connect(self._gone)
        dialog.touched.connect(self._untouched.start)
        dialog.taken.connect(self._pass)
        dialog.given.connect(self._try)
        dialog.chosen.connect(self._look)
        dialog.open()
        self._untouched.start()
        self._frame.core.ask(keepers(purpose.least), self._here(dialog, self._meet), self._here(dialog, self._failed))

    def close(self) -> None:
        """Take the question away."""
        if self._dialog is not None:
            self._dialog.reject()

    def _here(self, dialog: GateDialog, then: Callable[[T], None]) -> Callable[[T], None]:
        """An answer that comes while the same question is still open."""
        return lambda answer: then(answer) if dialog is self._dialog else None

    def _meet(self, found: Keepers) -> None:
        if self._dialog is None:
            return
        if found.staff is not None:
            self._dialog.ask_staff(found.staff)
        elif self._pin:
            self._dialog.ask_pin()
        else:
            self._dialog.show_offers()

    def _look(self, id: str) -> None:
        """Somebody was chosen: show at once whether they are locked out."""
        dialog = self._dialog
        if dialog is not None:

            def show(wait: int) -> None:
                if wait:
                    dialog.show_denied(wait, wrong=False)

            waiting: Callable[[Station], int] = lambda station: station.guard.waiting(id)  # noqa: E731
            self._frame.core.ask(waiting, self._here(dialog, show), self._here(dialog, self._failed))

    def _try(self, id: str, pin: str) -> None:
        dialog = self._dialog
        if dialog is None:
            return
        if id:
            verify: Callable[[Station], Staff | Denied] = lambda station: station.guard.verify(id, pin)  # noqa: E731
            self._frame.core.ask(verify, self._here(dialog, self._tried), self._here(dialog, self._failed))
            return
        now = system_clock()
        wait = self._tries.wait(now)
        right = not wait and hmac.compare_digest(pin.encode(), self._pin.encode())
        self._tries = self._tries if wait else Tries() if right else self._tries.wrong(now)
        if right:
            dialog.show_offers()
        else:
            self._deny(self._tries.wait(now), wrong=not wait)

    def _tried(self, found: Staff | Denied) -> None:
        if self._dialog is None:
            return
        if isinstance(found, Denied):
            self._deny(found.wait, wrong=found.unknown_or_wrong)
        else:
            self._who = found
            self._dialog.show_offers()

    def _deny(self, wait: int, *, wrong: bool) -> None:
        if self._dialog is not None:
            self._dialog.show_denied(wait, wrong=wrong)
            self._frame.sounds.play(Sound.ATTENTION)

    def _failed(self, fault: Fault) -> None:
        if self._dialog is not None:
            self._dialog.show_fault(fault)

    def _pass(self, value: str) -> None:
        who = self._who
        self.close()
        self.passed.emit(value, who)

    def _gone(self) -> None:
        self._dialog, self._who = None, None
        self._untouched.stop()
        self.closed.emit()

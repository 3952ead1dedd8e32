"""Who is on duty at a window: signing in and out, and the lock. Where the station has no staff nothing of it is seen.

Every act goes through `Duty.ask`, which says who does it and learns from the core who still works here.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import Protocol, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QApplication

from kiosk.domain.shift import Shift
from kiosk.domain.staff import Act, Staff, needed
from kiosk.errors import Fault
from kiosk.guard import Denied
from kiosk.staff import LONGEST
from ui import proving
from ui.frame import Frame
from ui.people import DOT
from ui.proving import By, Standing
from ui.widgets.pin import PinLine
from ui.widgets.sign_in import SignIn
from ui.wording import Sound

logger = logging.getLogger(__name__)

T = TypeVar("T")

LAST_SECONDS = 30
"""Before it locks by itself, in which a window says so."""
_WISHED = 60 * 1_000_000_000
"""Nanoseconds for which it is remembered what somebody wished for who had to sign in first."""


class Panel(Protocol):
    """Where people sign in."""

    sign_in: SignIn

    def show_refused(self, *, refused: bool) -> None:
        """Say that something was wished for which needs somebody, or take that back."""


class Duty(QObject):
    """One window's shift.

    Attributes:
        changed: who is signed in, or whether the station knows its staff.
    """

    changed = Signal()

    def __init__(self, frame: Frame, make_panel: Callable[[], Panel], second: float) -> None:
        super().__init__()
        self.frame = frame
        self._make_panel, self._second = make_panel, second
        self._panel: Panel | None = None
        self.guarded = False
        self._shift = Shift()
        self._shown: tuple[bool, Staff | None] = (False, None)
        self._last = ""
        self._wish: tuple[Callable[[], object], int] | None = None
        self._trying = False
        # goes with what it writes on
        self._tick = QTimer(frame.window, interval=round(second))
        self._tick.timeout.connect(self.look)
        header = frame.window.header
        header.who_asked.connect(self._who_asked)
        header.lock_asked.connect(self.lock)
        frame.window.leaving_asked.connect(self._leave)
        frame.window.closed.connect(self._tick.stop)
        frame.languages.changed.connect(self._speak)
        frame.window.bind({"Ctrl+L": self.lock_or_sign_in})

    @property
    def panel(self) -> Panel:
        """What somebody signs in at; made when it is first asked for, so that a window nobody guards is shown sooner."""
        if self._panel is None:
            self._panel = self._make_panel()
            sign_in = self._panel.sign_in
            sign_in.set_second(self._second)
            sign_in.given.connect(self._try)
            sign_in.chosen.connect(self._chosen)
            sign_in.left.connect(self._forget)
        return self._panel

    @property
    def staff(self) -> Staff | None:
        """Who is signed in."""
        return self._shift.current(self.frame.ticks())

    @property
    def locked(self) -> bool:
        """Whether somebody has to sign in first."""
        return self.guarded and self.staff is None

    def may(self, act: Act) -> bool:
        """Whether whoever is here may do an act without anybody else."""
        staff = self.staff
        return not self.guarded or (staff is not None and staff.role >= needed(act))

    def introduce(self, *, guarded: bool) -> None:
        """Say whether the station knows its staff."""
        self.guarded = guarded
        self.look()

    def ask(self, act: By[T], then: Callable[[T], None], failed: Callable[[Fault], None], *, nobody: bool = False) -> bool:
        """Do an act as whoever is signed in, which begins their time anew; whether it was begun.

        Args:
            act: for the core's thread.
            then: takes its answer, `failed` its fault; before either, the window has locked where it must.
            failed: see there.
            nobody: nobody needs to be signed in for it.
        """
        self._shift = self._shift.touch(self.frame.ticks())
        self.look()
        if self.locked and not nobody:
            self.demand()
            return False
        self._do(act, self.staff, then, failed)
        return True

    def admits(self, then: Callable[[], object]) -> bool:
        """Whether somebody is here, whose time begins anew; else they are asked to sign in, and `then` is done at once.

        Not where they thought better of it, or needed longer than `_WISHED`: who comes then wishes for something else.
        """
        self._shift = self._shift.touch(self.frame.ticks())
        self.look()
        if self.locked:
            self.demand(then)
        return not self.locked

    def hears_pin(self, text: str) -> bool:
        """Whether what a scanner is said to have scanned may be a PIN that was typed fast; said aloud, and never to be decided.

        A code of digits alone that is scanned while a PIN is asked for is taken for one too: it can be scanned again.
        """
        asked = isinstance(QApplication.focusWidget(), PinLine) and text.isdecimal() and len(text) <= LONGEST
        if asked:
            self.frame.sounds.play(Sound.ATTENTION)
        return asked

    def demand(self, then: Callable[[], object] | None = None) -> None:
        """Say that somebody has to sign in for what was wished; `then` does it."""
        self._wish = (then, self.frame.ticks() + _WISHED) if then is not None else None
        self.panel.show_refused(refused=True)
        self.panel.sign_in.focus()
        self.frame.sounds.play(Sound.ATTENTION)

    def lock(self) -> None:
        """Lock at once; the same person only gives the PIN again."""
        if self.guarded:
            self._shift = self._shift.sign_out()
            self.look()

    def sign_out(self) -> None:
        """Lock, and expect nobody in particular."""
        self._last = ""
        self.lock()

    def lock_or_sign_in(self) -> None:
        """What the one key does."""
        if self.locked:
            self.panel.sign_in.focus()
        else:
            self.lock()

    @Slot()
    def look(self) -> None:
        """See whether the time is over, and say how much is left of it."""
        staff = self.staff
        if (self.guarded, staff) != self._shown:
            self._shown = (self.guarded, staff)
            self._turn(staff)
        self._say_ending()

    def _turn(self, staff: Staff | None) -> None:
        if staff is None:
            self._tick.stop()
            self._shift = self._shift.sign_out()
            self._wish = None
        else:
            self._last = staff.id
            self._tick.start()
        if self._panel is not None:
            self._panel.show_refused(refused=False)
            self._panel.sign_in.show_staff(())
        self._say_who()
        self.changed.emit()
        if self.locked:
            self._call_crew()

    def _call_crew(self) -> None:
        self._do(proving.crew(), None, self._show_crew, self._trouble)

    def _show_crew(self, staff: tuple[Staff, ...]) -> None:
        if self.locked:
            self.panel.sign_in.show_staff(staff, self._last)

    def _chosen(self, id: str) -> None:
        """Somebody was chosen: show at once whether they are locked out."""

        def show(wait: int) -> None:
            chosen = self.panel.sign_in.who
            if wait and chosen is not None and chosen.id == id:
                self.panel.sign_in.show_denied(wait, wrong=False)

        self._do(proving.waiting(id), None, show, self._trouble)

    def _try(self, id: str, pin: str) -> None:
        if not self._trying:
            self._trying = True
            self._do(proving.proved(id, pin), None, self._tried, self._not_tried)

    def _tried(self, found: Staff | Denied) -> None:
        self._trying = False
        if isinstance(found, Staff):
            if self.guarded:
                (wish, until), self._wish = self._wish or (None, 0.0), None
                self._shift = self._shift.sign_in(found, self.frame.ticks())
                self.look()
                if wish is not None and self.frame.ticks() < until:
                    wish()
            return
        self.panel.sign_in.show_denied(found.wait, wrong=found.unknown_or_wrong)
        self.frame.sounds.play(Sound.ATTENTION)

    def _not_tried(self, fault: Fault) -> None:
        self._trying = False
        self.panel.sign_in.show_denied(0, wrong=False)
        self._trouble(fault)

    def _trouble(self, fault: Fault) -> None:
        self.frame.window.show_trouble(fault, self.tr("Nobody was signed in."))

    def _forget(self) -> None:
        self._last, self._wish = "", None
        self.panel.show_refused(refused=False)

    def _do(self, act: By[T], by: Staff | None, then: Callable[[T], None], failed: Callable[[Fault], None]) -> None:
        proving.attend(self.frame.core.ask, act, by, lambda standing: self._learn(by, standing), then, failed)

    def _learn(self, by: Staff | None, standing: Standing) -> None:
        """Take over what the station says of its staff; what it says of somebody who has gone meanwhile is past."""
        self.guarded = standing.guarded
        here = self._shift.staff
        if by is not None and here is not None and here.id == by.id:
            if standing.staff is None:
                self._last = ""
                self._shift = self._shift.sign_out()
            elif standing.staff != here:
                self._shift = Shift(standing.staff, self._shift.touched, self._shift.seconds)
        if not standing.guarded:
            self._shift = self._shift.sign_out()
        self.look()

    def _who_asked(self) -> None:
        if self.locked:
            self.panel.sign_in.focus()
        else:
            choices = ((self.tr("Lock (Ctrl+L)"), self.lock, False), (self.tr("Sign out"), self.sign_out, False))
            self.frame.window.offer_leaving(choices, self.frame.window.header.who)

    @Slot(object)
    def _leave(self, way: Callable[[], None]) -> None:
        way()

    def _speak(self) -> None:
        self._say_who()
        self._say_ending()

    def _say_who(self) -> None:
        header, staff = self.frame.window.header, self.staff
        if not self.guarded:
            header.show_who("", "")
        elif staff is None:
            header.show_who(self.tr("Sign in"), self.tr("Sign in (Ctrl+L)"))
        else:
            header.show_who(staff.id, self.tr("Signed in: {0}").replace("{0}", DOT.join((staff.name, staff.id))))
        header.show_lock(self.tr("Lock") if staff is not None else "", self.tr("Lock (Ctrl+L)"))

    def _say_ending(self) -> None:
        left = self._shift.remaining(self.frame.ticks())
        words = self.tr("▲ Locks in {0} s").replace("{0}", str(-int(-left // 1))) if 0 < left <= LAST_SECONDS else ""
        if words != self.frame.window.header.ending.text():
            self.frame.window.header.show_ending(words)

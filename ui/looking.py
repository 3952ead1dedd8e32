"""Looking for people by what is typed at the desk: one answer for the newest letters, and Enter only for whoever they found."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from kiosk.domain.outcome import Person
from kiosk.domain.staff import Staff
from kiosk.errors import Fault
from ui import flow
from ui.duty import Duty
from ui.screens.desk import DeskScreen
from ui.station import Station

_FOUND = 20


class Looking(QObject):
    """Asks for people, and drops an answer that was overtaken by another letter.

    Attributes:
        found: a `flow.Found`.
        failed: a `Fault`: nobody could be looked for.
    """

    found = Signal(object)
    failed = Signal(object)

    def __init__(self, duty: Duty, screen: DeskScreen) -> None:
        super().__init__()
        self._duty, self._screen = duty, screen
        self._typed = self._answered = 0
        self._entered = False
        screen.search.typed.connect(self.search)
        screen.search.chosen.connect(self.choose)

    @property
    def busy(self) -> bool:
        """Whether people are looked for now: whoever is on the card was found for other letters."""
        return self._answered != self._typed

    def search(self, text: str) -> None:
        """Look for people."""
        self._typed += 1
        self._entered = False
        number = self._typed
        if not text.strip():
            self._answered = number
            self.found.emit(flow.Found(()))
            return

        def show(people: tuple[Person, ...] | None) -> None:
            if people is None or number != self._typed:
                return
            self._answered = number
            self.found.emit(flow.Found(people))
            if self._entered and self._screen.search.line.hasFocus():
                self._screen.focus_next_act()

        def fail(fault: Fault) -> None:
            if number == self._typed:
                self._answered = number
            self.failed.emit(fault)

        def act(station: Station, _by: Staff | None) -> tuple[Person, ...] | None:
            return station.search(text, _FOUND) if number == self._typed else None

        if not self._duty.ask(act, show, fail):
            self.forget()

    def choose(self) -> None:
        """Be ready to do something for the first one, as soon as they are found."""
        self._entered = self.busy
        if not self._entered:
            self._screen.focus_next_act()

    def forget(self) -> None:
        """What was typed is past."""
        self._typed += 1
        self._answered, self._entered = self._typed, False

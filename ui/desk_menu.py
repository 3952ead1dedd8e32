"""What else can be done at the desk for whoever is on the card: keys of their own, and the menu behind F6."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject

from kiosk.domain.outcome import Person
from ui import flow
from ui.duty import Duty
from ui.frame import Frame
from ui.screens.desk import DeskScreen

if TYPE_CHECKING:
    from ui.registering.talk import Registering


class Host(Protocol):
    """The desk, as far as its menu is concerned."""

    frame: Frame
    screen: DeskScreen
    duty: Duty
    state: flow.Desk
    second: QObject | None

    @property
    def occupied(self) -> bool:
        """Whether an act is on its way, or a question open."""

    @property
    def people(self) -> Registering:
        """Who talks about changing people."""

    def check_in(self) -> None:
        """Check the person on the card in, without a badge."""

    def print_again(self) -> None:
        """Print a badge for the person on the card, else for whoever got the last one."""

    def undo(self) -> None:
        """Take back the last act."""

    def present(self) -> None:
        """Show the person on the card to whoever stands before the desk."""


class DeskMenu(QObject):
    """Begins what is done with people; nothing begins while something else is going on, or behind the lock."""

    def __init__(self, host: Host) -> None:
        super().__init__()
        self._host = host

    @property
    def _free(self) -> bool:
        return not self._host.occupied and not self._host.duty.locked

    def walk_in(self) -> None:
        """Register somebody who is not on the roster, by the name that was looked for in vain."""
        if self._free:
            sought = self._host.screen.search.line.text()
            self._host.people.walk_in("" if self._host.state.results else sought)

    def correct(self) -> None:
        """Put right what is written about the person on the card."""
        self._with_person(self._host.people.correct)

    def substitute(self) -> None:
        """Give the registration of the person on the card to another delegate."""
        self._with_person(self._host.people.substitute)

    def report_lost(self) -> None:
        """Let every door refuse the badge of the person on the card."""
        self._with_person(lambda person: self._host.people.report_lost(person) if person.badge_serial else None)

    def turn_hold(self) -> None:
        """Put a security hold on the person on the card, or lift it."""
        self._with_person(self._host.people.turn_hold)

    def _with_person(self, act: Callable[[Person], object]) -> None:
        person = self._host.state.person
        if person is not None and self._free:
            act(person)

    def open(self) -> None:
        """Show everything that can be done now."""
        if not self._free:
            return
        ways = [(text, self._for_whoever_is_here(way)) for so, text, way in self._all() if so]
        self._host.frame.window.offer_ways(ways, self._host.screen.more_button)

    def _for_whoever_is_here(self, way: Callable[[], object]) -> Callable[[], object]:
        """What nobody is meant by who comes while the menu is open: a code that is scanned brings somebody else."""

        def whose() -> str | None:
            person = self._host.state.person
            return person.registration.id if person is not None else None

        here = whose()
        return lambda: way() if whose() == here else None

    def _all(self) -> list[tuple[bool, str, Callable[[], object]]]:
        """What there is, in the order of how often it is wished, and whether it can be done now."""
        person, host = self._host.state.person, self._host
        somebody = person is not None
        badge, lost = (bool(person.badge_serial), person.badge_lost) if person is not None else (False, False)
        held, gone = (person.blocked, person.cancelled) if person is not None else (False, False)
        return [
            (somebody and host.second is not None, self.tr("Show to the attendee (Ctrl+D)"), host.present),
            (flow.may_check_in(person), self.tr("Check in only (F5)"), host.check_in),
            (somebody, self.tr("Correct… (F4)"), self.correct),
            (badge and not lost, self.tr("Badge lost…"), self.report_lost),
            (badge and flow.may_print(person), self.tr("New badge… (F8)"), host.print_again),
            (somebody and not held and not gone, self.tr("Another delegate…"), self.substitute),
            (somebody and not held, self.tr("Security hold…"), self.turn_hold),
            (held, self.tr("Lift the security hold…"), self.turn_hold),
            (True, self.tr("Walk-in… (F3)"), self.walk_in),
            (True, self.tr("Undo the last act (Ctrl+Z)"), host.undo),
        ]

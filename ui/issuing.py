"""What the desk does for whoever is on the card: checking in, printing, and the question before an older badge ends."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any, Protocol

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog

from kiosk.domain.outcome import Person
from kiosk.errors import Fault
from ui import acts, flow
from ui.badges import Badges
from ui.duty import Duty
from ui.frame import Frame
from ui.proving import By
from ui.widgets.dialogs import Question
from ui.widgets.print_again import PrintAgain
from ui.wording import Sound


class Host(Protocol):
    """The desk, as far as issuing badges is concerned."""

    frame: Frame
    duty: Duty
    badges: Badges
    state: flow.Desk

    @property
    def occupied(self) -> bool:
        """Whether an act is on its way, or a question open."""

    def ask_busy(self, act: By[Any], then: Callable[[Any], None], failed: Callable[[Fault], None] | None = None) -> None:
        """Ask the core for something that must not be begun twice."""

    def open_dialog(self, dialog: QDialog) -> bool:
        """Show a question, and let scans wait until it is answered; whether it is shown."""

    def answer_act(self, answer: acts.DeskAnswer) -> None:
        """Show what came of it."""

    def show_person(self, person: Person) -> None:
        """Put somebody on the card."""

    def show_changed(self, person: Person) -> None:
        """Show what is known anew of whoever is on the card."""

    def not_recorded(self, fault: Fault) -> None:
        """Say that something could not be done."""


class Issuing(QObject):
    """Checks in and prints."""

    def __init__(self, host: Host) -> None:
        super().__init__()
        self._host = host

    def do_next(self) -> None:
        """Do the next right thing for the person on the card."""
        person = self._host.state.person
        if person is None:
            return
        match flow.next_act(person):
            case flow.NextAct.CHECK_IN_AND_PRINT:
                self.check_in(print_badge=True)
            case flow.NextAct.CHECK_IN:
                self.check_in(print_badge=False)
            case flow.NextAct.PRINT:
                self.print_badge(person)
            case flow.NextAct.REPRINT:
                self.confirm(person)
            case flow.NextAct.NONE:
                pass

    def check_in(self, *, print_badge: bool) -> None:
        """Check the person on the card in, where they aren't, and print their badge or not."""
        host, person = self._host, self._host.state.person
        if person is not None and (person.checked_in is None or print_badge):
            act = acts.check_in(person.registration.id, host.frame.languages.current, print_badge=print_badge)
            host.ask_busy(act, host.answer_act)

    def print_again(self) -> None:
        """Print a badge for the person on the card, else for whoever got the last one."""
        person = self._host.state.person
        if person is not None:
            self.confirm(person)
        elif (last := self._host.badges.last) is not None:
            self.offer_badge(last)

    def offer_badge(self, registration: str) -> None:
        """Ask whether a person, who need not be on the card, is to have a badge, be it the first."""
        ask = partial(self.confirm, first=True)
        self._host.duty.ask(lambda station, _by: station.person(registration), ask, self._host.not_recorded)

    def confirm(self, person: Person, *, first: bool = False) -> None:
        """Ask before an older badge stops working, and where so wished before a first one. Enter alone prints none."""
        if self._host.occupied or self._host.duty.locked:
            return
        if not flow.may_print(person):
            self._refuse(person)
            return
        if not first and not person.badge_serial:
            self.print_badge(person)
            return
        window, name = self._host.frame.window, person.registration.called
        question: Question
        if person.badge_serial:
            words = self.tr("Badge no. {0} stops working at every door as soon as the new one is printed.")
            question = PrintAgain(window, self.tr("Print a new badge?"), name, words.replace("{0}", str(person.badge_serial)))
        else:
            title, words = self.tr("Print the first badge?"), self.tr("No badge of this person’s own was printed before.")
            question = Question(window, title, name, words, (self.tr("Cancel"), self.tr("Print")), usual=False)
        question.accepted.connect(lambda: self.print_badge(person))
        self._host.open_dialog(question)

    def print_badge(self, person: Person) -> None:
        """Print somebody's next badge, without a question; none for whom the desk would refuse."""
        if flow.may_print(person):
            self._host.ask_busy(acts.print_again(person.registration.id), self._printed)
        else:
            self._refuse(person)

    def _printed(self, answer: acts.DeskAnswer) -> None:
        if answer.job is None and answer.person is not None:
            self._refuse(answer.person)
        else:
            self._host.answer_act(answer)

    def _refuse(self, person: Person) -> None:
        """Print nothing: the card says what to do about them instead."""
        host = self._host
        if host.duty.locked or host.state.person == person:
            return
        host.frame.sounds.play(Sound.ATTENTION)
        (host.show_changed if host.state.shows(person) else host.show_person)(person)

"""Talking with the clerk about a person: which dialog is open, who must vouch for what it asks, and what comes after it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Protocol

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog, QWidget

from kiosk.domain.event import Event, localize
from kiosk.domain.outcome import Person
from kiosk.domain.staff import Act
from kiosk.errors import Fault
from ui import people
from ui.duty import Duty
from ui.issuing import Issuing
from ui.proving import By
from ui.registering import acts, draft
from ui.registering.correct import CorrectDialog
from ui.registering.dialog import PersonDialog
from ui.registering.lost import LostDialog
from ui.registering.substitute import SubstituteDialog
from ui.registering.walk_in import WalkInDialog
from ui.vouching import Vouching, Wish

_ARRIVING = frozenset({Act.WALK_IN, Act.SUBSTITUTE})
"""Acts after which somebody stands before the desk who was not checked in yet."""
Failed = Callable[[Fault], None]
Making = Callable[[str], By[Person]]


class Host(Protocol):
    """The desk, as far as a talk is concerned."""

    duty: Duty

    def ask_busy(self, act: By[Any], then: Callable[[Any], None], failed: Failed | None = None) -> None:
        """Ask the core for something that must not be begun twice; nothing is begun while something else is."""

    def not_recorded(self, fault: Fault) -> None:
        """Say that something could not be done."""

    def open_dialog(self, dialog: QDialog) -> bool:
        """Show a question, and let scans wait until it is answered; whether it is shown."""

    def show_person(self, person: Person) -> None:
        """Put somebody on the card."""

    def show_changed(self, person: Person) -> None:
        """Show what is known anew of whoever is on the card."""

    @property
    def issuing(self) -> Issuing:
        """Who checks in and prints."""

    def take_held(self) -> None:
        """Go on with what waited for the end of a question."""


class Registering(QObject):
    """Opens a dialog for a person, and does what is decided there."""

    def __init__(self, host: Host, window: QWidget, event: Event, second: float) -> None:
        super().__init__()
        self._host, self._window, self._event = host, window, event
        self.vouching = Vouching(host.duty, second)
        self.language = "en"

    @property
    def asks(self) -> bool:
        """Whether somebody is asked to vouch for something."""
        return self.vouching.dialog is not None

    def walk_in(self, name: str = "") -> None:
        """Register somebody who is not on the roster; `name` was looked for and not found."""
        dialog = WalkInDialog(self._window, self._event, self.language)
        dialog.form.fill(draft.split_name(name))
        dialog.form.focus("given_name")
        dialog.look()
        dialog.alike_asked.connect(lambda typed: self._look_alike(dialog, typed))
        dialog.chosen.connect(lambda person: self._it_is(dialog, person))
        dialog.wished.connect(lambda onward: self._walk_in(dialog, onward=onward))
        self._host.open_dialog(dialog)

    def _look_alike(self, dialog: WalkInDialog, typed: dict[str, str]) -> None:
        act = acts.alike(typed)
        self._host.duty.ask(lambda station, _by: act(station), lambda found: _if_open(dialog, found, typed), _ignore)

    def _it_is(self, dialog: PersonDialog, person: Person) -> None:
        dialog.accept()
        self._host.show_person(person)

    def _walk_in(self, dialog: WalkInDialog, *, onward: bool) -> None:
        typed = dialog.form.typed()
        act = acts.alike(typed)

        def looked(found: tuple[Person, ...]) -> None:
            if dialog.gone:
                return
            dialog.show_busy(busy=False)
            dialog.show_alike(found)
            if dialog.stops():
                return
            name = draft.printed_name(typed)
            tier = self._event.tier(typed["tier"])
            about = people.DOT.join(
                part for part in (localize(tier.name, self.language) if tier else "", typed["organization"]) if part
            )
            wish = self._wish(Act.WALK_IN, self.tr("Register somebody new?"), name, about, self.tr("Register"))
            self._do(dialog, wish, lambda reason: acts.walk_in(draft.given(typed), reason), onward=onward)

        dialog.show_busy(busy=True)
        self._host.ask_busy(lambda station, _by: act(station), looked, dialog.show_fault)

    def correct(self, person: Person) -> None:
        """Put right what is written about somebody."""
        dialog = CorrectDialog(self._window, self._event, self.language, person)
        dialog.wished.connect(lambda onward: self._correct(dialog, onward=onward))
        self._host.open_dialog(dialog)

    def _correct(self, dialog: CorrectDialog, *, onward: bool) -> None:
        who, changed = dialog.person.registration, dialog.changed()
        tier = "tier" in changed
        words = self.tr("The access category becomes {0}.").replace("{0}", changed.get("tier", "")) if tier else ""
        act = Act.CORRECT_TIER if tier else Act.CORRECT_NAME
        wish = self._wish(act, self.tr("Correct this registration?"), who.called, words, self.tr("Correct"))
        print_badge = onward and not dialog.only.isHidden()
        self._do(dialog, wish, lambda reason: acts.correct(who.id, changed, reason), onward=print_badge)

    def substitute(self, person: Person) -> None:
        """Give somebody's registration to another delegate."""
        dialog = SubstituteDialog(self._window, self._event, self.language, person)
        dialog.wished.connect(lambda onward: self._substitute(dialog, onward=onward))
        self._host.open_dialog(dialog)

    def _substitute(self, dialog: SubstituteDialog, *, onward: bool) -> None:
        who, typed, keep = dialog.person.registration, dialog.form.typed(), dialog.keeps_invitations
        words = self.tr("Takes over from {0}, whose badges and codes end at once.").replace("{0}", who.called)
        name = draft.printed_name(typed)
        wish = self._wish(Act.SUBSTITUTE, self.tr("Another delegate?"), name, words, self.tr("Substitute"))

        def act(reason: str) -> By[Person]:
            return acts.substitute(who.id, draft.given(typed), keep_invitations=keep, reason=reason)

        self._do(dialog, wish, act, onward=onward)

    def report_lost(self, person: Person) -> None:
        """Let every door refuse somebody's badge."""
        dialog = LostDialog(self._window, person)
        who = person.registration.id
        dialog.wished.connect(lambda again: self._host.ask_busy(acts.report_lost(who), lambda now: self._lost(now, again=again)))
        self._host.open_dialog(dialog)

    def _lost(self, person: Person, *, again: bool) -> None:
        self._host.show_person(person)
        if again:
            self._host.issuing.print_badge(person)

    def turn_hold(self, person: Person) -> None:
        """Put a security hold on somebody, or lift it."""
        who, lift = person.registration, person.blocked
        if lift:
            words = self.tr("Doors and desks let them through again.")
            wish = self._wish(Act.UNBLOCK, self.tr("Lift the security hold?"), who.called, words, self.tr("Lift the hold"))
        else:
            words = self.tr("Every door and desk refuses them at once. What the attendee sees does not say why.")
            wish = self._wish(Act.BLOCK, self.tr("Security hold?"), who.called, words, self.tr("Hold"))
        self.vouching.ask(
            wish, lambda reason: acts.hold(who.id, reason, lift=lift), self._host.show_changed, self._host.not_recorded
        )
        if self.vouching.dialog is not None:
            self.vouching.dialog.finished.connect(self._host.take_held)

    def _wish(self, act: Act, title: str, name: str, words: str, yes: str) -> Wish:
        return Wish(act, title, name, words, yes, must=False)

    def _do(self, dialog: PersonDialog, wish: Wish, act: Making, *, onward: bool) -> None:
        """Do it as whoever is here, else on a supervisor's word; then go on with whoever it is now."""

        def done(person: Person) -> None:
            if not dialog.gone:
                dialog.accept()
            self._host.show_person(person)
            if onward and wish.act in _ARRIVING:
                self._host.issuing.check_in(print_badge=True)
            elif onward:
                self._host.issuing.print_badge(person)

        if self._host.duty.may(wish.act):
            dialog.show_busy(busy=True)
            self._host.ask_busy(act(""), done, dialog.show_fault)
        else:
            self.vouching.ask(wish, act, done, dialog.show_fault)


def _if_open(dialog: WalkInDialog, found: tuple[Person, ...], typed: dict[str, str]) -> None:
    if not dialog.gone:
        dialog.show_alike(found, typed)


def _ignore(_: Fault) -> None:
    """Who is alike is a help, and no condition."""

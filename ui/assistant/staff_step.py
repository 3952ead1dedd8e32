"""Naming the staff: the first organizer begins, then an organizer adds the others."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from kiosk.domain.staff import Act, Role, Staff
from kiosk.errors import Fault
from kiosk.files.text import clean
from kiosk.guard import Worry
from kiosk.staff import checked_pin, is_staff_id, key_of
from ui.assistant import acts
from ui.assistant.staff_page import StaffPage
from ui.assistant.steps import Standing
from ui.wording import Tone

if TYPE_CHECKING:
    from ui.assistant.assistant import Assistant


class StaffStep(QObject):
    """Works the page of staff."""

    def __init__(self, assistant: Assistant, page: StaffPage) -> None:
        super().__init__()
        self._a, self.page = assistant, page
        page.add_asked.connect(self.add)
        page.remove_asked.connect(self.ask_to_remove)

    def show_standing(self, standing: Standing) -> None:
        """Show who works here."""
        self.page.show_standing(standing)

    def add(self) -> None:
        """Add the one in the form, whose PIN was typed twice."""
        page = self.page
        pin, again = page.pin.take(), page.again.take()
        if pin != again or not pin:
            page.tell(
                Tone.ATTENTION,
                self.tr("The two PINs differ") if pin and again else self.tr("The PIN is missing"),
                self.tr("Nobody was added yet."),
                self.tr("Type the same PIN twice."),
            )
            page.pin.setFocus()
            return
        who = Staff(page.id.text().strip(), page.name.text().strip(), Role(page.role.currentData()))

        def failed(fault: Fault) -> None:
            at_fault = self._at_fault(who, pin)
            if at_fault is page.pin:
                nobody = self.tr("Nobody was added yet.")
                page.tell(Tone.ATTENTION, self.tr("This PIN can’t be taken"), nobody, page.rule.text())
            else:
                self._failed(fault)
            (at_fault or page.pin).setFocus()

        self._a.vouching.as_somebody(Act.STAFF, lambda by: self._add(who, pin, by, failed), failed)

    def _at_fault(self, who: Staff, pin: str) -> QWidget | None:
        """The field that was refused; where none was, the PIN has to be typed again all the same."""
        if not is_staff_id(who.id):
            return self.page.id
        if not clean(who.name):
            return self.page.name
        try:
            checked_pin(pin, who.id)
        except Fault:
            return self.page.pin
        taken = any(key_of(one.id) == key_of(who.id) for one in self.staff)
        return self.page.id if taken else None

    def _add(self, who: Staff, pin: str, by: Staff | None, failed: Callable[[Fault], None]) -> None:
        def came(added: Staff) -> None:
            if by is None and added.role is Role.ORGANIZER:
                # they chose their PIN a moment ago
                self._a.vouching.take(added)
            self.page.tell(Tone.ADMIT, self.tr("{0} works here now").replace("{0}", f"{added.name} ({added.id})"))
            self.page.clear_form()
            self._a.refresh()

        self._a.bench.ask_station(acts.add_staff(who, pin, by), came, failed)

    def ask_to_remove(self, id: str) -> None:
        """Ask whether somebody is to work here no longer."""
        name = next((one.name for one in self.staff if one.id == id), id)
        self._a.vouching.ask(
            self.tr("Remove {0}?").replace("{0}", name),
            id,
            self.tr("The journal keeps what they did, and nobody else gets their id."),
            self.tr("Remove"),
            lambda: self._a.vouching.as_somebody(Act.STAFF, lambda by: self._remove(id, by), self._failed),
        )

    def _remove(self, id: str, by: Staff | None) -> None:
        def came(gone: Staff) -> None:
            self.page.tell(Tone.ADMIT, self.tr("{0} works here no longer").replace("{0}", f"{gone.name} ({gone.id})"))
            if by is not None and by.id == gone.id:
                self._a.vouching.leave()
            self._a.refresh()

        self._a.bench.ask_station(acts.remove_staff(id, by), came, self._failed)

    @property
    def staff(self) -> tuple[Staff, ...]:
        """Who works here."""
        return self._a.standing.staff if self._a.standing is not None else ()

    @property
    def worries(self) -> tuple[Worry, ...]:
        """What is not as it should be."""
        return self._a.standing.worries if self._a.standing is not None else ()

    def _failed(self, fault: Fault) -> None:
        self.page.tell_fault(fault, self.tr("Nobody was added or removed."))

"""Somebody who is not on the roster: the lines, and whoever is registered already under a name like theirs."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QWidget

from kiosk.domain.event import Event
from kiosk.domain.outcome import Person
from ui import cards, theme
from ui.registering import draft
from ui.registering.dialog import PersonDialog, side_label
from ui.widgets.flag_strip import FlagStrip
from ui.widgets.lists import RowList
from ui.widgets.tab_order import follow_layout
from ui.wording import Tone

_SETTLE = 150
"""Milliseconds without a letter after which the roster is asked."""


class WalkInDialog(PersonDialog):
    """Registers somebody new.

    Attributes:
        alike_asked: who is registered under a name like what stands there?
        chosen: it is somebody who is registered already, a `Person`.
    """

    alike_asked = Signal(object)
    chosen = Signal(object)

    def __init__(self, parent: QWidget, event: Event, language: str) -> None:
        super().__init__(parent, self.tr("Walk-in: register somebody new"), event, language, draft.WALK_IN)
        self._alike: tuple[Person, ...] = ()
        self._asked: dict[str, str] = {}
        self._warned = False
        self.warning = FlagStrip(self)
        self.alike_label = side_label(self.tr("Already registered?"), theme.SMALL, self, "muted")
        self.list = RowList(self, cards=True, walks=True)
        self.list.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.list.setAccessibleName(self.tr("Already registered?"))
        self.list.picked.connect(lambda row: self.chosen.emit(self._alike[row]))
        self.nobody = side_label("", theme.LABEL, self, "muted")
        self.side.addSpacing(theme.GAP)
        for part in (self.warning, self.alike_label, self.nobody):
            self.side.addWidget(part)
        self.side.addWidget(self.list)
        self.side.addStretch(1)
        self.only.say(self.tr("Only register"))
        self.only.show()
        self._settle = QTimer(self, singleShot=True, interval=_SETTLE)
        self._settle.timeout.connect(self._ask)
        self.show_alike(())
        self.look()
        follow_layout(self)

    @property
    def warned(self) -> bool:
        """Whether somebody of the very same name was pointed out, and a new registration is wished all the same."""
        return self._warned

    def look(self) -> None:
        """Ask the roster, too, once the name stands still."""
        super().look()
        names = {field: self.form.typed()[field].strip() for field in draft.NAMES}
        if names != self._asked:
            self._asked = names
            self._warned = False
            self._settle.start()

    def _ask(self) -> None:
        if draft.spelled(self._asked):
            self.alike_asked.emit(self._asked)
        else:
            self.show_alike(())

    def show_alike(self, found: Sequence[Person], asked: dict[str, str] | None = None) -> None:
        """Show who is registered already; what was asked for another name is past."""
        if asked is not None and asked != self._asked:
            return
        self._alike = tuple(found)
        self.list.show_rows([cards.result_row(person, self.event_, self.language) for person in found])
        self.list.setFixedHeight(self.list.needed)
        self.list.setVisible(bool(found))
        if draft.spelled(self._asked):
            self.nobody.setText(self.tr("Nobody is registered under a name like this."))
        else:
            self.nobody.setText(self.tr("Whoever is registered under a name like it appears here."))
        self.nobody.setVisible(not found)
        self.alike_label.setVisible(bool(found))
        same = any(draft.same_name(self._asked, person.registration) for person in found)
        self.warning.show_flag(Tone.ATTENTION, self.tr("This name is registered") if same else "")
        self._say()

    def stops(self) -> bool:
        """Point out, once, that somebody of the very same name is registered; whether that was new."""
        if self._warned or self.warning.isHidden():
            return False
        self._warned = True
        self._say()
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)
        self.list.setCurrentRow(0)
        return True

    def _say(self) -> None:
        if self._warned:
            self.yes.say(self.tr("Somebody else: register, check in and print"))
        else:
            self.yes.say(self.tr("Register, check in and print"))

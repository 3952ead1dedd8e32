"""Who works at this station: their ids, roles and PINs."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from kiosk.domain.staff import Role, Staff
from kiosk.guard import Worry
from ui import theme
from ui.assistant.parts import Card, Choice, Line, Page, Words, keyed, labelled, row_of
from ui.assistant.steps import Standing
from ui.assistant.table import Table
from ui.widgets.buttons import Button
from ui.widgets.pin import PinLine


class StaffPage(Page):
    """Lists the staff, and takes another.

    Attributes:
        add_asked: the form is filled in.
        remove_asked: an id.
    """

    add_asked = Signal()
    remove_asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._standing: Standing | None = None
        self.worries = Words(theme.LABEL, theme.SEMIBOLD, tint="attention_text", parent=self.inside)
        self.column.addWidget(self.worries)
        self.form = self._make_form()
        self.column.addWidget(self.form)
        self.list = Table(self.inside)
        self.remove = Button("outline", parent=self.inside)
        self.column.addWidget(self.list)
        self.column.addLayout(row_of(self.remove))
        self.add.clicked.connect(self.add_asked)
        self.remove.clicked.connect(self._remove)
        self.list.selectionModel().selectionChanged.connect(lambda: self.remove.setEnabled(self.list.chosen >= 0))
        self.name.returnPressed.connect(self.id.setFocus)
        self.id.returnPressed.connect(self._after_id)
        self.pin.entered.connect(self.again.setFocus)
        self.again.entered.connect(self.add_asked)
        self.finish()

    def _make_form(self) -> Card:
        card = Card(self.inside)
        self.name, self.id = Line(card, most=100), Line(card, most=12)
        self.role = Choice(card)
        self.pin, self.again = PinLine(card), PinLine(card)
        self.add = Button("primary", parent=card)
        self._labels = [Words(theme.LABEL, parent=card) for _ in range(5)]
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(10)
        fields: tuple[QWidget, ...] = (self.name, self.id, self.role, self.pin, self.again)
        for place, (label, field) in enumerate(zip(self._labels, fields, strict=True)):
            grid.addLayout(labelled(label, field), place // 3, place % 3)
            grid.setColumnStretch(place % 3, 1)
        grid.addWidget(self.add, 1, 2, Qt.AlignmentFlag.AlignBottom)
        self.rule = Words(theme.SMALL, tint="muted", parent=card)
        grid.addWidget(self.rule, 2, 0, 1, 3)
        card.column.addLayout(grid)
        for before, after in zip(fields, (*fields[1:], self.add), strict=True):
            QWidget.setTabOrder(before, after)
        return card

    @property
    def act(self) -> Button:
        """See `Page`."""
        return self.add

    @property
    def first(self) -> QWidget:
        """The form's first field."""
        return self.name

    def show_standing(self, standing: Standing) -> None:
        """Show who works here."""
        self._standing = standing
        self._write()

    def clear_form(self) -> None:
        """Be ready for the next one."""
        self.name.clear()
        self.id.clear()
        self.pin.wipe()
        self.again.wipe()
        self.name.setFocus()

    def _after_id(self) -> None:
        (self.role if self.role.isEnabled() else self.pin).setFocus()

    def _remove(self) -> None:
        standing = self._standing
        if standing is not None and 0 <= self.list.chosen < len(standing.staff):
            self.remove_asked.emit(standing.staff[self.list.chosen].id)

    def roles(self) -> dict[Role, str]:
        """What each role is called and may do, the first that is needed first."""
        return {
            Role.ORGANIZER: self.tr("Organizer: sets everything up"),
            Role.SUPERVISOR: self.tr("Supervisor: may override a door"),
            Role.OPERATOR: self.tr("Operator: checks in, prints"),
        }

    def _write(self) -> None:
        staff: tuple[Staff, ...] = self._standing.staff if self._standing is not None else ()
        roles = {role: words.partition(":")[0] for role, words in self.roles().items()}
        rows = [(one.id, one.name, roles[one.role]) for one in staff]
        self.list.show_rows((self.tr("Id"), self.tr("Name"), self.tr("Role")), rows, wide=1)
        self.list.setVisible(bool(rows))
        self.remove.setVisible(bool(rows))
        self.remove.setEnabled(self.list.chosen >= 0)
        words = {
            Worry.NOBODY: self.tr(
                "▲ Nobody is named yet: whoever sits here may override a door, hold people and register walk-ins. "
                "Begin with an organizer."
            ),
            Worry.ONE_ORGANIZER: self.tr(
                "▲ Name a second organizer: if the only one’s PIN is lost, nobody can change the staff."
            ),
            Worry.NO_SUPERVISOR: self.tr("▲ Name a supervisor: without one only an organizer can override or register walk-ins."),
        }
        worries = self._standing.worries if self._standing is not None else ()
        self.worries.say("\n".join(words[worry] for worry in worries))
        chosen = self.role.currentData()
        self.role.clear()
        for role, text in self.roles().items():
            self.role.addItem(text, role)
        wanted = chosen if staff and chosen is not None else Role.ORGANIZER
        self.role.setCurrentIndex(max(0, self.role.findData(wanted)))
        # the first must be an organizer
        self.role.setEnabled(bool(staff))

    def retranslate(self) -> None:
        """Write every word anew."""
        self.title.say(self.tr("Who works here?"))
        self.intro.say(
            self.tr(
                "Each signs in with a PIN of 6 to 12 digits, and the journal says who did what. You may skip this: "
                "then everybody may do everything."
            )
        )
        self.form.heading.say(self.tr("Add somebody"))
        texts = (
            self.tr("Name (never leaves this station)"),
            self.tr("Id: initials or a number"),
            self.tr("Role"),
            self.tr("PIN"),
            self.tr("PIN again"),
        )
        for label, text, field in zip(self._labels, texts, (self.name, self.id, self.role, self.pin, self.again), strict=True):
            label.say(text)
            field.setAccessibleName(text)
        self.rule.say(
            self.tr("PIN: 6 to 12 digits. No run like 123456, no digit or pattern again and again like 121212, and not the id.")
        )
        for line in (self.pin, self.again):
            line.setAccessibleDescription(self.rule.text())
        keyed(self.add, self.tr("Add"))
        self.remove.say(self.tr("Remove the chosen one"))
        self.list.setAccessibleName(self.tr("Who works here"))
        self._write()

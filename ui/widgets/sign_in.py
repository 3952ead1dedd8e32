"""Saying who one is: a name from the list, then its PIN."""

from __future__ import annotations

from PySide6.QtCore import QElapsedTimer, QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from kiosk.domain.staff import Role, Staff
from ui import theme
from ui.people import DOT
from ui.widgets.buttons import Button
from ui.widgets.fit_label import FitLabel
from ui.widgets.lists import Row, RowList
from ui.widgets.pin import PinPad
from ui.widgets.stack import Stack

_CHOOSE = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


class StaffList(RowList):
    """Who works here. Letters walk to whose id or name begins with them; Enter chooses."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, cards=True)
        self._sought = ""
        self._since = QElapsedTimer()
        self._keys: list[tuple[str, ...]] = []

    def show_staff(self, staff: tuple[Staff, ...], roles: dict[Role, str]) -> None:
        """Show them, in this order."""
        self._keys = [(one.id.casefold(), *one.name.casefold().split()) for one in staff]
        rows = [
            Row(one.name, below=DOT.join((one.id, roles[one.role])), spoken=f"{one.name}, {one.id}, {roles[one.role]}")
            for one in staff
        ]
        self.show_rows(rows, 0 if rows else -1)

    def keyboardSearch(self, search: str) -> None:
        """Walk to the next one of whom an id or a part of the name begins with what was typed just now."""
        hurried = self._since.isValid() and not self._since.hasExpired(QApplication.keyboardInputInterval())
        self._sought = (self._sought if hurried else "") + search.casefold()
        self._since.start()
        found = [row for row, keys in enumerate(self._keys) if any(key.startswith(self._sought) for key in keys)]
        if found:
            here = self.currentRow()
            after = [row for row in found if row > here or (row == here and len(self._sought) > 1)]
            self.setCurrentRow((after or found)[0])

    def event(self, event: QEvent) -> bool:
        """Keep Enter from becoming the window's."""
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and event.key() in _CHOOSE:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose with Enter."""
        if event.key() in _CHOOSE and self.currentRow() >= 0:
            self.picked.emit(self.currentRow())
        else:
            super().keyPressEvent(event)


class SignIn(QWidget):
    """The list beside the PIN, or where it is narrow one after the other.

    Args:
        parent: of the widget.
        narrow: one after the other.
        eager: ask at once for the PIN of whoever is likely, instead of only pointing at them.
        across: keys in a line where the text is large.

    Attributes:
        chosen: the id of somebody who was chosen.
        given: an id and a PIN.
        left: someone went back to the list.
        asking: whether a PIN is asked for.
    """

    chosen = Signal(str)
    given = Signal(str, str)
    left = Signal()
    asking = Signal(bool)

    def __init__(self, parent: QWidget | None = None, *, narrow: bool = False, eager: bool = True, across: int = 6) -> None:
        super().__init__(parent)
        self._narrow, self._eager = narrow, eager
        self._staff: tuple[Staff, ...] = ()
        self._who: Staff | None = None
        self.list = StaffList(self)
        self.name = FitLabel(theme.LARGE if narrow else 26, 15, weight=theme.BOLD, parent=self)
        self.role = FitLabel(theme.LABEL, 13, parent=self)
        self.role.set_colour("muted")
        self.other = Button("chip", pixels=theme.LABEL, weight=theme.REGULAR, parent=self)
        self.pad = PinPad(self, tall=not narrow, across=across)
        self._lay_out()
        self.list.picked.connect(lambda row: self._pick(row, focus=True))
        self.other.clicked.connect(self.leave)
        self.pad.left.connect(self.leave)
        self.pad.given.connect(self._give)
        self.retranslate()
        self._reset()

    def _lay_out(self) -> None:
        self.form = QWidget(self)
        names = QVBoxLayout()
        names.setSpacing(0)
        names.addWidget(self.name)
        names.addWidget(self.role)
        head = QHBoxLayout()
        head.addLayout(names, 1)
        head.addWidget(self.other)
        column = QVBoxLayout(self.form)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4 if self._narrow else theme.GAP)
        column.addLayout(head)
        column.addWidget(self.pad)
        column.addStretch(1)
        layout = self._row = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(32)
        self._pages: Stack | None = None
        if self._narrow:
            self._pages = Stack(self)
            self._pages.addWidget(self.list)
            self._pages.addWidget(self.form)
            layout.addWidget(self._pages)
        else:
            layout.addWidget(self.list, 1)
            layout.addWidget(self.form, 1)

    def take_height(self, pixels: int) -> None:
        """Be at least so high; higher where the keys and the words above them need it."""
        self._row.addStrut(pixels)

    @property
    def who(self) -> Staff | None:
        """Who was chosen."""
        return self._who

    @property
    def staff(self) -> tuple[Staff, ...]:
        """Who may be chosen."""
        return self._staff

    def show_staff(self, staff: tuple[Staff, ...], last: str = "") -> None:
        """Show who may be chosen; likely is `last`, or the only one. The focus is never taken from elsewhere."""
        self._staff = staff
        self._write()
        if self._who is not None and self._who.id in {one.id for one in staff}:
            return
        self._reset()
        likely = next((row for row, one in enumerate(staff) if one.id == last or len(staff) == 1), None)
        if likely is not None and self._eager:
            self._pick(likely, focus=self.window().focusWidget() in {self.list, self.pad, self.pad.line})
        elif likely is not None:
            self.list.setCurrentRow(likely)

    def leave(self) -> None:
        """Go back to the list: somebody else, then."""
        was = self._who
        self._reset()
        if was is not None:
            self.left.emit()
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _reset(self) -> None:
        """Forget who was chosen, and the digits."""
        self._who = None
        self.pad.ask()
        self.form.setEnabled(False)
        self._write()
        if self._pages is not None:
            self._pages.setCurrentWidget(self.list)
        self.asking.emit(False)

    def focus(self) -> None:
        """Be ready: for the PIN of the one who was chosen or is the only one, else for a name."""
        if self._who is None and len(self._staff) == 1:
            self._pick(0, focus=True)
        elif self._who is not None:
            self.pad.focus()
        else:
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_denied(self, wait: int, *, wrong: bool) -> None:
        """Say that it was not right, or how long it must be waited, of the one who was chosen."""
        self.pad.show_denied(wait, wrong=wrong)
        if not wait:
            self.pad.focus()

    def set_second(self, milliseconds: float) -> None:
        """How long a second of the countdown lasts."""
        self.pad.second.setInterval(round(milliseconds))

    def _pick(self, row: int, *, focus: bool) -> None:
        self._who = self._staff[row]
        self.list.setCurrentRow(row)
        self.form.setEnabled(True)
        self.pad.ask()
        self._write()
        if self._pages is not None:
            self._pages.setCurrentWidget(self.form)
        self.asking.emit(True)
        if focus:
            self.pad.focus()
        self.chosen.emit(self._who.id)

    def _give(self, pin: str) -> None:
        if self._who is not None:
            self.given.emit(self._who.id, pin)

    def _write(self) -> None:
        roles = {
            Role.OPERATOR: self.tr("Operator"),
            Role.SUPERVISOR: self.tr("Supervisor"),
            Role.ORGANIZER: self.tr("Organizer"),
        }
        row = next((place for place, one in enumerate(self._staff) if one == self._who), None)
        self.list.show_staff(self._staff, roles)
        if row is not None:
            self.list.setCurrentRow(row)
        who = self._who
        self.name.say(who.name if who else self.tr("Choose your name"))
        self.role.say(DOT.join((who.id, roles[who.role])) if who else self.tr("Then give your PIN"))
        self.other.setVisible(who is not None and len(self._staff) > 1)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()

    def retranslate(self) -> None:
        """Write every word anew."""
        self.list.setAccessibleName(self.tr("Who works here"))
        self.other.say(self.tr("Someone else"))
        self._write()

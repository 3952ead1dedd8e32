"""The lines about a person: a label above each, and below it what is wrong with what stands there."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import pairwise

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLineEdit, QVBoxLayout, QWidget

from kiosk.files.fields import LIMITS
from ui import theme
from ui.registering import words
from ui.registering.choice_line import ChoiceLine
from ui.registering.draft import Choice, Flaw
from ui.widgets.plain import PlainLabel

_COLUMNS = 6
_LINE = 48
_PLACES: Mapping[str, tuple[int, int, int]] = {
    "title": (0, 0, 1),
    "given_name": (0, 1, 2),
    "family_name": (0, 3, 3),
    "display_name": (1, 0, 6),
    "organization": (2, 0, 6),
    "country": (3, 0, 3),
    "position": (3, 3, 3),
    "languages": (4, 0, 3),
    "tier": (4, 3, 3),
    "email": (5, 0, 3),
    "note": (5, 3, 3),
}
"""Row, column and width of each line, of six columns."""


class Line(QWidget):
    """One line with its label and its flaw."""

    def __init__(self, field: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = field
        self.label = PlainLabel(self)
        self.label.setFont(theme.font(theme.SMALL))
        self.edit: QLineEdit = ChoiceLine(self) if field in {"country", "tier"} else QLineEdit(self)
        self.edit.setFont(theme.font(theme.TEXT))
        theme.hold(self.edit, height=_LINE)
        self.edit.setMaxLength(LIMITS.get(field, 200) + 1)
        self.label.setBuddy(self.edit)
        self.flaw = PlainLabel(self)
        self.flaw.setFont(theme.font(theme.SMALL, theme.SEMIBOLD))
        self.flaw.setWordWrap(True)
        theme.tint(self.flaw, "refuse_text")
        self.flaw.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        for part in (self.label, self.edit, self.flaw):
            column.addWidget(part)
        column.addStretch(1)

    def value(self) -> str:
        """What stands there, or the code that it means."""
        return self.edit.value() if isinstance(self.edit, ChoiceLine) else self.edit.text()

    def fill(self, value: str) -> None:
        """Write something into it."""
        if isinstance(self.edit, ChoiceLine):
            self.edit.choose(value)
        else:
            self.edit.setText(value)
            self.edit.setCursorPosition(0)

    def show_flaw(self, text: str) -> None:
        """Say what is wrong and how to mend it; empty takes it back."""
        self.flaw.setText(f"▲ {text}" if text else "")
        self.flaw.setVisible(bool(text))
        self.edit.setAccessibleDescription(text)


class PersonForm(QWidget):
    """The lines for some of a person's fields, in the order of the keyboard.

    Attributes:
        edited: something was typed or chosen.
    """

    edited = Signal()

    def __init__(self, fields: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lines = {field: Line(field, self) for field in fields}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(2 * theme.GAP)
        grid.setVerticalSpacing(theme.GAP)
        for column in range(_COLUMNS):
            grid.setColumnStretch(column, 1)
        rows = {row: number for number, row in enumerate(sorted({_PLACES[field][0] for field in fields}))}
        for field, line in self.lines.items():
            row, column, width = _PLACES[field]
            alone = sum(_PLACES[other][0] == row for other in fields) == 1
            grid.addWidget(line, rows[row], 0 if alone else column, 1, _COLUMNS if alone else width)
            edit = line.edit
            if isinstance(edit, ChoiceLine):
                edit.settled.connect(self._changed)
            else:
                edit.textChanged.connect(self._changed)
        for one, other in pairwise(fields):
            self.setTabOrder(self.lines[one].edit, self.lines[other].edit)
        self.retranslate()

    def offer(self, field: str, choices: tuple[Choice, ...]) -> None:
        """Say what a line is chosen from."""
        line = self.lines.get(field)
        if line is not None and isinstance(line.edit, ChoiceLine):
            line.edit.offer_choices(choices)

    def fill(self, typed: Mapping[str, str]) -> None:
        """Write into the lines."""
        for field, line in self.lines.items():
            line.fill(typed.get(field, ""))

    def typed(self) -> dict[str, str]:
        """What stands in the lines."""
        return {field: line.value() for field, line in self.lines.items()}

    def show_flaws(self, flaws: Sequence[Flaw]) -> None:
        """Say at each line what is wrong with it, and go to the first; with none take everything back."""
        said = {flaw.field: words.flaw(flaw) for flaw in flaws}
        for field, line in self.lines.items():
            line.show_flaw(said.get(field, ""))
        if flaws:
            self.focus(flaws[0].field)

    def focus(self, field: str) -> None:
        """Be ready to type there."""
        edit = self.lines[field].edit
        edit.setFocus(Qt.FocusReason.OtherFocusReason)
        edit.selectAll()

    def _changed(self) -> None:
        here = next((line for line in self.lines.values() if line.edit is self.focusWidget()), None)
        if here is not None:
            here.show_flaw("")
        self.edited.emit()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()

    def retranslate(self) -> None:
        """Write every label anew."""
        for field, line in self.lines.items():
            label = words.label(field)
            line.label.setText(label)
            line.edit.setAccessibleName(label)
            line.edit.setPlaceholderText(words.hint(field))
            if isinstance(line.edit, ChoiceLine):
                line.edit.opener.setAccessibleName(words.all_of(field))

"""Pages of the event editor that are forms: the event's facts, and lists of tables with one of them in a form."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from ui import theme
from ui.event_editor.fields import DayField, Field, LineField, ListField, NumberField, WordsField, ZoneField
from ui.event_editor.flaws import Flaw
from ui.event_editor.state import Editing
from ui.event_editor.words import EventWords
from ui.widgets.buttons import Button
from ui.widgets.fit_label import FitLabel
from ui.widgets.lists import Row, RowList
from ui.widgets.pane import Pane

_LIST, _WIDEST, _RETENTION = 330, 1000, 3660
_PAIR = 380
"""Pixels at the usual size of text that two fields need beside each other."""
Flaws = Sequence[Flaw]


class Form(Pane):
    """Fields by their keys, in rows of one or two.

    Attributes:
        edited: a key and the value that someone gave; in one language, the key and the language, with a dot between.
    """

    edited = Signal(str, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        body = QWidget()
        super().__init__(body, parent)
        body.setObjectName("side")
        self.fields: dict[str, Field] = {}
        self._places: list[tuple[QWidget, int, int, bool]] = []
        self._single: bool | None = None
        self._last = 0
        self.grid = QGridLayout(body)
        self.grid.setContentsMargins(4, 2, 16, 16)
        self.grid.setHorizontalSpacing(24)
        self.grid.setVerticalSpacing(14)

    def add(self, key: str, field: Field, row: int, column: int = 0, *, wide: bool = False) -> None:
        """Put a field somewhere."""
        self.fields[key] = field
        self.put(field, row, column, wide=wide)
        if isinstance(field, WordsField):
            field.said.connect(lambda language, text: self.edited.emit(f"{key}.{language}", text))
        else:
            field.edited.connect(lambda value: self.edited.emit(key, value))

    def put(self, part: QWidget, row: int, column: int = 0, *, wide: bool = True) -> None:
        """Put a field, or what belongs to one, somewhere."""
        self._places.append((part, row, column, wide))
        self._single = None
        self._arrange()

    def end(self, row: int) -> None:
        """Leave what room there is below the fields."""
        self._last = row
        self._single = None
        self._arrange()

    def _arrange(self) -> None:
        """Two fields beside each other, or where they would be too narrow to write in, below."""
        single = self.viewport().width() < theme.px(_PAIR)
        if single is self._single:
            return
        self._single = single
        for part, row, column, wide in self._places:
            self.grid.removeWidget(part)
            place = (2 * row + column, 0) if single else (2 * row, column)
            top = Qt.AlignmentFlag.AlignTop if isinstance(part, Field) else Qt.AlignmentFlag(0)
            self.grid.addWidget(part, *place, 1, 2 if wide or single else 1, top)
        for side in (0, 1):
            self.grid.setColumnStretch(side, 0 if single and side else 1)
        self.grid.setRowStretch(2 * self._last, 1 if self._last else 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Arrange the fields anew."""
        super().resizeEvent(event)
        self._arrange()

    def show_table(self, table: Mapping[str, Any], usual: Mapping[str, Any], languages: Sequence[str]) -> None:
        """Show what a table says, and what is usual where it says nothing."""
        for key, field in self.fields.items():
            if isinstance(field, WordsField):
                field.show_languages(languages)
            field.show_value(table.get(key, usual.get(key)))

    def show_flaws(self, flaws: Flaws, words: EventWords) -> None:
        """Say at each field what is wrong with it."""
        for key, field in self.fields.items():
            said = [words.flaw(one) for one in flaws if one.field == key]
            field.show_wrong("; ".join(dict.fromkeys(said)))

    def focus(self, key: str) -> None:
        """Let somebody write in a field."""
        field = self.fields.get(key) or next(iter(self.fields.values()))
        controls = field.controls()
        if controls:
            controls[0].setFocus(Qt.FocusReason.OtherFocusReason)
            self.ensureWidgetVisible(field)

    def rename(self, table: str, words: EventWords) -> None:
        """Write every word anew."""
        for key, field in self.fields.items():
            field.name(words.field(table, key))


class FactsPage(QWidget):
    """What the event is called, where and when it is."""

    def __init__(self, words: EventWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self.form = Form(self)
        self.form.setMaximumWidth(theme.px(_WIDEST))
        self.form.add("name", WordsField(self), 0, wide=True)
        self.form.add("venue", LineField(self, most=1000), 1)
        self.form.add("timezone", ZoneField(self), 1, 1)
        self.form.add("starts", DayField(self), 2)
        self.form.add("ends", DayField(self), 2, 1)
        self.form.add("languages", ListField(self), 3)
        self.form.add("retention_days", NumberField(_RETENTION, self), 3, 1)
        self.form.add("id", LineField(self, most=64), 4)
        self.form.end(5)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.form, 1)
        row.addStretch(0)

    def show_state(self, state: Editing, flaws: Flaws, usual: Mapping[str, Any]) -> None:
        """Show a state."""
        head = state.draft.data.get("event")
        self.form.show_table(head if isinstance(head, Mapping) else {}, usual, state.languages)
        self.form.show_flaws([one for one in flaws if one.table == "event"], self._words)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the size of the text."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange:
            self.form.setMaximumWidth(theme.px(_WIDEST))

    def retranslate(self) -> None:
        """Write every word anew."""
        self.form.rename("event", self._words)


class _Rows(RowList):
    """A list whose rows Delete takes away."""

    deleted = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete and self.currentRow() >= 0:
            self.deleted.emit()
        else:
            super().keyPressEvent(event)


class TablePage(QWidget):
    """A list of tables, and one of them in a form.

    Attributes:
        chosen: the number of a table that someone chose.
        added, removed: someone wants one more, or the chosen one away.
        edited: the chosen one's number, a key and a value.
    """

    chosen = Signal(int)
    added = Signal()
    removed = Signal(int)
    edited = Signal(int, str, object)

    def __init__(self, table: str, words: EventWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.table, self.words = table, words
        self.number = -1
        self.rows = _Rows(self, cards=True)
        self.add, self.remove = (Button("outline", pixels=theme.LABEL, parent=self) for _ in range(2))
        self.heading = FitLabel(22, 14, weight=theme.BOLD, parent=self)
        self.form = Form(self)
        self.nothing = FitLabel(theme.TEXT, 13, parent=self)
        self.nothing.set_colour("muted")
        left, self.right = QVBoxLayout(), QVBoxLayout()
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.add, 1)
        buttons.addWidget(self.remove, 1)
        left.setSpacing(8)
        left.addWidget(self.rows, 1)
        left.addLayout(buttons)
        self.right.setSpacing(10)
        for part in (self.heading, self.nothing, self.form):
            self.right.addWidget(part)
        holder = self._holder = QWidget(self)
        holder.setMaximumWidth(theme.px(_WIDEST))
        holder.setLayout(self.right)
        self.right.setContentsMargins(0, 0, 0, 0)
        side = QWidget(self)
        theme.hold(side, width=_LIST)
        left.setContentsMargins(0, 0, 0, 0)
        side.setLayout(left)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(28)
        row.addWidget(side)
        row.addWidget(holder, 1)
        row.addStretch(0)
        self.rows.currentRowChanged.connect(self._choose)
        self.rows.deleted.connect(lambda: self.removed.emit(self.number))
        self.add.clicked.connect(self.added)
        self.remove.clicked.connect(lambda: self.removed.emit(self.number))
        self.form.edited.connect(lambda key, value: self.edited.emit(self.number, key, value))

    def _choose(self, row: int) -> None:
        if row >= 0:
            self.chosen.emit(row)

    def show_tables(
        self,
        tables: Sequence[Mapping[str, Any]],
        number: int,
        row_of: Callable[[int], Row],
        state: Editing,
        usual: Mapping[str, Any],
    ) -> None:
        """Show the list, and one of it in the form."""
        self.number = number if 0 <= number < len(tables) else len(tables) - 1
        self.rows.blockSignals(True)
        self.rows.show_rows([row_of(place) for place in range(len(tables))], self.number)
        self.rows.blockSignals(False)
        there = self.number >= 0
        self.remove.setEnabled(there)
        for part in (self.heading, self.form):
            part.setVisible(there)
        self.nothing.setVisible(not there)
        if there:
            self.form.show_table(tables[self.number], usual, state.languages)

    def show_flaws(self, flaws: Flaws) -> None:
        """Say what is wrong with the table in the form."""
        mine = [one for one in flaws if one.table == self.table and one.number == self.number]
        self.form.show_flaws(mine, self.words)

    def flawed(self, flaws: Flaws, number: int) -> bool:
        """Whether something is wrong with a table."""
        return any(one.table == self.table and one.number == number and not one.soft for one in flaws)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language and the size of the text."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        elif event.type() is QEvent.Type.StyleChange and hasattr(self, "_holder"):
            self._holder.setMaximumWidth(theme.px(_WIDEST))

    def retranslate(self) -> None:
        """Write every word anew."""
        self.form.rename(self.table, self.words)

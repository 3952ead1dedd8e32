"""The columns of a roster: header, first values, and what each is read as, which can be changed."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from kiosk.files.columns import Column, Columns
from ui import people, theme
from ui.assistant.field_words import field_words
from ui.assistant.parts import Words, clear_layout
from ui.assistant.settled_choice import SettledChoice

_MOST = 120
"""Columns that are shown; no roster has more that mean anything."""


class ColumnsView(QWidget):
    """A line for each column.

    Attributes:
        changed: the place of a column, and the field that somebody wants read from it; empty: none.
    """

    changed = Signal(int, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.combos: dict[int, SettledChoice] = {}
        self._columns: tuple[Column, ...] = ()
        self._heads = [Words(theme.SMALL, theme.SEMIBOLD, tint="muted", parent=self) for _ in range(3)]
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(6)
        for place, stretch in enumerate((3, 5, 4)):
            self._grid.setColumnStretch(place, stretch)

    def show_columns(self, columns: Columns) -> None:
        """Show the columns of a file; whoever is at one of them stays there."""
        here = next((place for place, combo in self.combos.items() if combo.hasFocus()), None)
        shape = [(one.place, one.header, one.samples, one.choosable) for one in columns.columns]
        if shape != [(one.place, one.header, one.samples, one.choosable) for one in self._columns]:
            self._make(columns)
        self._columns = columns.columns
        for column in columns.columns[:_MOST]:
            combo = self.combos[column.place]
            combo.rest_at(max(0, combo.findData(column.field)))
        if here in self.combos:
            self.combos[here].setFocus()

    def _make(self, columns: Columns) -> None:
        for head in self._heads:
            self._grid.removeWidget(head)
        for combo in self.combos.values():
            combo.forget()
        clear_layout(self._grid)
        self.combos = {}
        for place, head in enumerate(self._heads):
            self._grid.addWidget(head, 0, place)
        for line, column in enumerate(columns.columns[:_MOST], start=1):
            name = Words(theme.LABEL, theme.SEMIBOLD, parent=self)
            name.say(column.header or "–")
            samples = Words(theme.SMALL, tint="muted", parent=self)
            samples.say(people.DOT.join(column.samples) or "–")
            samples.setMinimumWidth(1)
            combo = self.combos[column.place] = SettledChoice(self)
            combo.setEnabled(column.choosable)
            combo.settled.connect(lambda row, place=column.place, combo=combo: self.changed.emit(place, str(combo.itemData(row))))
            name.setBuddy(combo)
            self._grid.addWidget(name, line, 0)
            self._grid.addWidget(samples, line, 1)
            self._grid.addWidget(combo, line, 2)
        self._columns = columns.columns
        self.retranslate()

    def retranslate(self) -> None:
        """Write every word anew."""
        for head, text in zip(self._heads, (self.tr("Column"), self.tr("First values"), self.tr("Is read as")), strict=True):
            head.say(text)
        words = {"": self.tr("not read"), **field_words()}
        for column in self._columns[:_MOST]:
            combo = self.combos[column.place]
            chosen = combo.currentData() if combo.count() else column.field
            combo.clear()
            for field, text in words.items():
                combo.addItem(text, field)
            combo.setCurrentIndex(max(0, combo.findData(chosen)))
            combo.setAccessibleName(self.tr("Column {0} is read as").replace("{0}", column.header or str(column.place + 1)))
            if not column.choosable:
                combo.setToolTip(self.tr("Give this column a name of its own in the file, then it can be chosen."))

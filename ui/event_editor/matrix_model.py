"""The matrix of sessions and who may enter as an item model, so that keyboards and screen readers know it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QCoreApplication, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from ui.event_editor import cells
from ui.event_editor.cells import CHOICES, NUMBERS, SWITCHES, Column, What
from ui.event_editor.flaws import Flaw, Wrong
from ui.event_editor.state import Editing
from ui.event_editor.words import EventWords
from ui.languages import written
from ui.people import DOT
from ui.widgets.plain import tip

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_DIGITS = 9
"""Of a number that somebody writes, at most."""
CELL = Qt.ItemDataRole.UserRole
HEAD = Qt.ItemDataRole.UserRole + 1


@dataclass(frozen=True, slots=True)
class Cell:
    """What a cell shows.

    Attributes:
        text: of choices and numbers.
        mark: of switches.
        wrong: whether something is wrong with it.
    """

    column: Column
    text: str = ""
    mark: cells.Mark | None = None
    wrong: bool = False


@dataclass(frozen=True, slots=True)
class Count:
    """Of a session: how many of the roster may enter, and how many gained and lost it by the changes."""

    people: int
    gain: int = 0
    lose: int = 0


@dataclass(frozen=True, slots=True)
class Head:
    """What a row's head shows: the code, the title, when it is, and how many may enter; None: nobody knows."""

    code: str
    title: str
    when: str
    wrong: bool = False
    count: Count | None = None


class MatrixModel(QAbstractTableModel):
    """Rows are sessions in the order of the file, columns as `cells.columns` says.

    Attributes:
        given: a row, a column and the number that someone gave; None is what is usual.
        language: of the titles.
    """

    given = Signal(int, object, object)

    def __init__(self, words: EventWords, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.words = words
        self.language = "en"
        self.counts: Mapping[str, Count] | None = None
        self.columns: tuple[Column, ...] = ()
        self.state: Editing | None = None
        self.flaws: tuple[Flaw, ...] = ()

    def show_state(self, state: Editing, flaws: tuple[Flaw, ...]) -> None:
        """Show a state; what is chosen stays so while the shape does."""
        columns = cells.columns(state)
        before = (len(self.state.sessions) if self.state else 0, self.columns)
        if before != (len(state.sessions), columns):
            self.beginResetModel()
            self.state, self.flaws, self.columns = state, flaws, columns
            self.endResetModel()
        else:
            self.state, self.flaws = state, flaws
            self._all_changed()

    def show_counts(self, counts: Mapping[str, Count] | None) -> None:
        """Show how many may enter, by session code; None: nobody knows."""
        self.counts = counts
        # the cells say nothing of it, and one that is being written in would begin anew
        if self.rowCount():
            self.headerDataChanged.emit(Qt.Orientation.Vertical, 0, self.rowCount() - 1)

    def _all_changed(self) -> None:
        if self.rowCount() and self.columnCount():
            self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, self.columnCount() - 1))
            self.headerDataChanged.emit(Qt.Orientation.Vertical, 0, self.rowCount() - 1)
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, self.columnCount() - 1)

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """How many sessions."""
        return 0 if parent.isValid() or self.state is None else len(self.state.sessions)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """How many columns."""
        return 0 if parent.isValid() else len(self.columns)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Numbers are written in their cells."""
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if index.isValid() and self.columns[index.column()].what in NUMBERS:
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What a cell shows and says."""
        if not index.isValid() or self.state is None:
            return None
        if role == CELL:
            return self.cell(index.row(), index.column())
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return self.spoken(index.row(), index.column())
        if role == Qt.ItemDataRole.EditRole:
            value = cells.value(self.state.sessions[index.row()], self.columns[index.column()])
            return "" if value is None else str(value)
        if role == Qt.ItemDataRole.ToolTipRole:
            said = [self.words.flaw(one) for one in self._flaws(index.row(), self.columns[index.column()])]
            return tip("\n".join(said)) or self.words.column_help(self.columns[index.column()].what)
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Take a number that was written."""
        text = str(value).strip()
        if role != Qt.ItemDataRole.EditRole or not index.isValid() or len(text) > _DIGITS or not (text.isdecimal() or not text):
            return False
        self.given.emit(index.row(), self.columns[index.column()], int(text) if text else None)
        return True

    def cell(self, row: int, column: int) -> Cell:
        """What a cell shows."""
        if self.state is None:
            raise RuntimeError("no state")
        session, which = self.state.sessions[row], self.columns[column]
        wrong = any(not one.soft for one in self._flaws(row, which))
        if which.what in SWITCHES:
            return Cell(which, mark=cells.mark(session, which), wrong=wrong)
        return Cell(which, self._text(session, which), wrong=wrong)

    def _text(self, session: Mapping[str, Any], column: Column) -> str:
        value = cells.value(session, column)
        if column.what in CHOICES:
            idle = column.what is What.LIMIT and cells.admit_of(session).get("capacity") is None
            return "" if idle else self.words.choice(column.what, str(value))
        if column.what is What.RULE:
            return self.words.rule() if value else ""
        if value is None:
            return "–"
        return self.words.minutes(value) if column.what is not What.SEATS and isinstance(value, int) else str(value)

    def spoken(self, row: int, column: int) -> str:
        """A cell for those who don't see it: what it is about, what it says, and what is wrong."""
        shown = self.cell(row, column)
        which = shown.column
        about = which.tier or self.words.column_name(which.what)
        said = self.words.mark(which, shown.mark) if shown.mark else shown.text
        wrong = "; ".join(self.words.flaw(one) for one in self._flaws(row, which))
        return ", ".join(part for part in (about, said, wrong) if part)

    def _flaws(self, row: int, column: Column) -> list[Flaw]:
        key = "tiers" if column.what is What.EVERY else column.what.value
        found = [one for one in self.flaws if one.table == "sessions" and one.number == row and one.field == key]
        if column.what is not What.TIER:
            return found
        # what no single tier is to blame for stands with every tier
        return [one for one in found if one.wrong not in {Wrong.NO_TIER, Wrong.NOBODY}]

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What heads a column or a row."""
        if orientation is Qt.Orientation.Vertical:
            return self._row_head(section, role)
        if not 0 <= section < len(self.columns):
            return None
        column = self.columns[section]
        if role == HEAD:
            return column
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return column.tier if column.what is What.TIER else self.words.column_name(column.what)
        if role == Qt.ItemDataRole.ToolTipRole:
            return self.words.column_help(column.what)
        return None

    def _row_head(self, row: int, role: int) -> Any:
        if self.state is None or not 0 <= row < len(self.state.sessions):
            return None
        head = self.head(row)
        if role == HEAD:
            return head
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole}:
            count = self.words.count(head.count.people, head.count.gain, head.count.lose) if head.count else ""
            said = DOT.join(part for part in (head.code, head.title, head.when, count) if part)
            return tip(said) if role == Qt.ItemDataRole.ToolTipRole else said
        return None

    def head(self, row: int) -> Head:
        """What heads a row."""
        if self.state is None:
            raise RuntimeError("no state")
        session = self.state.sessions[row]
        wrong = any(one.table == "sessions" and one.number == row and not one.soft for one in self.flaws)
        code = str(session.get("code", ""))
        return Head(code, title_of(session, self.language), when(session), wrong, (self.counts or {}).get(code))


def title_of(table: Mapping[str, Any], language: str, key: str = "title") -> str:
    """A title or name in a language, else in another; whatever stands there."""
    texts = table.get(key)
    if not isinstance(texts, Mapping):
        return str(texts or "")
    return str(texts.get(language) or texts.get("en") or next(iter(texts.values()), ""))


def when(session: Mapping[str, Any]) -> str:
    """The day and the hours of a session as its file says them."""
    starts, ends = session.get("starts"), session.get("ends")
    if isinstance(starts, datetime) and isinstance(ends, datetime):
        day = written(starts.date(), QCoreApplication.translate("MatrixModel", "ddd d MMM"))
        return f"{day}{DOT}{starts:%H:%M}–{ends:%H:%M}"
    return ""

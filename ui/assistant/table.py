"""A table to read: any number of rows, of which only those in sight cost anything."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QEvent, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QLabel, QTableView, QWidget

from ui import theme
from ui.widgets.pane import by_touch
from ui.widgets.plain import tip

Index = QModelIndex | QPersistentModelIndex
_NONE = QModelIndex()
_ISOLATE, _END = "\u2068", "\u2069"
"""First strong isolate, and its end (UAX 9)."""


class Rows(QAbstractTableModel):
    """Texts in rows and columns."""

    def __init__(self) -> None:
        super().__init__()
        self._head: Sequence[str] = ()
        self._rows: Sequence[Sequence[str]] = ()

    def show(self, head: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
        """Show other rows."""
        self.beginResetModel()
        self._head, self._rows = head, rows
        self.endResetModel()

    def texts(self, row: int) -> Sequence[str]:
        """A row's texts."""
        return self._rows[row]

    def rowCount(self, parent: Index = _NONE) -> int:
        """How many rows there are."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _NONE) -> int:
        """How many columns there are."""
        return 0 if parent.isValid() else len(self._head)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """A cell's text."""
        if role == Qt.ItemDataRole.DisplayRole:
            # each in its own direction: an address or a time is never turned round by a mirrored screen
            return f"{_ISOLATE}{self._rows[index.row()][index.column()]}{_END}"
        if role in {Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole}:
            text = self._rows[index.row()][index.column()]
            return tip(text) if role == Qt.ItemDataRole.ToolTipRole else text
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """A column's title."""
        if role == Qt.ItemDataRole.DisplayRole and orientation is Qt.Orientation.Horizontal:
            return self._head[section]
        return None


class Table(QTableView):
    """Shows rows; walks with the arrows, chooses a row at a time."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("rows")
        self.rows = Rows()
        self.setModel(self.rows)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        by_touch(self)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.verticalHeader().hide()
        self.horizontalHeader().setHighlightSections(False)
        # of thousands of rows only those in sight are measured
        self.horizontalHeader().setResizeContentsPrecision(0)
        self.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        self._least, self._most, self._wide = 1, 6, -1
        self._set()

    def _set(self) -> None:
        self.setFont(theme.font(theme.LABEL))
        self.horizontalHeader().setFont(theme.font(theme.SMALL, theme.SEMIBOLD))
        self.verticalHeader().setDefaultSectionSize(max(36, theme.px(34)))
        self._fit()

    def show_rows(
        self, head: Sequence[str], rows: Sequence[Sequence[str]], *, wide: int = -1, least: int = 1, most: int = 6
    ) -> None:
        """Show rows under a head, as high as `least` to `most` of them; the column `wide` takes the room that is left."""
        self._least, self._most = least, most
        self._wide = wide
        self.rows.show(head, rows)
        self._fit()
        self._spread()

    def _spread(self) -> None:
        """Give each column what it needs, within its share, and the rest to one, so that none is out of sight."""
        count, header = self.rows.columnCount(), self.horizontalHeader()
        if not count:
            return
        self.resizeColumnsToContents()
        share = max(theme.px(60), self.viewport().width() * 12 // (10 * count))
        for column in range(count):
            self.setColumnWidth(column, min(self.columnWidth(column) + 16, share))
            rest = column == self._wide % count
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch if rest else QHeaderView.ResizeMode.Interactive)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Spread the columns anew."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._spread()

    def _fit(self) -> None:
        shown = max(self._least, min(self._most, self.rows.rowCount()))
        head = self.horizontalHeader().sizeHint().height()
        self.setFixedHeight(head + shown * self.verticalHeader().defaultSectionSize() + 8)

    def spell_out(self, words: QLabel) -> None:
        """Show the chosen row's longest text in full in a label."""

        def show() -> None:
            row = self.chosen
            texts = self.rows.texts(row) if row >= 0 else ()
            words.setText(max(texts, key=len, default=""))
            words.setVisible(bool(words.text()))

        self.selectionModel().selectionChanged.connect(show)
        self.rows.modelReset.connect(show)
        show()

    @property
    def chosen(self) -> int:
        """The row that is chosen; -1 where none is."""
        rows = self.selectionModel().selectedRows()
        return rows[0].row() if rows else -1

    def changeEvent(self, event: QEvent) -> None:
        """Follow the size of the text."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange and self.font().pixelSize() != theme.font(theme.LABEL).pixelSize():
            self._set()

"""The same numbers as a table: sorted by any column, walked through by keyboard, read out by screen readers."""

from __future__ import annotations

from PySide6.QtCore import QAbstractTableModel, QEvent, QModelIndex, QPersistentModelIndex, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from ui import theme
from ui.dashboard.values import Cell, Column, Sheet, matching, ordered
from ui.widgets.pane import by_touch
from ui.widgets.plain import tip

Index = QModelIndex | QPersistentModelIndex
_EMPTY = Sheet("", "", (), ())
_SORT = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
_WIDEST = 280
"""Pixels of a column, unless there is more room; what is cut off stands in the tool tip."""
_MEASURED = 60
"""Rows that are looked at for how wide a column must be."""


class SheetModel(QAbstractTableModel):
    """A sheet, sorted and sifted."""

    def __init__(self) -> None:
        super().__init__()
        self.sheet = _EMPTY
        self.rows: list[tuple[Cell, ...]] = []
        self.sought = ""
        self.sorting: tuple[int, bool] | None = None

    def take(self, sheet: Sheet) -> None:
        """Show another sheet; the order stays where the columns do."""
        if sheet.columns != self.sheet.columns:
            self.sorting = None
        self.sheet = sheet
        self._arrange()

    def seek(self, sought: str) -> None:
        """Show only the rows with these words."""
        self.sought = sought
        self._arrange()

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column."""
        self.sorting = (column, order is Qt.SortOrder.DescendingOrder) if column >= 0 else None
        self._arrange()

    def _arrange(self) -> None:
        self.beginResetModel()
        rows = matching(self.sheet.rows, self.sought)
        if self.sorting is not None and self.sorting[0] < len(self.sheet.columns):
            rows = ordered(rows, self.sorting[0], down=self.sorting[1])
        self.rows = rows
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  (Qt's own signature)
        """How many rows."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """How many columns."""
        return 0 if parent.isValid() else len(self.sheet.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """One place."""
        place = self.rows[index.row()][index.column()]
        column = self.sheet.columns[index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return place.text
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip(place.text)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{column.title}: {place.text}"
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(column)
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """A column's title."""
        if orientation is not Qt.Orientation.Horizontal or section >= len(self.sheet.columns):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.sheet.columns[section].title
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(self.sheet.columns[section])
        return None


def _alignment(column: Column) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if column.number else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter


class SheetTable(QTableView):
    """A table of a sheet. A column's head sorts; so do Enter and Space, by the column one stands in."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sheet")
        self.sheet_model = SheetModel()
        self.setModel(self.sheet_model)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        by_touch(self)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.verticalHeader().hide()
        head = self.horizontalHeader()
        head.setSectionsClickable(True)
        head.setSortIndicatorShown(True)
        head.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        head.setHighlightSections(False)
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        head.setResizeContentsPrecision(_MEASURED)
        head.sectionClicked.connect(self.sort_by)
        self._scale = 1.0
        self._dress()

    def set_scale(self, scale: float) -> None:
        """Write larger by a factor, as on a wall."""
        self._scale = scale
        self._dress()

    def _dress(self) -> None:
        self.setFont(theme.font(round(theme.LABEL * self._scale)))
        self.horizontalHeader().setFont(theme.font(round(theme.SMALL * self._scale), theme.SEMIBOLD))
        self.horizontalHeader().setMinimumHeight(max(theme.TARGET, theme.px(36 * self._scale)))
        self.verticalHeader().setDefaultSectionSize(max(theme.TARGET, theme.px(36 * self._scale)))
        self.fit()

    def show_sheet(self, sheet: Sheet) -> None:
        """Show a sheet; whoever stands in a row stays in it."""
        if sheet == self.sheet_model.sheet:
            return
        here, scrolled = self.currentIndex(), self.verticalScrollBar().value()
        stood = self.sheet_model.rows[here.row()][0] if here.isValid() else None
        column = here.column()
        new = sheet.columns != self.sheet_model.sheet.columns
        self.sheet_model.take(sheet)
        self.setAccessibleName(sheet.title)
        if new:
            self.horizontalHeader().setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self.fit()
        if stood is not None and not new:
            row = next((place for place, one in enumerate(self.sheet_model.rows) if one[0] == stood), None)
            if row is not None:
                self.setCurrentIndex(self.sheet_model.index(row, column))
            self.verticalScrollBar().setValue(scrolled)
        self._stand()

    def seek(self, sought: str) -> None:
        """Show only the rows with these words."""
        self.sheet_model.seek(sought)

    def sort_by(self, column: int) -> None:
        """Sort by a column: numbers the largest first, words from A; again turns it round."""
        sheet, before = self.sheet_model.sheet, self.sheet_model.sorting
        down = not before[1] if before is not None and before[0] == column else sheet.columns[column].number
        order = Qt.SortOrder.DescendingOrder if down else Qt.SortOrder.AscendingOrder
        self.horizontalHeader().setSortIndicator(column, order)
        self.sheet_model.sort(column, order)
        self.setCurrentIndex(self.sheet_model.index(0, column))

    def fit(self) -> None:
        """Give every column what it needs, and the first what is left."""
        head = self.horizontalHeader()
        count = self.sheet_model.columnCount()
        if not count:
            return
        for column in range(count):
            head.setSectionResizeMode(column, QHeaderView.ResizeMode.Interactive)
            wide = max(head.sectionSizeHint(column), self.sizeHintForColumn(column)) + 24
            head.resizeSection(column, min(wide, theme.px(_WIDEST * self._scale)))
        high = len(self.sheet_model.rows) * self.verticalHeader().defaultSectionSize() + head.height()
        bar = self.verticalScrollBar().sizeHint().width() if high > self.height() else 0
        left = self.width() - 2 * self.frameWidth() - bar - sum(head.sectionSize(column) for column in range(count)) - 4
        # wide words in the first column may be cut before the whole table has to be moved about
        least = min(head.sectionSize(0), theme.px(200 * self._scale))
        head.resizeSection(0, max(least, head.sectionSize(0) + left))

    def resizeEvent(self, event: object) -> None:
        """Fill the width."""
        super().resizeEvent(event)  # type: ignore[arg-type]  # it is Qt's
        self.fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Sort by the column one stands in."""
        if event.key() in _SORT and self.currentIndex().isValid():
            self.sort_by(self.currentIndex().column())
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: object) -> None:
        """Stand in the first place, so that one is seen to be here."""
        super().focusInEvent(event)  # type: ignore[arg-type]
        self._stand()

    def _stand(self) -> None:
        if self.hasFocus() and not self.currentIndex().isValid() and self.sheet_model.rows:
            self.setCurrentIndex(self.sheet_model.index(0, 0))

    def changeEvent(self, event: QEvent) -> None:
        """Follow theme and size of text."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange:
            # what is set while the style sheet dresses it would be taken off again
            QTimer.singleShot(0, self, self._dress)

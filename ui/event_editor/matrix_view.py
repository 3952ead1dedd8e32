"""The matrix to work in: arrows walk, Space turns, F2 writes, a click or a touch does the same."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QMenu, QTableView, QWidget

from ui import theme
from ui.event_editor.cells import CHOICES, NUMBERS, SWITCHES, Column, What
from ui.event_editor.matrix_model import MatrixModel
from ui.event_editor.matrix_paint import HEAD_WIDTH, ROW, WIDTHS, CellPainter, ColumnHead, RowHead
from ui.event_editor.words import EventWords
from ui.widgets.pane import by_touch

_OPEN = (Qt.Key.Key_F2, Qt.Key.Key_Return, Qt.Key.Key_Enter)


class MatrixView(QTableView):
    """Shows a `MatrixModel`.

    Attributes:
        turned: a row and a column whose switch someone turned.
        chose: a row, a column and what someone chose there.
        rule_asked: a row whose rule someone wants to see.
        session_chosen: the row that someone went to.
    """

    turned = Signal(int, object)
    chose = Signal(int, object, str)
    rule_asked = Signal(int)
    session_chosen = Signal(int)

    def __init__(self, model: MatrixModel, words: EventWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model, self._words = model, words
        self.menu: QMenu | None = None
        self._pressed = QPersistentModelIndex()
        self.setObjectName("matrix")
        self.setModel(model)
        self.setItemDelegate(CellPainter(self))
        self.setVerticalHeader(RowHead(self))
        self.setHorizontalHeader(ColumnHead(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setCornerButtonEnabled(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        by_touch(self)
        self.setTabKeyNavigation(False)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.AnyKeyPressed
            | QAbstractItemView.EditTrigger.SelectedClicked
            | QAbstractItemView.EditTrigger.DoubleClicked
        )
        self.clicked.connect(self._clicked)
        self.verticalHeader().sectionClicked.connect(lambda row: self.setCurrentIndex(model.index(row, 0)))
        model.modelReset.connect(self._sized)
        self._sized()

    def _sized(self) -> None:
        self.verticalHeader().setDefaultSectionSize(theme.px(ROW))
        for number, column in enumerate(self._model.columns):
            self.setColumnWidth(number, theme.px(WIDTHS[column.what]))
        self._share()

    def _share(self) -> None:
        """Give the titles what room the columns leave."""
        bar = self.verticalScrollBar().sizeHint().width()
        spare = self.width() - bar - sum(theme.px(WIDTHS[column.what]) for column in self._model.columns)
        least = theme.px(HEAD_WIDTH)
        self.verticalHeader().setMinimumWidth(max(least, min(spare, 2 * least)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the room anew."""
        self._share()
        super().resizeEvent(event)

    def go_to(self, row: int, column: int = 0) -> None:
        """Choose a cell."""
        index = self._model.index(max(0, min(row, self._model.rowCount() - 1)), column)
        if index.isValid() and index != self.currentIndex():
            self.setCurrentIndex(index)

    def currentChanged(self, current: QModelIndex | QPersistentModelIndex, previous: QModelIndex | QPersistentModelIndex) -> None:
        """Say which session someone went to."""
        super().currentChanged(current, previous)
        self.verticalHeader().viewport().update()
        if current.row() != previous.row():
            self.session_chosen.emit(current.row())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space turns or opens, F2 and Enter open; arrows walk; digits write."""
        index = self.currentIndex()
        if self.state() is QAbstractItemView.State.EditingState:
            event.accept()  # Enter in a field, which ends its editing
            return
        if not index.isValid():
            super().keyPressEvent(event)
            return
        what = self._model.columns[index.column()].what
        if event.key() == Qt.Key.Key_Space or event.key() in _OPEN:
            self._open(index)
        elif event.text().isprintable() and event.text() and (what not in NUMBERS or not event.text().isdecimal()):
            event.accept()  # letters are not for a matrix
        else:
            super().keyPressEvent(event)

    def _clicked(self, index: QModelIndex) -> None:
        column = self._model.columns[index.column()]
        if column.what not in NUMBERS:
            self._open(index)

    def _open(self, index: QModelIndex) -> None:
        """Turn a switch, show choices, write a number, show a rule: whatever the cell takes."""
        column = self._model.columns[index.column()]
        if column.what in SWITCHES:
            self.turned.emit(index.row(), column)
        elif column.what in CHOICES:
            self._offer(index, column)
        elif column.what in NUMBERS:
            self.edit(index)
        elif column.what is What.RULE:
            self.rule_asked.emit(index.row())

    def _offer(self, index: QModelIndex, column: Column) -> None:
        cell = self._model.cell(index.row(), index.column())
        if not cell.text:
            return
        if self.menu is not None:
            self.menu.deleteLater()
        row = index.row()
        menu = self.menu = QMenu(self)
        menu.setFont(theme.font(theme.TEXT))
        for choice in CHOICES[column.what]:
            words = self._words.choice(column.what, choice)
            action = menu.addAction(words)
            action.setCheckable(True)
            action.setChecked(words == cell.text)
            action.triggered.connect(lambda _checked=False, choice=choice: self.chose.emit(row, column, choice))
            if words == cell.text:
                menu.setActiveAction(action)
        rect = self.visualRect(index)
        menu.popup(self.viewport().mapToGlobal(QPoint(rect.left(), rect.bottom())))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the size of text."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self._sized()

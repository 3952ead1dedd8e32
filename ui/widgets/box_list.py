"""The boxes of a side in the order in which they are drawn, the page itself before them; and what can be done with them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QMenu, QVBoxLayout, QWidget

from ui import theme
from ui.layout_editor_edits import KINDS
from ui.layout_editor_words import LayoutWords
from ui.widgets.buttons import Button
from ui.widgets.fit_label import FitLabel
from ui.widgets.lists import Row, RowList

_ROW = 56


class _Rows(RowList):
    """Rows that are a little lower, so that a badge's boxes are seen at once."""

    deleted = Signal()

    def _height(self, row: Row) -> int:
        del row
        return theme.px(_ROW)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete and self.currentRow() > 0:
            self.deleted.emit()
        else:
            super().keyPressEvent(event)


class BoxList(QWidget):
    """Chooses boxes, adds and orders them.

    Attributes:
        chosen: the id of a box; empty: the page.
        added: the kind of a box that someone wants.
        shifted: someone wants the chosen box drawn earlier (-1) or later (1).
        duplicated, deleted: someone wants that of the chosen box.
    """

    chosen = Signal(str)
    added = Signal(str)
    shifted = Signal(int)
    duplicated = Signal()
    deleted = Signal()

    def __init__(self, words: LayoutWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._ids: tuple[str, ...] = ("",)
        self.caption = FitLabel(theme.SMALL, 12, parent=self)
        self.caption.set_colour("muted")
        self.rows = _Rows(self, cards=True)
        self.add = Button("outline", pixels=theme.LABEL, parent=self)
        self.menu = QMenu(self.add)
        self.menu.setFont(theme.font(theme.LABEL))
        self.up, self.down, self.copy, self.remove = (
            Button("chip", pixels=theme.SMALL, weight=theme.REGULAR, parent=self) for _ in range(4)
        )
        grid = QGridLayout()
        grid.setSpacing(6)
        grid.addWidget(self.add, 0, 0, 1, 2)
        for place, button in enumerate((self.up, self.down, self.copy, self.remove)):
            grid.addWidget(button, 1 + place // 2, place % 2)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.caption)
        column.addWidget(self.rows, 1)
        column.addLayout(grid)
        theme.hold(self.rows, least_height=3 * _ROW)
        self.rows.currentRowChanged.connect(self._choose)
        self.rows.deleted.connect(self.deleted)
        self.up.clicked.connect(lambda: self.shifted.emit(-1))
        self.down.clicked.connect(lambda: self.shifted.emit(1))
        self.copy.clicked.connect(self.duplicated)
        self.remove.clicked.connect(self.deleted)
        self.add.clicked.connect(self._offer)

    def show_boxes(self, page: Row, boxes: Sequence[tuple[str, Row]], chosen: str) -> None:
        """Show the page and its boxes, one of them chosen; empty: the page."""
        self._ids = ("", *(name for name, _ in boxes))
        row = self._ids.index(chosen) if chosen in self._ids else 0
        self.rows.blockSignals(True)
        self.rows.show_rows([page, *(row for _, row in boxes)], row)
        self.rows.blockSignals(False)
        self.up.setEnabled(row > 1)
        self.down.setEnabled(0 < row < len(self._ids) - 1)
        for button in (self.copy, self.remove):
            button.setEnabled(row > 0)

    def _choose(self, row: int) -> None:
        if 0 <= row < len(self._ids):
            self.chosen.emit(self._ids[row])

    def _offer(self) -> None:
        self.menu.popup(self.add.mapToGlobal(QPoint(0, -self.menu.sizeHint().height())))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()

    def retranslate(self) -> None:
        """Write every word anew."""
        self.caption.say(self.tr("In the order of drawing"))
        self.rows.setAccessibleName(self.tr("Page and boxes, in the order of drawing"))
        self.add.say(self.tr("Add a box…"))
        self.up.say(self.tr("Earlier"), self.tr("Draw the box earlier, below others"))
        self.down.say(self.tr("Later"), self.tr("Draw the box later, above others"))
        self.copy.say(self.tr("Duplicate"), self.tr("Duplicate the box"))
        self.remove.say(self.tr("Delete"), self.tr("Delete the box"))
        self.menu.clear()
        for kind in KINDS:
            self.menu.addAction(self._words.kind(kind)).triggered.connect(lambda _checked=False, kind=kind: self.added.emit(kind))

"""Lists of people, scans and jobs: real item views, so that keyboard and screen readers know them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from ui import theme
from ui.directions import direction
from ui.widgets.pane import by_touch, follow

Index = QModelIndex | QPersistentModelIndex
_ROW = Qt.ItemDataRole.UserRole
_MIDDLE = Qt.AlignmentFlag.AlignVCenter
_INSET = 10
"""Pixels from the edge of what has a ground of its own to its words."""
_EDGE = 6
"""Pixels between a row's mark and the scroll bar, where a list may have one."""
_LEAD = 60
"""Pixels of width for what leads a name."""
_BESIDE = 240
"""Pixels of width under which a name stands below what leads it, and has the width of the row."""
_STACKED = 52
"""Pixels of a row of two lines."""
CARD = 66
"""Pixels of a row that stands on a card."""
_ALERTED = 68
"""Pixels of a row that somebody has to see to."""
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


@dataclass(frozen=True, slots=True)
class Row:
    """One line of a list.

    Attributes:
        lead: small, before the name ("14:06"); may be empty.
        below: a second, small line; may be empty.
        mark: at the end, in `mark_colour`, or on it where `chip`.
        alert: below the name on `alert_colour`, because somebody has to do something; may be empty.
        spoken: what a screen reader says.
    """

    name: str
    lead: str = ""
    below: str = ""
    mark: str = ""
    mark_colour: str = "muted"
    chip: bool = False
    alert: str = ""
    alert_colour: str = "attention"
    country: str = ""
    spoken: str = ""


def _stacks(row: Row, width: int) -> bool:
    """Whether a row has two lines: in a list so narrow for its text that one would leave no room for the name."""
    return bool(row.lead) and width < theme.px(_BESIDE)


class _Painter(QStyledItemDelegate):
    """Draws rows; those of lists that can be chosen from stand on cards."""

    def __init__(self, parent: QWidget, *, cards: bool, walks: bool) -> None:
        super().__init__(parent)
        self._cards = cards
        self._edge = _EDGE if walks else 0
        self._within, self._direction = QRect(), Qt.LayoutDirection.LeftToRight

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: Row | None = index.data(_ROW)
        if row is None:
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect, state = option.rect, option.state
        self._within, self._direction = rect, option.direction
        chosen, focus = bool(state & QStyle.StateFlag.State_Selected), bool(state & QStyle.StateFlag.State_HasFocus)
        box = self._ground(painter, rect, chosen, focus)
        stacked = not self._cards and _stacks(row, rect.width())
        upper = QRect(box.left(), box.top(), box.width(), box.height() // 2) if stacked else box
        left = self._mark(painter, upper, row, upper.width() - theme.px(_LEAD) if stacked else upper.width() // 2)
        if row.lead:
            painter.setFont(theme.font(theme.LABEL))
            painter.setPen(QColor(theme.now().muted))
            lead = QRect(left.left(), left.top(), theme.px(_LEAD), left.height())
            self._write(painter, lead, Qt.AlignmentFlag.AlignLeft, row.lead)
            left.setLeft(lead.right() + 1)
        self._words(painter, box.adjusted(0, upper.height(), 0, 0) if stacked else left, row)
        painter.restore()

    def _mirrored(self, box: QRect) -> QRect:
        """Where a place of the row is; the other way round in a window that reads from right to left."""
        return QStyle.visualRect(self._direction, self._within, box)

    def _write(self, painter: QPainter, box: QRect, side: Qt.AlignmentFlag, text: str) -> None:
        painter.setLayoutDirection(direction(text, self._direction))
        across = QStyle.visualAlignment(self._direction, side) | Qt.AlignmentFlag.AlignAbsolute
        painter.drawText(self._mirrored(box), int(_MIDDLE | across), text)

    def _ground(self, painter: QPainter, rect: QRect, chosen: bool, focus: bool) -> QRect:
        if not self._cards:
            if chosen and focus:
                painter.setPen(QPen(QColor(theme.now().action_text), 3))
                painter.setBrush(QColor(theme.now().chosen))
                painter.drawRoundedRect(QRectF(rect).adjusted(2, 2, -2, -2), 6, 6)
                return rect.adjusted(_INSET, 0, -_INSET, -1)
            painter.setPen(QColor(theme.now().soft))
            painter.drawLine(rect.bottomLeft(), rect.bottomRight())
            return rect.adjusted(0, 0, -self._edge, -1)
        strong = focus and chosen
        pen = QPen(QColor(theme.now().action_text if chosen else theme.now().line), 3 if strong else 1)
        painter.setPen(pen)
        painter.setBrush(QColor(theme.now().chosen if chosen else theme.now().card))
        inset = 2 if strong else 1
        painter.drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -6 - inset), 7, 7)
        return rect.adjusted(16, 4, -16, -10)

    def _mark(self, painter: QPainter, box: QRect, row: Row, most: int) -> QRect:
        """Draw the mark, at most so wide; what it leaves of the box."""
        if not row.mark:
            return box
        painter.setFont(theme.font(theme.SMALL if row.chip else theme.LABEL, theme.BOLD))
        metrics = painter.fontMetrics()
        text = metrics.elidedText(row.mark, Qt.TextElideMode.ElideRight, most)
        width = metrics.horizontalAdvance(text) + (26 if row.chip else 2)
        place = QRect(box.right() - width + 1, box.top(), width, box.height())
        if row.chip:
            high = theme.px(30)
            chip = QRectF(self._mirrored(QRect(place.left(), round(place.center().y() - high / 2 + 1), width, high)))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.now().colour(row.mark_colour)))
            painter.drawRoundedRect(chip, 6, 6)
            painter.setPen(QColor(theme.now().colour(f"on {row.mark_colour}")))
            painter.drawText(chip, int(Qt.AlignmentFlag.AlignCenter), text)
        else:
            painter.setPen(QColor(theme.now().colour(row.mark_colour)))
            self._write(painter, place, Qt.AlignmentFlag.AlignRight, text)
        return box.adjusted(0, 0, -width - 12, 0)

    def _alert(self, painter: QPainter, box: QRect, row: Row) -> QRect:
        """Draw what somebody has to see to; what it leaves for the name."""
        painter.setFont(theme.font(theme.SMALL, theme.BOLD))
        metrics = painter.fontMetrics()
        text = metrics.elidedText(row.alert, Qt.TextElideMode.ElideRight, box.width() - 2 * _INSET)
        high = theme.px(26)
        long = metrics.horizontalAdvance(text) + 2 * _INSET
        chip = QRectF(self._mirrored(QRect(box.left(), box.bottom() - high - 6, long, high)))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.now().colour(row.alert_colour)))
        painter.drawRoundedRect(chip, 6, 6)
        painter.setPen(QColor(theme.now().colour(f"on {row.alert_colour}")))
        painter.drawText(chip, int(Qt.AlignmentFlag.AlignCenter), text)
        return box.adjusted(0, 4, 0, -high - 6)

    def _words(self, painter: QPainter, box: QRect, row: Row) -> None:
        if row.alert:
            box = self._alert(painter, box, row)
        weight = theme.SEMIBOLD if row.below or row.alert else theme.REGULAR
        upper = QRect(box.left(), box.top(), box.width(), box.height() * 54 // 100) if row.below else box
        painter.setFont(theme.font(theme.TEXT, weight, theme.forms(row.name, row.country)))
        painter.setPen(QColor(theme.now().ink))
        left = Qt.AlignmentFlag.AlignLeft
        self._write(painter, upper, left, painter.fontMetrics().elidedText(row.name, Qt.TextElideMode.ElideRight, box.width()))
        if row.below:
            painter.setFont(theme.font(14))
            painter.setPen(QColor(theme.now().muted))
            lower = QRect(box.left(), upper.bottom(), box.width(), box.bottom() - upper.bottom())
            self._write(
                painter, lower, left, painter.fontMetrics().elidedText(row.below, Qt.TextElideMode.ElideRight, box.width())
            )


class RowList(QListWidget):
    """A list of rows, only to be looked at; or to choose from: `cards` follow somebody else's keys, `walks` has its own.

    Attributes:
        picked: the place of a row that someone chose.
    """

    picked = Signal(int)

    def __init__(self, parent: QWidget | None = None, *, cards: bool = False, walks: bool = False) -> None:
        super().__init__(parent)
        self._cards, self._walks = cards, walks
        self._fill: tuple[int, int, int] | None = None
        self.setItemDelegate(_Painter(self, cards=cards, walks=walks))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        by_touch(self)
        self.setUniformItemSizes(not walks)
        if cards or walks:
            self.itemClicked.connect(lambda item: self.picked.emit(self.row(item)))
        if walks:
            # a touch is no reason to take the keyboard from whoever types, nor is a button before it that goes out of use:
            # it is taken by a key alone
            self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        elif not cards:
            # only to be looked at: what no longer fits is the oldest
            self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
            self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)

    def show_all(self, rows: int, least: int, most: int) -> None:
        """Make so many rows fill the height, each within bounds."""
        self._fill = (rows, least, most)

    def show_rows(self, rows: Sequence[Row], chosen: int = -1) -> None:
        """Show rows, one of them chosen."""
        if [self.item(number).data(_ROW) for number in range(self.count())] != list(rows):
            self.clear()
            for row in rows:
                item = QListWidgetItem(row.spoken or f"{row.name} {row.mark}")
                item.setData(_ROW, row)
                item.setSizeHint(QSize(0, self._height(row)))
                self.addItem(item)
        self.setCurrentRow(chosen)

    @property
    def needed(self) -> int:
        """The height of all rows."""
        return sum(self.item(number).sizeHint().height() for number in range(self.count()))

    def _height(self, row: Row) -> int:
        if row.alert:
            return theme.px(_ALERTED)
        if self._cards:
            return theme.px(CARD)
        if self._fill is None:
            return theme.px(theme.TARGET)
        if _stacks(row, self.viewport().width()):
            return theme.px(_STACKED)
        rows, least, most = self._fill
        return max(theme.px(least), min(theme.px(most), self.viewport().height() // rows))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Spread the rows anew."""
        super().resizeEvent(event)
        self._spread()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the size of the text."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange:
            self._spread()

    def _spread(self) -> None:
        for number in range(self.count()):
            item = self.item(number)
            item.setSizeHint(QSize(0, self._height(item.data(_ROW))))

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the row that the keys are about."""
        super().focusInEvent(event)
        if self.currentItem() is not None:
            self.scrollToItem(self.currentItem())
            follow(self, self.visualRect(self.currentIndex()))

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Let what scrolls around the list show the row that somebody walked to."""
        super().currentChanged(current, previous)
        follow(self, self.visualRect(current))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter choose a row; letters are not for a list."""
        if self._walks and event.key() in _ENTER and self.currentRow() >= 0:
            self.picked.emit(self.currentRow())
        elif self._walks and event.text().isprintable() and event.text():
            event.ignore()
        else:
            super().keyPressEvent(event)

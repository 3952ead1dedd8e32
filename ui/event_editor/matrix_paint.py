"""How the matrix of sessions and tiers is painted: its cells, and the heads of its rows and columns."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QRegularExpression, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen, QPolygonF, QRegularExpressionValidator
from PySide6.QtWidgets import QHeaderView, QLineEdit, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from ui import theme
from ui.event_editor.cells import CHOICES, Column, Mark, What
from ui.event_editor.matrix_model import CELL, HEAD, Cell, Count, Head, Index

ROW, HEAD_HEIGHT, HEAD_WIDTH = 56, 56, 224
WIDTHS = {
    What.EVERY: 58,
    What.TIER: 44,
    What.INVITATION: 112,
    What.CHECKED_IN: 56,
    What.OPENS: 66,
    What.CLOSES: 66,
    What.REENTRY: 122,
    What.SEATS: 60,
    What.LIMIT: 74,
    What.RULE: 48,
}
"""Pixels of columns at the usual size of text."""
_BOX = 26
_HEAD_FONT, _HEAD_EDGE = (14, theme.SEMIBOLD), 4
_LEFT_TO_RIGHT = "\u200e"
"""Keeps a sign before its number where everything else runs from right to left."""
_NUMBER = QRegularExpression(r"\d{0,7}")
"""Nothing is what is usual."""
_MIDDLE = Qt.AlignmentFlag.AlignVCenter


class CellPainter(QStyledItemDelegate):
    """Paints cells, and gives a field to write a number in."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint a cell: what is chosen stands in a frame, what is wrong has a triangle."""
        cell: Cell | None = index.data(CELL)
        if cell is None:
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        now, rect = theme.now(), option.rect
        state = option.state
        chosen, focus = bool(state & QStyle.StateFlag.State_Selected), bool(state & QStyle.StateFlag.State_HasFocus)
        painter.fillRect(rect, QColor(now.chosen if chosen else now.card))
        painter.setPen(QColor(now.line))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        if chosen:
            painter.setPen(QPen(QColor(now.action_text), 3 if focus else 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(rect).adjusted(2, 2, -2, -3), 6, 6)
        if cell.mark is not None:
            _switch(painter, rect, cell.mark)
        else:
            _words(painter, rect, cell, option.direction)
        if cell.wrong:
            _triangle(painter, rect, option.direction)
        painter.restore()

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        """A field for a number."""
        del option
        field = QLineEdit(parent)
        field.setObjectName("cell")
        field.setFont(theme.font(theme.LABEL))
        field.setValidator(QRegularExpressionValidator(_NUMBER, field))
        field.setAccessibleName(str(index.model().headerData(index.column(), Qt.Orientation.Horizontal)))
        return field

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        """As large as the cell."""
        del index
        editor.setGeometry(option.rect.adjusted(2, 4, -2, -5))


def _switch(painter: QPainter, rect: QRect, mark: Mark) -> None:
    now, size = theme.now(), theme.px(_BOX)
    box = QRectF(0, 0, size, size)
    box.moveCenter(QPointF(rect.center()))
    if mark is Mark.IDLE:
        painter.setPen(QPen(QColor(now.muted), 2))
        middle = box.center()
        painter.drawLine(QPointF(middle.x() - 6, middle.y()), QPointF(middle.x() + 6, middle.y()))
        return
    if mark is Mark.YES:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(now.action))
        painter.drawRoundedRect(box, 5, 5)
    elif mark is Mark.NO:
        painter.setPen(QPen(QColor(now.edge), 1.5))
        painter.setBrush(QColor(now.card))
        painter.drawRoundedRect(box, 5, 5)
        return
    painter.setBrush(Qt.BrushStyle.NoBrush)
    pen = QPen(QColor(now.on(now.action) if mark is Mark.YES else now.muted), size / 9)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    left, top = box.left(), box.top()
    places = ((0.25, 0.53), (0.43, 0.7), (0.76, 0.32))
    painter.drawPolyline(QPolygonF([QPointF(left + x * size, top + y * size) for x, y in places]))


def _words(painter: QPainter, rect: QRect, cell: Cell, direction: Qt.LayoutDirection) -> None:
    choice = cell.column.what in CHOICES and bool(cell.text)
    painter.setFont(theme.font(theme.SMALL))
    painter.setPen(QColor(theme.now().ink))
    start, end = (10, 20) if choice else (3, 3)
    mirrored = direction is Qt.LayoutDirection.RightToLeft
    inner = rect.adjusted(end if mirrored else start, 0, -start if mirrored else -end, -1)
    where = Qt.AlignmentFlag.AlignLeft if choice else Qt.AlignmentFlag.AlignHCenter
    text = painter.fontMetrics().elidedText(cell.text, Qt.TextElideMode.ElideRight, inner.width())
    painter.drawText(inner, int(QStyle.visualAlignment(direction, where) | _MIDDLE), text)
    if choice:
        painter.setPen(QColor(theme.now().muted))
        corner = QRect(rect.left() + 2 if mirrored else rect.right() - 20, rect.top(), 18, rect.height() - 1)
        painter.drawText(corner, int(Qt.AlignmentFlag.AlignCenter), "▾")


def _triangle(painter: QPainter, rect: QRect, direction: Qt.LayoutDirection) -> None:
    painter.setPen(QColor(theme.now().refuse_text))
    painter.setFont(theme.font(13, theme.BOLD))
    side = theme.px(16)
    corner = QRect(rect.right() - side - 2, rect.top() + 2, side, side)
    painter.drawText(QStyle.visualRect(direction, rect, corner), int(Qt.AlignmentFlag.AlignCenter), "▲")


def _counted(painter: QPainter, room: QRect, count: Count, direction: Qt.LayoutDirection) -> QRect:
    """Draw how many may enter and what the changes do, at the end; what is left of the room."""
    now = theme.now()
    mirrored = direction is Qt.LayoutDirection.RightToLeft
    where = int(QStyle.visualAlignment(direction, Qt.AlignmentFlag.AlignRight) | _MIDDLE)
    parts = [(f"{_LEFT_TO_RIGHT}−{count.lose}", "refuse_text")] * bool(count.lose) + [
        (f"{_LEFT_TO_RIGHT}+{count.gain}", "admit_text")
    ] * bool(count.gain)
    for text, colour in (*parts, (str(count.people), "ink")):
        painter.setFont(theme.font(14, theme.BOLD))
        painter.setPen(QColor(now.colour(colour)))
        painter.drawText(room, where, text)
        width = painter.fontMetrics().horizontalAdvance(text) + 6
        room = room.adjusted(width, 0, 0, 0) if mirrored else room.adjusted(0, 0, -width, 0)
    return room


def fitted(metrics: QFontMetrics, head: Head, width: int) -> str:
    """When a session is, in so many pixels: its day gives way to its hours."""
    if metrics.horizontalAdvance(head.when) <= width:
        return head.when
    return metrics.elidedText(head.hours, Qt.TextElideMode.ElideRight, width)


def width_of(column: Column, words: str) -> int:
    """Pixels for a column: as it is usual, and for the words in its head on two lines, none of them broken."""
    usual = theme.px(WIDTHS[column.what])
    if column.what is What.TIER:
        return usual
    metrics = QFontMetrics(theme.font(*_HEAD_FONT))
    each = words.split()
    lines = ((" ".join(each[:place]), " ".join(each[place:])) for place in range(1, len(each) + 1))
    needed = min((max(map(metrics.horizontalAdvance, pair)) for pair in lines), default=0)
    return max(usual, needed + 2 * _HEAD_EDGE + 2)


class RowHead(QHeaderView):
    """Sessions: code and title, and when."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self.setSectionsClickable(True)
        self.setHighlightSections(True)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)

    def sizeHint(self) -> QSize:
        """Wide enough for a title's beginning."""
        return QSize(theme.px(HEAD_WIDTH), super().sizeHint().height())

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        """Paint one session."""
        head: Head | None = self.model().headerData(section, self.orientation(), HEAD)
        if head is None:
            return
        painter.save()
        now, current = theme.now(), section == self._current()
        painter.fillRect(rect, QColor(now.chosen if current else now.card))
        painter.setPen(QColor(now.line))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        direction = self.layoutDirection()
        left = int(QStyle.visualAlignment(direction, Qt.AlignmentFlag.AlignLeft) | _MIDDLE)
        inner = rect.adjusted(12, 5, -12, -6)
        upper = inner.adjusted(0, 0, 0, -inner.height() * 45 // 100)
        lower = inner.adjusted(0, inner.height() * 55 // 100, 0, 0)
        painter.setPen(QColor(now.refuse_text if head.wrong else now.ink))
        painter.setFont(theme.font(theme.LABEL, theme.SEMIBOLD))
        title = ("▲ " if head.wrong else "") + "  ".join(part for part in (head.code, head.title) if part)
        painter.drawText(upper, left, painter.fontMetrics().elidedText(title, Qt.TextElideMode.ElideRight, upper.width()))
        if head.count is not None:
            lower = _counted(painter, lower, head.count, direction)
        painter.setPen(QColor(now.muted))
        painter.setFont(theme.font(13))
        painter.drawText(lower, left, fitted(painter.fontMetrics(), head, lower.width()))
        painter.restore()

    def _current(self) -> int:
        return self.selectionModel().currentIndex().row()


class ColumnHead(QHeaderView):
    """Tiers as on their badges, and the other columns in words."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setSectionsClickable(False)
        self.setMinimumSectionSize(theme.TARGET)

    def sizeHint(self) -> QSize:
        """High enough for two lines."""
        return QSize(super().sizeHint().width(), theme.px(HEAD_HEIGHT))

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        """Paint one column's head."""
        column: Column | None = self.model().headerData(section, self.orientation(), HEAD)
        if column is None:
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        now = theme.now()
        painter.fillRect(rect, QColor(now.paper))
        painter.setPen(QColor(now.edge))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        if column.what is What.TIER:
            self._tier(painter, rect, column)
        else:
            painter.setPen(QColor(now.muted))
            painter.setFont(theme.font(*_HEAD_FONT))
            words = str(self.model().headerData(section, self.orientation()))
            flags = int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap)
            painter.drawText(rect.adjusted(_HEAD_EDGE, 2, -_HEAD_EDGE, -4), flags, words)
        painter.restore()

    def _tier(self, painter: QPainter, rect: QRect, column: Column) -> None:
        now = theme.now()
        known = QColor(column.colour) if QColor.isValidColorName(column.colour) and column.colour.startswith("#") else None
        chip = QRect(QPoint(0, 0), QSize(rect.width() - 4, theme.px(32)))
        chip.moveCenter(rect.center())
        painter.setFont(theme.font(14, theme.BOLD))
        if known is not None:
            painter.setPen(QPen(QColor(now.line), 1))
            painter.setBrush(known)
            painter.drawRoundedRect(QRectF(chip), 6, 6)
        painter.setPen(QColor(now.on(known.name()) if known else now.ink))
        text = painter.fontMetrics().elidedText(column.tier, Qt.TextElideMode.ElideRight, chip.width() - 4)
        painter.drawText(chip, int(Qt.AlignmentFlag.AlignCenter), text)

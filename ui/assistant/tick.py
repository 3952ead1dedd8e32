"""Yes or no, with a tick that is drawn: a click anywhere on its line counts."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QStyle, QWidget

from ui import theme

_BOX = 24


class Tick(QAbstractButton):
    """A box and words beside it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def say(self, text: str) -> None:
        """Show words."""
        self.setText(text)
        self.setAccessibleName(text)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """High enough for a finger."""
        return QSize(theme.px(300), max(theme.TARGET, theme.px(theme.TARGET)))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint box, tick and words."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours = theme.now()
        if self.hasFocus():
            painter.setPen(QPen(QColor(colours.action_text), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)
        box = QStyle.visualRect(self.layoutDirection(), self.rect(), QRect(8, (self.height() - _BOX) // 2, _BOX, _BOX))
        painter.setPen(QPen(QColor(colours.action_text if self.isChecked() else colours.edge), 2))
        painter.setBrush(QColor(colours.action if self.isChecked() else colours.card))
        painter.drawRoundedRect(QRectF(box), 5, 5)
        if self.isChecked():
            painter.setPen(QPen(QColor(colours.on(colours.action)), 3, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
            points = [QPointF(box.left() + x * _BOX, box.top() + y * _BOX) for x, y in ((0.24, 0.52), (0.43, 0.71), (0.78, 0.31))]
            painter.drawPolyline(QPolygonF(points))
        room = QRect(8 + _BOX + 12, 0, self.width() - _BOX - 28, self.height())
        place = QStyle.visualRect(self.layoutDirection(), self.rect(), room)
        painter.setFont(theme.font(theme.LABEL))
        painter.setPen(QColor(colours.ink if self.isEnabled() else colours.disabled))
        ahead = QStyle.visualAlignment(self.layoutDirection(), Qt.AlignmentFlag.AlignLeft) | Qt.AlignmentFlag.AlignAbsolute
        painter.drawText(place, int(ahead | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap), self.text())
        painter.end()

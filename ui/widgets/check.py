"""A box to tick, with a tick that is drawn: filled or empty would be colour alone."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QCheckBox, QStyle, QStyleOptionButton, QWidget

from ui import theme


class Check(QCheckBox):
    """Takes a click anywhere on its line."""

    def __init__(self, text: str = "", parent: QWidget | None = None, *, pixels: int = theme.SMALL) -> None:
        super().__init__(text, parent)
        self.setFont(theme.font(pixels))
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def sizeHint(self) -> QSize:
        """The words, or a finger."""
        return super().sizeHint().expandedTo(QSize(theme.TARGET, theme.TARGET))

    def minimumSizeHint(self) -> QSize:
        """No smaller."""
        return self.sizeHint()

    def hitButton(self, position: QPoint) -> bool:
        """Anywhere."""
        return self.rect().contains(position)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the tick over the style's box."""
        super().paintEvent(event)
        if not self.isChecked():
            return
        option = QStyleOptionButton()
        self.initStyleOption(option)
        box = self.style().subElementRect(QStyle.SubElement.SE_CheckBoxIndicator, option, self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(QColor(theme.now().colour("on action")), max(2.0, box.width() / 9))
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        places = ((0.26, 0.52), (0.44, 0.70), (0.75, 0.32))
        painter.drawPolyline(QPolygonF([QPointF(box.x() + x * box.width(), box.y() + y * box.height()) for x, y in places]))
        painter.end()

"""The three shapes of a verdict: circle with a tick, octagon with a cross, triangle with a bar."""

from __future__ import annotations

import math

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QWidget

from ui import theme
from ui.wording import Shape

_STROKE = 0.075
"""Width of the lines as a share of the size."""


def draw_shape(painter: QPainter, shape: Shape, box: QRectF, colour: QColor) -> None:
    """Draw a shape into a square."""
    size = min(box.width(), box.height())
    pen = QPen(colour, size * _STROKE)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(box.center())
    painter.scale(size / 2, size / 2)
    pen.setWidthF(2 * _STROKE)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    {Shape.TICK: _tick, Shape.CROSS: _cross, Shape.BAR: _bar}[shape](painter)
    painter.restore()


def _tick(painter: QPainter) -> None:
    painter.drawEllipse(QPointF(0, 0), 0.92, 0.92)
    painter.drawPolyline(QPolygonF([QPointF(-0.42, 0.02), QPointF(-0.10, 0.36), QPointF(0.44, -0.32)]))


def _cross(painter: QPainter) -> None:
    turns = (math.pi / 8 + number * math.pi / 4 for number in range(8))
    painter.drawPolygon(QPolygonF([QPointF(math.cos(turn), math.sin(turn)) for turn in turns]))
    painter.drawLine(QPointF(-0.36, -0.36), QPointF(0.36, 0.36))
    painter.drawLine(QPointF(-0.36, 0.36), QPointF(0.36, -0.36))


def _bar(painter: QPainter) -> None:
    painter.drawPolygon(QPolygonF([QPointF(0, -0.84), QPointF(0.92, 0.78), QPointF(-0.92, 0.78)]))
    painter.drawLine(QPointF(0, -0.26), QPointF(0, 0.24))
    painter.drawPoint(QPointF(0, 0.50))


def called(shape: Shape) -> str:
    """What a screen reader calls a shape."""
    return {
        Shape.TICK: QCoreApplication.translate("Shape", "circle with a tick"),
        Shape.CROSS: QCoreApplication.translate("Shape", "octagon with a cross"),
        Shape.BAR: QCoreApplication.translate("Shape", "triangle with a bar"),
    }[shape]


class ShapeView(QWidget):
    """One shape, or none."""

    def __init__(self, size: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedSize(size, size)
        self._shape: Shape | None = None
        self._colour = "ink"

    def show_shape(self, shape: Shape | None, colour: str) -> None:
        """Show a shape in a colour; see `Theme.colour`."""
        self._shape, self._colour = shape, colour
        self.setAccessibleName(called(shape) if shape else "")
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the shape."""
        del event
        if self._shape is None:
            return
        painter = QPainter(self)
        draw_shape(painter, self._shape, QRectF(self.rect()), QColor(theme.now().colour(self._colour)))
        painter.end()

"""A ground of one colour with round corners, for what stands out from the window."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from ui import theme


class Ground(QWidget):
    """Paints its ground; none until it has a colour.

    Args:
        radius: of the corners, in pixels.
    """

    def __init__(self, radius: float, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._radius = radius
        self._ground: str | None = None

    def set_ground(self, colour: str | None) -> None:
        """Fill with a colour (see `Theme.colour`), or with none."""
        self._ground = colour
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground."""
        del event
        if self._ground is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.now().colour(self._ground)))
        painter.drawRoundedRect(QRectF(self.rect()), self._radius, self._radius)
        painter.end()

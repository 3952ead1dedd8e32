"""A list to choose one thing from, which shows that it opens."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QComboBox, QStyle

from ui import theme


class Pick(QComboBox):
    """With an arrow at its end, which the style sheet can't draw in a theme's colour."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the arrow too."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setFont(theme.font(theme.LABEL))
        painter.setPen(QColor(theme.now().ink))
        place = QStyle.visualRect(self.layoutDirection(), self.rect(), QRect(self.width() - 32, 0, 24, self.height()))
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, "▾")
        painter.end()

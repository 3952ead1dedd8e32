"""A code to hold something before: always dark on white, with its margin, whatever the theme."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from kiosk.badge.qr import QUIET_MODULES, symbol
from ui import theme

_SIDE = 240


class CodeView(QWidget):
    """Paints one QR code (ISO/IEC 18004). It takes the focus, and no key does anything in it: a scanner may end with Enter."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = symbol(text).rows
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFixedSize(_SIDE, _SIDE)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Large enough for a scanner held before a screen."""
        return QSize(_SIDE, _SIDE)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint whole pixels for each module."""
        del event
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor("#FFFFFF"))
        count = len(self._rows) + 2 * QUIET_MODULES
        step = max(1, min(self.width(), self.height()) // count)
        left, top = (self.width() - step * count) // 2, (self.height() - step * count) // 2
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor("#000000"))
        for row, line in enumerate(self._rows):
            for column, dark in enumerate(line):
                if dark:
                    painter.drawRect(left + (column + QUIET_MODULES) * step, top + (row + QUIET_MODULES) * step, step, step)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(
            QPen(QColor(theme.now().action_text if self.hasFocus() else theme.now().line), 3 if self.hasFocus() else 1)
        )
        painter.drawRect(QRectF(self.rect()).adjusted(1, 1, -2, -2))
        painter.end()

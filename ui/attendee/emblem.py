"""A card with a code on it, as something to be shown: drawn, so that it needs no words."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from ui import theme

_CELLS = ("1110111", "1010101", "1110111", "0001000", "1110101", "1010010", "1110101")
"""Not a code that anything reads."""


class CodeEmblem(QWidget):
    """Draws it in the colour of quiet words."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.set_scale(1.0)

    def set_scale(self, scale: float) -> None:
        """Be larger by a factor."""
        self.setFixedSize(QSize(round(220 * scale), round(280 * scale)))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the card and the code."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colour = QColor(theme.now().action_text)
        width = self.width() * 0.045
        card = QRectF(self.rect()).adjusted(width, width, -width, -width)
        painter.setPen(QPen(colour, width))
        painter.setBrush(QColor(theme.now().card))
        painter.drawRoundedRect(card, self.width() * 0.1, self.width() * 0.1)
        side = card.width() * 0.66
        cell = side / len(_CELLS)
        left, top = card.center().x() - side / 2, card.center().y() - side / 2
        for row, cells in enumerate(_CELLS):
            for column, full in enumerate(cells):
                if full == "1":
                    painter.fillRect(QRectF(left + column * cell, top + row * cell, cell + 0.5, cell + 0.5), colour)
        painter.end()

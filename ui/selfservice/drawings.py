"""What is said without words: how a code is held, that a badge comes out below, and one sentence in every language."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPainterPath, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui import theme

_CODE = ("11101110", "10101010", "11101011", "00010100", "11101101", "10100110", "11101011", "00010110")
"""Looks like a code from afar, and is none."""
_LEADING = 1.45


class HowTo(QWidget):
    """A telephone, and a sheet, held up to a lens a hand's length away. The same mirrored, as it has no direction to read."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMinimumSize(QSize(200, 96))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it as large as there is room."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        scale = min(self.width() / 420, self.height() / 190, 1.3)
        painter.translate(self.width() / 2, self.height() / 2)
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            painter.scale(-1, 1)
        painter.scale(scale, scale)
        painter.translate(-210, -95)
        now = theme.now()
        self._lens(painter, now.ink, now.card, now.action_text)
        self._distance(painter, now.muted)
        self._telephone(painter, now.ink, now.card)
        painter.end()

    @staticmethod
    def _lens(painter: QPainter, ink: str, card: str, light: str) -> None:
        painter.setPen(QPen(QColor(ink), 5))
        painter.setBrush(QColor(card))
        painter.drawRoundedRect(QRectF(14, 45, 92, 76), 18, 18)
        painter.drawEllipse(QPointF(60, 83), 25, 25)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(light))
        painter.drawEllipse(QPointF(60, 83), 11, 11)
        painter.setPen(QPen(QColor(ink), 5, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        painter.drawLine(QPointF(60, 123), QPointF(60, 148))
        painter.drawLine(QPointF(32, 150), QPointF(88, 150))

    @staticmethod
    def _distance(painter: QPainter, muted: str) -> None:
        pen = QPen(QColor(muted), 4, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        for x in (128, 148, 168, 188, 208, 228):
            painter.drawLine(QPointF(x, 83), QPointF(x + 8, 83))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPolyline(QPolygonF([QPointF(136, 71), QPointF(122, 83), QPointF(136, 95)]))
        painter.drawPolyline(QPolygonF([QPointF(230, 71), QPointF(244, 83), QPointF(230, 95)]))

    @staticmethod
    def _telephone(painter: QPainter, ink: str, card: str) -> None:
        painter.setPen(QPen(QColor(ink), 5))
        painter.setBrush(QColor(card))
        painter.drawRoundedRect(QRectF(266, 8, 100, 166), 16, 16)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(ink))
        size = 9.0
        left, top = 316 - size * 4, 84 - size * 4
        for row, line in enumerate(_CODE):
            for column, module in enumerate(line):
                if module == "1":
                    painter.drawRect(QRectF(left + column * size, top + row * size, size + 0.4, size + 0.4))
        painter.drawRoundedRect(QRectF(300, 160, 32, 4), 2, 2)
        # the hand that holds it: a thumb before, fingers behind
        painter.setPen(QPen(QColor(ink), 5, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin))
        painter.setBrush(QColor(card))
        hand = QPainterPath(QPointF(408, 186))
        hand.cubicTo(QPointF(404, 140), QPointF(392, 112), QPointF(366, 104))
        hand.cubicTo(QPointF(346, 98), QPointF(340, 118), QPointF(356, 126))
        hand.cubicTo(QPointF(362, 150), QPointF(356, 164), QPointF(346, 186))
        painter.drawPath(hand)


class Down(QWidget):
    """An arrow down, for what comes out below."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedSize(96, 96)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(QColor(theme.now().action_text), 11, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        painter.drawLine(QPointF(48, 12), QPointF(48, 80))
        painter.drawPolyline(QPolygonF([QPointF(20, 54), QPointF(48, 82), QPointF(76, 54)]))
        painter.end()


class Lines(QWidget):
    """Sentences below each other, as large as their room lets them all be."""

    def __init__(self, pixels: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pixels = pixels
        self._lines: tuple[str, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)

    @property
    def lines(self) -> tuple[str, ...]:
        """What is shown."""
        return self._lines

    def show_lines(self, lines: tuple[str, ...]) -> None:
        """Show these."""
        self._lines = lines
        self.setAccessibleName(". ".join(lines))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Room for all of them at their largest."""
        return QSize(200, round(len(self._lines) * theme.px(self._pixels) * _LEADING))

    def minimumSizeHint(self) -> QSize:
        """Room for all of them at their smallest."""
        return QSize(100, round(len(self._lines) * theme.SMALL * _LEADING))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Write them."""
        del event
        if not self._lines:
            return
        painter = QPainter(self)
        painter.setPen(QColor(theme.now().muted))
        row = self.height() / len(self._lines)
        largest = min(theme.px(self._pixels), round(row / _LEADING))
        across = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
        rightwards = self.layoutDirection() is Qt.LayoutDirection.LeftToRight
        across |= Qt.AlignmentFlag.AlignLeft if rightwards else Qt.AlignmentFlag.AlignRight
        for number, line in enumerate(self._lines):
            pixels, forms = largest, theme.forms(line, "")
            while (
                pixels > theme.SMALL and QFontMetrics(theme.exact_font(pixels, 400, forms)).horizontalAdvance(line) > self.width()
            ):
                pixels -= 1
            painter.setFont(theme.exact_font(pixels, theme.REGULAR, forms))
            painter.drawText(QRectF(0, number * row, self.width(), row), int(across), line)
        painter.end()

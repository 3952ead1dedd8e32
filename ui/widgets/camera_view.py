"""What the camera sees, with the code outlined in the verdict's colour; in words where it sees nothing."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QLinearGradient, QPainter, QPainterPath, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui import theme
from ui.theme import LIGHT
from ui.wording import Tone

Outline = tuple[tuple[float, float], ...]
"""Corners of a code in pixels of the picture."""
_RADIUS = 10.0


class CameraView(QWidget):
    """The newest picture, cut to fill its frame."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._picture: QImage | None = None
        self._outlines: tuple[Outline, ...] = ()
        self._tone: Tone | None = None
        self._words = ("", "")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.setMinimumHeight(150)

    def sizeHint(self) -> QSize:
        """Wide enough to aim by."""
        return QSize(338, 220)

    @property
    def words(self) -> str:
        """What is said instead of a picture; empty while there is one."""
        return " ".join(self._words).strip()

    def show_picture(self, picture: QImage, outlines: tuple[Outline, ...]) -> None:
        """Show a picture and the codes in it."""
        self._picture, self._outlines, self._words = picture, outlines, ("", "")
        self.update()

    def show_words(self, what: str, mend: str) -> None:
        """Show no picture: say what is wrong and what to do."""
        self._picture, self._outlines, self._words = None, (), (what, mend)
        self.setAccessibleDescription(self.words)
        self.update()

    def show_tone(self, tone: Tone | None) -> None:
        """Outline codes in the colour of a verdict; None while there is no verdict."""
        if tone is not self._tone:
            self._tone = tone
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint picture, outlines or words."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        rounded = QPainterPath()
        rounded.addRoundedRect(QRectF(self.rect()), _RADIUS, _RADIUS)
        painter.setClipPath(rounded)
        dark = QLinearGradient(0, 0, self.width(), self.height())
        dark.setColorAt(0, QColor("#2A3842"))
        dark.setColorAt(1, QColor("#10161B"))
        painter.fillRect(self.rect(), dark)
        if self._picture is not None:
            self._paint_picture(painter, self._picture)
        else:
            self._paint_words(painter)
        painter.end()

    def _paint_picture(self, painter: QPainter, picture: QImage) -> None:
        scale = max(self.width() / picture.width(), self.height() / picture.height())
        left = (self.width() - picture.width() * scale) / 2
        top = (self.height() - picture.height() * scale) / 2
        painter.drawImage(QRectF(left, top, picture.width() * scale, picture.height() * scale), picture)
        colour = QColor(LIGHT.ground(self._tone) if self._tone else LIGHT.card)
        for outline in self._outlines:
            polygon = QPolygonF([QPointF(left + x * scale, top + y * scale) for x, y in outline])
            # a light line around the coloured one is seen on any picture
            for ring, width in ((QColor(LIGHT.card), 9.0), (colour, 5.0)):
                pen = QPen(ring, width)
                pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
                painter.setPen(pen)
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawPolygon(polygon)

    def _paint_words(self, painter: QPainter) -> None:
        what, mend = self._words
        room = QRectF(self.rect()).adjusted(24, 12, -24, -12)
        painter.setPen(QColor(LIGHT.card))
        across = int(Qt.AlignmentFlag.AlignHCenter | Qt.TextFlag.TextWordWrap)
        painter.setFont(theme.font(theme.TEXT, theme.SEMIBOLD))
        first = painter.boundingRect(room, across | int(Qt.AlignmentFlag.AlignTop), what)
        painter.setFont(theme.font(theme.SMALL))
        second = painter.boundingRect(room, across | int(Qt.AlignmentFlag.AlignTop), mend)
        gap = 6.0
        top = room.center().y() - (first.height() + gap + second.height()) / 2
        painter.setFont(theme.font(theme.TEXT, theme.SEMIBOLD))
        painter.drawText(QRectF(room.left(), top, room.width(), first.height()), across, what)
        painter.setFont(theme.font(theme.SMALL))
        painter.setPen(QColor("#D5DDE3"))
        painter.drawText(QRectF(room.left(), top + first.height() + gap, room.width(), second.height()), across, mend)

"""What the camera sees, with the code outlined in the verdict's colour; in words where it sees nothing."""

from __future__ import annotations

import math

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QImage, QPainter, QPainterPath, QPaintEvent, QPen, QPolygonF, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui import theme
from ui.wording import Tone

Outline = tuple[tuple[float, float], ...]
"""Corners of a code in pixels of the picture."""
_RADIUS = 10.0
_REMARK_PADDING = 8.0
_WORDS_ROOM = (24, 10, -24, -10)
_AIR = 4


class CameraView(QWidget):
    """The newest picture, cut to fill its frame.

    Attributes:
        sized: how many pixels of a picture are painted from now on.
    """

    sized = Signal(QSize)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._picture: QImage | None = None
        self._outlines: tuple[Outline, ...] = ()
        self._tones: tuple[Tone | None, ...] = ()
        self._words = ("", "")
        self._wanted = 0
        self._remark: tuple[str, Tone | None] = ("", None)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.setMinimumHeight(120)

    def sizeHint(self) -> QSize:
        """Wide enough to aim by."""
        return QSize(338, 220)

    def set_height(self, pixels: int) -> None:
        """Be so high; higher where words stand instead of a picture that need it."""
        self._wanted = pixels
        self._fit()

    def _fit(self) -> None:
        if self._wanted:
            room = self.width() - _WORDS_ROOM[0] + _WORDS_ROOM[2]
            words = sum(self._written(words, font, room) for words, font in self._lines())
            self.setFixedHeight(max(self._wanted, math.ceil(words) + _WORDS_ROOM[1] - _WORDS_ROOM[3] if words else 0))

    @property
    def words(self) -> str:
        """What is said instead of a picture; empty while there is one."""
        return " ".join(self._words).strip()

    @property
    def remark(self) -> str:
        """What is said below the picture."""
        return self._remark[0]

    @property
    def tones(self) -> tuple[Tone | None, ...]:
        """In which colours the codes are outlined."""
        return self._tones

    def show_picture(self, picture: QImage, outlines: tuple[Outline, ...], tones: tuple[Tone | None, ...]) -> None:
        """Show a picture and the codes in it, each in its colour; None is in no particular one."""
        first = self._picture is None
        self._picture, self._outlines, self._tones = picture, outlines, tones
        if first:
            self._words = ("", "")
            self._describe()
            self._fit()
        self.update()

    def show_tones(self, tones: tuple[Tone | None, ...]) -> None:
        """Outline the same codes in other colours."""
        if tones != self._tones and len(tones) == len(self._outlines):
            self._tones = tones
            self.update()

    def show_words(self, what: str, mend: str) -> None:
        """Show no picture: say what is wrong and what to do."""
        self._picture, self._outlines, self._tones, self._words = None, (), (), (what, mend)
        self._describe()
        self._fit()
        self.update()

    def show_remark(self, text: str, tone: Tone | None = None) -> None:
        """Say something below the picture; nothing where the text is empty."""
        if (text, tone) != self._remark:
            self._remark = text, tone
            self._describe()
            self.update()

    def _describe(self) -> None:
        words = self.words or self.tr("The picture that the camera sees now")
        self.setAccessibleDescription(f"{words} {self.remark}".strip())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Ask for pictures of the new size."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()
        # what is painted by now: the height may have followed the width
        self.sized.emit(self.size() * self.devicePixelRatioF())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint picture, outlines or words."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        rounded = QPainterPath()
        rounded.addRoundedRect(QRectF(self.rect()), _RADIUS, _RADIUS)
        painter.setClipPath(rounded)
        painter.fillRect(self.rect(), QColor(theme.now().lens))
        if self._picture is not None:
            self._paint_picture(painter, self._picture)
        else:
            self._paint_words(painter)
        if self.remark and self._picture is not None:
            self._paint_remark(painter)
        # the lens may be as dark as the window
        painter.setPen(QPen(QColor(theme.now().line), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), _RADIUS, _RADIUS)
        painter.end()

    def _paint_picture(self, painter: QPainter, picture: QImage) -> None:
        scale = max(self.width() / picture.width(), self.height() / picture.height())
        left = (self.width() - picture.width() * scale) / 2
        top = (self.height() - picture.height() * scale) / 2
        painter.drawImage(QRectF(left, top, picture.width() * scale, picture.height() * scale), picture)
        # what is nobody's colour first, so that it never covers one that is
        for outline, tone in sorted(zip(self._outlines, self._tones, strict=True), key=lambda pair: pair[1] is not None):
            polygon = QPolygonF([QPointF(left + x * scale, top + y * scale) for x, y in outline])
            # a light line around the coloured one, or a dark one around a light one, is seen on any picture
            tokens = theme.now()
            around, within = (tokens.white, tokens.ground(tone)) if tone else (tokens.black, tokens.white)
            for ring, width in ((around, 9.0 if tone else 5.0), (within, 5.0 if tone else 2.0)):
                pen = QPen(QColor(ring), width)
                pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
                painter.setPen(pen)
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawPolygon(polygon)

    def _paint_remark(self, painter: QPainter) -> None:
        text, tone = self._remark
        ground = theme.now().ground(tone) if tone else theme.now().lens
        painter.setFont(theme.font(theme.LABEL, theme.SEMIBOLD))
        across = int(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap)
        room = QRectF(self.rect()).adjusted(_REMARK_PADDING, 0, -_REMARK_PADDING, 0)
        written = painter.boundingRect(room, across, text)
        height = written.height() + 2 * _REMARK_PADDING
        painter.fillRect(QRectF(0, self.height() - height, self.width(), height), QColor(ground))
        painter.setPen(QColor(theme.now().on(ground)))
        painter.drawText(room.adjusted(0, room.height() - height + _REMARK_PADDING, 0, 0), across, text)

    def _paint_words(self, painter: QPainter) -> None:
        room = QRectF(self.rect()).adjusted(*_WORDS_ROOM)
        across = int(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap)
        painter.setPen(QColor(theme.now().colour("on lens")))
        parts = [(words, font, self._written(words, font, room.width())) for words, font in self._lines()]
        top = room.center().y() - sum(high for *_, high in parts) / 2
        for words, font, high in parts:
            painter.setFont(font)
            painter.drawText(QRectF(room.left(), top, room.width(), high), across, words)
            top += high

    def _lines(self) -> tuple[tuple[str, QFont], ...]:
        return (self._words[0], theme.font(theme.TEXT, theme.SEMIBOLD)), (self._words[1], theme.font(theme.SMALL))

    @staticmethod
    def _written(words: str, font: QFont, width: float) -> float:
        """The height of words that wrap at a width, with a little air."""
        if not words:
            return 0.0
        wrapped = QFontMetricsF(font).boundingRect(QRectF(0, 0, width, 10_000), int(Qt.TextFlag.TextWordWrap), words)
        return wrapped.height() + _AIR

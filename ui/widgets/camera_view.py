"""What the camera sees, with the code outlined in the verdict's colour; in words where it sees nothing."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPaintEvent, QPen, QPolygonF, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui import theme
from ui.wording import Tone

Outline = tuple[tuple[float, float], ...]
"""Corners of a code in pixels of the picture."""
_RADIUS = 10.0
_REMARK_PADDING = 8.0


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
        self._remark: tuple[str, Tone | None] = ("", None)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.setMinimumHeight(150)

    def sizeHint(self) -> QSize:
        """Wide enough to aim by."""
        return QSize(338, 220)

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
        self._picture, self._outlines, self._tones, self._words = picture, outlines, tones, ("", "")
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
        self.update()

    def show_remark(self, text: str, tone: Tone | None = None) -> None:
        """Say something below the picture; nothing where the text is empty."""
        if (text, tone) != self._remark:
            self._remark = text, tone
            self._describe()
            self.update()

    def _describe(self) -> None:
        self.setAccessibleDescription(f"{self.words} {self.remark}".strip())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Ask for pictures of the new size."""
        super().resizeEvent(event)
        self.sized.emit(event.size() * self.devicePixelRatioF())

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
        what, mend = self._words
        room = QRectF(self.rect()).adjusted(24, 12, -24, -12)
        painter.setPen(QColor(theme.now().colour("on lens")))
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
        painter.drawText(QRectF(room.left(), top + first.height() + gap, room.width(), second.height()), across, mend)

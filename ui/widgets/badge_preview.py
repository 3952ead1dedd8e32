"""The badge exactly as it prints: the very PDF, as pixels."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui import theme

_A6 = 148 / 105
_LEAST = 110


class BadgePreview(QWidget):
    """A badge, or words where there is none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._picture: QImage | None = None
        self._words = ""
        # no height for a width: that would be the least to Qt, and a low window has less
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        # a badge is not mirrored where the screen is
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)

    @property
    def empty(self) -> bool:
        """Whether no badge is shown."""
        return self._picture is None

    def sizeHint(self) -> QSize:
        """As high as a badge is in its column."""
        return QSize(286, self.height_of(max(1, self.width())))

    def minimumSizeHint(self) -> QSize:
        """Smaller, nobody would know it."""
        return QSize(80, theme.px(_LEAST))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Want the height of the new width."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.setMaximumHeight(max(theme.px(_LEAST), self.height_of(self.width())))
            self.updateGeometry()

    def height_of(self, width: int) -> int:
        """How high a badge of that width is, in pixels."""
        ratio = self._picture.height() / self._picture.width() if self._picture else _A6
        return round(width * ratio)

    def show_badge(self, picture: QImage) -> None:
        """Show a badge."""
        reshaped = self._picture is None or self._picture.size() != picture.size()
        self._picture, self._words = picture, ""
        if reshaped:
            self.setMaximumHeight(max(theme.px(_LEAST), self.height_of(self.width())))
            self.updateGeometry()
        self.update()

    def show_blank(self) -> None:
        """Show an empty sheet while a badge is being drawn."""
        self.show_words("")

    def show_words(self, words: str) -> None:
        """Show no badge."""
        self._picture, self._words = None, words
        self.setAccessibleDescription(words)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the badge on a sheet of paper."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        if self._picture is None:
            self._paint_words(painter)
        else:
            size = self._picture.size().scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
            box = QRectF((self.width() - size.width()) / 2, 0, size.width(), size.height())
            scaled = self._picture.scaled(
                size * self.devicePixelRatio(), Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
            )
            painter.drawImage(box, scaled)
            painter.setPen(QPen(QColor(theme.now().handle), 1.5))
            painter.drawRect(box.adjusted(0.75, 0.75, -0.75, -0.75))
        painter.end()

    def _paint_words(self, painter: QPainter) -> None:
        drawing = not self._words
        painter.setPen(QPen(QColor(theme.now().handle), 1.5, Qt.PenStyle.SolidLine if drawing else Qt.PenStyle.DashLine))
        painter.setBrush(QColor(theme.now().card) if drawing else Qt.BrushStyle.NoBrush)
        width = min(float(self.width()), self.height() / _A6)
        box = QRectF((self.width() - width) / 2, 0, width, width * _A6).adjusted(1, 1, -1, -1)
        painter.drawRoundedRect(box, 8, 8)
        painter.setPen(QColor(theme.now().muted))
        painter.setFont(theme.font(theme.LABEL))
        flags = int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap)
        painter.drawText(QRectF(self.rect()).adjusted(8, 8, -8, -8), flags, self._words)

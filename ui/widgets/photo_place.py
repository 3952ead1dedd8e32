"""The place of a photo: the photo itself, else the first letters of the name."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QWidget

from ui import theme

_RADIUS = 8.0
_LETTERS, _SHARE = 44, 0.38
"""Pixels, and the most of the width that a letter takes."""
RATIO = 120 / 148
"""Width over height."""


class PhotoPlace(QWidget):
    """A photo, or initials on a quiet ground."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._photo: QImage | None = None
        self._letters = ""
        self._country = ""

    @property
    def photo(self) -> QImage | None:
        """What is shown; None where it is initials."""
        return self._photo

    def show_initials(self, letters: str, country: str) -> None:
        """Show the first letters of a name, and no photo."""
        self._photo, self._letters, self._country = None, letters, country
        self.update()

    def show_photo(self, photo: QImage | None) -> None:
        """Show a photo, which is of this place's shape already."""
        self._photo = photo
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the photo with round corners, or the letters."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        shape = QPainterPath()
        shape.addRoundedRect(QRectF(self.rect()), _RADIUS, _RADIUS)
        if self._photo is None:
            painter.fillPath(shape, QColor(theme.now().soft))
            painter.setPen(QColor(theme.now().muted))
            pixels = min(theme.px(_LETTERS), round(self.width() * _SHARE))
            painter.setFont(theme.exact_font(pixels, theme.SEMIBOLD, theme.forms(self._letters, self._country)))
            painter.drawText(self.rect(), int(Qt.AlignmentFlag.AlignCenter), self._letters)
        else:
            painter.setClipPath(shape)
            size = self.size() * self.devicePixelRatio()
            scaled = self._photo.scaled(size, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation)
            painter.drawImage(QRectF(self.rect()), scaled)
        painter.end()

"""Buttons: the filled one, the outlined ones, and the keys at the foot of a screen."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from ui import theme


class Button(QPushButton):
    """A button of one of the style sheet's kinds: primary, outline, chip, key. It is never smaller than its words or a finger."""

    def __init__(
        self, kind: str, *, pixels: int = theme.TEXT, weight: int = theme.SEMIBOLD, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._least = QSize(theme.TARGET, theme.TARGET)
        self.setProperty("kind", kind)
        self.setFont(theme.font(pixels, weight))
        # Enter presses the button that has the focus
        self.setAutoDefault(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def say(self, text: str, name: str = "") -> None:
        """Show a text; `name` is what a screen reader says instead."""
        self.setText(text.replace("&", "&&"))
        self.setAccessibleName(name or text)

    def setMinimumHeight(self, minh: int) -> None:
        """Be at least so high; higher where the words are."""
        self._least.setHeight(minh)
        self.updateGeometry()

    def setMinimumWidth(self, minw: int) -> None:
        """Be at least so wide; wider where the words are."""
        self._least.setWidth(minw)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """The words, or a finger."""
        return super().sizeHint().expandedTo(self._least)

    def minimumSizeHint(self) -> QSize:
        """No smaller: a minimum that is set would let the layout cut the words."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Show the focus of the filled button by a ring within it: around it, another colour would hardly be seen."""
        super().paintEvent(event)
        if self.hasFocus() and self.property("kind") == "primary":
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            on = self.property("on")
            painter.setPen(QPen(QColor(theme.now().colour(on or "on action")), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(5, 5, -5, -5), 6, 6)
            painter.end()


class KeyButton(Button):
    """A key and what it does, which also takes a click or a touch."""

    def __init__(self, key: str, parent: QWidget | None = None) -> None:
        super().__init__("key", pixels=theme.LABEL, weight=theme.REGULAR, parent=parent)
        self._key = key
        # the keys work from everywhere; stopping at each of them would only lengthen the way with Tab
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def name(self, does: str, key: str = "") -> None:
        """Say what the key does; `key` is what is printed on it in this language."""
        self._key = key or self._key
        self.say(f"{self._key}  {does}", f"{does} ({self._key})")

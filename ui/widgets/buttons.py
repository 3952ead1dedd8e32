"""Buttons: the filled one, the outlined ones, and the keys at the foot of a screen."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton, QSizePolicy, QStyle, QStyleOptionButton, QStylePainter, QWidget

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


_PADDING = 8
"""Pixels above and below the words of a key, together; see the style sheet."""


class KeyButton(Button):
    """A key and what it does, which also takes a click or a touch."""

    def __init__(self, key: str, parent: QWidget | None = None) -> None:
        super().__init__("key", pixels=theme.LABEL, weight=theme.REGULAR, parent=parent)
        self._key = key
        self.words = ""
        self._kept: tuple[int, str, int] | None = None
        # the keys work from everywhere; stopping at each of them would only lengthen the way with Tab
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def name(self, does: str, key: str = "") -> None:
        """Say what the key does; `key` is what is printed on it in this language."""
        self._key = key or self._key
        self.words = f"{self._key}  {does}"
        self.say(self.words, f"{does} ({self._key})")

    def wished(self) -> QSize:
        """How large it is in letters of the text's size, whatever it keeps within now."""
        words = _size(self.text(), theme.px(theme.LABEL))
        return (words + QSize(2 * _PADDING, _PADDING)).expandedTo(self._least)

    def keep_within(self, height: int) -> None:
        """Be no higher than so many pixels, in letters that are as large as the text's or as have room; 0: as it wishes."""
        wanted = (height, self.text(), theme.px(theme.LABEL))
        if wanted != self._kept and (height or self._kept is not None):
            self._kept = wanted
            self.setProperty(theme.FITS, theme.OWN)
            self._write()
            self.updateGeometry()

    def _write(self) -> None:
        most, _, pixels = self._kept or (0, "", theme.px(theme.LABEL))
        while most and pixels > theme.SMALL and QFontMetrics(theme.exact_font(pixels)).height() > most - _PADDING:
            pixels -= 1
        if self.font().pixelSize() != pixels:
            self.setFont(theme.exact_font(pixels))

    def sizeHint(self) -> QSize:
        """The words, within the height that it keeps."""
        hint = super().sizeHint()
        most = self._kept[0] if self._kept is not None else 0
        return QSize(hint.width(), min(hint.height(), most)) if most else hint

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the words; kept within a height, the lines of high scripts reach beyond it, and their letters don't."""
        if self._kept is None or not self._kept[0]:
            super().paintEvent(event)
            return
        option = QStyleOptionButton()
        self.initStyleOption(option)
        over = max(0, super().sizeHint().height() - self.height())
        option.rect = self.rect().adjusted(0, -over, 0, over)
        painter = QStylePainter(self)
        painter.drawControl(QStyle.ControlElement.CE_PushButton, option)
        painter.end()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the size of the text, where the letters are not simply made larger with it."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange and self._kept is not None:
            self._kept = (self._kept[0], self.text(), theme.px(theme.LABEL))
            self._write()


@lru_cache(maxsize=256)
def _size(text: str, pixels: int) -> QSize:
    """How large a line of a text is, whatever fonts its script takes."""
    return QFontMetrics(theme.exact_font(pixels)).size(Qt.TextFlag.TextSingleLine, text)

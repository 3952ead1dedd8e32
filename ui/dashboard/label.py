"""A label whose size follows that of all text."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtWidgets import QLabel, QWidget

from ui import theme


class Label(QLabel):
    """Plain words of one size and weight, in a token's colour; they wrap where they must."""

    def __init__(
        self,
        pixels: int = theme.LABEL,
        weight: int = theme.REGULAR,
        tint: str = "ink",
        *,
        wraps: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look = (pixels, weight)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wraps)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._worn = theme.font(pixels, weight)
        self.setFont(self._worn)
        theme.tint(self, tint)

    def say(self, text: str) -> None:
        """Show words; none take no room."""
        if text != self.text():
            self.setText(text)
        self.setVisible(bool(text))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the size of text."""
        super().changeEvent(event)
        # a font that is set while the style sheet dresses the label would be taken off again
        if event.type() is QEvent.Type.StyleChange and self._worn != theme.font(*self._look):
            QTimer.singleShot(0, self, self._dress)

    def _dress(self) -> None:
        self._worn = theme.font(*self._look)
        self.setFont(self._worn)

"""A label whose size follows that of all text."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from ui import theme
from ui.widgets.plain import PlainLabel


class Label(PlainLabel):
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
        self.setWordWrap(wraps)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFont(theme.font(pixels, weight))
        theme.tint(self, tint)

    def say(self, text: str) -> None:
        """Show words; none take no room."""
        if text != self.text():
            self.setText(text)
        self.setVisible(bool(text))

    def centre(self) -> None:
        """Stand in the middle."""
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)

    def set_scale(self, scale: float) -> None:
        """Write larger by a factor, as on a wall."""
        pixels, weight = self._look
        self.setFont(theme.font(round(pixels * scale), weight))

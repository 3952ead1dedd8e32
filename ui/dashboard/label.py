"""A label whose size follows that of all text."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QStyle, QWidget

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
        self._centred = False
        self.setWordWrap(wraps)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFont(theme.font(pixels, weight))
        theme.tint(self, tint)
        self._align()

    def say(self, text: str) -> None:
        """Show words; none take no room."""
        if text != self.text():
            self.setText(text)
        self.setVisible(bool(text))

    def changeEvent(self, event: QEvent) -> None:
        """Begin where the window's lines begin, whatever the script of the words."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LayoutDirectionChange:
            self._align()

    def _align(self) -> None:
        if not self._centred:
            side = QStyle.visualAlignment(self.layoutDirection(), Qt.AlignmentFlag.AlignLeft)
            self.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)

    def centre(self) -> None:
        """Stand in the middle."""
        self._centred = True
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)

    def set_scale(self, scale: float) -> None:
        """Write larger by a factor, as on a wall."""
        pixels, weight = self._look
        self.setFont(theme.font(round(pixels * scale), weight))

"""The keys at the foot of a screen: in one row where they fit, else in as many as it takes."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QStyle, QWidget

from ui import theme
from ui.widgets.buttons import KeyButton


class KeyRows(QWidget):
    """Lays keys out in their order; the panel that holds it asks `needed` how high it must be."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keys: list[KeyButton] = []
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def add(self, key: KeyButton) -> None:
        """Put a key behind the others."""
        key.setParent(self)
        self._keys.append(key)

    @property
    def keys(self) -> tuple[KeyButton, ...]:
        """The keys, in their order."""
        return tuple(self._keys)

    def needed(self, width: int) -> int:
        """The height that the keys take in so many pixels."""
        return max((place.bottom() + 1 for place in self._places(width)), default=0)

    def minimumSizeHint(self) -> QSize:
        """Any width will do."""
        return QSize(1, theme.TARGET)

    def sizeHint(self) -> QSize:
        """As high as it must be now."""
        return QSize(1, self.needed(max(1, self.width())))

    def arrange(self) -> None:
        """Put the keys in their places, as after their words changed."""
        for key, place in zip(self._keys, self._places(self.width()), strict=True):
            key.setGeometry(QStyle.visualRect(self.layoutDirection(), self.rect(), place))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Follow the width."""
        super().resizeEvent(event)
        self.arrange()

    def _places(self, width: int) -> list[QRect]:
        places: list[QRect] = []
        x = y = lowest = 0
        for key in self._keys:
            size = key.sizeHint()
            wide, high = min(width, max(theme.TARGET, size.width())), max(theme.TARGET, size.height())
            if x and x + wide > width:
                x, y = 0, lowest + theme.GAP // 2
            places.append(QRect(x, y, wide, high))
            x, lowest = x + wide + theme.GAP, max(lowest, y + high)
        return places

"""An event's tiers in their colours, as many lines as it takes; the code stands in each, never the colour alone."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QStyle, QWidget

from ui import theme

_INSET, _GAP, _SLACK = 10, 8, 4


class TierChips(QWidget):
    """Paints chips."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tiers: tuple[tuple[str, str], ...] = ()
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_tiers(self, tiers: Sequence[tuple[str, str]]) -> None:
        """Show words on colours."""
        self._tiers = tuple(tiers)
        self.setAccessibleName(", ".join(text for text, _ in tiers))
        self.updateGeometry()
        self.update()

    def _places(self, width: int) -> list[QRect]:
        metrics = QFontMetrics(theme.font(theme.SMALL, theme.SEMIBOLD))
        high, places, x, y = metrics.height() + 10, [], 0, 0
        for text, _ in self._tiers:
            wide = min(width, metrics.horizontalAdvance(text) + 2 * _INSET + _SLACK)
            if x and x + wide > width:
                x, y = 0, y + high + _GAP
            places.append(QRect(x, y, wide, high))
            x += wide + _GAP
        return places

    def heightForWidth(self, width: int) -> int:
        """As many lines as it takes."""
        places = self._places(width)
        return places[-1].bottom() + 1 if places else 0

    def sizeHint(self) -> QSize:
        """One line or more."""
        width = max(1, self.width())
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Any width will do."""
        return QSize(1, self.heightForWidth(max(1, self.width())))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the size of the text."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange:
            self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the chips."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(theme.font(theme.SMALL, theme.SEMIBOLD))
        for place, (text, colour) in zip(self._places(self.width()), self._tiers, strict=True):
            box = QStyle.visualRect(self.layoutDirection(), self.rect(), place)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colour))
            painter.drawRoundedRect(box, 6, 6)
            painter.setPen(QColor(theme.now().on(colour)))
            line = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, box.width() - _INSET)
            painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), line)
        painter.end()

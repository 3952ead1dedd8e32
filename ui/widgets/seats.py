"""How many are inside, of how many."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QStyle, QVBoxLayout, QWidget

from kiosk.domain.seats import Filling
from ui import theme
from ui.widgets.fit_label import FitLabel
from ui.widgets.plain import PlainLabel


class Gauge(QWidget):
    """A bar that is full when the room is; stripes mark what is too much."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedHeight(14)
        self._share = 0.0
        self._colour = "action_text"

    def show_share(self, share: float, colour: str = "action_text") -> None:
        """Show a share of the room in a token's colour; more than 1 is more than it holds."""
        self._share, self._colour = share, colour
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the bar."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.now().soft))
        box = QRectF(self.rect())
        painter.drawRoundedRect(box, 7, 7)
        if self._share > 0:
            width = max(14.0, box.width() * min(1.0, self._share))
            box = QRectF(QStyle.visualRect(self.layoutDirection(), self.rect(), QRect(0, 0, round(width), self.height())))
            painter.setBrush(QColor(theme.now().colour(self._colour)))
            painter.drawRoundedRect(box, 7, 7)
        painter.end()


class Seats(QWidget):
    """The count in large type, what is left in words, and the bar where the room has a limit."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.label = PlainLabel(self)
        self.label.setFont(theme.font(theme.SMALL))
        theme.tint(self.label, "muted")
        self.count = FitLabel(38, 24, weight=theme.BOLD, parent=self)
        self.left = FitLabel(theme.LARGE, 14, weight=theme.BOLD, parent=self)
        self.left.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.gauge = Gauge(self)
        numbers = QHBoxLayout()
        numbers.setSpacing(theme.GAP)
        numbers.addWidget(self.count, 1)
        numbers.addWidget(self.left, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addWidget(self.label)
        layout.addLayout(numbers)
        layout.addWidget(self.gauge)

    def show_count(self, inside: int | None, capacity: int | None, left: str, filling: Filling) -> None:
        """Show how many are inside, None where it isn't known; `left` says how many seats are left."""
        number = "–" if inside is None else str(inside)
        self.count.say(f"{number} / {capacity}" if capacity else number)
        self.gauge.setVisible(capacity is not None)
        self.gauge.show_share((inside or 0) / capacity if capacity else 0.0, _BARS[filling])
        self.left.say(left)
        self.left.set_colour(_WORDS[filling])
        self.setAccessibleName(f"{self.label.text()}: {self.count.text()}. {left}")


_BARS: Mapping[Filling, str] = {
    Filling.UNLIMITED: "action_text",
    Filling.ROOM: "action_text",
    Filling.NEARLY: "attention",
    Filling.FULL: "refuse_text",
    Filling.OVER: "refuse_text",
}
_WORDS: Mapping[Filling, str] = {
    Filling.UNLIMITED: "ink",
    Filling.ROOM: "ink",
    Filling.NEARLY: "attention_text",
    Filling.FULL: "refuse_text",
    Filling.OVER: "refuse_text",
}

"""How many are inside, of how many."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from ui import theme
from ui.widgets.fit_label import FitLabel


class Gauge(QWidget):
    """A bar that is full when the room is; stripes mark what is too much."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedHeight(14)
        self._share = 0.0

    def show_share(self, share: float) -> None:
        """Show a share of the room; more than 1 is more than it holds."""
        self._share = share
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
            box.setWidth(max(14.0, box.width() * min(1.0, self._share)))
            painter.setBrush(QColor(theme.now().action_text if self._share < 1 else theme.now().refuse_text))
            painter.drawRoundedRect(box, 7, 7)
        painter.end()


class Seats(QWidget):
    """The count in large type, and the bar where the room has a limit."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.label = QLabel(self)
        self.label.setFont(theme.font(theme.SMALL))
        theme.tint(self.label, "muted")
        self.count = FitLabel(38, 24, weight=theme.BOLD, parent=self)
        self.left = QLabel(self)
        self.left.setFont(theme.font(theme.SMALL, theme.SEMIBOLD))
        self.left.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignBottom)
        self.gauge = Gauge(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addWidget(self.label)
        line = QHBoxLayout()
        line.setSpacing(theme.GAP)
        line.addWidget(self.count, 1)
        line.addWidget(self.left)
        layout.addLayout(line)
        layout.addWidget(self.gauge)

    def show_count(self, inside: int, capacity: int | None, left: str) -> None:
        """Show how many are inside; `left` says how many seats are left."""
        self.count.say(f"{inside} / {capacity}" if capacity else str(inside))
        self.gauge.setVisible(capacity is not None)
        self.gauge.show_share(inside / capacity if capacity else 0.0)
        self.left.setText(left)
        self.setAccessibleName(f"{self.label.text()}: {self.count.text()}. {left}")

"""What of a page stands on the first one: a number, what it means, and the lines that matter most."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from ui import theme
from ui.dashboard.bars import BarList
from ui.dashboard.label import Label
from ui.dashboard.values import Tile
from ui.widgets.fit_label import FitLabel

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class Spark(QWidget):
    """A sum over time, without axes; it runs left to right everywhere."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._totals: tuple[int, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)

    def show_totals(self, totals: tuple[int, ...]) -> None:
        """Draw this."""
        self._totals = totals
        self.setVisible(len(totals) > 1)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the line, and what is under it faintly."""
        del event
        if len(self._totals) < 2 or not self._totals[-1]:  # noqa: PLR2004  (a line has two ends)
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(4, 8, -8, -3)
        step = box.width() / (len(self._totals) - 1)
        high = self._totals[-1]
        points = [
            QPointF(box.left() + n * step, box.bottom() - box.height() * total / high) for n, total in enumerate(self._totals)
        ]
        under = QColor(theme.now().action_text)
        under.setAlpha(38)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(under)
        painter.drawPolygon(QPolygonF([QPointF(box.left(), box.bottom()), *points, QPointF(box.right(), box.bottom())]))
        painter.setPen(QPen(QColor(theme.now().action_text), 3))
        painter.drawPolyline(QPolygonF(points))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.now().action_text))
        painter.drawEllipse(points[-1], 5, 5)
        painter.setPen(QPen(QColor(theme.now().edge), 1))
        painter.drawLine(box.bottomLeft(), box.bottomRight())
        painter.end()


class TileButton(QPushButton):
    """One page in small; pressing it opens the page."""

    def __init__(self, key: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("tile")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._key = key
        self.key = Label(theme.SMALL, theme.SEMIBOLD, "muted", wraps=False, parent=self)
        self.key.say(key)
        self.title = Label(theme.LABEL, theme.SEMIBOLD, "muted", parent=self)
        self.big = FitLabel(46, 28, weight=theme.BOLD, parent=self)
        self.line = Label(theme.SMALL, theme.REGULAR, "ink", parent=self)
        self.alert = Label(theme.SMALL, theme.SEMIBOLD, "refuse_text", parent=self)
        self.words = Label(theme.LABEL, theme.REGULAR, "muted", parent=self)
        self.bars = BarList(self, brief=True)
        self.spark = Spark(self)
        for part in (self.big, self.bars, self.spark):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        head = QHBoxLayout()
        head.addWidget(self.title, 1)
        head.addWidget(self.key)
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(20, 14, 20, 14)
        column.setSpacing(2)
        column.addLayout(head)
        column.addWidget(self.big)
        column.addWidget(self.line)
        column.addWidget(self.alert)
        column.addSpacing(theme.GAP)
        column.addWidget(self.words)
        column.addWidget(self.spark, 1)
        column.addWidget(self.bars, 1)
        column.addStretch(0)

    def show_tile(self, tile: Tile) -> None:
        """Show what is known."""
        self.title.say(tile.title)
        self.big.say(tile.big)
        self.line.say(tile.line)
        self.alert.say(f"▲ {tile.alert}" if tile.alert else "")
        self.words.say(tile.words)
        self.bars.show_bars(tile.bars, tile.title)
        self.bars.setVisible(bool(tile.bars))
        self.spark.show_totals(tile.spark)
        spoken = (f"{tile.title} ({self._key})", f"{tile.big} {tile.line}", tile.alert, tile.words)
        self.setAccessibleName(". ".join(part for part in spoken if part))
        self.setAccessibleDescription(". ".join(bar.spoken for bar in tile.bars[:8]))

    def set_scale(self, scale: float) -> None:
        """Write larger by a factor, as on a wall."""
        for part in (self.key, self.title, self.line, self.alert, self.words, self.big, self.bars):
            part.set_scale(scale)

    def minimumSizeHint(self) -> QSize:
        """What the words need."""
        return self._column.minimumSize()

    def sizeHint(self) -> QSize:
        """As much as there is."""
        return self._column.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens too."""
        if event.key() in _ENTER:
            self.click()
        else:
            super().keyPressEvent(event)

"""The time that is left on a screen before it clears itself, and a way to have more of it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui import theme
from ui.widgets.buttons import Button
from ui.widgets.fit_label import FitLabel
from ui.wording import Tone

_WIDTH = 340


class Countdown(QWidget):
    """Seconds in words, the same as a bar that is drawn anew each second, and the button that gives the full time again.

    Attributes:
        over: nothing is left.
    """

    over = Signal()

    def __init__(self, second: float, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._all, self._left = 0, 0
        self.words = FitLabel(theme.TEXT, 13, weight=theme.SEMIBOLD, parent=self)
        self.words.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        self.bar = _Bar(self)
        self.more = Button("outline", pixels=theme.LARGE, parent=self)
        self.more.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self.more.clicked.connect(self.extend)
        column = QVBoxLayout()
        column.setSpacing(6)
        column.addStretch(1)
        column.addWidget(self.words)
        column.addWidget(self.bar)
        column.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2 * theme.GAP)
        row.addLayout(column, 1)
        row.addWidget(self.more)
        self.tick = QTimer(self, interval=round(second))
        self.tick.timeout.connect(self._pass)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.retranslate()
        self.hide()

    @property
    def left(self) -> int:
        """Seconds that are left; 0 while nothing is counted."""
        return self._left

    def start(self, seconds: int) -> None:
        """Count down from here."""
        self._all = self._left = seconds
        self.tick.start()
        self._say()
        self.show()

    def stop(self) -> None:
        """Count no longer, and show nothing."""
        self._all = self._left = 0
        self.tick.stop()
        self.hide()

    def set_colour(self, colour: str) -> None:
        """Write in this colour, a token."""
        self.words.set_colour(colour)
        self.bar.set_colour("action_text" if colour == "ink" else colour)

    def extend(self) -> None:
        """Give the full time again."""
        if self._all:
            self.start(self._all)

    def sizeHint(self) -> QSize:
        """Room for words in any language."""
        hint = super().sizeHint()
        return QSize(theme.px(_WIDTH) + self.more.sizeHint().width(), hint.height())

    def _pass(self) -> None:
        self._left -= 1
        if self._left > 0:
            self._say()
        else:
            self.stop()
            self.over.emit()

    def _say(self) -> None:
        self.words.say(self.tr("Back to the start in {0} s").replace("{0}", str(self._left)))
        self.bar.show_share(self._left / self._all if self._all else 0.0)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()

    def retranslate(self) -> None:
        """Write every word anew."""
        self.more.setMinimumHeight(theme.px(56))
        self.more.say(self.tr("More time"))
        if self._left:
            self._say()


class _Bar(QWidget):
    """A share of a line; it ends where reading begins."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._share, self._colour = 0.0, "action_text"
        self.setFixedHeight(8)

    def show_share(self, share: float) -> None:
        self._share = share
        self.update()

    def set_colour(self, colour: str) -> None:
        self._colour = colour
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.now().line if self._colour == "action_text" else theme.now().band(Tone.ATTENTION)))
        painter.drawRoundedRect(QRectF(self.rect()), 4, 4)
        width = self.width() * self._share
        left = self.width() - width if self.layoutDirection() is Qt.LayoutDirection.LeftToRight else 0.0
        painter.setBrush(QColor(theme.now().colour(self._colour)))
        painter.drawRoundedRect(QRectF(left, 0, width, self.height()), 4, 4)
        painter.end()

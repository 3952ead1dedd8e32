"""The door's answer, read at three metres: shape and title, reason, person, next step, keys. Always in the same places."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui import theme
from ui.widgets.announce import rename
from ui.widgets.buttons import KeyButton
from ui.widgets.fit_label import FitLabel
from ui.widgets.flow_row import FlowRow
from ui.widgets.ground import Ground
from ui.widgets.pane import Pane
from ui.widgets.shape import ShapeView
from ui.wording import Shape, Tone

_MARGIN, _SHAPE, _BAND = 60, 186, 92
_DESIGNED = 700
_LARGEST = 1.8


class Band(Ground):
    """The next step on a ground of its own."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(12, parent)
        self.text = FitLabel(30, 20, lines=2, weight=theme.SEMIBOLD, parent=self).take_lines(2)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(28, 4, 28, 4)
        layout.addWidget(self.text)


class VerdictPanel(QWidget):
    """Shows one answer, or that the door is ready.

    Attributes:
        touched: someone touched the panel itself.
    """

    touched = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._ground = "paper"
        self._walked = False
        self._waiting = True
        self.tone: Tone | None = None
        self.shape = ShapeView(_SHAPE, self)
        self.title = FitLabel(theme.HUGE, 44, weight=theme.BOLD, parent=self)
        self.reason = FitLabel(34, 22, lines=2, parent=self).take_lines(2)
        self.person = FitLabel(56, 30, lines=2, weight=theme.BOLD, parent=self).take_lines(1.65)
        self.origin = FitLabel(28, 20, parent=self)
        self.band = Band(self)
        self.hint = FitLabel(18, 15, weight=theme.SEMIBOLD, parent=self)
        self.reason.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self.person.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom)
        self.keys = FlowRow()
        self._buttons: list[KeyButton] = []
        self._lay_out()

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self.title)
        words.addWidget(self.reason)
        head = QHBoxLayout()
        head.setSpacing(40)
        head.addWidget(self.shape, 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(words, 1)
        body = QWidget(self)
        body.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._outer = QVBoxLayout(body)
        self._outer.setSpacing(0)
        self._outer.setContentsMargins(0, 0, 0, 0)
        self._outer.addStretch(3)
        self._outer.addLayout(head)
        self._outer.addStretch(2)
        self._outer.addWidget(self.person)
        self._outer.addWidget(self.origin)
        self._outer.addStretch(2)
        # on a low screen with large text the answer scrolls, and what to do next stays
        whole = QVBoxLayout(self)
        whole.setSpacing(0)
        whole.setContentsMargins(_MARGIN, 0, _MARGIN, 2 * theme.GAP)
        whole.addWidget(Pane(body, self), 12)
        whole.addWidget(self.band)
        whole.addStretch(1)
        whole.addWidget(self.hint)
        whole.addLayout(self.keys)

    def add_key(self, key: KeyButton) -> None:
        """Put a key into the row at the foot."""
        self._buttons.append(key)
        self.keys.addWidget(key)

    def show_ready(self, title: str, reason: str, band: str, shape: Shape | None = None) -> None:
        """Show that a code may come; a shape says that it will be refused."""
        self._waiting = shape is None
        self._paint_in(None, "paper", "ink", "soft", shape)
        self._say(title, reason, "", "", band, "")

    def show_verdict(self, tone: Tone, shape: Shape, words: tuple[str, str, str], name: str, origin: str, country: str) -> None:
        """Show an answer; `words` are title, reason and next step."""
        self._waiting = False
        self._paint_in(tone, tone.value, f"on {tone.value}", f"band {tone.value}", shape)
        title, reason, step = words
        self._say(title, reason, name, origin, step, country)

    def show_hint(self, hint: str) -> None:
        """Show a remark above the keys."""
        self.hint.say(hint)

    def _say(self, title: str, reason: str, name: str, origin: str, band: str, country: str) -> None:
        self.title.say(title)
        self.reason.say(reason)
        self.person.say(name, country=country)
        self.origin.say(origin)
        self.band.text.say(band)
        self.hint.say("")
        rename(self, ". ".join(part for part in (title, reason, name, origin, band) if part), urgent=not self._waiting)

    def _paint_in(self, tone: Tone | None, ground: str, ink: str, band: str, shape: Shape | None) -> None:
        self.tone = tone
        self._ground = ground
        for label in (self.title, self.reason, self.person, self.origin, self.band.text, self.hint):
            label.set_colour(ink)
        self.band.set_ground(band)
        self.shape.show_shape(shape, ink)
        for button in self._buttons:
            theme.mark(button, "on", tone.value if tone else "")
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Write larger where there is room."""
        super().resizeEvent(event)
        scale = max(1.0, min(_LARGEST, self.height() / _DESIGNED, self.width() / 940))
        scale = round(scale * 20) / 20
        for label in (self.title, self.reason, self.person, self.origin, self.band.text):
            label.set_scale(scale)
        self.shape.setFixedSize(round(_SHAPE * scale), round(_SHAPE * scale))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Take a touch as an acknowledgement."""
        super().mouseReleaseEvent(event)
        self.touched.emit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the focus to whoever walks with Tab; it is here when nobody does."""
        super().focusInEvent(event)
        self._walked = event.reason() in {Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason}
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show that it has gone."""
        super().focusOutEvent(event)
        self._walked = False
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground, and while waiting the corners of a view finder."""
        del event
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(theme.now().colour(self._ground)))
        if self._waiting:
            _draw_finder(painter, QRectF(self.shape.mapTo(self, QPoint(0, 0)), self.shape.size()).adjusted(12, 12, -12, -12))
        if self._walked:
            painter.setPen(QPen(QColor(theme.now().colour(f"on {self._ground}")), 4))
            painter.drawRect(self.rect().adjusted(5, 5, -6, -6))
        painter.end()


def _draw_finder(painter: QPainter, box: QRectF) -> None:
    """Four corners, as a camera draws them."""
    pen = QPen(QColor(theme.now().edge), 10)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(pen)
    arm = box.width() * 0.26
    for across, x in ((1, box.left()), (-1, box.right())):
        for down, y in ((1, box.top()), (-1, box.bottom())):
            painter.drawPolyline([QPointF(x + across * arm, y), QPointF(x, y), QPointF(x, y + down * arm)])
    painter.restore()

"""The door's answer, read at three metres: shape and title, reason, person, next step, keys. Always in the same places."""

from __future__ import annotations

import math

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSpacerItem, QVBoxLayout, QWidget

from ui import theme
from ui.widgets.announce import rename
from ui.widgets.buttons import KeyButton
from ui.widgets.door_keys import DoorKeys
from ui.widgets.fit_label import FitLabel
from ui.widgets.ground import Ground
from ui.widgets.now_next import NowNext
from ui.widgets.shape import ShapeView
from ui.wording import Shape, Tone

_MARGIN, _SHAPE = 48, 160
_LARGEST = 1.8
_WIDTH = 940
"""Pixels for which the sizes of type are designed; wider panels write larger, as far as the height allows."""
_GAPS = (8, 10, 14, 8)
"""Pixels between head, reason, person, step and hint, at the least."""
_TIGHT = (3, 4, 6, 3)
"""The same where larger text takes the room."""
_HEADER, _MOST_HEADER, _AROUND = 57, 60, 112
"""Pixels of the header, of what larger text may add to it, and of the lines above and below the answer, at the usual size."""
_WAY = 200
_LINE, _PADDING = 1.362, 12
"""The height of a line as a share of its size (Noto Sans), and pixels around the next step."""
_SMALLEST = 0.5


class Band(Ground):
    """The next step on a ground of its own."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(12, parent)
        self.text = FitLabel(40, 22, lines=2, weight=theme.SEMIBOLD, parent=self, grows=False, display=True).take_lines(1.8)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(28, 4, 28, 4)
        layout.addWidget(self.text)


class Way(Ground):
    """One word on the panel's own colours turned round: in which direction somebody passed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(12, parent)
        self.text = FitLabel(46, 22, weight=theme.BOLD, parent=self, grows=False, display=True)
        self.text.setAlignment(Qt.AlignmentFlag.AlignCenter)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 0, 16, 0)
        layout.addWidget(self.text)
        self.hide()


class VerdictPanel(QWidget):
    """Shows one answer, or that the door is ready.

    How large: at three metres from a 14-inch screen the capitals of a title at its full size stand 16 minutes of arc high, the
    least that ISO 9241-303 asks of text that is to be read at ease (height = 2 x distance x tan(angle / 2), so 14 mm; measured
    as that standard does, on a capital without an accent). The longest titles stand 11.5 high: the eye of normal sight makes out
    letters of 5 (ISO 8596). Reason, person and next step, which one looks for when the title was read, stand 6.25 at the least,
    most of them 8. Everything grows with the screen. Text that is made larger elsewhere grows here no further: it fills its
    room already.

    Attributes:
        touched: someone touched the panel itself.
    """

    touched = Signal()

    def __init__(self, top: NowNext | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._ground = "paper"
        self._walked = False
        self._waiting = True
        self._top = top
        self.tone: Tone | None = None
        self.shape = ShapeView(_SHAPE, self)
        self.title = FitLabel(90, 44, lines=2, weight=theme.BOLD, parent=self, grows=False, display=True).take_lines(1.52)
        self.reason = FitLabel(46, 26, lines=2, parent=self, grows=False, display=True).take_lines(2)
        self.person = FitLabel(46, 28, lines=2, weight=theme.BOLD, parent=self, grows=False, display=True).take_lines(1.36)
        self.origin = FitLabel(26, 18, parent=self, grows=False, display=True)
        self.way = Way(self)
        self.band = Band(self)
        self.hint = FitLabel(18, 15, weight=theme.SEMIBOLD, parent=self, grows=False)
        self.reason.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self.person.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom)
        self.keys = DoorKeys(self)
        self._lay_out()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(32)
        head.addWidget(self.shape)
        head.addWidget(self.title, 1)
        who = QVBoxLayout()
        who.setSpacing(0)
        who.addWidget(self.person)
        who.addWidget(self.origin)
        whose = QHBoxLayout()
        whose.setSpacing(24)
        whose.addLayout(who, 1)
        whose.addWidget(self.way)
        after_head, after_reason, after_person, after_band = self._spaces = tuple(QSpacerItem(0, high) for high in _GAPS)
        outer = self._outer = QVBoxLayout(self)
        outer.setSpacing(0)
        outer.setContentsMargins(_MARGIN, theme.GAP, _MARGIN, theme.GAP)
        if self._top is not None:
            outer.addWidget(self._top)
        outer.addStretch(2)
        outer.addLayout(head)
        outer.addItem(after_head)
        outer.addWidget(self.reason)
        outer.addItem(after_reason)
        outer.addStretch(2)
        outer.addLayout(whose)
        outer.addItem(after_person)
        outer.addStretch(1)
        outer.addWidget(self.band)
        outer.addItem(after_band)
        outer.addStretch(1)
        outer.addWidget(self.hint)
        outer.addWidget(self.keys)

    def add_key(self, key: KeyButton) -> None:
        """Put a key into the row at the foot."""
        self.keys.add(key)

    @property
    def buttons(self) -> tuple[KeyButton, ...]:
        """Every key on the panel."""
        return (*self.keys.keys, self.keys.more, *(self._top.findChildren(KeyButton) if self._top is not None else ()))

    def show_ready(self, title: str, reason: str, band: str, shape: Shape | None = None) -> None:
        """Show that a code may come; a shape says that it will be refused."""
        self._waiting = shape is None
        self._paint_in(None, "paper", "ink", "soft", shape)
        self._say(title, reason, "", "", band, "")

    def show_verdict(
        self, tone: Tone, shape: Shape, words: tuple[str, str, str], name: str, origin: str, country: str, way: str = ""
    ) -> None:
        """Show an answer; `words` are title, reason and next step, `way` the direction where the door has both."""
        self._waiting = False
        self._paint_in(tone, tone.value, f"on {tone.value}", f"band {tone.value}", shape)
        title, reason, step = words
        self._say(title, reason, name, origin, step, country, way)

    def show_hint(self, hint: str) -> None:
        """Show a remark above the keys."""
        self.hint.say(hint)
        self._fit()

    def _say(self, title: str, reason: str, name: str, origin: str, band: str, country: str, way: str = "") -> None:
        self.title.say(title)
        self.reason.say(reason)
        self.person.say(name, country=country)
        self.origin.say(origin)
        self.band.text.say(band)
        self.hint.say("")
        self.way.text.say(way)
        self.way.setVisible(bool(way))
        said = ". ".join(part for part in (way, title, reason, name, origin, band) if part)
        rename(self, said, urgent=not self._waiting)
        self._fit()

    def _paint_in(self, tone: Tone | None, ground: str, ink: str, band: str, shape: Shape | None) -> None:
        self.tone = tone
        self._ground = ground
        for label in (self.title, self.reason, self.person, self.origin, self.band.text, self.hint):
            label.set_colour(ink)
        self.band.set_ground(band)
        self.way.set_ground(ink)
        self.way.text.set_colour(ground)
        self.shape.show_shape(shape, ink)
        if self._top is not None:
            self._top.set_ink(ink)
        for button in self.buttons:
            theme.mark(button, "on", tone.value if tone else "")
        self.update()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the size of the text."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange:
            self._fit()

    def event(self, event: QEvent) -> bool:
        """Make room for keys that say something else, or the same in larger letters."""
        done = super().event(event)
        if event.type() is QEvent.Type.LayoutRequest:
            self._fit()
        return done

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Write as large as there is room."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Share the height: what stands above and below takes what it needs, and the answer all of the rest.

        Where larger text would make the answer smaller than it is at the usual size, what is around the answer gives way: the
        remark takes the place of the line above, and the keys stand in one line, in letters that have room in it.
        """
        width = self.width() - 2 * _MARGIN
        wished = (self._top.wished() if self._top is not None else 0) + self.keys.wished(width) + self.hint.height()
        rest = self.height() - 2 * theme.GAP
        tight = theme.appearance().text > 1 and rest - wished - sum(_GAPS) < self._designed() * self._usual()
        if tight:
            lines = (rest - sum(_TIGHT) - self._designed() * self._usual()) / (1 if self._top is None else 2)
            height = max(theme.TARGET, math.floor(lines))
            keys = self.keys.keep_within(width, height)
            top = self._top.keep_within(height) if self._top is not None else 0
        else:
            keys = self.keys.spread(width)
            top = self._top.spread() if self._top is not None else 0
        self._arrange(tight=tight)
        self.keys.setFixedHeight(keys)
        room = rest - top - keys - (0 if tight else self.hint.height()) - sum(_TIGHT if tight else _GAPS)
        # no larger either: a larger shape would leave a long title less width
        scale = max(_SMALLEST, min(self._usual(), room / self._designed()))
        scale = math.floor(scale * 100) / 100
        self.shape.setFixedSize(round(_SHAPE * scale), round(_SHAPE * scale))
        self.way.setFixedWidth(round(_WAY * scale))
        for label in (self.title, self.reason, self.person, self.origin, self.band.text, self.way.text):
            label.set_scale(scale)

    def _arrange(self, *, tight: bool) -> None:
        """Say the remark in its place, and keep the distances."""
        if self._top is not None:
            self.hint.setVisible(not tight)
            self._top.show_hint(self.hint.text() if tight else "")
        for space, high in zip(self._spaces, _TIGHT if tight else _GAPS, strict=True):
            if space.sizeHint().height() != high:
                space.changeSize(0, high)
                self._outer.invalidate()

    def _usual(self) -> float:
        """How large the answer is where text has its usual size, below a header of the usual height."""
        window = self.window().height() - _HEADER
        high = max(self.height(), min(window, self.height() + _MOST_HEADER))
        room = high - _AROUND - sum(_GAPS) - 2 * theme.GAP
        return max(_SMALLEST, min(_LARGEST, room / self._designed(), self.width() / _WIDTH))

    def _designed(self) -> float:
        """The height of the answer's parts at their own size."""
        lines = ((90, 1.52), (46, 2.0), (46, 1.36), (26, 1.0), (40, 1.8))
        return sum(pixels * many * _LINE for pixels, many in lines) + _PADDING

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

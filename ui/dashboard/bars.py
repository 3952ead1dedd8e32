"""A chart of bars, painted: labels before the bars and numbers after them, so that nobody needs a legend."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QStyle, QWidget

from ui import theme
from ui.dashboard.values import MOST, Bar, Look
from ui.directions import direction

_BRIEF = 2
"""Bars that brief ones ask room for."""
_NARROW = 760
"""Pixels, at the usual size of text, below which a bar stands under its label."""


class BarList(QWidget):
    """Bars one below the other, as high as they need.

    Args:
        parent: of the widget.
        brief: small, without a second line, for the first page.
    """

    def __init__(self, parent: QWidget | None = None, *, brief: bool = False) -> None:
        super().__init__(parent)
        self._brief = brief
        self._bars: tuple[Bar, ...] = ()
        self._title = ""
        self._scale = 1.0
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed if not brief else QSizePolicy.Policy.Expanding)

    @property
    def bars(self) -> tuple[Bar, ...]:
        """What is drawn."""
        return self._bars

    def show_bars(self, bars: Sequence[Bar], title: str) -> None:
        """Draw these."""
        if (tuple(bars[:MOST]), title) != (self._bars, self._title):
            self._bars, self._title = tuple(bars[:MOST]), title
            self.setAccessibleName(title)
            self.setAccessibleDescription(". ".join(bar.spoken for bar in self._bars))
            self.updateGeometry()
            self.update()

    def set_scale(self, scale: float) -> None:
        """Draw larger by a factor, as on a wall."""
        if scale != self._scale:
            self._scale = scale
            self.updateGeometry()
            self.update()

    def _px(self, pixels: float) -> int:
        return theme.px(pixels * self._scale)

    def _small(self) -> QFont:
        return theme.font(round(theme.SMALL * self._scale))

    def sizeHint(self) -> QSize:
        """High enough for every bar; brief ones take what they get."""
        bars = self._bars[:_BRIEF] if self._brief else self._bars
        return QSize(theme.px(320), sum(self._height(bar) for bar in bars) + theme.GAP)

    def minimumSizeHint(self) -> QSize:
        """Brief ones leave out what has no room."""
        return QSize(theme.px(120), 0) if self._brief else self.sizeHint()

    def changeEvent(self, event: QEvent) -> None:
        """Follow theme, size of text and direction."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.StyleChange, QEvent.Type.FontChange, QEvent.Type.LayoutDirectionChange}:
            self.updateGeometry()
            self.update()

    @property
    def _narrow(self) -> bool:
        return self.width() < self._px(_NARROW)

    def _font(self, *, bold: bool = False) -> QFont:
        size = theme.SMALL if self._brief else theme.TEXT
        return theme.font(round(size * self._scale), theme.SEMIBOLD if bold else theme.REGULAR)

    def _height(self, bar: Bar) -> int:
        line = QFontMetrics(self._font()).height()
        if self._brief:
            return line + (12 if bar.track or bar.value else 4) + 2
        below = QFontMetrics(self._small()).height() if bar.note else 0
        under = 24 if self._narrow and (bar.track or bar.value) else 0
        return max(theme.TARGET, line + below + under + 2 * theme.GAP)

    def resizeEvent(self, event: object) -> None:
        """Rows are higher where it is narrow."""
        del event
        if not self._brief:
            self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the rows that are in sight."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        top = 0
        texts = self._text_width()
        for bar in self._bars:
            height = self._height(bar)
            if self._brief and top + height > self.height():
                break
            row = QRect(0, top, self.width(), height)
            if row.intersects(event.rect()):
                self._paint(painter, row, bar, texts)
            top += height
        painter.end()

    def _text_width(self) -> int:
        metrics = QFontMetrics(self._font(bold=True))
        return max((metrics.horizontalAdvance(bar.text) for bar in self._bars), default=0) + 2

    def _paint(self, painter: QPainter, row: QRect, bar: Bar, texts: int) -> None:
        has_bar = bool(bar.track or bar.value)
        below = self._brief or self._narrow
        line = QFontMetrics(self._font()).height()
        width = row.width()
        text_width = min(texts, width // 2)
        if below:
            words = line if self._brief else line + theme.GAP + (QFontMetrics(self._small()).height() if bar.note else 0)
            label = QRect(0, row.top(), width - text_width - 12, words)
            bar_box = QRect(0, row.top() + words + (0 if self._brief else 2), width, 8 if self._brief else 16)
        elif not has_bar:
            label = QRect(0, row.top(), width - text_width - 12, row.height())
            bar_box = QRect()
        else:
            start, thick = round(width * 0.36), round(22 * self._scale)
            label = QRect(0, row.top(), start - 16, row.height())
            bar_box = QRect(start, row.top() + (row.height() - thick) // 2, width - start - text_width - 16, thick)
        text = QRect(width - text_width, label.top(), text_width, label.height())
        self._write(painter, label, bar)
        painter.setFont(self._font(bold=True))
        painter.setPen(QColor(theme.now().colour("muted" if bar.look is Look.DIM else "ink")))
        self._draw(painter, text, bar.text, Qt.AlignmentFlag.AlignRight)
        if has_bar:
            self._bar(painter, QRectF(self._placed(bar_box)), bar)

    def _write(self, painter: QPainter, box: QRect, bar: Bar) -> None:
        metrics = QFontMetrics(self._font(bold=bool(bar.note)))
        left = box.left()
        if bar.colour:
            square = self._placed(QRect(left, box.top() + (box.height() - 12) // 2, 12, 12))
            painter.setPen(QPen(QColor(theme.now().edge), 1))
            painter.setBrush(QColor(bar.colour))
            painter.drawRoundedRect(square, 3, 3)
            left += 22
        if bar.mark:
            painter.setFont(self._font(bold=True))
            painter.setPen(QColor(theme.now().colour(bar.tone)))
            place = QRect(left, box.top(), self._px(22), box.height())
            if bar.note and not self._brief:
                place.setHeight(box.height() // 2 + 4)
            self._draw(painter, place, bar.mark, Qt.AlignmentFlag.AlignLeft)
            left += self._px(24)
        room = QRect(left, box.top(), box.right() - left, box.height())
        painter.setFont(self._font(bold=bool(bar.note)))
        painter.setPen(QColor(theme.now().colour("muted" if bar.look is Look.DIM else "ink")))
        if not bar.note or self._brief:
            self._draw(painter, room, bar.label, Qt.AlignmentFlag.AlignLeft)
            return
        small = QFontMetrics(self._small())
        top = box.top() + max(4, (box.height() - metrics.height() - small.height()) // 2)
        self._draw(painter, QRect(left, top, room.width(), metrics.height()), bar.label, Qt.AlignmentFlag.AlignLeft)
        painter.setFont(self._small())
        alerts = bar.tone == "refuse_text" and bar.mark and not bar.track
        painter.setPen(QColor(theme.now().colour("refuse_text" if alerts else "muted")))
        note = QRect(left, top + metrics.height(), (self.width() - left) if not bar.track else room.width(), small.height())
        self._draw(painter, note, bar.note, Qt.AlignmentFlag.AlignLeft)

    def _draw(self, painter: QPainter, box: QRect, text: str, side: Qt.AlignmentFlag) -> None:
        placed = self._placed(box)
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, placed.width())
        across = QStyle.visualAlignment(self.layoutDirection(), side) | Qt.AlignmentFlag.AlignAbsolute
        painter.setLayoutDirection(direction(text, self.layoutDirection()))
        painter.drawText(placed, int(across | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextDontClip), shown)

    def _placed(self, box: QRect) -> QRect:
        return QStyle.visualRect(self.layoutDirection(), self.rect(), box)

    def _bar(self, painter: QPainter, box: QRectF, bar: Bar) -> None:
        tokens = theme.now()
        radius = min(5.0, box.height() / 2)
        if bar.track:
            painter.setPen(QPen(QColor(tokens.edge), 1))
            painter.setBrush(QColor(tokens.soft if bar.look is not Look.DIM else tokens.paper))
            painter.drawRoundedRect(self._share(box, 0, bar.track).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
        painter.setPen(Qt.PenStyle.NoPen)
        if bar.look is Look.OVER and bar.track:
            self._over(painter, box, bar)
        elif bar.value:
            painter.setBrush(QColor(tokens.handle if bar.look is Look.DIM else tokens.action_text))
            filled = self._share(box, 0, bar.value)
            filled.setWidth(max(3.0, filled.width()))
            painter.drawRoundedRect(filled, radius, radius)

    def _over(self, painter: QPainter, box: QRectF, bar: Bar) -> None:
        """Full up to the limit; what is beyond it is hatched, and the limit is a line across."""
        tokens = theme.now()
        painter.setBrush(QColor(tokens.refuse_text))
        painter.drawRect(self._share(box, 0, bar.track))
        beyond = self._share(box, bar.track, bar.value)
        painter.setBrush(QColor(tokens.card))
        painter.drawRect(beyond)
        painter.setBrush(QBrush(QColor(tokens.refuse_text), Qt.BrushStyle.BDiagPattern))
        painter.setPen(QPen(QColor(tokens.refuse_text), 1.5))
        painter.drawRect(beyond.adjusted(0.5, 0.5, -0.5, -0.5))
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        limit = beyond.right() if mirrored else beyond.left()
        painter.setPen(QPen(QColor(tokens.ink), 2.5))
        painter.drawLine(int(limit), int(box.top() - 4), int(limit), int(box.bottom() + 4))

    def _share(self, box: QRectF, start: float, end: float) -> QRectF:
        """From one share of the bar's length to another, mirrored where all is."""
        left, right = box.left() + box.width() * start, box.left() + box.width() * min(1.0, end)
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            left, right = box.left() + box.right() - right, box.left() + box.right() - left
        return QRectF(left, box.top(), right - left, box.height())

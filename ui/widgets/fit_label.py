"""Text that always fits: it shrinks, then wraps, then takes more height, or where it may not is cut off with an ellipsis."""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import lru_cache
from typing import Self

from PySide6.QtCore import QEvent, QPoint, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QResizeEvent, QTextLayout, QTextOption
from PySide6.QtWidgets import QSizePolicy, QStyle, QWidget

from ui import theme
from ui.directions import direction
from ui.widgets.plain import PlainLabel, tip

_STEP = 2
_MIDDLE = Qt.AlignmentFlag.AlignHCenter


@dataclass(frozen=True, slots=True)
class Fitted:
    """Lines of text and the font size they fit with."""

    pixels: int
    lines: tuple[str, ...]


@lru_cache(maxsize=512)
def fit(text: str, forms: str, weight: int, sizes: tuple[int, int], room: tuple[int, int], most: int) -> Fitted:
    """The largest size at which a text fits, and its lines.

    Args:
        text: of any script.
        forms: whose forms Han characters take (`theme.forms`).
        weight: of the type, 400 to 700.
        sizes: the largest and the smallest size in pixels.
        room: width and height in pixels.
        most: lines at most; as few as the height takes.
    """
    largest, smallest = sizes
    width, height = room
    for pixels in range(largest, smallest - 1, -_STEP):
        font = theme.exact_font(pixels, weight, forms)
        count = max(1, min(most, height // QFontMetrics(font).height()))
        lines = _wrapped(text, font, width)
        if len(lines) <= count and all(QFontMetrics(font).horizontalAdvance(line) <= width for line in lines):
            return Fitted(pixels, lines)
    font = theme.exact_font(smallest, weight, forms)
    metrics = QFontMetrics(font)
    count = max(1, min(most, height // metrics.height()))
    lines = _wrapped(text, font, width, anywhere=most > 1)
    if len(lines) > count:
        lines = (*lines[: count - 1], " ".join(lines[count - 1 :]))
    return Fitted(smallest, tuple(metrics.elidedText(line, Qt.TextElideMode.ElideRight, width) for line in lines))


def _wrapped(text: str, font: QFont, width: int, *, anywhere: bool = False) -> tuple[str, ...]:
    if QFontMetrics(font).horizontalAdvance(text) <= width:
        return (text,)
    layout = QTextLayout(text, font)
    option = QTextOption()
    modes = QTextOption.WrapMode
    option.setWrapMode(modes.WrapAtWordBoundaryOrAnywhere if anywhere else modes.WordWrap)
    layout.setTextOption(option)
    lines = []
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        lines.append(text[line.textStart() : line.textStart() + line.textLength()].strip())
    layout.endLayout()
    return tuple(lines)


def _whole(text: str, lines: tuple[str, ...]) -> bool:
    """Whether lines hold all of a text."""
    return "".join(text.split()) == "".join("".join(lines).split())


class FitLabel(PlainLabel):
    """A label of a fixed height whose text is as large as fits.

    Args:
        largest, smallest: pixels of its type.
        lines: at most, while its height takes them.
        weight: of the type.
        parent: of the widget.
        grows: whether it takes more height rather than cut words off; where it may not, its tool tip says all of them.
    """

    def __init__(
        self,
        largest: int,
        smallest: int,
        *,
        lines: int = 1,
        weight: int = theme.REGULAR,
        parent: QWidget | None = None,
        grows: bool = True,
    ) -> None:
        super().__init__(parent)
        self._sizes = (largest, smallest)
        self._lines = self._most = lines
        self._grows = grows
        self._weight = weight
        self._forms = ""
        self._colour = "ink"
        self.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._room = 1.0
        self._scale = 1.0
        self.setProperty(theme.FITS, theme.OWN)
        self._set_height()

    def take_lines(self, lines: float) -> Self:
        """Take the height of so many lines of the largest size, whatever the text."""
        self._room = lines
        self._set_height()
        return self

    def set_scale(self, scale: float) -> None:
        """Write larger by a factor, as on a large screen."""
        if scale != self._scale:
            self._scale = scale
            self._set_height()
            self.update()

    def _set_height(self) -> None:
        font = theme.exact_font(self._scaled(self._sizes[0]), self._weight)
        self.setFont(font)
        height = math.ceil(QFontMetrics(font).height() * self._room)
        self._most = self._lines
        text = self.text()
        if text and self.width() > 1:
            cut = not _whole(text, self._fit(height).lines)
            if cut and self._grows:
                small = theme.exact_font(self._scaled(self._sizes[1]), self._weight, self._forms)
                self._most = len(_wrapped(text, small, max(1, self.width()), anywhere=True))
                height = max(height, self._most * QFontMetrics(small).height())
            elif not self._grows:
                self.setToolTip(tip(text) if cut else "")
        self.setFixedHeight(height)

    def _scaled(self, pixels: int) -> int:
        return round(theme.type_size(pixels * self._scale) / 2) * 2

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take the height that the new width asks for."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._set_height()

    def say(self, text: str, *, country: str = "") -> None:
        """Show a text; Han characters take the country's forms."""
        self._forms = theme.forms(text, country)
        if text != self.text():
            self.setText(text)
            self._set_height()
        self.update()

    def set_colour(self, colour: str) -> None:
        """Write in this colour, a token or `#RRGGBB`; see `Theme.colour`."""
        self._colour = colour
        self.update()

    @property
    def colour(self) -> str:
        """The name of the colour that it is written in."""
        return self._colour

    def changeEvent(self, event: QEvent) -> None:
        """Follow the size of the text."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange:
            self._set_height()

    def fitted(self) -> Fitted:
        """How the text is set now."""
        return self._fit(self.height())

    def _fit(self, height: int) -> Fitted:
        room = (max(1, self.width()), height)
        sizes = (self._scaled(self._sizes[0]), self._scaled(self._sizes[1]))
        return fit(self.text(), self._forms, self._weight, sizes, room, self._most)

    def minimumSizeHint(self) -> QSize:
        """Any width will do."""
        return QSize(1, self.height())

    def sizeHint(self) -> QSize:
        """The width of the text at its largest."""
        metrics = QFontMetrics(theme.exact_font(self._scaled(self._sizes[0]), self._weight, self._forms))
        return QSize(metrics.horizontalAdvance(self.text()) + 2, self.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the lines."""
        del event
        if not self.text():
            return
        fitted = self.fitted()
        painter = QPainter(self)
        font = theme.exact_font(fitted.pixels, self._weight, self._forms)
        painter.setFont(font)
        painter.setPen(QColor(theme.now().colour(self._colour)))
        metrics = QFontMetrics(font)
        spacing = metrics.height()
        total = spacing * len(fitted.lines)
        alignment = QStyle.visualAlignment(self.layoutDirection(), self.alignment())
        if alignment & Qt.AlignmentFlag.AlignTop:
            top = 0
        elif alignment & Qt.AlignmentFlag.AlignBottom:
            # some scripts hang lower than the font's own measure
            top = self.height() - total - fitted.pixels // 6
        else:
            top = (self.height() - total) // 2
        painter.setLayoutDirection(direction(self.text(), self.layoutDirection()))
        for number, line in enumerate(fitted.lines):
            free = self.width() - metrics.horizontalAdvance(line)
            left = free if alignment & Qt.AlignmentFlag.AlignRight else free // 2 if alignment & _MIDDLE else 0
            line_of_writing = top + number * spacing + metrics.ascent()
            # letters that hang lower than this font's own, as Arabic ones do, or begin before their place are never cut off
            ink = metrics.tightBoundingRect(line)
            below = line_of_writing + ink.bottom() + 1 - self.height()
            painter.drawText(QPoint(max(left, -ink.left()), line_of_writing - max(0, below)), line)
        painter.end()

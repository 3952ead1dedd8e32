"""What is seen of a window: whether words stand out, the focus shows, and nothing flashes. Measured on its pixels.

`tests.ui.walks` asks for these; so may tests.
"""

from __future__ import annotations

import math
from collections import Counter

import numpy as np
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QImage, QPainter, QRegion
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QDateTimeEdit,
    QLabel,
    QLineEdit,
    QPushButton,
    QStyle,
    QStyleOptionButton,
    QWidget,
)

from tests.ui.walking import SECTIONS, called, shown, stops
from ui import theme
from ui.tokens import ThemeName, contrast
from ui.widgets.fit_label import FitLabel
from ui.widgets.ground import Ground
from ui.widgets.person_card import TierBand
from ui.widgets.verdict_panel import VerdictPanel

WORDS, LARGE, SEEN = 4.5, 3.0, 3.0
"""What WCAG 2.2 AA asks of words, of large words (1.4.3), and of a focus ring or an outline (1.4.11)."""
MOST = 7.0
"""What the theme of high contrast gives words of any size; a tier's colour is the organizers'."""
_LARGE, _LARGE_BOLD = 24, 19
"""Pixels from which words are large: 18 pt, and 14 pt where they are bold."""
_ENOUGH = 300
"""Pixels that are seen at once, however large what they surround is."""
_FINE = 3
"""Pixels of a picture for one of the screen, so that thin strokes show their whole colour."""


def fine(window: QWidget, place: QRect | None = None) -> QImage:
    """A window, or a place in it, in fine pixels."""
    place = place if place is not None else window.rect()
    image = QImage(place.size() * _FINE, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(_FINE)
    painter = QPainter(image)
    window.render(painter, QPoint(0, 0), QRegion(place))
    painter.end()
    return image


def _pixels(image: QImage, place: QRect | None = None) -> np.ndarray:
    """The pixels of a picture, or of a place in it, as 0xRRGGBB."""
    lines = np.frombuffer(image.constBits(), dtype=np.uint32).reshape(image.height(), image.bytesPerLine() // 4)
    all_of_it = QRect(QPoint(0, 0), image.size())
    whole = QRect(place.topLeft() * _FINE, place.size() * _FINE).intersected(all_of_it) if place is not None else all_of_it
    return lines[whole.top() : whole.bottom() + 1, whole.left() : whole.right() + 1] & 0xFFFFFF


def pale(window: QWidget) -> list[str]:
    """Words that are seen and don't stand out from what is behind them: measured on the screen, not read from the theme."""
    image = fine(window)
    found = []
    for widget in shown(window):
        text = widget.text() if isinstance(widget, QLabel | QAbstractButton | QLineEdit) else ""
        if isinstance(widget, QLineEdit) and not text:
            text = widget.placeholderText()
        seen = widget.visibleRegion().boundingRect()
        if not text.strip() or not widget.isEnabled() or _half_seen(widget, seen):
            continue
        place = _written(widget).intersected(seen)
        if place.isEmpty():
            continue
        pixels = _pixels(image, QRect(widget.mapTo(window, place.topLeft()), place.size()))
        got, least = _stands_out(pixels), _asked(widget)
        if got < least:
            found.append(f"{called(widget)}: {got:.1f} to 1, not {least:g}")
    return found


def _half_seen(widget: QWidget, seen: QRect) -> bool:
    """Whether it is scrolled so far out that its words may not be in what is seen."""
    return seen.height() < min(widget.height(), 2 * widget.fontMetrics().height())


def _written(widget: QWidget) -> QRect:
    """Where the words are."""
    if isinstance(widget, QPushButton):
        option = QStyleOptionButton()
        option.initFrom(widget)
        return widget.style().subElementRect(QStyle.SubElement.SE_PushButtonContents, option, widget)
    if isinstance(widget, QLineEdit):
        return widget.rect().adjusted(6, 6, -6, -6)
    return widget.rect()


def _stands_out(pixels: np.ndarray) -> float:
    """The contrast of the ground and what stands out from it the most, in more than a few pixels."""
    colours, counts = np.unique(pixels, return_counts=True)
    ground = f"#{int(colours[np.argmax(counts)]):06X}"
    strong = [f"#{int(colour):06X}" for colour, count in zip(colours, counts, strict=True) if count >= _FINE * _FINE]
    return max(contrast(colour, ground) for colour in strong)


def _asked(widget: QWidget) -> float:
    if theme.appearance().theme is ThemeName.CONTRAST and not isinstance(widget.parentWidget(), TierBand):
        # the edges of letters are never quite the colour that they are written in
        return MOST * 0.97
    pixels = widget.fitted().pixels if isinstance(widget, FitLabel) else widget.font().pixelSize()
    bold = (
        widget.font().variableAxisValue(b"wght") >= theme.BOLD if "wght" in map(str, widget.font().variableAxisTags()) else False
    )
    return LARGE if pixels >= (_LARGE_BOLD if bold else _LARGE) else WORDS


def focus_seen(window: QWidget) -> list[str]:
    """Stops of Tab that it doesn't go to, that don't show that they have the focus, or that aren't scrolled to."""
    found = []
    way = stops(window)
    if len(way) < 2:
        return found
    for before, widget in zip([way[-1], *way[:-1]], way, strict=True):
        before.setFocus(Qt.FocusReason.TabFocusReason)
        for _ in range(SECTIONS if isinstance(before, QDateTimeEdit) else 1):
            QTest.keyClick(before, Qt.Key.Key_Tab)
            QApplication.processEvents()
            if not before.hasFocus():
                break
        if window.focusWidget() is not widget:
            there = window.focusWidget()
            found.append(f"{called(before)}: Tab leads to {called(there) if there else 'nothing'}, not {called(widget)}")
            continue
        if isinstance(widget, Ground | VerdictPanel):
            # where the focus rests while there is nothing to press
            continue
        place = _place(widget, window)
        if place.isEmpty() or not _seen_enough(widget):
            found.append(f"{called(widget)}: has the focus and is out of sight")
            continue
        having = _pixels(fine(window, place))
        before.setFocus(Qt.FocusReason.OtherFocusReason)
        without = _pixels(fine(window, place))
        if having.shape != without.shape:
            continue
        changed = having != without
        pairs = Counter(zip(without[changed].tolist(), having[changed].tolist(), strict=True))
        clear = sum(count for (old, new), count in pairs.items() if contrast(f"#{old:06X}", f"#{new:06X}") >= SEEN)
        # a line of one pixel along the longer side
        needed = min(_ENOUGH, max(place.width(), place.height()) // 2) * _FINE * _FINE
        if clear < needed:
            found.append(f"{called(widget)}: its focus is seen in {clear} pixels, not {needed}")
    return found


def _place(widget: QWidget, window: QWidget) -> QRect:
    return QRect(widget.mapTo(window, QPoint(0, 0)), widget.size()).intersected(window.rect())


def _seen_enough(widget: QWidget) -> bool:
    seen = widget.visibleRegion().boundingRect()
    return seen.height() >= min(widget.height(), 40) and seen.width() >= min(widget.width(), 40)


class Flicker:
    """Counts how often large parts of a window turn lighter and darker; give it pictures at equal times.

    WCAG 2.2, 2.3.1: not more than three flashes in a second; a flash is two opposite changes of 10 % of the brightest light,
    where the darker is below 80 %, over a quarter of any ten degrees of sight, here an eighth of the window.
    """

    def __init__(self, each: float) -> None:
        self._each = each
        self._light: list[np.ndarray] = []

    def see(self, window: QWidget) -> None:
        """Take a picture."""
        image = window.grab().toImage().scaled(64, 36).convertToFormat(QImage.Format.Format_RGB32)
        rows = np.frombuffer(image.constBits(), dtype=np.uint8).reshape(36, image.bytesPerLine())[:, : 64 * 4].reshape(36, 64, 4)
        linear = (rows[:, :, 2::-1].astype(float) / 255) ** 2.2
        self._light.append(linear @ np.array([0.2126, 0.7152, 0.0722]))

    def flashes(self) -> int:
        """The most flashes within a second."""
        turns: list[int] = []
        steps = [later - before for before, later in zip(self._light, self._light[1:], strict=False)]
        for sign in (1, -1):
            turns += [
                number
                for number, step in enumerate(steps)
                if np.mean((sign * step > 0.1) & (np.minimum(self._light[number], self._light[number + 1]) < 0.8)) > 1 / 8
            ]
        window = math.ceil(1 / self._each)
        return max((sum(start <= turn < start + window for turn in turns) // 2 for start in turns), default=0)

"""Walks through any window that is up and says what is wrong with it, one line a complaint; an empty list is what tests want.

    assert walks.everything(window) == []

`everything` is cut text, overlaps, contrast, names, targets and the way with Tab; `focus_seen` presses every stop into the focus
and looks for its ring. Each walks the widgets that are shown now, so call them in every state, theme and size of text.
"""

from __future__ import annotations

import re

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QAccessible, QFontMetrics
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QMenu,
    QPushButton,
    QRadioButton,
    QStyle,
    QStyleOptionButton,
    QWidget,
)

from tests.ui.sights import Flicker, focus_seen, pale
from tests.ui.walking import by_arrows, called, controls, shown, stops
from ui import theme
from ui.widgets.fit_label import FitLabel

__all__ = [
    "Flicker",
    "called",
    "cut",
    "everything",
    "focus_seen",
    "overlaps",
    "pale",
    "small",
    "too_large",
    "unnamed",
    "unreached",
]

_OWN_PARTS = (QAbstractItemView, QAbstractScrollArea, QAbstractSpinBox, QComboBox, QLineEdit, QMenu)
"""Widgets whose children are the style's to place."""


def everything(window: QWidget, *, way: bool = True) -> list[str]:
    """All that can be said without moving the focus; the way with Tab only where it is asked for."""
    seen = [*cut(window), *overlaps(window), *pale(window), *unnamed(window), *small(window)]
    return [*seen, *unreached(window)] if way else seen


# words


def cut(window: QWidget) -> list[str]:
    """Words that don't fit where they stand, and what reaches beyond what holds it without being scrolled to."""
    found = []
    for widget in shown(window):
        why = _cut(widget)
        if why:
            found.append(f"{called(widget)}: {why}")
        elif isinstance(widget, QLabel | QAbstractButton | QLineEdit) and (outer := _beyond(widget)) is not None:
            found.append(f"{called(widget)}: reaches out of {called(outer)}")
    return found


def _cut(widget: QWidget) -> str:
    if isinstance(widget, FitLabel):
        return _cut_fitted(widget)
    if isinstance(widget, QLabel):
        return _cut_label(widget)
    if isinstance(widget, QCheckBox | QRadioButton):
        return _less(widget.size(), widget.sizeHint())
    if isinstance(widget, QPushButton):
        return _cut_button(widget)
    if isinstance(widget, QLineEdit):
        return _cut_line(widget)
    return ""


def _cut_fitted(label: FitLabel) -> str:
    if not label.text():
        return ""
    fitted = label.fitted()
    whole = "".join(label.text().split()) == "".join("".join(fitted.lines).split())
    if not whole and label.text() not in (label.toolTip(), label.accessibleName()):
        return f"ends early: {fitted.lines}"
    metrics = QFontMetrics(theme.exact_font(fitted.pixels, theme.BOLD))
    # the line is as high as the font says; what it leaves free above and below its letters may be missing
    needed = len(fitted.lines) * metrics.height() - 2 * (metrics.height() - fitted.pixels) // 3
    return f"lines need {needed} of {label.height()}" if needed > label.height() else ""


def _cut_label(label: QLabel) -> str:
    if not label.text() or (label.toolTip() and "…" in label.text()):
        return ""
    if label.wordWrap():
        needed = label.heightForWidth(label.width())
        # a word alone may be wider than the label
        widest = max(label.fontMetrics().horizontalAdvance(word) for word in re.split(r"[\s\u200b]+", label.text()))
        if widest > label.width():
            return f"a word needs {widest} of {label.width()}"
        return f"needs {needed} of {label.height()}" if needed > label.height() else ""
    metrics = label.fontMetrics()
    needed = QSize(metrics.size(0, label.text()).width(), metrics.ascent())
    return _less(label.contentsRect().size(), needed)


def _cut_button(button: QPushButton) -> str:
    text = button.text().replace("&&", "&")
    if not text or (button.toolTip() and "…" in text):
        return ""
    option = QStyleOptionButton()
    option.initFrom(button)
    option.text = button.text()
    inside = button.style().subElementRect(QStyle.SubElement.SE_PushButtonContents, option, button)
    metrics = button.fontMetrics()
    return _less(inside.size(), QSize(metrics.horizontalAdvance(text), metrics.ascent()))


def _cut_line(line: QLineEdit) -> str:
    metrics = line.fontMetrics()
    if metrics.height() > line.height():
        return f"needs {metrics.height()} of {line.height()}"
    words = line.placeholderText() if not line.text() else ""
    if line.toolTip() == words:
        return ""
    return _less(line.size(), QSize(metrics.horizontalAdvance(words), 0))


def _less(there: QSize, needed: QSize) -> str:
    if needed.width() > there.width() or needed.height() > there.height():
        return f"needs {needed.width()}×{needed.height()}, has {there.width()}×{there.height()}"
    return ""


def _beyond(widget: QWidget) -> QWidget | None:
    """The ancestor that cuts a widget off; none where it could be scrolled to."""
    outer = widget.parentWidget()
    while outer is not None:
        place = QRect(widget.mapTo(outer, QPoint(0, 0)), widget.size())
        holder = outer.parentWidget()
        if isinstance(holder, QAbstractScrollArea) and holder.viewport() is outer:
            hidden = holder.horizontalScrollBarPolicy() is Qt.ScrollBarPolicy.ScrollBarAlwaysOff
            across = holder.horizontalScrollBar().maximum() > 0 and not hidden
            wide = place.left() >= 0 and place.right() <= outer.width()
            return None if across or wide else outer
        if not outer.rect().contains(place):
            return outer
        if outer.isWindow():
            return None
        outer = holder
    return None


def overlaps(window: QWidget) -> list[str]:
    """Neighbours that lie on each other."""
    found = []
    for parent in [window, *shown(window)]:
        if isinstance(parent, _OWN_PARTS):
            continue
        children = [
            child
            for child in parent.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)
            if child.isVisible() and not child.isWindow() and not child.size().isEmpty()
        ]
        for number, one in enumerate(children):
            for other in children[number + 1 :]:
                common = one.geometry().intersected(other.geometry())
                if common.width() > 1 and common.height() > 1:
                    found.append(f"{called(one)} and {called(other)} overlap by {common.width()}×{common.height()}")
    return found


# what can be used


def unnamed(window: QWidget) -> list[str]:
    """Controls of which a screen reader has no name or no role to say."""
    found = []
    for widget in controls(window):
        told = QAccessible.queryAccessibleInterface(widget)
        if told is None:
            found.append(f"{called(widget)}: is nothing to a screen reader")
            continue
        if not told.text(QAccessible.Text.Name).strip():
            found.append(f"{called(widget)}: has no name")
        if told.role() is QAccessible.Role.NoRole:
            found.append(f"{called(widget)}: has no role")
    return found


def small(window: QWidget) -> list[str]:
    """Controls that a finger would miss."""
    return [
        f"{called(widget)}: is {widget.width()}×{widget.height()}"
        for widget in controls(window)
        if min(widget.width(), widget.height()) < theme.TARGET
    ]


def unreached(window: QWidget) -> list[str]:
    """Controls that no key reaches, and steps of Tab that go back against the reading."""
    found = []
    way = stops(window)
    for widget in controls(window):
        keys = widget.focusPolicy() is Qt.FocusPolicy.NoFocus and isinstance(widget, QAbstractButton)
        if not keys and not by_arrows(widget) and widget not in way and bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus):
            found.append(f"{called(widget)}: is not on the way with Tab")
    # the way is a ring, which may close once
    back = [pair for pair in zip(way, [*way[1:], *way[:1]], strict=True) if len(way) > 1 and _against(window, *pair)]
    if len(back) > 1:
        found += [f"Tab goes back from {called(one)} to {called(other)}" for one, other in back]
    return found


def _against(window: QWidget, one: QWidget, other: QWidget) -> bool:
    """Whether a step goes up without going on, or back in its line; what is scrolled out of sight is beside nothing."""
    if any(widget.visibleRegion().boundingRect() != widget.rect() for widget in (one, other)):
        return False
    here, there = (QRect(widget.mapTo(window, QPoint(0, 0)), widget.size()) for widget in (one, other))
    if window.layoutDirection() is Qt.LayoutDirection.RightToLeft:
        here, there = (QRect(window.width() - box.right() - 1, box.top(), box.width(), box.height()) for box in (here, there))
    beside = min(here.bottom(), there.bottom()) - max(here.top(), there.top()) > min(here.height(), there.height()) // 2
    if beside:
        return there.right() <= here.left()
    return there.bottom() <= here.top() and there.left() < here.right()


def too_large(dialog: QWidget, screen: QSize) -> list[str]:
    """A dialog that would not fit on a screen."""
    if dialog.width() > screen.width() or dialog.height() > screen.height():
        return [f"{called(dialog)}: is {dialog.width()}×{dialog.height()} on {screen.width()}×{screen.height()}"]
    return []

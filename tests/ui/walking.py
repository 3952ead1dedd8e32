"""The widgets of a window, as tests walk through them."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QAbstractSpinBox, QApplication, QComboBox, QLabel, QLineEdit, QScrollBar, QWidget

_MOST = 200
SECTIONS = 6
"""Day, month, year, hour, minute: Tab goes through them."""
"""Stops of a window at most."""


def shown(window: QWidget) -> Iterator[QWidget]:
    """The widgets of a window that are shown, also those that would have to be scrolled to; not those of windows before it."""
    for widget in window.findChildren(QWidget):
        if widget.isVisible() and widget.window() is window and not widget.size().isEmpty():
            yield widget


def called(widget: QWidget) -> str:
    """What to call a widget in a complaint."""
    text = widget.text() if isinstance(widget, QLabel | QAbstractButton | QLineEdit) else ""
    name = widget.accessibleName() or text or widget.objectName()
    path = [type(widget).__name__]
    parent = widget.parentWidget()
    if parent is not None:
        path.insert(0, type(parent).__name__)
    return f"{'/'.join(path)} {name[:48]!r}"


def controls(window: QWidget) -> Iterator[QWidget]:
    """What somebody can press, type in or walk to."""
    for widget in shown(window):
        if isinstance(widget, QScrollBar) or not widget.isEnabled() or inner(widget):
            continue
        if isinstance(widget, QAbstractButton) or widget.focusPolicy() is not Qt.FocusPolicy.NoFocus:
            yield widget


def inner(widget: QWidget) -> bool:
    """Whether it is a part of a control."""
    parent = widget.parentWidget()
    return isinstance(parent, QAbstractSpinBox | QComboBox | QLineEdit)


def by_arrows(widget: QWidget) -> bool:
    """Whether it is one of several of which Tab stops at the chosen one, and the arrows go to the others."""
    if not isinstance(widget, QAbstractButton) or widget.isChecked() or not widget.isCheckable():
        return False
    group = widget.group()
    if group is not None:
        return group.exclusive() and group.checkedButton() is not None
    return widget.autoExclusive()


def stops(window: QWidget) -> list[QWidget]:
    """Where Tab stops, pressed as somebody would, from what has the focus until it comes there again; then all is as before."""
    # a window that isn't in use takes no keys; without a window manager nobody else does this
    window.activateWindow()
    QApplication.processEvents()
    start = window.focusWidget()
    found: list[QWidget] = []
    # not along `nextInFocusChain`: Python takes from it that one widget belongs to the other, and forgets the one with the other
    stayed = 0
    for _ in range(_MOST):
        QTest.keyClick(window.focusWidget() or window, Qt.Key.Key_Tab)
        here = window.focusWidget()
        # a date is gone through part by part
        stayed = stayed + 1 if found and here is found[-1] else 0
        if stayed and stayed < SECTIONS:
            continue
        if here is None or here in found:
            break
        found.append(here)
    if start is not None:
        start.setFocus(Qt.FocusReason.OtherFocusReason)
    if start in found:
        place = found.index(start)
        found = found[place:] + found[:place]
    return found

"""A place that scrolls where it is lower than what it holds, and keeps what has the focus in sight."""

from __future__ import annotations

from PySide6.QtCore import QObject, QRect, QSize, Qt, Slot
from PySide6.QtGui import QShowEvent, QWindow
from PySide6.QtWidgets import QAbstractItemView, QAbstractScrollArea, QFrame, QScrollArea, QScroller, QWidget

from ui import theme

_AROUND = 12
"""Pixels of what surrounds the focus that stay in sight with it."""


def by_touch(area: QAbstractScrollArea) -> None:
    """Let a finger on a touch screen push what a scroll area holds."""
    QScroller.grabGesture(area.viewport(), QScroller.ScrollerGestureType.TouchGesture)


class Pane(QScrollArea):
    """Shows a widget as high as it needs to be; never wider than there is room.

    Args:
        body: the widget.
        parent: of this.
        least: pixels of height, at text of its usual size, with which it still makes sense.
    """

    def __init__(self, body: QWidget, parent: QWidget | None = None, *, least: int = 80) -> None:
        super().__init__(parent)
        self._least = least
        self._window: QWindow | None = None
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(body)
        by_touch(self)

    def sizeHint(self) -> QSize:
        """As large as what it holds."""
        body = self.widget()
        return body.sizeHint() if body is not None else super().sizeHint()

    def minimumSizeHint(self) -> QSize:
        """As wide as what it holds must be, and hardly high."""
        body = self.widget()
        width = body.minimumSizeHint().width() if body is not None else 0
        return QSize(width, min(theme.px(self._least), self.sizeHint().height()))

    def showEvent(self, event: QShowEvent) -> None:
        """Watch where the focus goes."""
        super().showEvent(event)
        window = self.window().windowHandle()
        if window is not self._window:
            if self._window is not None:
                self._window.focusObjectChanged.disconnect(self._follow)
            self._window = window
            window.focusObjectChanged.connect(self._follow)

    @Slot(QObject)
    def _follow(self, focus: QObject | None) -> None:
        if not isinstance(focus, QWidget) or not self.isAncestorOf(focus):
            return
        if isinstance(focus, QAbstractItemView) and focus.currentIndex().isValid():
            self.show_part(focus, focus.visualRect(focus.currentIndex()))
        else:
            # not by `ensureWidgetVisible`, which is content with the cursor of what is typed into
            self.show_part(focus, focus.rect())

    def show_part(self, widget: QWidget, part: QRect) -> None:
        """Scroll so that a part of a widget, in its own pixels, is in sight."""
        body = self.widget()
        if body is not None:
            seen = part.intersected(widget.rect())
            part = widget.rect() if seen.isEmpty() else seen
            centre = widget.mapTo(body, part.center())
            self.ensureVisible(centre.x(), centre.y(), _AROUND, part.height() // 2 + _AROUND)


def follow(widget: QWidget, part: QRect) -> None:
    """Let every pane around a widget show a part of it."""
    outer = widget.parentWidget()
    while outer is not None:
        if isinstance(outer, Pane):
            outer.show_part(widget, part)
        outer = outer.parentWidget()

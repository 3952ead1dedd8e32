"""Things one after another, in as many lines as their width needs."""

from __future__ import annotations

from PySide6.QtCore import QMargins, QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QStyle, QWidget, QWidgetItem


class FlowRow(QLayout):
    """Lays widgets out as words are: from the side where reading begins, each as wide as it wants to be.

    Args:
        parent: the widget that it fills; None where it is part of another layout.
        gap: pixels between two of them.
        between: pixels between two lines.
        ends: whether lines stand at the side where reading ends.
    """

    def __init__(self, parent: QWidget | None = None, *, gap: int = 8, between: int = 0, ends: bool = False) -> None:
        super().__init__()
        self._items: list[QLayoutItem] = []
        self._taken: list[QLayoutItem] = []
        self._gap, self._between, self._ends = gap, between, ends
        self.setContentsMargins(QMargins())
        if parent is not None:
            parent.setLayout(self)

    def addWidget(self, widget: QWidget) -> None:
        """Take a widget."""
        self.addChildWidget(widget)
        # of our own making: Qt tells us when it deletes it
        self.addItem(QWidgetItem(widget))

    def addItem(self, item: QLayoutItem) -> None:
        """Take another one."""
        self._items.append(item)
        self.invalidate()

    def addLayout(self, layout: QLayout) -> None:
        """Take several that stay together."""
        # or it would not know which side reading begins at
        self.addChildLayout(layout)
        self.addItem(layout)

    def insertWidget(self, index: int, widget: QWidget) -> None:
        """Put a widget before another one."""
        self.addWidget(widget)
        self._items.insert(index, self._items.pop())
        self.invalidate()

    def clear(self) -> None:
        """Take all out, and let their widgets go."""
        while self._items:
            widget = self._items.pop().widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.invalidate()

    def count(self) -> int:
        """How many there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """The one at a place."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Give one away."""
        if not 0 <= index < len(self._items):
            return None
        # whoever takes it deletes it; Python may not do so before them
        self._taken.append(self._items.pop(index))
        return self._taken[-1]

    def expandingDirections(self) -> Qt.Orientation:
        """Nowhere."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """The narrower, the higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height of all lines."""
        return self._place(QRect(0, 0, width, 0), move=False)

    def sizeHint(self) -> QSize:
        """All in one line."""
        sizes = [item.sizeHint() for item in self._items if not item.isEmpty()]
        wide = sum(size.width() for size in sizes) + self._gap * max(0, len(sizes) - 1)
        return self._with_margins(QSize(wide, max((size.height() for size in sizes), default=0)))

    def minimumSize(self) -> QSize:
        """The widest of them, and the highest."""
        sizes = [item.minimumSize() for item in self._items if not item.isEmpty()]
        return self._with_margins(
            QSize(max((size.width() for size in sizes), default=0), max((size.height() for size in sizes), default=0))
        )

    def _with_margins(self, size: QSize) -> QSize:
        margins = self.contentsMargins()
        return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom())

    def setGeometry(self, rect: QRect) -> None:
        """Lay them out."""
        super().setGeometry(rect)
        self._place(rect, move=True)

    def _place(self, rect: QRect, *, move: bool) -> int:
        """Lay out within a rectangle, or only measure; the height that it takes."""
        margins = self.contentsMargins()
        room = rect.marginsRemoved(margins)
        y, lines = room.top(), self._lines(room.width())
        for number, line in enumerate(lines):
            high = max(size.height() for _, size in line)
            wide = sum(size.width() for _, size in line) + self._gap * (len(line) - 1)
            x = room.left() + (max(0, room.width() - wide) if self._ends else 0)
            y += self._between if number else 0
            for item, size in line:
                if move:
                    self._put(item, QRect(QPoint(x, y + (high - size.height()) // 2), size), rect)
                x += size.width() + self._gap
            y += high
        return y - room.top() + margins.top() + margins.bottom()

    def _put(self, item: QLayoutItem, box: QRect, within: QRect) -> None:
        holder = self.parentWidget()
        direction = holder.layoutDirection() if holder is not None else Qt.LayoutDirection.LeftToRight
        item.setGeometry(QStyle.visualRect(direction, within, box))

    def _lines(self, width: int) -> list[list[tuple[QLayoutItem, QSize]]]:
        lines: list[list[tuple[QLayoutItem, QSize]]] = []
        left = -1
        for item in self._items:
            if item.isEmpty():
                continue
            wanted = item.sizeHint()
            size = QSize(min(wanted.width(), max(width, item.minimumSize().width())), wanted.height())
            if not lines or left < size.width() + self._gap:
                lines.append([])
                left = width - size.width()
            else:
                left -= size.width() + self._gap
            lines[-1].append((item, size))
        return lines

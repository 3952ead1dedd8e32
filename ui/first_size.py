"""How large a window opens: as it is usual, but never past the edges of its screen, where its foot would be lost."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

FRAME = QSize(16, 40)
"""What a title bar and borders take, about: nobody knows before the window is there."""


def fitting(usual: QSize, free: QRect) -> QSize:
    """The usual size inside the frame, cut to what is free of a screen."""
    return usual.boundedTo(free.size() - FRAME)


def open_at(window: QWidget, usual: QSize) -> None:
    """Give a window that is not shown yet its first size; one that needs all of the screen begins at its corner."""
    # a platform without a display makes up a screen, at whose edges nothing is lost
    free = QRect() if QGuiApplication.platformName() == "offscreen" else window.screen().availableGeometry()
    size = usual if free.isEmpty() else fitting(usual, free)
    window.resize(size)
    if size != usual:
        window.move(free.topLeft())

"""Undoing in editors: the window's, of what is edited, not a field's, of letters."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtGui import QKeyEvent, QKeySequence

_KEYS = (QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo)


def left_to_window(event: QEvent) -> bool:
    """Whether a field was about to take the keys that undo; it then leaves them to the window."""
    if event.type() is not QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
        return False
    mine = any(event.matches(keys) for keys in _KEYS)
    if mine:
        event.ignore()
    return mine

"""Which way a text runs: the window's way, unless nothing in it does (UAX 9 leaves that to whoever shows it)."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from unicodedata import bidirectional

from PySide6.QtCore import Qt

_TO_THE_LEFT = frozenset({"R", "AL"})


@lru_cache(maxsize=1024)
def direction(text: str, window: Qt.LayoutDirection) -> Qt.LayoutDirection:
    """The direction that a text of its own is set in, in a window that reads in `window`.

    A Latin name, a count or a time keeps its full stop and its order in an Arabic window, and an Arabic name its own in an
    English one; what mixes both is a sentence of the window.
    """
    kinds = {bidirectional(char) for char in text}
    to_the_left, to_the_right = bool(kinds & _TO_THE_LEFT), "L" in kinds
    if window is Qt.LayoutDirection.RightToLeft:
        return window if to_the_left else Qt.LayoutDirection.LeftToRight
    return Qt.LayoutDirection.RightToLeft if to_the_left and not to_the_right else Qt.LayoutDirection.LeftToRight


def along(key: int, window: Qt.LayoutDirection) -> int:
    """An arrow key as it would be in a window that reads from left to right."""
    return _TURNED.get(key, key) if window is Qt.LayoutDirection.RightToLeft else key


_TURNED: Mapping[int, int] = {Qt.Key.Key_Left: Qt.Key.Key_Right, Qt.Key.Key_Right: Qt.Key.Key_Left}

"""Where the keyboard stood before buttons went out of use for a moment."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget
from shiboken6 import isValid


class FocusKept:
    """Brings the keyboard back: a button that goes out of use hands it to whatever is next, where Enter does something else.

    Args:
        window: whose keyboard it is.
    """

    def __init__(self, window: QWidget) -> None:
        self._window = window
        self._before: QWidget | None = None
        self._next: QWidget | None = None

    def note(self) -> None:
        """Buttons are about to go out of use."""
        self._before = self._there()

    def gone(self) -> None:
        """They are out of use. Until they are back a stray Enter is nobody's; letters are the window's."""
        self._next = self._there()
        if self._next is not None and self._next is not self._before:
            self._next.clearFocus()

    def give_back(self) -> None:
        """They are in use again; where somebody has moved on meanwhile, the keyboard stays there."""
        wanted = (self._before, self._next)
        self._before = self._next = None
        if self._there() is None:
            for widget in wanted:
                if widget is not None and isValid(widget) and widget.isVisible() and widget.isEnabled():
                    widget.setFocus()
                    return

    def _there(self) -> QWidget | None:
        return self._window.focusWidget()

"""Letters that nothing at a screen takes: they are the beginning of the next name, wherever the keyboard stands."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QInputMethodEvent, QKeyEvent
from PySide6.QtWidgets import QWidget

from ui.widgets.search import SearchLine

_Modifier = Qt.KeyboardModifier
_COMMAND = _Modifier.ControlModifier | _Modifier.AltModifier | _Modifier.MetaModifier
_LETTERS = frozenset({_Modifier.NoModifier, _Modifier.ControlModifier | _Modifier.AltModifier})
"""Of those, what a letter may come with: none, or AltGr as Windows says it."""


class Letters(QObject):
    """Brings them to a line while that can be seen; the first of them replaces what stood there.

    A key goes from the widget with the focus to the window, as long as nobody takes it; there it is met. What an input
    method composes goes to the focus alone, and only where that wants it. So buttons want it in the line's stead: the line
    shows it from the first stroke, and takes the focus with the first word that is done, as no input method bears to lose
    the focus before.

    Args:
        window: whose keys these are.
        buttons: that may have the focus.
        line: where names are typed.
    """

    def __init__(self, window: QWidget, buttons: Sequence[QWidget], line: SearchLine) -> None:
        super().__init__(window)
        self._window, self._line = window, line
        self._sending = self._composing = False
        window.installEventFilter(self)
        for button in buttons:
            button.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled)
            button.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Whether an event was the line's."""
        kind = event.type()
        if kind is QEvent.Type.KeyPress and watched is self._window:
            return isinstance(event, QKeyEvent) and self._take(event)
        if kind is QEvent.Type.InputMethodQuery and watched is not self._window:
            QCoreApplication.sendEvent(self._line, event)
            return True
        if kind is QEvent.Type.InputMethod and watched is not self._window:
            return isinstance(event, QInputMethodEvent) and self._compose(event)
        if kind is QEvent.Type.FocusOut:
            self._composing = False
        return False

    def _take(self, event: QKeyEvent) -> bool:
        # what the line itself leaves comes by here again
        if self._sending or not self._line.isVisible() or not _is_letter(event):
            return False
        if not self._line.hasFocus():
            self._line.begin()
        self._send(event)
        return True

    def _compose(self, event: QInputMethodEvent) -> bool:
        if not self._line.isVisible():
            return False
        if not self._composing and not self._line.hasFocus():
            self._line.renew()
        self._composing = bool(event.preeditString())
        # not looked for before it is done: the button under it would go with whoever is on the card
        self._line.quiet = self._composing
        self._send(event)
        self._line.quiet = False
        if not self._composing:
            self._line.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self._line.deselect()
            if not event.commitString():
                self._line.textEdited.emit(self._line.text())
        return True

    def _send(self, event: QEvent) -> None:
        self._sending = True
        try:
            QCoreApplication.sendEvent(self._line, event)
        finally:
            self._sending = False


def _is_letter(event: QKeyEvent) -> bool:
    """Whether it begins a name; a space is for buttons."""
    text = event.text()
    return bool(text) and text.isprintable() and not text.isspace() and event.modifiers() & _COMMAND in _LETTERS

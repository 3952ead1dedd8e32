"""Keys as a platform delivers them: native scan codes, times, releases, and the question for shortcuts before each press."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QGuiApplication, QInputMethodEvent, QKeyEvent, QKeySequence

from kiosk.devices.wedge import Role
from tests.devices.keyboards import Event, Scanner, typed

_X11 = 8
_KEYS = {
    Role.ENTER: Qt.Key.Key_Return,
    Role.TAB: Qt.Key.Key_Tab,
    Role.SHIFT: Qt.Key.Key_Shift,
    Role.LOCK: Qt.Key.Key_CapsLock,
    Role.LINE_FEED: Qt.Key.Key_unknown,
}


class Keyboard:
    """Presses keys in a window. Times are the keyboard's own; a scan or a burst of typing begins a second after the last."""

    def __init__(self, window: QObject) -> None:
        self.window = window
        # far from what Qt stamps on keys that a test presses through the platform
        self.at = 1_000_000.0

    def scan(self, text: str, scanner: Scanner | None = None, ends: Iterable[Role] = (Role.ENTER,)) -> None:
        """A scanner says something."""
        self.send((scanner or Scanner()).sends(text, self._later(), ends))

    def type(self, text: str, gap: float = 0.04) -> None:
        """A hand types, keys overlapping."""
        self.send(typed(text, [gap] * len(text), self._later()))

    def _later(self) -> float:
        self.at += 1
        return self.at

    def send(self, events: Iterable[Event]) -> None:
        """Give these to Qt at once, whatever their times."""
        for event in events:
            self.at = max(self.at, event.key.at)
            self.give(event)

    def give(self, event: Event) -> None:
        """One event, as the xcb platform does it."""
        if event.committed:
            commit = QInputMethodEvent()
            commit.setCommitString(event.committed)
            QCoreApplication.sendEvent(QGuiApplication.focusObject(), commit)
        elif event.down:
            wanted = self._made(event, QEvent.Type.ShortcutOverride)
            wanted.ignore()
            QCoreApplication.sendEvent(self.window, wanted)
            QCoreApplication.sendEvent(self.window, self._made(event, QEvent.Type.KeyPress))
        else:
            QCoreApplication.sendEvent(self.window, self._made(event, QEvent.Type.KeyRelease))

    @staticmethod
    def _made(event: Event, kind: QEvent.Type) -> QKeyEvent:
        key = event.key
        modifiers = Qt.KeyboardModifier.ShiftModifier if key.shift else Qt.KeyboardModifier.NoModifier
        number = _KEYS.get(key.role) or (QKeySequence(key.text.upper())[0].key() if key.text else Qt.Key.Key_Dead_Acute)
        made = QKeyEvent(kind, number, modifiers, key.code + _X11, 0, 0, key.text, key.repeat)
        made.setTimestamp(round(key.at * 1000))
        return made

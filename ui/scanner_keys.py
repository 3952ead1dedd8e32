"""A scanner that pretends to be a keyboard: its keys are taken out before any widget sees them, a person's go through.

Every key of the platform comes to a window first and is then handed on to the widget with the focus. An event filter on the
application sees it there, whatever window, dialog or menu is open, asks `kiosk.devices.wedge` and holds it back, lets it
pass or drops it. What turns out to be typing is sent again, the same events to the same place in the same order.

A code may hold control characters, which scanners send as Ctrl and a letter, or as function keys: to undo somebody's check-in a
stranger would only have to show one. A shortcut that comes as fast after another key as no hand is, or before one, does nothing.
"""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from types import TracebackType
from typing import Self

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QInputMethodEvent, QKeyEvent, QShortcutEvent, QWindow
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid

from kiosk.devices.wedge import Decision, Fate, Key, Role, Wedge
from kiosk.devices.wedge_burst import MACHINE
from kiosk.devices.wedge_keys import Numbering, meant, place
from kiosk.devices.wedge_rules import Judge, Rules

_LATE = 0.01
"""Seconds by which a wait may end late before it is taken for a busy program, whose keys are still on their way."""
_LOOK_AGAIN = 0.002
"""Seconds in which what came at the last moment gets its turn."""
_ALT_GR_OF_XKB = 0x80
_MAC_CODES = 1 << 20

_DOUBT = 0.03
"""Seconds for which a shortcut waits for another key."""

_Type = QEvent.Type
_Modifier = Qt.KeyboardModifier
_KEYS = frozenset({_Type.KeyPress, _Type.KeyRelease, _Type.ShortcutOverride})
_OTHERS = frozenset({_Type.MouseButtonPress, _Type.MouseButtonDblClick, _Type.TouchBegin, _Type.TabletPress, _Type.Drop})
_WATCHED = _KEYS | _OTHERS | {_Type.Shortcut, _Type.InputMethod}
_COMMAND = _Modifier.ControlModifier | _Modifier.AltModifier | _Modifier.MetaModifier
_ALT_GR_OF_WINDOWS = _Modifier.ControlModifier | _Modifier.AltModifier
_ALONE = frozenset({Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_Meta, Qt.Key.Key_AltGr})
_LOCKS = frozenset({Qt.Key.Key_AltGr, Qt.Key.Key_CapsLock, Qt.Key.Key_NumLock, Qt.Key.Key_Mode_switch})
_NUMBERINGS = {"windows": Numbering.WINDOWS, "cocoa": Numbering.MAC}


@dataclass(frozen=True, slots=True)
class _Held:
    """An event that waits.

    Attributes:
        to: whom Qt was about to give it to: a window for keys, a shortcut, or a widget for what an input method made.
        focus: whom a window would have handed it on to then.
    """

    event: QEvent
    to: QObject
    focus: QObject | None


class KeyboardScanner(QObject):
    """Listens to the whole application while its `with` lasts.

    Args:
        application: whose keys.
        rules: how the scanner is set.
        judge: how much a text is like a code.
        now: seconds on a clock that never runs backwards.

    Attributes:
        text: what was scanned.
        pressed: a `Key`, before it is known whether a hand or a scanner pressed it; for trying a scanner.
    """

    text = Signal(str)
    pressed = Signal(object)

    def __init__(
        self, application: QApplication, rules: Rules, judge: Judge, *, now: Callable[[], float] = time.monotonic
    ) -> None:
        super().__init__()
        self._application = application
        self._wedge = Wedge(rules, judge)
        self._quick = min(MACHINE, rules.gap)
        self._now = now
        self._numbering = _NUMBERINGS.get(QGuiApplication.platformName(), Numbering.XKB)
        self._held: deque[_Held] = deque()
        self._sending: QEvent | None = None
        self._shortcut: Key | None = None
        self._timer = QTimer(self, singleShot=True, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._waited)
        self._due = 0.0
        self._waited_longer = False
        self._struck, self._struck_before = float("-inf"), float("-inf")
        self._doubted: _Held | None = None
        self._doubt = QTimer(self, singleShot=True, timerType=Qt.TimerType.PreciseTimer)
        self._doubt.timeout.connect(self._doubted_longer)
        self._doubted_once = False

    def __enter__(self) -> Self:
        self._application.installEventFilter(self)
        self._application.applicationStateChanged.connect(self._looked_away)
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self._application.applicationStateChanged.disconnect(self._looked_away)
        self._application.removeEventFilter(self)
        self._obey(self._wedge.let_go())
        self._trust()

    def eventFilter(self, to: QObject, event: QEvent) -> bool:
        """Whether an event is kept from where it is going."""
        # of all that goes on in an application, hardly anything is a key
        return event.type() in _WATCHED and event is not self._sending and self._watch(to, event)

    def _watch(self, to: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent):
            return to.isWindowType() and self._key(to, event)
        if isinstance(event, QShortcutEvent):
            key, self._shortcut = self._shortcut, None
            return key is not None and (self._obey(self._wedge.press(key), event, to) or self._doubts(key, event, to))
        if isinstance(event, QInputMethodEvent):
            return self._obey(
                self._wedge.commit(event.commitString()) if _is_commit(event) else self._wedge.interrupt(), event, to
            )
        if to.isWindowType():
            self._trust()
        return to.isWindowType() and self._obey(self._wedge.interrupt())

    def _doubts(self, key: Key, event: QShortcutEvent, to: QObject) -> bool:
        """Whether a shortcut is kept: until it is seen whether another key comes as fast as none from a hand, or for good."""
        if key.role is not Role.OTHER or key.repeat:
            return False
        if not 0 <= self._struck - self._struck_before <= self._quick:
            self._doubted, self._doubted_once = _Held(_copied(event), to, None), False
            self._doubt.start(round(_DOUBT * 1000))
        return True

    def _strike(self, at: float) -> None:
        """Another key goes down."""
        self._struck_before, self._struck = self._struck, at
        if 0 <= at - self._struck_before <= self._quick:
            self._doubt.stop()
            self._doubted = None
        self._trust()

    def _doubted_longer(self) -> None:
        if self._doubted_once:
            self._trust()
            return
        # as above: keys that are there already may come after a timer
        self._doubted_once = True
        self._doubt.start(round(_LOOK_AGAIN * 1000))

    def _trust(self) -> None:
        """A hand pressed it: let it do what it does."""
        self._doubt.stop()
        held, self._doubted = self._doubted, None
        if held is not None:
            self._send(held)

    def _key(self, window: QObject, event: QKeyEvent) -> bool:
        key = self._described(event)
        if event.type() is _Type.KeyRelease:
            return self._obey(self._wedge.release(key), event, window)
        if event.type() is _Type.KeyPress:
            self._shortcut = None
            self.pressed.emit(key)
            return self._obey(self._wedge.press(key), event, window)
        if event.key() not in _ALONE and not key.repeat:
            self._strike(key.at)
        # asks whether a widget wants a key for itself; if none does it may become a shortcut, at once
        self._shortcut = key
        if key.role is Role.OTHER:
            self._obey(self._wedge.press(key))
        return False

    def _obey(self, decision: Decision, event: QEvent | None = None, to: QObject | None = None) -> bool:
        """Do what was decided; whether the new event is kept."""
        typed = [self._held.popleft() for _ in range(decision.typed)]
        for _ in range(decision.dropped):
            self._held.popleft()
        if decision.this is Fate.HOLD and event is not None and to is not None:
            self._held.append(_Held(_copied(event), to, to.focusObject() if isinstance(to, QWindow) else None))
        if not self._held:
            self._timer.stop()
        elif decision.wait is not None:
            self._waited_longer = False
            self._wait(decision.wait)
        for held in typed:
            self._send(held)
        if decision.text is not None:
            self.text.emit(decision.text)
        return decision.this is not Fate.PASS

    def _wait(self, seconds: float) -> None:
        self._due = self._now() + seconds
        self._timer.start(round(seconds * 1000))

    def _waited(self) -> None:
        if self._waited_longer:
            self._obey(self._wedge.pause())
            return
        # timers may have their turn before keys that are there already; after a busy time many are
        self._waited_longer = True
        late = self._now() - self._due
        self._wait(self._timer.interval() / 1000 if late > _LATE else _LOOK_AGAIN)

    def _looked_away(self, state: Qt.ApplicationState) -> None:
        if state is not Qt.ApplicationState.ApplicationActive:
            self._wedge.forget_keys()

    def _send(self, held: _Held) -> None:
        to = self._addressee(held)
        if to is None:
            return
        before, self._sending = self._sending, held.event
        try:
            QCoreApplication.sendEvent(to, held.event)
        finally:
            self._sending = before

    def _addressee(self, held: _Held) -> QObject | None:
        """Who gets a held event: where the focus went on, what was typed before stays behind. What is gone is not asked."""
        to, focus = held.to, held.focus
        if isinstance(to, QWindow):
            there = to in QGuiApplication.allWindows()
            if there and (focus is None or to.focusObject() is focus):
                return to
            return focus if focus in QApplication.allWidgets() else to if there else None
        return to if isValid(to) and (not to.isWidgetType() or to in QApplication.allWidgets()) else None

    # What Qt says of a key.

    def _described(self, event: QKeyEvent) -> Key:
        where = None if self._with_alt_gr(event) else place(self._numbering, event.nativeScanCode(), event.nativeVirtualKey())
        if self._numbering is Numbering.MAC:
            code = _MAC_CODES + event.nativeVirtualKey()
        else:
            code = event.nativeScanCode() or event.key()
        stamp = event.timestamp()
        return Key(
            role=self._role(event, where),
            at=stamp / 1000 if stamp else self._now(),
            code=code,
            place=where,
            text=event.text(),
            shift=bool(event.modifiers() & _Modifier.ShiftModifier),
            repeat=event.isAutoRepeat(),
        )

    def _role(self, event: QKeyEvent, where: int | None) -> Role:
        key, text = event.key(), event.text()
        if key == Qt.Key.Key_Shift:
            return Role.SHIFT
        if key in _LOCKS:
            return Role.LOCK
        if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter} or text == "\r":
            return Role.ENTER
        if text == "\n":
            return Role.LINE_FEED
        if key != Qt.Key.Key_Backtab and (key == Qt.Key.Key_Tab or text == "\t"):
            return Role.TAB
        printable = bool(text) and text.isprintable()
        if event.modifiers() & _COMMAND and not (printable and self._with_alt_gr(event)):
            return Role.OTHER
        # a dead key has no text, and a place
        return Role.TEXT if printable or (not text and meant(where, shift=False) is not None) else Role.OTHER

    def _with_alt_gr(self, event: QKeyEvent) -> bool:
        if self._numbering is Numbering.XKB:
            return bool(event.nativeModifiers() & _ALT_GR_OF_XKB)
        wanted = _ALT_GR_OF_WINDOWS if self._numbering is Numbering.WINDOWS else _Modifier.AltModifier
        return event.modifiers() & _COMMAND == wanted


def _is_commit(event: QInputMethodEvent) -> bool:
    """Whether an input method only adds a text."""
    changes = event.preeditString() or event.attributes() or event.replacementLength() or event.replacementStart()
    return bool(event.commitString()) and not changes


def _copied(event: QEvent) -> QEvent:
    """The same event, ours to keep; `QEvent.clone` gives one that nobody ever frees."""
    if isinstance(event, QKeyEvent):
        copy = QKeyEvent(
            event.type(),
            event.key(),
            event.modifiers(),
            event.nativeScanCode(),
            event.nativeVirtualKey(),
            event.nativeModifiers(),
            event.text(),
            event.isAutoRepeat(),
            event.count(),
            event.device(),
        )
        copy.setTimestamp(event.timestamp())
        return copy
    if isinstance(event, QShortcutEvent):
        return QShortcutEvent(event.key(), event.shortcutId(), event.isAmbiguous())
    if isinstance(event, QInputMethodEvent):
        commit = QInputMethodEvent()
        commit.setCommitString(event.commitString())
        return commit
    raise TypeError(type(event).__name__)

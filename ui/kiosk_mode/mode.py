"""Entering kiosk mode: the whole screen, no way out but a PIN, no sleep, and what to remember."""

from __future__ import annotations

import logging
from collections.abc import Callable
from contextlib import ExitStack

from PySide6.QtCore import QEvent, QObject, QPointF, QRect, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget

from kiosk.cli.output import warn
from kiosk.devices.awake import CANT, MEND, PATIENCE, Awake
from kiosk.domain.staff import Role
from kiosk.errors import Fault
from ui import theme
from ui.frame import Frame
from ui.gate import Gate, Purpose
from ui.kiosk_mode.lock import held
from ui.kiosk_mode.remembered import Kiosk, Remembered, keep
from ui.tokens import ThemeName

logger = logging.getLogger(__name__)

_CORNER = 72
"""Pixels of the corner where reading begins, that staff hold or tap."""
_HOLD = 3.0
"""Seconds."""
_TAPS, _TAPPING = 5, 4.0
_WATCH = 250
"""Milliseconds after which it is looked whether there is anything new to remember."""
_PARENT = 2000
_ENDING = 20
"""Seconds that a system may take to end everything before it is taken to have been stopped."""

_Key, _Modifier = Qt.Key, Qt.KeyboardModifier
_BARRED = frozenset(
    {
        (_Key.Key_F4, _Modifier.AltModifier),
        (_Key.Key_F4, _Modifier.ControlModifier),
        (_Key.Key_Q, _Modifier.ControlModifier),
        (_Key.Key_W, _Modifier.ControlModifier),
        (_Key.Key_Space, _Modifier.AltModifier),
        (_Key.Key_F11, _Modifier.NoModifier),
    }
)
_ON_TOP = frozenset({"xcb", "windows"})


class KioskMode(QObject):
    """One window's kiosk mode, which ends with the window.

    Attributes:
        gate: asks for the PIN.
    """

    def __init__(
        self, frame: Frame, kiosk: Kiosk, second: float, remember: Callable[[Remembered], Remembered], awake: Awake
    ) -> None:
        super().__init__(frame.window)
        self._frame, self._kiosk, self._remember = frame, kiosk, remember
        self._stack = ExitStack()
        self._awake = self._stack.enter_context(awake)
        self._window = frame.window
        self._kept: Remembered | None = None
        self._taps: list[int] = []
        self._pressed = -1
        self.gate = Gate(frame, kiosk.pin, second)
        self.gate.setParent(self)
        self.gate.passed.connect(self.leave)
        self.hold = QTimer(self, singleShot=True, interval=round(_HOLD * second))
        self.hold.timeout.connect(self.ask)
        self._watch = QTimer(self, interval=_WATCH)
        self._watch.timeout.connect(self.look)
        self._parent = QTimer(self, interval=_PARENT)
        self._parent.timeout.connect(self._look_for_parent)
        self._again = QTimer(self, singleShot=True, interval=round(_ENDING * second))
        self._again.timeout.connect(self._bar_again)
        frame.window.closed.connect(self._end)
        frame.window.bind({"Ctrl+Shift+X": self.ask})

    def enter(self, application: QApplication) -> None:
        """Bar every way out, and fill the screen."""
        self._restore(application)
        self._window.barred = True
        application.installEventFilter(self)
        application.commitDataRequest.connect(self._stand_back)
        if QGuiApplication.platformName() in _ON_TOP:
            self._window.setWindowFlags(
                self._window.windowFlags() | Qt.WindowType.FramelessWindowHint | Qt.WindowType.WindowStaysOnTopHint
            )
        if not self._kiosk.cursor:
            application.setOverrideCursor(Qt.CursorShape.BlankCursor)
        self._window.showFullScreen()
        if self._kiosk.memory is not None:
            self._watch.start()
            self.look()
        if self._kiosk.lock is not None:
            self._parent.start()
        QTimer.singleShot(round(PATIENCE * 1000), self, self._say_awake)

    def ask(self) -> None:
        """Ask whether to leave."""
        self.hold.stop()
        words = self.tr("The window closes. What was recorded stays.")
        if self._awake.active() is False:
            asleep = self.tr("This machine may go to sleep: turn that off in its settings.")
            words = f"{words} {asleep}"
        offers = ((self.tr("Leave kiosk mode"), "leave"),)
        self.gate.ask(Purpose(self.tr("Leave kiosk mode?"), words, offers, Role.SUPERVISOR))

    def leave(self, value: str, who: object) -> None:
        """Somebody may: close the window."""
        logger.info("kiosk mode was left (%s) by %s", value, getattr(who, "id", "nobody in particular"))
        self._let_go()
        self._window.close()

    def look(self) -> None:
        """Write down what this window is, where that is new."""
        shown = theme.appearance()
        now = Remembered(language=self._frame.languages.current, theme=shown.theme.value, text=shown.text)
        now = self._remember(now)
        if now != self._kept and self._kiosk.memory is not None:
            self._kept = now
            try:
                keep(self._kiosk.memory, now)
            except Fault as fault:
                # after a crash it begins as it was started
                logger.info("not remembered: %s", fault)

    def eventFilter(self, to: QObject, event: QEvent) -> bool:
        """Keep from its way whatever would end, hide or shrink the window."""
        kind = event.type()
        if kind is QEvent.Type.Quit:
            return self._window.barred
        if kind in {QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride} and isinstance(event, QKeyEvent):
            held_down = event.modifiers() & ~_Modifier.KeypadModifier
            return (_Key(event.key()), held_down) in _BARRED if event.key() in _CODES else False
        if kind is QEvent.Type.WindowStateChange and to is self._window:
            self._fill()
        elif kind in {QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick, QEvent.Type.MouseButtonRelease}:
            self._touch(to, event)
        return False

    def _say_awake(self) -> None:
        """Say on standard error where nothing keeps the machine awake; the window works all the same."""
        if self._awake.active() is not True:
            warn(f"{CANT}: {MEND}")

    def _restore(self, application: QApplication) -> None:
        before = self._kiosk.before
        if before.language:
            self._frame.languages.speak(before.language)
        if before.theme in {one.value for one in ThemeName}:
            wanted = theme.Appearance(ThemeName(before.theme), min(max(before.text, 1.0), 2.0))
            if wanted != theme.appearance():
                theme.dress(application, wanted)

    def _fill(self) -> None:
        if self._window.barred and not self._window.windowState() & Qt.WindowState.WindowFullScreen:
            # not from within the change
            QTimer.singleShot(0, self._window, self._fill_now)

    def _fill_now(self) -> None:
        if self._window.barred:
            self._window.showFullScreen()

    def _touch(self, to: QObject, event: QEvent) -> None:
        """See to presses in the corner; each comes by once for every widget that it is offered to."""
        if not isinstance(event, QMouseEvent) or not isinstance(to, QWidget) or to.window() is not self._window:
            return
        if event.type() is QEvent.Type.MouseButtonRelease:
            self.hold.stop()
        elif self._corner().contains(self._window.mapFromGlobal(event.globalPosition()).toPoint()):
            if event.timestamp() == self._pressed:
                return
            self._pressed = event.timestamp()
            self.hold.start()
            self._tap(event.timestamp())

    def _tap(self, moment: int) -> None:
        self._taps = [*(tap for tap in self._taps if moment - tap < _TAPPING * 1000), moment]
        if len(self._taps) >= _TAPS:
            self._taps = []
            self.ask()

    def _corner(self) -> QRect:
        left = 0 if self._window.layoutDirection() is Qt.LayoutDirection.LeftToRight else self._window.width() - _CORNER
        return QRect(QPointF(left, 0).toPoint(), QPointF(left + _CORNER - 1, _CORNER - 1).toPoint())

    def _look_for_parent(self) -> None:
        """End where the program that would start this one again is gone: it would leave two of them at the next start."""
        if self._kiosk.lock is not None:
            with held(self._kiosk.lock) as free:
                if free:
                    logger.info("the program that started this one is gone")
                    self._let_go()
                    self._window.close()

    def _let_go(self) -> None:
        """Bar nothing any more."""
        self._again.stop()
        self._window.barred = False

    def _stand_back(self, *_: object) -> None:
        """The whole system is about to end: bar nothing, until it is seen that somebody thought better of that."""
        self._let_go()
        self._again.start()

    def _bar_again(self) -> None:
        self._window.barred = True
        self._fill()

    def _end(self) -> None:
        self._watch.stop()
        self._parent.stop()
        self._again.stop()
        application = QApplication.instance()  # noqa: TID251  (the one that this filter was given to)
        if isinstance(application, QApplication):
            application.removeEventFilter(self)
            if not self._kiosk.cursor:
                application.restoreOverrideCursor()
        self._stack.close()


_CODES = frozenset(int(key) for key, _ in _BARRED)


def enter(frame: Frame, kiosk: Kiosk, second: float, remember: Callable[[Remembered], Remembered]) -> KioskMode:
    """Put a window that is not shown yet into kiosk mode."""
    application = QApplication.instance()  # noqa: TID251  (a window is there, so that there is one)
    if not isinstance(application, QApplication):
        raise TypeError("a window without an application")
    mode = KioskMode(frame, kiosk, second, remember, Awake())
    mode.enter(application)
    return mode

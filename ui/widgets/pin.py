"""Giving a PIN by keys or by touch. The digits are nowhere but in the line, and there only until they are given."""

from __future__ import annotations

import unicodedata

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QInputMethodEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QGridLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from kiosk.staff import LONGEST
from ui import theme
from ui.widgets.announce import rename
from ui.widgets.buttons import Button
from ui.widgets.fit_label import FitLabel

_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
_MASK = "0"
_MINUTE = 60
_HIGHEST = 64
"""Pixels of a key that are enough for a finger and the largest digit."""
_LINE = 72
"""The same of the line."""
_WIDE_FROM = 1.5
"""The size of text from which four lines of keys are higher than there is room on a small screen."""


class PinLine(QLineEdit):
    """A line for digits. What Qt holds, shows, copies or reads aloud is another text of the same length.

    Attributes:
        still: it takes no digits now.
        entered: Enter was pressed, and there are digits.
        left: Escape was pressed.
        typed: whether there are digits.
    """

    entered = Signal()
    left = Signal()
    typed = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._digits = ""
        self.still = False
        self.setFont(theme.font(theme.LARGE))
        self._fit()
        self.setEchoMode(QLineEdit.EchoMode.Password)
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, on=False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.setAcceptDrops(False)

    def _fit(self) -> None:
        self.setFixedHeight(min(theme.px(52), _LINE))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the size of the text."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange:
            self._fit()

    @property
    def empty(self) -> bool:
        """Whether nothing was typed."""
        return not self._digits

    def take(self) -> str:
        """The digits, which are gone from here afterwards."""
        digits, self._digits = self._digits, ""
        self._show()
        return digits

    def wipe(self) -> None:
        """Forget the digits."""
        self.take()

    def add(self, text: str) -> None:
        """Take a digit of any script; what is none is ignored."""
        if len(text) == 1 and text.isdecimal() and len(self._digits) < LONGEST and not self.still:
            self._digits += str(unicodedata.decimal(text))
            self._show()

    def drop(self) -> None:
        """Forget the last digit."""
        self._digits = self._digits[:-1]
        self._show()

    def _show(self) -> None:
        self.setText(_MASK * len(self._digits))
        self.typed.emit(bool(self._digits))

    def event(self, event: QEvent) -> bool:
        """Keep the line's own keys from becoming the window's; all others may."""
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            enters = event.key() in _ENTER and not self.empty
            own = event.key() in {Qt.Key.Key_Escape, Qt.Key.Key_Backspace} or event.text().isdecimal()
            event.setAccepted(enters or own)
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take digits; nothing comes from or goes to the clipboard."""
        key = event.key()
        if key in _ENTER and not self.empty:
            self.entered.emit()
        elif key == Qt.Key.Key_Escape:
            self.left.emit()
        elif key in {Qt.Key.Key_Backspace, Qt.Key.Key_Delete}:
            self.drop()
        elif event.text().isdecimal():
            self.add(event.text())
        else:
            event.ignore()

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """Take digits that an input method made."""
        self.add(event.commitString())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take the focus; there is nothing to select."""
        event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Select nothing."""
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Paste nothing."""
        event.accept()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Select nothing."""
        event.accept()

    def hideEvent(self, event: QHideEvent) -> None:
        """Forget what nobody looks at."""
        super().hideEvent(event)
        self.wipe()


class PinPad(QWidget):
    """The line, what came of the last PIN, and keys for fingers.

    Args:
        parent: of the widget.
        tall: keys are higher than a finger needs.
        across: keys in a line where the text is large.

    Attributes:
        given: a PIN.
        left: someone wants to go back.
    """

    given = Signal(str)
    left = Signal()

    def __init__(self, parent: QWidget | None = None, *, tall: bool = False, across: int = 6) -> None:
        super().__init__(parent)
        self._across = across
        self.line = PinLine(self)
        self.remark = FitLabel(theme.LABEL, 13, lines=2, weight=theme.SEMIBOLD, parent=self).take_lines(1.2)
        self.keys = QWidget(self)
        self._busy = False
        self._wait = 0
        self._words = ""
        self.second = QTimer(self, interval=1000)
        self.second.timeout.connect(self._passed)
        # digits stand as on every telephone, whichever way the window reads
        self.keys.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._grid = QGridLayout(self.keys)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(6)
        self.digits = [self._key(digit) for digit in "0123456789"]
        self.delete, self.enter = self._key("⌫"), self._key("⏎", "primary")
        self._high = 52 if tall else theme.TARGET
        self._arrange()
        for button, digit in zip(self.digits, "0123456789", strict=True):
            button.clicked.connect(lambda _checked=False, digit=digit: self._touch(digit))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.GAP if tall else 4)
        for part in (self.line, self.remark, self.keys):
            layout.addWidget(part)
        self.delete.clicked.connect(self.line.drop)
        self.enter.clicked.connect(self.give)
        self.line.entered.connect(self.give)
        self.line.left.connect(self.left)
        self.line.typed.connect(self._typed)
        self.retranslate()
        self._allow()

    def _arrange(self) -> None:
        """In four lines as on a telephone; in fewer where the text is large and a dialog low."""
        across = self._across if theme.appearance().text >= _WIDE_FROM else 3
        for place, button in enumerate((*self.digits[1:], self.delete, self.digits[0], self.enter)):
            button.setFixedHeight(min(theme.px(self._high), _HIGHEST))
            self._grid.addWidget(button, place // across, place % across)

    def _key(self, text: str, kind: str = "outline") -> Button:
        button = Button(kind, pixels=theme.LARGE, parent=self)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.setAutoDefault(False)
        button.say(text)
        return button

    def _touch(self, digit: str) -> None:
        self.line.add(digit)
        self.line.setFocus()

    @property
    def waits(self) -> int:
        """Seconds until a PIN may be given."""
        return self._wait

    def ask(self) -> None:
        """Be ready for somebody's PIN, knowing nothing of anybody else's."""
        self.line.wipe()
        self._busy, self._wait, self._words = False, 0, ""
        self.second.stop()
        self._say()
        self._allow()

    def give(self) -> None:
        """Hand the digits on, once."""
        if not self.line.empty and not self._busy and not self._wait:
            self._busy, self._words = True, ""
            pin = self.line.take()
            self._say()
            self._allow()
            self.given.emit(pin)

    def show_denied(self, wait: int, *, wrong: bool) -> None:
        """Say that it was not right, and how long to wait; never what of it was wrong."""
        self.line.wipe()
        self._busy = False
        self._words = self.tr("▲ Not right") if wrong else self.tr("▲ Too many wrong tries") if wait else ""
        self._wait = wait
        if wait:
            self.second.start()
        self._say()
        self._allow()

    def focus(self) -> None:
        """Be ready for the first digit."""
        if self.line.isEnabled():
            self.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def _passed(self) -> None:
        self._wait = max(0, self._wait - 1)
        if not self._wait:
            self.second.stop()
            self._words = ""
            self._allow()
            if self.hasFocus():
                self.focus()
        self._say()

    def _say(self) -> None:
        words = self._words
        if self._wait:
            clock = f"{self._wait // _MINUTE}:{self._wait % _MINUTE:02}"
            again = self.tr("Try again in {0}").replace("{0}", clock)
        else:
            again = self.tr("Try again")
        words = f"{words}. {again}" if words else ""
        self.remark.say(words)
        self.remark.set_colour("refuse_text")
        if self._wait < 1 or words.split(". ")[0] != self.accessibleName().split(". ")[0]:
            # a countdown is not read second by second
            rename(self, words, urgent=True)
        self.line.setAccessibleDescription(words)

    def _allow(self) -> None:
        able = not self._busy and not self._wait
        self.line.still = not able
        if self._wait and self.line.hasFocus():
            # or Qt would give it to some button
            self.setFocus()
        self.line.setEnabled(not self._wait)
        self.keys.setEnabled(able)
        self._typed(not self.line.empty)

    def _typed(self, some: bool) -> None:
        self.enter.setEnabled(some and not self._busy and not self._wait)
        self.delete.setEnabled(some)

    def buttons(self) -> tuple[QPushButton, ...]:
        """The keys for fingers."""
        return (*self.digits, self.delete, self.enter)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language and the size of the text."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        elif event.type() is QEvent.Type.StyleChange and hasattr(self, "_grid"):
            self._arrange()

    def retranslate(self) -> None:
        """Write every word anew."""
        self.line.setAccessibleName(self.tr("PIN"))
        self.line.setPlaceholderText(self.tr("PIN"))
        self.delete.setAccessibleName(self.tr("Delete the last digit"))
        self.enter.setAccessibleName(self.tr("Give the PIN"))
        self._say()

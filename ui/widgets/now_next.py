"""The line above a door's answer: which session is at it until when, which comes next, and that it is about to change."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from ui import theme
from ui.widgets.buttons import KeyButton
from ui.widgets.fit_label import FitLabel
from ui.widgets.ground import Ground

_SIDE, _TYPE = 12, 22
_LEADING = 1.4
"""The height of a line as a share of its size, at the most."""


class Notice(Ground):
    """What is about to happen, on the ground of attention; as wide as its words."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(6, parent)
        self.text = FitLabel(_TYPE, 12, weight=theme.BOLD, parent=self)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(_SIDE, 0, _SIDE, 0)
        layout.addWidget(self.text)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        self.hide()

    def say(self, text: str) -> None:
        """Show words; none where the text is empty."""
        self.text.say(text)
        self.text.set_colour("on attention")
        self.set_ground(theme.now().attention)
        self.setVisible(bool(text))

    @property
    def wished(self) -> int:
        """The width at which the words stand at their largest."""
        return self.text.sizeHint().width() + 2 * _SIDE


class NowNext(QWidget):
    """Words in, and the key that offers the sessions."""

    def __init__(self, key: KeyButton, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.text = FitLabel(_TYPE, 12, weight=theme.SEMIBOLD, parent=self)
        self.notice = Notice(self)
        self.key = key
        self._said = self._hint = ""
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2 * theme.GAP)
        layout.addWidget(self.text, 1)
        layout.addWidget(self.notice, 0, Qt.AlignmentFlag.AlignVCenter)
        layout.addWidget(key)

    def say(self, text: str, notice: str = "") -> None:
        """Show what stands at the door, and what is about to change."""
        if (text, notice) != (self._said, self.notice.text.text()):
            self._said = text
            self.notice.say(notice)
            self.setAccessibleName(". ".join(part for part in (notice, text) if part))
            self._write()

    def show_hint(self, hint: str) -> None:
        """Show a remark in the place of the line; empty takes it back."""
        if hint != self._hint:
            self._hint = hint
            self._write()

    def _write(self) -> None:
        self.text.say(self._hint or self._said)
        self.notice.setVisible(bool(self.notice.text.text()) and not self._hint)
        self._share()

    def wished(self) -> int:
        """The height that it has in letters of the text's size, whatever it has now."""
        return max(round(theme.type_size(_TYPE) * _LEADING), self.key.wished().height())

    def spread(self) -> int:
        """Be in letters of the text's size; its height."""
        self._scale(1.0)
        self.key.keep_within(0)
        return self.sizeHint().height()

    def keep_within(self, height: int) -> int:
        """Be no higher than so many pixels, in smaller letters if need be; its height."""
        self._scale(min(1.0, height / _LEADING / theme.type_size(_TYPE)))
        self.key.keep_within(height)
        return min(height, self.sizeHint().height())

    def _scale(self, scale: float) -> None:
        for label in (self.text, self.notice.text):
            # never smaller than where text has its usual size
            label.set_scale(max(scale, 1 / theme.appearance().text))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width anew."""
        super().resizeEvent(event)
        self._share()

    def _share(self) -> None:
        """Give the notice what it wishes, or what the line leaves it: at the least, the half."""
        if self._hint:
            return
        room = self.width() - self.key.sizeHint().width() - 4 * theme.GAP
        self.notice.setFixedWidth(max(1, min(self.notice.wished, max(room - self.text.sizeHint().width(), room // 2))))

    def set_ink(self, colour: str) -> None:
        """Write the line in this colour."""
        self.text.set_colour(colour)

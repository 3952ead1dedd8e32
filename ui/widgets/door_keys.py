"""The keys at the foot of a door's answer: in as many lines as they need, or where that is too many, in one of a given height."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui import theme
from ui.widgets.buttons import KeyButton
from ui.widgets.flow_row import FlowRow


class DoorKeys(QWidget):
    """A row of keys, the most important first.

    Attributes:
        more: offers those that have no room; the keys themselves go on working.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._keys: list[KeyButton] = []
        self._row = FlowRow(self, gap=theme.GAP, between=theme.GAP // 2)
        self.more = KeyButton("…", self)
        self._row.addWidget(self.more)
        self.more.hide()
        self.retranslate()

    @property
    def keys(self) -> tuple[KeyButton, ...]:
        """Every key but the one for more."""
        return tuple(self._keys)

    @property
    def left_out(self) -> tuple[KeyButton, ...]:
        """Those that have no room now."""
        return tuple(key for key in self._keys if key.isHidden())

    def add(self, key: KeyButton) -> None:
        """Take a key, less important than those before it."""
        self._keys.append(key)
        self._row.insertWidget(len(self._keys) - 1, key)

    def wished(self, width: int) -> int:
        """The height of all of them in letters of the text's size, in as many lines as they need; nothing changes by asking."""
        high, left = 0, -1
        for key in self._keys:
            size = key.wished()
            if left < size.width() + theme.GAP:
                high += size.height() + (theme.GAP // 2 if high else 0)
                left = width
            left -= size.width() + theme.GAP
        return high

    def spread(self, width: int) -> int:
        """Be in as many lines as that; the height."""
        for key in (*self._keys, self.more):
            key.keep_within(0)
        self._show(len(self._keys))
        return self._row.heightForWidth(width)

    def keep_within(self, width: int, height: int) -> int:
        """Be one line of such a height, with as many keys as it has room for; its height."""
        for key in (*self._keys, self.more):
            key.keep_within(height)
        needed = [key.sizeHint().width() + theme.GAP for key in self._keys]
        many = len(needed)
        if sum(needed) - theme.GAP > width:
            room = width - self.more.sizeHint().width()
            while many and sum(needed[:many]) > room:
                many -= 1
        self._show(many)
        return self._row.heightForWidth(width)

    def _show(self, many: int) -> None:
        for number, key in enumerate(self._keys):
            key.setVisible(number < many)
        self.more.setVisible(many < len(self._keys))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()

    def retranslate(self) -> None:
        """Write every word anew."""
        self.more.say("…", QCoreApplication.translate("DoorScreen", "More keys"))

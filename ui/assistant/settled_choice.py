"""A choice that counts once it is settled: what the keys pass on the way to it is nobody's answer."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QWheelEvent
from PySide6.QtWidgets import QWidget

from ui.assistant.parts import Choice
from ui.widgets.sheet import ENTER

_STAYS = (
    Qt.FocusReason.PopupFocusReason,
    Qt.FocusReason.ActiveWindowFocusReason,
    Qt.FocusReason.MenuBarFocusReason,
)
"""Why the focus goes where nobody leaves: another window is looked at."""


class SettledChoice(Choice):
    """One of several, settled by Enter, by leaving it, or by choosing from its list; Esc gives back what was there.

    Args:
        parent: where it stands.

    Attributes:
        settled: the row that somebody settled on.
    """

    settled = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._before: int | None = None
        self._on_the_way = False
        self.activated.connect(self._chosen)

    @property
    def passing(self) -> bool:
        """Another row is shown than was settled, for now."""
        return self._before is not None

    def rest_at(self, row: int) -> None:
        """Show a row as settled; where somebody is passing others, it is what Esc gives back."""
        if self.passing:
            self._before = row
        else:
            self.setCurrentIndex(row)

    def forget(self) -> None:
        """Settle nothing of what is shown: it is about to go."""
        self._before = None

    def _chosen(self, row: int) -> None:
        if not self._on_the_way:
            self._before = None
            self.settled.emit(row)

    def _settle(self) -> None:
        before, self._before = self._before, None
        if before is not None and before != self.currentIndex():
            self.settled.emit(self.currentIndex())

    def _pass(self, event: QKeyEvent | QWheelEvent) -> None:
        before = self.currentIndex()
        self._on_the_way = True
        try:
            if isinstance(event, QKeyEvent):
                super().keyPressEvent(event)
            else:
                super().wheelEvent(event)
        finally:
            self._on_the_way = False
        if self._before is None and self.currentIndex() != before:
            self._before = before

    def event(self, event: QEvent) -> bool:
        """Keep Enter and Esc from the window's own keys while there is something to settle."""
        wanted = event.type() is QEvent.Type.ShortcutOverride and self.passing
        if wanted and isinstance(event, QKeyEvent) and event.key() in {*ENTER, Qt.Key.Key_Escape}:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Settle with Enter, give back with Esc; all other keys pass over rows."""
        if self.passing and event.key() in ENTER:
            self._settle()
        elif self._before is not None and event.key() == Qt.Key.Key_Escape:
            before, self._before = self._before, None
            self.setCurrentIndex(before)
        else:
            self._pass(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Pass over rows with the wheel."""
        self._pass(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Settle on what is shown when it is left."""
        super().focusOutEvent(event)
        # its own list takes the focus for whatever reason, by the way it is opened
        if event.reason() not in _STAYS and not self.view().isVisible():
            self._settle()

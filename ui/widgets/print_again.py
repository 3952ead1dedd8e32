"""The question before a badge that is good stops working."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from ui.widgets.dialogs import Question

_ENTER = "   ⏎"


class PrintAgain(Question):
    """Enter keeps the badge: hands that go on pressing it have had theirs. The key that asked is the one that prints.

    Args:
        parent: before whose window it stands.
        title: what is asked.
        name: whose badge it is.
        words: what comes of it.
    """

    def __init__(self, parent: QWidget, title: str, name: str, words: str) -> None:
        cancel, print_ = self.tr("Cancel"), self.tr("Print (F8)")
        super().__init__(parent, title, name, words, (cancel, print_), usual=False)
        self.no.say(cancel + _ENTER, cancel)
        self.no.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """F8 prints, pressed anew."""
        if event.key() != Qt.Key.Key_F8:
            super().keyPressEvent(event)
        elif not event.isAutoRepeat():
            self.yes.click()

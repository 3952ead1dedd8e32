"""How far something is that takes its time: words and a bar."""

from __future__ import annotations

from PySide6.QtWidgets import QBoxLayout, QProgressBar, QWidget

from ui import theme
from ui.assistant.parts import Words


class Progress:
    """Words and a bar in a page's column; the bar is there only while something is under way."""

    def __init__(self, column: QBoxLayout, parent: QWidget) -> None:
        self._words = Words(theme.LABEL, tint="muted", parent=parent)
        self._bar = QProgressBar(parent)
        self._bar.setTextVisible(False)
        self._bar.hide()
        column.addWidget(self._words)
        column.addWidget(self._bar)

    def show(self, words: str, done: int, total: int) -> None:
        """Show how far it is; empty words: nothing is under way. Without a total it is not known how far that is."""
        self._words.say(words)
        self._bar.setVisible(bool(words))
        self._bar.setRange(0, total)
        self._bar.setValue(done)
        self._bar.setAccessibleName(words)

"""Telling a screen reader at once what has just appeared, wherever it is reading."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget


class Voice(QObject):
    """What is told.

    Attributes:
        spoke: words, and whether they interrupt what is being read.
    """

    spoke = Signal(str, bool)

    def say(self, widget: QWidget, words: str, *, urgent: bool) -> None:
        """Tell whoever listens."""
        if not words:
            return
        if QAccessible.isActive():
            event = QAccessibleAnnouncementEvent(widget, words)
            politeness = QAccessible.AnnouncementPoliteness
            event.setPoliteness(politeness.Assertive if urgent else politeness.Polite)
            QAccessible.updateAccessibility(event)
        self.spoke.emit(words, urgent)


voice = Voice()
"""The one voice of this process, as there is one screen reader."""


def announce(widget: QWidget, words: str, *, urgent: bool = False) -> None:
    """Tell a screen reader what has appeared in a widget: urgent is an answer that somebody waits for, or what went wrong."""
    voice.say(widget, words, urgent=urgent)


def rename(widget: QWidget, words: str, *, urgent: bool = False) -> None:
    """Give a widget its words as its name, and where they are others than before, announce them."""
    if words != widget.accessibleName():
        widget.setAccessibleName(words)
        announce(widget, words, urgent=urgent)

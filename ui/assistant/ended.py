"""Saying that an event's days are over: at its doors everybody is refused, which surprises whoever tries the program out."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QWidget

from kiosk.domain.event import Event
from ui import people, theme
from ui.assistant.parts import Words
from ui.languages import spoken
from ui.wording import GLYPHS, Shape


def is_over(event: Event, now: datetime) -> bool:
    """Whether an event's last day lies behind an aware moment, where the event takes place."""
    return event.local_day(now) > event.ends


class Ended(Words):
    """A line that is there only where an event is over."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(theme.LABEL, theme.SEMIBOLD, tint="attention_text", parent=parent)
        self._event: Event | None = None
        self._now: datetime | None = None
        self.hide()

    def show_event(self, event: Event, now: datetime | None) -> None:
        """Say so of this event at an aware moment; None: nobody knows how late it is."""
        self._event, self._now = event, now
        self._write()

    def _write(self) -> None:
        event, now = self._event, self._now
        if event is None or now is None or not is_over(event, now):
            self.say("")
            return
        words = self.tr("This event ended on {0} {1}: its doors are closed. For trying out, change its days in the editor.")
        words = words.replace("{0}", people.day_of_month(event.ends, spoken())).replace("{1}", str(event.ends.year))
        self.say(f"{GLYPHS[Shape.BAR]} {words}")

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._write()

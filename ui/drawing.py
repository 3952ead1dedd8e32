"""The badge of the person on the card, drawn as it will print once they stay there for a moment."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QImage

from kiosk.domain.outcome import Person
from kiosk.errors import Fault
from ui import raster
from ui.frame import Frame
from ui.screens.desk import DeskScreen

_SETTLE = 0.08
"""Seconds for which a person must stay on the card before the badge is drawn."""


class Drawing(QObject):
    """Shows one badge, never one person's beside another."""

    def __init__(self, frame: Frame, screen: DeskScreen, second: float) -> None:
        super().__init__()
        self._frame = frame
        self._screen = screen
        self._wanted: tuple[str, int] | None = None
        self.settle = QTimer(self, singleShot=True, interval=round(_SETTLE * second))
        self.settle.timeout.connect(self._draw)

    def want(self, person: Person | None) -> None:
        """Say who is on the card."""
        wanted = (person.registration.id, person.badge_serial) if person else None
        if wanted == self._wanted:
            return
        before, self._wanted = self._wanted, wanted
        if wanted is None:
            self.settle.stop()
            self._screen.show_no_badge()
            return
        if before is None or before[0] != wanted[0]:
            self._screen.preview.show_blank()
        self.settle.start()

    def _draw(self) -> None:
        wanted = self._wanted
        if wanted is None:
            return

        def show(picture: QImage) -> None:
            if wanted == self._wanted:
                self._screen.show_badge(picture)

        def failed(fault: Fault) -> None:
            if wanted == self._wanted:
                self._screen.show_no_badge(f"{fault.what}. {fault.mend}.")

        self._frame.core.ask(raster.preview(wanted[0]), show, failed)

"""The photo of the person on the card, and their badge, drawn as it will print once they stay there for a moment."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QImage

from kiosk.domain.outcome import Person
from kiosk.domain.registration import Registration
from kiosk.errors import Fault
from ui import portraits, raster
from ui.faults import said
from ui.frame import Frame
from ui.screens.desk import DeskScreen
from ui.widgets.photo_place import RATIO

_SETTLE = 0.08
"""Seconds for which a person must stay on the card before the badge is drawn."""


class Drawing(QObject):
    """Shows one badge, never one person's beside another.

    Attributes:
        drawn: whose badge it is, and the picture.
    """

    drawn = Signal(str, QImage)

    def __init__(self, frame: Frame, screen: DeskScreen, second: float) -> None:
        super().__init__()
        self._frame = frame
        self._screen = screen
        self._wanted: tuple[Registration, int] | None = None
        self.settle = QTimer(self, singleShot=True, interval=round(_SETTLE * second))
        self.settle.timeout.connect(self._draw)
        frame.window.closed.connect(self.settle.stop)

    def want(self, person: Person | None) -> None:
        """Say who is on the card."""
        wanted = (person.registration, person.badge_serial) if person else None
        if wanted == self._wanted:
            return
        before, self._wanted = self._wanted, wanted
        if wanted is None:
            self.settle.stop()
            self._screen.show_no_badge()
            return
        if before is None or before[0] != wanted[0]:
            # another delegate may hold the same registration
            self._screen.preview.show_blank()
            self._screen.show_portrait(None)
            self._look_for_photo(wanted[0])
        self.settle.start()

    def _look_for_photo(self, who: Registration) -> None:
        def show(photo: QImage | None) -> None:
            if self._wanted is not None and self._wanted[0] == who:
                self._screen.show_portrait(photo)

        if who.photo:
            # without one the card is none the worse
            self._frame.core.ask(portraits.portrait(who, RATIO), show, _ignore)

    def _draw(self) -> None:
        wanted = self._wanted
        if wanted is None:
            return

        def show(picture: QImage) -> None:
            if wanted == self._wanted:
                self._screen.show_badge(picture)
                self.drawn.emit(wanted[0].id, picture)

        def failed(fault: Fault) -> None:
            if wanted == self._wanted:
                words = said(fault)
                self._screen.show_no_badge(f"{words.what}. {words.mend}.")

        self._frame.core.ask(raster.preview(wanted[0].id), show, failed)


def _ignore(_: Fault) -> None:
    """The initials stay."""

"""Who opened the self-service window: what attendees do there is written down as theirs, until they work here no longer.

They need not stay: a window that locked itself after ten quiet minutes would be closed when the next attendee comes.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from kiosk.domain.staff import Staff
from kiosk.errors import Fault
from ui import proving
from ui.frame import Frame
from ui.proving import By
from ui.selfservice import acts

logger = logging.getLogger(__name__)
T = TypeVar("T")


class Keeper(QObject):
    """Does acts for whoever opened the window.

    Attributes:
        changed: the window was opened, or has to be.
    """

    changed = Signal()

    def __init__(self, frame: Frame) -> None:
        super().__init__()
        self._core = frame.core
        self.guarded = False
        self.staff: Staff | None = None

    @property
    def open(self) -> bool:
        """Whether attendees may come."""
        return not self.guarded or self.staff is not None

    def introduce(self, *, guarded: bool, before: str = "") -> None:
        """Say whether the station knows its staff, and the id of whoever opened this window before it was started again."""
        self.guarded = guarded
        if guarded and before:
            self._core.ask(lambda station: acts.known_as(before)(station, None), self._again, _ignore)
        self.changed.emit()

    def take(self, staff: Staff | None) -> None:
        """Somebody gave their PIN."""
        self.staff = staff
        logger.info("self-service was opened by %s", staff.id if staff else "nobody in particular")
        self.changed.emit()

    def _again(self, staff: Staff | None) -> None:
        if staff is not None and not self.open:
            self.take(staff)

    def ask(self, act: By[T], then: Callable[[T], None], failed: Callable[[Fault], None]) -> None:
        """Do an act on the core's thread, then one of two calls on this one."""
        by = self.staff

        proving.attend(self._core.ask, act, by, lambda standing: self._learn(by, standing), then, failed)

    def _learn(self, by: Staff | None, standing: proving.Standing) -> None:
        before = self.open
        self.guarded = standing.guarded
        if by is not None and self.staff is not None and by.id == self.staff.id:
            self.staff = standing.staff
        if self.open is not before:
            self.changed.emit()


def _ignore(_: object) -> None:
    """Then somebody has to sign in."""

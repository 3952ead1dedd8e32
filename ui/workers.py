"""The core's one thread: it opens, asks and closes the station; answers come back to the window's thread."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager, ExitStack
from typing import Self, TypeVar

from PySide6.QtCore import Signal

from kiosk.errors import Fault
from ui.answers import Answers
from ui.station import Printing, Station

_SETTLE = 1.5
"""Seconds that printing keeps still while the window shows; a badge that is asked for wakes it."""
T = TypeVar("T")
OpenStation = Callable[[], AbstractContextManager[Station]]


class Core(Answers):
    """Runs acts on the station one after the other, inside a `with`.

    Args:
        open_station: opens the station; called, entered and left on the core's thread.
        prints: whether the printing thread runs too.

    Attributes:
        job_changed: a `Job` that the printing thread moved on.
        printer_looked: a printer's address, and the `Trouble` that keeps it from printing, as it says itself.
    """

    job_changed = Signal(object)
    printer_looked = Signal(str, object)

    def __init__(self, open_station: OpenStation, *, prints: bool = False) -> None:
        super().__init__("core")
        self._open_station = open_station
        self._prints = prints
        # of the core's thread alone
        self._stack = ExitStack()
        self._station: Station | None = None
        self._printing: Printing | None = None

    def __enter__(self) -> Self:
        super().__enter__()
        self._opening = self.executor.submit(self._open)
        return self

    def _end(self) -> None:
        closing = self.executor.submit(self._stack.close)
        super()._end()
        closing.result()

    def wait(self, act: Callable[[Station], T]) -> T:
        """Run the first act and wait for it, as before anything is shown.

        Raises:
            Fault: the station can't be opened, or the act's own.
        """
        self._opening.result()
        return self.executor.submit(self._act, act).result()

    def ask(self, act: Callable[[Station], T], then: Callable[[T], None], failed: Callable[[Fault], None]) -> None:
        """Run an act on the core's thread, then one of two calls on this one.

        A bug in the act is raised here, for the crash hook; it is never taken for an answer. Once the core has ended, nothing
        is asked: what the printing threads told last may come after that.
        """
        if self.closed:
            return
        self.submit(lambda: self._act(act), then, failed)

    def wake_printer(self) -> None:
        """Say that a badge is queued."""
        self.executor.submit(self._wake)

    def _open(self) -> None:
        self._station = self._stack.enter_context(self._open_station())
        if self._prints:
            self._printing = self._stack.enter_context(
                self._station.printing(self.job_changed.emit, looked=self.printer_looked.emit, settle=_SETTLE)
            )

    def _act(self, act: Callable[[Station], T]) -> T:
        if self._station is None:
            raise RuntimeError("the station is not open: wait for opened() first")
        return act(self._station)

    def _wake(self) -> None:
        if self._printing is not None:
            self._printing.wake()

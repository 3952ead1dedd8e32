"""The assistant's core thread: it works before there is a station, and opens one when it is told to."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager
from typing import TYPE_CHECKING, Self, TypeVar, cast

from kiosk.assembly import Station
from kiosk.errors import Fault
from ui.answers import Answers
from ui.workers import Core, OpenStation

if TYPE_CHECKING:
    from ui import station as face

T = TypeVar("T")
Act = Callable[[Station], T]


def _no_station() -> AbstractContextManager[face.Station]:
    raise RuntimeError("there is no station yet")


class Workbench(Core):
    """A core that begins without a station; entered with `with`."""

    def __init__(self) -> None:
        super().__init__(_no_station)

    def __enter__(self) -> Self:
        # nothing is opened yet
        return Answers.__enter__(self)

    def do(self, work: Callable[[], T], then: Callable[[T], None], failed: Callable[[Fault], None]) -> None:
        """Do something without the station, in its turn."""
        if not self.closed:
            self.submit(work, then, failed)

    def found(
        self, work: Callable[[], T], opening: OpenStation, then: Callable[[T], None], failed: Callable[[Fault], None]
    ) -> None:
        """Close the station, if one is open, do something, and open it again (or for the first time)."""

        def run() -> T:
            had = self._station is not None
            self._station = None
            self._stack.close()
            try:
                done = work()
            except Fault:
                if had:
                    self._station = self._stack.enter_context(opening())
                raise
            self._station = self._stack.enter_context(opening())
            return done

        self.do(run, then, failed)

    def ask_station(self, act: Act[T], then: Callable[[T], None], failed: Callable[[Fault], None]) -> None:
        """Run an act that wants all of a station, where the windows see only a part of it."""
        self.ask(cast("Callable[[face.Station], T]", act), then, failed)


class Helper(Answers):
    """A thread beside it, for what takes long and needs no database: looking for printers, waiting for one."""

    def _end(self) -> None:
        self.executor.shutdown(wait=True, cancel_futures=True)

    def do(self, work: Callable[[], T], then: Callable[[T], None], failed: Callable[[Fault], None]) -> None:
        """Do something on that thread, then one of two calls on this one."""
        if not self.closed:
            self.submit(work, then, failed)

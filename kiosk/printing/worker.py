"""Printing: a lane for every printer that the spool has work for, so that nothing else ever waits for one."""

from __future__ import annotations

import logging
import threading
from contextlib import ExitStack
from types import TracebackType
from typing import Self

from kiosk.errors import Fault
from kiosk.printing.lane import Lane, Ways
from kiosk.printing.spool import Spool

logger = logging.getLogger(__name__)

_LOOK = 1.0
_LOOK_AGAIN = 5.0


class PrintWorker:
    """Prints what the spool holds, at every printer at once, while the `with` lasts.

    Args:
        ways: what the lanes need.
        usual: the address of the station's own printer, whose lane is ready from the start.
        settle: seconds that it keeps still at the start, unless it is woken: what it loads must not slow down a window.

    Leaving the `with` ends all threads within the longest call to a printer.
    """

    def __init__(self, ways: Ways, usual: str = "", settle: float = 0.0) -> None:
        self._ways = ways
        self._settle = settle
        self._usual = usual
        self._stop = threading.Event()
        self._work = threading.Event()
        self._thread = threading.Thread(target=self._guarded, name="printing")
        self._lanes: dict[str, Lane] = {}
        self._bug: BaseException | None = None

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self._stop.set()
        self._work.set()
        self._thread.join()

    def wake(self) -> None:
        """Say that the spool holds something new; returns at once, from any thread."""
        self._work.set()

    def check(self) -> None:
        """Whoever waits for a job asks now and then, or would wait for ever; from any thread.

        Raises:
            RuntimeError: a bug ended one of the threads; they raised it as well.
        """
        for bug in (self._bug, *(lane.bug for lane in tuple(self._lanes.values()))):
            if bug is not None:
                raise RuntimeError("printing was ended by a bug") from bug

    def _guarded(self) -> None:
        try:
            self._run()
        except BaseException as bug:
            self._bug = bug
            raise

    def _run(self) -> None:
        if self._settle:
            self._work.wait(self._settle)
            if self._stop.is_set():
                return
        with ExitStack() as stack:
            if self._usual:
                self._lanes[self._usual] = stack.enter_context(Lane(self._usual, self._ways))
            while not self._stop.is_set():
                try:
                    with self._ways.open_spool() as spool:
                        self._watch(spool, stack)
                except Fault as fault:
                    logger.warning("printing waits: %s", fault)
                    self._stop.wait(_LOOK_AGAIN)
            for lane in self._lanes.values():  # all at once: leaving the stack waits for one after the other
                lane.end()

    def _watch(self, spool: Spool, stack: ExitStack) -> None:
        while not self._stop.is_set():
            self._work.clear()
            for address in spool.at_work():
                if address not in self._lanes:
                    self._lanes[address] = stack.enter_context(Lane(address, self._ways))
                self._lanes[address].wake()
            # other processes of this station put jobs in as well, and can't wake this one
            if not self._stop.is_set():
                self._work.wait(_LOOK)

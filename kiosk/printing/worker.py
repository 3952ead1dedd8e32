"""The printing thread: it alone talks to the printer, so that nothing else ever waits for one."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from contextlib import AbstractContextManager
from types import TracebackType
from typing import Self

from kiosk.errors import Fault
from kiosk.printing.follow import DEFAULT_PACE, Pace, print_and_follow
from kiosk.printing.job import Job, JobState, Progress
from kiosk.printing.printer import Printer
from kiosk.printing.spool import Spool

logger = logging.getLogger(__name__)

_LOOK_AGAIN = 5.0


class PrintWorker:
    """Prints what the spool holds for one printer, one job after the other, while the `with` lasts.

    Args:
        printer: the one it serves; jobs for other addresses are left alone.
        open_spool: opens a spool over a connection of the thread's own; called, used and closed in the thread.
        report: told of every change of a job, in the thread.
        pace: how often and how long a printer is asked.

    Leaving the `with` ends the thread within the printer's longest call; a job that is printing then is in doubt.
    """

    def __init__(
        self,
        printer: Printer,
        open_spool: Callable[[], AbstractContextManager[Spool]],
        report: Callable[[Job], None],
        pace: Pace = DEFAULT_PACE,
    ) -> None:
        self._printer = printer
        self._open_spool = open_spool
        self._report = report
        self._pace = pace
        self._stop = threading.Event()
        self._work = threading.Event()
        self._thread = threading.Thread(target=self._run, name="printing")

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

    def _run(self) -> None:
        while not self._stop.is_set():
            try:
                with self._open_spool() as spool:
                    for job in spool.recover(self._printer.address):
                        self._report(job)
                    self._serve(spool)
            except Fault as fault:  # the disk, not the printer: nothing was sent that is not written down
                logger.warning("printing waits: %s", fault)
                self._stop.wait(_LOOK_AGAIN)

    def _serve(self, spool: Spool) -> None:
        while not self._stop.is_set():
            self._work.clear()
            while not self._stop.is_set() and (taken := spool.take(self._printer.address)):
                self._print(spool, *taken)
            # other processes of this station put jobs in as well, and can't wake this one
            if not self._stop.is_set():
                self._work.wait(_LOOK_AGAIN)

    def _print(self, spool: Spool, job: Job, pdf: bytes) -> None:
        self._report(job)

        def note(progress: Progress) -> None:
            self._report(spool.progress(job.id, progress))

        end = print_and_follow(self._printer, pdf, job.title, stop=self._stop, report=note, pace=self._pace)
        if end.state is not JobState.PRINTED:
            logger.info("badge %s: %s", job.title, end.state.value)
        note(end)

"""One printer's lane: a thread that alone talks to it, so that a printer that hangs holds up nothing else."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from pathlib import Path
from types import TracebackType
from typing import Self

from kiosk.errors import Fault
from kiosk.printing.follow import DEFAULT_PACE, Pace, follow, print_and_follow
from kiosk.printing.job import Job, JobState, Progress, trouble_of
from kiosk.printing.printer import Printer
from kiosk.printing.spool import Spool
from kiosk.printing.trouble import Trouble
from kiosk.printing.turn import turn

logger = logging.getLogger(__name__)

_LOOK_AGAIN = 5.0
OpenSpool = Callable[[], AbstractContextManager[Spool]]


@dataclass(frozen=True, slots=True)
class Ways:
    """What every lane of a station needs.

    Attributes:
        open_printer: makes a printer of an address; called in the lane's thread.
        open_spool: opens a spool over a connection of the thread's own; called, used and closed in the thread.
        locks: the folder that says whose turn it is at which printer.
        report: told of every change of a job, in the lane's thread; several lanes may call it at the same moment.
        pace: how often and how long a printer is asked.
        looked: told what keeps an idle printer from printing, each time that it is asked, in the lane's thread; None: it is
            not asked.
    """

    open_printer: Callable[[str], Printer]
    open_spool: OpenSpool
    locks: Path
    report: Callable[[Job], None]
    pace: Pace = field(default=DEFAULT_PACE)
    looked: Callable[[str, Trouble], None] | None = None


class Lane:
    """Prints what the spool holds for one address, one job after the other, while the `with` lasts.

    While another process of the station has its turn at this printer, the lane waits and takes over when that one ends.

    Leaving the `with` ends the thread within the printer's longest call; a job that is printing then stays so, and whoever
    has the next turn follows it on.

    Attributes:
        bug: what ended the thread, where a bug did; it is raised there as well.
    """

    def __init__(self, address: str, ways: Ways) -> None:
        self._address = address
        self._ways = ways
        self._stop = threading.Event()
        self._work = threading.Event()
        self._hopeless: set[tuple[int, str]] = set()
        self._reviewed = float("-inf")
        self._thread = threading.Thread(target=self._guarded, name="printing")
        self.bug: BaseException | None = None

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.end()
        self._thread.join()

    def wake(self) -> None:
        """Say that the spool may hold something new; returns at once, from any thread."""
        self._work.set()

    def end(self) -> None:
        """Say that it is to end; returns at once."""
        self._stop.set()
        self._work.set()

    def _guarded(self) -> None:
        try:
            self._run()
        except BaseException as bug:
            self.bug = bug
            raise

    def _run(self) -> None:
        while not self._stop.is_set():
            try:
                with turn(self._ways.locks, self._address, self._stop.wait) as mine:
                    if mine:
                        with self._ways.open_spool() as spool:
                            self._serve(spool)
            except Fault as fault:  # the disk, not the printer: nothing was sent that is not written down
                logger.warning("printing waits: %s", fault)
                self._stop.wait(_LOOK_AGAIN)

    def _serve(self, spool: Spool) -> None:
        for job in spool.recover(self._address):
            self._ways.report(job)
        try:
            printer = self._ways.open_printer(self._address)
        except Fault as fault:
            self._refuse(spool, fault)
            return
        for job in spool.underway(self._address):
            self._follow_on(spool, printer, job)
        while not self._stop.is_set():
            self._work.clear()
            while not self._stop.is_set() and (taken := spool.take(self._address)):
                self._print(spool, printer, *taken)
            self._review(spool, printer)
            if not self._stop.is_set():
                self._work.wait(self._ways.pace.review)

    def _print(self, spool: Spool, printer: Printer, job: Job, pdf: bytes) -> None:
        self._ways.report(job)

        def took(remote: str) -> None:
            nonlocal job
            job = spool.took(job, remote)
            self._ways.report(job)

        def note(progress: Progress) -> None:
            self._ways.report(spool.progress(job, progress))

        end = print_and_follow(printer, pdf, job.title, stop=self._stop, report=note, took=took, pace=self._ways.pace)
        _log(job, end)
        note(end)

    def _follow_on(self, spool: Spool, printer: Printer, job: Job) -> None:
        """Find out what became of a job that the printer took before this station stopped; it is not sent again."""

        def note(progress: Progress) -> None:
            self._ways.report(spool.progress(job, progress))

        note(Progress(JobState.PRINTING))  # what was wrong when it was asked last may be mended
        end = follow(printer, job.remote, stop=self._stop, report=note, pace=self._ways.pace)
        if end.state.final and not end.sure:
            words = f"{end.message}; the printer does not say that it means this job".removeprefix("; ")
            end = Progress(JobState.UNKNOWN, words, Trouble.FORGOTTEN)
        _log(job, end)
        note(end)

    def _review(self, spool: Spool, printer: Printer) -> None:
        """Ask the printer about jobs in doubt that it took: where it knows that they came out, nobody has to look."""
        if time.monotonic() < self._reviewed + self._ways.pace.review:
            return
        self._reviewed = time.monotonic()
        self._look(printer)
        for job in spool.in_doubt(self._address):
            if self._stop.is_set():
                return
            if (job.id, job.remote) in self._hopeless:
                continue
            try:
                now = printer.poll(job.remote)
            except Fault:
                return  # it can't be asked now
            if now.state is JobState.PRINTED and now.sure:
                self._ways.report(spool.progress(job, now))
            elif now.state.final:
                self._hopeless.add((job.id, job.remote))

    def _look(self, printer: Printer) -> None:
        """Ask an idle printer how it is: one that is off is known before a badge is asked for, one that is back as well."""
        if self._ways.looked is None or self._stop.is_set():
            return
        try:
            printer.check()
        except Fault as fault:
            found = trouble_of(fault)
        else:
            found = Trouble.NONE
        self._ways.looked(self._address, found)

    def _refuse(self, spool: Spool, fault: Fault) -> None:
        """Fail what is queued for an address that is no printer's, so that somebody hears of it; it can be moved."""
        while not self._stop.is_set():
            self._work.clear()
            while not self._stop.is_set() and (taken := spool.take(self._address)):
                failed = Progress(JobState.FAILED, str(fault), trouble_of(fault))
                self._ways.report(spool.progress(taken[0], failed))
            if not self._stop.is_set():
                self._work.wait()


def _log(job: Job, end: Progress) -> None:
    if end.state is not JobState.PRINTED:
        logger.info("badge %s: %s %s", job.title, end.state.value, end.trouble.value)

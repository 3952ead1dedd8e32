"""Waiting for what becomes of print jobs, whichever process of the station prints them."""

from __future__ import annotations

import threading

from kiosk.assembly import Station
from kiosk.cli.output import warn
from kiosk.printing.job import Job, JobState
from kiosk.printing.worker import PrintWorker

_LOOK = 1.0


class Ends:
    """Hears of jobs from the printing threads, and waits for their ends.

    Args:
        aloud: whether to say on the way what a printer says, beside the result.
    """

    def __init__(self, *, aloud: bool) -> None:
        self._aloud = aloud
        self._heard = threading.Condition()
        self._ended: dict[int, Job] = {}
        self._wanted: set[int] = set()

    def changed(self, job: Job) -> None:
        """Called by the printing threads."""
        with self._heard:
            if job.state.final:
                self._ended[job.id] = job
                self._heard.notify_all()
            elif self._aloud and job.message and job.id in self._wanted:
                warn(f"badge {job.title}: {job.message}")

    def expect(self, *jobs: Job) -> None:
        """Say which jobs will be waited for, so that what their printer says meanwhile is passed on."""
        with self._heard:
            self._wanted.update(job.id for job in jobs)

    def wait(self, station: Station, worker: PrintWorker, job: Job) -> Job:
        """The end of an expected job; a window that is open on this station may print it, so the spool is asked too.

        Raises:
            RuntimeError: a bug ended the worker.
        """
        told = not self._aloud
        while True:
            with self._heard:
                if self._heard.wait_for(lambda: job.id in self._ended, timeout=_LOOK):
                    return self._ended[job.id]
            now = station.spool.job(job.id)
            if now.state.final:
                return now
            worker.check()
            if not told and now.state is JobState.QUEUED:
                told = _say_what_is_before(station, now)


def _say_what_is_before(station: Station, job: Job) -> bool:
    """Say which badge a waiting one waits for, and why; whether there is one."""
    before = next((other for other in station.spool.jobs(JobState.PRINTING) if other.printer == job.printer), None)
    if before is not None:
        warn(f"badge {job.title}: waits behind {before.title} (job {before.id}): {before.message or 'printing'}")
    return before is not None

"""The spool: badges on their way to paper, kept in the station's encrypted database until they are out.

At most one badge per request. A job is marked `printing` on disk before anything is sent, so that after a crash it is in
doubt, and what is in doubt is never sent again unless a person says that nothing came out.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

from kiosk.domain.journal import microseconds, moment_of
from kiosk.errors import Fault
from kiosk.printing.job import Job, JobState, Progress
from kiosk.storage.database import Connection, transaction, translated

SCHEMA: tuple[str, ...] = (
    """CREATE TABLE print_jobs (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        registration TEXT NOT NULL,
        serial INTEGER NOT NULL,
        title TEXT NOT NULL,
        printer TEXT NOT NULL,
        state TEXT NOT NULL CHECK (state IN ('queued', 'printing', 'printed', 'failed', 'unknown')),
        message TEXT NOT NULL DEFAULT '',
        submitted_at INTEGER NOT NULL,
        pdf BLOB,
        UNIQUE (registration, serial)
    ) STRICT""",
    "CREATE INDEX print_jobs_state ON print_jobs (state, id)",
)

FOLLOWING: tuple[str, ...] = (
    "ALTER TABLE print_jobs ADD COLUMN remote TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE print_jobs ADD COLUMN changed_at INTEGER NOT NULL DEFAULT 0",
)
"""`remote` is how the printer knows the job, empty until it took it: so a job can be followed on after a restart."""

_COLUMNS = "id, title, registration, serial, state, message, submitted_at, printer"
_INTERRUPTED = "the station stopped while this was printing"


class Spool:
    """Print jobs over one connection; every call is one short transaction.

    Args:
        connection: of the station's database, with `SCHEMA` in it, used by one thread.
        clock: the wall time, aware.

    Every method that writes raises Fault where the disk does not take it; nothing is changed then.
    """

    def __init__(self, connection: Connection, clock: Callable[[], datetime] = lambda: datetime.now(UTC)) -> None:
        self._connection = connection
        self._clock = clock

    def add(self, pdf: bytes, *, registration: str, serial: int, title: str, printer: str) -> Job:
        """Queue a badge for the printer at that address; the same request again gives the job it made the first time."""
        with transaction(self._connection):
            self._connection.execute(
                "INSERT INTO print_jobs (registration, serial, title, printer, state, submitted_at, pdf)"
                " VALUES (?, ?, ?, ?, 'queued', ?, ?) ON CONFLICT (registration, serial) DO NOTHING",
                (registration, serial, title, printer, microseconds(self._clock()), pdf),
            )
            return self._one("registration = ? AND serial = ?", (registration, serial))

    def job(self, number: int) -> Job:
        """The job of that number.

        Raises:
            Fault: there is none.
        """
        with translated(None):
            return self._one("id = ?", (number,))

    def jobs(self, *states: JobState) -> tuple[Job, ...]:
        """The jobs in these states, or all, the oldest first."""
        wanted = states or tuple(JobState)
        marks = ", ".join("?" * len(wanted))
        with translated(None):
            rows = self._connection.execute(
                f"SELECT {_COLUMNS} FROM print_jobs WHERE state IN ({marks}) ORDER BY id",  # noqa: S608 - only question marks
                [state.value for state in wanted],
            ).fetchall()
        return tuple(_job(row) for row in rows)

    def take(self, printer: str) -> tuple[Job, bytes] | None:
        """Mark the oldest job queued for that printer as printing, and give it with its PDF; None where there is none."""
        with translated(None):  # most looks find nothing: no write lock for those
            waiting = self._connection.execute(
                "SELECT 1 FROM print_jobs WHERE state = 'queued' AND printer = ? LIMIT 1", (printer,)
            ).fetchone()
        if waiting is None:
            return None
        with transaction(self._connection):
            row = self._connection.execute(
                "SELECT id, pdf FROM print_jobs WHERE state = 'queued' AND printer = ? ORDER BY id LIMIT 1", (printer,)
            ).fetchone()
            if row is None:  # another process of this station was faster
                return None
            return self._set(self._one("id = ?", (row[0],)), Progress(JobState.PRINTING)), row[1]

    def progress(self, number: int, progress: Progress) -> Job:
        """Write down how a printing job stands; once printed, its PDF is gone.

        A job that somebody has settled in the meantime stays as they said.
        """
        with transaction(self._connection):
            job = self._one("id = ?", (number,))
            if job.state in {JobState.PRINTING, JobState.UNKNOWN}:
                job = self._set(job, progress)
            return job

    def recover(self, printer: str) -> tuple[Job, ...]:
        """At the start: what was printing there when the station stopped is in doubt; these jobs."""
        with transaction(self._connection):
            interrupted = [job for job in self.jobs(JobState.PRINTING) if job.printer == printer]
            return tuple(self._set(job, Progress(JobState.UNKNOWN, _INTERRUPTED)) for job in interrupted)

    def retry(self, number: int, printer: str | None = None) -> Job:
        """Queue a failed job again, on another printer if one is named; a waiting job stays as it is or moves there.

        Raises:
            Fault: no such job, or one that came out, may still come out, or is in doubt.
        """
        with transaction(self._connection):
            job = self._one("id = ?", (number,))
            if job.state not in {JobState.FAILED, JobState.QUEUED}:
                raise Fault(f"badge {job.title}: {_AGAINST[job.state][0]}", _AGAINST[job.state][1])
            self._connection.execute(
                "UPDATE print_jobs SET state = 'queued', message = '', printer = ? WHERE id = ?", (printer or job.printer, number)
            )
            return self._one("id = ?", (number,))

    def came_out(self, number: int, yes: bool) -> Job:
        """Settle a job in doubt: a person looked whether the badge came out. No means that it may be sent again.

        Raises:
            Fault: no such job, or not in doubt.
        """
        settled = Progress(JobState.PRINTED, "") if yes else Progress(JobState.FAILED, "nothing came out")
        with transaction(self._connection):
            job = self._one("id = ?", (number,))
            if job.state is not JobState.UNKNOWN:
                raise Fault(f"badge {job.title}: it is {job.state.value}, not in doubt", "nothing needs to be said about it")
            return self._set(job, settled)

    def _set(self, job: Job, progress: Progress) -> Job:
        self._connection.execute(
            "UPDATE print_jobs SET state = ?, message = ? WHERE id = ?", (progress.state.value, progress.message, job.id)
        )
        if progress.state is JobState.PRINTED:  # the page holds a name, and nobody needs it any more
            self._connection.execute("UPDATE print_jobs SET pdf = NULL WHERE id = ?", (job.id,))
        return replace(job, state=progress.state, message=progress.message)

    def _one(self, condition: str, values: tuple[Any, ...]) -> Job:
        row = self._connection.execute(
            f"SELECT {_COLUMNS} FROM print_jobs WHERE {condition}",  # noqa: S608 - our own conditions
            values,
        ).fetchone()
        if row is None:
            raise Fault(f"print job {values[0]}: there is none", "look at the list of jobs")
        return _job(row)


_AGAINST = {
    JobState.PRINTED: ("it is printed", "reprint it from the person's card: that gives it a new serial"),
    JobState.PRINTING: ("it is printing and may still come out", "wait for the printer"),
    JobState.UNKNOWN: ("it may have come out", "look at the printer, then say whether it did"),
}


def _job(row: tuple[Any, ...]) -> Job:
    number, title, registration, serial, state, message, submitted_at, printer = row
    return Job(number, title, registration, serial, JobState(state), message, moment_of(submitted_at), printer)

"""The spool: badges on their way to paper, kept in the station's encrypted database until they are out.

At most one badge per request. A job is marked `printing` on disk before anything is sent, and how the printer knows it is
written down as soon as the printer took it: so after a crash it is either followed on, or in doubt, and what is in doubt is
never sent again unless a person says that nothing came out.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from kiosk.domain.journal import microseconds, moment_of
from kiosk.errors import Fault, FaultCode
from kiosk.printing.job import Job, JobState, Progress
from kiosk.printing.trouble import Trouble
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
    "ALTER TABLE print_jobs ADD COLUMN trouble TEXT NOT NULL DEFAULT ''",
)
"""`remote` is how the printer knows the job, empty until it took it: so a job can be followed on after a restart."""

_COLUMNS = "id, title, registration, serial, state, message, submitted_at, printer, trouble, remote, changed_at"
_INTERRUPTED = "the station stopped while this was printing"
_MOVABLE = (JobState.QUEUED, JobState.FAILED)

Dead = Callable[[str, int], bool]
"""Whether the badge of that registration and serial is refused at every door by now, as the journals say."""


def _alive(_registration: str, _serial: int) -> bool:
    return False


@dataclass(frozen=True, slots=True)
class Moved:
    """What came of moving a printer's jobs: those that go elsewhere now, and those that must stay."""

    moved: tuple[Job, ...]
    kept: tuple[Job, ...]
    """Printing or in doubt: they may still come out where they are, or have."""


class Spool:
    """Print jobs over one connection; every call is one short transaction.

    Args:
        connection: of the station's database, with `SCHEMA` and `FOLLOWING` in it, used by one thread.
        clock: the wall time, aware.

    Every method that writes raises Fault where the disk does not take it; nothing is changed then.
    """

    def __init__(self, connection: Connection, clock: Callable[[], datetime] = lambda: datetime.now(UTC)) -> None:
        self._connection = connection
        self._clock = clock

    def add(self, pdf: bytes, *, registration: str, serial: int, title: str, printer: str) -> Job:
        """Queue a badge for the printer at that address; the same request again gives the job it made the first time.

        Older badges of the same person that still wait or failed are never sent any more: every door would refuse them.
        """
        with transaction(self._connection):
            now = self._now()
            self._connection.execute(
                "INSERT INTO print_jobs (registration, serial, title, printer, state, submitted_at, changed_at, pdf)"
                " VALUES (?, ?, ?, ?, 'queued', ?, ?, ?) ON CONFLICT (registration, serial) DO NOTHING",
                (registration, serial, title, printer, now, now, pdf),
            )
            self._supersede(registration)
            return self._one("registration = ? AND serial = ?", (registration, serial))

    def let_go(self, registration: str, serial: int) -> None:
        """Never send what waits or failed of a person's badges before that serial, which was issued past the spool."""
        with transaction(self._connection):
            self._supersede(registration, serial)

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
        return self._many(f"state IN ({marks}) ORDER BY id", [state.value for state in wanted])

    def newest(self, limit: int) -> tuple[Job, ...]:
        """The newest jobs, the oldest of them first."""
        return self._many("id IN (SELECT id FROM print_jobs ORDER BY id DESC LIMIT ?) ORDER BY id", (limit,))

    def at_work(self) -> tuple[str, ...]:
        """The addresses of all printers that something is to be sent to, or that can be asked about something."""
        with translated(None):
            rows = self._connection.execute(
                "SELECT DISTINCT printer FROM print_jobs WHERE state IN ('queued', 'printing')"
                " UNION SELECT printer FROM print_jobs WHERE state = 'unknown' AND remote != ''"
            ).fetchall()
        return tuple(address for (address,) in rows)

    def take(self, printer: str) -> tuple[Job, bytes] | None:
        """Mark the oldest job queued for that printer as printing, and give it with its PDF; None where there is none."""
        oldest = "SELECT id, pdf FROM print_jobs WHERE state = 'queued' AND printer = ? ORDER BY id LIMIT 1"
        with translated(None):  # most looks find nothing: no write lock for those
            waiting = self._connection.execute(oldest, (printer,)).fetchone()
        if waiting is None:
            return None
        with transaction(self._connection):
            row = self._connection.execute(oldest, (printer,)).fetchone()
            if row is None:  # it was moved at this moment
                return None
            self._connection.execute("UPDATE print_jobs SET remote = '' WHERE id = ?", (row[0],))
            return self._set(row[0], Progress(JobState.PRINTING)), row[1]

    def took(self, job: Job, remote: str) -> Job:
        """Write down how the printer knows a job that it took just now."""
        with transaction(self._connection):
            self._connection.execute(
                "UPDATE print_jobs SET remote = ? WHERE id = ? AND state = 'printing' AND printer = ? AND remote = ''",
                (remote, job.id, job.printer),
            )
            return self._one("id = ?", (job.id,))

    def progress(self, job: Job, progress: Progress) -> Job:
        """Write down how a job stands that was printing or is in doubt, as `job` was seen last; once printed, its PDF is gone.

        A job that somebody has settled or moved in the meantime stays as they said.
        """
        with transaction(self._connection):
            now = self._one("id = ?", (job.id,))
            same = (now.printer, now.remote) == (job.printer, job.remote)
            return self._set(job.id, progress) if same and now.state in {JobState.PRINTING, JobState.UNKNOWN} else now

    def recover(self, printer: str) -> tuple[Job, ...]:
        """At the start: what was being sent there when the station stopped, and may or may not have arrived, is in doubt; it."""
        with transaction(self._connection):
            interrupted = [job for job in self.jobs(JobState.PRINTING) if job.printer == printer and not job.remote]
            doubt = Progress(JobState.UNKNOWN, _INTERRUPTED, Trouble.INTERRUPTED)
            return tuple(self._set(job.id, doubt) for job in interrupted)

    def underway(self, printer: str) -> tuple[Job, ...]:
        """What that printer took and had not finished when it was asked last: it can be asked again."""
        return self._many("state = 'printing' AND printer = ? AND remote != '' ORDER BY id", (printer,))

    def in_doubt(self, printer: str) -> tuple[Job, ...]:
        """What is in doubt, and that printer took: it may be able to tell what came of it."""
        return self._many("state = 'unknown' AND printer = ? AND remote != '' ORDER BY id", (printer,))

    def retry(self, number: int, printer: str | None = None, dead: Dead = _alive) -> Job:
        """Queue a failed job again, on another printer if one is named; a waiting job stays as it is or moves there.

        Raises:
            Fault: no such job; it came out, may still come out, or is in doubt; or its badge would be refused at every door.
        """
        with transaction(self._connection):
            job = self._one("id = ?", (number,))
            _may_be_sent(job)
            if dead(job.registration, job.serial):
                raise Fault(f"badge {job.title}: {_DEAD[0]}", _DEAD[1], FaultCode.BADGE_DEAD, {"badge": job.title})
            return self._queue(job, printer or job.printer)

    def move(self, numbers: Sequence[int], printer: str, dead: Dead = _alive) -> tuple[Job, ...]:
        """Queue waiting and failed jobs for another printer instead, all or none.

        Raises:
            Fault: as `retry`, for any of them.
        """
        with transaction(self._connection):
            return tuple(self.retry(number, printer, dead) for number in dict.fromkeys(numbers))

    def move_all(self, source: str, printer: str, dead: Dead = _alive) -> Moved:
        """Let another printer take over everything that waits for one, or failed there and is still wanted.

        Raises:
            Fault: it is the same printer.
        """
        if source == printer:
            raise Fault(f"printer {printer}: its jobs are there already", "name another printer")
        with transaction(self._connection):
            there = [job for job in self.jobs(*_MOVABLE, JobState.PRINTING, JobState.UNKNOWN) if job.printer == source]
            movable = [job for job in there if job.state is JobState.QUEUED or job.again]
            wanted = [job for job in movable if not dead(job.registration, job.serial)]
            kept = tuple(job for job in there if job.state not in _MOVABLE)
            return Moved(tuple(self._queue(job, printer) for job in wanted), kept)

    def came_out(self, number: int, yes: bool) -> Job:
        """Settle a job in doubt: a person looked whether the badge came out. No means that it may be sent again.

        Raises:
            Fault: no such job, or not in doubt.
        """
        settled = Progress(JobState.PRINTED) if yes else Progress(JobState.FAILED, "nothing came out", Trouble.NOT_OUT)
        with transaction(self._connection):
            job = self._one("id = ?", (number,))
            if job.state is not JobState.UNKNOWN:
                what = f"badge {job.title}: it is {job.state.value}, not in doubt"
                raise Fault(what, "nothing needs to be said about it", FaultCode.BADGE_SETTLED, {"badge": job.title})
            return self._set(number, settled)

    def drop(self, number: int) -> Job:
        """Give a waiting or failed job up: it is never sent, and its page is gone.

        Raises:
            Fault: no such job, or it came out, may still come out, or is in doubt.
        """
        with transaction(self._connection):
            job = self._one("id = ?", (number,))
            if job.state not in _MOVABLE:
                what, mend, code = _AGAINST[job.state]
                raise Fault(f"badge {job.title}: {what}", mend, code, {"badge": job.title})
            self._connection.execute("UPDATE print_jobs SET pdf = NULL WHERE id = ?", (number,))
            return self._set(number, Progress(JobState.FAILED, "given up", Trouble.GIVEN_UP))

    def _queue(self, job: Job, printer: str) -> Job:
        self._connection.execute("UPDATE print_jobs SET printer = ?, remote = '' WHERE id = ?", (printer, job.id))
        return self._set(job.id, Progress(JobState.QUEUED))

    def _set(self, number: int, progress: Progress) -> Job:
        self._connection.execute(
            "UPDATE print_jobs SET state = ?, message = ?, trouble = ?, changed_at = ? WHERE id = ?",
            (progress.state.value, progress.message, progress.trouble.value, self._now(), number),
        )
        if progress.state is JobState.PRINTED:  # the page holds a name, and nobody needs it any more
            self._connection.execute("UPDATE print_jobs SET pdf = NULL WHERE id = ?", (number,))
        job = self._one("id = ?", (number,))
        # one that a busy printer gave back as well: its page is gone where a newer badge was issued meanwhile
        if (job.again or job.state is JobState.QUEUED) and self._supersede(job.registration):
            job = self._one("id = ?", (number,))
        return job

    def _supersede(self, registration: str, newest: int = 0) -> int:
        """Let go of what is older than a person's newest badge, here or known of; how many had waited or failed.

        Pages of older badges go whatever became of them: what is printing has been read, and none is ever sent again.
        """
        here = "SELECT coalesce(max(serial), 0) FROM print_jobs WHERE registration = ?"
        older = f"registration = ? AND serial < max(?, ({here}))"
        both = (registration, newest, registration)
        self._connection.execute(f"UPDATE print_jobs SET pdf = NULL WHERE {older} AND pdf IS NOT NULL", both)  # noqa: S608
        words = "CASE WHEN message = '' THEN 'a newer badge was issued' ELSE message || '; a newer badge was issued' END"
        return int(
            self._connection.execute(
                f"UPDATE print_jobs SET state = 'failed', trouble = ?, message = {words}, changed_at = ?"  # noqa: S608
                f" WHERE {older} AND state IN ('queued', 'failed') AND trouble NOT IN (?, ?)",
                (Trouble.SUPERSEDED.value, self._now(), *both, Trouble.SUPERSEDED.value, Trouble.GIVEN_UP.value),
            ).rowcount
        )

    def _now(self) -> int:
        return microseconds(self._clock())

    def _many(self, condition: str, values: Sequence[Any]) -> tuple[Job, ...]:
        with translated(None):
            rows = self._connection.execute(
                f"SELECT {_COLUMNS} FROM print_jobs WHERE {condition}",  # noqa: S608 - our own conditions
                values,
            ).fetchall()
        return tuple(_job(row) for row in rows)

    def _one(self, condition: str, values: tuple[Any, ...]) -> Job:
        row = self._connection.execute(
            f"SELECT {_COLUMNS} FROM print_jobs WHERE {condition}",  # noqa: S608 - our own conditions
            values,
        ).fetchone()
        if row is None:
            raise Fault(
                f"print job {values[0]}: there is none", "look at the list of jobs", FaultCode.JOB_GONE, {"job": values[0]}
            )
        return _job(row)


_AGAINST = {
    JobState.PRINTED: ("it is printed", "reprint it from the person's card: that gives it a new serial", FaultCode.BADGE_PRINTED),
    JobState.PRINTING: ("it is printing and may still come out", "wait for the printer", FaultCode.BADGE_PRINTING),
    JobState.UNKNOWN: ("it may have come out", "look at the printer, then say whether it did", FaultCode.BADGE_IN_DOUBT),
}
_DEAD = (
    "every door would refuse it: it was reported lost, the person has a newer one, or another desk gave out the same number",
    "print a new one from the person's card, if they have none",
)


def _may_be_sent(job: Job) -> None:
    if job.state in _AGAINST:
        what, mend, code = _AGAINST[job.state]
    elif job.trouble is Trouble.GIVEN_UP:
        what, mend, code = "it was given up", "print a new one from the person's card", FaultCode.BADGE_GIVEN_UP
    elif job.trouble is Trouble.SUPERSEDED:
        what, mend = "the person has a newer badge, and every door would refuse this one", "print the newer one"
        code = FaultCode.BADGE_SUPERSEDED
    else:
        return
    raise Fault(f"badge {job.title}: {what}", mend, code, {"badge": job.title})


def _job(row: tuple[Any, ...]) -> Job:
    number, title, registration, serial, state, message, submitted, printer, trouble, remote, changed = row
    return Job(
        number,
        title,
        registration,
        serial,
        JobState(state),
        message,
        moment_of(submitted),
        printer,
        Trouble(trouble),
        remote,
        moment_of(changed or submitted),
    )

"""Which print jobs wait for somebody, the worst first. No Qt."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass

from kiosk.printing.job import Job, JobState
from kiosk.printing.trouble import Trouble
from ui.acts import NamedJob

Key = tuple[str, JobState, Trouble]
"""One thing that is wrong: where, how it left the job, what it is. Many jobs may share it."""


def stuck(job: Job) -> bool:
    """Whether it is printing, and its printer waits for somebody; one that works for others waits for nobody."""
    return job.state is JobState.PRINTING and job.trouble not in {Trouble.NONE, Trouble.BUSY}


def waits(job: Job) -> bool:
    """Whether somebody has to do something about it."""
    return job.state is JobState.UNKNOWN or job.again or stuck(job)


@dataclass(frozen=True, slots=True)
class Standing:
    """What waits for somebody, each the oldest first.

    Attributes:
        doubts: nobody can tell whether they came out.
        failed: they did not come out, and may be printed again.
        stuck: printing, at a printer that needs a hand.
    """

    doubts: tuple[NamedJob, ...] = ()
    failed: tuple[NamedJob, ...] = ()
    stuck: tuple[NamedJob, ...] = ()

    @property
    def all(self) -> tuple[NamedJob, ...]:
        """All of them, those first that ask a question."""
        return self.doubts + self.failed + self.stuck

    @property
    def first(self) -> NamedJob:
        """What to talk about first; a printer's trouble before what somebody has looked at already."""
        return min(self.all, key=lambda named: (named.job.state is not JobState.UNKNOWN, named.job.trouble is Trouble.NOT_OUT))

    @property
    def keys(self) -> frozenset[Key]:
        """What is wrong, once however many jobs it holds up; what somebody has just said themselves is no news."""
        jobs = (named.job for named in self.all)
        return frozenset((job.printer, job.state, job.trouble) for job in jobs if job.trouble is not Trouble.NOT_OUT)


def standing(jobs: Iterable[NamedJob]) -> Standing:
    """Sort out what waits for somebody."""
    known = sorted(jobs, key=lambda named: named.job.id)
    return Standing(
        doubts=tuple(named for named in known if named.job.state is JobState.UNKNOWN),
        failed=tuple(named for named in known if named.job.again),
        stuck=tuple(named for named in known if stuck(named.job)),
    )


def listed(jobs: Collection[NamedJob], most: int) -> tuple[NamedJob, ...]:
    """What a list shows: all that waits for somebody, then the newest of the others, so many in all where that is enough."""
    first = standing(jobs).all
    others = sorted((named for named in jobs if not waits(named.job)), key=lambda named: -named.job.id)
    return first + tuple(others[: max(0, most - len(first))])


def trouble_at(printer: str, jobs: Iterable[NamedJob]) -> Trouble:
    """What is wrong with a printer, as the job says that it told of last."""
    there = [named.job for named in jobs if named.job.printer == printer]
    told = [job for job in there if job.state is JobState.PRINTED or waits(job)]
    last = max(told, key=lambda job: (job.changed_at, job.id), default=None)
    return last.trouble if last is not None and last.state is not JobState.PRINTED else Trouble.NONE

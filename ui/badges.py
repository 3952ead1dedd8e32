"""The badges on their way to paper: the list of them, and what to say when one does not come out."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, Signal, Slot

from kiosk.errors import Fault
from kiosk.printing.job import Job, JobState
from ui import acts
from ui.frame import Frame
from ui.screens.desk import JOBS, DeskScreen
from ui.wording import Sound


class Badges(QObject):
    """Follows the newest print jobs.

    Attributes:
        failed: a name could not be put to a job.
    """

    failed = Signal(object)

    def __init__(self, frame: Frame, screen: DeskScreen) -> None:
        super().__init__()
        self._frame = frame
        self._screen = screen
        self._jobs: dict[int, acts.NamedJob] = {}
        self._hidden = False
        self._untold: Fault | None = None
        frame.core.job_changed.connect(self._changed)

    @property
    def last(self) -> str | None:
        """Whose badge is the newest."""
        return self._jobs[max(self._jobs)].job.registration if self._jobs else None

    def introduce(self, jobs: tuple[acts.NamedJob, ...]) -> None:
        """Say which there are at the start."""
        self._jobs = {named.job.id: named for named in jobs}
        self._show()

    def add(self, named: acts.NamedJob) -> None:
        """Another one is queued."""
        self._jobs[named.job.id] = named
        self._show()
        self._frame.core.wake_printer()

    def hide(self, *, hidden: bool) -> None:
        """Show no names for a while; what goes wrong meanwhile is said afterwards."""
        self._hidden = hidden
        self._show()
        if not hidden and self._untold is not None:
            fault, self._untold = self._untold, None
            self._tell(fault)

    @Slot(object)
    def _changed(self, job: Job) -> None:
        known = self._jobs.get(job.id)
        if known is None:
            self._frame.core.ask(acts.named(job), self._named, self.failed.emit)
        else:
            self._named(replace(known, job=job))

    def _named(self, named: acts.NamedJob) -> None:
        held = self._jobs.get(named.job.id)
        if held is not None and held.job.state.final and not named.job.state.final:
            return
        self._jobs[named.job.id] = named
        self._show()
        wrong = named.job.state in {JobState.FAILED, JobState.UNKNOWN}
        self._frame.show_printer(trouble=wrong)
        if wrong:
            self._tell(Fault(*self._words(named)))

    def _tell(self, fault: Fault) -> None:
        if self._hidden:
            self._untold = fault
            return
        self._frame.sounds.play(Sound.ATTENTION)
        self._frame.window.show_trouble(fault, self.tr("Nothing is lost: search, check-in and camera go on working."))

    def _words(self, named: acts.NamedJob) -> tuple[str, str]:
        if named.job.state is JobState.UNKNOWN:
            what, mend = self.tr("Nobody can tell whether the badge of {0} came out"), self.tr("Look into the printer first")
        else:
            what, mend = self.tr("The badge of {0} did not come out"), self.tr("Look after the printer, then press F8")
        what = what.replace("{0}", named.name)
        return (f"{what} ({named.job.message})" if named.job.message else what), mend

    def _show(self) -> None:
        newest = sorted(self._jobs, reverse=True)[:JOBS]
        self._jobs = {number: self._jobs[number] for number in newest}
        self._screen.show_jobs(() if self._hidden else tuple(self._jobs.values()))

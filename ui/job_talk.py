"""Talking with the clerk about one badge on its way to paper: asked for by row, key or notice, never by itself."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Protocol

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QDialog

from kiosk.printing.job import Job, JobState
from ui import acts, job_words
from ui.acts import JobCase, NamedJob
from ui.badges import Badges
from ui.frame import Frame
from ui.proving import By
from ui.widgets.job_dialog import Choice, JobDialog


class Host(Protocol):
    """The desk, as far as a talk is concerned."""

    def ask_busy(self, act: By[Any], then: Callable[[Any], None]) -> None:
        """Ask the core for something that must not be begun twice; nothing is begun while something else is."""

    def open_dialog(self, dialog: QDialog) -> bool:
        """Show a question, and let scans wait until it is answered; whether it is shown."""

    def offer_badge(self, registration: str) -> None:
        """Ask whether a person is to have a new badge."""


class JobTalk(QObject):
    """Opens a dialog for a job, and does what is decided there."""

    def __init__(self, frame: Frame, badges: Badges, host: Host) -> None:
        super().__init__()
        self._frame, self._badges, self._host = frame, badges, host
        self._open: tuple[JobDialog, Job] | None = None
        badges.asked.connect(self.see)
        badges.changed.connect(self._moved_on)

    @Slot(object)
    def see(self, named: NamedJob) -> None:
        """Talk about a job as it stands now."""
        self._host.ask_busy(acts.job_case(named.job.id), self._talk)

    def _talk(self, case: JobCase) -> None:
        job = case.named.job
        if job.state is JobState.PRINTED:
            self._host.offer_badge(job.registration)
            return
        dialog = JobDialog(self._frame.window, job_words.talk_about(case, self._frame.languages.current))
        dialog.chose.connect(lambda choice: self._decide(case, choice))
        dialog.finished.connect(self._closed)
        if self._host.open_dialog(dialog):
            self._open = (dialog, job)

    def _decide(self, case: JobCase, choice: Choice) -> None:
        number, ask = case.named.job.id, self._host.ask_busy
        match choice:
            case Choice.CAME_OUT:
                ask(acts.settle_job(number, came_out=True), self._badges.add)
            case Choice.NOT_OUT:
                ask(acts.settle_job(number, came_out=False), self._not_out)
            case Choice.AGAIN:
                ask(acts.retry_job(number), self._again)
            case Choice.ELSEWHERE:
                ask(acts.retry_job(number, job_words.elsewhere(case)), self._again)
            case Choice.TAKE_OVER:
                ask(acts.take_over(job_words.elsewhere(case)), self._badges.use)
            case Choice.DROP:
                ask(acts.drop_job(number), self._badges.add)

    def _again(self, named: NamedJob) -> None:
        """Show that it waits for its turn; or, where somebody was held meanwhile, ask anew: the question says so now."""
        self._badges.add(named)
        if named.job.again:
            self.see(named)

    def _not_out(self, named: NamedJob) -> None:
        """Nothing came out: whether to print it again is the next question."""
        self._badges.add(named)
        self.see(named)

    @Slot(object)
    def _moved_on(self, job: Job) -> None:
        """What was asked is no longer the question."""
        if self._open is not None:
            dialog, asked = self._open
            if job.id == asked.id and (job.state, job.trouble) != (asked.state, asked.trouble):
                dialog.reject()

    @Slot()
    def _closed(self) -> None:
        self._open = None

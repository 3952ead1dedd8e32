"""Brings a desk's state to the window beside it, and puts that on the second monitor where there is one."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QObject, Qt, QTimer, Slot
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from kiosk.domain.event import Event
from kiosk.domain.registration import Registration
from kiosk.printing.job import Job
from ui import flow
from ui.attendee.view import SECONDS, Face, View, spoken, view_of
from ui.attendee.window import AttendeeWindow
from ui.desk import AtDesk


class SecondScreen(QObject):
    """Shows whoever stands before a desk what is theirs to see.

    Args:
        desk: beside which it stands.
        event: whose name, venue and languages are shown.
        second: one, in milliseconds.
    """

    def __init__(self, application: QApplication, desk: AtDesk, event: Event, second: float) -> None:
        super().__init__()
        self._application, self._desk, self._event, self._second = application, desk, event, second
        self._jobs: dict[int, Job] = {}
        # what was out before anybody could see it here, and what somebody has seen
        self._done: set[int] = set()
        self._who: str | None = None
        self._passed: View | None = None
        self._drawn: tuple[str, QImage] | None = None
        self._drawn_of: Registration | None = None
        self.window = AttendeeWindow(event)
        self.timer = QTimer(self, singleShot=True)
        self.timer.timeout.connect(self._time_up)
        desk.frame.window.closed.connect(self.timer.stop)
        desk.shown.connect(self._see)
        desk.drawing.drawn.connect(self._take_badge)
        desk.badges.changed.connect(self._take_job)
        desk.frame.window.closed.connect(self.window.close)
        application.screenAdded.connect(self.place)
        application.screenRemoved.connect(self.place)
        self._see(desk.state)

    @Slot()
    def place(self) -> None:
        """Fill the monitor on which the desk is not; with a single one, be a window beside the desk's."""
        if self.window.closed:
            return
        here = self._desk.frame.window.screen()
        other = next((screen for screen in self._application.screens() if screen is not here), None)
        if other is not None:
            self.window.setCursor(Qt.CursorShape.BlankCursor)
            self.window.setGeometry(other.geometry())
            self.window.showFullScreen()
        else:
            # also where the second monitor was unplugged: it must not cover the desk
            self.window.unsetCursor()
            self.window.showNormal()
            self.window.lower()
        # not every system keeps the keyboard where it was
        self._desk.frame.window.activateWindow()

    @Slot(object)
    def _see(self, desk: flow.Desk) -> None:
        who = desk.person.registration.id if desk.person is not None and desk.present else None
        if who != self._who:
            self._done |= {job.id for job in self._jobs.values() if job.registration == self._who and job.state.final}
            self._who = who
        if self._drawn is not None and desk.person is not None and desk.person.registration != self._drawn_of:
            # another delegate may hold the same registration
            self._drawn = None
            self.window.hide_badge()
        self._show(view_of(desk, self._event, [job for job in self._jobs.values() if job.id not in self._done]))

    @Slot(object)
    def _take_job(self, job: Job) -> None:
        if job.id not in self._jobs and job.state.final:
            self._done.add(job.id)
        self._jobs[job.id] = job
        if job.registration == self._who:
            self._see(self._desk.state)

    @Slot(str, QImage)
    def _take_badge(self, whose: str, picture: QImage) -> None:
        person = self._desk.state.person
        self._drawn, self._drawn_of = (whose, picture), person.registration if person is not None else None
        self.window.show_badge(whose, picture)

    def _show(self, view: View) -> None:
        if view == self._passed:
            # its time is over, though the desk has not gone on
            view = View(Face.IDLE, spoken(self._event))
        else:
            self._passed = None
        if view == self.window.view:
            return
        self.window.show_view(view)
        if self._drawn is not None:
            self.window.show_badge(*self._drawn)
        self.timer.stop()
        if view.face in SECONDS:
            self.timer.start(round(SECONDS[view.face] * self._second))

    @Slot()
    def _time_up(self) -> None:
        self._passed = self.window.view
        self._show(self._passed)


@contextmanager
def second_screen(application: QApplication, desk: AtDesk, event: Event, second: float) -> Iterator[SecondScreen]:
    """The second screen of a desk, shown until the `with` ends."""
    beside = desk.second = SecondScreen(application, desk, event, second)
    beside.place()
    try:
        yield beside
    finally:
        desk.second = None
        beside.timer.stop()
        desk.shown.disconnect(beside._see)  # noqa: SLF001  (of this module)
        application.screenAdded.disconnect(beside.place)
        application.screenRemoved.disconnect(beside.place)
        beside.window.close()
        beside.window.deleteLater()

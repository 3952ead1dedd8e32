"""The badges on their way to paper: the list of them, and what to say when one does not come out."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from kiosk.errors import Fault
from kiosk.printing.job import Job
from kiosk.printing.trouble import Trouble, advice
from kiosk.wording.troubles import trouble_words
from ui import acts
from ui.acts import NamedJob, Printing
from ui.frame import Frame
from ui.people import DOT
from ui.printer_names import called
from ui.screens.desk import JOBS, DeskScreen
from ui.standing import Key, Standing, listed, standing, stuck, trouble_at, waits
from ui.wording import Sound

_BLINK = 1500
"""Milliseconds that a printer may be in trouble while it prints before that is called out; list and header say it at once."""

_AGAIN = 10_000
"""Milliseconds after which all is asked for again: another program may have moved jobs, or let another printer take over."""


class Badges(QObject):
    """Follows the newest print jobs, and every one that waits for somebody.

    The core is asked for each job anew, so that what threads and acts say of one never crosses on the way.

    Attributes:
        asked: somebody wants to see to this job.
        changed: a job, as it stands now.
    """

    asked = Signal(object)
    changed = Signal(object)

    def __init__(self, frame: Frame, screen: DeskScreen) -> None:
        super().__init__()
        self._frame = frame
        self._screen = screen
        self._jobs: dict[int, NamedJob] = {}
        self._printers: tuple[str, ...] = ()
        self._left = 0
        self._looks: dict[str, Trouble] = {}
        self._hidden = False
        self._heard: frozenset[Key] = frozenset()
        self._dismissed = False
        self.blink = QTimer(self, singleShot=True, interval=_BLINK)
        self.blink.timeout.connect(self._say)
        frame.window.closed.connect(self.blink.stop)
        self._waited = False
        # goes with what it writes on
        self.again = QTimer(frame.window, interval=_AGAIN)
        self.again.timeout.connect(self.refresh)
        frame.window.closed.connect(self.again.stop)
        frame.core.job_changed.connect(self._changed)
        frame.core.printer_looked.connect(self._looked)
        frame.languages.changed.connect(self._say)
        screen.job_asked.connect(self.asked)
        screen.notice.acted.connect(self._answer)
        screen.notice.closed.connect(self._dismiss)

    @property
    def last(self) -> str | None:
        """Whose badge is the newest."""
        return self._jobs[max(self._jobs)].job.registration if self._jobs else None

    @property
    def unfinished(self) -> int:
        """How many badges are still to come out, also of those that nobody sees in the list."""
        known = sum(not named.job.state.final or waits(named.job) for named in self._jobs.values())
        return max(known, self._left) if known >= JOBS else known

    def introduce(self, jobs: tuple[NamedJob, ...], printers: tuple[str, ...]) -> None:
        """Say which there are at the start, and where badges go."""
        self._take(Printing(jobs, printers))
        self.again.start()

    def add(self, named: NamedJob) -> None:
        """Another one is queued, or one of those is queued again; older ones may have ended by it."""
        self._put(named)
        self._frame.core.wake_printer()
        self.refresh()

    def use(self, printers: tuple[str, ...]) -> None:
        """Badges go elsewhere from now on, and so do those that waited."""
        self._printers = printers
        self._frame.core.wake_printer()
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """See what has become of all of them."""
        self._frame.core.ask(acts.printing(JOBS), self._take, _ignore)

    def hide(self, *, hidden: bool) -> None:
        """Show no names for a while; what goes wrong meanwhile is said afterwards."""
        self._hidden = hidden
        self._say()

    def printer(self, address: str) -> str:
        """What a printer is called."""
        return called(address, self._printers)

    @Slot(str, object)
    def _looked(self, address: str, trouble: Trouble) -> None:
        self._looks[address] = trouble
        self._say_printer()

    @Slot(object)
    def _changed(self, job: Job) -> None:
        # what a job tells of its printer is newer than what was seen before
        self._looks.pop(job.printer, None)

        def unknown(_: Fault) -> None:
            before = self._jobs.get(job.id)
            self._put(NamedJob(job, before.name, before.country) if before else NamedJob(job, job.registration))

        def known(now: Printing) -> None:
            self._printers = now.printers
            self._put(now.jobs[0])

        self._frame.core.ask(acts.job(job.id), known, unknown)

    def _put(self, named: NamedJob) -> None:
        self._jobs[named.job.id] = named
        self.changed.emit(named.job)
        self._say()

    def _take(self, now: Printing) -> None:
        self._printers, self._left = now.printers, now.left
        self._jobs = {named.job.id: named for named in now.jobs}
        for named in now.jobs:
            self.changed.emit(named.job)
        self._say()

    @Slot()
    def _say(self) -> None:
        """Show how things stand, and call out what is new."""
        self._prune()
        self._say_printer()
        now = self._standing()
        new = now.keys - self._heard
        if self._hidden:
            self._screen.show_jobs(())
            self._screen.notice.clear()
            return
        self._heard = now.keys
        if new:
            self._dismissed = False
            self._frame.sounds.play(Sound.ATTENTION)
        elif not now.all:
            self._dismissed = False
        waiting = sum(waits(named.job) for named in self._jobs.values())
        self._screen.show_jobs(listed(self._jobs.values(), JOBS), waiting)
        if now.all and not self._dismissed:
            self._notice(now)
        else:
            self._screen.notice.clear()

    def _prune(self) -> None:
        newest = sorted(self._jobs, reverse=True)[:JOBS]
        self._jobs = {number: named for number, named in self._jobs.items() if number in newest or waits(named.job)}

    def _standing(self) -> Standing:
        """What to call out: not yet what a printer may be over in a moment."""
        if not any(stuck(named.job) for named in self._jobs.values()):
            self.blink.stop()
            self._waited = False
        elif not self._waited and not self.blink.isActive():
            self._waited = True
            self.blink.start()
        now = standing(self._jobs.values())
        return Standing(now.doubts, now.failed) if self.blink.isActive() else now

    def _say_printer(self) -> None:
        if self._printers:
            address = self._printers[0]
            seen = self._looks.get(address)
            trouble = trouble_at(address, self._jobs.values()) if seen is None else seen
            self._frame.show_printer(self.printer(address), address, self._short(trouble) if trouble else "")

    def _notice(self, now: Standing) -> None:
        named = now.first
        words = trouble_words(named.job.trouble, self._frame.languages.current)
        step = trouble_words(advice(named.job.trouble), self._frame.languages.current).to_do
        offer = self.tr("See to it…")
        if now.doubts:
            what = self._count(
                now.doubts, self.tr("Did the badge of {0} come out?"), self.tr("Badges that may not have come out: {0}")
            )
            step, offer = self.tr("Look at the printer, then answer. Scanning goes on."), self.tr("Answer…")
        elif now.failed:
            what = self._count(
                now.failed, self.tr("The badge of {0} did not come out"), self.tr("Badges that did not come out: {0}")
            )
            if named.job.trouble is not Trouble.NOT_OUT:
                what = f"{what} ({words.short})"
        else:
            what = DOT.join((self.printer(named.job.printer), words.short))
        self._screen.notice.show_words(what, step, offer)

    @staticmethod
    def _count(jobs: tuple[NamedJob, ...], one: str, many: str) -> str:
        return one.replace("{0}", jobs[0].name) if len(jobs) == 1 else many.replace("{0}", str(len(jobs)))

    def _short(self, trouble: Trouble) -> str:
        return trouble_words(trouble, self._frame.languages.current).short

    @Slot()
    def _answer(self) -> None:
        if (now := self._standing()).all:
            self.asked.emit(now.first)

    @Slot()
    def _dismiss(self) -> None:
        self._dismissed = True
        self._say()


def _ignore(_: object) -> None:
    """The next change asks again."""

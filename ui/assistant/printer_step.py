"""Choosing printers and a layout, and trying them with a badge of nobody."""

from __future__ import annotations

from functools import partial
from threading import Event
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QImage

from kiosk.assembly.printing import printing_locks
from kiosk.domain.staff import Act, Staff
from kiosk.errors import Fault
from kiosk.printing.discovery import Found, discover
from kiosk.printing.job import JobState, Progress
from kiosk.printing.trial import try_printer
from kiosk.printing.trouble import advice
from kiosk.storage.trials import Trial
from kiosk.wording.troubles import trouble_words
from ui import people
from ui.assistant import acts
from ui.assistant.printer_page import PrinterPage
from ui.assistant.steps import Standing
from ui.wording import Tone

if TYPE_CHECKING:
    from ui.assistant.assistant import Assistant

_AGAIN = 4.0
"""Seconds between two looks for printers."""
_SECONDS = 2.0


class PrinterStep(QObject):
    """Works the printers' page.

    Attributes:
        looked: a look for printers is over.
        came: what came of a test badge.
    """

    looked = Signal()
    came = Signal(object)
    _told = Signal(object)

    def __init__(self, assistant: Assistant, page: PrinterPage) -> None:
        super().__init__()
        self._a, self.page = assistant, page
        self._here = self._looking = False
        self._stop = Event()
        self.seconds = _SECONDS
        self._again = QTimer(self, singleShot=True, interval=round(_AGAIN * assistant.second))
        self._again.timeout.connect(self._look)
        self._told.connect(self._report, Qt.ConnectionType.QueuedConnection)
        self._layouts: tuple[tuple[str, str], ...] = ()
        self._drawn: tuple[str, str] | None = None
        self._tested = ""
        page.use_asked.connect(self.use)
        page.spare_asked.connect(self.let_take_over)
        page.drop_asked.connect(self.drop)
        page.layout_asked.connect(self.use_layout)
        page.test_asked.connect(self.test)
        page.judged.connect(self.judge)

    @property
    def printers(self) -> tuple[str, ...]:
        """Where badges go."""
        return self._a.standing.printers if self._a.standing is not None else ()

    def show_standing(self, standing: Standing) -> None:
        """Show what was chosen."""
        self.page.show_in_use(standing.printers)
        if self._here:
            self._show_layout(standing)
        tried = standing.trials.get(Trial.BADGE)
        if tried is not None and tried.good and tried.about == standing.printers[0] and self.page.remark.tone is None:
            self.page.tell(Tone.ADMIT, self.tr("A test badge came out right"))

    def enter(self) -> None:
        """Look for printers, again and again while the page is shown."""
        self._here = True
        self._layouts = self._layouts or acts.layouts()
        if self._a.standing is not None:
            self._show_layout(self._a.standing)
        self._look()

    def leave(self) -> None:
        """Look no longer."""
        self._here = False
        self._again.stop()

    def stop(self) -> None:
        """Wait for nothing any more."""
        self._stop.set()

    def _look(self) -> None:
        if self._looking or not self._here:
            return
        self._looking = True
        own, *spares = self.printers
        self.page.show_found(self.page.found, looking=True)
        look = partial(discover, own, self._a.settings.exports / "badges", self.seconds, spares=spares)
        self._a.helper.do(look, self._found, self._not_found)

    def _found(self, found: tuple[Found, ...]) -> None:
        self._looking = False
        self.page.show_found(found, looking=False)
        if self._here:
            self._again.start()
        self.looked.emit()

    def _not_found(self, fault: Fault) -> None:
        self._looking = False
        self.page.tell_fault(fault, self.tr("You can type a printer’s address."))

    def use(self, address: str) -> None:
        """Print there from now on; the one of before takes over no more unless it did."""
        spares = [one for one in self.printers[1:] if one != address]
        self._choose((address, *spares))

    def let_take_over(self, address: str) -> None:
        """Let it take over when the first fails."""
        self._choose((*self.printers, address))

    def drop(self, address: str) -> None:
        """Print there no more."""
        self._choose(tuple(one for one in self.printers if one != address))

    def _choose(self, addresses: tuple[str, ...]) -> None:
        def do(by: Staff | None) -> None:
            self._a.bench.ask_station(acts.use_printers(addresses, by), self._chose, self._failed)

        self._a.vouching.as_somebody(Act.EVENT, do, self._failed)

    def _chose(self, standing: Standing) -> None:
        if standing.printers[0] != self.printers[0]:
            # what came out of the other one says nothing of this one
            self.page.show_question(ask=False)
        self.page.remark.clear()
        self.page.address.clear()
        self._a.show_standing(standing)
        self._again.stop()
        self._look()

    def use_layout(self, name: str) -> None:
        """Let badges look like that."""
        if not name:
            return

        def do(by: Staff | None) -> None:
            self._a.bench.ask_station(acts.use_layout(name, by), self._a.show_standing, self._failed)

        self._a.vouching.as_somebody(Act.EVENT, do, self._failed)

    def _show_layout(self, standing: Standing) -> None:
        self.page.show_layouts(self._layouts, standing.layout)
        wanted = standing.layout, standing.printers[0]
        if wanted == self._drawn:
            return
        self._drawn = wanted

        def show(made: tuple[bytes, int, int, int]) -> None:
            if self._drawn == wanted:
                pixels, width, height, line = made
                self.page.preview.show_badge(QImage(pixels, width, height, line, QImage.Format.Format_RGB888).copy())

        self._a.bench.ask_station(acts.badge_picture(standing.printers[0]), show, self._failed)

    def test(self) -> None:
        """Print a badge of nobody."""
        printer = self.printers[0]
        self.page.show_question(ask=False)
        self.page.show_busy(busy=True)
        self.page.tell(Tone.ATTENTION, self.tr("The test badge is on its way"), printer)
        locks = printing_locks(self._a.settings)

        def drawn(pdf: bytes) -> None:
            work = partial(try_printer, printer, pdf, locks, stop=self._stop, report=self._told.emit)
            self._a.helper.do(work, partial(self._ended, printer), self._failed)

        self._a.bench.ask_station(acts.trial_badge(printer), drawn, self._failed)

    def _report(self, progress: Progress) -> None:
        if progress.trouble:
            words = trouble_words(progress.trouble, self._a.language)
            self.page.tell(Tone.ATTENTION, people.sentence(words.short), progress.message, words.to_do)

    def _ended(self, printer: str, end: Progress) -> None:
        self.page.show_busy(busy=False)
        if end.state is JobState.PRINTED:
            self._tested = printer
            if printer.startswith("folder:"):
                path = end.message.removeprefix("written to ")
                self.page.tell(Tone.ADMIT, self.tr("The test badge was written"), people.foldable(path))
            else:
                self.page.tell(Tone.ADMIT, self.tr("The printer says that the test badge is out"), people.foldable(printer))
            self.page.show_question(ask=True)
        else:
            words = trouble_words(advice(end.trouble), self._a.language)
            self.page.tell(
                Tone.ATTENTION,
                self.tr("The test badge did not come out") + f" ({words.short})",
                end.message,
                words.to_do,
            )
            self._keep(printer, good=False)
            self.page.test.setFocus()
        self.came.emit(end)

    def judge(self, good: bool) -> None:
        """Take somebody's word for how it came out."""
        self.page.show_question(ask=False)
        if good:
            self.page.tell(Tone.ADMIT, self.tr("A test badge came out right"), self.tr("Throw it away: it opens no door."))
            self._a.screen.on.setFocus()
        else:
            self.page.tell(
                Tone.ATTENTION,
                self.tr("Then try this, and print it again"),
                self.tr(
                    "Cut off or too small: set the badge’s paper at the printer, or choose the layout for the paper in it. "
                    "Pale or smeared: change ink or ribbon. Blank: turn the labels over. Nothing at all: choose another printer."
                ),
            )
            self.page.test.setFocus()
        self._keep(self._tested, good=good)

    def _keep(self, printer: str, *, good: bool) -> None:
        self._a.bench.ask_station(acts.tried(Trial.BADGE, good=good, about=printer), self._a.show_standing, self._failed)

    def _failed(self, fault: Fault) -> None:
        self.page.show_busy(busy=False)
        self.page.tell_fault(fault, self.tr("Badges go where they went before."))

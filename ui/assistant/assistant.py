"""The assistant at work: which step is shown, how far each is, and what all steps share."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QFileDialog

from kiosk.assembly import open_station
from kiosk.domain.event import localize
from kiosk.errors import Fault
from kiosk.settings import Settings
from kiosk.storage import keys
from ui import acts as ui_acts
from ui import people
from ui.assistant import acts
from ui.assistant.asking import Vouching
from ui.assistant.camera_step import CameraStep
from ui.assistant.check_step import CheckStep
from ui.assistant.end_step import EndStep
from ui.assistant.event_step import EventStep
from ui.assistant.printer_step import PrinterStep
from ui.assistant.roster_step import RosterStep
from ui.assistant.scanner_step import ScannerStep
from ui.assistant.screen import AssistantScreen
from ui.assistant.staff_step import StaffStep
from ui.assistant.steps import Standing, State, Step, first_open, neighbour, state_of, states_of
from ui.frame import Frame
from ui.people import DOT
from ui.widgets.file_dialog import file_dialog

if TYPE_CHECKING:
    from ui.assistant.pages import Pages
    from ui.assistant.workbench import Helper, Workbench
    from ui.workers import OpenStation


class Assistant(QObject):
    """Leads through the steps.

    Args:
        application: the one of this process.
        frame: window, language, camera.
        screen: in the window.
        pages: of the screen.
        bench: the core's thread.
        helper: the thread beside it.
        settings: where the station is, or is to be.
        second: how many milliseconds a second lasts.

    Attributes:
        edit_event_asked: someone wants to edit the event file of that path; empty is the station's own event.
        moved: to another step.
        standing: how far the station is; None while there is none.
    """

    edit_event_asked = Signal(str)
    moved = Signal(object)

    def __init__(
        self,
        application: QApplication,
        frame: Frame,
        screen: AssistantScreen,
        pages: Pages,
        bench: Workbench,
        helper: Helper,
        settings: Settings,
        second: float = 1000.0,
    ) -> None:
        super().__init__()
        self.frame, self.screen, self.bench, self.helper, self.settings = frame, screen, bench, helper, settings
        self.application, self.second = application, second
        self.standing: Standing | None = None
        self._skipped: set[Step] = set()
        self.opener: Callable[[Settings], OpenStation] = lambda settings: partial(open_station, settings)
        self.vouching = Vouching(frame.window, bench, second)
        self.dialog: QFileDialog | None = None
        self.event_step = EventStep(self, pages.event)
        self.roster = RosterStep(self, pages.roster)
        self.staff = StaffStep(self, pages.staff)
        self.camera = CameraStep(self, pages.camera)
        self.scanner = ScannerStep(self, pages.scanner)
        self.printer = PrinterStep(self, pages.printer)
        self.check = CheckStep(self, pages.check)
        self.end = EndStep(self, pages.end)
        screen.step_asked.connect(self.go)
        screen.back_asked.connect(self.back)
        screen.on_asked.connect(self.on)
        frame.window.bind(
            {
                "F5": self._do_next,
                "F7": self.back,
                "F8": self.on,
                "F9": frame.next_language,
                "F10": self.camera.choose,
                "F11": frame.window.toggle_full_screen,
            }
        )
        frame.languages.changed.connect(self._speak)

    # what steps ask for

    @property
    def opening(self) -> OpenStation:
        """What opens the station with the settings of now."""
        return self.opener(self.settings)

    @property
    def language(self) -> str:
        """Of the screens."""
        return self.frame.languages.current

    def is_locked_by_passphrase(self) -> bool:
        """Whether the station that is there needs a passphrase."""
        try:
            return keys.kind_of_key(self.settings) == "passphrase"
        except Fault:
            return False

    def ask_file(self, title: str, filter: str, take: Callable[[Path], None], *, folder: bool = False, save: str = "") -> None:
        """Ask for a file to open, a folder, or a file to write; `take` gets its path."""
        dialog = self.dialog = file_dialog(self.frame.window, title, save, filter)
        if save:
            dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
            dialog.setDefaultSuffix(Path(save).suffix.removeprefix("."))
        elif folder:
            dialog.setFileMode(QFileDialog.FileMode.Directory)
        else:
            dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda name: take(Path(name)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def refresh(self, *, go: bool = False) -> None:
        """Look how far the station is; `go`: and go on with the first step that isn't done."""

        def came(standing: Standing) -> None:
            self.show_standing(standing)
            if go:
                self.go(first_open(standing))

        self.bench.ask_station(acts.look, came, self.screen.pages[self.screen.here].tell_fault)

    def take_up_event(self) -> None:
        """Work by the event that the station has now: one that is open holds the event it began with."""
        failed = self.screen.pages[self.screen.here].tell_fault
        self.bench.found(
            lambda: None, self.opening, lambda _: self.bench.ask_station(acts.changed, self.show_standing, failed), failed
        )

    def show_standing(self, standing: Standing) -> None:
        """Show how far the station is."""
        new = self.standing is None
        self.standing = standing
        self.vouching.guarded = standing.guarded
        self._show()
        if new:
            self.bench.ask(ui_acts.facts(None, 1), self._introduce, lambda _: None)

    def _introduce(self, facts: ui_acts.Facts) -> None:
        self.frame.introduce(facts)
        # whoever sets a station up speaks what they speak, not what the event does
        self.frame.languages.spoken = tuple(people.LANGUAGES)

    # going from step to step

    def begin(self) -> None:
        """Show the first step, and the station if there is one."""
        self._show()
        self.screen.show_step(Step.EVENT)
        self.event_step.begin()

    def go(self, step: Step) -> None:
        """Go to a step, where there is a station for it."""
        if self.standing is None and step is not Step.EVENT:
            return
        self._leave()
        self.screen.show_step(step)
        self._show()
        match step:
            case Step.CAMERA:
                self.camera.enter()
            case Step.SCANNER:
                self.scanner.enter()
            case Step.PRINTER:
                self.printer.enter()
            case _:
                pass
        self.moved.emit(step)

    def _leave(self) -> None:
        """Let go of what only the step that is left needs."""
        self.camera.leave()
        self.scanner.leave()
        self.printer.leave()

    def back(self) -> None:
        """Go one step back."""
        self.go(neighbour(self.screen.here, -1))

    def on(self) -> None:
        """Go one step on, done or not; from the last one leave."""
        here = self.screen.here
        if here is Step.END:
            self.frame.window.close()
        elif self.standing is None:
            self.event_step.say_first()
        else:
            if state_of(here, self.standing) is State.TODO:
                self._skipped.add(here)
            self.go(neighbour(here, 1))

    def _do_next(self) -> None:
        self.screen.pages[self.screen.here].do_next()

    def stop(self) -> None:
        """Stand still: the window is about to go."""
        self._leave()
        self.vouching.stop()
        self.roster.stop()
        self.check.stop()
        self.printer.stop()

    def _speak(self) -> None:
        self.event_step.page.language = self.language
        self.event_step.page.retranslate()
        self._show()

    def _show(self) -> None:
        standing = self.standing
        self.screen.show_states(states_of(standing, self._skipped))
        title = self.tr("Set up a station")
        if standing is not None:
            title += DOT + localize(standing.event.name, self.language)
        self.frame.window.header.title.say(title)
        if self.event_step.page.standing is not standing:
            self.event_step.page.show_standing(standing)
        if standing is not None:
            for step in (self.roster, self.staff, self.camera, self.scanner, self.printer, self.check, self.end):
                step.show_standing(standing)

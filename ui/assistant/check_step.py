"""Running a preflight and the doctor beside the window's thread."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

from kiosk.errors import Fault
from kiosk.preflight import report
from kiosk.storage.trials import Trial
from ui.assistant import acts
from ui.assistant.acts import Brake, Checked, Stopped
from ui.assistant.check_page import CheckPage
from ui.assistant.steps import Standing
from ui.wording import Tone

if TYPE_CHECKING:
    from ui.assistant.assistant import Assistant


class CheckStep(QObject):
    """Works the page that tries everything.

    Attributes:
        done: a run is over.
    """

    done = Signal()
    _told = Signal(int)

    def __init__(self, assistant: Assistant, page: CheckPage) -> None:
        super().__init__()
        self._a, self.page = assistant, page
        self._brake = Brake()
        self._total = 0
        self.camera = "auto"
        self._told.connect(self._show_progress, Qt.ConnectionType.QueuedConnection)
        page.run_asked.connect(self.run)
        page.stop_asked.connect(self.stop)
        page.export_asked.connect(self._ask_export)

    def show_standing(self, standing: Standing) -> None:
        """Say how the last run went."""
        self._total = standing.registrations
        self.page.ended.show_event(standing.event, standing.now)
        tried = standing.trials.get(Trial.PREFLIGHT)
        if tried is not None and self.page.checked is None and self.page.remark.tone is None:
            self._say(good=tried.good)

    def stop(self) -> None:
        """Let go of what is under way."""
        self._brake.pull()

    def run(self) -> None:
        """Try everything."""
        self.page.remark.clear()
        brake = self._brake = Brake()
        self._show_progress(0)
        badges = self.page.badges.isChecked()
        self._a.bench.ask_station(acts.check(brake, self._told.emit, badges=badges, camera=self.camera), self._came, self._failed)

    def _show_progress(self, done: int) -> None:
        if done >= self._total:
            words = self.tr("Looking at the machine…")
        elif not done:
            words = self.tr("Trying everybody at every door…")
        else:
            words = self.tr("Drawing badges: {0} of {1}").replace("{0}", f"{done:,}").replace("{1}", f"{self._total:,}")
        self.page.show_progress(words, done, self._total if 0 < done < self._total else 0)

    def _came(self, checked: Checked) -> None:
        self.page.show_progress("")
        self.page.show_checked(checked)
        self._a.refresh()
        good = acts.is_good(checked)
        self._say(good=good)
        self.done.emit()

    def _say(self, *, good: bool) -> None:
        if good:
            self.page.tell(Tone.ADMIT, self.tr("Nothing stands in the way"), self.tr("Look through the rest below."))
        else:
            self.page.tell(
                Tone.ATTENTION,
                self.tr("Something is to be mended"),
                self.tr("Doors and desks work all the same."),
                self.tr("Mend what is listed first, and try again."),
            )

    def _ask_export(self) -> None:
        self._a.ask_file(self.tr("Save what was found"), self.tr("CSV (*.csv)"), self.export, save="preflight.csv")

    def export(self, path: Path) -> None:
        """Write the findings as CSV."""
        checked = self.page.checked
        if checked is None:
            return
        try:
            report.write(checked.findings, path)
        except Fault as fault:
            self.page.tell_fault(fault, self.tr("What was found is still below."))
        else:
            self.page.tell(Tone.ADMIT, self.tr("Saved as {0}").replace("{0}", path.name), self.tr("It holds ids: keep it safe."))

    def _failed(self, fault: Fault) -> None:
        self.page.show_progress("")
        if isinstance(fault, Stopped):
            self.page.tell(Tone.ATTENTION, self.tr("Stopped"), self.tr("Nothing was kept of this run."))
        else:
            self.page.tell_fault(fault, self.tr("The station works all the same."))
        self.done.emit()

"""Taking a roster in: every change of a column or a wish compares anew, beside the window's thread."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

from kiosk.domain.staff import Act, Staff
from kiosk.errors import Fault
from kiosk.files.columns import Columns, changed
from kiosk.intake import Comparison, NeedsConfirming
from ui.assistant import acts
from ui.assistant.acts import Brake, Landed, RosterWish, Stopped
from ui.assistant.parts import primary
from ui.assistant.roster_page import RosterPage
from ui.assistant.steps import Standing
from ui.wording import Tone

if TYPE_CHECKING:
    from ui.assistant.assistant import Assistant


class RosterStep(QObject):
    """Works the page of people.

    Attributes:
        compared: a comparison is shown.
    """

    compared = Signal()
    _told = Signal(int)

    def __init__(self, assistant: Assistant, page: RosterPage) -> None:
        super().__init__()
        self._a, self.page = assistant, page
        self.path: Path | None = None
        self.photos: Path | None = None
        self.mapping: Mapping[str, str] = {}
        self.columns: Columns | None = None
        self.comparison: Comparison | None = None
        self._brake = Brake()
        self._reading: object | None = None
        self._waiting: dict[int, str] = {}
        self._words: Callable[[int], tuple[str, int]] = lambda _: ("", 0)
        self._told.connect(self._show_progress, Qt.ConnectionType.QueuedConnection)
        page.choose_asked.connect(self._ask_file)
        page.photos_asked.connect(self._ask_folder)
        page.dropped.connect(lambda name: self.look_at(Path(name)))
        page.column_changed.connect(self.read_as)
        page.complete_changed.connect(lambda _: self._compare())
        page.import_asked.connect(self.take_in)
        page.stop_asked.connect(self._halt)

    def show_standing(self, standing: Standing) -> None:
        """Say how many people there are already."""
        page = self.page
        if standing.registrations and page.remark.tone is None and self.path is None:
            page.tell(Tone.ADMIT, self.tr("People registered: {0}").replace("{0}", f"{standing.registrations:,}"))

    def stop(self) -> None:
        """Let go of what is under way."""
        self._brake.pull()

    def _ask_file(self) -> None:
        self._a.ask_file(self.tr("Choose a roster"), self.tr("Rosters (*.csv *.xlsx *.txt *.tsv);;All files (*)"), self.look_at)

    def _ask_folder(self) -> None:
        self._a.ask_file(self.tr("Where the photos lie"), "", self.look_in, folder=True)

    def look_in(self, folder: Path) -> None:
        """Take the photos from a folder."""
        self.photos = folder
        self.page.show_file(self.path.name if self.path is not None else "", str(folder))

    def look_at(self, path: Path) -> None:
        """Look at a file, its columns read as they were the last time where that fits."""
        self.path, self.columns = path, None
        self._waiting.clear()
        self.page.remark.clear()
        self.page.show_comparison(None)
        self.page.show_file(path.name, str(self.photos) if self.photos is not None else "")
        self._read(None)

    def read_as(self, place: int, field: str) -> None:
        """Read a column as something else."""
        if self.columns is None:
            # another file is being read
            return
        self._waiting.pop(place, None)
        self._waiting[place] = field
        if self._reading is None:
            self._read_on()

    def _read_on(self) -> None:
        """Read the next column as what it was chosen to be: by what the file says with all choices before it."""
        if self.columns is not None and self._waiting:
            place = next(iter(self._waiting))
            self._read(changed(self.mapping, self.columns, place, self._waiting.pop(place)))

    def _read(self, mapping: Mapping[str, str] | None) -> None:
        path = self.path
        if path is None:
            return
        # what was asked about the columns of before is nobody's question any more
        self._brake.pull()
        self._brake = Brake()
        reading = self._reading = object()

        def came(answer: tuple[Columns, dict[str, str]]) -> None:
            if reading is not self._reading:
                return
            self._reading = None
            self.columns, self.mapping = answer
            if self._waiting:
                self._read_on()
                return
            self.page.show_columns(self.columns, new=mapping is None)
            if self.columns.usable:
                self._compare()
            else:
                self.page.show_progress("")

        def failed(fault: Fault) -> None:
            if reading is self._reading:
                self._reading = None
                self._waiting.clear()
            self._failed(fault)

        self._a.bench.do(acts.columns(path, self._a.settings.home, mapping), came, failed)

    def _wish(self) -> RosterWish | None:
        if self.path is None or self.columns is None or not self.columns.usable:
            return None
        mapping = {**self.mapping, **self.columns.mapping()}
        return RosterWish(self.path, mapping, self.photos, complete=self.page.complete.isChecked())

    def _compare(self) -> None:
        wish = self._wish()
        if wish is None:
            return
        self._brake.pull()
        brake = self._brake = Brake()
        self._words = lambda rows: (self.tr("Reading: {0} rows").replace("{0}", f"{rows:,}"), 0)
        self._show_progress(0)

        def came(compared: Comparison) -> None:
            if brake is self._brake:
                self.comparison = compared
                self.page.show_progress("")
                self.page.remark.clear()
                self.page.show_comparison(compared)
                self.compared.emit()

        def failed(fault: Fault) -> None:
            if brake is self._brake:
                self._failed(fault)

        self._a.bench.ask_station(acts.compare(wish, brake, self._told.emit), came, failed)

    def take_in(self) -> None:
        """Take it in, in the name of somebody who may."""
        if self._reading is not None:
            # a column was settled by going to the button: what is shown is not yet what that changes
            return
        act = Act.EVENT if self.page.complete.isChecked() else Act.ROSTER
        self._a.vouching.as_somebody(act, lambda by: self._take(by, confirmed=False), self._failed)

    def _take(self, by: Staff | None, *, confirmed: bool) -> None:
        wish = self._wish()
        if wish is None or self.comparison is None:
            return
        found = self.comparison.difference
        total = found.added + found.updated + found.removed
        brake = self._brake = Brake()
        self._words = lambda done: (
            self.tr("Taking people in: {0} of {1}").replace("{0}", f"{done:,}").replace("{1}", f"{total:,}"),
            total,
        )
        self._show_progress(0)

        def failed(fault: Fault) -> None:
            self.page.show_progress("")
            if isinstance(fault, NeedsConfirming):
                self._confirm(fault, by)
            else:
                self._failed(fault)

        self._a.bench.ask_station(
            acts.import_roster(wish, brake, self._told.emit, confirmed=confirmed, by=by), self._landed, failed
        )

    def _confirm(self, fault: NeedsConfirming, by: Staff | None) -> None:
        inside = ", ".join(f"{who} ({session})" for who, session in fault.difference.inside[:5])
        self._a.vouching.ask(
            self.tr("Withdraw people who are inside?"),
            inside,
            self.tr("They are in a room now, and would be refused at the next door."),
            self.tr("Withdraw them"),
            lambda: self._take(by, confirmed=True),
        )

    def _landed(self, landed: Landed) -> None:
        page, found, photos = self.page, landed.difference, landed.pictures
        page.show_progress("")
        page.show_comparison(None)
        count = found.added + found.updated
        words = [self.tr("{0} new, {1} changed, {2} as they were.")]
        words[0] = (
            words[0]
            .replace("{0}", f"{found.added:,}")
            .replace("{1}", f"{found.updated:,}")
            .replace("{2}", f"{found.unchanged:,}")
        )
        lacking = len(photos.missing) + len(photos.unusable)
        if photos.added or photos.updated or lacking:
            words.append(
                self.tr("Photos: {0} taken in, {1} missing or unusable.")
                .replace("{0}", f"{photos.added + photos.updated:,}")
                .replace("{1}", f"{lacking:,}")
            )
        rows = len({bad.row for bad in found.rejected})
        left_out = self.tr("Rows left out: {0}. Correct them in the file, and take it in again.")
        mend = left_out.replace("{0}", f"{rows:,}") if rows else ""
        if not mend and lacking:
            mend = self.tr("Put the missing photos into the folder, and take the roster in again.")
        title = self.tr("People taken in: {0}").replace("{0}", f"{count:,}")
        page.tell(Tone.ATTENTION if mend else Tone.ADMIT, title, " ".join(words), mend)
        primary(page.choose, filled=False)
        self._a.refresh()
        self._a.screen.on.setFocus()

    def _halt(self) -> None:
        self._brake.pull()

    def _failed(self, fault: Fault) -> None:
        self.page.show_progress("")
        if isinstance(fault, Stopped):
            self.page.tell(
                Tone.ATTENTION,
                self.tr("Stopped"),
                self.tr("Whoever was taken in by then stays."),
                self.tr("Take the same file in again to go on: nobody comes twice."),
            )
            self._a.refresh()
        else:
            self.page.tell_fault(fault, self.tr("Everybody who was registered before is still there."))

    def _show_progress(self, done: int) -> None:
        words, total = self._words(done)
        if words:
            self.page.show_progress(words, done, total)

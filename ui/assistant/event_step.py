"""Choosing an event and founding the station, or bringing it up to a changed file."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from kiosk import assembly
from kiosk.assembly import Foresight, NeedsConfirming
from kiosk.domain.staff import Act, Staff
from kiosk.errors import Fault
from kiosk.files.problems import FileFault
from kiosk.wording.told import worded
from ui.assistant import acts
from ui.assistant.acts import Read
from ui.assistant.event_page import EventPage
from ui.assistant.steps import First
from ui.languages import spoken
from ui.wording import Tone

if TYPE_CHECKING:
    from ui.assistant.assistant import Assistant


class EventStep(QObject):
    """Works the event's page."""

    def __init__(self, assistant: Assistant, page: EventPage) -> None:
        super().__init__()
        self._a, self.page = assistant, page
        self.read: Read | None = None
        self._path: Path | None = None
        self._given = assistant.settings.passphrase
        page.open_asked.connect(self._ask_file)
        page.example_asked.connect(lambda: self.look_at(acts.example()))
        page.dropped.connect(lambda name: self.look_at(Path(name)))
        page.edit_asked.connect(self._edit)
        page.set_up_asked.connect(self.set_up)
        page.unlock_asked.connect(self.unlock)

    def begin(self) -> None:
        """Open the station that is there; where it is locked, ask for its passphrase."""
        if not acts.has_station(self._a.settings):
            return
        self.page.show_busy(busy=True)
        self._a.bench.found(lambda: None, self._a.opening, lambda _: self._opened(), self._shut)

    def say_first(self) -> None:
        """Say what stands before the other steps, and go where it is done."""
        if not self.page.locked.isHidden():
            mend = self.tr("Give its passphrase below.")
        elif self.read is not None:
            mend = self.tr("Press F5 to set it up.")
        else:
            mend = self.tr("Open your event file, or use the example.")
        self.page.tell(Tone.ATTENTION, self._a.screen.first_words(), self.tr("The other steps are for the station."), mend)
        self.page.first.setFocus()

    def unlock(self, passphrase: str) -> None:
        """Try a passphrase."""
        self._a.settings = replace(self._a.settings, passphrase=passphrase)
        self.begin()

    def _opened(self) -> None:
        self.page.show_busy(busy=False)
        self.page.show_unlocked()
        self.page.remark.clear()
        self._a.refresh(go=True)

    def _shut(self, fault: Fault) -> None:
        """It can't be opened: by a passphrase that is missing or wrong, or by something else."""
        self.page.show_busy(busy=False)
        if self._a.is_locked_by_passphrase():
            self.page.show_locked()
            self._a.screen.show_first(First.UNLOCK)
            if self._a.settings.passphrase is None:
                self.page.key.setFocus()
                return
            self._a.settings = replace(self._a.settings, passphrase=None)
            self.page.key.selectAll()
            self.page.key.setFocus()
        self.page.tell_fault(fault, self.tr("Nothing was changed."))

    def _ask_file(self) -> None:
        self._a.ask_file(self.tr("Open an event file"), self.tr("Event files (*.toml)"), self.look_at)

    def _edit(self) -> None:
        """Edit the file that was read; else the station's event, or the example."""
        path = self._path
        if path is None and self._a.standing is None:
            path = acts.example()
        self._a.edit_event_asked.emit(str(path) if path is not None else "")

    def look_at(self, path: Path) -> None:
        """Read a file and show what it says."""
        self._path = path
        failed = partial(self._unreadable, path)
        if self._a.standing is None:
            self._a.bench.do(acts.read_event(path), self._came, failed)
        else:
            self._a.bench.ask_station(acts.foresee(path), self._came, failed)

    def _came(self, read: Read) -> None:
        self.read = read
        self.page.remark.clear()
        seen = read.foresight
        self.page.show_read(
            read.event,
            list(self._foreseen(seen)) if seen is not None else (),
            new=self._a.standing is None,
            changed=seen is None or seen.changed,
        )
        self.page.ended.show_event(read.event, read.now)
        self._a.screen.show_first(First.SET_UP)
        self.page.say_rules(read.remarks)
        if seen is not None and not seen.changed:
            self.page.tell(
                Tone.ADMIT, self.tr("This file says what the station knows already"), self.tr("Nothing is to be changed.")
            )

    def _unreadable(self, path: Path, fault: Fault) -> None:
        self.read = None
        self._a.screen.show_first(First.CHOOSE)
        if isinstance(fault, FileFault):
            count = len(fault.problems)
            title = self.tr("Mistakes in {0}: {1}").replace("{0}", path.name).replace("{1}", str(count))
            self.page.tell(
                Tone.ATTENTION, title, self.tr("Nothing was changed."), self.tr("Correct the file, and open it again.")
            )
            self.page.show_problems(fault.problems)
        else:
            self.page.tell_fault(fault, self.tr("Nothing was changed."))

    def _foreseen(self, seen: Foresight) -> Iterator[str]:
        """What would change, a line each."""
        for words, codes in (
            (self.tr("New sessions: {0}"), seen.sessions_added),
            (self.tr("Changed sessions: {0}"), seen.sessions_changed),
            (self.tr("Sessions that go: {0}"), seen.sessions_dropped),
            (self.tr("New tiers: {0}"), seen.tiers_added),
            (self.tr("Tiers that go: {0}"), seen.tiers_dropped),
        ):
            if codes:
                yield words.replace("{0}", ", ".join(codes))
        for loss in seen.losses:
            yield self.tr("▲ It takes away: {0}").replace("{0}", worded(loss, spoken()))

    def set_up(self) -> None:
        """Found the station, or bring it up to the file."""
        page = self.page
        if self.read is None:
            return
        if self._a.standing is None:
            if page.secret.text() != page.again.text():
                page.tell(
                    Tone.ATTENTION,
                    self.tr("The two passphrases differ"),
                    self.tr("Nothing was set up yet."),
                    self.tr("Type the same one twice: nobody could open the station with a slip of the finger."),
                )
                page.again.setFocus()
                return
            # not what was typed for a try that failed
            self._a.settings = replace(self._a.settings, passphrase=page.secret.text() or self._given)
            self._found(None, confirmed=False)
        else:
            self._a.vouching.as_somebody(Act.EVENT, lambda by: self._found(by, confirmed=False), self._failed)

    def _found(self, by: Staff | None, *, confirmed: bool) -> None:
        read, settings = self.read, self._a.settings
        if read is None:
            return
        name = self.page.name.text().strip() or None if self._a.standing is None else None
        self.page.show_busy(busy=True)

        def work() -> None:
            assembly.setup(settings, read.path, name, confirmed=confirmed, by=by)

        def failed(fault: Fault) -> None:
            self.page.show_busy(busy=False)
            if isinstance(fault, NeedsConfirming):
                self._a.vouching.ask(
                    self.tr("Take this away?"),
                    "; ".join(worded(loss, spoken()) for loss in fault.losses),
                    self.tr("People have used what this file no longer has."),
                    self.tr("Take it away"),
                    lambda: self._found(by, confirmed=True),
                )
            else:
                self._failed(fault)

        self._a.bench.found(work, self._a.opening, lambda _: self._founded(), failed)

    def _founded(self) -> None:
        new = self._a.standing is None
        self.page.show_busy(busy=False)
        self.page.secret.clear()
        self.page.again.clear()
        title = self.tr("The station is set up") if new else self.tr("The changes are taken in")
        self.page.tell(Tone.ADMIT, title)
        if new:
            self._a.refresh(go=True)
        else:
            self._a.bench.ask_station(acts.changed, self._a.show_standing, self._failed)

    def _failed(self, fault: Fault) -> None:
        self.page.show_busy(busy=False)
        self.page.tell_fault(fault, self.tr("Nothing was changed."))

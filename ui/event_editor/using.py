"""Using an event for the station: an organizer's act, with their PIN where the station knows its staff.

What people already used and the event no longer has is said, and must be confirmed, as at `kiosk setup`.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from kiosk.wording.told import worded
from ui.event_editor.acts import Losses, Opening, opening, use
from ui.event_editor.files import EventFiles
from ui.languages import spoken
from ui.organizers_word import OrganizersWord, Using
from ui.window import Window
from ui.wording import Shape, Tone
from ui.workers import Core, OpenStation


class UseEvent(QObject):
    """Makes an event the station's.

    Attributes:
        done: the station as it is now, an `Opening`.
    """

    done = Signal(object)

    def __init__(
        self, window: Window, files: EventFiles, core: Core, open_station: OpenStation, *, guarded: bool, second: float = 1000.0
    ) -> None:
        super().__init__()
        self._window, self._files, self._core = window, files, core
        self._open_station = open_station
        self._word = OrganizersWord(core, guarded=guarded, second=second)

    @property
    def question(self) -> Using | None:
        """What is being asked."""
        return self._word.question

    def ask(self) -> None:
        """Save what isn't saved, then ask, then do it."""
        editor = self._files.editor
        if self.question is not None or not editor.state.usable:
            return
        if self._files.path is None or editor.state.changed:
            self._files.save(self.ask_now)
        else:
            self.ask_now()

    def ask_now(self) -> None:
        """Ask whether the file that is saved is to be used."""
        path = self._files.path
        if path is not None and self.question is None:
            self._ask(path, (), confirmed=False)

    def _ask(self, path: Path, losses: tuple[str, ...], *, confirmed: bool) -> None:
        lost = "; ".join(worded(loss, spoken()) for loss in losses)
        words = (
            self.tr("It takes away what people already used: {0}.").replace("{0}", lost)
            if losses
            else self.tr("Every decision of this station is made by it from now on. Close its other windows and open them again.")
        )
        title = self.tr("Take that away?") if losses else self.tr("Use this event?")
        self._word.ask(
            self._window,
            (title, self._files.title(), words),
            (self.tr("Cancel"), self.tr("Take it away") if losses else self.tr("Use it")),
            use(path, confirmed=confirmed),
            lambda came: self._came(path, came),
            self._files.tell,
        )

    def _came(self, path: Path, losses: Losses | None) -> None:
        if losses is not None:
            self._ask(path, losses.words, confirmed=True)
            return
        self._core.ask(lambda _: self._again(), self._finish, self._files.tell)

    def _again(self) -> Opening:
        """The station as it is now, opened once more: the one that is open holds the event it began with."""
        with self._open_station() as station:
            return opening(station)

    def _finish(self, now: Opening) -> None:
        said = self.tr("Station {0} works by this event from now on").replace("{0}", now.station)
        self._window.trouble.show_words(Tone.ADMIT, Shape.TICK, said, "", "")
        self.done.emit(now)

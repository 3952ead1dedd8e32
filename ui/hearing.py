"""What is heard at a window: how loud, remembered at the station, and what to say where nothing is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from kiosk.errors import Fault
from ui import acts
from ui.sounds import Player
from ui.widgets.plain import tip
from ui.window import Window
from ui.wording import Sound
from ui.workers import Core

if TYPE_CHECKING:
    from ui.widgets.sound_dialog import SoundDialog

SOUNDS = object()
"""The entry of a menu that opens the test of the sounds."""


class Hearing(QObject):
    """Serves one window."""

    def __init__(self, core: Core, window: Window, sounds: Player) -> None:
        super().__init__()
        self._core, self._window, self._sounds = core, window, sounds
        self._dialog: SoundDialog | None = None
        window.bind({"Ctrl+S": self.offer})

    def introduce(self, volume: int) -> None:
        """Say how loud it was here last."""
        self._sounds.set_volume(volume)
        self.look()

    @property
    def dialog(self) -> SoundDialog | None:
        """The test that is open."""
        return self._dialog

    @Slot()
    def offer(self) -> None:
        """Open the test of the sounds."""
        if self._dialog is not None:
            return
        from ui.widgets.sound_dialog import SoundDialog  # noqa: PLC0415  (seldom wanted, and the window shows sooner)

        # whether there is a loudspeaker is known once it was looked for
        self._sounds.warm()
        dialog = self._dialog = SoundDialog(self._window, self._sounds.volume, present=self._sounds.present)
        dialog.heard.connect(self._play)
        dialog.turned.connect(self._turn)
        dialog.finished.connect(self._gone)
        dialog.open()

    @Slot()
    def look(self) -> None:
        """Say in the header where nothing is heard; looked at once a second, because loudspeakers are plugged out."""
        header = self._window.header
        silent, none = self._sounds.volume == 0, self._sounds.present is False
        words = self.tr("no sound") if none or silent else ""
        if words:
            words = f"▲ {words}"
        if words != header.sound.text():
            header.show_status(header.sound, words)
        why = self.tr("No loudspeaker: verdicts are shown only") if none else self.tr("The sounds are turned off (Ctrl+S)")
        header.sound.setToolTip(tip(why) if words else "")
        if self._dialog is not None:
            self._dialog.show_present(self._sounds.present)

    @Slot(object)
    def _play(self, sound: Sound) -> None:
        self._sounds.play(sound)

    @Slot(int)
    def _turn(self, volume: int) -> None:
        self._sounds.set_volume(volume)
        self.look()

    @Slot()
    def _gone(self) -> None:
        self._dialog = None
        # not to be kept is no trouble today, and the log says so
        self._core.ask(acts.remember_volume(self._sounds.volume), _ignore, _forget)


def _ignore(_: None) -> None:
    """For what needs no answer."""


def _forget(_: Fault) -> None:
    """For what can't be helped here."""

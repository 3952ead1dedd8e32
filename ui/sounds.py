"""The three sounds; a machine without a loudspeaker is silent, and says so."""

from __future__ import annotations

from importlib.resources import as_file, files
from typing import TYPE_CHECKING, Protocol

from kiosk.devices.loudness import LOUDEST, USUAL
from ui.wording import Sound

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QMediaDevices, QSoundEffect


class Player(Protocol):
    """What plays a sound."""

    @property
    def present(self) -> bool | None:
        """Whether there is a loudspeaker; None where nobody knows yet."""

    @property
    def volume(self) -> int:
        """How loud, in percent of what the machine is set to."""

    def warm(self) -> None:
        """Look for the loudspeaker now, while nobody waits."""

    def set_volume(self, volume: int) -> None:
        """Play as loud as that from now on."""

    def play(self, sound: Sound) -> None:
        """Start a sound and return at once."""


class Silence:
    """Plays nothing; remembers how loud it would."""

    present: bool | None = None

    def __init__(self) -> None:
        self.volume = USUAL

    def warm(self) -> None:
        """See `Player`."""

    def set_volume(self, volume: int) -> None:
        """See `Player`."""
        self.volume = volume

    def play(self, sound: Sound) -> None:
        """See `Player`."""


class Loudspeaker:
    """Plays through QtMultimedia, which is loaded with the first sound or by `warm`; of the window's thread.

    A loudspeaker that is plugged in or out later is noticed.
    """

    def __init__(self) -> None:
        self._effects: dict[Sound, QSoundEffect] = {}
        self._devices: QMediaDevices | None = None
        self._warm = False
        self.present: bool | None = None
        self.volume = USUAL

    def warm(self) -> None:
        """Load the sounds now, while nobody waits."""
        if self._warm:
            return
        self._warm, self.present = True, False
        try:
            from PySide6.QtMultimedia import QMediaDevices  # noqa: PLC0415  (its libraries take their time to load)
        except ImportError:
            return
        self._devices = QMediaDevices()
        self._devices.audioOutputsChanged.connect(self.look)
        self.look()

    def look(self) -> None:
        """See whether there is a loudspeaker."""
        if self._devices is None:
            return
        self.present = bool(self._devices.audioOutputs())
        self._effects = _load() if self.present else {}
        self.set_volume(self.volume)

    def set_volume(self, volume: int) -> None:
        """See `Player`; half is heard as half as loud, which is less than half of the amplitude."""
        self.volume = volume
        if not self._effects:
            return
        from PySide6.QtMultimedia import QAudio  # noqa: PLC0415  (it is loaded where there are effects)

        scales = QAudio.VolumeScale
        loud = QAudio.convertVolume(volume / LOUDEST, scales.LogarithmicVolumeScale, scales.LinearVolumeScale)
        for effect in self._effects.values():
            effect.setVolume(loud)

    def play(self, sound: Sound) -> None:
        """See `Player`."""
        self.warm()
        effect = self._effects.get(sound)
        if effect is not None and self.volume:
            effect.play()


def _load() -> dict[Sound, QSoundEffect]:
    from PySide6.QtCore import QUrl  # noqa: PLC0415
    from PySide6.QtMultimedia import QSoundEffect  # noqa: PLC0415

    effects = {}
    for sound in Sound:
        with as_file(files("resources") / "sounds" / f"{sound.value}.wav") as path:
            effect = QSoundEffect()
            effect.setSource(QUrl.fromLocalFile(str(path)))
            effects[sound] = effect
    return effects

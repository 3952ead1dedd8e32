"""The three sounds; a machine without a loudspeaker is silent and nothing else."""

from __future__ import annotations

from importlib.resources import as_file, files
from typing import TYPE_CHECKING, Protocol

from ui.wording import Sound

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QSoundEffect


class Player(Protocol):
    """What plays a sound."""

    def play(self, sound: Sound) -> None:
        """Start a sound and return at once."""


class Loudspeaker:
    """Plays through QtMultimedia, which is loaded with the first sound or by `warm`."""

    def __init__(self) -> None:
        self._effects: dict[Sound, QSoundEffect] | None = None

    def warm(self) -> None:
        """Load the sounds now, while nobody waits."""
        if self._effects is None:
            self._effects = _load()

    def play(self, sound: Sound) -> None:
        """See `Player`."""
        self.warm()
        effect = (self._effects or {}).get(sound)
        if effect is not None:
            effect.play()


class Silence:
    """Plays nothing."""

    def play(self, sound: Sound) -> None:
        """See `Player`."""


def _load() -> dict[Sound, QSoundEffect]:
    try:
        from PySide6.QtMultimedia import QMediaDevices, QSoundEffect  # noqa: PLC0415
    except ImportError:
        return {}
    from PySide6.QtCore import QUrl  # noqa: PLC0415

    if not QMediaDevices.audioOutputs():
        return {}
    effects = {}
    for sound in Sound:
        with as_file(files("resources") / "sounds" / f"{sound.value}.wav") as path:
            effect = QSoundEffect()
            effect.setSource(QUrl.fromLocalFile(str(path)))
            effects[sound] = effect
    return effects

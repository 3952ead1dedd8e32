"""Who hears what a window plays."""

from __future__ import annotations

from ui.sounds import Silence
from ui.wording import Sound


class Ears(Silence):
    """A loudspeaker that remembers."""

    def __init__(self) -> None:
        super().__init__()
        self.heard: list[Sound] = []

    def play(self, sound: Sound) -> None:
        self.heard.append(sound)

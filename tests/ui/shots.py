"""What pictures of desk and door are made with: a simulated camera, and somebody who works the window."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import numpy as np

from kiosk.demo.phone import phone_screen
from kiosk.demo.scene import empty_room, hold_up, steady_frames
from kiosk.devices.sources import Frames
from kiosk.errors import Fault, FaultCode
from tests.ui.screenshots.studio import Studio
from tests.ui.world import CROWD, House
from ui.app import Manner
from ui.frame import World
from ui.pace import Pace

STILL = Pace(milliseconds=60_000)
"""Nothing passes by itself while a picture is taken."""
FULL_DISK = Fault("station.db: the disk is full", "free some space, then show the code again", FaultCode.DISK_FULL)


def scene(text: str) -> np.ndarray:
    """Somebody holds up a telephone with a code."""
    frames = list(hold_up(phone_screen(text, event="WPS Focal Points Network", caption="Show this code"), 1))
    return frames[steady_frames()[0]]


class Film:
    """What the simulated camera sees: `still`, for ever."""

    def __init__(self) -> None:
        self.room = empty_room(1)
        self.still = self.room

    def frames(self) -> Iterator[tuple[float, np.ndarray]]:
        """Ten frames a second."""
        second = 0.0
        while True:
            yield second, self.still
            second += 0.1


class Photographer:
    """Works a window and keeps what it looks like."""

    def __init__(self, studio: Studio, running: Any, film: Film) -> None:
        self.studio, self.at, self._film = studio, running, film

    def until(self, condition: Callable[[], bool]) -> None:
        """Wait for something."""
        self.studio.until(condition)

    def shoot(self, name: str) -> None:
        """Keep a picture; the header's clock goes on by the second, which is longer than anybody waits here."""
        self.at.frame._tick()
        self.studio.keep(name, self.at.frame.window)

    def code(self, text: str) -> None:
        """Show a code and wait for the answer."""
        turn = self.at.state.turn
        self.at.see_code(text)
        self.until(lambda: self.at.state.asked is None and self.at.state.told is not None and self.at.state.turn > turn)

    def hold_up(self, still: np.ndarray) -> None:
        """Show a code to the camera and wait for the answer and the picture."""
        turn = self.at.state.turn
        self._film.still = still
        self.until(lambda: self.at.state.asked is None and self.at.state.turn > turn + 1)
        frames = self.at.frame.feed
        seen: list[object] = []
        frames.picture.connect(seen.append)
        self.until(lambda: bool(seen))
        frames.picture.disconnect(seen.append)

    def lower(self) -> None:
        """Take the code away, and wait until the camera has seen that."""
        self._film.still = self._film.room
        self.until(lambda: self.at.state.meant is None)

    def type(self, text: str) -> None:
        """Look for a name, and wait for the badge."""
        self.at.screen.search.line.setText(text)
        self.at.search(text)
        self.until(lambda: bool(self.at.state.results))
        self.badge()

    def badge(self) -> None:
        """Wait for the badge of the person on the card."""
        self.until(lambda: not self.at.screen.preview.empty)


def crowd(house: House) -> None:
    """Fill a room, so that the door has something to count."""
    house.before(lambda station: [station.scan(f"c-X{number}", session="B2") for number in range(CROWD - 3)], "14:05")


def manner(house: House, language: str, pace: Pace, film: Film) -> Manner:
    """A window with a simulated camera and the station's clock."""
    camera = Frames(film.frames(), "simulated camera")
    return Manner(language, pace=pace, world=World(camera=camera, names=list, now=house.clock.now, ticks=house.clock.monotonic))

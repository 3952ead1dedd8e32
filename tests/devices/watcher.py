"""Somebody who looks at what a camera says, and cameras that do what they are told."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Generator, Iterator
from dataclasses import dataclass
from typing import Any

import numpy as np

from kiosk.devices.camera import Camera
from kiosk.devices.choice import Sight
from kiosk.devices.qr_reader import Image
from kiosk.devices.sources import Source
from kiosk.devices.status import CameraState, CameraStatus
from kiosk.errors import Fault

LONG = 20.0
"""Seconds after which something that should have happened didn't."""


@dataclass(frozen=True)
class Shot:
    """What is kept of a frame: hundreds of whole ones would take the memory of other tests."""

    shape: tuple[int, ...]
    first: int
    """The first value of the first pixel."""


class Watcher:
    """Writes down what a camera says, and waits for it."""

    def __init__(self) -> None:
        self.frames: list[Shot] = []
        self.sights: list[Sight] = []
        self.texts: list[str] = []
        self.statuses: list[CameraStatus] = []
        self.bugs: list[BaseException] = []
        self._news = threading.Condition()

    def camera(self, source: Source, **more: Any) -> Camera:
        listening = {
            "on_frame": self._shoot,
            "on_sight": self._into(self.sights),
            "on_text": self._into(self.texts),
            "on_status": self._into(self.statuses),
            "on_bug": self._into(self.bugs),
        }
        return Camera(source, **{**listening, **more})

    def _shoot(self, frame: Image) -> None:
        self._into(self.frames)(Shot(frame.shape, int(frame[0, 0, 0])))

    def _into(self, kept: list[Any]) -> Callable[[Any], None]:
        def keep(what: Any) -> None:
            with self._news:
                kept.append(what)
                self._news.notify_all()

        return keep

    def states(self) -> list[CameraState]:
        return [status.state for status in self.statuses]

    def state(self) -> CameraState:
        """The newest."""
        return self.statuses[-1].state if self.statuses else CameraState.STARTING

    def until(self, happened: Callable[[], bool]) -> None:
        with self._news:
            assert self._news.wait_for(happened, LONG), (self.states(), self.texts, len(self.frames), self.bugs)


def threads() -> list[threading.Thread]:
    """The threads of cameras that are still there."""
    return [thread for thread in threading.enumerate() if thread.name.startswith("camera ")]


class Sensor:
    """A camera that gives what it is told to, opening after opening; how long each lasted is written down.

    Attributes:
        frames_of: called at each opening: its frames, or a Fault.
    """

    name, live, got = "sensor", True, None

    def __init__(self, frames_of: Callable[[int, threading.Event], Iterator[Image]]) -> None:
        self.lasted: list[float] = []
        self.opened = 0
        self.news = threading.Condition()
        self._frames_of = frames_of

    def frames(self, stop: threading.Event) -> Generator[Image]:
        started = time.monotonic()
        with self.news:
            self.opened += 1
            number = self.opened
            self.news.notify_all()
        try:
            yield from self._frames_of(number, stop)
        finally:
            with self.news:
                self.lasted.append(time.monotonic() - started)
                self.news.notify_all()

    def until(self, happened: Callable[[], bool]) -> None:
        with self.news:
            assert self.news.wait_for(happened, LONG), (self.opened, self.lasted)


def gone(number: int, stop: threading.Event) -> Iterator[Image]:
    raise Fault("sensor: gone", "plug it in")
    yield


def one_picture(number: int, stop: threading.Event) -> Iterator[Image]:
    while not stop.wait(0.01):
        yield np.full((90, 160, 3), 90, np.uint8)


def moving(stop: threading.Event) -> Iterator[Image]:
    level = 0
    while not stop.wait(0.01):
        level = (level + 1) % 200
        yield np.full((90, 160, 3), level + 20, np.uint8)

"""Somebody who looks at what a camera says."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Any

from kiosk.devices.camera import Camera
from kiosk.devices.choice import Sight
from kiosk.devices.qr_reader import Image
from kiosk.devices.sources import Source
from kiosk.devices.status import CameraState, CameraStatus

LONG = 20.0
"""Seconds after which something that should have happened didn't."""


class Watcher:
    """Writes down what a camera says, and waits for it."""

    def __init__(self) -> None:
        self.frames: list[Image] = []
        self.sights: list[Sight] = []
        self.texts: list[str] = []
        self.statuses: list[CameraStatus] = []
        self.bugs: list[BaseException] = []
        self._news = threading.Condition()

    def camera(self, source: Source, **more: Any) -> Camera:
        listening = {
            "on_frame": self._into(self.frames),
            "on_sight": self._into(self.sights),
            "on_text": self._into(self.texts),
            "on_status": self._into(self.statuses),
            "on_bug": self._into(self.bugs),
        }
        return Camera(source, **{**listening, **more})

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

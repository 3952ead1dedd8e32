"""Drivers that never come back."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from typing import Any

import numpy as np
import pytest

from kiosk.devices.camera import MOST_LEFT
from kiosk.devices.qr_reader import Image
from kiosk.devices.status import CameraState
from tests.devices.watcher import LONG, Sensor, Watcher, moving, threads


@pytest.fixture
def watcher() -> Watcher:
    return Watcher()


class Hanging:
    """Drivers that never come back, until the test lets go of them."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, *, first: int, opening: bool = False) -> None:
        monkeypatch.setattr("kiosk.devices.watchdog.HUNG_AFTER", 0.5)
        monkeypatch.setattr("kiosk.devices.watchdog.OPENING_HUNG_AFTER", 0.5)
        monkeypatch.setattr("kiosk.devices.camera._LETTING_GO", 0.05)
        self.let_go = threading.Event()
        self.sensor = Sensor(self._frames)
        self._first, self._opening = first, opening

    def _frames(self, number: int, stop: threading.Event) -> Iterator[Image]:
        if number > self._first:
            yield from moving(stop)
            return
        if not self._opening:
            yield np.full((90, 160, 3), 50 + number, np.uint8)
        # nothing breaks this off, as nothing breaks off a driver
        self.let_go.wait(LONG)
        yield np.full((90, 160, 3), 255, np.uint8)


@pytest.fixture
def hanging(monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[..., Hanging]]:
    made: list[Hanging] = []

    def make(**more: Any) -> Hanging:
        made.append(Hanging(monkeypatch, **more))
        return made[-1]

    yield make
    for one in made:
        one.let_go.set()
    for thread in threads():
        thread.join(LONG)


@pytest.mark.parametrize("opening", [False, True])
def test_a_driver_that_never_comes_back_is_left_behind(watcher: Watcher, hanging: Callable[..., Hanging], opening: bool) -> None:
    driver = hanging(first=1, opening=opening)
    with watcher.camera(driver.sensor, stalled_after=0.2) as camera:
        watcher.until(lambda: CameraState.STALLED in watcher.states())
        watcher.until(lambda: watcher.state() is CameraState.LIVE and camera.status.frames > 20)
        assert driver.sensor.opened == 2
        frames = camera.status.frames
        driver.let_go.set()
        driver.sensor.until(lambda: len(driver.sensor.lasted) == 1)
        watcher.until(lambda: camera.status.frames > frames + 20)
    # what the old one still gave was not shown
    assert not any(frame.first == 255 for frame in watcher.frames)


def test_only_so_many_threads_hang_at_once(watcher: Watcher, hanging: Callable[..., Hanging]) -> None:
    driver = hanging(first=100)
    with watcher.camera(driver.sensor, stalled_after=0.1):
        driver.sensor.until(lambda: driver.sensor.opened == MOST_LEFT)
        assert not driver.let_go.wait(2.5)
        assert driver.sensor.opened == MOST_LEFT
        assert watcher.state() is CameraState.STALLED
        driver._first = 0
        driver.let_go.set()
        watcher.until(lambda: watcher.state() is CameraState.LIVE)


def test_closing_does_not_wait_for_a_driver_that_hangs(watcher: Watcher, hanging: Callable[..., Hanging]) -> None:
    driver = hanging(first=1)
    with watcher.camera(driver.sensor):
        watcher.until(lambda: bool(watcher.frames))
        started = time.monotonic()
    assert time.monotonic() - started < 1.0
    assert watcher.state() is CameraState.ENDED

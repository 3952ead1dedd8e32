"""Measures a door at which nobody stands: what the whole program takes of the processor, and its memory."""

from __future__ import annotations

import itertools
import json
import sys
import tempfile
import time
from collections.abc import Sequence
from functools import partial
from importlib.resources import as_file, files
from pathlib import Path
from threading import Event, Timer

from PySide6.QtCore import QTimer

from kiosk.assembly import open_station, setup
from kiosk.demo.pixels import Image
from kiosk.demo.scene import empty_room
from kiosk.devices.sources import Frames
from kiosk.settings import Settings
from ui.app import Manner, crash_hook, door_window, make_application
from ui.bench.memory import resident
from ui.frame import World

_RATE = 30
_PICTURES = 8
"""Of the empty room, each with its own noise; they come in turn."""
_SOURCE_SECONDS = 2.0


def _camera(rooms: Sequence[Image]) -> Frames:
    """An empty room, 1280x720, 30 frames a second, decoded beforehand: what a camera's driver would do is not in it."""
    return Frames(((number / _RATE, rooms[number % len(rooms)]) for number in itertools.count()), "simulated camera")


def main(warm: float, seconds: float) -> None:
    """Run a door before an empty room and print what it took, as JSON; see `ui.bench.figures.idle`.

    Args:
        warm: seconds that pass first.
        seconds: that are measured.
    """
    rooms = [empty_room(number) for number in range(_PICTURES)]
    source = _source_share(rooms)
    with tempfile.TemporaryDirectory(prefix="lanyard-idle-") as folder, as_file(files("resources") / "demo") as demo:
        settings = Settings(home=Path(folder), keyring=False)
        event = setup(settings, demo / "event.toml", "Idle")
        application = make_application()
        manner = Manner(world=World(camera=_camera(rooms)))
        started: list[float] = []
        pictures: list[None] = []
        taken: dict[str, float | None] = {}

        def begin() -> None:
            door.frame.feed.picture.connect(lambda _: pictures.append(None))
            started.extend((time.process_time(), time.perf_counter(), time.thread_time()))

        def end() -> None:
            used, passed, painting = (
                now - then
                for now, then in zip((time.process_time(), time.perf_counter(), time.thread_time()), started, strict=True)
            )
            taken.update(share=used / passed, source=source, painting=painting / passed, seconds=passed)
            taken.update(peak_mb=resident(), pictures=len(pictures))
            application.quit()

        with (
            crash_hook(application),
            door_window(application, partial(open_station, settings), event.sessions[0].code, manner) as door,
        ):
            QTimer.singleShot(round(warm * 1000), begin)
            QTimer.singleShot(round((warm + seconds) * 1000), end)
            application.exec()
        sys.stdout.write(json.dumps(taken) + "\n")


def _source_share(rooms: Sequence[Image]) -> float:
    """What the simulated camera alone takes, as a share of one core: waiting for each frame's moment, handing it over."""
    stop = Event()
    Timer(_SOURCE_SECONDS, stop.set).start()
    used, passed = time.process_time(), time.perf_counter()
    for _ in _camera(rooms).frames(stop):
        pass
    return (time.process_time() - used) / (time.perf_counter() - passed)

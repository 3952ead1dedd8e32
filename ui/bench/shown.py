"""Measures one start: the seconds from this process's beginning to the desk's window, and to the camera's first picture in it."""

from __future__ import annotations

import json
import sys
import tempfile
import time
from functools import partial
from importlib.resources import as_file, files
from pathlib import Path

from ui.loading import loading

_PATIENCE = 20_000
"""Milliseconds after which no picture will come any more."""


def main(started: float) -> None:
    """Open the desk of a throw-away station and leave when its window has been painted.

    Args:
        started: the parent's `time.perf_counter()` when it started this process; one clock on every system.
    """
    from kiosk.assembly import open_station, setup  # noqa: PLC0415  (loading is part of what is measured)
    from kiosk.settings import Settings  # noqa: PLC0415

    with tempfile.TemporaryDirectory(prefix="lanyard-shown-") as folder, as_file(files("resources")) as resources:
        settings = Settings(home=Path(folder), keyring=False)
        before = time.perf_counter()
        setup(settings, resources / "demo" / "event.toml", "Shown")
        making = time.perf_counter() - before

        # a picture of a camera's size stands for its first frame; what reads it is loaded in the time that is measured
        picture = resources / "guide" / "desk.png"
        with loading():
            from kiosk.devices.scanners import Scanning  # noqa: PLC0415  (as above)
            from ui.app import Manner, desk_window, make_application  # noqa: PLC0415  (as above)
            from ui.frame import World  # noqa: PLC0415  (as above)

        application = make_application()
        manner = Manner(world=World(camera=picture), scanning=Scanning(keyboard=True))
        taken: dict[str, float] = {}

        def first(_: object) -> None:
            desk.frame.feed.picture.disconnect(first)
            # once more through the loop: the picture is painted by then
            QTimer.singleShot(0, application, last)

        def last() -> None:
            taken["picture"] = time.perf_counter() - started - making
            application.quit()

        with desk_window(application, partial(open_station, settings), manner) as desk:
            application.processEvents()
            taken["shown"] = time.perf_counter() - started - making
            from PySide6.QtCore import QTimer  # noqa: PLC0415

            desk.frame.feed.picture.connect(first)
            QTimer.singleShot(_PATIENCE, application, application.quit)
            application.exec()
        sys.stdout.write(json.dumps(taken) + "\n")

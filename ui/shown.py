"""Measures one start: prints the seconds from this process's beginning to the desk's window on the screen."""

from __future__ import annotations

import sys
import tempfile
import time
from functools import partial
from importlib.resources import as_file, files
from pathlib import Path


def main(started: float) -> None:
    """Open the desk of a throw-away station and leave when its window has been painted.

    Args:
        started: the parent's `time.perf_counter()` when it started this process; one clock on every system.
    """
    from kiosk.assembly import open_station, setup  # noqa: PLC0415  (loading is part of what is measured)
    from kiosk.settings import Settings  # noqa: PLC0415

    with tempfile.TemporaryDirectory(prefix="lanyard-shown-") as folder, as_file(files("resources") / "demo") as demo:
        settings = Settings(home=Path(folder), keyring=False)
        before = time.perf_counter()
        setup(settings, demo / "event.toml", "Shown")
        making = time.perf_counter() - before

        from kiosk.devices.scanners import Scanning  # noqa: PLC0415
        from ui.app import Manner, desk_window, make_application  # noqa: PLC0415

        application = make_application()
        with desk_window(application, partial(open_station, settings), Manner(scanning=Scanning(keyboard=True))):
            application.processEvents()
            sys.stdout.write(f"{time.perf_counter() - started - making}\n")

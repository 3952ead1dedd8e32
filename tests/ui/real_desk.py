"""A real desk with a keyboard scanner, told what to do a line at a time: `python -m tests.ui.real_desk FOLDER GAP`.

`clear` clears it. `report MILLISECONDS WANTED` is answered with how things stand, one object of JSON on a line, as soon as
they stand as the object WANTED says, or after so long.
"""

from __future__ import annotations

import itertools
import json
import os
import sys
from pathlib import Path
from typing import Any

from PySide6.QtCore import QElapsedTimer, QSocketNotifier, QTimer

from kiosk.devices.scanners import Scanning
from kiosk.devices.wedge_rules import Rules
from tests.ui.world import build
from ui.app import Manner, desk_window, make_application
from ui.desk import AtDesk
from ui.frame import World
from ui.scanners import Scanners


class Reporter:
    """Does what standard input says."""

    def __init__(self, desk: AtDesk, scanners: Scanners) -> None:
        self._desk = desk
        self._scans: list[str] = []
        self._typed: list[str] = []
        self._wanted: dict[str, Any] = {}
        self._milliseconds = 0
        self._asked = QElapsedTimer()
        self._waiting = QTimer(interval=5)
        self._waiting.timeout.connect(self._look)
        scanners.text.connect(self._scans.append)
        desk.screen.search.line.textEdited.connect(self._typed.append)
        self._listening = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read)
        self._listening.activated.connect(self._told)

    def _told(self) -> None:
        lines = os.read(sys.stdin.fileno(), 65536).decode().splitlines()
        for line in lines:
            word, _, rest = line.partition(" ")
            if word == "clear":
                self._desk.clear()
                self._typed.clear()
                self._scans.clear()
            else:
                milliseconds, _, wanted = rest.partition(" ")
                self._milliseconds, self._wanted = int(milliseconds), json.loads(wanted)
                self._asked.start()
                self._waiting.start()
        if not lines:
            self._desk.frame.window.close()

    def _look(self) -> None:
        told, focus = self._desk.state.told, self._desk.frame.window.focusWidget()
        report = {
            "scans": self._scans,
            "typed": self._typed,
            "line": self._desk.screen.search.line.text(),
            "reason": told.outcome.decision.reason.value if told else None,
            "found": bool(self._desk.state.results),
            "active": self._desk.frame.window.isActiveWindow(),
            "focus": type(focus).__name__,
        }
        if all(report[name] == value for name, value in self._wanted.items()) or self._asked.hasExpired(self._milliseconds):
            self._waiting.stop()
            sys.stdout.write(json.dumps(report) + "\n")
            sys.stdout.flush()


def main(folder: str, gap: str) -> None:
    """Open the desk and do as told until standard input ends."""
    house = build(Path(folder) / "house", "Station 1")
    application = make_application()
    scanning = Scanning(keyboard=True, rules=Rules(gap=float(gap)))
    with (
        desk_window(application, house.station, Manner(world=World(names=list, now=house.clock.now))) as desk,
        # to the scanners, every scan is a second after the last: a test may repeat one as fast as it likes
        Scanners(application, scanning, now=itertools.count().__next__) as scanners,
    ):
        reporter = Reporter(desk, scanners)
        scanners.text.connect(desk.take_scan)
        scanners.start(desk.frame.window)
        # without a window manager nobody else does
        desk.frame.window.activateWindow()
        application.exec()
        del reporter


if __name__ == "__main__":
    main(*sys.argv[1:])

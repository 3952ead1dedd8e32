"""A real desk with a keyboard scanner, told what to do a line at a time: `python -m tests.ui.real_desk FOLDER GAP [LANGUAGE]`.

Answers each line with one of JSON. `report N` waits until N scans came, or as long as its third word says in milliseconds.
"""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path

from PySide6.QtCore import QSocketNotifier, QTimer

from kiosk.devices.scanners import Scanning
from kiosk.devices.wedge_rules import Rules
from tests.ui.world import build
from ui.app import Manner, desk_window, make_application
from ui.frame import World
from ui.scanners import Scanners


def main(folder: str, gap: str) -> None:
    """Open the desk and do as told until standard input ends."""
    house = build(Path(folder) / "house", "Station 1")
    application = make_application()
    scans: list[str] = []
    typed: list[str] = []
    asked: list[tuple[int, int]] = []
    scanning = Scanning(keyboard=True, rules=Rules(gap=float(gap)))
    with (
        desk_window(application, house.station, Manner(world=World(names=list, now=house.clock.now))) as desk,
        Scanners(application, scanning) as scanners,
    ):
        scanners.text.connect(scans.append)
        scanners.text.connect(desk.take_scan)
        desk.screen.search.line.textEdited.connect(typed.append)

        def look() -> None:
            wanted, left = asked[0]
            if len(scans) < wanted and left > 0:
                asked[0] = wanted, left - 5
                return
            asked.pop(0)
            waiting.stop()
            focus = application.focusWidget()
            report = {
                "scans": scans,
                "typed": typed,
                "line": desk.screen.search.line.text(),
                "reason": desk.state.told.outcome.decision.reason.value if desk.state.told else None,
                "active": desk.frame.window.isActiveWindow(),
                "focus": type(focus).__name__,
            }
            print(json.dumps(report), flush=True)  # noqa: T201

        waiting = QTimer(interval=5)
        waiting.timeout.connect(look)

        def told() -> None:
            lines = os.read(sys.stdin.fileno(), 4096).decode().splitlines()
            for words in map(str.split, lines):
                if words[0] == "clear":
                    desk.clear()
                    typed.clear()
                    scans.clear()
                else:
                    asked.append((int(words[1]), int(words[2])))
                    waiting.start()
            if not lines:
                application.quit()

        # without a window manager nobody else does
        desk.frame.window.activateWindow()
        # lines come one at a time: nobody asks for more before the answer
        listening = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read)
        listening.activated.connect(told)
        application.exec()


if __name__ == "__main__":
    main(*sys.argv[1:])

"""The windows' figures for `kiosk bench`: starting, standing idle, an hour's work with 100,000 registrations."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import typer

from ui.loading import loading

if TYPE_CHECKING:
    from kiosk.bench.figure import Result

_SHOWN_MS, _FIRST_PICTURE_MS = 800.0, 1500.0
_STARTS = 5
_IDLE_PERCENT, _PREVIEW_PERCENT, _MOST_MB = 40.0, 15.0, 300.0
_PAINTED_MS, _STUTTER_MS = 50.0, 16.0
_PEOPLE = 1200
"""Who come to a desk in an hour, one every three seconds."""


def window(quick: bool) -> Iterator[Result]:
    """From the program's start to the desk's window and to the camera's first picture in it, each time in a new process."""
    from kiosk.bench.figure import figure  # noqa: PLC0415

    rounds = [_measured("shown", time.perf_counter()) for _ in range(2 if quick else _STARTS)]
    yield figure("window", "program start to the desk's window shown", _all(rounds, "shown"), "median", _SHOWN_MS)
    first = "program start to the camera's first picture shown"
    yield figure("window", first, _all(rounds, "picture"), "median", _FIRST_PICTURE_MS)


def idle(quick: bool) -> Iterator[Result]:
    """A door before an empty room at 30 frames a second, in a new process: processor and memory of all of it."""
    from kiosk.bench.figure import Measure  # noqa: PLC0415

    warm, seconds = (1.5, 2.0) if quick else (3.0, 10.0)
    taken = _measured("idle", warm, seconds)
    # the simulated camera's own work is in the share: it is small, and a real camera's driver takes more
    beside = {"of_it_simulated_camera": 100 * taken["source"], "pictures_shown": taken["pictures"], "seconds": taken["seconds"]}
    yield Measure("idle", "a whole idle door, 720p at 30 a second", 100 * taken["share"], "% of one core", _IDLE_PERCENT, beside)
    preview = "of it the preview: the window's thread, which scales and paints 30 pictures a second"
    yield Measure("idle", preview, 100 * taken["painting"], "% of one core", _PREVIEW_PERCENT)
    if taken["peak_mb"] is not None:
        yield Measure("idle", "memory of an idle door at its peak", taken["peak_mb"], "MB", _MOST_MB)


def work(quick: bool) -> Iterator[Result]:
    """As many people as come in an hour, with 100,000 registrations: names typed, codes scanned, badges printed."""
    from kiosk.bench.figure import Measure, figure  # noqa: PLC0415
    from kiosk.bench.stations import crowded  # noqa: PLC0415

    people = 12 if quick else _PEOPLE
    with crowded(few=quick) as (station, crowd):
        home = station.settings.home
        some = crowd[:: max(1, len(crowd) // people)][:people]
        lines = [json.dumps({"id": one.id, "name": one.name, "code": one.codes[0]}) for one in some]
        (home / "people.jsonl").write_text("\n".join(lines), encoding="utf-8")
        del crowd
        # what follows runs beside this process's own connection, as a second window on one station would
        desk = _measured("work", "desk", home)
        door = _measured("work", "door", home)
    yield figure("work", "a letter typed: the longest that the window's thread stood still", desk["typing"], "p99", _STUTTER_MS)
    yield figure("work", "desk: decision to its words painted", desk["painted"], "p99", _PAINTED_MS)
    yield figure("work", "door: decision to its verdict painted", door["painted"], "p99", _PAINTED_MS)
    for name, taken in (("desk", desk), ("door", door)):
        if taken["peak_mb"] is not None:
            beside = {"people": taken["people"], "after_a_tenth_mb": taken["early_mb"], "resident_mb": taken["resident_mb"]}
            yield Measure(
                "work", f"memory of a {name} after an hour's people, at its peak", taken["peak_mb"], "MB", _MOST_MB, beside
            )


def _all(rounds: list[dict[str, Any]], name: str) -> list[float]:
    return [float(one[name]) for one in rounds]


def _measured(command: str, *arguments: float | str | Path) -> dict[str, Any]:
    """What a hidden command of this program prints in a process of its own, without a display."""
    environment = {**os.environ, "QT_QPA_PLATFORM": os.environ.get("QT_QPA_PLATFORM", "offscreen")}
    program = [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-m", "ui.command"]
    line = [*program, command, *map(str, arguments)]
    done = subprocess.run(line, capture_output=True, text=True, check=True, env=environment)  # noqa: S603 (ourselves)
    found: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return found


def shown(started: float) -> None:
    """Measure one start of the desk's window; for bench."""
    with loading():
        from ui.bench.shown import main as measure  # noqa: PLC0415  (no other command needs Qt)

    measure(started)


def stand_idle(warm: float, seconds: float) -> None:
    """Measure a door at which nobody stands; for bench."""
    with loading():
        from ui.bench.idle import main as measure  # noqa: PLC0415  (no other command needs Qt)

    measure(warm, seconds)


def at_work(kind: str, home: Path) -> None:
    """Measure a desk or a door at which many come; for bench."""
    with loading():
        from ui.bench.work import main as measure  # noqa: PLC0415  (no other command needs Qt)

    measure(kind, home)


def add(app: typer.Typer) -> None:
    """Give the program the hidden commands that measure."""
    app.command("shown", hidden=True)(shown)
    app.command("idle", hidden=True)(stand_idle)
    app.command("work", hidden=True)(at_work)

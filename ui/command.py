"""The program `kiosk`: the core's command line with the windows added to it."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from kiosk.assembly import open_station
from kiosk.cli import station
from kiosk.cli.main import build, run
from kiosk.cli.output import must_exist, settings_of, warn
from kiosk.devices.scanners import Scanning, scanning
from kiosk.errors import Fault
from kiosk.logs import logging_to
from kiosk.settings import Settings

if TYPE_CHECKING:
    from kiosk.bench.figure import Figure

Camera = Annotated[
    str, typer.Option("--camera", metavar="SOURCE", help="A camera's number, an address, a video, a folder of images, or none.")
]
Language = Annotated[str | None, typer.Option("--language", metavar="CODE", help="en, fr or es.")]
Scanner = Annotated[
    list[str] | None,
    typer.Option(
        "--scanner",
        metavar="KIND",
        help="keyboard, serial:PORT, serial:PORT@BAUD, or none; may be repeated (unless named: keyboard).",
    ),
]
FullScreen = Annotated[bool, typer.Option("--full-screen", help="Fill the screen.")]

_SHOWN_MS = 800.0
_ROUNDS = 5


def has_display() -> bool:
    """Whether a window could be seen here."""
    if os.environ.get("QT_QPA_PLATFORM"):
        return True
    return not sys.platform.startswith("linux") or bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def _need_display() -> None:
    if not has_display():
        raise Fault("no display here", "log in at a screen, or set DISPLAY; the command line works without: kiosk --help")


def _camera(source: str) -> int | str | Path | None:
    if source.lower() == "none":
        return None
    if source.isdigit():
        return int(source)
    return source if "://" in source else must_exist(Path(source), "a video or a folder of images, or a camera's number")


def _hush_multimedia() -> None:
    """Qt's sound and camera backends remark on every library that this system lacks; none of it helps a clerk."""
    os.environ.setdefault("QT_LOGGING_RULES", "qt.multimedia.*=false")


def _scanning(context: typer.Context, named: list[str] | None) -> Scanning:
    return scanning(named if named is not None else ["keyboard"], settings_of(context).scanner)


def _run_window(
    context: typer.Context, session: str | None, camera: str, scanners: Scanning, language: str | None, full_screen: bool
) -> None:
    """Run the desk's window (no session) or a door's until it is closed."""
    _need_display()
    settings, source = settings_of(context), _camera(camera)
    _hush_multimedia()
    with logging_to(settings.home):
        from ui.app import Manner, run_desk, run_door  # noqa: PLC0415  (no other command needs Qt)

        opening = partial(open_station, settings)
        manner = Manner(language or settings.language, full_screen, scanning=scanners)
        code = run_desk(opening, source, manner) if session is None else run_door(opening, session, source, manner)
    raise typer.Exit(code)


def desk(
    context: typer.Context,
    camera: Camera = "0",
    scanner: Scanner = None,
    language: Language = None,
    full_screen: FullScreen = False,
) -> None:
    """Open the registration desk's window."""
    _run_window(context, None, camera, _scanning(context, scanner), language, full_screen)


def door(
    context: typer.Context,
    session: Annotated[str, typer.Option("--session", metavar="CODE", help="Whose door this is.")],
    camera: Camera = "0",
    scanner: Scanner = None,
    language: Language = None,
    full_screen: FullScreen = False,
) -> None:
    """Open the window for a session's door."""
    _run_window(context, session, camera, _scanning(context, scanner), language, full_screen)


def demo(
    context: typer.Context,
    headless: Annotated[bool, typer.Option("--headless", help="No windows: one JSON line a decision, then a summary.")] = False,
    seconds: Annotated[float | None, typer.Option("--seconds", metavar="N", min=0, help="Stop after so long.")] = None,
    as_json: Annotated[bool, typer.Option("--json", help="As --headless prints anyway.", hidden=True)] = False,
) -> None:
    """Play a whole event on this machine: simulated camera, sample roster, desk, door, folder printer."""
    del as_json
    settings: Settings = settings_of(context)
    if not headless and not has_display():
        warn("no display here: playing headless")
        headless = True
    if headless:
        from kiosk.cli.demo import headless as play  # noqa: PLC0415

        play(seconds)
        return
    _hush_multimedia()
    from ui.demo import run_demo  # noqa: PLC0415  (no other command needs Qt)

    raise typer.Exit(run_demo(seconds, settings.language))


def window(quick: bool) -> Iterator[Figure]:
    """From the program's start to the desk's window on the screen, each time in a new process."""
    from kiosk.bench.figure import figure  # noqa: PLC0415

    rounds = 2 if quick else _ROUNDS
    times = [float(_shown().strip()) for _ in range(rounds)]
    yield figure("window", "program start to the desk's window shown", times, "median", _SHOWN_MS)


def _shown() -> str:
    import subprocess  # noqa: PLC0415

    environment = {**os.environ, "QT_QPA_PLATFORM": os.environ.get("QT_QPA_PLATFORM", "offscreen")}
    program = [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-m", "ui.command"]
    command = [*program, "shown", str(time.perf_counter())]
    return subprocess.run(command, capture_output=True, text=True, check=True, env=environment).stdout  # noqa: S603 (ourselves)


def shown(started: float) -> None:
    """Measure one start of the desk's window; for bench."""
    _hush_multimedia()
    from ui.shown import main as measure  # noqa: PLC0415

    measure(started)


def program() -> typer.Typer:
    """The whole command line."""
    app = build()
    app.command("desk")(desk)
    app.command("door")(door)
    app.command("demo")(demo)
    app.command("shown", hidden=True)(shown)
    station.MORE_BENCHES["window"] = window
    return app


def main() -> None:
    """Run the program and leave the process."""
    sys.exit(run(program()))


if __name__ == "__main__":
    main()

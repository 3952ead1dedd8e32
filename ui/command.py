"""The program `kiosk`: the core's command line with the windows added to it."""

from __future__ import annotations

import contextlib
import json
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
from kiosk.devices.address import camera_meant
from kiosk.devices.names import CameraName
from kiosk.devices.scanners import Scanning, scanning
from kiosk.errors import Fault
from kiosk.logs import logging_to
from kiosk.settings import Settings
from ui.people import LANGUAGES

if TYPE_CHECKING:
    from kiosk.bench.figure import Figure, Result

Camera = Annotated[
    str,
    typer.Option(
        "--camera", metavar="SOURCE", help="A camera's name or number, an address, a video, a folder of images; auto or none."
    ),
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
_IDLE_PERCENT, _IDLE_MB = 40.0, 300.0


def has_display() -> bool:
    """Whether a window could be seen here."""
    if os.environ.get("QT_QPA_PLATFORM"):
        return True
    return not sys.platform.startswith("linux") or bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def _need_display() -> None:
    if not has_display():
        raise Fault("no display here", "log in at a screen, or set DISPLAY; the command line works without: kiosk --help")


def _camera(source: str) -> int | str | Path | CameraName | None:
    if source.lower() == "none":
        return None
    meant = camera_meant(source)
    return must_exist(meant, "a video or a folder of images, or a camera's name") if isinstance(meant, Path) else meant


def _hush_multimedia() -> None:
    """Qt's sound and camera backends remark on every library that this system lacks; none of it helps a clerk."""
    os.environ.setdefault("QT_LOGGING_RULES", "qt.multimedia.*=false")


def _scanning(context: typer.Context, named: list[str] | None) -> Scanning:
    return scanning(named if named is not None else ["keyboard"], settings_of(context).scanner)


def _check_language(language: str | None) -> None:
    if language is not None and language not in LANGUAGES:
        raise Fault(f"--language {language}: is no language of the windows", f"one of {', '.join(LANGUAGES)}")


def _run_window(
    context: typer.Context, session: str | None, camera: str, scanners: Scanning, language: str | None, full_screen: bool
) -> None:
    """Run the desk's window (no session) or a door's until it is closed."""
    _check_language(language)
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
    camera: Camera = "auto",
    scanner: Scanner = None,
    language: Language = None,
    full_screen: FullScreen = False,
) -> None:
    """Open the registration desk's window."""
    _run_window(context, None, camera, _scanning(context, scanner), language, full_screen)


def door(
    context: typer.Context,
    session: Annotated[str, typer.Option("--session", metavar="CODE", help="Whose door this is.")],
    camera: Camera = "auto",
    scanner: Scanner = None,
    language: Language = None,
    full_screen: FullScreen = False,
) -> None:
    """Open the window for a session's door."""
    _run_window(context, session, camera, _scanning(context, scanner), language, full_screen)


def edit_layout(
    context: typer.Context,
    given: Annotated[
        str | None,
        typer.Argument(metavar="LAYOUT", help="A shipped layout's name or a layout file; the station's if not given."),
    ] = None,
    language: Language = None,
) -> None:
    """Open the window that edits a badge layout, with the roster's longest, shortest and most unusual name before one's eyes."""
    settings = settings_of(context)
    _check_language(language)
    _need_display()
    with logging_to(settings.home) if settings.database.exists() else contextlib.nullcontext():
        from ui.layout_editor_window import run_layout_editor  # noqa: PLC0415  (no other command needs Qt)

        opening = partial(open_station, settings) if settings.database.exists() else None
        code = run_layout_editor(opening, given, language or settings.language)
    raise typer.Exit(code)


def edit_event(
    context: typer.Context,
    given: Annotated[
        Path | None, typer.Argument(metavar="EVENT.toml", help="The event file; the station's event if not given, else the example.")
    ] = None,
    language: Language = None,
) -> None:
    """Open the window that edits an event: tiers, sessions and who may enter, with its comments and its style kept."""
    settings = settings_of(context)
    _check_language(language)
    _need_display()
    with logging_to(settings.home) if settings.database.exists() else contextlib.nullcontext():
        from ui.event_editor.window import run_event_editor  # noqa: PLC0415  (no other command needs Qt)

        opening = partial(open_station, settings) if settings.database.exists() else None
        code = run_event_editor(opening, given, language or settings.language)
    raise typer.Exit(code)


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
    times = [float(_measured("shown", time.perf_counter())) for _ in range(rounds)]
    yield figure("window", "program start to the desk's window shown", times, "median", _SHOWN_MS)


def idle(quick: bool) -> Iterator[Result]:
    """A door before an empty room at 30 frames a second, in a new process: processor and memory of all of it."""
    from kiosk.bench.figure import Measure  # noqa: PLC0415

    warm, seconds = (1.5, 2.0) if quick else (3.0, 10.0)
    taken = json.loads(_measured("idle", warm, seconds))
    # the simulated camera's own work is in the share: it is small, and a real camera's driver takes more
    beside = {"of_it_simulated_camera": 100 * taken["source"], "pictures_shown": taken["pictures"], "seconds": taken["seconds"]}
    yield Measure("idle", "a whole idle door, 720p at 30 a second", 100 * taken["share"], "% of one core", _IDLE_PERCENT, beside)
    if taken["peak_mb"] is not None:
        yield Measure("idle", "memory of an idle door at its peak", taken["peak_mb"], "MB", _IDLE_MB)


def _measured(command: str, *numbers: float) -> str:
    """What a hidden command of this program prints in a process of its own, without a display."""
    import subprocess  # noqa: PLC0415

    environment = {**os.environ, "QT_QPA_PLATFORM": os.environ.get("QT_QPA_PLATFORM", "offscreen")}
    program = [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-m", "ui.command"]
    line = [*program, command, *map(str, numbers)]
    return subprocess.run(line, capture_output=True, text=True, check=True, env=environment).stdout.strip()  # noqa: S603 (ourselves)


def shown(started: float) -> None:
    """Measure one start of the desk's window; for bench."""
    _hush_multimedia()
    from ui.shown import main as measure  # noqa: PLC0415

    measure(started)


def stand_idle(warm: float, seconds: float) -> None:
    """Measure a door at which nobody stands; for bench."""
    _hush_multimedia()
    from ui.idle import main as measure  # noqa: PLC0415

    measure(warm, seconds)


def _group(app: typer.Typer, name: str) -> typer.Typer:
    """The core's group of commands of that name, to add one to it that needs a window."""
    return next(group.typer_instance for group in app.registered_groups if group.name == name and group.typer_instance)


def spooler() -> None:
    """Print through the system's spooler for another process of this program."""
    from ui.spooler import main as serve  # noqa: PLC0415  (no other command prints with Qt)

    serve()


def program() -> typer.Typer:
    """The whole command line."""
    app = build()
    app.command("desk")(desk)
    app.command("door")(door)
    app.command("demo")(demo)
    _group(app, "layout").command("edit")(edit_layout)
    _group(app, "event").command("edit")(edit_event)
    app.command("shown", hidden=True)(shown)
    app.command("idle", hidden=True)(stand_idle)
    app.command("spooler", hidden=True)(spooler)
    station.MORE_BENCHES.update(window=window, idle=idle)
    return app


def main() -> None:
    """Run the program and leave the process."""
    sys.exit(run(program()))


if __name__ == "__main__":
    main()

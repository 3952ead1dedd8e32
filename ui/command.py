"""The program `kiosk`: the core's command line with the windows added to it."""

from __future__ import annotations

import contextlib
import os
import sys
from functools import partial
from pathlib import Path
from typing import Annotated

import typer

from kiosk.assembly import open_station
from kiosk.cli import station
from kiosk.cli.main import build, run
from kiosk.cli.output import must_exist, settings_of, warn
from kiosk.devices.address import camera_meant
from kiosk.devices.look import Look, wanted
from kiosk.devices.names import CameraName
from kiosk.devices.scanners import Scanning, scanning
from kiosk.domain.direction import Direction
from kiosk.errors import Fault
from kiosk.logs import logging_to
from kiosk.settings import Settings
from ui.bench import figures
from ui.people import LANGUAGES
from ui.post import Post

Camera = Annotated[
    str,
    typer.Option(
        "--camera", metavar="SOURCE", help="A camera's name or number, an address, a video, a folder of images; auto or none."
    ),
]
Language = Annotated[str | None, typer.Option("--language", metavar="CODE", help=f"One of {', '.join(LANGUAGES)}.")]
Scanner = Annotated[
    list[str] | None,
    typer.Option(
        "--scanner",
        metavar="KIND",
        help="keyboard, serial:PORT, serial:PORT@BAUD, or none; may be repeated (unless named: keyboard).",
    ),
]
SecondScreen = Annotated[
    bool, typer.Option("--second-screen", help="A window for whoever stands before the desk, on the second monitor.")
]
Theme = Annotated[str | None, typer.Option("--theme", metavar="NAME", help="auto, light, dark or contrast; else as chosen last.")]
TextSize = Annotated[str | None, typer.Option("--text", metavar="PERCENT", help="Size of all text, 100 to 200.")]
FullScreen = Annotated[bool, typer.Option("--full-screen", help="Fill the screen.")]


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


def look_of(context: typer.Context, theme: str | None, text: str | None) -> Look:
    """How a window is to look: by its options, else the environment, else as it was chosen at this station last.

    Raises:
        Fault: there is no such theme, or the text can't be so large.
    """
    settings = settings_of(context)
    return wanted(
        settings.home,
        ("--theme", theme) if theme is not None else ("KIOSK_THEME", settings.theme),
        ("--text", text) if text is not None else ("KIOSK_TEXT", settings.text),
    )


def _run_window(
    context: typer.Context,
    post: Post | None,
    camera: str,
    scanners: Scanning,
    language: str | None,
    full_screen: bool,
    look: Look,
    *,
    second_screen: bool = False,
) -> None:
    """Run the desk's window (no post) or a door's until it is closed."""
    _check_language(language)
    _need_display()
    settings, source = settings_of(context), _camera(camera)
    _hush_multimedia()
    with logging_to(settings.home):
        from ui.app import Manner, run_desk, run_door  # noqa: PLC0415  (no other command needs Qt)

        opening = partial(open_station, settings)
        manner = Manner(
            language or settings.language, full_screen, scanning=scanners, appearance=look, second_screen=second_screen
        )
        code = run_desk(opening, source, manner) if post is None else run_door(opening, post, source, manner)
    raise typer.Exit(code)


def desk(
    context: typer.Context,
    camera: Camera = "auto",
    scanner: Scanner = None,
    language: Language = None,
    theme: Theme = None,
    text: TextSize = None,
    full_screen: FullScreen = False,
    second_screen: SecondScreen = False,
) -> None:
    """Open the registration desk's window."""
    look = look_of(context, theme, text)
    _run_window(context, None, camera, _scanning(context, scanner), language, full_screen, look, second_screen=second_screen)


def door(
    context: typer.Context,
    session: Annotated[str, typer.Option("--session", metavar="CODE", help="Whose door this is.")] = "",
    room: Annotated[str, typer.Option("--room", metavar="NAME", help="Whose timetable decides whose door this is.")] = "",
    follow: Annotated[bool, typer.Option("--follow", help="Follow the timetable of the session's room.")] = False,
    direction: Annotated[Direction, typer.Option("--direction", help="Which way people pass.")] = Direction.IN,
    camera: Camera = "auto",
    scanner: Scanner = None,
    language: Language = None,
    theme: Theme = None,
    text: TextSize = None,
    full_screen: FullScreen = False,
) -> None:
    """Open the window for a session's door, or for the door of a room, where sessions take turns by the timetable."""
    if bool(session) is bool(room):
        raise Fault("door: whose door is this?", "give --session CODE or --room NAME, one of them")
    post = Post(session, room, follow, direction)
    _run_window(context, post, camera, _scanning(context, scanner), language, full_screen, look_of(context, theme, text))


def edit_layout(
    context: typer.Context,
    given: Annotated[
        str | None,
        typer.Argument(metavar="LAYOUT", help="A shipped layout's name or a layout file; the station's if not given."),
    ] = None,
    language: Language = None,
    theme: Theme = None,
    text: TextSize = None,
) -> None:
    """Open the window that edits a badge layout, with the roster's longest, shortest and most unusual name before one's eyes."""
    settings, look = settings_of(context), look_of(context, theme, text)
    _check_language(language)
    _need_display()
    with logging_to(settings.home) if settings.database.exists() else contextlib.nullcontext():
        from ui.layout_editor_window import run_layout_editor  # noqa: PLC0415  (no other command needs Qt)

        opening = partial(open_station, settings) if settings.database.exists() else None
        code = run_layout_editor(opening, given, language or settings.language, look, settings.home)
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

    raise typer.Exit(run_demo(seconds, settings.language, look_of(context, None, None)))


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
    figures.add(app)
    app.command("spooler", hidden=True)(spooler)
    station.MORE_BENCHES.update(window=figures.window, idle=figures.idle, work=figures.work)
    return app


def main() -> None:
    """Run the program and leave the process."""
    sys.exit(run(program()))


if __name__ == "__main__":
    main()

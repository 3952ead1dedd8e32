"""The program `kiosk`: the core's command line with the windows added to it."""

from __future__ import annotations

import contextlib
import sys
from functools import partial
from typing import Annotated

import typer

from kiosk.assembly import open_station
from kiosk.cli import station
from kiosk.cli.main import build, run
from kiosk.cli.output import settings_of, warn
from kiosk.logs import logging_to
from kiosk.settings import Settings
from ui.bench import figures
from ui.commands import windows
from ui.commands.options import Language, TextSize, Theme, check_language, has_display, hush_multimedia, look_of, need_display


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
    check_language(language)
    need_display()
    with logging_to(settings.home) if settings.database.exists() else contextlib.nullcontext():
        from ui.layout_editor_window import run_layout_editor  # noqa: PLC0415  (no other command needs Qt)

        opening = partial(open_station, settings) if settings.database.exists() else None
        code = run_layout_editor(opening, given, language or settings.language, look, settings.home)
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
    hush_multimedia()
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
    app.command("desk")(windows.desk)
    app.command("door")(windows.door)
    app.command("self-service")(windows.self_service)
    app.command("demo")(demo)
    _group(app, "layout").command("edit")(edit_layout)
    figures.add(app)
    app.command("stopped", hidden=True)(windows.stopped)
    app.command("spooler", hidden=True)(spooler)
    station.MORE_BENCHES.update(window=figures.window, idle=figures.idle, work=figures.work)
    return app


def main() -> None:
    """Run the program and leave the process."""
    sys.exit(run(program()))


if __name__ == "__main__":
    main()

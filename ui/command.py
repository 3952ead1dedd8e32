"""The program `kiosk`: the core's command line with the windows added to it."""

from __future__ import annotations

import sys
from typing import Annotated

import typer

from kiosk.cli import station
from kiosk.cli.main import build, run
from kiosk.cli.output import settings_of, warn
from kiosk.settings import Settings
from ui.bench import figures
from ui.commands import organizing, windows
from ui.commands.options import has_display, look_of
from ui.loading import loading


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
    with loading():
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
    app.command("dashboard")(organizing.dashboard)
    app.command("setup-assistant")(organizing.setup_assistant)
    app.command("demo")(demo)
    _group(app, "layout").command("edit")(organizing.edit_layout)
    _group(app, "event").command("edit")(organizing.edit_event)
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

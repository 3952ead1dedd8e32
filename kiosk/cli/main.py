"""The command `kiosk`: its groups, and how every error becomes one line and an exit code."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Annotated

import typer

from kiosk import __version__
from kiosk.cli import (
    badges,
    codes,
    event,
    guide,
    jobs,
    journal,
    layouts,
    people,
    preflight,
    printers,
    registrations,
    report,
    rooms,
    staff,
    station,
)
from kiosk.cli.output import use_utf8, warn
from kiosk.errors import Fault
from kiosk.settings import read_settings

GROUPS = (
    event,
    codes,
    people,
    registrations,
    rooms,
    badges,
    printers,
    jobs,
    layouts,
    journal,
    report,
    preflight,
    guide,
    staff,
    station,
)
"""Each adds its commands in `register`."""


def _version(value: bool) -> None:
    if value:
        typer.echo(f"kiosk {__version__}")
        raise typer.Exit


def build() -> typer.Typer:
    """The command line without the windows, which `ui.command` adds."""
    app = typer.Typer(
        name="kiosk",
        help="Check people in, guard the doors of restricted sessions, print badges: without a network.",
        no_args_is_help=True,
        add_completion=False,
        pretty_exceptions_enable=False,
    )

    @app.callback()
    def common(
        context: typer.Context,
        home: Annotated[
            Path | None, typer.Option("--home", metavar="DIR", help="The station's folder: database, keys, spool, exports.")
        ] = None,
        version: Annotated[bool, typer.Option("--version", callback=_version, is_eager=True, help="Show the version.")] = False,
    ) -> None:
        del version
        context.obj = read_settings(home, interactive=sys.stdin is not None and sys.stdin.isatty() and sys.stderr.isatty())

    for group in GROUPS:
        group.register(app)
    return app


def run(app: typer.Typer, arguments: Sequence[str] | None = None) -> int:
    """Run the command line; its exit code.

    0: done; 1: the answer is no, or some items failed; 2: wrong usage, or a world that can't be worked with.
    """
    use_utf8()
    os.umask(0o077)  # badges, exports, logs: what this writes holds names, and is its owner's alone
    if any(
        _is_broken(text)
        for text in (*(arguments if arguments is not None else sys.argv[1:]), os.environ.get("KIOSK_PASSPHRASE", ""))
    ):
        return _say("an argument is not UTF-8 text: type it again, or set the terminal to UTF-8")
    try:
        result = app(args=list(arguments) if arguments is not None else None, standalone_mode=False)
    except Fault as fault:
        return _say(str(fault))
    except typer.Abort:
        return _say("stopped")
    except typer.TyperException as error:
        words = error.format_message() if hasattr(error, "format_message") else str(error)
        return _say(" ".join(words.split()) + " (see --help)")
    except BrokenPipeError:
        # whoever read our output has left; keep the interpreter from saying so at exit
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1
    except KeyboardInterrupt:
        return 130
    except OSError as error:
        thing = error.filename or "the system"
        return _say(f"{thing}: {(error.strerror or str(error)).lower()}: check the path, the rights and the space")
    return result if isinstance(result, int) else 0


def _is_broken(text: str) -> bool:
    """Whether bytes that are no text stand in it (PEP 383)."""
    return any("\ud800" <= char <= "\udfff" for char in text)


def _say(line: str) -> int:
    warn(line)
    return 2


def main(arguments: Sequence[str] | None = None) -> None:
    """Run the core's command line and leave the process."""
    sys.exit(run(build(), arguments))

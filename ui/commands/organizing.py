"""The windows of those who prepare and watch an event: dashboard, setup assistant, layout editor, event editor."""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from kiosk.assembly import open_station
from kiosk.cli.output import settings_of
from kiosk.devices.look import Look
from kiosk.logs import logging_to
from ui.commands.options import Language, TextSize, Theme, check_language, look_of, need_display
from ui.loading import loading

if TYPE_CHECKING:
    from ui.workers import OpenStation


def dashboard(
    context: typer.Context,
    language: Language = None,
    full_screen: Annotated[
        bool, typer.Option("--full-screen", help="Fill the screen, as on a wall; names are not shown.")
    ] = False,
    theme: Theme = None,
    text: TextSize = None,
) -> None:
    """Open the organizers' window: rooms filling, arrivals, who is missing, refusals, stations."""
    check_language(language)
    need_display()
    settings, look = settings_of(context), look_of(context, theme, text)
    with logging_to(settings.home):
        with loading():
            from ui.dashboard.window import Manner, run_dashboard  # noqa: PLC0415  (no other command needs its charts)

        code = run_dashboard(partial(open_station, settings), Manner(language or settings.language, full_screen, look))
    raise typer.Exit(code)


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

    def run(opening: OpenStation | None, speaks: str, look: Look, home: Path) -> int:
        with loading():
            from ui.layout_editor_window import run_layout_editor  # noqa: PLC0415  (no other command needs Qt)

        return run_layout_editor(opening, given, speaks, look, home)

    _edit(context, language, look_of(context, theme, text), run)


def setup_assistant(context: typer.Context, language: Language = None, theme: Theme = None, text: TextSize = None) -> None:
    """Open the window that sets a station up step by step, from nothing to a tested one; closed midway, it goes on there."""
    settings, look = settings_of(context), look_of(context, theme, text)
    check_language(language)
    need_display()
    with logging_to(settings.home) if settings.database.exists() else contextlib.nullcontext():
        with loading():
            from ui.assistant.app import run_assistant  # noqa: PLC0415  (no other command needs Qt)

        code = run_assistant(settings, language or settings.language, look)
    raise typer.Exit(code)


def edit_event(
    context: typer.Context,
    given: Annotated[
        Path | None,
        typer.Argument(metavar="EVENT.toml", help="The event file; the station's event if not given, else the example."),
    ] = None,
    language: Language = None,
    theme: Theme = None,
    text: TextSize = None,
) -> None:
    """Open the window that edits an event: tiers, sessions and who may enter, with its comments and its style kept."""

    def run(opening: OpenStation | None, speaks: str, look: Look, home: Path) -> int:
        with loading():
            from ui.event_editor.window import run_event_editor  # noqa: PLC0415  (no other command needs Qt)

        return run_event_editor(opening, given, speaks, look, home)

    _edit(context, language, look_of(context, theme, text), run)


def _edit(
    context: typer.Context, language: str | None, look: Look, run: Callable[[OpenStation | None, str, Look, Path], int]
) -> None:
    """Run an editor until it is closed; with the station, where there is one."""
    settings = settings_of(context)
    check_language(language)
    need_display()
    there = settings.database.exists()
    with logging_to(settings.home) if there else contextlib.nullcontext():
        opening = partial(open_station, settings) if there else None
        code = run(opening, language or settings.language, look, settings.home)
    raise typer.Exit(code)

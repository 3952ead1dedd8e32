"""Trying everything before the doors open."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from kiosk.cli.output import Json, emit, finish, opened, say

if TYPE_CHECKING:
    from kiosk.preflight import Preflight

_HEADS = {"error": ("error", "errors"), "warning": ("warning", "warnings"), "info": ("remark", "remarks")}


def preflight(
    context: typer.Context,
    no_badges: Annotated[bool, typer.Option("--no-badges", help="Leave the badges out: doors only, at once.")] = False,
    matrix: Annotated[
        Path | None,
        typer.Option("--matrix", metavar="FILE.csv|.xlsx", help="Write what every door says to everybody, as a table."),
    ] = None,
    as_json: Json = False,
) -> None:
    """Render every badge, try every registration at every session, and say what has changed since the last time."""
    from rich.console import Console
    from rich.progress import Progress

    from kiosk.preflight import Severity, decisions, keep, sheet, with_badges

    if matrix is not None:
        sheet.check(matrix)
    with opened(context) as station:
        done = decisions(station)
        if matrix is not None:
            sheet.write(done.matrix, matrix)
        if not no_badges:
            quiet = as_json or not sys.stderr.isatty()
            with Progress(console=Console(stderr=True), transient=True, disable=quiet) as bar:
                drawing = bar.add_task("Rendering badges", total=len(done.matrix.people))
                done = with_badges(station, done, lambda count: bar.update(drawing, completed=count))
        if as_json:
            for finding in done.findings:
                emit(finding.as_dict())
            emit({"checked": done.checked, "findings": len(done.findings)})
        else:
            _say(done, with_badges=not no_badges)
        keep(station, done)
    finish(all(finding.severity is not Severity.ERROR for finding in done.findings))


def _say(done: Preflight, *, with_badges: bool) -> None:
    for severity, (one, several) in _HEADS.items():
        found = [finding for finding in done.findings if finding.severity == severity]
        if found:
            say(f"{len(found)} {one if len(found) == 1 else several}")
        for finding in found:
            say(f"  {finding.message}")
    who, doors = len(done.matrix.people), len(done.matrix.event.sessions)
    badges = f"{who} badges rendered" if with_badges else "badges not looked at"
    say(f"{who} registrations at {doors} sessions, {badges}: " + ("all is well." if not done.findings else "see above."))


def register(app: typer.Typer) -> None:
    """Add this group's command."""
    app.command("preflight")(preflight)

"""Setting a station up, and taking a roster in."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Annotated

import typer

from kiosk import assembly
from kiosk.cli.output import Json, emit, finish, opened, say, settings_of, warn
from kiosk.storage import registrations
from kiosk.storage.keys import kind_of_key


def setup(
    context: typer.Context,
    event: Annotated[Path, typer.Argument(metavar="EVENT.toml", help="The event file.")],
    station: Annotated[
        str | None, typer.Option("--station", metavar="NAME", help="This station's name, such as 'Desk 2'.")
    ] = None,
    printer: Annotated[
        str | None, typer.Option("--printer", metavar="URI", help="Where badges go: folder:DIR, ipp://HOST/ipp/print.")
    ] = None,
    as_json: Json = False,
) -> None:
    """Create or update this station for an event."""
    settings = settings_of(context)
    assembly.setup(settings, event, station, printer)
    with opened(context) as ready:
        result = {
            "event": ready.event.id,
            "station": ready.name,
            "home": str(settings.home),
            "tiers": len(ready.event.tiers),
            "sessions": len(ready.event.sessions),
            "registrations": registrations.count(ready.connection),
            "key": kind_of_key(settings),
            "printer": ready.printer,
        }
    if as_json:
        emit(result)
        return
    say(f"Station {result['station']} is ready for {result['event']}: {result['tiers']} tiers, {result['sessions']} sessions.")
    say(f"Folder {result['home']}; badges go to {result['printer']}.")
    if result["key"] == "file":
        warn("the database's key lies in a file beside it: encrypt this disk, or set up with KIOSK_PASSPHRASE")
    if not result["registrations"]:
        say("Next: kiosk import ROSTER")


def import_(
    context: typer.Context,
    roster: Annotated[Path, typer.Argument(metavar="ROSTER", help="CSV (UTF-8) or XLSX.")],
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Show the difference, change nothing.")] = False,
    mapping: Annotated[Path | None, typer.Option("--map", metavar="FILE", help="TOML or JSON: our field = their header.")] = None,
    as_json: Json = False,
) -> None:
    """Bring a roster in: good rows land, each bad one is named by row, column and reason."""
    from rich.console import Console
    from rich.progress import Progress

    from kiosk.files.mapping import read_mapping
    from kiosk.files.roster import read_roster
    from kiosk.intake import take_in

    fields = read_mapping(mapping) if mapping else None
    with (
        opened(context) as station,
        Progress(console=Console(stderr=True), transient=True, disable=as_json or not sys.stderr.isatty()) as bar,
    ):
        reading = bar.add_task("Reading", total=None)
        people = read_roster(roster, station.event, fields, progress=lambda rows: bar.update(reading, completed=rows))
        storing = bar.add_task("Storing", total=len(people.registrations))
        difference = take_in(
            station.connection,
            station.event,
            station.name,
            people,
            dry_run=dry_run,
            progress=lambda done: bar.update(storing, completed=done),
        )
    result = {
        "added": difference.added,
        "updated": difference.updated,
        "unchanged": difference.unchanged,
        "rejected": [{"row": bad.row, "column": bad.column, "reason": bad.reason} for bad in difference.rejected],
        "warnings": list(difference.warnings),
    }
    if as_json:
        emit(result)
    else:
        would = "would be " if dry_run else ""
        changes = f"{difference.added} {would}added, {difference.updated} {would}updated, {difference.unchanged} unchanged"
        say(f"{changes}, {len(difference.rejected)} rejected.")
        for bad in difference.rejected:
            say(f"  row {bad.row}, {bad.column or 'row'}: {bad.reason}")
        for warning in difference.warnings:
            warn(warning)
    finish(not difference.rejected)


def register(app: typer.Typer) -> None:
    """Add this group's commands."""
    app.command("setup")(setup)
    app.command("import")(import_)

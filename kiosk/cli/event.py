"""Setting a station up, and taking a roster in."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Annotated

import typer

from kiosk import assembly
from kiosk.cli.output import Json, emit, finish, opened, say, settings_of, shown, warn
from kiosk.cli.who import By, signed_in
from kiosk.errors import Fault
from kiosk.settings import Settings
from kiosk.storage import registrations
from kiosk.storage.keys import is_short, kind_of_key

Confirm = Annotated[bool, typer.Option("--confirm", help="Go on although it takes away what people already used.")]


def agreed(needed: Fault, settings: Settings) -> None:
    """Ask on a terminal whether what would be taken away is meant.

    Raises:
        Fault: the same, where nobody can be asked.
        typer.Abort: it isn't meant.
    """
    if not settings.interactive:
        raise needed
    typer.confirm(f"{shown(needed.what)}. Go on?", abort=True, err=True)


def setup(
    context: typer.Context,
    event: Annotated[Path, typer.Argument(metavar="EVENT.toml", help="The event file.")],
    station: Annotated[
        str | None, typer.Option("--station", metavar="NAME", help="This station's name, such as 'Desk 2'.")
    ] = None,
    printer: Annotated[
        list[str] | None,
        typer.Option(
            "--printer",
            metavar="URI",
            help="Where badges go, such as ipp://HOST/ipp/print; repeated: what can take over when it fails.",
        ),
    ] = None,
    confirm: Confirm = False,
    by: By = None,
    as_json: Json = False,
) -> None:
    """Create or update this station for an event.

    An event file that drops a session which people entered, or a tier which
    people have, is taken only where that is confirmed.
    """
    settings = settings_of(context)
    if settings.passphrase is not None and is_short(settings.passphrase):
        warn("that passphrase is short, and every printed badge lets guesses at it be tried: take 12 characters or more")
    who = None
    if by is not None:
        with opened(context) as held:
            who = signed_in(held, by)
    try:
        assembly.setup(settings, event, station, printer or (), confirmed=confirm, by=who)
    except assembly.NeedsConfirming as needed:
        agreed(needed, settings)
        assembly.setup(settings, event, station, printer or (), confirmed=True, by=who)
    with opened(context) as ready:
        spare = ready.printers[1:]
        warnings = assembly.remarks(ready.event)
        result = {
            "event": ready.event.id,
            "station": ready.name,
            "home": str(settings.home),
            "tiers": len(ready.event.tiers),
            "sessions": len(ready.event.sessions),
            "registrations": registrations.count(ready.connection),
            "key": kind_of_key(settings),
            "printer": ready.printer,
            "other_printers": list(spare),
            "warnings": list(warnings),
        }
    if as_json:
        emit(result)
        return
    say(f"Station {result['station']} is ready for {result['event']}: {result['tiers']} tiers, {result['sessions']} sessions.")
    others = "".join(f", with {address} to take over" for address in spare)
    say(f"Folder {result['home']}; badges go to {result['printer']}{others}.")
    if result["key"] == "file":
        warn("the database's key lies in a file beside it: encrypt this disk, or set up with KIOSK_PASSPHRASE")
    for warning in warnings:
        warn(warning)
    if not result["registrations"]:
        say("Next: kiosk import ROSTER")


def import_(
    context: typer.Context,
    roster: Annotated[Path, typer.Argument(metavar="ROSTER", help="CSV (UTF-8) or XLSX.")],
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Show the difference, change nothing.")] = False,
    mapping: Annotated[Path | None, typer.Option("--map", metavar="FILE", help="TOML or JSON: our field = their header.")] = None,
    complete: Annotated[
        bool, typer.Option("--complete", help="The roster is complete: whoever is missing from it is withdrawn.")
    ] = False,
    photos: Annotated[
        Path | None,
        typer.Option("--photos", metavar="DIR", help="Where the photos lie that it names; without it, beside the roster."),
    ] = None,
    confirm: Confirm = False,
    by: By = None,
    as_json: Json = False,
) -> None:
    """Bring a roster in: good rows land, each bad one is named by row, column and reason.

    What the desk corrected meanwhile stays. A roster that withdraws people
    who are inside a room is taken only where that is confirmed. Photos that
    it names are checked, made small and kept in the station's database; one
    that is missing or can't be used is named, and costs nobody their row.
    """
    from rich.console import Console
    from rich.progress import Progress

    from kiosk.cli import photos as photographs
    from kiosk.files.mapping import read_mapping
    from kiosk.files.roster import read_roster
    from kiosk.intake import Difference, NeedsConfirming, take_in

    fields = read_mapping(mapping) if mapping else None
    if photos is not None and not photos.is_dir():
        raise Fault(f"--photos {photos}: no such folder", "give the folder in which the photos lie")
    with (
        opened(context) as station,
        Progress(console=Console(stderr=True), transient=True, disable=as_json or not sys.stderr.isatty()) as bar,
    ):
        who = signed_in(station, by)
        reading = bar.add_task("Reading", total=None)
        people = read_roster(roster, station.event, fields, progress=lambda rows: bar.update(reading, completed=rows))
        storing = bar.add_task("Storing", total=len(people.registrations))

        def take(confirmed: bool) -> Difference:
            return take_in(
                station.connection,
                station.event,
                station.name,
                people,
                complete=complete,
                confirmed=confirmed,
                dry_run=dry_run,
                by=who,
                guarded=station.guarded,
                progress=lambda done: bar.update(storing, completed=done),
            )

        try:
            difference = take(confirm)
        except NeedsConfirming as needed:
            bar.stop()
            agreed(needed, station.settings)
            difference = take(confirmed=True)
            bar.start()
        shrinking = bar.add_task("Photos", total=len({one.photo for one in people.registrations if one.photo}))
        pictures = photographs.take(
            station,
            people.registrations,
            photos or roster.parent,
            dry_run=dry_run,
            by=who,
            progress=lambda done: bar.update(shrinking, completed=done),
        )
    warnings = [*difference.warnings, *photographs.warnings(pictures)]
    result = {
        "added": difference.added,
        "updated": difference.updated,
        "unchanged": difference.unchanged,
        "rejected": [{"row": bad.row, "column": bad.column, "reason": bad.reason} for bad in difference.rejected],
        "warnings": warnings,
        "photos": photographs.as_dict(pictures),
        **({"removed": difference.removed} if complete else {}),
        **(
            {"inside": [{"registration": one, "session": where} for one, where in difference.inside]} if difference.inside else {}
        ),
    }
    if as_json:
        emit(result)
    else:
        would = "would be " if dry_run else ""
        changes = f"{difference.added} {would}added, {difference.updated} {would}updated, {difference.unchanged} unchanged"
        off = f", {difference.removed} {would}withdrawn" if complete else ""
        rows = len({bad.row for bad in difference.rejected})
        say(f"{changes}{off}, {rows} {'row' if rows == 1 else 'rows'} rejected." if rows else f"{changes}{off}, 0 rejected.")
        for one, where in difference.inside:
            say(f"  {one} is inside {where} and {'would be' if dry_run else 'is'} withdrawn or held")
        for bad in difference.rejected:
            say(f"  row {bad.row}, {bad.column or 'row'}: {bad.reason}")
        if said := photographs.line(pictures, dry_run=dry_run):
            say(said)
        for warning in warnings:
            warn(warning)
    finish(not difference.rejected)


def check_event(
    context: typer.Context,
    event: Annotated[
        Path | None, typer.Argument(metavar="EVENT.toml", help="The event file; the station's event if not given.")
    ] = None,
    language: Annotated[str | None, typer.Option("--language", metavar="CODE", help="Of the sentences.")] = None,
    as_json: Json = False,
) -> None:
    """Say who may enter each session, in a sentence; name everything that is wrong with an event file.

    It exits with 2 where the file can't be used.
    """
    from kiosk.files.event_file import read_event
    from kiosk.wording.admission import admission, rule_words

    settings = settings_of(context)
    if event is not None:
        found = read_event(event)
    else:
        with opened(context) as station:
            found = station.event
    for session in found.sessions:
        said = admission(session, found, language or settings.language)
        told = rule_words(session, found, language or settings.language)
        if as_json:
            emit({"session": session.code, "admission": said, "rule": list(told)})
        else:
            for line in (f"{session.code}: {said}", *(f"    {line}" for line in told)):
                say(line)


def register(app: typer.Typer) -> None:
    """Add this group's commands."""
    app.command("setup")(setup)
    app.command("import")(import_)
    group = typer.Typer(help="Event files: what is wrong with one, and who may enter which session.", no_args_is_help=True)
    group.command("check")(check_event)
    app.add_typer(group, name="event")

"""The journal and what stations tell each other."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Any

import typer

from kiosk.cli.output import Json, emit, finish, local, opened, say, warn
from kiosk.cli.who import By, signed_in
from kiosk.domain.event import Event
from kiosk.domain.journal import Entry
from kiosk.storage import journal as store
from kiosk.sync.bundle import read_bundle, write_bundle

_LAST = ("registration", "session", "verdict", "reason")


def verify(context: typer.Context, as_json: Json = False) -> None:
    """Check every station's chain and every signed end, and what is derived from them: nothing changed, nothing missing."""
    from kiosk.sync.verify import verdicts

    good = True
    with opened(context) as station:
        for verdict in verdicts(station.connection, station.identity, station.last_signed()):
            good = good and not verdict.problem
            if as_json:
                emit(
                    {
                        "station": verdict.station,
                        "entries": verdict.entries,
                        "ok": not verdict.problem,
                        "problem": verdict.problem or None,
                    }
                )
            else:
                whole = f"{verdict.entries} entries, whole and in order"
                say(f"{verdict.station}: " + (f"BROKEN: {verdict.problem}" if verdict.problem else whole))
    finish(good)


def show(context: typer.Context, as_json: Json = False) -> None:
    """Every entry of every station held here, in their one order."""
    with opened(context) as station:
        for entry in store.united(station.connection):
            if as_json:
                emit(_as_dict(entry, station.event))
            else:
                body = ", ".join(f"{name} {value}" for name, value in entry.body.items() if name != "verdict")
                say(f"{local(entry.at, station.event)}  {entry.station} {entry.sequence:5}  {entry.kind.value:8}  {body}")


def _as_dict(entry: Entry, event: Event) -> dict[str, Any]:
    first = {
        "station": entry.station,
        "sequence": entry.sequence,
        "at": local(entry.at, event),
        "kind": entry.kind.value,
        **{name: entry.body.get(name) for name in _LAST},
    }
    # a body may say what it likes, but not whose entry it is
    rest = {name: value for name, value in entry.body.items() if name not in first}
    return {**first, **rest, "hash": entry.hash.hex()}


def bundle_write(context: typer.Context, file: Annotated[Path, typer.Argument(metavar="FILE")], as_json: Json = False) -> None:
    """Write all journals held here into a file for another station."""
    with opened(context) as station:
        counts = write_bundle(station.connection, station.identity, file)
        result = {
            "file": str(file),
            "station": station.name,
            "entries": dict(counts),
            "sealed": station.identity.bundle_key is not None,
        }
    if as_json:
        emit(result)
    else:
        say(f"{file}: {sum(counts.values())} entries of {len(counts)} stations{', sealed' if result['sealed'] else ''}.")


def bundle_read(
    context: typer.Context, file: Annotated[Path, typer.Argument(metavar="FILE")], by: By = None, as_json: Json = False
) -> None:
    """Unite another station's journals with this one's; reading twice changes nothing.

    To meet a station for the first time is a supervisor's act, where no
    passphrase vouches for it.
    """
    with opened(context) as station:
        who = signed_in(station, by)
        taken = read_bundle(station.connection, station.identity, file, by=who, guarded=station.guarded)
    result = {
        "file": str(file),
        "added": dict(taken.entries),
        "new_stations": list(taken.new_stations),
        "conflicts": list(taken.conflicts),
    }
    if as_json:
        emit(result)
    else:
        say(f"{file}: {sum(taken.entries.values())} new entries.")
        for name in taken.new_stations:
            say(f"Met station {name} for the first time; its badges open this station's doors from now on.")
        for conflict in taken.conflicts:
            warn(conflict)
    finish(not taken.conflicts)


def register(app: typer.Typer) -> None:
    """Add this group's commands."""
    journal = typer.Typer(help="The append-only record of what happened.", no_args_is_help=True)
    journal.command("verify")(verify)
    journal.command("show")(show)
    app.add_typer(journal, name="journal")
    bundle = typer.Typer(help="Journals on a stick, from station to station.", no_args_is_help=True)
    bundle.command("write")(bundle_write)
    bundle.command("read")(bundle_read)
    app.add_typer(bundle, name="bundle")

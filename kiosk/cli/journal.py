"""The journal and what stations tell each other."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Any

import typer

from kiosk.cli.output import Json, emit, finish, local, opened, say
from kiosk.domain.event import Event
from kiosk.domain.journal import Entry, Head, check_chain
from kiosk.storage import journal as store
from kiosk.sync.bundle import read_bundle, write_bundle
from kiosk.sync.exchange import head_holds, known_stations, signed_heads

_LAST = ("registration", "session", "verdict", "reason")


def verify(context: typer.Context, as_json: Json = False) -> None:
    """Check every station's chain and every signed end: nothing changed, nothing missing."""
    good = True
    with opened(context) as station:
        keys = {name: known.journal_key for name, known in known_stations(station.connection).items()}
        keys[station.name] = station.identity.keys.journal_key
        heads = signed_heads(station.connection)
        for name in {**store.vector(station.connection), **{head.station: 0 for head in heads}}:
            result = check_chain(store.of_station(station.connection, name), Head(name))
            problem = "" if isinstance(result, Head) else f"entry {result.sequence} {result.problem}"
            entries = result.sequence if isinstance(result, Head) else result.sequence - 1
            for head in heads:
                if problem or head.station != name:
                    continue
                held = next(store.of_station(station.connection, name, head.sequence - 1), None)
                if held is None or held.hash != head.hash:
                    problem = f"the station signed an entry {head.sequence} that is missing here or differs"
                elif name not in keys or not head_holds(head, keys[name], station.event.id):
                    problem = f"the signature under entry {head.sequence} is false"
            good = good and not problem
            if as_json:
                emit({"station": name, "entries": entries, "ok": not problem, "problem": problem or None})
            else:
                say(f"{name}: " + (f"BROKEN: {problem}" if problem else f"{entries} entries, whole and in order"))
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
    return {
        "station": entry.station,
        "sequence": entry.sequence,
        "at": local(entry.at, event),
        "kind": entry.kind.value,
        **{name: entry.body.get(name) for name in _LAST},
        **{name: value for name, value in entry.body.items() if name not in _LAST},
        "hash": entry.hash.hex(),
    }


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


def bundle_read(context: typer.Context, file: Annotated[Path, typer.Argument(metavar="FILE")], as_json: Json = False) -> None:
    """Unite another station's journals with this one's; reading twice changes nothing."""
    with opened(context) as station:
        taken = read_bundle(station.connection, station.identity, file)
    result = {"file": str(file), "added": dict(taken.entries), "new_stations": list(taken.new_stations)}
    if as_json:
        emit(result)
        return
    say(f"{file}: {sum(taken.entries.values())} new entries.")
    for name in taken.new_stations:
        say(f"Met station {name} for the first time; its badges open this station's doors from now on.")


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

"""A session's doors, by hand."""

from __future__ import annotations

from typing import Annotated

import typer

from kiosk.cli.output import At, Json, emit, moment, opened, say
from kiosk.cli.who import By, signed_in

Code = Annotated[str, typer.Argument(metavar="SESSION", help="The session's code.")]
Why = Annotated[str, typer.Option("--reason", metavar="TEXT", help="Why; it stands in the journal, so name nobody.")]


def close(context: typer.Context, session: Code, reason: Why = "", by: By = None, at: At = None, as_json: Json = False) -> None:
    """Let nobody more into a session, whatever its rules say; whoever is inside may leave. A supervisor's act."""
    with opened(context) as station:
        station.rooms.close(session, reason=reason, by=signed_in(station, by), at=moment(at, station.event))
        inside = station.occupancy(session)
    _done(session, inside, as_json, closed=True)


def open_(context: typer.Context, session: Code, reason: Why = "", by: By = None, at: At = None, as_json: Json = False) -> None:
    """Let a session's own rules decide again. A supervisor's act."""
    with opened(context) as station:
        station.rooms.open(session, reason=reason, by=signed_in(station, by), at=moment(at, station.event))
        inside = station.occupancy(session)
    _done(session, inside, as_json, closed=False)


def _done(session: str, inside: int, as_json: bool, *, closed: bool) -> None:
    if as_json:
        emit({"session": session, "closed": closed, "inside": inside})
    else:
        say(f"{session}: {'closed by hand' if closed else 'its rules decide again'}; {inside} inside.")


def register(app: typer.Typer) -> None:
    """Add this group's commands."""
    group = typer.Typer(help="Close a session's doors by hand, and open them again.", no_args_is_help=True)
    group.command("close")(close)
    group.command("open")(open_)
    app.add_typer(group, name="room")

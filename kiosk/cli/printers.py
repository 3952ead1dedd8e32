"""Which printers there are."""

from __future__ import annotations

from typing import Annotated

import typer

from kiosk.cli.output import Json, emit, opened, say, settings_of


def printers(
    context: typer.Context,
    seconds: Annotated[
        float, typer.Option("--seconds", metavar="N", min=0.5, max=60, help="How long to look for printers on the network.")
    ] = 2.0,
    as_json: Json = False,
) -> None:
    """List printers: this station's own, this machine's, those that announce themselves on the network, a folder."""
    from kiosk.printing.discovery import discover

    settings = settings_of(context)
    own: str | None = None
    spares: list[str] = []
    if settings.database.exists():
        with opened(context) as station:
            own, *spares = station.printers
    for found in discover(own, settings.exports / "badges", seconds, spares=spares):
        if as_json:
            emit(
                {
                    "printer": found.printer,
                    "name": found.name,
                    "kind": found.kind,
                    "state": found.state.value,
                    "message": found.message,
                    "chosen": found.chosen,
                    "takes_over": found.spare,
                }
            )
        else:
            mark = "*" if found.chosen else "+" if found.spare else " "
            why = f": {found.message}" if found.message else ""
            say(f"{mark} {found.state.value:8}{found.kind:8}{found.printer}  ({found.name}){why}")
    if not as_json:
        say(
            "* is where this station prints" + (", + what can take over: kiosk jobs take-over." if spares else ".")
            if own
            else "No station is set up here; kiosk setup EVENT.toml --printer URI chooses."
        )


def register(app: typer.Typer) -> None:
    """Add this group's command."""
    app.command("printers")(printers)

"""Badge layouts: what there is, whether a file is one, and which one this station prints."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from kiosk.cli.output import Json, emit, opened, say
from kiosk.cli.who import By, signed_in

if TYPE_CHECKING:
    from kiosk.badge.layout import Layout

Given = Annotated[str, typer.Argument(metavar="LAYOUT", help="The name of a shipped layout, or a layout file (JSON).")]


def list_(as_json: Json = False) -> None:
    """The layouts that come with the kiosk."""
    from kiosk.badge.layout import shipped, shipped_layout

    for name in shipped():
        layout = shipped_layout(name)
        size = f"{layout.width:g} x {layout.height:g} mm"
        if as_json:
            emit({"layout": name} | _facts(layout))
        else:
            say(f"{name:15}{size:16}{layout.name}" + (", front and back" if layout.back else ""))


def check(given: Given, as_json: Json = False) -> None:
    """Look whether a file is a layout; every wrong box is named."""
    from kiosk.badge.layout import find_layout

    layout = find_layout(given)
    if as_json:
        emit({"layout": given} | _facts(layout))
    else:
        say(f"{given}: {layout.name}, {layout.width:g} x {layout.height:g} mm, {len(layout.boxes)} boxes, nothing wrong.")


def use(context: typer.Context, given: Given, by: By = None, as_json: Json = False) -> None:
    """Print this station's badges by a layout from now on, its pictures included; an organizer's act."""
    from kiosk.badge.layout import find_layout

    layout = find_layout(given)
    with opened(context) as station:
        station.use_layout(layout, by=signed_in(station, by))
    if as_json:
        emit({"layout": given} | _facts(layout))
    else:
        say(f"Badges of this station look like {layout.name} from now on, in open windows too.")


def save(
    context: typer.Context,
    out: Annotated[Path, typer.Argument(metavar="FILE", help="Where to; a file that exists is replaced.")],
    given: Annotated[
        str | None, typer.Option("--from", metavar="NAME", help="A shipped layout instead of the station's.")
    ] = None,
    as_json: Json = False,
) -> None:
    """Write a layout as a file to start one's own from: the station's, or a shipped one."""
    from kiosk.badge.layout import shipped_layout
    from kiosk.whole import write_whole

    if given is not None:
        layout = shipped_layout(given)
    else:
        with opened(context) as station:
            layout = station.layout
    write_whole(out, layout.text().encode())
    if as_json:
        emit({"out": str(out), "layout": given} | _facts(layout))
    else:
        say(f"{out}: {layout.name}")


def schema() -> None:
    """The format as JSON Schema, for an editor that checks while one types."""
    from kiosk.badge.layout import schema as written

    sys.stdout.write(written())  # of many lines, which `say` makes one
    sys.stdout.flush()


def _facts(layout: Layout) -> dict[str, object]:
    return {
        "name": layout.name,
        "width": layout.width,
        "height": layout.height,
        "sides": len(layout.sides),
        "boxes": len(layout.boxes),
    }


def register(app: typer.Typer) -> None:
    """Add this group's commands."""
    group = typer.Typer(help="What badges look like: shipped layouts and your own.", no_args_is_help=True)
    group.command("list")(list_)
    group.command("check")(check)
    group.command("use")(use)
    group.command("save")(save)
    group.command("schema")(schema)
    app.add_typer(group, name="layout")

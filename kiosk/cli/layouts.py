"""Badge layouts: what there is, whether a file is one, and which one this station prints."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from kiosk.cli.output import Json, emit, opened, say, settings_of, warn
from kiosk.cli.who import By, signed_in
from kiosk.errors import Fault
from kiosk.whole import write_whole

if TYPE_CHECKING:
    from kiosk.badge.data import BadgeData
    from kiosk.badge.layout import Layout
    from kiosk.badge.specimens import Specimen
    from kiosk.domain.event import Event

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


def check(context: typer.Context, given: Given, as_json: Json = False) -> None:
    """Look whether a file is a layout; every wrong box is named, and what should be looked at in a right one.

    Where there is a station, its event's languages and tiers are looked at too.
    """
    from kiosk.badge.layout import find_layout
    from kiosk.badge.remarks import remarks

    layout = find_layout(given)
    said = remarks(layout, _event(context))
    if as_json:
        emit({"layout": given} | _facts(layout) | {"remarks": said})
        return
    for remark in said:
        say(f"look: {remark}")
    say(f"{given}: {layout.name}, {layout.width:g} x {layout.height:g} mm, {len(layout.boxes)} boxes, nothing wrong.")


def _event(context: typer.Context) -> Event | None:
    """The station's, where there is one that can be opened."""
    if not settings_of(context).database.exists():
        return None
    try:
        with opened(context) as station:
            return station.event
    except Fault as fault:
        warn(f"looked at without the station's event: {fault}")
        return None


def use(context: typer.Context, given: Given, by: By = None, as_json: Json = False) -> None:
    """Print this station's badges by a layout from now on, its pictures included; an organizer's act."""
    from kiosk.badge.layout import find_layout
    from kiosk.badge.remarks import remarks

    layout = find_layout(given)
    with opened(context) as station:
        station.use_layout(layout, by=signed_in(station, by))
        said = remarks(layout, station.event)
    for remark in said:
        warn(f"look: {remark}")
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


def draw(
    context: typer.Context,
    given: Given,
    out: Annotated[Path, typer.Option("--out", metavar="FILE", help="A PDF file; one that exists is replaced.")],
    as_json: Json = False,
) -> None:
    """Draw the roster's longest, shortest and most unusual name on a layout; nothing is issued, and no door takes the codes.

    Without a station, and where its roster has too few, people of our own stand in.
    """
    from kiosk.badge.layout import find_layout
    from kiosk.badge.render import render_badge
    from kiosk.badge.sheet import joined

    layout = find_layout(given)
    models = _models(context)
    drawn = [render_badge(badge, layout, accept=True) for _, badge in models]
    write_whole(out, joined(one.pdf for one in drawn))
    for (model, badge), made in zip(models, drawn, strict=True):
        if as_json:
            findings = [
                {"field": one.field, "problem": one.problem, "message": str(one), "mend": one.mend} for one in made.findings
            ]
            who = {"kind": model.kind, "registration": model.who.id, "name": badge.name, "sample": model.sample}
            emit({"out": str(out)} | who | {"findings": findings})
            continue
        said = "; ".join(f"{one}: {one.mend}" for one in made.findings) or "nothing to remark"
        say(f"{out}: {model.kind} name, {badge.name}{' (sample)' if model.sample else ''}: {said}")


def _models(context: typer.Context) -> list[tuple[Specimen, BadgeData]]:
    """Whose badges show what a layout can take, with what they say."""
    from kiosk.badge.specimens import sample_badge, specimens

    if not settings_of(context).database.exists():
        return [(one, sample_badge(one.who)) for one in specimens(())]
    with opened(context) as station:
        return list(station.desk.models())


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
    group.command("draw")(draw)
    group.command("schema")(schema)
    app.add_typer(group, name="layout")

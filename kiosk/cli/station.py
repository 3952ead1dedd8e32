"""The station itself: what works, and how fast."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from kiosk.cli.output import Json, emit, finish, opened, say
from kiosk.errors import Fault

if TYPE_CHECKING:
    from kiosk.bench import Bench

MORE_BENCHES: dict[str, Bench] = {}
"""The face's own."""

_MARKS = {"ok": "ok     ", "warning": "look   ", "broken": "BROKEN "}


def doctor(
    context: typer.Context,
    camera: Annotated[
        str, typer.Option("--camera", metavar="SOURCE", help="A camera's name or number, a video, or an address.")
    ] = "auto",
    as_json: Json = False,
) -> None:
    """Camera, decoders, fonts, printer, clock, keys: what works, what to mend."""
    from kiosk.doctor import Health, examine

    good = True
    with opened(context) as station:
        for finding in examine(station, int(camera) if camera.isdigit() else camera):
            good = good and finding.health is not Health.BROKEN
            if as_json:
                emit(
                    {
                        "check": finding.check,
                        "status": finding.health.value,
                        "message": finding.message,
                        "mend": finding.mend or None,
                    }
                )
            else:
                say(
                    f"{_MARKS[finding.health]}{finding.check:10}{finding.message}" + (f": {finding.mend}" if finding.mend else "")
                )
    finish(good)


def bench(
    names: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="[NAME...]",
            help=(
                "Of decide, million, frame, badge, search, preflight, printing, decode, live, soak, stages, window, idle, work;"
                " all without a name."
            ),
        ),
    ] = None,
    quick: Annotated[bool, typer.Option("--quick", help="Fewer people and rounds: shows that it runs, not how fast.")] = False,
    folders: Annotated[
        list[Path] | None,
        typer.Option("--folder", metavar="DIR", help="decode: pictures with a truth.jsonl instead of our own; may be repeated."),
    ] = None,
    as_json: Json = False,
) -> None:
    """Measure this machine against the figures that a queue needs: medians and p99."""
    from kiosk import bench as benchmarks
    from kiosk.bench.decode import decode

    benches = {**benchmarks.BENCHES, **MORE_BENCHES}
    if folders:
        if names != ["decode"]:
            raise Fault("bench --folder: only decode reads pictures", "write: kiosk bench decode --folder DIR")
        benches["decode"] = partial(decode, folders=folders)
    unknown = [name for name in names or () if name not in benches]
    if unknown:
        raise Fault(f"bench {unknown[0]}: there is none", "give one of " + ", ".join(benches))
    machine = benchmarks.machine()
    if as_json:
        emit({"machine": machine})
    else:
        say(", ".join(f"{name} {value}" for name, value in machine.items()))
    good = True
    for name in names or list(benches):
        for row in benches[name](quick):
            good = good and row.holds
            if as_json:
                emit(row.as_dict())
            else:
                for line in str(row).splitlines():
                    say(line)
    finish(good or quick)


def register(app: typer.Typer) -> None:
    """Add this group's commands."""
    app.command("doctor")(doctor)
    app.command("bench")(bench)

"""Badges as PDF and on paper."""

from __future__ import annotations

import threading
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from kiosk.assembly import Station
from kiosk.batch import Order, plan
from kiosk.cli.output import Json, emit, finish, opened, say, warn
from kiosk.cli.who import By, signed_in
from kiosk.domain.staff import Staff
from kiosk.errors import Fault
from kiosk.files.safe import read_bytes
from kiosk.printing.follow import Pace, follow
from kiosk.printing.job import InDoubt, JobState, Progress
from kiosk.printing.printer import open_printer

if TYPE_CHECKING:
    from kiosk.badge.sheet import Sheet
    from kiosk.cli.issue import Issue

_LARGEST_PDF = 64 * 1024 * 1024
_PACE = Pace(patience=120)


class SheetName(StrEnum):
    """How many badges lie on a sheet."""

    FOUR = "4-up"
    TEN = "10-up"


class SheetPaper(StrEnum):
    """What a sheet is."""

    A4 = "A4"
    LETTER = "Letter"


LayoutFile = Annotated[
    str | None,
    typer.Option("--layout", metavar="FILE", help="A layout file (JSON), or a shipped layout's name; else the station's."),
]
Accept = Annotated[
    bool,
    typer.Option(
        "--accept", help="Issue it all the same: characters that no font has are left out, what fits at no size is cut."
    ),
]


def badge(
    context: typer.Context,
    people: Annotated[list[str] | None, typer.Argument(metavar="[REGISTRATION...]", help="Whose badges.")] = None,
    everyone: Annotated[
        bool, typer.Option("--all", help="A badge for everybody on the roster who has none; repeated, it goes on.")
    ] = False,
    out: Annotated[
        Path | None, typer.Option("--out", metavar="PATH", help="A PDF file, or a folder for one file each; without it, print.")
    ] = None,
    layout: LayoutFile = None,
    order: Annotated[
        Order,
        typer.Option("--order", help="--all: by family name; by tier as the event lists them; by country, then organization."),
    ] = Order.NAME,
    tiers: Annotated[
        list[str] | None, typer.Option("--tier", metavar="CODE", help="--all: only this tier; may be repeated.")
    ] = None,
    again: Annotated[bool, typer.Option("--again", help="--all: also for those who have a badge; theirs stops working.")] = False,
    sheet: Annotated[
        SheetName | None, typer.Option("--sheet", help="--out FILE: several on a sheet, with marks to cut by.")
    ] = None,
    paper: Annotated[SheetPaper | None, typer.Option("--paper", help="--sheet: A4, or Letter.", show_default="A4")] = None,
    accept: Accept = False,
    by: By = None,
    as_json: Json = False,
) -> None:
    """Issue badges: each has the next serial, and older ones of the same person stop working.

    With --all, whoever has a badge already is left out, so that a batch which
    was broken off goes on where it stopped when the command is repeated.
    """
    if people and everyone:
        raise Fault("badge: give registrations or --all, not both", "leave one of them away")
    if not everyone and (tiers or again):
        raise Fault("badge: --tier and --again go with --all", "add --all")
    if out is not None and out.suffix and out.suffix.lower() != ".pdf" and not out.is_dir():
        raise Fault(f"badge --out {out}: badges are PDFs", "name a file that ends in .pdf, or a folder")
    if paper is not None and sheet is None:
        raise Fault("badge --paper: it is the paper of sheets", "add --sheet 4-up or 10-up")
    if sheet and (out is None or _is_folder(out)):
        raise Fault("badge --sheet: sheets are one PDF", "add --out FILE.pdf, then print it: kiosk print FILE.pdf --printer URI")
    with opened(context) as station:
        who = signed_in(station, by)
        issue = _issue(station, layout, who, accept, as_json, anew=again)
        if everyone:
            good = _everyone(issue, order, tiers or [], out, again, _sheet(sheet, paper))
        else:
            wanted = list(dict.fromkeys(people or ()))
            if not wanted:
                raise Fault("badge: nobody is named", "give registrations, or --all")
            good = _to(issue, wanted, out, _sheet(sheet, paper))
    finish(good)


def reprint(
    context: typer.Context,
    registration: Annotated[str, typer.Argument(metavar="REGISTRATION", help="Whose badge.")],
    out: Annotated[Path | None, typer.Option("--out", metavar="PATH", help="A PDF file; without it, print.")] = None,
    layout: LayoutFile = None,
    accept: Accept = False,
    by: By = None,
    as_json: Json = False,
) -> None:
    """Print somebody's badge again: it has the next serial, and every older one is refused from now on."""
    with opened(context) as station:
        if not station.desk.person(registration).badge_serial:
            raise Fault(f"{registration}: has no badge yet", f"print the first one: kiosk badge {registration}")
        good = _to(_issue(station, layout, signed_in(station, by), accept, as_json), [registration], out, None)
    finish(good)


def _issue(station: Station, layout: str | None, by: Staff | None, accept: bool, as_json: bool, *, anew: bool = False) -> Issue:
    from kiosk.badge.layout import find_layout
    from kiosk.cli.issue import Issue

    return Issue(station, find_layout(layout) if layout else station.layout, by, accept, as_json, anew)


def _to(issue: Issue, wanted: list[str], out: Path | None, sheet: Sheet | None) -> bool:
    if out is None:
        return issue.print(wanted)
    return issue.to_folder(wanted, out) if _is_folder(out) else issue.to_file(wanted, out, sheet)


def _everyone(issue: Issue, order: Order, tiers: list[str], out: Path | None, again: bool, sheet: Sheet | None) -> bool:
    """A batch: what is left of it, and what of it waits or failed at the printer before."""
    station = issue.station
    for tier in tiers:
        if station.event.tier(tier) is None:
            codes = ", ".join(known.code for known in station.event.tiers)
            raise Fault(f"--tier {tier}: the event has no such tier", f"give one of {codes}")
    batch = plan(station.connection, station.event, order, tiers=tiers, again=again, language=station.language)
    jobs = {(job.registration, job.serial): job for job in station.spool.jobs()}
    issued = [jobs[one] for one in batch.done if one in jobs]
    failed = [job for job in issued if job.again] if out is None else []
    waiting = sorted((job for job in issued if not job.state.final), key=lambda job: job.id) if out is None else []
    doubt = [job for job in issued if job.state is JobState.UNKNOWN]
    wanted = [who.id for who in batch.to_do]
    good = issue.print(wanted, [*waiting, *failed]) if out is None else _to(issue, wanted, out, sheet) if wanted else True
    summary = {
        "issued": sum(issue.told.get(registration, False) for registration in wanted),
        "again": sum(issue.told.get(job.registration, False) for job in failed),
        "failed": list(issue.told.values()).count(False),
        "left": len({*wanted, *(job.registration for job in failed)} - issue.told.keys()),
        "waited": len(waiting),
        "already": len(batch.done) - len(failed) - len(waiting),
        "withdrawn": batch.withdrawn,
        "doubt": [job.id for job in doubt],
    }
    if issue.as_json:
        emit(summary)
        return good
    parts = [f"{summary['already']} have a badge already (--again issues new ones)"] if summary["already"] else []
    parts += [f"{batch.withdrawn} are withdrawn"] if batch.withdrawn else []
    if parts:
        say("Left out: " + ", ".join(parts) + ".")
    if doubt:
        titles = ", ".join(job.title for job in doubt[:5])
        warn(f"nobody knows whether {titles} came out: look, then say so (kiosk jobs)")
    return good


def _is_folder(out: Path) -> bool:
    return out.is_dir() or not out.suffix


def _sheet(name: SheetName | None, paper: SheetPaper | None) -> Sheet | None:
    from kiosk.badge.sheet import sheet_named

    return sheet_named(name.value, (paper or SheetPaper.A4).value) if name else None


def print_(
    pdf: Annotated[Path, typer.Argument(metavar="PDF")],
    printer: Annotated[
        str,
        typer.Option(
            "--printer",
            metavar="URI",
            help="Its address, as kiosk printers says: ipp://HOST/ipp/print, tcp://HOST:9100?zpl=203, windows:NAME, folder:DIR.",
        ),
    ],
    as_json: Json = False,
) -> None:
    """Print a PDF and wait for what becomes of it."""
    content = read_bytes(pdf, limit=_LARGEST_PDF, what="a PDF")
    where = open_printer(printer)
    if b"%PDF-" not in content[:1024]:
        raise Fault(f"{pdf}: is not a PDF", "give a PDF file")

    def report(progress: Progress) -> None:
        if not as_json and progress.message:
            warn(f"{where.address}: {progress.message}")

    try:
        remote = where.submit(content, pdf.stem).remote
        end = follow(where, remote, stop=threading.Event(), report=report, pace=_PACE)
    except InDoubt as doubt:
        end = Progress(JobState.UNKNOWN, str(doubt))
    result = {"file": str(pdf), "printer": where.address, "state": end.state.value, "message": end.message}
    if as_json:
        emit(result)
    else:
        say(f"{pdf}: {end.state.value}" + (f": {end.message}" if end.message else ""))
    finish(end.state is JobState.PRINTED)


def register(app: typer.Typer) -> None:
    """Add this group's commands."""
    app.command("badge")(badge)
    app.command("reprint")(reprint)
    app.command("print")(print_)

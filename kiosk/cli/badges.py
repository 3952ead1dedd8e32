"""Badges as PDF and on paper."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from kiosk.assembly import Station
from kiosk.cli.output import Json, emit, finish, opened, say, warn
from kiosk.errors import Fault
from kiosk.files.safe import read_bytes
from kiosk.files.whole import write_whole
from kiosk.printing.follow import Pace, follow
from kiosk.printing.job import InDoubt, Job, JobState, Progress
from kiosk.printing.printer import open_printer
from kiosk.storage import registrations

if TYPE_CHECKING:
    from kiosk.badge.layout import Layout

_LARGEST_PDF = 64 * 1024 * 1024
_PACE = Pace(patience=120)


def badge(
    context: typer.Context,
    people: Annotated[list[str] | None, typer.Argument(metavar="[REGISTRATION...]", help="Whose badges.")] = None,
    everyone: Annotated[bool, typer.Option("--all", help="A badge for everybody on the roster.")] = False,
    out: Annotated[
        Path | None, typer.Option("--out", metavar="PATH", help="A PDF file, or a folder for one file each; without it, print.")
    ] = None,
    layout: Annotated[Path | None, typer.Option("--layout", metavar="FILE", help="A layout file (JSON).")] = None,
    accept: Annotated[
        bool, typer.Option("--accept", help="Print also where a character has no font or a text does not fit: without it.")
    ] = False,
    as_json: Json = False,
) -> None:
    """Issue badges: each has the next serial, and older ones of the same person stop working."""
    from kiosk.badge.layout import default_layout, read_layout

    with opened(context) as station:
        wanted = [person.id for person in registrations.everyone(station.connection)] if everyone else people or []
        if not wanted:
            raise Fault("badge: nobody is named", "give registrations, or --all")
        drawn = read_layout(layout) if layout else default_layout()
        good = _print(station, wanted, accept, as_json) if out is None else _write(station, wanted, out, drawn, accept, as_json)
    finish(good)


def _write(station: Station, wanted: list[str], out: Path, layout: Layout, accept: bool, as_json: bool) -> bool:
    from kiosk.badge.sheet import joined
    from kiosk.printing.folder import safe_name

    folder = out.is_dir() or not out.suffix
    if folder:
        out.mkdir(parents=True, exist_ok=True)
    elif not out.parent.is_dir():
        raise Fault(f"{out}: its folder does not exist", "make the folder first, or choose another")
    pages: list[bytes] = []

    def draw(registration: str) -> Path:
        pdf = station.desk.render(registration, layout, accept=accept)
        if not folder:
            pages.append(pdf)
            return out
        path = out / f"{safe_name(registration)}.pdf"
        write_whole(path, pdf)
        return path

    good = _each(wanted, as_json, lambda registration: {"out": str(draw(registration))}, station)
    if pages:
        write_whole(out, joined(pages))
    return good


def _print(station: Station, wanted: list[str], accept: bool, as_json: bool) -> bool:
    done = threading.Condition()
    ended: dict[int, Job] = {}

    def changed(job: Job) -> None:
        with done:
            if job.state.final:
                ended[job.id] = job
                done.notify_all()

    with station.printing(changed) as worker:

        def send(registration: str) -> dict[str, object]:
            job = station.print_badge(registration, accept=accept)
            worker.wake()
            job = _ended(station, job, done, ended)
            if job.state is not JobState.PRINTED:
                raise Fault(f"badge {job.title}: {job.state.value}: {job.message}", "look at the printer, then print again")
            return {"printer": job.printer, "state": job.state.value}

        return _each(wanted, as_json, send, station)


def _ended(station: Station, job: Job, done: threading.Condition, ended: dict[int, Job]) -> Job:
    """Wait for a job's end; a window that is open on this station may be the one that prints it, so the spool is asked too."""
    while True:
        with done:
            if done.wait_for(lambda: job.id in ended, timeout=1):
                return ended[job.id]
        now = station.desk.spool.job(job.id)
        if now.state.final:
            return now


def _each(wanted: list[str], as_json: bool, act: Callable[[str], dict[str, object]], station: Station) -> bool:
    """Do it for each person; one who can't be done is named and the others go on."""
    good = True
    for registration in wanted:
        try:
            result = act(registration)
        except Fault as fault:
            good = False
            if as_json:
                emit({"registration": registration, "error": str(fault)})
            else:
                warn(f"{registration}: {fault}")
            continue
        serial = station.desk.person(registration).badge_serial
        if as_json:
            emit({"registration": registration, "serial": serial, **result})
        else:
            say(f"{registration}: badge {serial}: " + ", ".join(str(value) for value in result.values()))
    return good


def print_(
    pdf: Annotated[Path, typer.Argument(metavar="PDF")],
    printer: Annotated[str, typer.Option("--printer", metavar="URI", help="folder:DIR, ipp://HOST/ipp/print, ipps://...")],
    as_json: Json = False,
) -> None:
    """Print a PDF and wait for what becomes of it."""
    content = read_bytes(pdf, limit=_LARGEST_PDF, what="a PDF")
    where = open_printer(printer)

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
    app.command("print")(print_)

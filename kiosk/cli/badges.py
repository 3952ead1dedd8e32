"""Badges as PDF and on paper."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path
from typing import Annotated

import typer

from kiosk.assembly import Station
from kiosk.badge.layout import Layout, default_layout, read_layout
from kiosk.badge.sheet import joined
from kiosk.cli.output import Json, emit, finish, opened, say, warn
from kiosk.errors import Fault
from kiosk.files.safe import read_bytes
from kiosk.files.whole import write_whole
from kiosk.printing.folder import safe_name
from kiosk.printing.follow import print_and_follow
from kiosk.printing.job import Job, JobState, Progress
from kiosk.printing.printer import open_printer
from kiosk.storage import registrations

_LARGEST_PDF = 64 * 1024 * 1024


def badge(
    context: typer.Context,
    people: Annotated[list[str] | None, typer.Argument(metavar="[REGISTRATION...]", help="Whose badges.")] = None,
    everyone: Annotated[bool, typer.Option("--all", help="A badge for everybody on the roster.")] = False,
    out: Annotated[
        Path | None, typer.Option("--out", metavar="PATH", help="A PDF file, or a folder for one file each; without it, print.")
    ] = None,
    layout: Annotated[Path | None, typer.Option("--layout", metavar="FILE", help="A layout file (JSON).")] = None,
    as_json: Json = False,
) -> None:
    """Issue badges: each has the next serial, and older ones of the same person stop working."""
    with opened(context) as station:
        wanted = [person.id for person in registrations.everyone(station.connection)] if everyone else people or []
        if not wanted:
            raise Fault("badge: nobody is named", "give registrations, or --all")
        drawn = read_layout(layout) if layout else default_layout()
        good = _print(station, wanted, as_json) if out is None else _write(station, wanted, out, drawn, as_json)
    finish(good)


def _write(station: Station, wanted: list[str], out: Path, layout: Layout, as_json: bool) -> bool:
    folder = out.is_dir() or not out.suffix
    if folder:
        out.mkdir(parents=True, exist_ok=True)
    elif not out.parent.is_dir():
        raise Fault(f"{out}: its folder does not exist", "make the folder first, or choose another")
    pages: list[bytes] = []

    def draw(registration: str) -> Path:
        pdf = station.desk.render(registration, layout)
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


def _print(station: Station, wanted: list[str], as_json: bool) -> bool:
    done = threading.Condition()
    ended: dict[int, Job] = {}

    def changed(job: Job) -> None:
        with done:
            if job.state.final:
                ended[job.id] = job
                done.notify_all()

    with station.printing(changed) as worker:

        def send(registration: str) -> dict[str, object]:
            job = station.print_badge(registration)
            worker.wake()
            with done:
                done.wait_for(lambda: job.id in ended)
            job = ended[job.id]
            if job.state is not JobState.PRINTED:
                raise Fault(f"badge {job.title}: {job.state.value}: {job.message}", "look at the printer, then print again")
            return {"printer": job.printer, "state": job.state.value}

        return _each(wanted, as_json, send, station)


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
    where.check()

    def report(progress: Progress) -> None:
        if not as_json and progress.message:
            warn(f"{where.address}: {progress.message}")

    end = print_and_follow(where, content, pdf.stem, stop=threading.Event(), report=report)
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

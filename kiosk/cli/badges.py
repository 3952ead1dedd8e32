"""Badges as PDF and on paper."""

from __future__ import annotations

import hashlib
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from kiosk.assembly import Station
from kiosk.cli.output import Json, emit, finish, opened, say, warn
from kiosk.cli.who import By, signed_in
from kiosk.domain.registration import Status
from kiosk.domain.staff import Staff
from kiosk.errors import Fault
from kiosk.files.safe import read_bytes
from kiosk.printing.follow import Pace, follow
from kiosk.printing.job import InDoubt, Job, JobState, Progress
from kiosk.printing.printer import open_printer
from kiosk.storage import registrations
from kiosk.whole import write_whole

if TYPE_CHECKING:
    from kiosk.badge.layout import Layout
    from kiosk.desk import Drawn

_LARGEST_PDF = 64 * 1024 * 1024
_PACE = Pace(patience=120)
LayoutFile = Annotated[
    str | None,
    typer.Option("--layout", metavar="FILE", help="A layout file (JSON), or a shipped layout's name; else the station's."),
]
Accept = Annotated[
    bool, typer.Option("--accept", help="Print also where a character has no font or a text does not fit: without it.")
]


def badge(
    context: typer.Context,
    people: Annotated[list[str] | None, typer.Argument(metavar="[REGISTRATION...]", help="Whose badges.")] = None,
    everyone: Annotated[bool, typer.Option("--all", help="A badge for everybody on the roster.")] = False,
    out: Annotated[
        Path | None, typer.Option("--out", metavar="PATH", help="A PDF file, or a folder for one file each; without it, print.")
    ] = None,
    layout: LayoutFile = None,
    accept: Accept = False,
    by: By = None,
    as_json: Json = False,
) -> None:
    """Issue badges: each has the next serial, and older ones of the same person stop working."""
    _issue(context, people, everyone, out, layout, accept, by, as_json)


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
    _issue(context, [registration], False, out, layout, accept, by, as_json)


def _issue(
    context: typer.Context,
    people: list[str] | None,
    everyone: bool,
    out: Path | None,
    layout: str | None,
    accept: bool,
    by: str | None,
    as_json: bool,
) -> None:
    from kiosk.badge.layout import find_layout

    with opened(context) as station:
        who = signed_in(station, by)
        named = (person.id for person in registrations.everyone(station.connection)) if everyone else people or ()
        wanted = list(dict.fromkeys(named))
        if not wanted:
            raise Fault("badge: nobody is named", "give registrations, or --all")
        drawn = find_layout(layout) if layout else station.layout
        good = (
            _print(station, wanted, drawn, accept, who, as_json)
            if out is None
            else _write(station, wanted, out, drawn, accept, who, as_json)
        )
    finish(good)


def _write(station: Station, wanted: list[str], out: Path, layout: Layout, accept: bool, by: Staff | None, as_json: bool) -> bool:
    from kiosk.badge.sheet import joined
    from kiosk.printing.folder import safe_name

    if out.is_dir() or not out.suffix:
        out.mkdir(parents=True, exist_ok=True)

        taken: set[str] = set()

        def write(registration: str) -> dict[str, object]:
            name = safe_name(registration)
            if name.lower() in taken:  # two ids may become one name
                name = f"{name}-{hashlib.sha256(registration.encode()).hexdigest()[:8]}"
            taken.add(name.lower())
            path = out / f"{name}.pdf"
            serial = station.desk.render(registration, lambda pdf: write_whole(path, pdf), layout=layout, accept=accept, by=by)
            return {"serial": serial, "out": str(path)}

        return _each(station, wanted, as_json, write)

    drawn: list[Drawn] = []

    def draw(registration: str) -> dict[str, object]:
        drawn.append(station.desk.draw(registration, layout=layout, accept=accept))
        return {"serial": drawn[-1].serial, "out": str(out)}

    results = {registration: _tried(registration, draw) for registration in wanted}
    if drawn:
        station.desk.render_all(drawn, lambda pages: write_whole(out, joined(pages)), by=by)
    return _each(station, list(results), as_json, lambda registration: _again(results[registration]))


def _print(station: Station, wanted: list[str], layout: Layout, accept: bool, by: Staff | None, as_json: bool) -> bool:
    done = threading.Condition()
    ended: dict[int, Job] = {}

    def changed(job: Job) -> None:
        with done:
            if job.state.final:
                ended[job.id] = job
                done.notify_all()

    with station.printing(changed) as worker:

        def send(registration: str) -> dict[str, object]:
            job = station.desk.print_badge(registration, station.printer, layout=layout, accept=accept, by=by)
            worker.wake()
            job = _ended(station, job, done, ended)
            if job.state is not JobState.PRINTED:
                raise Fault(f"badge {job.title}: {job.state.value}: {job.message}", "look at the printer, then print again")
            return {"serial": job.serial, "printer": job.printer, "state": job.state.value}

        return _each(station, wanted, as_json, send)


def _ended(station: Station, job: Job, done: threading.Condition, ended: dict[int, Job]) -> Job:
    """Wait for a job's end; a window that is open on this station may be the one that prints it, so the spool is asked too."""
    while True:
        with done:
            if done.wait_for(lambda: job.id in ended, timeout=1):
                return ended[job.id]
        now = station.spool.job(job.id)
        if now.state.final:
            return now


def _tried(registration: str, act: Callable[[str], dict[str, object]]) -> dict[str, object] | Fault:
    try:
        return act(registration)
    except Fault as fault:
        return fault


def _again(result: dict[str, object] | Fault) -> dict[str, object]:
    if isinstance(result, Fault):
        raise result
    return result


def _each(station: Station, wanted: list[str], as_json: bool, act: Callable[[str], dict[str, object]]) -> bool:
    """Do it for each person; one who can't be done is named and the others go on."""
    good = True
    for registration in wanted:
        result = _tried(registration, act)
        if isinstance(result, Fault):
            good = False
            if as_json:
                emit({"registration": registration, "error": str(result)})
            else:
                warn(str(result) if result.what.startswith(registration) else f"{registration}: {result}")
        elif as_json:
            emit({"registration": registration, **result})
        else:
            notes = _notes(station, registration, int(str(result["serial"])))
            say(f"{registration}: badge " + ", ".join([*(str(value) for value in result.values()), *notes]))
    return good


def _notes(station: Station, registration: str, serial: int) -> Iterator[str]:
    """What whoever hands a badge over should know: printing never decides, so people get one whom every door refuses."""
    person = station.desk.person(registration)
    if serial > 1:
        yield f"older badges of {registration} are refused from now on"
    if person.blocked:
        yield "HOLD: every door refuses it"
    if person.cancelled:
        yield "CANCELLED: every door refuses it"
    elif person.registration.status is not Status.APPROVED:
        yield f"{person.registration.status.value.upper()}: every door refuses it"


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
    app.command("reprint")(reprint)
    app.command("print")(print_)

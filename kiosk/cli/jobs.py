"""Badges on their way to paper: which there are, what became of them, and what a person decides about them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Annotated

import typer

from kiosk.assembly import Station
from kiosk.cli.output import Json, emit, finish, local, opened, say, warn
from kiosk.cli.waiting import Ends
from kiosk.cli.who import By, signed_in
from kiosk.domain.staff import Staff
from kiosk.errors import Fault
from kiosk.printing.job import Job, JobState
from kiosk.printing.spool import Moved
from kiosk.printing.trouble import Trouble, advice
from kiosk.wording.troubles import trouble_words

Number = Annotated[int, typer.Argument(metavar="N", help="The job's number, as the list gives it.", min=1)]
Open = Annotated[bool, typer.Option("--open", help="Only those that are not out: waiting, printing, failed, in doubt.")]


def list_(context: typer.Context, open_only: Open = False, as_json: Json = False) -> None:
    """The print jobs of this station, the oldest first, and what to do about those that did not come out."""
    states = tuple(state for state in JobState if not open_only or state is not JobState.PRINTED)
    with opened(context) as station:
        jobs = [job for job in station.spool.jobs(*states) if not open_only or not _settled(station, job)]
        for job in jobs:
            _show(station, job, as_json)
    if not jobs and not as_json:
        say("No print jobs.")


def retry(
    context: typer.Context,
    number: Number,
    printer: Annotated[str | None, typer.Option("--printer", metavar="URI", help="At another printer.")] = None,
    by: By = None,
    as_json: Json = False,
) -> None:
    """Send a job that failed again, and wait for what becomes of it."""
    _print_anew(context, by, as_json, lambda station, who: [station.retry_job(number, printer=printer, by=who)])


def move(
    context: typer.Context,
    to: Annotated[str, typer.Option("--to", metavar="URI", help="The printer that takes over.")],
    numbers: Annotated[list[int] | None, typer.Argument(metavar="[N...]", help="Which jobs.", min=1)] = None,
    source: Annotated[
        str | None, typer.Option("--from", metavar="URI", help="Everything that waits for this printer, or failed there.")
    ] = None,
    by: By = None,
    as_json: Json = False,
) -> None:
    """Let another printer take over jobs that wait or failed, and wait for what becomes of them.

    What is printing or in doubt stays: it may come out where it is.
    """
    if bool(numbers) is bool(source):
        raise Fault("jobs move: give either the jobs' numbers or --from", "for example: kiosk jobs move 3 4 --to folder:badges")

    def moved(station: Station, who: Staff | None) -> Sequence[Job]:
        if source is None:
            return station.move_jobs(numbers or (), to, by=who)
        done = station.move_all_jobs(source, to, by=who)
        _kept(done)
        return done.moved

    _print_anew(context, by, as_json, moved)


def take_over(
    context: typer.Context,
    to: Annotated[
        str | None, typer.Option("--to", metavar="URI", help="Which printer; else the next of those that were set up.")
    ] = None,
    by: By = None,
    as_json: Json = False,
) -> None:
    """Let another printer take over: what waits or failed, and every badge from now on."""

    def taken(station: Station, who: Staff | None) -> Sequence[Job]:
        if to is None and len(station.printers) == 1:
            raise Fault(
                "jobs take-over: no other printer is set up",
                "name one: --to URI, or kiosk setup EVENT.toml --printer A --printer B",
            )
        done = station.take_over(to or station.printers[1], by=who)
        if not as_json:
            say(f"Badges go to {station.printer} from now on.")
        _kept(done)
        return done.moved

    _print_anew(context, by, as_json, taken)


def _kept(done: Moved) -> None:
    for job in done.kept:
        why = "it may have come out" if job.state is JobState.UNKNOWN else "it may still come out"
        warn(f"badge {job.title} (job {job.id}) stays at {job.printer}: {why}")


def came_out(context: typer.Context, number: Number, by: By = None, as_json: Json = False) -> None:
    """Say of a job in doubt that its badge came out."""
    _decide(context, by, as_json, lambda station, who: station.settle_job(number, came_out=True, by=who))


def not_out(context: typer.Context, number: Number, by: By = None, as_json: Json = False) -> None:
    """Say of a job in doubt that nothing came out: it may be sent again then."""
    _decide(context, by, as_json, lambda station, who: station.settle_job(number, came_out=False, by=who))


def drop(context: typer.Context, number: Number, by: By = None, as_json: Json = False) -> None:
    """Give up a job that waits or failed: it is never sent, and its page is deleted."""
    _decide(context, by, as_json, lambda station, who: station.drop_job(number, by=who))


def _decide(context: typer.Context, by: str | None, as_json: bool, act: Callable[[Station, Staff | None], Job]) -> None:
    with opened(context) as station:
        _show(station, act(station, signed_in(station, by)), as_json)


def _print_anew(
    context: typer.Context, by: str | None, as_json: bool, act: Callable[[Station, Staff | None], Sequence[Job]]
) -> None:
    good, ends = True, Ends(aloud=not as_json)
    with opened(context) as station:
        jobs = act(station, signed_in(station, by))
        ends.expect(*jobs)
        with station.printing(ends.changed) as worker:
            for job in jobs:
                end = ends.wait(station, worker, job)
                good = good and end.state is JobState.PRINTED
                _show(station, end, as_json)
    if not jobs and not as_json:
        say("Nothing waited.")
    finish(good)


def _show(station: Station, job: Job, as_json: bool) -> None:
    if as_json:
        emit(
            {
                "job": job.id,
                "registration": job.registration,
                "serial": job.serial,
                "printer": job.printer,
                "state": job.state.value,
                "trouble": job.trouble.value or None,
                "message": job.message,
                "at": local(job.changed_at, station.event),
            }
        )
        return
    parts = [f"{job.id:5}  {job.title:20} {job.state.value:9} {job.printer}"]
    if job.message:
        parts.append(job.message)
    if job.state is JobState.UNKNOWN:
        parts.append(f"look whether it came out, then say: kiosk jobs came-out {job.id}, or not-out {job.id}")
    elif job.again and station.dead(job.registration, job.serial):
        parts.append("nothing to do: every door would refuse it by now")
    elif job.trouble is not Trouble.NONE:
        parts.append(_to_do(job.trouble) + (f", then: kiosk jobs retry {job.id}" if job.again else ""))
    say(": ".join(parts))


def _settled(station: Station, job: Job) -> bool:
    """Whether nobody has to do anything about a job that failed: it was given up, or the person has a newer badge."""
    return job.state is JobState.FAILED and (not job.again or station.dead(job.registration, job.serial))


def _to_do(trouble: Trouble) -> str:
    words = trouble_words(advice(trouble), "en").to_do
    return words[0].lower() + words[1:]


def register(app: typer.Typer) -> None:
    """Add this group's commands."""
    group = typer.Typer(help="Badges on their way to paper: list them, send them again, settle doubts.", no_args_is_help=True)
    group.command("list")(list_)
    group.command("retry")(retry)
    group.command("move")(move)
    group.command("take-over")(take_over)
    group.command("came-out")(came_out)
    group.command("not-out")(not_out)
    group.command("drop")(drop)
    app.add_typer(group, name="jobs")

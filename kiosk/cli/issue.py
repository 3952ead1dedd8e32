"""Issuing badges from the command line: to files, onto sheets, to the printer; one after the other, going on past bad ones."""

from __future__ import annotations

import hashlib
import sys
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.assembly import Station
from kiosk.cli.output import emit, say, warn
from kiosk.cli.waiting import Ends
from kiosk.domain.registration import Status
from kiosk.domain.staff import Staff
from kiosk.errors import Fault
from kiosk.printing.job import Job, JobState
from kiosk.whole import write_whole

if TYPE_CHECKING:
    from kiosk.badge.layout import Layout
    from kiosk.badge.sheet import Sheet
    from kiosk.desk import Drawn

_AHEAD = 2
"""Badges that may be on their way at once: the printer never waits for us, and a fault strands but one more."""


@dataclass(frozen=True, slots=True)
class Issue:
    """How badges are issued.

    Attributes:
        by: who issues them.
        accept: also where something of them can't be printed.
        as_json: one object a badge instead of a line for people.
        anew: whether people get a new badge although they have a good one, so that repeating it would not go on.
        told: whether each badge that was told of came out, by registration.
    """

    station: Station
    layout: Layout
    by: Staff | None
    accept: bool
    as_json: bool
    anew: bool = False
    told: dict[str, bool] = field(default_factory=dict)

    def to_folder(self, wanted: Sequence[str], folder: Path) -> bool:
        """A PDF each; whether all could be issued."""
        from kiosk.printing.folder import safe_name

        folder.mkdir(parents=True, exist_ok=True)
        taken: set[str] = set()

        def write(registration: str) -> dict[str, object]:
            name = safe_name(registration)
            if name != registration or name.lower() in taken:  # two ids may become one name, in this run or the next
                name = f"{name}-{hashlib.sha256(registration.encode()).hexdigest()[:8]}"
            taken.add(name.lower())
            path = folder / f"{name}.pdf"
            desk = self.station.desk
            serial = desk.render(
                registration, lambda pdf: write_whole(path, pdf), layout=self.layout, accept=self.accept, by=self.by
            )
            return {"serial": serial, "out": str(path)}

        with _progress(len(wanted)) as done:
            told = [self._told(registration, write, done) for registration in wanted]
        return all(told)

    def to_file(self, wanted: Sequence[str], out: Path, sheet: Sheet | None) -> bool:
        """One PDF, all in it or none issued; whether nobody had to be left out."""
        from kiosk.badge.sheet import arranged, joined

        drawn: list[Drawn] = []

        def draw(registration: str) -> dict[str, object]:
            drawn.append(self.station.desk.draw(registration, layout=self.layout, accept=self.accept))
            return {"serial": drawn[-1].serial, "out": str(out)}

        with _progress(len(wanted)) as done:
            results = {registration: _tried(registration, draw, done) for registration in wanted}
        if drawn:
            badges = [one.pdf for one in drawn]
            # beforehand: it takes long for many, and while badges are issued no door can write
            pages = arranged(badges, sheet) if sheet else joined(badges)
            self.station.desk.render_all(drawn, lambda _: write_whole(out, pages), by=self.by)
        told = [self._tell(registration, result) for registration, result in results.items()]
        return all(told)

    def print(self, wanted: Sequence[str], before: Sequence[Job] = ()) -> bool:
        """Send badges to the printer, and wait for each; the first that doesn't come out ends it. Whether all came out.

        Args:
            wanted: whose badges are issued and sent.
            before: jobs of earlier runs; they come first, as they are: what failed is sent again, the rest only waited for.
        """
        good = True
        steps: list[tuple[str, Callable[[], Job]]] = [(job.registration, partial(self._again, job)) for job in before]
        steps += [(registration, partial(self._print, registration)) for registration in wanted]
        under_way: deque[Job] = deque()
        ends = Ends(aloud=not self.as_json)
        with self.station.printing(ends.changed) as worker, _progress(len(steps)) as done:

            def settle(job: Job) -> bool:
                end = ends.wait(self.station, worker, job)
                done()
                return self._tell(job.registration, _result(end))

            place = 0
            try:
                for place, (registration, send) in enumerate(steps, start=1):
                    try:
                        under_way.append(send())
                    except Fault as fault:
                        done()
                        good = self._tell(registration, fault)
                        continue
                    ends.expect(under_way[-1])
                    worker.wake()
                    if len(under_way) >= _AHEAD and not settle(under_way.popleft()):
                        good = False
                        self._stopped([registration for registration, _ in steps[place:]])
                        break
                while under_way:
                    good = settle(under_way.popleft()) and good
            except KeyboardInterrupt:
                self._stopped([registration for registration, _ in steps[place:]], under_way)
                raise
        return good

    def _stopped(self, left: Sequence[str], under_way: Sequence[Job] = ()) -> None:
        """Say how to go on with what was not sent."""
        if under_way:
            jobs = " and ".join(f"{job.title} (job {job.id})" for job in under_way)
            warn(f"stopped: {jobs} may still come out; kiosk jobs list says what became of it")
        if left:
            count = "1 badge was" if len(left) == 1 else f"{len(left)} badges were"
            how = f"go on with: kiosk badge {' '.join(left)}" if self.anew else "repeat the command"
            warn(f"stopped: {count} not sent; look after the printer, then {how}")

    def _print(self, registration: str) -> Job:
        desk, printer = self.station.desk, self.station.printer
        return desk.print_badge(registration, printer, layout=self.layout, accept=self.accept, by=self.by)

    def _again(self, job: Job) -> Job:
        if not job.again:
            return job
        return self.station.retry_job(job.id, printer=self.station.printer, by=self.by)

    def _told(self, registration: str, act: Callable[[str], dict[str, object]], done: Callable[[], None]) -> bool:
        return self._tell(registration, _tried(registration, act, done))

    def _tell(self, registration: str, result: dict[str, object] | Fault) -> bool:
        """Say what came of one badge; whether it came out."""
        self.told[registration] = not isinstance(result, Fault)
        if isinstance(result, Fault):
            if self.as_json:
                emit({"registration": registration, "error": str(result)})
            else:
                warn(str(result) if result.what.startswith(registration) else f"{registration}: {result}")
            return False
        if self.as_json:
            emit({"registration": registration, **result})
        else:
            notes = _notes(self.station, registration, int(str(result["serial"])))
            say(f"{registration}: badge " + ", ".join([*(str(value) for value in result.values()), *notes]))
        return True


def _result(job: Job) -> dict[str, object] | Fault:
    what = f"badge {job.title}: {job.state.value}: {job.message}"
    match job.state:
        case JobState.PRINTED:
            # what a folder says is where it is written, which everybody knows
            more = {} if job.printer.startswith("folder:") or not job.message else {"message": job.message}
            return {"serial": job.serial, "printer": job.printer, "state": job.state.value, **more}
        case JobState.UNKNOWN:
            return Fault(what, f"look whether it came out, then say so: kiosk jobs came-out {job.id}, or not-out {job.id}")
        case _:
            return Fault(what, f"look after the printer, then send it again: kiosk jobs retry {job.id}")


def _tried(registration: str, act: Callable[[str], dict[str, object]], done: Callable[[], None]) -> dict[str, object] | Fault:
    try:
        return act(registration)
    except Fault as fault:
        return fault
    finally:
        done()


@contextmanager
def _progress(total: int) -> Iterator[Callable[[], None]]:
    """A bar on a terminal, from the second badge on; gives what to call for each that is done."""
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

    columns = (TextColumn("Badges"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    quiet = total < _AHEAD or not sys.stderr.isatty()
    with Progress(*columns, console=Console(stderr=True), transient=True, disable=quiet) as bar:
        task = bar.add_task("Badges", total=total)
        yield lambda: bar.advance(task)


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

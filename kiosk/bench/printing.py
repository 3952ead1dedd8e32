"""How long from asking for a badge until a printer has it: drawing, journal, spool, lane, and two requests to the printer."""

from __future__ import annotations

import queue
import time
from collections.abc import Iterator

from kiosk.bench.figure import Figure, Measure, Result, figure
from kiosk.bench.ipp_printer import ipp_printer, missing
from kiosk.bench.stations import crowded
from kiosk.printing.job import Job, JobState

_PATIENCE = 30.0


def printing(quick: bool) -> Iterator[Result]:
    """Badges asked for one after the other, each once the printer is idle again."""
    if lacking := missing():
        yield Measure("printing", f"not measured, no printer here: {lacking}", 0.0, "ms", None)
        return
    yield _measure(10 if quick else 100)


def _measure(rounds: int) -> Figure:
    heard: queue.Queue[tuple[float, Job]] = queue.Queue()
    with ipp_printer() as address, crowded(few=True) as (station, crowd):
        station.usual_printer = address
        station.warm()
        times: list[float] = []
        with station.printing(lambda job: heard.put((time.perf_counter(), job))) as worker:
            for person in crowd[: rounds + 1]:
                started = time.perf_counter()
                station.print_badge(person.id)
                worker.wake()
                accepted, job = heard.get(timeout=_PATIENCE)
                while not job.remote:
                    accepted, job = heard.get(timeout=_PATIENCE)
                times.append(accepted - started)
                while job.state is not JobState.PRINTED:
                    _, job = heard.get(timeout=_PATIENCE)
    return figure("printing", "request to accepted by an IPP printer, warm", times[1:], "median", 150.0)

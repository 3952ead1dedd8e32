"""Trying a printer with a page that is nobody's badge: no job, no serial, nothing in the journal."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from threading import Event

from kiosk.errors import Fault
from kiosk.printing.follow import Pace, print_and_follow
from kiosk.printing.job import JobState, Progress, trouble_of
from kiosk.printing.printer import open_printer
from kiosk.printing.turn import turn

_TITLE = "TEST"
_PACE = Pace(patience=120.0)
"""Somebody stands before the printer and waits."""


def try_printer(
    address: str, pdf: bytes, locks: Path, *, stop: Event, report: Callable[[Progress], None], pace: Pace = _PACE
) -> Progress:
    """Print one page and wait for its end; a fault of the printer is one of its ends.

    Args:
        address: of the printer.
        pdf: the page.
        locks: the folder in which the station's processes agree on whose turn it is.
        stop: when set, waiting ends at once; the page may still come out.
        report: told of every change on the way.
        pace: how often and how long to ask.
    """
    try:
        printer = open_printer(address)
        with turn(locks, printer.address, stop.wait) as mine:
            if not mine:
                return Progress(JobState.QUEUED)
            report(Progress(JobState.PRINTING))
            return print_and_follow(printer, pdf, _TITLE, stop=stop, report=report, pace=pace)
    except Fault as fault:
        return Progress(JobState.FAILED, str(fault), trouble_of(fault))

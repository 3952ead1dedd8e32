"""Follow one document from the hand-over to its end."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from threading import Event

from kiosk.errors import Fault
from kiosk.printing.job import InDoubt, JobState, Progress
from kiosk.printing.printer import Printer


@dataclass(frozen=True, slots=True)
class Pace:
    """How often a printer is asked, and how long a job may take before it is called off. Seconds."""

    interval: float = 0.5
    patience: float = 600.0
    farewell: float = 5.0
    """How long to wait for the printer to confirm that it called the job off."""


DEFAULT_PACE = Pace()


def print_and_follow(
    printer: Printer, pdf: bytes, title: str, *, stop: Event, report: Callable[[Progress], None], pace: Pace = DEFAULT_PACE
) -> Progress:
    """Hand over a document once and wait for its end: printed, failed or unknown, whatever the printer does.

    Args:
        printer: where to.
        pdf: the document.
        title: what the printer calls it.
        stop: when set, waiting ends at once and the job is unknown.
        report: is told of every change on the way.
        pace: how often and how long to ask.
    """
    try:
        remote = printer.submit(pdf, title).remote
    except InDoubt as doubt:
        return Progress(JobState.UNKNOWN, str(doubt))
    except Fault as fault:
        return Progress(JobState.FAILED, str(fault))
    return follow(printer, remote, stop=stop, report=report, pace=pace)


def follow(
    printer: Printer, remote: str, *, stop: Event, report: Callable[[Progress], None], pace: Pace = DEFAULT_PACE
) -> Progress:
    """Wait for the end of a document that was handed over; arguments as `print_and_follow`, `remote` from the receipt."""
    watch = _Watch(printer, remote, stop, report)
    end = watch.until_final(pace.interval, pace.patience)
    if end or stop.is_set():
        return end or Progress(JobState.UNKNOWN, watch.joined("the station stopped while this was printing"))
    return watch.call_off(pace)


class _Watch:
    def __init__(self, printer: Printer, remote: str, stop: Event, report: Callable[[Progress], None]) -> None:
        self._printer = printer
        self._remote = remote
        self._stop = stop
        self._report = report
        self._last = Progress(JobState.PRINTING)

    def until_final(self, interval: float, patience: float) -> Progress | None:
        """Ask until the job is over; None when stopped or out of patience."""
        deadline = time.monotonic() + patience
        while True:
            now = self._ask()
            if now.state.final:
                # the device's trouble is often mended, or forgotten, by the time the job is given up
                return now if now.state is JobState.PRINTED else Progress(now.state, self.joined(now.message))
            if now != self._last:
                self._last = now
                self._report(now)
            left = deadline - time.monotonic()
            if left <= 0 or self._stop.wait(min(interval, left)):
                return None

    def call_off(self, pace: Pace) -> Progress:
        """Tell the printer to drop a job that takes too long; it had begun, so only a person can tell what came of it."""
        why = self.joined("not finished in time")
        try:
            self._printer.cancel(self._remote)
            end = self.until_final(min(pace.interval, pace.farewell), pace.farewell)
        except Fault:
            end = None
        if end and end.state is JobState.PRINTED:
            return end
        dropped = end and end.state is JobState.FAILED
        return Progress(JobState.UNKNOWN, f"{why}; {'called off' if dropped else 'the printer did not confirm calling it off'}")

    def joined(self, message: str) -> str:
        """What was last heard, then `message`."""
        before = self._last.message
        return f"{before}; {message}" if before and before not in message else message

    def _ask(self) -> Progress:
        try:
            return self._printer.poll(self._remote)
        except Fault as fault:  # it may be back in a moment, and the job with it
            return Progress(JobState.PRINTING, str(fault))

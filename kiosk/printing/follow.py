"""Follow one document from the hand-over to its end."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from threading import Event

from kiosk.errors import Fault
from kiosk.printing.job import Busy, InDoubt, JobState, Progress, trouble_of
from kiosk.printing.printer import Printer
from kiosk.printing.trouble import Trouble

_VAGUE = frozenset({Trouble.NONE, Trouble.FAILED, Trouble.CANCELED, Trouble.ATTENTION})
_FIRST_ASKED = 8
"""A printer that is quick is asked sooner at first, by this factor."""


@dataclass(frozen=True, slots=True)
class Pace:
    """How often a printer is asked, and how long a job may take before it is called off. Seconds."""

    interval: float = 0.5
    patience: float = 600.0
    farewell: float = 5.0
    """How long to wait for the printer to confirm that it called the job off."""
    lost: float = 20.0
    """How long a printer may be out of reach before its job is in doubt; the next ones are told at once then."""
    stuck: float = 30.0
    """How long a job may stand still at a queue that says it can't print the document, before it is called off."""
    review: float = 15.0
    """How often an idle printer is asked about jobs that are in doubt."""


DEFAULT_PACE = Pace()


def _nothing(_: str) -> None:
    pass


def print_and_follow(
    printer: Printer,
    pdf: bytes,
    title: str,
    *,
    stop: Event,
    report: Callable[[Progress], None],
    took: Callable[[str], None] = _nothing,
    pace: Pace = DEFAULT_PACE,
) -> Progress:
    """Hand over a document once and wait for its end: printed, failed or unknown, whatever the printer does.

    Args:
        printer: where to.
        pdf: the document.
        title: what the printer calls it.
        stop: when set, waiting ends at once and the job is still printing: it can be followed on by `follow`. Only where the
            printer had no room for it yet it is queued as before.
        report: is told of every change on the way.
        took: is told, before anything else, how the printer knows the job that it took.
        pace: how often and how long to ask.
    """
    try:
        remote = _handed_over(printer, pdf, title, stop, report, pace)
    except InDoubt as doubt:
        return Progress(JobState.UNKNOWN, str(doubt), doubt.trouble)
    except Fault as fault:
        return Progress(JobState.FAILED, str(fault), trouble_of(fault))
    if remote is None:
        return Progress(JobState.QUEUED)
    took(remote)
    return follow(printer, remote, stop=stop, report=report, pace=pace)


def _handed_over(
    printer: Printer, pdf: bytes, title: str, stop: Event, report: Callable[[Progress], None], pace: Pace
) -> str | None:
    """How the printer knows a document that it took; None where the station stopped while it was busy with others' work.

    A busy printer took nothing, so the document may be offered again until its patience is over.
    """
    deadline = time.monotonic() + pace.patience
    said = False
    while True:
        try:
            return printer.submit(pdf, title).remote
        except Busy as busy:
            if time.monotonic() >= deadline:
                raise
            if not said:
                report(Progress(JobState.PRINTING, busy.what, Trouble.BUSY))
                said = True
            if stop.wait(pace.interval):
                return None


def follow(
    printer: Printer, remote: str, *, stop: Event, report: Callable[[Progress], None], pace: Pace = DEFAULT_PACE
) -> Progress:
    """Wait for the end of a document that was handed over; arguments as `print_and_follow`, `remote` from the receipt."""
    watch = _Watch(printer, remote, stop, report)
    end = watch.until_final(pace)
    if end or stop.is_set():
        return end or watch.last
    return watch.call_off(pace)


class _Watch:
    def __init__(self, printer: Printer, remote: str, stop: Event, report: Callable[[Progress], None]) -> None:
        self._printer = printer
        self._remote = remote
        self._stop = stop
        self._report = report
        self.last = Progress(JobState.PRINTING)
        self._lost_since: float | None = None

    def until_final(self, pace: Pace) -> Progress | None:
        """Ask until the job is over; None when stopped or out of patience."""
        deadline = time.monotonic() + pace.patience
        pause = pace.interval / _FIRST_ASKED
        while True:
            now = self._ask()
            if now.state.final:
                # the device's trouble is often mended, or forgotten, by the time the job is given up
                return now if now.state is JobState.PRINTED else self._with_cause(now)
            if self._lost_since is not None and time.monotonic() >= self._lost_since + pace.lost:
                return self._with_cause(Progress(JobState.UNKNOWN, now.message, now.trouble))
            if now != self.last:
                self.last = now
                self._report(now)
                if now.trouble is Trouble.BAD_DOCUMENT:  # waiting mends no document
                    deadline = min(deadline, time.monotonic() + pace.stuck)
            left = deadline - time.monotonic()
            if left <= 0 or self._stop.wait(min(pause, left)):
                return None
            pause = min(2 * pause, pace.interval)

    def call_off(self, pace: Pace) -> Progress:
        """Tell the printer to drop a job that takes too long; it had begun, so only a person can tell what came of it."""
        why = self._joined("not finished in time")
        trouble = self.last.trouble if self.last.trouble not in _VAGUE else Trouble.TIMED_OUT
        try:
            self._printer.cancel(self._remote)
            end = self.until_final(replace(pace, interval=min(pace.interval, pace.farewell), patience=pace.farewell))
        except Fault:
            end = None
        if end and end.state is JobState.PRINTED:
            return end
        dropped = end is not None and end.trouble is not Trouble.FORGOTTEN
        words = f"{why}; {'called off' if dropped else 'the printer did not confirm calling it off'}"
        return Progress(JobState.UNKNOWN, words, trouble)

    def _with_cause(self, end: Progress) -> Progress:
        """An end with what was last heard before it."""
        trouble = end.trouble if end.trouble not in _VAGUE or self.last.trouble is Trouble.NONE else self.last.trouble
        return replace(end, message=self._joined(end.message), trouble=trouble)

    def _joined(self, message: str) -> str:
        before = self.last.message
        return f"{before}; {message}" if before and before not in message else message

    def _ask(self) -> Progress:
        try:
            now = self._printer.poll(self._remote)
        except Fault as fault:  # it may be back in a moment, and the job with it
            self._lost_since = self._lost_since or time.monotonic()
            return Progress(JobState.PRINTING, str(fault), trouble_of(fault))
        self._lost_since = None
        return now

"""Values of the spool: what is to be printed, and how far it got."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum

from kiosk.errors import Fault
from kiosk.printing.trouble import Trouble


class PrinterFault(Fault):
    """A printer that can't be used, or does not take a document; `trouble` says which way, for programs."""

    def __init__(self, what: str, mend: str, trouble: Trouble = Trouble.FAILED) -> None:
        super().__init__(what, mend)
        self.trouble = trouble


class InDoubt(PrinterFault):
    """Something was sent to a printer, and nobody knows what became of it."""

    def __init__(self, what: str, mend: str, trouble: Trouble = Trouble.NO_ANSWER) -> None:
        super().__init__(what, mend, trouble)


class Busy(PrinterFault):
    """A printer that has no room for a document now: nothing of it was taken, and it may be offered again."""

    def __init__(self, what: str, mend: str) -> None:
        super().__init__(what, mend, Trouble.BUSY)


def trouble_of(fault: Fault) -> Trouble:
    """Which trouble a fault is."""
    return fault.trouble if isinstance(fault, PrinterFault) else Trouble.FAILED


class JobState(StrEnum):
    """How far a badge got on its way to paper."""

    QUEUED = "queued"
    PRINTING = "printing"
    """Handed to the printer, or about to be: from here on it may come out."""
    PRINTED = "printed"
    FAILED = "failed"
    """It did not come out; it may be sent again when a person says so."""
    UNKNOWN = "unknown"
    """Nobody can tell whether it came out; a person has to look."""

    @property
    def final(self) -> bool:
        """True where nothing more happens by itself."""
        return self in {JobState.PRINTED, JobState.FAILED, JobState.UNKNOWN}


_LONG_AGO = datetime(1970, 1, 1, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Job:
    """One badge on its way to paper.

    Attributes:
        id: the spool's number, never used twice.
        title: what the printer's display and the output file are called; ids only, never a name.
        serial: of the badge; with the registration it is the request, and one request gives at most one badge.
        message: how it stands, in the printer's words where it gives any.
        submitted_at: when it was asked for, aware UTC.
        printer: the address it goes to; it is printed nowhere else until a person moves it.
        trouble: what is wrong, for programs; NONE where nothing is.
        remote: how the printer knows it; empty until the printer took it.
        changed_at: when its state, words or printer changed last, aware UTC.
    """

    id: int
    title: str
    registration: str
    serial: int
    state: JobState
    message: str
    submitted_at: datetime
    printer: str
    trouble: Trouble = Trouble.NONE
    remote: str = ""
    changed_at: datetime = _LONG_AGO

    @property
    def again(self) -> bool:
        """Whether it may be sent again: it did not come out, and its page is still there."""
        return self.state is JobState.FAILED and self.trouble not in {Trouble.GIVEN_UP, Trouble.SUPERSEDED}


@dataclass(frozen=True, slots=True)
class Submission:
    """A printer's receipt; `remote` is how the printer knows the job."""

    remote: str


@dataclass(frozen=True, slots=True)
class Progress:
    """How a job stands at its printer, and why.

    Attributes:
        message: in words, the printer's own where it gives any.
        trouble: the same for programs.
        sure: whether the printer said that it speaks of this very job. False where only its number fits: that is enough while
            a job is watched, not for one that is asked about after a restart, when the number may be another job's.
    """

    state: JobState
    message: str = ""
    trouble: Trouble = Trouble.NONE
    sure: bool = True

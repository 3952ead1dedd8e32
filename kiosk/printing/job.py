"""Values of the spool: what is to be printed, and how far it got."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from kiosk.errors import Fault


class InDoubt(Fault):
    """Something was sent to a printer, and nobody knows what became of it."""


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


@dataclass(frozen=True, slots=True)
class Job:
    """One badge on its way to paper.

    Attributes:
        id: the spool's number, never used twice.
        title: what the printer's display and the output file are called; ids only, never a name.
        serial: of the badge; with the registration it is the request, and one request gives at most one badge.
        message: how it stands, in the printer's words where it gives any.
        submitted_at: when it was asked for, aware UTC.
        printer: the address it was asked for; it is printed nowhere else.
    """

    id: int
    title: str
    registration: str
    serial: int
    state: JobState
    message: str
    submitted_at: datetime
    printer: str


@dataclass(frozen=True, slots=True)
class Submission:
    """A printer's receipt; `remote` is how the printer knows the job."""

    remote: str


@dataclass(frozen=True, slots=True)
class Progress:
    """How a job stands at its printer, and why, in words."""

    state: JobState
    message: str = ""

"""What can be wrong with a print job, told apart; `kiosk.wording.troubles` has the words, and what is to be done."""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum


class Trouble(StrEnum):
    """What is wrong with a job, for programs; the printer's own words stand beside it. The worst comes first."""

    JAM = "jam"
    COVER_OPEN = "cover_open"
    WRONG_MEDIA = "wrong_media"
    """It has not got the badge's paper, or something else is loaded."""
    PAPER_OUT = "paper_out"
    INK_OUT = "ink_out"
    TRAY = "tray"
    """A tray is missing or full."""
    OFFLINE = "offline"
    """The queue or the printer answers, but the device behind it does not."""
    PAUSED = "paused"
    ATTENTION = "attention"
    """It stops for something that has no name here; its own words say what."""
    UNREACHABLE = "unreachable"
    UNKNOWN_PRINTER = "unknown_printer"
    """Nobody has that name, or what answers there is no printer."""
    GARBLED = "garbled"
    NO_ANSWER = "no_answer"
    BUSY = "busy"
    """It prints for somebody else."""
    REJECTED = "rejected"
    """It takes no jobs, or not this one."""
    BAD_DOCUMENT = "bad_document"
    CANCELED = "canceled"
    """At the printer or by its queue, which says so also of what its device gave up; a page may be out all the same."""
    TIMED_OUT = "timed_out"
    FORGOTTEN = "forgotten"
    """The printer does not know the job any more."""
    INTERRUPTED = "interrupted"
    """The station stopped between sending it and writing down that the printer has it."""
    FAILED = "failed"
    NOT_OUT = "not_out"
    """Somebody looked, and nothing had come out."""
    SUPERSEDED = "superseded"
    """The person has a newer badge, so that this one would be refused at every door."""
    GIVEN_UP = "given_up"
    NONE = ""


_LOOK_AFTER = {
    **dict.fromkeys((Trouble.NO_ANSWER, Trouble.TIMED_OUT, Trouble.FORGOTTEN, Trouble.INTERRUPTED), Trouble.UNREACHABLE),
    Trouble.CANCELED: Trouble.FAILED,
}


def advice(trouble: Trouble) -> Trouble:
    """The trouble whose advice fits a job that is not in doubt: there is nothing to say of it yet, or any more."""
    return _LOOK_AFTER.get(trouble, trouble)


def worst(troubles: Iterable[Trouble]) -> Trouble:
    """The one to say where a printer has several."""
    order = list(Trouble)
    return min(troubles, key=order.index, default=Trouble.NONE)

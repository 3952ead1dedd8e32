"""What can be wrong with a print job, told apart, and what whoever stands at the desk does about it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from enum import StrEnum
from types import MappingProxyType


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


_LOOK = "look whether the badge came out, and say so"

_TO_DO: Mapping[Trouble, str] = MappingProxyType(
    {
        Trouble.JAM: "clear the paper jam at the printer",
        Trouble.COVER_OPEN: "close the printer's cover",
        Trouble.WRONG_MEDIA: "load the badge's paper and set its size at the printer, or use a layout for the paper it has",
        Trouble.PAPER_OUT: "load paper; it goes on by itself",
        Trouble.INK_OUT: "change the ink, toner or ribbon",
        Trouble.TRAY: "put the printer's trays right, and empty the one that is full",
        Trouble.OFFLINE: "switch the printer on and check its cable; it goes on by itself",
        Trouble.PAUSED: "let the printer or its queue go on",
        Trouble.ATTENTION: "mend at the printer what it says",
        Trouble.UNREACHABLE: "switch the printer on, and check its cable and the network",
        Trouble.UNKNOWN_PRINTER: "check the printer's address, or let another printer take over",
        Trouble.GARBLED: "check that this is a printer's address; switch the printer off and on",
        Trouble.NO_ANSWER: _LOOK,
        Trouble.BUSY: "wait: the printer works for others, and goes on by itself",
        Trouble.REJECTED: "let the printer take jobs again, or let another printer take over",
        Trouble.BAD_DOCUMENT: "print the badge anew; if that fails too, use another printer or layout",
        Trouble.CANCELED: _LOOK,
        Trouble.TIMED_OUT: _LOOK,
        Trouble.FORGOTTEN: _LOOK,
        Trouble.INTERRUPTED: _LOOK,
        Trouble.FAILED: "look at the printer",
        Trouble.NOT_OUT: "print it again",
        Trouble.SUPERSEDED: "nothing: the newer badge is the one that counts",
        Trouble.GIVEN_UP: "nothing: if a badge is wanted after all, print a new one from the person's card",
        Trouble.NONE: "nothing",
    }
)


def to_do(trouble: Trouble) -> str:
    """What whoever stands at the desk does about it, in one English clause."""
    return _TO_DO[trouble]


def worst(troubles: Iterable[Trouble]) -> Trouble:
    """The one to say where a printer has several."""
    order = list(Trouble)
    return min(troubles, key=order.index, default=Trouble.NONE)

"""How a keyboard scanner is set, and how much a text is like a code."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import IntEnum, StrEnum

from kiosk.devices.scanner_text import USUAL_ENDS, End
from kiosk.errors import Fault

_LONGEST_MARK = 16
_GAPS = (0.005, 1.0)
_LONGEST_SHORTEST = 64


class Form(IntEnum):
    """How much a text is like a code."""

    NONE = 0
    """Unreadable."""
    PLAIN = 1
    """A roster could list it, as it could any text."""
    MARKED = 2
    """Begins like a code, or says what it is: nobody types it."""
    CODE = 3
    """A whole ticket or badge."""


Judge = Callable[[str], Form]


class Decoding(StrEnum):
    """What is believed first where both readings of a burst are as good."""

    POSITION = "position"
    """The places of the keys: right for every scanner that is set to an American keyboard, whatever the system's layout."""
    TEXT = "text"
    """What the system's layout makes of them: right for scanners that are set to this layout."""


@dataclass(frozen=True, slots=True)
class Rules:
    """How the scanner is set.

    Attributes:
        prefix, suffix: what it sends around each code, to be taken off; where one is set, nothing without it is a scan.
        ends: what ends a code.
        shortest: keys below which a burst is typing.
        gap: seconds between two keys of one burst at most.
        decoding: which reading is believed first.

    Raises:
        Fault: they don't make sense.
    """

    prefix: str = ""
    suffix: str = ""
    ends: frozenset[End] = USUAL_ENDS
    shortest: int = 4
    gap: float = 0.035
    decoding: Decoding = Decoding.POSITION

    def __post_init__(self) -> None:
        for name, mark in (("prefix", self.prefix), ("suffix", self.suffix)):
            if len(mark) > _LONGEST_MARK or not all("!" <= char <= "~" for char in mark):
                raise Fault(
                    f"the scanner's {name} can't be typed", f"use up to {_LONGEST_MARK} letters, digits and signs of ASCII"
                )
        if not self.ends:
            raise Fault("nothing ends a scan", "name at least one of enter, tab, lf, pause")
        if not 1 <= self.shortest <= _LONGEST_SHORTEST:
            raise Fault("the shortest scan has no sensible length", f"give a number from 1 to {_LONGEST_SHORTEST}")
        if not _GAPS[0] <= self.gap <= _GAPS[1]:
            raise Fault("the longest gap between two keys makes no sense", "give 5 to 1000 milliseconds")

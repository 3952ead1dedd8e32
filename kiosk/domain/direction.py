"""Which way somebody passes a door, where the door doesn't say it."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kiosk.domain.access import Request
    from kiosk.domain.attendance import History

SAME_PASSAGE = timedelta(seconds=10)
"""For so long after a passage, another scan of the same person at the same station is that passage read twice: a telephone
that was lowered and raised again, a scanner that was triggered twice. Nobody turns round in a doorway that fast."""


class Direction(StrEnum):
    """What a door is for."""

    IN = "in"
    OUT = "out"
    BOTH = "both"

    @property
    def exit(self) -> bool | None:
        """As `Checkpoint.scan` takes it; None where everybody's presence says."""
        return {Direction.IN: False, Direction.OUT: True, Direction.BOTH: None}[self]

    @property
    def next(self) -> Direction:
        """The one after this in turn: in, out, both."""
        turn = list(Direction)
        return turn[(turn.index(self) + 1) % len(turn)]


def directed(request: Request, history: History, station: str, now: datetime) -> Request:
    """A request at a door for both ways, with its direction: whoever is inside leaves, anybody else enters.

    Within `SAME_PASSAGE` of a passage at this station the direction stays what it was, so that a code that is read twice lets
    nobody out at once, and nobody in again. Such an entry is marked `again`: it is refused, whatever the session's rule of
    re-entry, because the person is inside and a badge handed back over the threshold must let no second person in. A second
    exit is an exit.

    Args:
        request: at a session's door; its own direction is ignored.
        history: of the one person whom the code names, else empty.
        station: which asks; what was scanned elsewhere is no double reading of this door's.
        now: aware.
    """
    last = history.passages[-1] if history.passages else None
    if last is not None and last.station == station and abs(now - last.at) < SAME_PASSAGE:
        return replace(request, exit=last.exit, again=not last.exit)
    return replace(request, exit=history.inside, again=False)

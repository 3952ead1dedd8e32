"""What a door shows when something happens: (state, happening) -> state. No Qt, no clock, no I/O."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime

from kiosk.domain.direction import Direction
from kiosk.domain.reason import NOBODY, Verdict
from kiosk.errors import Fault
from ui.flow import (
    Acknowledged,
    Answered,
    CodeSeen,
    DirectionTurned,
    Failed,
    Looked,
    Moved,
    Retold,
    Shut,
    TimeUp,
    Told,
)
from ui.wording import Tone, look


@dataclass(frozen=True, slots=True)
class Door:
    """What a door shows.

    Attributes:
        direction: the way in, the way out, or both.
        asked: a text that the core is deciding now.
        told: the verdict on the screen; fault: why there is none.
        held: a code that was shown while the screen stood still; it is not decided unless it is still there afterwards.
        turn: rises with every verdict, so that the timer of an older one says nothing.
        last: the text that was decided last; what is on the screen rests on it.
        meant, several: what the camera sees, see `Looked`.
        closed: since when the doors are closed by hand.
    """

    direction: Direction = Direction.IN
    asked: str | None = None
    told: Told | None = None
    fault: Fault | None = None
    held: str | None = None
    turn: int = 0
    last: str | None = None
    meant: str | None = None
    several: bool = False
    closed: datetime | None = None

    @property
    def idle(self) -> bool:
        """Whether the door waits for a code."""
        return self.asked is None and self.told is None and self.fault is None

    @property
    def again(self) -> bool:
        """Whether the code that was decided last is still held up, and nothing is shown of it any more."""
        return self.idle and self.meant is not None and self.meant == self.last

    @property
    def retry(self) -> str | None:
        """The code that could not be written down, while it is still held up: nobody need take it away to try again."""
        return self.last if self.fault is not None and self.meant is not None and self.meant == self.last else None

    @property
    def passed(self) -> bool:
        """Whether what is shown is that somebody went through: their code must be gone before it counts again."""
        return self.told is not None and self.told.outcome.decision.verdict is Verdict.ADMIT

    @property
    def tone(self) -> Tone | None:
        """The colour of what is shown."""
        if self.fault is not None:
            return Tone.ATTENTION
        return look(self.told.outcome).tone if self.told is not None else None

    @property
    def stands(self) -> bool:
        """Whether what is shown stays until someone acts."""
        return self.fault is not None or (self.told is not None and self.told.seconds is None)

    @property
    def seconds(self) -> float | None:
        """After how long the verdict clears itself."""
        return self.told.seconds if self.told is not None and self.asked is None else None

    @property
    def overridable(self) -> str | None:
        """The registration that a supervisor may let in now."""
        if self.told is None or self.asked is not None or self.fault is not None:
            return None
        decision = self.told.outcome.decision
        if decision.verdict is Verdict.ADMIT or decision.reason in NOBODY or decision.exit:
            return None
        return decision.registration


def at_door(door: Door, happening: object) -> Door:
    """What the door shows after something happened."""
    match happening:
        case Looked():
            return _looked(door, happening)
        case Shut(since):
            return replace(door, closed=since)
    return _at_door(door, happening)


def _at_door(door: Door, happening: object) -> Door:
    match happening:
        case CodeSeen(text) if door.stands or door.asked is not None:
            return replace(door, held=text)
        case CodeSeen(text):
            return replace(door, asked=text, last=text, held=None, turn=door.turn + 1)
        case Answered(told):
            return replace(door, asked=None, told=told, fault=None, turn=door.turn + 1)
        case Failed(fault):
            return replace(door, asked=None, told=None, fault=fault, turn=door.turn + 1)
        case Acknowledged() if door.asked is None:
            return _cleared(door)
        case TimeUp(turn) if turn == door.turn and door.asked is None and not door.stands:
            return _cleared(door)
        case DirectionTurned() if door.asked is None:
            return replace(_cleared(door), direction=door.direction.next, turn=door.turn + 1)
        case Moved(direction):
            return replace(_cleared(door), direction=direction, asked=None, last=None, turn=door.turn + 1)
        case Retold(told) if door.told is not None and told.outcome is door.told.outcome:
            return replace(door, told=told)
    return door


def _looked(door: Door, happening: Looked) -> Door:
    if (happening.meant, happening.several) == (door.meant, door.several):
        return door
    return replace(door, meant=happening.meant, several=happening.several)


def _cleared(door: Door) -> Door:
    return replace(door, told=None, fault=None, held=None)

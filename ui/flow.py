"""What the screens do when something happens: (state, happening) -> state. No Qt, no clock, no I/O."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from typing import TypeVar

from kiosk.domain.outcome import Person
from kiosk.domain.reason import NOBODY, Verdict
from kiosk.domain.registration import Status
from kiosk.errors import Fault
from ui.happenings import (
    Acknowledged,
    Answered,
    Changed,
    CodeSeen,
    ExitToggled,
    Failed,
    Found,
    Looked,
    Moved,
    Picked,
    Presented,
    Retold,
    Shut,
    TimeUp,
    Told,
)
from ui.wording import Tone, look

__all__ = [
    "Acknowledged",
    "Answered",
    "Changed",
    "CodeSeen",
    "Desk",
    "Door",
    "ExitToggled",
    "Failed",
    "Found",
    "Looked",
    "Moved",
    "NextAct",
    "Picked",
    "Presented",
    "Retold",
    "Shut",
    "TimeUp",
    "Told",
    "at_desk",
    "at_door",
    "in_good_standing",
    "next_act",
    "outline_tones",
]


def outline_tones(texts: Sequence[str], about: str | None, tone: Tone | None, *, several: bool) -> tuple[Tone | None, ...]:
    """In which colour each code in view is outlined; None is none in particular.

    Args:
        texts: of the codes.
        about: the text on which the answer on the screen rests; no other code takes its colour.
        tone: of that answer.
        several: people have to be told to show one.
    """
    if several:
        return (Tone.ATTENTION,) * len(texts)
    return tuple(tone if text == about else None for text in texts)


# The door.


@dataclass(frozen=True, slots=True)
class Door:
    """What a door shows.

    Attributes:
        asked: a text that the core is deciding now.
        told: the verdict on the screen; fault: why there is none.
        held: a code that was shown while the screen stood still; it is not decided unless it is still there afterwards.
        turn: rises with every verdict, so that the timer of an older one says nothing.
        last: the text that was decided last; what is on the screen rests on it.
        meant, several: what the camera sees, see `Looked`.
        closed: since when the doors are closed by hand.
    """

    exit: bool = False
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
        case ExitToggled() if door.asked is None:
            return replace(_cleared(door), exit=not door.exit, turn=door.turn + 1)
        case Moved(exit):
            return replace(_cleared(door), exit=exit, asked=None, last=None, turn=door.turn + 1)
        case Retold(told) if door.told is not None and told.outcome is door.told.outcome:
            return replace(door, told=told)
    return door


def _cleared(door: Door) -> Door:
    return replace(door, told=None, fault=None, held=None)


# The desk.


class NextAct(StrEnum):
    """The one filled button of the desk."""

    NONE = "none"
    CHECK_IN_AND_PRINT = "check in and print"
    PRINT = "print"
    REPRINT = "reprint"


@dataclass(frozen=True, slots=True)
class Desk:
    """What the desk shows.

    Attributes:
        told: the banner above the person card; `printing`: their badge is on its way.
        results: the people found, best first; `index` is the chosen one of them.
        about: the text on which what is shown rests; None where it was a name.
        last: the text that was decided last.
        meant, several: what the camera sees, see `Looked`.
        present: whether the person on the card is known to stand before the desk; somebody found by name may be another.
    """

    asked: str | None = None
    told: Told | None = None
    person: Person | None = None
    present: bool = False
    results: tuple[Person, ...] = ()
    index: int = -1
    turn: int = 0
    printing: bool = False
    about: str | None = None
    last: str | None = None
    meant: str | None = None
    several: bool = False

    @property
    def seconds(self) -> float | None:
        """After how long the banner clears itself."""
        return self.told.seconds if self.told is not None else None

    @property
    def idle(self) -> bool:
        """Whether nothing is shown of anybody."""
        return self.asked is None and self.told is None and self.person is None and not self.results

    @property
    def again(self) -> bool:
        """Whether the code that was decided last is still held up, and nothing is shown of it any more."""
        return self.idle and self.meant is not None and self.meant == self.last

    def shows(self, person: Person) -> bool:
        """Whether that is who is on the card."""
        return self.person is not None and self.person.registration.id == person.registration.id

    @property
    def tone(self) -> Tone | None:
        """The colour of the banner."""
        return look(self.told.outcome).tone if self.told is not None else None


def at_desk(desk: Desk, happening: object) -> Desk:
    """What the desk shows after something happened. Whatever a clerk does ends a banner; so does the next code."""
    match happening:
        case Looked():
            return _looked(desk, happening)
        case Presented():
            return replace(desk, present=desk.person is not None)
    return _at_desk(desk, happening)


def _at_desk(desk: Desk, happening: object) -> Desk:
    match happening:
        case CodeSeen(text):
            return replace(desk, asked=text, last=text, turn=desk.turn + 1)
        case Answered(told, person, printing):
            return _answered(desk, told, person, printing=printing)
        case Failed():
            return replace(desk, asked=None, turn=desk.turn + 1)
        case Found(people):
            first = people[0] if people else None
            return replace(_emptied(desk), person=first, results=people, index=0 if people else -1)
        case Picked(index) if 0 <= index < len(desk.results):
            return replace(_emptied(desk), person=desk.results[index], results=desk.results, index=index)
        case Changed(person):
            return _changed(desk, person)
        case Acknowledged():
            return _emptied(desk)
        case TimeUp(turn) if turn == desk.turn:
            return replace(desk, told=None)
        case Retold(told) if desk.told is not None and told.outcome is desk.told.outcome:
            return replace(desk, told=told)
    return desk


Place = TypeVar("Place", Door, Desk)


_NOBODY = {"told": None, "person": None, "present": False, "results": (), "index": -1, "printing": False, "about": None}


def _emptied(desk: Desk) -> Desk:
    return replace(desk, turn=desk.turn + 1, **_NOBODY)  # type: ignore[arg-type]  # fields of ours


def _answered(desk: Desk, told: Told, person: Person | None, *, printing: bool) -> Desk:
    listed = _listed(desk, person)
    same = person is not None and desk.shows(person)
    # what was done to the person on the card rests on their code, if it was that which brought them there
    about = desk.asked if desk.asked is not None else desk.about if same else None
    return replace(
        desk,
        asked=None,
        told=told,
        person=person,
        results=desk.results if listed >= 0 else (),
        index=listed,
        turn=desk.turn + 1,
        printing=printing,
        about=about,
        present=person is not None and told.outcome.decision.verdict is Verdict.ADMIT,
    )


def _listed(desk: Desk, person: Person | None) -> int:
    ids = [found.registration.id for found in desk.results]
    return ids.index(person.registration.id) if person is not None and person.registration.id in ids else -1


def _changed(desk: Desk, person: Person) -> Desk:
    same = desk.shows(person)
    results = tuple(person if found.registration.id == person.registration.id else found for found in desk.results)
    return replace(desk, person=person if same else desk.person, results=results)


def _looked(state: Place, happening: Looked) -> Place:
    if (happening.meant, happening.several) == (state.meant, state.several):
        return state
    return replace(state, meant=happening.meant, several=happening.several)


def in_good_standing(person: Person) -> bool:
    """Whether nothing about the registration itself speaks against coming in."""
    return not person.blocked and not person.cancelled and person.registration.status is Status.APPROVED


def next_act(person: Person | None) -> NextAct:
    """The next right thing to do for a person at the desk; none where a human being has to sort something out first."""
    if person is None or not in_good_standing(person):
        return NextAct.NONE
    if person.checked_in is None:
        return NextAct.CHECK_IN_AND_PRINT
    return NextAct.REPRINT if person.badge_serial else NextAct.PRINT

"""What the screens do when something happens: (state, happening) -> state. No Qt, no clock, no I/O."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from kiosk.domain.outcome import Person, against
from kiosk.domain.reason import Verdict
from ui.happenings import (
    Acknowledged,
    Answered,
    Changed,
    CodeSeen,
    Deed,
    DirectionTurned,
    Failed,
    Found,
    Kept,
    Looked,
    Moved,
    Picked,
    Presented,
    Queued,
    Retold,
    Shut,
    TimeUp,
    Told,
    Undone,
)
from ui.wording import Tone, look

__all__ = [
    "Acknowledged",
    "Answered",
    "Changed",
    "CodeSeen",
    "Deed",
    "Desk",
    "DirectionTurned",
    "Failed",
    "Found",
    "Kept",
    "Looked",
    "Moved",
    "NextAct",
    "Picked",
    "Presented",
    "Queued",
    "Retold",
    "Shut",
    "TimeUp",
    "Told",
    "Undone",
    "against",
    "at_desk",
    "in_good_standing",
    "may_check_in",
    "may_print",
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


# The desk.


class NextAct(StrEnum):
    """The one filled button of the desk."""

    NONE = "none"
    CHECK_IN_AND_PRINT = "check in and print"
    CHECK_IN = "check in"
    """Their badge is out already."""
    PRINT = "print"
    REPRINT = "reprint"


@dataclass(frozen=True, slots=True)
class Desk:
    """What the desk shows.

    Attributes:
        told: the banner above the person card; `printing`: their badge is on its way. It stands until the next act or
            person: a clerk looks at whoever is there, not at a screen.
        undone: what the banner says instead; `Kept`: why nothing was taken back.
        results: the people found, best first; `index` is the chosen one of them.
        about: the text on which what is shown rests; None where it was a name.
        last: the text that was decided last.
        meant, several: what the camera sees, see `Looked`.
        present: whether the person on the card is known to stand before the desk; somebody found by name may be another.
    """

    asked: str | None = None
    told: Told | None = None
    undone: Undone | Kept | None = None
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
    def idle(self) -> bool:
        """Whether nothing is shown of anybody."""
        said = self.told is not None or self.undone is not None
        return self.asked is None and not said and self.person is None and not self.results

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
        case Undone():
            return _undone(desk, happening)
        case Kept():
            return replace(desk, told=None, undone=happening, printing=False, turn=desk.turn + 1)
        case Queued():
            return replace(desk, undone=None, printing=desk.told is not None, present=desk.person is not None)
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
            return replace(desk, told=None, undone=None)
        case Retold(told) if desk.told is not None and told.outcome is desk.told.outcome:
            return replace(desk, told=told)
    return desk


_NOBODY = {
    "told": None,
    "undone": None,
    "person": None,
    "present": False,
    "results": (),
    "index": -1,
    "printing": False,
    "about": None,
}


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
        undone=None,
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


def _undone(desk: Desk, undone: Undone) -> Desk:
    """Say what was taken back, and show whom it was about: whoever is on the card, or nobody was, and the list is over."""
    person = undone.person
    if person is None:
        desk = _emptied(desk)
    elif desk.shows(person):
        desk = _changed(desk, person)
    elif desk.person is None:
        desk = replace(_emptied(desk), person=person, results=(person,), index=0)
    # whoever was checked in by mistake may not be who stands there
    return replace(desk, told=None, undone=undone, printing=False, present=False, turn=desk.turn + 1)


def _looked(desk: Desk, happening: Looked) -> Desk:
    if (happening.meant, happening.several) == (desk.meant, desk.several):
        return desk
    return replace(desk, meant=happening.meant, several=happening.several)


def in_good_standing(person: Person) -> bool:
    """Whether nothing about the registration itself speaks against coming in."""
    return against(person) is None


def may_check_in(person: Person | None) -> bool:
    """Whether checking them in would be no refusal, as far as can be seen here."""
    return person is not None and person.checked_in is None and in_good_standing(person)


def may_print(person: Person | None) -> bool:
    """Whether a badge may be printed for them: none for somebody whom every door, and the desk itself, would refuse."""
    return person is not None and in_good_standing(person)


def next_act(person: Person | None) -> NextAct:
    """The next right thing to do for a person at the desk; none where a human being has to sort something out first."""
    if person is None or not in_good_standing(person):
        return NextAct.NONE
    if person.checked_in is None:
        # another badge would end the one that they hold
        return NextAct.CHECK_IN if person.badge_serial and not person.badge_lost else NextAct.CHECK_IN_AND_PRINT
    return NextAct.REPRINT if person.badge_serial else NextAct.PRINT

"""What happens at a desk or a door, as values; `ui.flow` says what the screens do about it. No Qt."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from kiosk.domain.direction import Direction
from kiosk.domain.outcome import Explanation, Outcome, Person
from kiosk.errors import Fault
from ui.wording import look


@dataclass(frozen=True, slots=True)
class Told:
    """An outcome with its words in the language of the screen."""

    outcome: Outcome
    words: Explanation

    @property
    def seconds(self) -> float | None:
        """After how long it clears itself; None stays until someone acts."""
        return look(self.outcome).seconds


# What happens.


@dataclass(frozen=True, slots=True)
class CodeSeen:
    """The camera or a scanner delivered a new text."""

    text: str


@dataclass(frozen=True, slots=True)
class Looked:
    """The camera sees something else than before.

    Attributes:
        meant: the text of the code that is held up; None while there is none, or doubt.
        several: there are several codes, and none is plainly meant.
    """

    meant: str | None
    several: bool = False


@dataclass(frozen=True, slots=True)
class Answered:
    """The core answered; `person` is for the desk's card, `printing` says that their badge is on its way."""

    told: Told
    person: Person | None = None
    printing: bool = False


@dataclass(frozen=True, slots=True)
class Failed:
    """The core could not answer: nothing was recorded."""

    fault: Fault


@dataclass(frozen=True, slots=True)
class Acknowledged:
    """Someone pressed Enter or Escape, or touched the screen."""


@dataclass(frozen=True, slots=True)
class TimeUp:
    """The time of a verdict is over; `turn` says of which."""

    turn: int


@dataclass(frozen=True, slots=True)
class DirectionTurned:
    """Someone switched to the next of way in, way out and both."""


@dataclass(frozen=True, slots=True)
class Moved:
    """The station now watches another door, or another way through it."""

    direction: Direction


@dataclass(frozen=True, slots=True)
class Shut:
    """The doors are closed by hand since a moment; None: they aren't."""

    since: datetime | None


@dataclass(frozen=True, slots=True)
class Retold:
    """What is shown, in another language."""

    told: Told


@dataclass(frozen=True, slots=True)
class Found:
    """People for what was typed, best first."""

    people: tuple[Person, ...]


@dataclass(frozen=True, slots=True)
class Picked:
    """Someone chose a person from the list."""

    index: int


@dataclass(frozen=True, slots=True)
class Changed:
    """The journals say something new of a person."""

    person: Person


@dataclass(frozen=True, slots=True)
class Presented:
    """The clerk says that the person on the card is the one before the desk."""


@dataclass(frozen=True, slots=True)
class Queued:
    """A badge for the person on the card is on its way, without another decision."""


class Deed(StrEnum):
    """What kind of act was taken back, as far as the desk tells them apart."""

    CHECK_IN = "check-in"
    WALK_IN = "walk-in"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Undone:
    """Something was taken back.

    Attributes:
        deed: what.
        name: whom it was about; empty where that was nobody.
        person: what is known of them now; None where that is nothing any more.
        serial: of the badge that was printed for what is not so any more; 0 for none.
    """

    deed: Deed
    name: str = ""
    person: Person | None = None
    serial: int = 0


@dataclass(frozen=True, slots=True)
class Kept:
    """Nothing was taken back.

    Attributes:
        name: whom the last act was about.
        serial: of their badge, where that was printing it, which nothing takes back; 0 where it was another act, and it is
            somebody else who is on the card.
    """

    name: str
    serial: int = 0

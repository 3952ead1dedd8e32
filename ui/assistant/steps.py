"""The steps of setting a station up, and how far each is: read off the station, never kept. No Qt."""

from __future__ import annotations

from collections.abc import Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from kiosk.domain.event import Event
from kiosk.domain.staff import Staff
from kiosk.guard import Worry, lacking
from kiosk.storage.trials import Trial, Tried


class Step(StrEnum):
    """A page of the assistant, in order."""

    EVENT = "event"
    ROSTER = "roster"
    STAFF = "staff"
    CAMERA = "camera"
    SCANNER = "scanner"
    PRINTER = "printer"
    CHECK = "check"
    END = "end"


class State(StrEnum):
    """How far a step is."""

    DONE = "done"
    TODO = "todo"
    NEEDS = "needs"
    """Something was found that somebody should see to."""
    LATER = "later"
    """There is no station yet."""
    SKIPPED = "skipped"
    """Somebody at this window went on without it."""


class First(StrEnum):
    """What stands before all other steps while there is no open station."""

    CHOOSE = "choose"
    SET_UP = "set_up"
    UNLOCK = "unlock"


@dataclass(frozen=True, slots=True)
class Standing:
    """What a station is so far.

    Attributes:
        key: how its database's key is kept: passphrase, keyring or file.
        registrations: how many people are in it.
        printers: where badges go, that in use first.
        printer_chosen: whether somebody chose them.
        layout: the name of what its badges look like.
        trials: how each trial went last.
        now: the station's clock when it was looked at.
    """

    event: Event
    name: str
    key: str
    registrations: int
    staff: tuple[Staff, ...] = field(repr=False)
    printers: tuple[str, ...]
    printer_chosen: bool
    layout: str
    trials: Mapping[Trial, Tried]
    now: datetime | None = None

    @property
    def guarded(self) -> bool:
        """Whether it knows its staff."""
        return bool(self.staff)

    @property
    def worries(self) -> tuple[Worry, ...]:
        """What is not as it should be with its staff."""
        return lacking(self.staff)


_TRIED = {Step.CAMERA: Trial.CAMERA, Step.SCANNER: Trial.SCANNER, Step.PRINTER: Trial.BADGE, Step.CHECK: Trial.PREFLIGHT}


def state_of(step: Step, standing: Standing | None) -> State:
    """How far a step is; `standing` is None while there is no station."""
    if standing is None:
        return State.TODO if step is Step.EVENT else State.LATER
    match step:
        case Step.EVENT:
            return State.DONE
        case Step.ROSTER:
            return State.DONE if standing.registrations else State.TODO
        case Step.STAFF:
            if not standing.staff:
                return State.TODO
            return State.NEEDS if standing.worries else State.DONE
        case Step.END:
            return (
                State.DONE if all(state_of(other, standing) is State.DONE for other in Step if other is not step) else State.TODO
            )
        case _:
            return _of_trial(step, standing)


def _of_trial(step: Step, standing: Standing) -> State:
    tried = standing.trials.get(_TRIED[step])
    if tried is None or (step is Step.PRINTER and tried.about != standing.printers[0]):
        return State.TODO
    return State.DONE if tried.good else State.NEEDS


def states_of(standing: Standing | None, skipped: AbstractSet[Step] = frozenset()) -> dict[Step, State]:
    """How far each step is; those of `skipped` that are still to be done were skipped."""
    states = {step: state_of(step, standing) for step in Step}
    return {step: State.SKIPPED if state is State.TODO and step in skipped else state for step, state in states.items()}


def first_open(standing: Standing | None) -> Step:
    """Where somebody who comes back goes on: the first step that is not done."""
    return next((step for step in Step if state_of(step, standing) is not State.DONE), Step.END)


def neighbour(step: Step, by: int) -> Step:
    """The step so many further on, the last or first where there is none."""
    order = list(Step)
    return order[max(0, min(len(order) - 1, order.index(step) + by))]

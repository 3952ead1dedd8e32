"""What a window asks of the core about staff: who works here, whose PIN it is, and acts on a supervisor's word. No Qt."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Generic, Protocol, TypeVar

from kiosk.domain.staff import Role, Staff
from kiosk.errors import Fault, bare
from kiosk.guard import Denied
from ui.station import Station

logger = logging.getLogger(__name__)

T = TypeVar("T")
By = Callable[[Station, Staff | None], T]
"""An act that somebody does; None where nobody is signed in."""


@dataclass(frozen=True, slots=True)
class Standing:
    """How things stand with the staff after an act.

    Attributes:
        guarded: whether the station knows its staff.
        staff: who acted, as the station knows them now; None where they work here no longer, or it was nobody.
    """

    guarded: bool
    staff: Staff | None


@dataclass(frozen=True, slots=True)
class Attended(Generic[T]):
    """What an act came to, and how things stand after it.

    Attributes:
        answer: of the act; None where it has a fault.
        fault: why it was not done.
        standing: None where it could not be read.
    """

    answer: T | None
    fault: Fault | None
    standing: Standing | None


def attended(act: By[T], by: Staff | None) -> Callable[[Station], Attended[T]]:
    """Do an act, and look who still works here: what is recorded is told whatever that look comes to."""

    def run(station: Station) -> Attended[T]:
        answer, fault = None, None
        try:
            answer = act(station, by)
        except Fault as error:
            fault = bare(error)
        try:
            standing = stands(station, by)
        except Fault as error:
            bare(error)
            standing = None
        return Attended(answer, fault, standing)

    return run


class Ask(Protocol):
    """`ui.workers.Core.ask`."""

    def __call__(self, act: Callable[[Station], T], then: Callable[[T], None], failed: Callable[[Fault], None]) -> None:
        """Run an act on the core's thread, then one of two calls on this one."""


def attend(
    ask: Ask,
    act: By[T],
    by: Staff | None,
    learn: Callable[[Standing], None],
    then: Callable[[T], None],
    failed: Callable[[Fault], None],
) -> None:
    """Do an act as somebody on the core's thread; then tell how things stand, and give the answer or the fault."""

    def done(came: Attended[T]) -> None:
        if came.standing is not None:
            learn(came.standing)
        if came.fault is not None:
            logger.info("the core could not: %s", came.fault)
            failed(came.fault)
        else:
            then(came.answer)  # type: ignore[arg-type]  # without a fault there is one

    ask(attended(act, by), done, failed)


def stands(station: Station, by: Staff | None) -> Standing:
    """How things stand with the staff now."""
    guard = station.guard
    return Standing(guard.any(), guard.current(by))


def crew(least: Role = Role.OPERATOR) -> By[tuple[Staff, ...]]:
    """Who works here and may do at least so much, by name."""

    def run(station: Station, _by: Staff | None) -> tuple[Staff, ...]:
        able = [one for one in station.guard.staff() if one.role >= least]
        return tuple(sorted(able, key=lambda one: (one.name.casefold(), one.id)))

    return run


def waiting(id: str) -> By[int]:
    """Seconds for which somebody is locked out."""
    return lambda station, _by: station.guard.waiting(id)


def proved(id: str, pin: str) -> By[Staff | Denied]:
    """Who it is, where it is their PIN."""
    return lambda station, _by: station.guard.verify(id, pin)


def vouched(id: str, pin: str, act: By[T]) -> By[T | Denied]:
    """Do one act as somebody who gives their PIN for it, beside whoever is signed in."""

    def run(station: Station, by: Staff | None) -> T | Denied:
        found = station.guard.verify(id, pin)
        if isinstance(found, Denied):
            return found
        return act(station, replace(found, beside=by.id if by else ""))

    return run

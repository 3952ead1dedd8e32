"""What the self-service window asks of the core, each as one act on its thread. No Qt.

A refusal is told without its reason, and a person without anything but the name on their badge: what the window is not
told it can't show.
"""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.domain.clock_doubt import ClockDoubt
from kiosk.domain.reason import Reason, Verdict
from kiosk.domain.staff import Role, Staff
from kiosk.printing.job import Job
from ui.flow import in_good_standing
from ui.proving import By
from ui.selfservice.state import Arrival
from ui.station import Station


@dataclass(frozen=True, slots=True)
class Answer:
    """What a code came to.

    Attributes:
        who: whom it let in; None where it let in nobody.
        badge: whether they have had a badge.
        languages: theirs, as the roster has them.
        clock: what is wrong with the machine's clock.
    """

    who: Arrival | None
    badge: bool = False
    languages: tuple[str, ...] = ()
    clock: ClockDoubt | None = None


def scan_alone(text: str) -> By[Answer]:
    """Check in whoever holds a code, as the desk would."""

    def act(station: Station, by: Staff | None) -> Answer:
        outcome = station.scan(text, session=None, by=by)
        found = outcome.registration
        if outcome.decision.verdict is not Verdict.ADMIT or found is None:
            return Answer(None, clock=outcome.clock)
        fresh = outcome.decision.reason is Reason.CHECKED_IN
        badge = bool(station.person(found.id).badge_serial)
        return Answer(Arrival(found.id, found.called, found.country, fresh), badge, tuple(found.languages), outcome.clock)

    return act


def print_first(registration: str) -> By[Job | None]:
    """Print somebody's first badge; None where they have one by now, or may not have one any more."""

    def act(station: Station, by: Staff | None) -> Job | None:
        person = station.person(registration)
        if person.badge_serial or person.checked_in is None or not in_good_standing(person):
            return None
        return station.print_badge(registration, by=by)

    return act


def take_back(registration: str) -> By[None]:
    """Take a check-in back whose code was somebody else's."""

    def act(station: Station, by: Staff | None) -> None:
        station.undo(registration, by=by)

    return act


def known_as(id: str) -> By[Staff | None]:
    """Whoever opened the window before it was started again, as the station knows them now."""
    return lambda station, _by: station.guard.current(Staff(id, "", Role.OPERATOR))

"""What a scan comes to, as one frozen value that may cross threads: the decision, the person, the words."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.domain.access import Decision, Seen
from kiosk.domain.clock_doubt import ClockDoubt
from kiosk.domain.reason import Reason
from kiosk.domain.registration import Registration, Status


@dataclass(frozen=True, slots=True)
class Explanation:
    """A decision in one language.

    Attributes:
        title: one or two words, read at three metres ("Not here").
        reason: at most about eight words, for staff ("For focal points and invited guests").
        next_step: an imperative for staff ("Send to the registration desk, lobby").
        public: neutral words for the attendee's side; they never tell the true reason of a refusal.
    """

    title: str
    reason: str
    next_step: str
    public: str


@dataclass(frozen=True, slots=True)
class Outcome:
    """One answered scan or act.

    `registration` is None where nobody was recognised; `sequence` is its number in this station's journal, None on a
    dry run; `ms` runs from the text's arrival to the entry on disk; `clock` is what was wrong with the machine's clock.
    """

    decision: Decision
    registration: Registration | None
    explanation: Explanation
    sequence: int | None
    ms: float
    clock: ClockDoubt | None = None


@dataclass(frozen=True, slots=True)
class Person:
    """One registration with what the union of journals says of it, for the desk's person card."""

    registration: Registration
    checked_in: Seen | None = None
    badge_serial: int = 0
    """Serial of the newest badge printed, 0 for none."""
    badge_lost: bool = False
    blocked: bool = False
    cancelled: bool = False
    entered: tuple[str, ...] = ()
    """Codes of the sessions that they have been in, in the order of first entries."""
    inside: frozenset[str] = frozenset()
    """Codes of the sessions that they are in now."""


def against(person: Person) -> Reason | None:
    """What about the registration itself speaks most against coming in, as a decision would say it; None where nothing does."""
    if person.cancelled:
        return Reason.CANCELLED
    return Reason.BLOCKED if person.blocked else _STANDING.get(person.registration.status)


_STANDING = {
    Status.CANCELLED: Reason.CANCELLED,
    Status.PENDING: Reason.NOT_APPROVED,
    Status.UNPAID: Reason.UNPAID,
}

"""Who may enter: one pure function, `decide`."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime

from kiosk.domain.credential import Credential, LooksLike
from kiosk.domain.event import Invitation, Session
from kiosk.domain.reason import Reason, Verdict


@dataclass(frozen=True, slots=True)
class Seen:
    """When and where somebody was seen."""

    at: datetime
    station: str


@dataclass(frozen=True, slots=True)
class Request:
    """What is asked: this code, at this session's door (None is the registration desk), on the way in or out."""

    credential: Credential
    session: Session | None = None
    exit: bool = False


@dataclass(frozen=True, slots=True)
class Facts:
    """What lies behind a decision, so that wording can explain it in the reader's language. Moments are aware UTC.

    Attributes:
        matches: how many registrations have the code (AMBIGUOUS).
        first: the first check-in (desk) or the first entry to this session (door).
        last: the last check-in, entry or exit there.
        admitted_tiers: codes of the tiers the session admits; None admits every tier.
        serial: of the badge shown; current_serial: of the newest badge printed for this person.
        lost: the badge shown was reported lost.
        occupancy: people inside after this decision; capacity None is unlimited.
        over_capacity: admitted although the room is full (soft capacity).
        flags: what would have refused an entry; shown when somebody leaves.
        rule: which condition of the session's rule failed, in words.
    """

    looks_like: LooksLike | None = None
    matches: int = 0
    first: Seen | None = None
    last: Seen | None = None
    doors_open: datetime | None = None
    doors_close: datetime | None = None
    admitted_tiers: frozenset[str] | None = None
    invitation: Invitation | None = None
    valid_from: datetime | None = None
    valid_until: datetime | None = None
    serial: int | None = None
    current_serial: int | None = None
    lost: bool = False
    occupancy: int | None = None
    capacity: int | None = None
    over_capacity: bool = False
    flags: tuple[Reason, ...] = ()
    rule: str = ""


@dataclass(frozen=True, slots=True)
class Decision:
    """The answer, and what it rests on. `registration`, `tier` and `session` are ids and codes, None where unknown."""

    reason: Reason
    at: datetime
    registration: str | None = None
    tier: str | None = None
    session: str | None = None
    exit: bool = False
    facts: Facts = field(default_factory=Facts)

    @property
    def verdict(self) -> Verdict:
        """Admit or refuse."""
        return self.reason.verdict

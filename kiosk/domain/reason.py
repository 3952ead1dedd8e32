"""Why someone is admitted or refused; the order of the refusals is their precedence."""

from __future__ import annotations

from enum import StrEnum


class Verdict(StrEnum):
    """What the door says."""

    ADMIT = "admit"
    REFUSE = "refuse"


class Reason(StrEnum):
    """Every answer the kiosk can give. Refusals stand first, in order of precedence."""

    UNREADABLE = "UNREADABLE"
    BAD_SIGNATURE = "BAD_SIGNATURE"
    WRONG_EVENT = "WRONG_EVENT"
    UNKNOWN = "UNKNOWN"
    AMBIGUOUS = "AMBIGUOUS"
    CANCELLED = "CANCELLED"
    BLOCKED = "BLOCKED"
    NOT_APPROVED = "NOT_APPROVED"
    UNPAID = "UNPAID"
    BADGE_REVOKED = "BADGE_REVOKED"
    NOT_VALID_NOW = "NOT_VALID_NOW"
    NOT_CHECKED_IN = "NOT_CHECKED_IN"
    TIER = "TIER"
    NOT_INVITED = "NOT_INVITED"
    TOO_EARLY = "TOO_EARLY"
    SESSION_OVER = "SESSION_OVER"
    RULE = "RULE"
    ALREADY_INSIDE = "ALREADY_INSIDE"
    NO_REENTRY = "NO_REENTRY"
    FULL = "FULL"

    CHECKED_IN = "CHECKED_IN"
    ALREADY_CHECKED_IN = "ALREADY_CHECKED_IN"
    ADMITTED = "ADMITTED"
    READMITTED = "READMITTED"
    EXITED = "EXITED"
    OVERRIDDEN = "OVERRIDDEN"

    @property
    def verdict(self) -> Verdict:
        """Admit or refuse; a property of the reason, so that the two can never disagree."""
        return Verdict.ADMIT if self in ADMITTING else Verdict.REFUSE


ADMITTING = frozenset(
    {Reason.CHECKED_IN, Reason.ALREADY_CHECKED_IN, Reason.ADMITTED, Reason.READMITTED, Reason.EXITED, Reason.OVERRIDDEN}
)

ENTERING = frozenset({Reason.ADMITTED, Reason.READMITTED, Reason.OVERRIDDEN})
"""Admissions that lead into a session; each takes a seat."""

NOBODY = frozenset({Reason.UNREADABLE, Reason.BAD_SIGNATURE, Reason.WRONG_EVENT, Reason.UNKNOWN, Reason.AMBIGUOUS})
"""Refusals that leave open who stands there: they can't be overridden, and they alone refuse an exit."""

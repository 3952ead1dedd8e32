"""Whom a session is for: its tiers and its invitations, without hours, seats and what somebody did before."""

from __future__ import annotations

from kiosk.domain.event import Event, Invitation, Session
from kiosk.domain.registration import Registration


def lacks(session: Session, who: Registration) -> tuple[bool, bool]:
    """Whether somebody lacks the tier that the session asks for, and the invitation."""
    admit = session.admit
    tier = admit.tiers is None or who.tier in admit.tiers
    invited = session.code in who.invited
    match admit.invitation:
        case Invitation.NONE:
            return not tier, False
        case Invitation.OR:
            return not (tier or invited), False
        case Invitation.AND:
            return not tier, not invited
        case Invitation.ONLY:
            return False, not invited


def restricted_for(event: Event, who: Registration) -> tuple[str, ...]:
    """The codes of the sessions that aren't for everybody and are for this person, in the event's order."""
    return tuple(
        session.code
        for session in event.sessions
        if (session.admit.tiers is not None or session.admit.invitation is not Invitation.NONE) and not any(lacks(session, who))
    )

"""Why a door refuses somebody, and the mend: in English as `kiosk.diagnosis` says it, and as a window says it elsewhere."""

from __future__ import annotations

from kiosk.diagnosis import Case, finding
from kiosk.domain.event import Invitation
from kiosk.domain.reason import Reason
from kiosk.domain.registration import Status
from kiosk.wording.codes import Why
from kiosk.wording.told import Ruled, Said, Told, told

MEANT = frozenset({Reason.CANCELLED, Reason.BLOCKED})
"""Refusals that somebody has decided on; they may well be meant."""


def why(reason: Reason, case: Case) -> Said:
    """Why, in the event file's own terms."""
    found = finding(reason, case)
    detail = f"{found.said}: {'if that is not meant, ' if reason in MEANT else ''}{found.mend}"
    because = _because(reason, case) or told(Why.OTHER, reason=reason, detail=detail)
    return Said(because, f"{reason}, as {detail}")


def _because(reason: Reason, case: Case) -> Told | None:
    """The same as a sentence that every language has; None where a preflight never comes upon it."""
    who, id_ = case.person, case.person.id
    match reason:
        case Reason.CANCELLED:
            return told(Why.WITHDRAWN if case.history.cancelled else Why.CANCELLED)
        case Reason.BLOCKED:
            return told(Why.HELD if case.history.blocked else Why.BLOCKED)
        case Reason.NOT_APPROVED:
            return told(Why.STATUS, status=Status.PENDING.value)
        case Reason.UNPAID:
            return told(Why.STATUS, status=Status.UNPAID.value)
        case Reason.NOT_VALID_NOW:
            return _validity(case)
        case Reason.TIER:
            may_be_invited = case.admit.invitation is Invitation.OR
            return told(
                Why.TIER_OR_INVITED if may_be_invited else Why.TIER,
                registration=id_,
                tier=who.tier,
                session=case.session.code,
                tiers=tuple(tier.code for tier in case.event.tiers if tier.code in (case.admit.tiers or ())),
            )
        case Reason.NOT_INVITED:
            mode = case.admit.invitation.value
            return told(Why.NOT_INVITED, registration=id_, session=case.session.code, mode=mode)
        case Reason.RULE if case.decision.facts.rule is not None:
            return told(Why.RULE, session=case.session.code, rule=Ruled(case.decision.facts.rule, case.event))
        case Reason.FULL:
            return told(Why.SEATS, session=case.session.code, seats=case.admit.capacity or 0)
        case _:
            return None


def _validity(case: Case) -> Told | None:
    who, moment = case.person, case.decision.at
    if who.valid_from is not None and moment < who.valid_from:
        return told(Why.VALID_FROM, limit=case.iso(who.valid_from), moment=case.iso(moment))
    if who.valid_until is not None and moment > who.valid_until:
        return told(Why.VALID_UNTIL, limit=case.iso(who.valid_until), moment=case.iso(moment))
    return None

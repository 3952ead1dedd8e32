"""Findings about registrations: who gets nowhere, who was invited in vain, codes and names that two people share."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import datetime
from itertools import combinations

from kiosk.codes.reader import roster_keys
from kiosk.diagnosis import finding
from kiosk.domain.event import Invitation, Session
from kiosk.domain.reason import Reason
from kiosk.domain.registration import Registration
from kiosk.preflight.doors import enters
from kiosk.preflight.finding import Finding, Severity, people, some
from kiosk.preflight.matrix import Matrix
from kiosk.preflight.sessions import overlap

_MEANT = frozenset({Reason.CANCELLED, Reason.BLOCKED})
"""Refusals that somebody has decided on; they may well be meant."""


def _why(matrix: Matrix, who: Registration, session: Session, reason: Reason, at: datetime | None = None) -> str:
    """Why a door refuses somebody, and the mend, in the event file's own terms."""
    found = finding(reason, matrix.case(who, session, at))
    return f"{reason}, as {found.said}: {'if that is not meant, ' if reason in _MEANT else ''}{found.mend}"


def nowhere(matrix: Matrix) -> Iterator[Finding]:
    """Registrations that can enter no session."""
    withdrawn = []
    for who in matrix.people:
        row = list(matrix.row(who))
        if not row or any(enters(reason) for _, reason in row):
            continue
        reasons = {reason for _, reason in row}
        if reasons == {Reason.CANCELLED}:
            withdrawn.append(who.id)
            continue
        invalid = _outlived(matrix, who)
        if invalid is not None:
            session, moment = invalid
            why = _why(matrix, who, session, Reason.NOT_VALID_NOW, moment)
            said = f"{who.id} is not valid at any session that would admit them: {why}"
            yield Finding("validity", Severity.WARNING, said, registration=who.id)
        elif len(reasons) == 1 and reasons != {Reason.TIER}:
            said = f"{who.id} can enter no session: {_why(matrix, who, *row[0])}"
            yield Finding("no_session", Severity.WARNING, said, registration=who.id)
        else:
            said = (
                f"{who.id} (tier {who.tier}) can enter no session ({', '.join(sorted(reasons))}): add their tier to admit.tiers"
            )
            yield Finding("no_session", Severity.WARNING, f"{said}, or invite them", registration=who.id)
    if withdrawn:
        verb = "is" if len(withdrawn) == 1 else "are"
        said = f"{people(len(withdrawn))} {verb} cancelled and can enter no session: {some(withdrawn)}"
        yield Finding("cancelled", Severity.INFO, said)


def _outlived(matrix: Matrix, who: Registration) -> tuple[Session, datetime] | None:
    """The first session, and when, that would admit somebody if they were valid then; None where that isn't why."""
    if who.valid_from is None and who.valid_until is None:
        return None
    always = replace(who, valid_from=None, valid_until=None)
    history = matrix.history(who)
    found = ((session, matrix.doors.first(always, session, history)) for session in matrix.event.sessions)
    return next(((session, decision.at) for session, decision in found if decision), None)


def invitations(matrix: Matrix) -> Iterator[Finding]:
    """Invitations by name that open no door, have no effect, or call somebody to two places at once."""
    event = matrix.event
    vain: dict[str, list[str]] = defaultdict(list)
    for who in matrix.people:
        if not who.invited:
            continue
        known = [session for session in event.sessions if session.code in who.invited]
        for code in sorted(who.invited - {session.code for session in known}):
            said = f"{who.id} is invited to {code}, which the event file does not have: correct invited, or add the session"
            yield Finding("invited_nowhere", Severity.ERROR, said, registration=who.id, session=code)
        reasons = dict(zip((session.code for session in event.sessions), matrix.cells[who.id], strict=True))
        for session in known:
            reason = reasons[session.code]
            if session.admit.invitation is Invitation.NONE:
                vain[session.code].append(who.id)
            if not enters(reason):
                severity = Severity.WARNING if reason in _MEANT else Severity.ERROR
                said = f"{who.id} is invited to {session.code} but not admitted: {_why(matrix, who, session, reason)}"
                yield Finding("invited_refused", severity, said, registration=who.id, session=session.code)
        for one, other in combinations(known, 2):
            if overlap(one, other):
                said = f"{who.id} is invited to {one.code} and {other.code}, which overlap: take one of them out of invited"
                yield Finding("invited_twice", Severity.WARNING, said, registration=who.id, session=other.code)
    for code, ids in vain.items():
        verb = "is" if len(ids) == 1 else "are"
        said = f"{people(len(ids))} {verb} invited to {code} without effect, as its admit.invitation is none: {some(ids)}"
        yield Finding("invited_in_vain", Severity.WARNING, f'{said}: write admit.invitation = "or", or take it out', session=code)


def codes(matrix: Matrix) -> Iterator[Finding]:
    """Codes that two registrations share, and people without any: on the roster, or on a badge in their hands."""
    holders: Mapping[str, list[str]] = defaultdict(list)
    without = []
    for who in matrix.people:
        keys = roster_keys(who.codes)
        if not keys and who.id not in matrix.badged:
            without.append(who.id)
        for key in keys:
            holders[key].append(who.id)
    for ids in sorted({tuple(ids) for ids in holders.values() if len(ids) > 1}):
        said = f"{some(ids)} have the same code, which every door answers with AMBIGUOUS: give each a code of their own"
        yield Finding("code_shared", Severity.ERROR, said, registration=ids[0])
    if without:
        verb = "has" if len(without) == 1 else "have"
        said = f"{people(len(without))} {verb} no code and must be found by name until a badge is printed: {some(without)}"
        yield Finding("code_missing", Severity.INFO, said)


def duplicates(matrix: Matrix) -> Iterator[Finding]:
    """People of the same name and organization, who may be one person twice."""
    same: dict[tuple[str, str], list[str]] = defaultdict(list)
    for who in matrix.people:
        if who.name.strip():
            same[" ".join(who.name.split()).casefold(), " ".join(who.organization.split()).casefold()].append(who.id)
    for ids in same.values():
        if len(ids) > 1:
            both = "one person twice" if len(ids) == 2 else "one person several times"  # noqa: PLR2004
            said = f"{some(ids)} have the same name and organization, likely {both}: cancel all but one, or tell them apart"
            yield Finding("duplicate", Severity.WARNING, said, registration=ids[0])

"""Findings about registrations: who gets nowhere, who was invited in vain, codes and names that two people share."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import datetime
from itertools import combinations

from kiosk.codes.reader import roster_keys
from kiosk.domain.event import Invitation, Session
from kiosk.domain.reason import Reason
from kiosk.domain.registration import Registration
from kiosk.preflight.doors import enters
from kiosk.preflight.finding import Finding, Severity
from kiosk.preflight.matrix import Matrix
from kiosk.preflight.sessions import overlap
from kiosk.preflight.why import MEANT, why
from kiosk.wording.codes import Found
from kiosk.wording.told import Ids, said


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
            because = why(Reason.NOT_VALID_NOW, matrix.case(who, session, moment))
            found = said(Found.VALIDITY, registration=who.id, why=because)
            yield Finding("validity", Severity.WARNING, found, registration=who.id)
        elif len(reasons) == 1 and reasons != {Reason.TIER}:
            session, reason = row[0]
            found = said(Found.NO_SESSION, registration=who.id, why=why(reason, matrix.case(who, session)))
            yield Finding("no_session", Severity.WARNING, found, registration=who.id)
        else:
            found = said(Found.NO_SESSION_TIERS, registration=who.id, tier=who.tier, reasons=tuple(sorted(reasons)))
            yield Finding("no_session", Severity.WARNING, found, registration=who.id)
    if withdrawn:
        yield Finding("cancelled", Severity.INFO, said(Found.CANCELLED, count=len(withdrawn), ids=Ids(tuple(withdrawn))))


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
            found = said(Found.INVITED_NOWHERE, registration=who.id, session=code)
            yield Finding("invited_nowhere", Severity.ERROR, found, registration=who.id, session=code)
        reasons = dict(zip((session.code for session in event.sessions), matrix.cells[who.id], strict=True))
        for session in known:
            reason = reasons[session.code]
            if session.admit.invitation is Invitation.NONE:
                vain[session.code].append(who.id)
            if not enters(reason):
                severity = Severity.WARNING if reason in MEANT else Severity.ERROR
                because = why(reason, matrix.case(who, session))
                found = said(Found.INVITED_REFUSED, registration=who.id, session=session.code, why=because)
                yield Finding("invited_refused", severity, found, registration=who.id, session=session.code)
        for one, other in combinations(known, 2):
            if overlap(one, other):
                found = said(Found.INVITED_TWICE, registration=who.id, one=one.code, other=other.code)
                yield Finding("invited_twice", Severity.WARNING, found, registration=who.id, session=other.code)
    for code, ids in vain.items():
        found = said(Found.INVITED_IN_VAIN, count=len(ids), session=code, ids=Ids(tuple(ids)))
        yield Finding("invited_in_vain", Severity.WARNING, found, session=code)


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
        found = said(Found.CODE_SHARED, ids=Ids(ids), ambiguous=Reason.AMBIGUOUS)
        yield Finding("code_shared", Severity.ERROR, found, registration=ids[0])
    if without:
        yield Finding("code_missing", Severity.INFO, said(Found.CODE_MISSING, count=len(without), ids=Ids(tuple(without))))


def duplicates(matrix: Matrix) -> Iterator[Finding]:
    """People of the same name and organization, who may be one person twice."""
    same: dict[tuple[str, str], list[str]] = defaultdict(list)
    for who in matrix.people:
        if who.name.strip():
            same[" ".join(who.name.split()).casefold(), " ".join(who.organization.split()).casefold()].append(who.id)
    for ids in same.values():
        if len(ids) > 1:
            found = said(Found.DUPLICATE if len(ids) == 2 else Found.DUPLICATES, ids=Ids(tuple(ids)))  # noqa: PLR2004
            yield Finding("duplicate", Severity.WARNING, found, registration=ids[0])

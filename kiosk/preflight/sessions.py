"""Findings about sessions and tiers: doors that open to nobody, rooms that are taken twice, seats that won't do."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from itertools import combinations

from kiosk.diagnosis.case import quoted
from kiosk.domain.event import CapacityMode, Event, Invitation, Session
from kiosk.domain.reason import Reason
from kiosk.domain.registration import Registration
from kiosk.domain.rule import check
from kiosk.preflight.doors import Doors, arrived, enters
from kiosk.preflight.finding import Finding, Severity
from kiosk.preflight.matrix import Matrix
from kiosk.wording.codes import Found
from kiosk.wording.told import Tally, said, said_of_rule, told

_CROWD = 2
"""Who may enter, by seats, from which on a queue at the door is certain enough to warn."""


def doors(matrix: Matrix) -> Iterator[Finding]:
    """Sessions that nobody or everybody can enter, and those with fewer seats than people who may come."""
    if not matrix.people:
        yield Finding("roster", Severity.WARNING, said(Found.ROSTER_EMPTY))
        return
    for session in matrix.event.sessions:
        reasons = Counter(reason for _, reason in matrix.column(session))
        inside = sum(count for reason, count in reasons.items() if enters(reason))
        if not inside:
            yield _nobody(session, reasons)
        elif session.admit.tiers is not None and inside == len(matrix.people):
            found = said(Found.EVERYBODY, session=session.code)
            yield Finding("everybody", Severity.INFO, found, session=session.code)
        yield from _seats(session, inside)


def _nobody(session: Session, reasons: Counter[Reason]) -> Finding:
    code, counts = session.code, tuple(reasons.most_common())
    mend = {
        Reason.TIER: Found.NOBODY_TIER,
        Reason.NOT_INVITED: Found.NOBODY_INVITED,
        Reason.RULE: Found.NOBODY_RULE,
        Reason.FULL: Found.NOBODY_FULL,
        Reason.NOT_VALID_NOW: Found.NOBODY_VALID,
    }.get(counts[0][0], Found.NOBODY_OTHER)
    found = said(Found.NOBODY, session=code, reasons=Tally(counts), mend=told(mend, quoted=quoted(code)))
    return Finding("nobody", Severity.ERROR, found, session=code)


def _seats(session: Session, inside: int) -> Iterator[Finding]:
    seats = session.admit.capacity
    if seats == 0 and inside:
        yield Finding("seats", Severity.WARNING, said(Found.SEATS_NONE, session=session.code), session=session.code)
    elif seats and inside > seats:
        strict = session.admit.capacity_mode is CapacityMode.STRICT
        what = Found.SEATS_STRICT if strict else Found.SEATS_SOFT
        yield Finding(
            "seats",
            Severity.WARNING if strict and inside > _CROWD * seats else Severity.INFO,
            said(what, count=inside, session=session.code, seats=seats),
            session=session.code,
        )


def rooms(matrix: Matrix) -> Iterator[Finding]:
    """Two sessions in one room at one time, or with doors open at one time."""
    for one, other in combinations(sorted(matrix.event.sessions, key=lambda session: session.starts), 2):
        if not one.room.strip() or one.room.strip().casefold() != other.room.strip().casefold():
            continue
        pair = {"one": one.code, "other": other.code, "room": one.room}
        if overlap(one, other):
            hours = {"from": _start(one), "to": _end(one), "other_from": _start(other), "other_to": _end(other)}
            yield Finding("room", Severity.ERROR, said(Found.ROOM, **pair, **hours), session=other.code)
        elif other.doors_open < one.doors_close:
            found = said(Found.ROOM_DOORS, **pair, clock=_clock(matrix.event, other))
            yield Finding("room_doors", Severity.INFO, found, session=other.code)


def overlap(one: Session, other: Session) -> bool:
    """Whether two sessions run at the same time."""
    return one.starts < other.ends and other.starts < one.ends


def _start(session: Session) -> str:
    return f"{session.starts:%Y-%m-%d %H:%M}"


def _end(session: Session) -> str:
    return f"{session.ends:%H:%M}"


def _clock(event: Event, session: Session) -> str:
    return f"{session.doors_open.astimezone(event.timezone):%H:%M}"


def tiers(matrix: Matrix) -> Iterator[Finding]:
    """Tiers that nobody has, that open no session, or that the event doesn't know."""
    event = matrix.event
    held = Counter(who.tier for who in matrix.people)
    for tier in event.tiers:
        if matrix.people and not held[tier.code]:
            yield Finding("tier_unused", Severity.WARNING, said(Found.TIER_UNUSED, tier=tier.code))
        if event.sessions and not any(_opens(matrix.doors, tier.code, session) for session in event.sessions):
            found = said(Found.TIER_CLOSED, tier=tier.code, quoted=quoted(tier.code))
            yield Finding("tier_closed", Severity.WARNING, found)
    known = {tier.code for tier in event.tiers}
    for who in matrix.people:
        if who.tier not in known:
            found = said(Found.TIER_UNKNOWN, registration=who.id, tier=who.tier)
            yield Finding("tier_unknown", Severity.ERROR, found, registration=who.id)


def _opens(doors: Doors, tier: str, session: Session) -> bool:
    """Whether a tier counts for anything at a door: asked of the door itself, for somebody against whom nothing stands."""
    if session.admit.invitation is Invitation.ONLY:
        return False  # who is invited enters whatever their tier
    invited = frozenset({session.code}) if session.admit.invitation is Invitation.AND else frozenset[str]()
    probe = Registration(id="probe", tier=tier, invited=invited)
    return doors.at(probe, session, arrived(doors.event), session.starts).reason is not Reason.TIER


def rule_problems(event: Event) -> Iterator[tuple[str, str]]:
    """Session codes, each with what is wrong with its rule."""
    for session in event.sessions:
        if session.admit.rule is not None:
            yield from ((session.code, problem) for problem in check(session.admit.rule, event))


def rules(matrix: Matrix) -> Iterator[Finding]:
    """Rules that can't be judged at the door."""
    for code, problem in rule_problems(matrix.event):
        yield Finding("rule", Severity.WARNING, said(Found.RULE, session=code, problem=said_of_rule(problem)), session=code)

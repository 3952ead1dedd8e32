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
from kiosk.preflight.finding import Finding, Severity, people
from kiosk.preflight.matrix import Matrix

_CROWD = 2
"""Who may enter, by seats, from which on a queue at the door is certain enough to warn."""


def doors(matrix: Matrix) -> Iterator[Finding]:
    """Sessions that nobody or everybody can enter, and those with fewer seats than people who may come."""
    if not matrix.people:
        yield Finding("roster", Severity.WARNING, "the roster is empty, so no door could be tried: kiosk import ROSTER")
        return
    for session in matrix.event.sessions:
        reasons = Counter(reason for _, reason in matrix.column(session))
        inside = sum(count for reason, count in reasons.items() if enters(reason))
        if not inside:
            yield _nobody(session, reasons)
        elif session.admit.tiers is not None and inside == len(matrix.people):
            yield Finding(
                "everybody",
                Severity.INFO,
                f"everybody on the roster can enter {session.code}, although it has admit.tiers: leave them out, or correct them",
                session=session.code,
            )
        yield from _seats(session, inside)


def _nobody(session: Session, reasons: Counter[Reason]) -> Finding:
    code, (main, _) = session.code, reasons.most_common(1)[0]
    said = ", ".join(f"{reason} {count}" for reason, count in reasons.most_common())
    mend = {
        Reason.TIER: "correct admit.tiers, or the tiers of the roster",
        Reason.NOT_INVITED: f'name {quoted(code)} in the column invited of the roster, or write admit.invitation = "or"',
        Reason.RULE: "correct admit.rule, or delete it",
        Reason.FULL: "raise admit.capacity, which is 0",
        Reason.NOT_VALID_NOW: "correct valid_from and valid_until in the roster",
    }.get(main, "correct the roster")
    return Finding("nobody", Severity.ERROR, f"nobody on the roster can enter {code} ({said}): {mend}", session=code)


def _seats(session: Session, inside: int) -> Iterator[Finding]:
    seats = session.admit.capacity
    if seats == 0 and inside:
        said = f"admit.capacity of {session.code} is 0, so everybody is over capacity: raise it, or leave it out"
        yield Finding("seats", Severity.WARNING, said, session=session.code)
    elif seats and inside > seats:
        strict = session.admit.capacity_mode is CapacityMode.STRICT
        then = f"once {seats} are inside the door says FULL" if strict else "the door admits them with a warning"
        yield Finding(
            "seats",
            Severity.WARNING if strict and inside > _CROWD * seats else Severity.INFO,
            f"{people(inside)} may enter {session.code}, which has {seats} seats (admit.capacity): {then}",
            session=session.code,
        )


def rooms(matrix: Matrix) -> Iterator[Finding]:
    """Two sessions in one room at one time, or with doors open at one time."""
    for one, other in combinations(sorted(matrix.event.sessions, key=lambda session: session.starts), 2):
        if not one.room.strip() or one.room.strip().casefold() != other.room.strip().casefold():
            continue
        pair = f"{one.code} and {other.code} are both in {one.room}"
        if overlap(one, other):
            said = f"{pair} and overlap ({_hours(one)} and {_hours(other)}): move one of them to another room or time"
            yield Finding("room", Severity.ERROR, said, session=other.code)
        elif other.doors_open < one.doors_close:
            opens = f"doors of {other.code} open at {_clock(matrix.event, other)}"
            said = f"{pair}, and {opens}, before {one.code} is over: lower admit.opens_minutes_before if that is not meant"
            yield Finding("room_doors", Severity.INFO, said, session=other.code)


def overlap(one: Session, other: Session) -> bool:
    """Whether two sessions run at the same time."""
    return one.starts < other.ends and other.starts < one.ends


def _hours(session: Session) -> str:
    return f"{session.starts:%Y-%m-%d %H:%M} to {session.ends:%H:%M}"


def _clock(event: Event, session: Session) -> str:
    return f"{session.doors_open.astimezone(event.timezone):%H:%M}"


def tiers(matrix: Matrix) -> Iterator[Finding]:
    """Tiers that nobody has, that open no session, or that the event doesn't know."""
    event = matrix.event
    held = Counter(who.tier for who in matrix.people)
    for tier in event.tiers:
        if matrix.people and not held[tier.code]:
            said = f"nobody on the roster has tier {tier.code}: correct the roster, or leave the tier out"
            yield Finding("tier_unused", Severity.WARNING, said)
        if event.sessions and not any(_opens(matrix.doors, tier.code, session) for session in event.sessions):
            said = f"tier {tier.code} opens no session: add {quoted(tier.code)} to admit.tiers where it should"
            yield Finding("tier_closed", Severity.WARNING, said)
    known = {tier.code for tier in event.tiers}
    for who in matrix.people:
        if who.tier not in known:
            said = f"{who.id} has tier {who.tier}, which the event file does not have: add it to [[tiers]], or correct the roster"
            yield Finding("tier_unknown", Severity.ERROR, said, registration=who.id)


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
        yield Finding("rule", Severity.WARNING, f"admit.rule of {code}, {problem}: correct the rule, or delete it", session=code)

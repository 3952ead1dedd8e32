"""Why somebody was admitted, and as what: for the first time, again, on the way out, on a supervisor's word."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from kiosk.diagnosis.case import Case, Finding, fails, holds
from kiosk.diagnosis.door import tiers_of
from kiosk.domain.event import Invitation, Reentry
from kiosk.domain.reason import NOBODY, Reason, Verdict


def _checked_in(case: Case) -> Finding:
    who, seen = case.person.id, case.history.checked_in
    if seen is None:
        return holds(f"nothing stands against {who}, and the desk sees them for the first time", lift=_check_in(case), key="desk")
    return fails(
        f"the desk checked {who} in before, at {case.seen(seen)}",
        bring=f"delete the check-in of {who} at {case.seen(seen)}, or take {who} back with an undo before {case.here}",
        key="desk",
    )


def _already_checked_in(case: Case) -> Finding:
    who, seen = case.person.id, case.history.checked_in
    if seen is None:
        return fails(f"the desk has not checked {who} in before", bring=_check_in(case), key="desk")
    return holds(
        f"the desk checked {who} in before, at {case.seen(seen)}",
        lift=f"delete the check-in of {who} at {case.seen(seen)}",
        key="desk",
    )


def _check_in(case: Case) -> str:
    return f"add a check_in of {case.person.id} before {case.here}"


def _right(case: Case) -> str:
    """Why somebody may enter: every condition of the door, as it is met."""
    who, code, admit = case.person, case.session.code, case.admit
    by_tier = (
        f"admit.tiers of {code} is absent, so every tier may enter"
        if admit.tiers is None
        else f"tier {who.tier} of {who.id} is in admit.tiers of {code} ({tiers_of(case)})"
    )
    by_name = f"{who.id} is invited to {code} (admit.invitation is {admit.invitation.value})"
    match admit.invitation:
        case Invitation.ONLY:
            why = by_name
        case Invitation.AND:
            why = f"{by_tier}; {by_name}"
        case Invitation.OR if admit.tiers is not None and who.tier not in admit.tiers:
            why = by_name
        case _:
            why = by_tier
    doors = f"doors are open from {case.clock(case.session.doors_open)} to {case.clock(case.session.doors_close)}"
    return f"{why}; {doors}"


def _admitted(case: Case) -> Finding:
    who, code, entries = case.person.id, case.session.code, case.history.entries
    if entries:
        return fails(
            f"{who} entered {code} before, at {case.seen(entries[0])}",
            bring=f"delete the entry of {who} to {code} at {case.seen(entries[0])}",
            key="entry",
        )
    return holds(f"{_right(case)}; {who} has not entered before", lift=f"refuse {who} at {code}", key="entry")


def _readmitted(case: Case) -> Finding:
    who, code, entries, mode = case.person.id, case.session.code, case.history.entries, case.admit.reentry
    if entries:
        return holds(
            f"{_right(case)}; they entered before at {case.seen(entries[0])}; admit.reentry is {mode.value}",
            lift=f"delete the entry of {who} to {code} at {case.seen(entries[0])}",
            key="entry",
        )
    coming = f"an entry of {who} to {code} before {case.here}"
    match mode:
        case Reentry.AFTER_EXIT:
            bring = f"add {coming}, and an exit after it"
        case Reentry.NEVER | Reentry.DAILY:
            bring = f'write admit.reentry = "free" in {code}, and add {coming}'
        case Reentry.FREE:
            bring = f"add {coming}"
    return fails(f"{who} has not entered {code} before", bring=bring, key="entry")


def _exited(case: Case) -> Finding:
    who = case.who.id if case.who else "they"
    if case.leaving and case.who is not None:
        flags = case.decision.facts.flags
        despite = f", although {', '.join(flags)} would refuse an entry" if flags else ""
        return holds(
            f'"exit" is true, and {who} is let out whatever stands against an entry{despite}', lift=_no_exit(case), key="exit"
        )
    if case.leaving:
        return fails("an exit needs to know who leaves", bring=f"show the code of one registration in {case.here}", key="code")
    return fails(f'"exit" of {case.here} is not true', bring=f'write "exit": true in {case.here}', key="exit")


def _no_exit(case: Case) -> str:
    return f'take "exit" out of {case.here}'


def _overridden(case: Case) -> Finding:
    refused = case.history.refused
    if case.got is Reason.OVERRIDDEN:
        return holds(
            f"{case.here} is an override, and {refused} was said to {case.person.id} before it",
            lift=f'write "do": "scan" in {case.here}',
            key="do",
        )
    if not case.override:
        return fails(
            f"{case.here} is no override",
            bring=f'write "do": "override" in {case.here}, after a scan that is refused',
            key="do",
        )
    where = case.request.session.code if case.request.session else "the desk"
    if case.got in NOBODY:
        return fails(
            f"{case.got} leaves open who stands there, and is never overridden",
            bring=f"name a registration in {case.here}",
            key="code",
        )
    said_at = case.history.refused_at
    if refused is None or said_at is None:
        return fails(
            f"no refusal of {case.person.id} at {where} stands before it, so it is an ordinary decision",
            bring=f"add a scan of {case.person.id} at {where} that is refused before {case.here}",
            key="do",
        )
    if case.history.just_refused(case.decision.at) is None:
        return fails(
            f"{refused} was said at {case.clock(said_at)}, not within the hour before it, so it is an ordinary decision",
            bring=f"add a scan of {case.person.id} at {where} that is refused right before {case.here}",
            key="do",
        )
    changed = case.got.verdict is Verdict.REFUSE and case.got is not refused
    said = (
        f"{refused} was said before it, and now it is {case.got}: the new reason is said first"
        if changed
        else f"it came out as {case.got}"
    )
    return fails(said, bring=f"add a scan of {case.person.id} at {where} right before {case.here}", key="do")


FINDINGS: Mapping[Reason, Callable[[Case], Finding]] = {
    Reason.CHECKED_IN: _checked_in,
    Reason.ALREADY_CHECKED_IN: _already_checked_in,
    Reason.ADMITTED: _admitted,
    Reason.READMITTED: _readmitted,
    Reason.EXITED: _exited,
    Reason.OVERRIDDEN: _overridden,
}
"""What can be found of each reason, given a case with one person at the place that says it."""

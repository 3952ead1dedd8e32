"""What stands against a person at one session's door, by the keys of `admit` in the event file."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from datetime import UTC, timedelta

from kiosk.diagnosis.case import Case, Finding, fails, holds, listed
from kiosk.diagnosis.rule_mend import rule_mend
from kiosk.domain.access import Decision
from kiosk.domain.event import CapacityMode, Invitation, Reentry, Session
from kiosk.domain.reason import Reason
from kiosk.wording.conditions import organizer_line

_MINUTE = timedelta(minutes=1)
_NAMED = 5
"""People inside that a sentence names."""


def rule_line(decision: Decision, session: Session) -> str:
    """What a session's rule says of a decision, for organizers: which conditions failed, or the rule as it stands."""
    if decision.facts.rule is not None:
        return f"{session.code}: {organizer_line(decision.facts.rule)}"
    rule = json.dumps(session.admit.rule, ensure_ascii=False, separators=(",", ":"), default=str)
    return f"admit.rule of {session.code} is {rule}"


def _not_checked_in(case: Case) -> Finding:
    who, code, seen = case.person.id, case.session.code, case.history.checked_in
    if case.admit.checked_in and seen is None:
        return holds(
            f"admit.checked_in of {code} is true, and the desk has not checked {who} in",
            lift=f"add a check_in of {who} before {case.here}, or write admit.checked_in = false in {code}",
            key="admit.checked_in",
        )
    wrong, mends = [], []
    if not case.admit.checked_in:
        wrong.append(f"admit.checked_in of {code} is false")
        mends.append(f"write admit.checked_in = true in {code}")
    if seen is not None:
        wrong.append(f"the desk checked {who} in at {case.seen(seen)}")
        mends.append(f"delete the check_in of {who} at {case.seen(seen)}")
    return fails(", and ".join(wrong), bring=" and ".join(mends), key="admit.checked_in")


def tiers_of(case: Case) -> str:
    """The tiers that a session admits, in the event's order."""
    admitted = case.admit.tiers or frozenset()
    return ", ".join(tier.code for tier in case.event.tiers if tier.code in admitted) or ", ".join(sorted(admitted))


def _tier(case: Case) -> Finding:
    who, code, admit = case.person, case.session.code, case.admit
    invited = code in who.invited
    by_tier = admit.tiers is None or who.tier in admit.tiers
    if not by_tier and admit.invitation is not Invitation.ONLY and not (invited and admit.invitation is Invitation.OR):
        vain = f', so that "{code}" in invited of {who.id} has no effect' if invited else ""
        also = f", and {who.id} is not invited" if admit.invitation is Invitation.OR else vain
        by_name = f'add "{code}" to invited of {who.id}, or ' if admit.invitation is Invitation.OR else ""
        return holds(
            f"tier {who.tier} of {who.id} is not in admit.tiers of {code} ({tiers_of(case)}),"
            f" and admit.invitation is {admit.invitation.value}{also}",
            lift=f'{by_name}add "{who.tier}" to admit.tiers of {code}',
            key="admit.tiers",
        )
    if admit.invitation is Invitation.ONLY:
        others = _without(case)
        return fails(
            f"admit.invitation of {code} is only, which never asks for a tier",
            bring=f'write admit.invitation = "none" and admit.tiers = {others} in {code}',
            key="admit.tiers",
        )
    if not by_tier:
        return fails(
            f"tier {who.tier} is not in admit.tiers of {code} ({tiers_of(case)}),"
            f" but {who.id} is invited and admit.invitation is or",
            bring=f'take "{code}" out of invited of {who.id}, or write admit.invitation = "none" in {code}',
            key="admit.invitation",
        )
    said = (
        f"admit.tiers of {code} is absent, so every tier may enter"
        if admit.tiers is None
        else f"tier {who.tier} of {who.id} is in admit.tiers of {code} ({tiers_of(case)})"
    )
    also = f' and take "{code}" out of invited of {who.id}' if invited and admit.invitation is Invitation.OR else ""
    return fails(said, bring=f"write admit.tiers = {_without(case)} in {code} (without {who.tier}){also}", key="admit.tiers")


def _without(case: Case) -> str:
    """The tiers that the session could admit so that this person's is not among them."""
    admitted = case.admit.tiers
    others = [t.code for t in case.event.tiers if t.code != case.person.tier and (admitted is None or t.code in admitted)]
    others = others or [tier.code for tier in case.event.tiers if tier.code != case.person.tier]
    return listed(others) if others else "[a tier of its own]"


def _not_invited(case: Case) -> Finding:
    who, code, admit = case.person, case.session.code, case.admit
    invited = code in who.invited
    mode = admit.invitation
    asks = mode in {Invitation.ONLY, Invitation.AND}
    if asks and not invited:
        return holds(
            f'admit.invitation of {code} is "{mode.value}", and "{code}" is not in invited of {who.id}',
            lift=f'add "{code}" to invited of {who.id}',
            key="invited",
        )
    wrong, mends = [], []
    if not asks:
        wrong.append(f'admit.invitation of {code} is "{mode.value}", and just "and" and "only" insist on an invitation')
        mends.append(f'write admit.invitation = "and" in {code}')
    if invited:
        wrong.append(f"{who.id} is invited to {code}")
        mends.append(f'take "{code}" out of invited of {who.id}')
    return fails(", and ".join(wrong), bring=" and ".join(mends), key="admit.invitation")


def _too_early(case: Case) -> Finding:
    session, now = case.session, case.decision.at
    opens, before = session.doors_open, case.admit.opens_minutes_before
    doors = (
        f"doors of {session.code} open at {case.clock(opens)} (starts {case.clock(session.starts)}"
        f" less admit.opens_minutes_before {before}); this step is at {case.now}"
    )
    ahead = session.starts.astimezone(UTC) - now.astimezone(UTC)
    if now < opens and case.history.closed is None:
        enough = -(-ahead // _MINUTE)
        return holds(
            doors,
            lift=f"write admit.opens_minutes_before = {enough} in {session.code},"
            f" or move {case.here} to {case.iso(opens)} or later",
            key="hours",
        )
    move = f"move {case.here} before {case.iso(opens)}"
    fewer = -(-ahead // _MINUTE) - 1
    return fails(
        doors,
        bring=f"{move}, or write admit.opens_minutes_before = {fewer} in {session.code}" if fewer >= 0 else move,
        key="hours",
    )


def _session_over(case: Case) -> Finding:
    if case.history.closed is not None:
        code = case.session.code
        return holds(
            f"{code} was closed by hand at {case.seen(case.history.closed)}",
            lift=f"open it before {case.here}: kiosk room open {code}",
            key="closed",
        )
    session, now = case.session, case.decision.at
    closes, after = session.doors_close, case.admit.closes_minutes_after
    doors = (
        f"doors of {session.code} close at {case.clock(closes)} (ends {case.clock(session.ends)}"
        f" plus admit.closes_minutes_after {after}); this step is at {case.now}"
    )
    if now >= closes:
        enough = (now.astimezone(UTC) - session.ends.astimezone(UTC)) // _MINUTE + 1
        return holds(
            doors,
            lift=f"write admit.closes_minutes_after = {enough} in {session.code}, or move {case.here} before {case.iso(closes)}",
            key="hours",
        )
    return fails(doors, bring=f"move {case.here} to {case.iso(closes)} or later", key="hours")


def _rule(case: Case) -> Finding:
    code = case.session.code
    if case.got is Reason.RULE:
        return holds(
            f"{rule_line(case.decision, case.session)}",
            lift=rule_mend(case.decision.facts.rule, case),
            key="admit.rule",
        )
    if not case.admit.rule:
        return fails(
            f"{code} has no admit.rule",
            bring=f"write an admit.rule in {code} that says no to {case.person.id} at {case.now}",
            key="admit.rule",
        )
    asked = case.got in _AFTER_RULE
    return fails(
        f"{rule_line(case.decision, case.session)}, "
        + ("which says yes" if asked else f"and was not asked, as {case.got} is said first"),
        bring=f"change admit.rule of {code} so that it says no to {case.person.id} at {case.now}",
        key="admit.rule",
    )


_AFTER_RULE = frozenset({Reason.ALREADY_INSIDE, Reason.NO_REENTRY, Reason.FULL, Reason.ADMITTED, Reason.READMITTED})


def _whereabouts(case: Case) -> str:
    """Where somebody stands towards a session."""
    who, code, passages = case.person.id, case.session.code, case.history.passages
    if not passages:
        return f"{who} has not entered {code} before"
    last = passages[-1]
    return f"{who} left {code} at {case.seen(last)}" if last.exit else f"{who} has been inside {code} since {case.seen(last)}"


def _already_inside(case: Case) -> Finding:
    who, code, mode = case.person.id, case.session.code, case.admit.reentry
    if mode is Reentry.AFTER_EXIT and case.history.inside:
        return holds(
            f"{_whereabouts(case)}, and admit.reentry is after_exit",
            lift=f'add an exit of {who} from {code} before {case.here}, or write admit.reentry = "free" in {code}',
            key="admit.reentry",
        )
    wrong, mends = [], []
    if mode is not Reentry.AFTER_EXIT:
        wrong.append(f"admit.reentry of {code} is {mode.value}, and just after_exit says ALREADY_INSIDE")
        mends.append(f'write admit.reentry = "after_exit" in {code}')
    if not case.history.inside:
        wrong.append(_whereabouts(case))
        mends.append(f"add an entry of {who} to {code} before {case.here}")
    return fails(", and ".join(wrong), bring=" and ".join(mends), key="admit.reentry")


def _no_reentry(case: Case) -> Finding:
    who, code, mode, entries = case.person.id, case.session.code, case.admit.reentry, case.history.entries
    today = case.event.local_day(case.decision.at)
    spent = [entry for entry in entries if mode is Reentry.NEVER or case.event.local_day(entry.at) == today]
    if mode in {Reentry.NEVER, Reentry.DAILY} and spent:
        freer = "free" if case.history.inside else "after_exit"
        once = (
            f"admit.reentry of {code} is daily, one entry a day" if mode is Reentry.DAILY else f"admit.reentry of {code} is never"
        )
        return holds(
            f"{once}, and {who} entered at {case.seen(spent[0])}",
            lift=f'write admit.reentry = "{freer}" in {code}, or delete the entry of {who} at {case.seen(spent[0])}',
            key="admit.reentry",
        )
    wrong, mends = [], []
    match mode:
        case Reentry.AFTER_EXIT:
            wrong.append("admit.reentry is after_exit, which refuses only who is inside")
        case Reentry.FREE:
            wrong.append("admit.reentry is free, which never refuses")
        case Reentry.DAILY if entries:
            wrong.append(f"admit.reentry is daily, and {who} has not entered {code} on {today}")
        case _:
            pass
    if wrong:
        mends.append(f'write admit.reentry = "never" in {code}')
    if not entries:
        wrong.append(f"{who} has not entered {code} before")
        mends.append(f"add an entry of {who} to {code} before {case.here}")
    return fails(", and ".join(wrong), bring=" and ".join(mends), key="admit.reentry")


def _full(case: Case) -> Finding:
    who, code, admit, inside = case.person.id, case.session.code, case.admit, case.history.occupancy
    strict = admit.capacity_mode is CapacityMode.STRICT
    if admit.capacity is not None and not case.history.inside and inside >= admit.capacity and strict:
        return holds(
            f"{inside} of admit.capacity {admit.capacity} are inside {code}{_names(case)}, and admit.capacity_mode is strict",
            lift=f'write admit.capacity = {inside + 1} in {code}, or write admit.capacity_mode = "soft"',
            key="admit.capacity",
        )
    others = max(0, inside - int(case.history.inside))
    wrong, mends = [], []
    if case.history.inside:
        wrong.append(f"{who} is inside already and takes no second seat")
        if admit.reentry is not Reentry.AFTER_EXIT:  # else ALREADY_INSIDE says it
            mends.append(f"add an exit of {who} from {code} before {case.here}")
    if admit.capacity is None:
        wrong.append(f"admit.capacity of {code} is absent, so nobody is counted out")
    elif others < admit.capacity:
        wrong.append(f"{inside} of admit.capacity {admit.capacity} are inside {code}{_names(case)}")
    if admit.capacity is None or others < admit.capacity:
        mends.append(f"write admit.capacity = {others} in {code}")
    if not strict:
        wrong.append("admit.capacity_mode is soft, which admits with a warning")
        mends.append(f'write admit.capacity_mode = "strict" in {code}')
    if not mends:
        mends.append(f"add an exit of {who} from {code} before {case.here}")
    return fails(", and ".join(wrong), bring=" and ".join(mends), key="admit.capacity")


def _names(case: Case) -> str:
    if not case.inside:
        return ""
    more = len(case.inside) - _NAMED
    return f" ({', '.join(case.inside[:_NAMED])}{f' and {more} more' if more > 0 else ''})"


FINDINGS: Mapping[Reason, Callable[[Case], Finding]] = {
    Reason.NOT_CHECKED_IN: _not_checked_in,
    Reason.TIER: _tier,
    Reason.NOT_INVITED: _not_invited,
    Reason.TOO_EARLY: _too_early,
    Reason.SESSION_OVER: _session_over,
    Reason.RULE: _rule,
    Reason.ALREADY_INSIDE: _already_inside,
    Reason.NO_REENTRY: _no_reentry,
    Reason.FULL: _full,
}
"""What can be found of each reason, given a case with one person on the way in through a session's door."""

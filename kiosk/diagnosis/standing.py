"""What stands against a person whatever the door: the registration, a hold, the badge, the time."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from kiosk.diagnosis.case import Case, Finding, fails, holds, quoted
from kiosk.domain.credential import Badge
from kiosk.domain.reason import Reason
from kiosk.domain.registration import Status


def _cancelled(case: Case) -> Finding:
    who = case.person
    status = f'set status of {who.id} to "approved"'
    if case.history.cancelled:
        taken_back = f"delete the cancel of {who.id} before {case.here}" if case.step else "register them anew"
        also = who.status is Status.CANCELLED
        return holds(
            f"{who.id} was withdrawn by a cancel, which stands in the journal"
            + (', and their status is "cancelled"' if also else ""),
            lift=f"{taken_back} and {status}" if also else taken_back,
            key="cancel",
        )
    if who.status is Status.CANCELLED:
        return holds(f'status of {who.id} is "cancelled"', lift=status, key="status")
    return fails(
        f'status of {who.id} is "{who.status.value}" and no cancel stands against them',
        bring=f'set status of {who.id} to "cancelled", or add a cancel of {who.id} before {case.here}',
        key="status",
    )


def _blocked(case: Case) -> Finding:
    who, held = case.person, case.history.blocked
    if held:
        lift = f"delete the block of {who.id} before {case.here}" if case.step else f"lift it: kiosk unblock {who.id}"
        return holds(
            f"a block stands against {who.id} in the journal",
            lift=lift if not who.blocked or not case.step else f"{lift} and set blocked of {who.id} to false",
            key="block",
        )
    if who.blocked and held is None:
        return holds(f"blocked of {who.id} is true", lift=f"set blocked of {who.id} to false", key="blocked")
    said = f"an unblock lifted the hold of {who.id}" if held is False else f"blocked of {who.id} is false and no block stands"
    add = f"add a block of {who.id} before {case.here}"
    return fails(said, bring=add if held is False else f"set blocked of {who.id} to true, or {add}", key="blocked")


def _status(status: Status) -> Callable[[Case], Finding]:
    def found(case: Case) -> Finding:
        who = case.person
        if who.status is status:
            return holds(f'status of {who.id} is "{status.value}"', lift=f'set status of {who.id} to "approved"', key="status")
        return fails(
            f'status of {who.id} is "{who.status.value}", not "{status.value}"',
            bring=f'set status of {who.id} to "{status.value}"',
            key="status",
        )

    return found


def _badge_revoked(case: Case) -> Finding:
    who, history, badge = case.person, case.history, case.request.credential
    newest = history.badge_serial
    if case.request.retired:
        said = f"the code is that of a former holder of {who.id}, whom another delegate replaced"
        return holds(said, lift=f"show a badge of {who.id} that was printed afterwards", key="code")
    if not isinstance(badge, Badge):
        shown = "no badge was shown, and only a badge is revoked"
        twice = f"print two badges of {who.id} before {case.here}"
        return fails(shown, bring=f"{twice} and show {quoted(f'badge:{who.id}#1')}", key="code")
    if badge.serial < newest:
        said = f"badge {badge.serial} of {who.id} was replaced by badge {newest}"
        good = not history.lost(newest) and newest not in history.contested
        return holds(said, lift=_show(case, newest) if good else _another(case), key="code")
    if history.lost(badge.serial):
        return holds(f"badge {badge.serial} of {who.id} was reported lost", lift=_another(case), key="code")
    if badge.serial in history.contested:
        said = f"two stations issued badge {badge.serial} of {who.id} out of touch with each other"
        return holds(said, lift=_another(case), key="code")
    return fails(
        f"badge {badge.serial} of {who.id} is the newest and was not reported lost",
        bring=f"add a print_badge or a revoke_badge of {who.id} before {case.here}",
        key="code",
    )


def _show(case: Case, serial: int) -> str:
    return f"show {quoted(f'badge:{case.person.id}#{serial}')} in {case.here}"


def _another(case: Case) -> str:
    newest = case.history.badge_serial
    return f"add a print_badge of {case.person.id} before {case.here} and {_show(case, newest + 1)}"


def _not_valid_now(case: Case) -> Finding:
    who, now, badge = case.person, case.decision.at, case.request.credential
    if who.valid_from is not None and now < who.valid_from:
        return holds(
            f"valid_from of {who.id} is {case.iso(who.valid_from)}, later than {case.iso(now)}",
            lift=f"set valid_from of {who.id} to {case.iso(now)} or earlier",
            key="valid",
        )
    if who.valid_until is not None and now > who.valid_until:
        return holds(
            f"valid_until of {who.id} is {case.iso(who.valid_until)}, earlier than {case.iso(now)}",
            lift=f"set valid_until of {who.id} to {case.iso(now)} or later",
            key="valid",
        )
    if isinstance(badge, Badge) and now > badge.expires:
        return holds(
            f"the badge expired at {case.iso(badge.expires)}, at the end of the day after event.ends ({case.event.ends})",
            lift=f"move {case.here} to {case.iso(badge.expires)} or earlier,"
            " or set event.ends to a later day and print the badge anew",
            key="valid",
        )
    since = f"valid_from of {who.id} is {case.iso(who.valid_from)}" if who.valid_from else f"valid_from of {who.id} is absent"
    until = f"valid_until is {case.iso(who.valid_until)}" if who.valid_until else "valid_until is absent"
    return fails(
        f"{since} and {until}, so they are valid at {case.iso(now)}",
        bring=f"set valid_until of {who.id} to a moment before {case.iso(now)}",
        key="valid",
    )


FINDINGS: Mapping[Reason, Callable[[Case], Finding]] = {
    Reason.CANCELLED: _cancelled,
    Reason.BLOCKED: _blocked,
    Reason.NOT_APPROVED: _status(Status.PENDING),
    Reason.UNPAID: _status(Status.UNPAID),
    Reason.BADGE_REVOKED: _badge_revoked,
    Reason.NOT_VALID_NOW: _not_valid_now,
}
"""What can be found of each reason, given a case with one person."""

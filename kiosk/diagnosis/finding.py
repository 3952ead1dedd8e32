"""One question about one decision: does this reason's own condition hold, and what would turn that round?

The doors' decisions are `kiosk.domain.access.decide`'s alone; a test holds these conditions against it, case by case.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from kiosk.diagnosis import admission, door, identity, standing
from kiosk.diagnosis.case import Case, Finding, fails
from kiosk.domain.reason import NOBODY, Reason, Verdict

_FINDINGS: Mapping[Reason, Callable[[Case], Finding]] = {
    **identity.FINDINGS,
    **standing.FINDINGS,
    **door.FINDINGS,
    **admission.FINDINGS,
}
REFUSALS = tuple(reason for reason in Reason if reason.verdict is Verdict.REFUSE)
"""In the order of precedence."""
_DOORS = frozenset({*door.FINDINGS, Reason.ADMITTED, Reason.READMITTED})
_DESKS = frozenset({Reason.CHECKED_IN, Reason.ALREADY_CHECKED_IN})


def finding(reason: Reason, case: Case) -> Finding:
    """Whether a reason's own condition holds in a case, whatever is said before it, and why or why not."""
    return _elsewhere(reason, case) or _FINDINGS[reason](case)


def applying(case: Case) -> tuple[Reason, ...]:
    """Every refusal whose condition holds, in the order in which they are said; empty where nothing stands against it."""
    return tuple(reason for reason in REFUSALS if finding(reason, case).applies)


def _elsewhere(reason: Reason, case: Case) -> Finding | None:
    """Why a reason can't be said at this place at all; None where it can."""
    if reason in NOBODY or reason is Reason.OVERRIDDEN:
        return None
    if reason is Reason.EXITED and case.request.session is None:
        return fails(
            "nobody leaves through the desk", bring=f'name a "session" and write "exit": true in {case.here}', key="exit"
        )
    if case.who is None:
        known = f"{len(case.matches)} people have this code" if case.matches else "nobody was recognised"
        unknown = _FINDINGS[case.got](case)
        return fails(f"{known}, and {reason} is only asked of one who is known", bring=unknown.mend, key=unknown.key)
    if reason in _DOORS and case.request.session is None:
        return fails(
            f"{reason} is said at a session's door, and {case.here} names no session",
            bring=f'write "do": "scan" and name a "session" in {case.here}',
            key="session",
        )
    if reason in _DESKS and case.request.session is not None:
        return fails(
            f"{reason} is said at the desk, and {case.here} names session {case.request.session.code}",
            bring=f'take "session" out of {case.here}',
            key="session",
        )
    if case.leaving and reason is not Reason.EXITED:
        return fails(
            f"{reason} is only said on the way in: nobody is held in a room",
            bring=f'take "exit" out of {case.here}',
            key="exit",
        )
    return None

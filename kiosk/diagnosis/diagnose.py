"""What an organizer reads where a step of a scenario came out otherwise than expected."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.diagnosis.case import Case, Finding, quoted
from kiosk.diagnosis.finding import REFUSALS, applying, finding
from kiosk.domain.reason import NOBODY, Reason, Verdict


@dataclass(frozen=True, slots=True)
class Diagnosis:
    """Four lines: where, what came out and why, why not what was expected, and the mend."""

    where: str
    got: str
    instead: str
    mend: str

    def __str__(self) -> str:
        """The lines, one below another."""
        return f"{self.where}\n{self.got}\n{self.instead}\n{self.mend}"


def diagnose(case: Case, expected: Reason) -> Diagnosis:
    """Explain a decision that a scenario expected to be another.

    Args:
        case: the decision and all that it was made of.
        expected: what the scenario expects; not what was got.
    """
    got, wanted = finding(case.got, case), finding(expected, case)
    return Diagnosis(
        where=f"{where(case)}: expected {expected}.",
        got=f"Got {case.got}: {got.said}.",
        instead=_instead(case, expected, wanted),
        mend=_mend(case, expected, wanted),
    )


def where(case: Case) -> str:
    """The step's number, time, person and door."""
    local = case.local(case.decision.at)
    who = f"{case.who.id} (tier {case.who.tier})" if case.who else f"{quoted(case.code)} (nobody known)"
    if case.request.session is None:
        place = "at the desk"
    else:
        place = f"{'leaving' if case.leaving else 'at the door of'} {case.request.session.code}"
    if case.who and case.code and case.code not in case.who.codes:
        who += f" with {quoted(case.code)}"
    station = f", station {case.station}" if case.station else ""
    return f"Step {case.step}, {local:%Y-%m-%d %H:%M:%S} {case.event.timezone.key}, {who} {place}{station}"


def _in_the_way(case: Case, expected: Reason) -> list[Reason]:
    """What is said before the expected reason could be, in order; what was got always among it."""
    said = applying(case)
    if expected.verdict is Verdict.REFUSE:
        said = tuple(reason for reason in said if REFUSALS.index(reason) < REFUSALS.index(expected))
    if expected in {Reason.OVERRIDDEN, Reason.EXITED}:
        said = tuple(reason for reason in said if reason in NOBODY)
    return [*said]


def _instead(case: Case, expected: Reason, wanted: Finding) -> str:
    before = _in_the_way(case, expected)
    if not wanted.applies:
        return f"Not {expected}: {wanted.said}."
    if case.got is Reason.OVERRIDDEN:
        return f"{expected} applies too ({wanted.said}), but this step overrides it."
    if expected.verdict is Verdict.REFUSE:
        verb = "is" if len(before) == 1 else "are"
        return f"{expected} applies too ({wanted.said}), but {_and(before)} {verb} said first."
    further = [reason for reason in before if reason is not case.got]
    if not further:
        return f"Not {expected}: just {case.got} stands in its way."
    return (
        f"Not {expected}: besides {case.got}, "
        + "; ".join(f"{one} stands in its way: {finding(one, case).said}" for one in further)
        + "."
    )


def _mend(case: Case, expected: Reason, wanted: Finding) -> str:
    """Everything that has to change, in one sentence, or else the scenario's expectation."""
    clauses: dict[str, str] = {}
    for reason in _in_the_way(case, expected):
        found = finding(reason, case)
        if wanted.applies or found.key != wanted.key:
            clauses.setdefault(found.key, found.mend)
    if case.got is Reason.OVERRIDDEN and wanted.applies:
        clauses["do"] = finding(Reason.OVERRIDDEN, case).mend
    if not wanted.applies:
        clauses[wanted.key] = wanted.mend
    steps = [*clauses.values(), f"expect {case.got} in {case.here}"]
    text = "; ".join(steps[:-1]) + (", or " if len(steps) == 2 else "; or ") + steps[-1]  # noqa: PLR2004  (one mend and the other)
    return f"{text[0].upper()}{text[1:]}."


def _and(reasons: list[Reason]) -> str:
    return " and ".join(filter(None, (", ".join(reasons[:-1]), reasons[-1])))

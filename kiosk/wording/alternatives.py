"""Alternatives that one condition can tell: "Only for: A" or "Only for: B" is "Only for: A, B"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from kiosk.domain.rule_failure import Condition, Count, Failed, From, Minutes, Requirement, Tiers, Until, Weekdays


def merged(parts: Sequence[Failed]) -> list[Failed]:
    """The same alternatives, fewer where two are of one shape; a merged one stands where its first part stood."""
    told: list[Failed] = []
    for part in parts:
        for index, other in enumerate(told):
            both = _both(other, part)
            if both is not None:
                told[index] = both
                break
        else:
            told.append(part)
    return told


def _both(one: Failed, other: Failed) -> Condition | None:
    if not isinstance(one, Condition) or not isinstance(other, Condition):
        return None
    requirement = _wider(one.requirement, other.requirement)
    return None if requirement is None else replace(one, requirement=requirement)


def _wider(one: Requirement, other: Requirement) -> Requirement | None:
    """What either of two requirements comes to, None where no single one says it."""
    match one, other:
        case Tiers(these, admitted=True), Tiers(those, admitted=True):
            return Tiers(tuple(dict.fromkeys((*these, *those))))
        case Weekdays(these_days), Weekdays(those_days):
            return Weekdays(tuple(sorted({*these_days, *those_days})))
        case From(), From() if one.daily is other.daily:
            return min(one, other, key=lambda window: window.moment)
        case Until(), Until() if one.daily is other.daily:
            return max(one, other, key=lambda window: window.moment)
        case Count(), Count() if (one.counted, one.moment) == (other.counted, other.moment):
            return _wider_range(one, other)
        case Minutes(), Minutes() if one.first is other.first:
            return _wider_range(one, other)
        case _:
            return None


def _wider_range(one: Count | Minutes, other: Count | Minutes) -> Requirement | None:
    """Both bounded on the same side only."""
    if one.least is None and other.least is None and one.most is not None and other.most is not None:
        return replace(one, most=max(one.most, other.most))
    if one.most is None and other.most is None and one.least is not None and other.least is not None:
        return replace(one, least=min(one.least, other.least))
    return None

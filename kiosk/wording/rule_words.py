"""The pieces with which a rule's conditions are told; `kiosk.wording.rules` has them in every language."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from kiosk.domain.logic_values import Trouble
from kiosk.wording.infix import InfixWords


@dataclass(frozen=True, slots=True)
class RuleWords:
    """A language's pieces; the texts hold the `{placeholders}` that `kiosk.wording.conditions` fills.

    Attributes:
        moments: "from", "until", "since", "before" and a moment of today ({clock}); with "/day" of another ({date}, {at}).
        texts: by kind of condition and variant; every language has the same keys.
        weekdays: seven names from Monday, with the article that a list of them needs.
        span: the same where they stand in {first} and {last} of a row of days.
        listed: between the last two of a list.
        ordinal: the {n}th, for numbers from 4 on; `ordinals` has the others by their last digit.
        tail: joins a condition and what stands against it; `also`: two conditions that must both hold; `either`: alternatives.
        more: how many alternatives are left unsaid; `more_one` for one.
        rest: how many conditions are left unsaid; `rest_one` for one.
        infix: the words within an expression.
        problems: what makes a rule unreadable; {about} names it.
    """

    moments: Mapping[str, str]
    texts: Mapping[str, str]
    weekdays: tuple[str, ...]
    span: tuple[str, ...]
    listed: str
    ordinal: str
    ordinals: Mapping[int, str]
    tail: str
    also: str
    either: str
    more: str
    more_one: str
    rest: str
    rest_one: str
    infix: InfixWords
    problems: Mapping[Trouble, str]

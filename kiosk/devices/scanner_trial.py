"""What a keyboard scanner's keys tell about how it is set, where it is known which code it read; pure: no Qt, no clock."""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from kiosk.devices.scanner_text import End, bare
from kiosk.devices.wedge import Key, Role
from kiosk.devices.wedge_keys import meant
from kiosk.devices.wedge_rules import Rules

_ENDS = {Role.ENTER: End.ENTER, Role.TAB: End.TAB, Role.LINE_FEED: End.LINE_FEED}
TEST_CODE = "LANYARD-TEST-1492-QWAZM"
"""What is held before a scanner or a camera to try it: no badge, and of letters that keyboards of other countries move."""
_FEWEST = 4
_ALIKE = 0.3
"""The share of its keys that a garbled code must have in place, to be taken for the same one."""


class Trait(StrEnum):
    """One thing that a scan shows."""

    OTHER_LAYOUT = "other_layout"
    """This computer's keyboard is not American; the places of the keys say the code all the same."""
    CAPS_LOCK = "caps_lock"
    """Letters came in the other case."""
    LOCAL_SETTING = "local_setting"
    """The scanner is set to this computer's keyboard, and only the letters say the code."""
    GARBLED = "garbled"
    """Neither says it: the scanner is set to the keyboard of another country."""
    NO_END = "no_end"
    """Nothing ends the code, so that it is only known to be whole after a pause."""
    FRAMED = "framed"
    """Characters stand around the code: `before` and `after`."""
    SLOW = "slow"
    """The keys come slower than a scan's may."""
    OTHER_CODE = "other_code"
    """It reads, but another code than the one that is shown."""


_STOPS = frozenset({Trait.GARBLED, Trait.NO_END, Trait.FRAMED, Trait.SLOW})
"""With these a desk would miss codes until somebody does something."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """What one scan shows.

    Attributes:
        text: what was read.
        traits: what is worth saying, the gravest first; none where all is as it should be.
        end: what ended it; None where nothing did.
        before, after: what stands around the code.
        gap: the longest time between two keys, in seconds.
    """

    text: str
    traits: tuple[Trait, ...]
    end: End | None
    before: str = ""
    after: str = ""
    gap: float = 0.0

    @property
    def good(self) -> bool:
        """Whether a desk can work with the scanner as it is set."""
        return not _STOPS.intersection(self.traits) and Trait.OTHER_CODE not in self.traits


def judge(keys: Sequence[Key], expected: str, rules: Rules | None = None) -> Verdict | None:
    """What the keys of one burst show; None where they are too few to be a code.

    Args:
        keys: that were pressed, in their order.
        expected: the code that is held before the scanner.
        rules: how the station believes its scanner to be set.
    """
    rules = rules or Rules()
    made = [key for key in keys if key.role is Role.TEXT]
    if len(made) < _FEWEST:
        return None
    end = next((_ENDS[key.role] for key in keys[-2:] if key.role in _ENDS), None)
    by_place = "".join(meant(key.place, shift=key.shift) or key.text for key in made)
    by_text = "".join(key.text for key in made)
    gap = max((later.at - earlier.at for earlier, later in itertools.pairwise(made)), default=0.0)
    text, traits, around = _reading(by_place, by_text, expected, rules)
    if gap > rules.gap:
        traits.append(Trait.SLOW)
    if end is None and End.PAUSE not in rules.ends and not rules.suffix:
        traits.append(Trait.NO_END)
    order = sorted(traits, key=lambda trait: (trait not in _STOPS, list(Trait).index(trait)))
    return Verdict(text, tuple(order), end, *around, gap)


def _reading(by_place: str, by_text: str, expected: str, rules: Rules) -> tuple[str, list[Trait], tuple[str, str]]:
    """What was read, what that shows, and what stands around it."""
    place, text = (bare(said, rules.prefix, rules.suffix) for said in (by_place, by_text))
    if place == expected:
        caps = text != expected and text.swapcase() == expected
        return place, [Trait.CAPS_LOCK] if caps else [Trait.OTHER_LAYOUT] if text != expected else [], ("", "")
    if text == expected:
        return text, [Trait.LOCAL_SETTING], ("", "")
    if expected in (place.swapcase(), text.swapcase()):
        return expected, [Trait.CAPS_LOCK], ("", "")
    for said in (place, text):
        before, found, after = said.partition(expected)
        if found:
            return said, [Trait.FRAMED], (before, after)
    if len(place) == len(expected) and _alike(place, expected) >= _ALIKE:
        return text, [Trait.GARBLED], ("", "")
    return place, [Trait.OTHER_CODE], ("", "")


def _alike(one: str, other: str) -> float:
    same = sum(mine.casefold() == theirs.casefold() for mine, theirs in zip(one, other, strict=True))
    return same / len(other)

"""What may be wrong with a badge, found before it is printed; holds no name."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from kiosk.badge.coverage import Uncovered
from kiosk.errors import Fault, FaultCode

_SHOWN = 3
"""Characters that a sentence names; all of them would be the text itself."""


class Problem(StrEnum):
    """What may be wrong with a badge."""

    NAMELESS = "nameless"
    """The name is empty, or nothing of it can be drawn."""
    UNCOVERED = "uncovered"
    """Characters that no font draws, or that are no text."""
    TOO_LONG = "too_long"
    """A text doesn't fit its box at any size that can be read."""
    SMALL = "small"
    """A text fits only below the layout's smallest size."""
    BROKEN_WORD = "broken_word"
    """A word runs over two lines without a hyphen."""
    NO_PHOTO = "no_photo"
    """The layout has a place for a photo, and there is none."""


_MENDS = {
    Problem.NAMELESS: "write a display_name that can be printed, or leave it empty where given and family name can",
    Problem.TOO_LONG: "shorten it in the roster, or accept the badge with it cut off",
    Problem.SMALL: "look at a print of it",
    Problem.BROKEN_WORD: "look at a print of it",
    Problem.NO_PHOTO: "add a photo, or take a layout without one",
}
_MENDS_OF_WORDS = {Problem.TOO_LONG: "shorten them in the layout, or enlarge their box"}
OF_WORDS = "words of box "
"""How the place of a layout's own words begins."""
BLOCKING = frozenset({Problem.NAMELESS, Problem.UNCOVERED, Problem.TOO_LONG})


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that somebody should know before a badge is printed; holds no name.

    Attributes:
        field: which text of the badge, or which box of the layout.
        uncovered: the characters concerned, for UNCOVERED.
    """

    problem: Problem
    field: str
    uncovered: tuple[Uncovered, ...] = ()

    @property
    def blocks(self) -> bool:
        """Whether the badge is refused until somebody accepts it as it is."""
        return self.problem in BLOCKING

    @property
    def mend(self) -> str:
        """What to do about it, in the terms of the roster; of the layout where these are its own words."""
        if self.problem is Problem.UNCOVERED:
            mends = "; ".join(dict.fromkeys(one.mend for one in self.uncovered))
            return mends.replace("the roster", "the layout") if self.of_layout else f"{mends}, or accept the badge without it"
        return _MENDS_OF_WORDS.get(self.problem, _MENDS[self.problem]) if self.of_layout else _MENDS[self.problem]

    @property
    def of_layout(self) -> bool:
        """Whether it is about words of the layout, which no roster can mend."""
        return self.field.startswith(OF_WORDS)

    def __str__(self) -> str:
        """One sentence without personal data."""
        field = self.field.replace("_", " ")
        match self.problem:
            case Problem.NAMELESS:
                return f"{field}: nothing of it can be printed"
            case Problem.UNCOVERED:
                shown = ", ".join(map(str, self.uncovered[:_SHOWN]))
                more = len(self.uncovered) - _SHOWN
                return f"{field}: can't print {shown}" + (f" and {more} more" if more > 0 else "")
            case Problem.TOO_LONG:
                return f"{field}: too long for its place on the badge"
            case Problem.SMALL:
                return f"{field}: printed smaller than the layout wishes, to fit"
            case Problem.BROKEN_WORD:
                return f"{field}: a long word is broken over two lines"
            case Problem.NO_PHOTO:
                return f"{field}: there is none; its place is marked"


class BadgeFault(Fault):
    """A badge that isn't rendered as it is: `findings` say why."""

    def __init__(self, findings: tuple[Finding, ...]) -> None:
        blocking = [finding for finding in findings if finding.blocks]
        # without a name there is no badge to be accepted
        nameless = [finding for finding in blocking if finding.problem is Problem.NAMELESS]
        super().__init__(
            "badge: " + "; ".join(map(str, blocking)),
            "; ".join(dict.fromkeys(finding.mend for finding in nameless or blocking)),
            FaultCode.BADGE_UNPRINTABLE,
        )
        self.findings = findings

"""How an answer looks and sounds: reason -> tone, shape, sound, seconds. The words themselves are the core's."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import StrEnum

from kiosk.domain.outcome import Outcome
from kiosk.domain.reason import Reason, Verdict


class Tone(StrEnum):
    """A colour token; `ui.theme` holds the colours."""

    ADMIT = "admit"
    REFUSE = "refuse"
    ATTENTION = "attention"


class Shape(StrEnum):
    """What is drawn beside the words, so that nothing is said by colour alone."""

    TICK = "circle with a tick"
    CROSS = "octagon with a cross"
    BAR = "triangle with a bar"


class Sound(StrEnum):
    """The name of a file in `resources/sounds`."""

    ADMIT = "admit"
    REFUSE = "refuse"
    ATTENTION = "attention"


@dataclass(frozen=True, slots=True)
class Look:
    """How one answer appears.

    Attributes:
        seconds: after which it clears itself; None stays until someone acts.
    """

    tone: Tone
    shape: Shape
    sound: Sound
    seconds: float | None


ADMITTED_SECONDS = 2.0
NOTICE_SECONDS = 4.0

ADMIT = Look(Tone.ADMIT, Shape.TICK, Sound.ADMIT, ADMITTED_SECONDS)
REFUSE = Look(Tone.REFUSE, Shape.CROSS, Sound.REFUSE, None)
ATTENTION = Look(Tone.ATTENTION, Shape.BAR, Sound.ATTENTION, None)
NOTICE = replace(ATTENTION, seconds=NOTICE_SECONDS)
"""Goes in, or is in already, but staff should look twice."""

LOOKS: Mapping[Reason, Look] = {
    Reason.UNREADABLE: REFUSE,
    Reason.BAD_SIGNATURE: REFUSE,
    Reason.WRONG_EVENT: REFUSE,
    Reason.UNKNOWN: REFUSE,
    Reason.AMBIGUOUS: REFUSE,
    Reason.CANCELLED: REFUSE,
    Reason.BLOCKED: REFUSE,
    Reason.NOT_APPROVED: REFUSE,
    Reason.UNPAID: REFUSE,
    Reason.BADGE_REVOKED: REFUSE,
    Reason.NOT_VALID_NOW: REFUSE,
    Reason.NOT_CHECKED_IN: REFUSE,
    Reason.TIER: REFUSE,
    Reason.NOT_INVITED: REFUSE,
    Reason.TOO_EARLY: REFUSE,
    Reason.SESSION_OVER: REFUSE,
    Reason.RULE: REFUSE,
    Reason.ALREADY_INSIDE: REFUSE,
    Reason.NO_REENTRY: REFUSE,
    Reason.FULL: REFUSE,
    Reason.CHECKED_IN: ADMIT,
    Reason.ALREADY_CHECKED_IN: ATTENTION,
    Reason.ADMITTED: ADMIT,
    Reason.READMITTED: ADMIT,
    Reason.EXITED: ADMIT,
    Reason.OVERRIDDEN: ADMIT,
}


def look(outcome: Outcome) -> Look:
    """How an outcome appears: its reason's look; a notice where somebody goes through with a remark, or was read twice."""
    decision = outcome.decision
    remark = decision.facts.over_capacity or (decision.reason is Reason.EXITED and decision.facts.flags)
    if (decision.verdict is Verdict.ADMIT and remark) or decision.facts.again:
        return NOTICE
    return LOOKS[decision.reason]


GLYPHS: Mapping[Shape, str] = {Shape.TICK: "✓", Shape.CROSS: "×", Shape.BAR: "▲"}
"""The shapes as single characters, for lists."""

"""Who works at a station, and what each role may do."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum, StrEnum

from kiosk.errors import Fault


class Role(IntEnum):
    """What somebody is trusted with; each may do what the ones below it may."""

    OPERATOR = 1
    """Checks in, prints badges, corrects a name."""
    SUPERVISOR = 2
    """Overrides refusals, holds and releases people, registers walk-ins, opens and closes rooms."""
    ORGANIZER = 3
    """Sets the station up and says who works at it."""

    @property
    def word(self) -> str:
        """As the command line writes it: operator."""
        return self.name.lower()


@dataclass(frozen=True, slots=True)
class Staff:
    """One who works at the station. `id` stands in the journal, so it is no name: initials, or a number; `name` never leaves."""

    id: str
    name: str
    role: Role


class Act(StrEnum):
    """What staff do besides scanning; every one of them needs a role where the station knows its staff."""

    CHECK_IN = "check_in"
    PRINT = "print"
    UNDO = "undo"
    CORRECT_NAME = "correct_name"
    REPORT_LOST = "report_lost"
    CORRECT_TIER = "correct_tier"
    OVERRIDE = "override"
    BLOCK = "block"
    UNBLOCK = "unblock"
    CANCEL = "cancel"
    WALK_IN = "walk_in"
    SUBSTITUTE = "substitute"
    INVITE = "invite"
    ROOM = "room"
    """Closing a room by hand, and opening it again."""
    STAFF = "staff"
    """Saying who works here."""
    EVENT = "event"
    """Taking in an event file or a roster that takes something away."""


_NEEDS = {
    **dict.fromkeys((Act.CHECK_IN, Act.PRINT, Act.UNDO, Act.CORRECT_NAME, Act.REPORT_LOST), Role.OPERATOR),
    **dict.fromkeys((Act.STAFF, Act.EVENT), Role.ORGANIZER),
}


def needed(act: Act) -> Role:
    """The least role that an act needs."""
    return _NEEDS.get(act, Role.SUPERVISOR)


def permit(act: Act, by: Staff | None, guarded: bool) -> None:
    """Let an act go on only where whoever does it may.

    Args:
        act: what is about to be done.
        by: who is doing it; None where nobody signed in.
        guarded: whether the station knows its staff; without staff nothing is guarded.

    Raises:
        Fault: nobody signed in, or the role is not enough.
    """
    role = needed(act)
    if not guarded or (by is not None and by.role >= role):
        return
    article = "an" if role.word[0] in "aeiou" else "a"
    what = act.value.replace("_", " ")
    if by is None:
        raise Fault(f"{what}: nobody has signed in", f"{article} {role.word} signs in, or gives --by and a PIN")
    raise Fault(f"{what}: {by.id} is {by.role.word}", f"ask {article} {role.word} to do it")

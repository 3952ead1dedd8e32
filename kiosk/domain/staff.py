"""Who works at a station, and what each role may do."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum, StrEnum

from kiosk.errors import Fault, FaultCode


class Role(IntEnum):
    """What somebody is trusted with; each may do what the ones below it may."""

    OPERATOR = 1
    """Checks in, prints badges, corrects a name."""
    SUPERVISOR = 2
    """Overrides refusals, holds and releases people, registers walk-ins, takes rosters in, opens and closes rooms."""
    ORGANIZER = 3
    """Sets the station up and says who works at it."""

    @property
    def word(self) -> str:
        """As the command line writes it: operator."""
        return self.name.lower()


@dataclass(frozen=True, slots=True)
class Staff:
    """One who works at the station.

    Attributes:
        id: stands in the journal, so it is no name: initials, or a number.
        name: never leaves the station.
        beside: the id of whoever is signed in at the window where this one gave the PIN for a single act; else empty.
    """

    id: str
    name: str
    role: Role
    beside: str = ""


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
    REINSTATE = "reinstate"
    WALK_IN = "walk_in"
    SUBSTITUTE = "substitute"
    INVITE = "invite"
    ROOM = "room"
    """Closing a room by hand, and opening it again."""
    ROSTER = "roster"
    """Taking in a roster that adds or changes anybody: it may release, promote and invite like the acts above."""
    STATION = "station"
    """Trusting the badges and entries of a station that no passphrase vouches for."""
    STAFF = "staff"
    """Saying who works here."""
    DATED = "dated"
    """Scanning for a moment that is given by hand, which may be one at which the doors were open."""
    OVERSEE = "oversee"
    """Seeing how the event goes: counts of people, rooms and stations."""
    ABSENT = "absent"
    """Seeing the names of those who have not come."""
    EVENT = "event"
    """Taking in a changed event file, another printer, or a roster that takes people off."""


_NEEDS = {
    **dict.fromkeys((Act.CHECK_IN, Act.PRINT, Act.UNDO, Act.CORRECT_NAME, Act.REPORT_LOST, Act.DATED), Role.OPERATOR),
    **dict.fromkeys((Act.STAFF, Act.EVENT, Act.ABSENT), Role.ORGANIZER),
}


def needed(act: Act) -> Role:
    """The least role that an act needs."""
    return _NEEDS.get(act, Role.SUPERVISOR)


def signature(by: Staff | None) -> dict[str, str | None]:
    """How an entry says who did it; None where there is nothing to say."""
    return {"who": by.id if by else None, "beside": (by.beside or None) if by else None}


def permit(act: Act, by: Staff | None, guarded: bool) -> None:
    """Let an act pass that `by` may do; every act passes where the station knows no staff (`guarded` is false).

    Raises:
        Fault: it needs a role that `by` has not, or somebody where nobody is signed in.
    """
    role = needed(act)
    if not guarded or (by is not None and by.role >= role):
        return
    somebody = f"{'an' if role.word[0] in 'aeiou' else 'a'} {role.word}"
    what = f"{act.value.replace('_', ' ')}: needs {somebody}"
    raise Fault(what, f"{somebody} signs in; on the command line: --by ID", _WHO_IS_MISSING[role])


_WHO_IS_MISSING = {
    Role.OPERATOR: FaultCode.NEEDS_OPERATOR,
    Role.SUPERVISOR: FaultCode.NEEDS_SUPERVISOR,
    Role.ORGANIZER: FaultCode.NEEDS_ORGANIZER,
}

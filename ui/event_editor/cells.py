"""The matrix of sessions and who may enter: what each cell says, and which edits make it say something else. No Qt."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from kiosk.domain.event import CapacityMode, Invitation, Reentry
from kiosk.files.event_edit import DEFAULTS, Edit, SetAdmit
from ui.event_editor.state import Editing


class What(StrEnum):
    """What a column is about; the value is the key of `admit`, where it has one of its own."""

    EVERY = "every"
    TIER = "tiers"
    INVITATION = "invitation"
    CHECKED_IN = "checked_in"
    OPENS = "opens_minutes_before"
    CLOSES = "closes_minutes_after"
    REENTRY = "reentry"
    SEATS = "capacity"
    LIMIT = "capacity_mode"
    RULE = "rule"


@dataclass(frozen=True, slots=True)
class Column:
    """A column of the matrix; `tier` is the code of a tier's own."""

    what: What
    tier: str = ""
    colour: str = ""


class Mark(StrEnum):
    """What a cell that is toggled shows."""

    YES = "yes"
    NO = "no"
    IMPLIED = "implied"
    """Yes, because every tier is admitted."""
    IDLE = "idle"
    """It doesn't count."""


SWITCHES = frozenset({What.EVERY, What.TIER, What.CHECKED_IN})
CHOICES: Mapping[What, tuple[str, ...]] = {
    What.INVITATION: tuple(Invitation),
    What.REENTRY: tuple(Reentry),
    What.LIMIT: tuple(CapacityMode),
}
NUMBERS = frozenset({What.OPENS, What.CLOSES, What.SEATS})
_AFTER = (
    *(What.INVITATION, What.CHECKED_IN, What.OPENS, What.CLOSES, What.REENTRY),
    *(What.SEATS, What.LIMIT, What.RULE),
)


def columns(state: Editing) -> tuple[Column, ...]:
    """Every tier, each tier, then how, when and how many."""
    tiers = [Column(What.TIER, str(one.get("code", "")), str(one.get("colour", ""))) for one in state.tiers]
    return (Column(What.EVERY), *tiers, *(Column(what) for what in _AFTER))


def admit_of(session: Mapping[str, Any]) -> Mapping[str, Any]:
    """A session's `admit`, empty where there is none."""
    found = session.get("admit")
    return found if isinstance(found, Mapping) else {}


def value(session: Mapping[str, Any], column: Column) -> Any:
    """What counts in a cell: the file's value, else what is usual."""
    key = column.what.value
    return admit_of(session).get(key, DEFAULTS.get(key))


def mark(session: Mapping[str, Any], column: Column) -> Mark:
    """What a switch shows."""
    admit = admit_of(session)
    listed = admit.get("tiers")
    if column.what is What.CHECKED_IN:
        return Mark.YES if value(session, column) is True else Mark.NO
    if listed is None and admit.get("invitation") == Invitation.ONLY:
        return Mark.IDLE
    if column.what is What.EVERY:
        return Mark.YES if listed is None else Mark.NO
    if listed is None:
        return Mark.IMPLIED
    return Mark.YES if isinstance(listed, list) and column.tier in listed else Mark.NO


def toggled(state: Editing, row: int, column: Column) -> tuple[Edit, ...]:
    """What turns a switch."""
    session = state.sessions[row]
    shown = mark(session, column)
    if column.what is What.CHECKED_IN:
        return (SetAdmit(row, "checked_in", shown is not Mark.YES),)
    codes = list(dict.fromkeys(str(tier.get("code", "")) for tier in state.tiers))
    if shown is Mark.IDLE:
        # tiers count again beside the invitations
        listed = None if column.what is What.EVERY else [column.tier]
        how = Invitation.NONE if column.what is What.EVERY else Invitation.OR
        return (SetAdmit(row, "invitation", how.value), SetAdmit(row, "tiers", listed))
    if column.what is What.EVERY:
        return (SetAdmit(row, "tiers", codes if shown is Mark.YES else None),)
    return (SetAdmit(row, "tiers", _turned(admit_of(session).get("tiers"), codes, column.tier)),)


def chosen(row: int, column: Column, choice: str) -> tuple[Edit, ...]:
    """What gives a choice; by invitation only, no tier counts any longer."""
    edits: tuple[Edit, ...] = (SetAdmit(row, column.what.value, choice),)
    return (SetAdmit(row, "tiers", None), *edits) if choice == Invitation.ONLY else edits


def counted(row: int, column: Column, number: int | None) -> tuple[Edit, ...]:
    """What gives a number; None is what is usual, or no limit."""
    return (SetAdmit(row, column.what.value, number),)


def _turned(listed: Any, codes: Sequence[str], tier: str) -> list[str]:
    if not isinstance(listed, list):
        return [code for code in codes if code != tier]
    return [code for code in listed if code != tier] if tier in listed else [*listed, tier]

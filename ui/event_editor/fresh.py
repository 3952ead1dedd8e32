"""What a new tier and a new session begin with. No Qt."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime, time, timedelta
from typing import Any

from kiosk.files.event_edit import AddSession, AddTier
from ui.event_editor.state import Editing

_COLOURS = ("#0B6B3A", "#1F4E9E", "#6A3D9A", "#00699E", "#A34A00", "#4A5560", "#F2B705", "#A3121F", "#14212B", "#7A3E9D")
"""White or dark words read well on each."""
_TIER, _SESSION = "T{0}", "S{0}"
_MORNING = time(9)
_HOUR = timedelta(hours=1)


def new_tier(state: Editing, name: str) -> AddTier:
    """A tier of a code and a colour that no other has."""
    used = {str(one.get("colour", "")).upper() for one in state.tiers}
    colour = next((one for one in _COLOURS if one not in used), _COLOURS[len(state.tiers) % len(_COLOURS)])
    return AddTier(_free(_TIER, state.tiers), {_language(state): name}, colour)


def new_session(state: Editing, title: str, after: int) -> AddSession:
    """A session after another one, in the same room and for everybody, when that one ends."""
    beside: Mapping[str, Any] = state.sessions[after] if 0 <= after < len(state.sessions) else {}
    starts = beside.get("ends")
    if not isinstance(starts, datetime):
        head = state.draft.data.get("event")
        day = head.get("starts") if isinstance(head, Mapping) else None
        day = day if isinstance(day, date) else date(2000, 1, 1)
        starts = datetime.combine(day, _MORNING)
    room = beside.get("room")
    table = {
        "code": _free(_SESSION, state.sessions),
        "title": {_language(state): title},
        **({"room": room} if isinstance(room, str) and room else {}),
        "starts": starts,
        "ends": starts + _HOUR,
    }
    return AddSession(table, after if beside else None)


def _language(state: Editing) -> str:
    return state.languages[0]


def _free(pattern: str, tables: Sequence[Mapping[str, Any]]) -> str:
    used = {str(one.get("code", "")).casefold() for one in tables}
    number = 1
    while (code := pattern.replace("{0}", str(number))).casefold() in used:
        number += 1
    return code

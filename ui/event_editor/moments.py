"""Moving a session keeps how long it lasts, as calendars do. No Qt."""

from __future__ import annotations

from datetime import datetime

from kiosk.files.event_edit import Edit, SetField
from ui.event_editor.state import Editing


def moved(state: Editing, number: int, starts: object) -> tuple[Edit, ...]:
    """What moves a session's end with its beginning; nothing where either isn't known."""
    session = state.sessions[number]
    before, ends = session.get("starts"), session.get("ends")
    if not isinstance(before, datetime) or not isinstance(ends, datetime) or not isinstance(starts, datetime):
        return ()
    if (before.tzinfo is None) != (ends.tzinfo is None) or before.tzinfo is not None or ends <= before:
        return ()
    try:
        later = ends + (starts - before)
    except OverflowError:  # than any day
        return ()
    return (SetField(("sessions", number, "ends"), later),)

"""The sessions that a door offers to choose from: those of its room first, and the way back to the timetable. No Qt."""

from __future__ import annotations

from datetime import datetime

from kiosk.domain.event import Event
from kiosk.domain.timetable import in_room
from ui import people
from ui.following import Following


def session_choices(
    event: Event, following: Following, code: str, now: datetime, language: str, *, follow: str
) -> list[tuple[str, object, bool]]:
    """In words, what choosing it means (a session's code; None: the timetable), and whether it is so already.

    Args:
        event: whose sessions.
        following: the door's room, and whether its timetable is followed.
        code: of the session at the door.
        now: the moment.
        language: to say it in.
        follow: the words for the timetable.
    """
    here = in_room(event, following.room)
    others = sorted((session for session in event.sessions if session not in here), key=lambda one: one.span)
    # sessions without a room have nothing in common
    choices: list[tuple[str, object, bool]] = [(follow, None, following.follows)] if following.room else []
    for session in (*here, *others):
        when = people.day_clock(session.starts, now, event, language)
        words = people.DOT.join((when, people.door_title(session, language)))
        choices.append((words, session.code, not following.follows and session.code == code))
    return choices

"""Where a door's window is to stand. No Qt."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.domain.direction import Direction


@dataclass(frozen=True, slots=True)
class Post:
    """Where a door's window is to stand.

    Attributes:
        session: its code; empty where a room is named instead.
        room: whose timetable is followed.
        follows: whether a door that was given a session follows the timetable of that session's room.
    """

    session: str = ""
    room: str = ""
    follows: bool = False
    direction: Direction = Direction.IN

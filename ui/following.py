"""Keeping a door with its room's timetable: which session it stands at, what comes next, and when it may change.

The rule of the timetable itself is the core's (`kiosk.domain.timetable`); here it meets the clock and what the door is doing.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QObject, Signal

from kiosk.domain.clock_doubt import ClockDoubt, doubt
from kiosk.domain.direction import Direction
from kiosk.domain.event import Event, Session
from kiosk.domain.timetable import Place, Turn, follow, in_room, room_of, turns
from ui.post import Post


@dataclass(frozen=True, slots=True)
class Standing:
    """What stands at the door.

    Attributes:
        session: whose door it is.
        follows: whether by the timetable of its room; else staff chose it.
        place: what the timetable says; of the session that stands here, while it may not change.
        minutes: until the change that is announced; 0 where it only waits for the answer on the screen; None without one.
        moment: when this was so.
    """

    session: Session
    follows: bool
    place: Place | None
    minutes: int | None
    moment: datetime


class Following(QObject):
    """Keeps what a door stands at; told when to look, and whether the door may change.

    It knows nothing of the door itself: see `ui.lookout.Lookout`.

    Attributes:
        moved: the code of the session that has the door from now on.
        told: a `Standing`, when it changed.
        announced: a change is near, and was not announced before.
        doubted: what is wrong with the clock, or None again; only a door that follows depends on it before the first scan.
    """

    moved = Signal(str)
    told = Signal(object)
    announced = Signal()
    doubted = Signal(object)

    def __init__(self, now: Callable[[], datetime]) -> None:
        super().__init__()
        self._now = now
        self._event: Event | None = None
        self._table: tuple[Turn, ...] = ()
        self._stood = ""
        self._leaving = False
        self.room = ""
        self.follows = False
        self._latest: datetime | None = None
        self._doubt: ClockDoubt | None = None
        self._announced = ""
        self.standing: Standing | None = None

    def begin(self, event: Event, post: Post) -> str:
        """Take a post; the code of the session to stand at.

        Raises:
            Fault: the event has no such session or room.
        """
        self._event, self._leaving = event, post.direction is not Direction.IN
        self.room = room_of(event, post.room) if post.room else event.door(post.session).room
        self._table = turns(in_room(event, self.room))
        self.follows = bool(post.room) or post.follows
        self._stood = post.session
        if self.follows:
            found = follow(self._table, None, self._now(), leaving=self._leaving, doubted=False)
            self._stood = found.at.code if found is not None else post.session
        self.look()
        return self._stood

    def turn(self, direction: Direction) -> None:
        """Say which way people pass from now on."""
        self._leaving = direction is not Direction.IN
        self._start_anew()

    def choose(self, session: str) -> None:
        """Stand at a session that staff chose, until they choose again."""
        self.follows, self._stood = False, session
        self.look()
        self.moved.emit(session)

    def resume(self) -> None:
        """Follow the timetable of the room again, by the clock as it is now."""
        self.follows, self._latest = True, None
        self._start_anew()

    def _start_anew(self) -> None:
        if self.follows:
            before, self._announced = self._stood, ""
            found = follow(self._table, None, self._now(), leaving=self._leaving, doubted=False)
            self._stood = found.at.code if found is not None else before
            if self._stood != before:
                self.moved.emit(self._stood)
        self.look()

    def look(self, *, free: bool = True) -> None:
        """See what the clock says; once a second, and after whatever staff did.

        Args:
            free: whether the door may change now: nothing is shown, asked or being overridden.
        """
        if self._event is None:
            return
        now = self._now()
        session = self._event.door(self._stood)
        if not self.follows:
            self._say_doubt(None)
            self._tell(Standing(session, False, None, None, now))
            return
        unsure = doubt(now, self._latest, self._event)
        self._say_doubt(unsure)
        if unsure is None:
            self._latest = now if self._latest is None else max(now, self._latest)
        found = follow(self._table, self._stood, now, leaving=self._leaving, doubted=unsure is not None)
        minutes = found.announces(now) if found is not None else None
        if found is not None and found.at.code != self._stood:
            if free:
                self._stood, self._announced, session = found.at.code, "", found.at
                self.moved.emit(self._stood)
            else:
                found, minutes = Place(session, None, _turn_of(self._table, found.at)), 0
        self._tell(Standing(session, True, found, minutes, now))
        if minutes and found is not None and found.next is not None and self._announced != found.next.session.code and free:
            self._announced = found.next.session.code
            self.announced.emit()

    def _tell(self, standing: Standing) -> None:
        before, self.standing = self.standing, standing
        if before is None or self._gist(before) != self._gist(standing):
            self.told.emit(standing)

    def _gist(self, standing: Standing) -> tuple[object, ...]:
        """All but the second; the day counts, because words say it."""
        day = self._event.local_day(standing.moment) if self._event is not None else None
        return (standing.session, standing.follows, standing.place, standing.minutes, day)

    def _say_doubt(self, unsure: ClockDoubt | None) -> None:
        if unsure is not self._doubt:
            self._doubt = unsure
            self.doubted.emit(unsure)


def _turn_of(table: tuple[Turn, ...], session: Session) -> Turn | None:
    return next((turn for turn in table if turn.session == session), None)

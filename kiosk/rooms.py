"""Closing a session's doors by hand, and opening them again: a full stage, a fire drill, a speaker who must not be disturbed.

Whoever is inside may always leave.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from kiosk.clock import Clock, stamped, system_clock
from kiosk.domain.attendance import Seen
from kiosk.domain.event import Event
from kiosk.domain.journal import Kind, why
from kiosk.domain.staff import Act, Staff, permit, signature
from kiosk.errors import Fault, FaultCode
from kiosk.storage import journal
from kiosk.storage.database import Connection, transaction


@dataclass(frozen=True, slots=True)
class Rooms:
    """One station's hand on the doors; owned by the thread that owns the connection."""

    connection: Connection
    event: Event
    station: str
    guarded: bool = False
    clock: Clock = system_clock

    def close(self, session: str, *, reason: str = "", by: Staff | None = None, at: datetime | None = None) -> None:
        """Let nobody more into a session.

        Raises:
            Fault: nobody who may, no such session, or it is closed already.
        """
        self._turn(Kind.CLOSE, session, reason, by, at)

    def open(self, session: str, *, reason: str = "", by: Staff | None = None, at: datetime | None = None) -> None:
        """Let the session's own rules decide again; its hours stay as they are.

        Raises:
            Fault: nobody who may, no such session, or it wasn't closed by hand.
        """
        self._turn(Kind.OPEN, session, reason, by, at)

    def closed(self, session: str) -> Seen | None:
        """When and where a session's doors were closed by hand; None while they aren't."""
        return journal.closed(self.connection, session)

    def _turn(self, kind: Kind, session: str, reason: str, by: Staff | None, at: datetime | None) -> None:
        permit(Act.ROOM, by, self.guarded)
        self.event.door(session)
        with transaction(self.connection):
            shut = self.closed(session) is not None
            if shut is (kind is Kind.CLOSE):
                what = f"{session}: was {'closed' if shut else 'not closed'} by hand"
                raise Fault(what, "nothing was changed", FaultCode.ROOM_AS_IT_IS, {"session": session})
            body = {"session": session, "why": why(reason), **signature(by)}
            journal.append(self.connection, self.station, stamped(self.clock, at), kind, body)

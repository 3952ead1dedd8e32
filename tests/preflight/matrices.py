"""Matrices for tests, filled by the doors themselves."""

from __future__ import annotations

from kiosk.domain.attendance import History
from kiosk.domain.event import Event
from kiosk.domain.registration import Registration
from kiosk.preflight.doors import Doors, arrived
from kiosk.preflight.matrix import Matrix


def a_matrix(event: Event, *people: Registration, held: dict[str, History] | None = None) -> Matrix:
    """What the event's doors say to these people, and what the journals hold of them."""
    histories = {who: arrived(event, history) for who, history in (held or {}).items()}
    doors = Doors(event)
    cells = {
        who.id: tuple(doors.ask(who, session, histories.get(who.id, arrived(event))).reason for session in event.sessions)
        for who in people
    }
    return Matrix(doors, people, histories, cells)


def told(findings) -> list[tuple[str, str, str | None, str | None]]:
    """Check, severity, registration and session of each finding."""
    return [(one.check, one.severity.value, one.registration, one.session) for one in findings]

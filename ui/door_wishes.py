"""What a door asks a supervisor's word for, in words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from kiosk.domain.event import Session
from kiosk.domain.staff import Act
from ui import flow, people
from ui.vouching import Wish

translate = QCoreApplication.translate


def override_wish(told: flow.Told, who: str) -> Wish:
    """Letting somebody in who was refused; `who` is their registration."""
    person = told.outcome.registration
    kept = translate("AtDoor", "{0}. The journal keeps the reason, and that this door was overridden.")
    return Wish(
        Act.OVERRIDE,
        translate("AtDoor", "Let in on a supervisor's word"),
        person.called if person else who,
        kept.replace("{0}", told.words.reason),
        translate("AtDoor", "Let in"),
        (translate("AtDoor", "Speaker"), translate("AtDoor", "Interpreter"), translate("AtDoor", "Accompanies a delegate")),
    )


def room_wish(session: Session, language: str, *, close: bool) -> Wish:
    """Closing a room by hand, or opening it again."""
    name = people.door_title(session, language)
    if not close:
        words = translate("AtDoor", "The session’s own rules decide again.")
        return Wish(
            Act.ROOM, translate("AtDoor", "Open the room again?"), name, words, translate("AtDoor", "Open the room"), must=False
        )
    words = translate(
        "AtDoor", "Nobody more is let in at any of its doors until it is opened again. Whoever is inside may leave."
    )
    usual = (translate("AtDoor", "Room is full"), translate("AtDoor", "Fire drill"), translate("AtDoor", "Do not disturb"))
    title, yes = translate("AtDoor", "Close the room?"), translate("AtDoor", "Close the room")
    return Wish(Act.ROOM, title, name, words, yes, usual, must=False)

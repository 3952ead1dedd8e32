"""What stands at a door, in words: now, next, and what is about to change. No widgets."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from kiosk.domain.event import Event
from kiosk.domain.timetable import Place
from ui import people
from ui.following import Standing


def say_standing(standing: Standing, event: Event, language: str) -> tuple[str, str]:
    """The line, and the notice of a change that is near; empty without one."""
    if not standing.follows or standing.place is None:
        words = QCoreApplication.translate("Standing", "{0}, {1} · chosen by hand")
        return words.replace("{0}", standing.session.code).replace("{1}", people.hours(standing.session, event)), ""
    return _line(standing, standing.place, event, language), _notice(standing, standing.place)


def _line(standing: Standing, place: Place, event: Event, language: str) -> str:
    parts = []
    if place.now is not None:
        now = QCoreApplication.translate("Standing", "Now {0} until {1}").replace("{0}", place.now.session.code)
        parts.append(now.replace("{1}", people.day_clock(place.now.closes, standing.moment, event, language)))
    if place.next is not None:
        coming = QCoreApplication.translate("Standing", "Next {0}, doors {1}").replace("{0}", place.next.session.code)
        parts.append(coming.replace("{1}", people.day_clock(place.next.opens, standing.moment, event, language)))
    elif place.now is None:
        parts.append(QCoreApplication.translate("Standing", "{0} is over").replace("{0}", standing.session.code))
    else:
        parts.append(QCoreApplication.translate("Standing", "nothing after it"))
    return people.DOT.join(parts)


def _notice(standing: Standing, place: Place) -> str:
    if standing.minutes is None or place.next is None:
        return ""
    if standing.minutes == 0:
        words = QCoreApplication.translate("Standing", "{0} takes over after this answer")
    else:
        words = QCoreApplication.translate("Standing", "In {1} min: {0}").replace("{1}", str(standing.minutes))
    return "▲ " + words.replace("{0}", place.next.session.code)

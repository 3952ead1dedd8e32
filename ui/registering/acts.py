"""What the desk asks of the core about changing people, each as one act on its thread. No Qt."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from kiosk.domain.outcome import Person
from kiosk.domain.registration import Registration
from kiosk.domain.staff import Staff
from ui.proving import By
from ui.registering.draft import Typed, same_name, spelled
from ui.station import Station

_ALIKE = 0.75
"""The score from which somebody found has a name like it; 1 is a name as it is written."""
_MOST_ALIKE = 5
_SAME = 2.0


def walk_in(fields: Mapping[str, str], reason: str = "") -> By[Person]:
    """Register somebody who is not on the roster."""

    def act(station: Station, by: Staff | None) -> Person:
        who = station.attend(by)
        return _known(station, station.registrar.walk_in(fields, by=who, reason=reason))

    return act


def correct(registration: str, fields: Mapping[str, str], reason: str = "") -> By[Person]:
    """Put fields of a registration right."""

    def act(station: Station, by: Staff | None) -> Person:
        who = station.attend(by)
        return _known(station, station.registrar.correct(registration, fields, by=who, reason=reason))

    return act


def substitute(registration: str, fields: Mapping[str, str], *, keep_invitations: bool, reason: str = "") -> By[Person]:
    """Give a registration to another delegate."""

    def act(station: Station, by: Staff | None) -> Person:
        who = station.attend(by)
        registrar = station.registrar
        new = registrar.substitute(registration, fields, keep_invitations=keep_invitations, by=who, reason=reason)
        return _known(station, new)

    return act


def report_lost(registration: str) -> By[Person]:
    """Let every door refuse every badge of somebody so far."""

    def act(station: Station, by: Staff | None) -> Person:
        station.desk.revoke(registration, by=station.attend(by))
        return station.person(registration)

    return act


def hold(registration: str, reason: str, *, lift: bool) -> By[Person]:
    """Put a security hold on a registration, or lift it."""

    def act(station: Station, by: Staff | None) -> Person:
        who = station.attend(by)
        if lift:
            station.desk.unblock(registration, reason=reason, by=who)
        else:
            station.desk.block(registration, reason=reason, by=who)
        return station.person(registration)

    return act


def alike(typed: Typed) -> Callable[[Station], tuple[Person, ...]]:
    """Who is registered already under a name like what was typed, the likeliest first."""

    def act(station: Station) -> tuple[Person, ...]:
        found: dict[str, tuple[Person, float]] = {}
        for name in spelled(typed):
            for person, score in station.desk.search(name, _MOST_ALIKE):
                who = person.registration
                fit = _SAME if same_name(typed, who) else score
                if fit >= _ALIKE and fit > found.get(who.id, (person, 0.0))[1]:
                    found[who.id] = person, fit
        best = sorted(found.values(), key=lambda one: -one[1])[:_MOST_ALIKE]
        return tuple(person for person, _ in best)

    return act


def _known(station: Station, who: Registration) -> Person:
    return station.person(who.id)

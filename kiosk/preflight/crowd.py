"""How many of a roster an event's doors would let in, asked of `decide` for one of each kind: quick enough while one edits.

Against most people nothing is known but what the roster says; who may enter depends on a few of its columns alone, so people
who agree in those are asked about once.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from kiosk.domain.attendance import History
from kiosk.domain.event import Event, Session
from kiosk.domain.registration import Registration
from kiosk.preflight.doors import Doors, arrived, enters
from kiosk.preflight.matrix import histories_of
from kiosk.storage import registrations
from kiosk.storage.database import Connection

_Key = tuple[object, ...]
"""Of a person, what one session's door asks."""
_EVERY = 2000
"""Groups after which it is asked whether anybody still waits for the answer."""


@dataclass(frozen=True, slots=True)
class Group:
    """So many people of whom a door knows the same.

    Attributes:
        who: one of them, without a name.
        history: what the journals hold against them; None where that is nothing.
    """

    who: Registration
    history: History | None
    count: int


@dataclass(frozen=True, slots=True)
class Crowd:
    """Everybody on a roster."""

    event: str
    groups: tuple[Group, ...]

    @property
    def people(self) -> int:
        """How many there are."""
        return sum(group.count for group in self.groups)


Admitted = Mapping[str, tuple[bool, ...]]
"""Session code to whether its door lets in each group of a crowd, in their order."""


@dataclass(frozen=True, slots=True)
class Change:
    """How many gain a session, and how many lose it."""

    gain: int = 0
    lose: int = 0


def crowd(connection: Connection, event: Event) -> Crowd:
    """Everybody on the station's roster, grouped."""
    histories = histories_of(connection, event)
    alike: Counter[Registration] = Counter()
    alone = []
    for person in registrations.everyone(connection):
        history = histories.get(person.id)
        if history is not None:
            alone.append(Group(_nameless(person), history, 1))
        else:
            alike[_nameless(person)] += 1
    return Crowd(event.id, (*(Group(who, None, count) for who, count in alike.items()), *alone))


def admitted(crowd: Crowd, event: Event, stop: Callable[[], bool] = lambda: False) -> Admitted | None:
    """Whom the doors of an event, which may be another than the station's, would let in once the desk has seen them.

    Args:
        crowd: of a station.
        event: whose doors.
        stop: asked now and then; None is returned once it says yes.
    """
    doors, fresh = Doors(event), arrived(event)
    found = {}
    for session in event.sessions:
        known: dict[_Key, bool] = {}
        answers = []
        for number, group in enumerate(crowd.groups):
            if number % _EVERY == 0 and stop():
                return None
            answers.append(_enters(doors, session, group, known, fresh))
        found[session.code] = tuple(answers)
    return found


def count(crowd: Crowd, answers: Admitted, session: str) -> int:
    """How many a door lets in."""
    return sum(group.count for group, yes in zip(crowd.groups, answers.get(session, ()), strict=False) if yes)


def change(crowd: Crowd, before: Admitted, after: Admitted, session: str) -> Change:
    """What becomes of a session's crowd: who gains it and who loses it. A session that is only in one is lost or gained whole."""
    nobody = (False,) * len(crowd.groups)
    then, now = before.get(session, nobody), after.get(session, nobody)
    triples = list(zip(crowd.groups, then, now, strict=True))
    return Change(
        gain=sum(group.count for group, was, becomes in triples if becomes and not was),
        lose=sum(group.count for group, was, becomes in triples if was and not becomes),
    )


def _nameless(person: Registration) -> Registration:
    """What a door's answer depends on."""
    return Registration(
        id="probe",
        tier=person.tier,
        status=person.status,
        blocked=person.blocked,
        invited=person.invited,
        valid_from=person.valid_from,
        valid_until=person.valid_until,
    )


def _enters(doors: Doors, session: Session, group: Group, known: dict[_Key, bool], fresh: History) -> bool:
    if group.history is not None:
        return enters(doors.ask(group.who, session, arrived(doors.event, group.history)).reason)
    who = group.who
    key = who.tier, who.status, who.blocked, who.valid_from, who.valid_until, session.code in who.invited
    if key not in known:
        known[key] = enters(doors.ask(who, session, fresh).reason)
    return known[key]

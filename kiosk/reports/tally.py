"""Counts that are kept up while entries come: what each registration's trace adds, and takes away again. Pure."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from typing import TypeVar

from kiosk.domain.event import Event
from kiosk.domain.registration import Status
from kiosk.reports.bins import SLOT
from kiosk.reports.figures import Group, Grouping, Key
from kiosk.reports.trace import NOTHING, Lifted, Trace

K = TypeVar("K")
Person = tuple[str, str, str, str]
"""tier, country, organization, status."""


_KEPT_UP = (Grouping.TIER, Grouping.DELEGATION)
"""Organizations may be as many as people, and are counted when somebody asks."""


class Tally:
    """The counts; `put` replaces what one registration adds to them."""

    def __init__(self) -> None:
        self.traces: dict[str, Trace] = {}
        self.people: dict[str, Person] = {}
        self.registered = 0
        self.arrived = 0
        self.without_desk = 0
        self.unlisted = 0
        self.arrivals: Counter[int] = Counter()
        self.admissions: defaultdict[str, Counter[int]] = defaultdict(Counter)
        self.overridden: dict[str, tuple[Lifted, ...]] = {}
        self._registered: dict[Grouping, Counter[Key]] = {grouping: Counter() for grouping in _KEPT_UP}
        self._arrived: dict[Grouping, Counter[Key]] = {grouping: Counter() for grouping in _KEPT_UP}

    @classmethod
    def of(cls, people: dict[str, Person], traces: dict[str, Trace]) -> Tally:
        """Count all of these at once."""
        made = cls()
        made.people, made.traces = people, traces
        slots, here, gone = [], [], []
        for who, trace in traces.items():
            person = people.get(who)
            if trace.cancelled and person is not None:
                gone.append(_brief(person))
            if trace.lifted:
                made.overridden[who] = trace.lifted
            if trace.arrived is None or trace.cancelled:
                continue
            if person is None:
                made.unlisted += 1
            elif person[3] != Status.CANCELLED:
                slots.append(trace.arrived // SLOT)
                here.append(_brief(person))
                made.without_desk += not trace.at_desk
        made.arrivals = Counter(slots)
        passages = Counter((session, us // SLOT) for trace in traces.values() for session, us in trace.admissions)
        for (session, slot), count in passages.items():
            made.admissions[session][slot] = count
        registered = Counter(map(_brief, people.values()))
        registered.subtract(gone)
        for person, count in registered.items():
            made._register(person, count)
        for person, count in Counter(here).items():
            made._arrive(person, count)
        return made

    def put(self, registration: str, trace: Trace, person: Person | None) -> None:
        """Say anew what one registration comes to; `person` is None where the roster doesn't have it."""
        for sign, held, who in ((-1, self.traces.get(registration, NOTHING), self.people.get(registration)), (1, trace, person)):
            if who is not None and not held.cancelled:
                self._register(who, sign)
            if self._add(registration, held, who, sign) and who is not None:
                self._arrive(who, sign)
        self.traces[registration] = trace
        if person is None:
            self.people.pop(registration, None)
        else:
            self.people[registration] = person

    def _register(self, person: Person, count: int) -> None:
        if person[3] != Status.CANCELLED:
            self.registered += count
            for grouping, counter in self._registered.items():
                _change(counter, key_of(person, grouping), count)

    def _arrive(self, person: Person, count: int) -> None:
        self.arrived += count
        for grouping, counter in self._arrived.items():
            _change(counter, key_of(person, grouping), count)

    def _add(self, registration: str, trace: Trace, person: Person | None, sign: int) -> bool:
        """Count all but the person; whether they count among those who arrived."""
        for session, us in trace.admissions:
            _change(self.admissions[session], us // SLOT, sign)
        if trace.lifted and sign > 0:
            self.overridden[registration] = trace.lifted
        elif trace.lifted:
            del self.overridden[registration]
        if trace.arrived is None or trace.cancelled:
            return False
        if person is None:
            self.unlisted += sign
            return False
        if person[3] == Status.CANCELLED:
            return False
        _change(self.arrivals, trace.arrived // SLOT, sign)
        self.without_desk += 0 if trace.at_desk else sign
        return True

    def groups(self, grouping: Grouping, event: Event) -> tuple[Group, ...]:
        """Who is registered and who has arrived by tier (in the event's order), delegation or organization (largest first)."""
        registered, arrived = self._counted(grouping)
        if grouping is Grouping.TIER:
            order = {tier.code: number for number, tier in enumerate(event.tiers)}
            keys = {*registered, *(Key(tier=code) for code in order)}
            every = sorted(keys, key=lambda key: (order.get(key.tier, len(order)), key.tier))
        else:
            every = sorted(sorted(registered), key=registered.__getitem__, reverse=True)
        return tuple(Group(key, registered[key], arrived[key]) for key in every)

    def _counted(self, grouping: Grouping) -> tuple[Counter[Key], Counter[Key]]:
        if grouping is not Grouping.ORGANIZATION:
            return self._registered[grouping], self._arrived[grouping]
        registered: Counter[Key] = Counter()
        arrived: Counter[Key] = Counter()
        for who, (_, _, organization, status) in self.people.items():
            trace = self.traces.get(who, NOTHING)
            if status != Status.CANCELLED and not trace.cancelled:
                registered[Key(organization=organization)] += 1
                if trace.arrived is not None:
                    arrived[Key(organization=organization)] += 1
        return registered, arrived

    def members(self, keys: Iterable[Key]) -> list[str]:
        """The ids of those of these delegations who are not withdrawn."""
        wanted = set(keys)
        known: dict[Person, bool] = {}
        found = []
        for who, person in self.people.items():
            if person not in known:
                known[person] = key_of(person, Grouping.DELEGATION) in wanted
            if known[person] and person[3] != Status.CANCELLED and not self.traces.get(who, NOTHING).cancelled:
                found.append(who)
        return found


def key_of(person: Person, grouping: Grouping) -> Key:
    """Which group somebody belongs to."""
    tier, country, organization, _ = person
    if grouping is Grouping.TIER:
        return Key(tier=tier)
    if grouping is Grouping.DELEGATION and country:
        return Key(country=country)
    return Key(organization=organization)


def _brief(person: Person) -> Person:
    """What of somebody counts for the groups that are kept up; so that few are different."""
    tier, country, organization, status = person
    return (tier, country, "" if country else organization, status)


def _change(counter: Counter[K], key: K, by: int) -> None:
    """Count on, and keep no zeroes."""
    count = counter.get(key, 0) + by
    if count:
        counter[key] = count
    else:
        counter.pop(key, None)


def plain(counts: Mapping[str, Counter[int]]) -> dict[str, dict[int, int]]:
    """A copy that no longer changes."""
    return {name: dict(counter) for name, counter in counts.items() if counter}

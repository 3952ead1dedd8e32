"""The benchmarks of the core: decide, frame, search."""

from __future__ import annotations

import random
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial

from kiosk.bench.figure import Figure, figure
from kiosk.bench.stations import MANY, crowded, open_door
from kiosk.clock import fixed_clock
from kiosk.demo.pixels import Image
from kiosk.demo.scene import hold_up, phone_screen, steady_frames
from kiosk.devices.qr_reader import QrReader
from kiosk.domain import access
from kiosk.domain.access import Request
from kiosk.domain.attendance import History, Passage, Seen
from kiosk.domain.credential import Opaque
from kiosk.storage import search as index

_SEED = 7


def _timed(times: list[float], call: Callable[[], object]) -> None:
    started = time.perf_counter()
    call()
    times.append(time.perf_counter() - started)


def decide(quick: bool) -> Iterator[Figure]:
    """The decision alone; and a code's text to its entry on disk, every person's first scan, at the desk and at a door."""
    yield from _alone(quick)
    yield _to_disk(quick, "decide", MANY, 2.0)


def million(quick: bool) -> Iterator[Figure]:
    """The same to the disk where a million people are registered."""
    yield _to_disk(quick, "million", 1_000_000, 3.0)


def _to_disk(quick: bool, name: str, many: int, budget: float) -> Figure:
    with crowded(few=quick, many=many, searchable=False) as (station, crowd):
        session, moment = open_door(station)
        station.clock = fixed_clock(moment)
        rng = random.Random(_SEED)  # noqa: S311
        times: list[float] = []
        for person in rng.sample(crowd, 300 if quick else 3000):
            for door in (None, session):
                _timed(times, partial(station.scan, person.codes[0], session=door))
        return figure(name, f"decide and durable entry, {len(crowd)} registrations", times, "p99", budget)


_RULE = {
    "and": [
        {"inList": [{"var": "product"}, {"objectList": [{"lookup": ["product", "FP", "Focal point"]}]}]},
        {"isBefore": [{"var": "now"}, {"buildTime": ["date_to"]}, 10]},
        {"<": [{"var": "entries_today"}, 3]},
    ]
}
"""A rule as organizers write it: some tiers, a window, and so many times a day."""


def _alone(quick: bool) -> Iterator[Figure]:
    """The pure function, for somebody who comes back, at a door with every kind of condition; without and with a rule."""
    with crowded(few=True) as (station, crowd):
        event = station.event
    session = max(event.sessions, key=lambda one: (one.admit.tiers is not None, one.admit.capacity is not None))
    now = session.span[0]  # as a clock gives it, in UTC
    seen = Seen(session.doors_open, "Desk")
    passages = (Passage(session.doors_open, "Door"), Passage(session.starts, "Door", exit=True))
    history = History(checked_in=seen, last_check_in=seen, passages=passages, badge_serial=1, occupancy=3)
    person = replace(crowd[0], tier="FP", invited=frozenset({session.code}))
    for words, rule, budget in (("", None, 0.02), (" with a rule of three conditions", _RULE, 0.05)):
        door = replace(session, admit=replace(session.admit, rule=rule))
        request = Request(Opaque(person.codes[0]), door)
        times: list[float] = []
        for _ in range(2000 if quick else 20_000):
            _timed(times, partial(access.decide, request, (person,), history, event, now))
        yield figure("decide", f"the decision alone{words}", times, "median", budget)


def _steady(text: str, number: int) -> Iterator[Image]:
    """The frames of a telephone held still."""
    still = steady_frames()
    return (picture for at, picture in enumerate(hold_up(phone_screen(text), seed=number)) if at in still)


def frame(quick: bool) -> Iterator[Figure]:
    """A clean 1280x720 camera frame of a phone to a decision on disk."""
    with crowded(few=True) as (station, crowd):
        session, moment = open_door(station)
        station.clock = fixed_clock(moment)
        reader = QrReader()
        times: list[float] = []
        for number, person in enumerate(crowd[: 10 if quick else 60]):
            for picture in _steady(person.codes[0], number):
                started = time.perf_counter()
                found = reader.read(picture)
                if found:
                    station.scan(found[0].text, session=session)
                    times.append(time.perf_counter() - started)
        yield figure("frame", "clean 720p frame to decision", times, "p95", 33.0)


def search(quick: bool) -> Iterator[Figure]:
    """Names typed whole, in part, in any order, without accents, and with a typo."""
    with crowded(few=quick) as (station, crowd):
        rng = random.Random(_SEED)  # noqa: S311
        times: list[float] = []
        for person in rng.sample(crowd, 100 if quick else 500):
            given, family = person.given_name, person.family_name
            for query in (
                family,
                f"{family} {given}",
                family[:3].lower(),
                f"{given[:2]} {family[:4]}",
                family[:-2] + family[-1:],
            ):
                _timed(times, partial(index.search, station.connection, query, 20))
        yield figure("search", f"name search, {len(crowd)} registrations", times, "p99", 10.0)

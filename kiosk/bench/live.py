"""`kiosk bench live`: films at 30 frames a second through the real camera threads to a decision on disk, beside zxing-cpp alone.

Every film is played twice from memory, once with our reader and once with zxing-cpp alone in its place; who goes first changes
from film to film of a kind. The clock starts when the camera is given the first frame in which the code is in view and stops
when the station has written its entry. A code that is never read counts as the whole film.
"""

from __future__ import annotations

import itertools
import queue
import statistics
import time
from collections.abc import Callable, Generator, Iterator, Sequence
from dataclasses import dataclass, field, replace
from threading import Event
from typing import cast

import numpy as np

from kiosk.assembly import Station
from kiosk.bench.decode import cut
from kiosk.bench.engines import ZxingAlone
from kiosk.bench.figure import Measure, Result, figure
from kiosk.bench.stations import crowded, open_door
from kiosk.bench.trouble import negatives
from kiosk.bench.trouble.film import RATE, Film
from kiosk.bench.trouble.scripts import clean_film, hard_film
from kiosk.bench.trouble.texts import TICKETS, text_of
from kiosk.clock import fixed_clock
from kiosk.codes import badge_token
from kiosk.demo.pixels import Image
from kiosk.demo.scene import empty_room
from kiosk.devices.camera import Camera
from kiosk.devices.qr_reader import QrReader
from kiosk.devices.sources import Frames
from kiosk.domain.registration import Registration
from kiosk.intake import put_people

CLEAN_MS, HARD_RATIO, BLANK_MS = 100.0, 0.8, 10.0
_CLEAN, _HARD = 12, 16
_BLANK_ROUNDS = 90
_SEED = 20241022
_AFTERWARDS = 0.5
"""Seconds that a reading may take beyond the film's end."""
_OURS, _ALONE = "lanyard", "zxing-cpp"
_READERS: tuple[tuple[str, Callable[[], QrReader]], ...] = (
    (_OURS, QrReader),
    (_ALONE, lambda: cast("QrReader", ZxingAlone())),
)


class Projector(Frames):
    """A camera that shows a film once, at its pace.

    Attributes:
        seen: `time.perf_counter()` when the first frame with the code was handed over.
    """

    def __init__(self, frames: Sequence[Image], first: int) -> None:
        super().__init__(((number / RATE, frame) for number, frame in enumerate(frames)), "film")
        self._first = first
        self.seen = 0.0

    def frames(self, stop: Event) -> Generator[Image]:
        """See `kiosk.devices.sources.Source`."""
        for number, frame in enumerate(super().frames(stop)):
            if number == self._first:
                self.seen = time.perf_counter()
            yield frame


@dataclass
class _Side:
    """What one reader made of the films."""

    seconds: list[float] = field(default_factory=list)
    never: int = 0
    wrong: int = 0

    @property
    def median(self) -> float:
        return statistics.median(self.seconds) * 1000

    @property
    def p90(self) -> float:
        return cut(self.seconds, 90) * 1000


def live(quick: bool) -> Iterator[Result]:
    """Clean films, hard films, frames without a code."""
    with crowded(few=True) as (station, crowd):
        session, moment = open_door(station)
        station.clock = fixed_clock(moment)
        texts = _texts(station, crowd, _CLEAN + _HARD)
        clean = (clean_film(text, number, _SEED) for number, text in enumerate(texts[: 1 if quick else _CLEAN]))
        yield from _clean(_played(clean, station, session))
        hard = (hard_film(text, number, _SEED) for number, text in enumerate(texts[_CLEAN : _CLEAN + (1 if quick else _HARD)]))
        yield from _hard(_played(hard, station, session))
    yield from blank(quick)


def _clean(played: dict[str, dict[str, _Side]]) -> Iterator[Result]:
    (sides,) = played.values()
    ours, alone = sides[_OURS], sides[_ALONE]
    yield Measure("live", "clean code in view to decision, median", ours.median, "ms", CLEAN_MS, _beside(ours, alone))


def _hard(played: dict[str, dict[str, _Side]]) -> Iterator[Result]:
    for kind, sides in played.items():
        ours, alone = sides[_OURS], sides[_ALONE]
        yield Measure("live", f"{kind}: code in view to decision, median", ours.median, "ms", None, _beside(ours, alone))
    ours, alone = (_sum(sides[name] for sides in played.values()) for name in (_OURS, _ALONE))
    what = "hard codes in view to decision, median, by zxing-cpp alone"
    yield Measure(
        "live", what, ours.median / alone.median, "times", HARD_RATIO, {"median_ms": ours.median, **_beside(ours, alone)}
    )
    yield Measure("live", "texts that no film's code says", float(ours.wrong), "texts", 0.0)


def _beside(ours: _Side, alone: _Side) -> dict[str, float | str | None]:
    return {
        "p90_ms": ours.p90,
        "never_read": ours.never,
        "zxing_median_ms": alone.median,
        "zxing_p90_ms": alone.p90,
        "zxing_never_read": alone.never,
        "films": len(ours.seconds),
    }


def _sum(sides: Iterator[_Side]) -> _Side:
    total = _Side()
    for side in sides:
        total.seconds += side.seconds
        total.never += side.never
        total.wrong += side.wrong
    return total


def _texts(station: Station, crowd: Sequence[Registration], count: int) -> list[str]:
    """So many codes that this station admits: badges that it issued, and tickets that its roster lists."""
    rng = np.random.default_rng(_SEED)
    kinds = itertools.cycle(("badge", *TICKETS))
    texts, guests = [], []
    for person, kind in zip(crowd[:count], kinds, strict=False):
        if kind != "badge":
            texts.append(text_of(kind, rng))
            guests.append(replace(person, codes=(texts[-1],)))
            continue
        desk = station.desk
        serial = desk.render(person.id, _into_nothing)
        token = badge_token.issue(
            station.badge_key,
            event_id=station.event.id,
            registration_id=person.id,
            tier=person.tier,
            serial=serial,
            expires=desk.expiry(),
        )
        texts.append(token)
    put_people(station.connection, station.event, guests)
    return texts


def _into_nothing(pdf: bytes) -> None:
    """Throw a badge away."""
    del pdf


def _played(films: Iterator[Film], station: Station, session: str) -> dict[str, dict[str, _Side]]:
    """Kind to reader's name to what it made of the films of that kind."""
    played: dict[str, dict[str, _Side]] = {}
    for film in films:
        frames = film.decoded()
        sides = played.setdefault(film.kind, {name: _Side() for name, _ in _READERS})
        for name, reader in _READERS if len(sides[_OURS].seconds) % 2 == 0 else reversed(_READERS):
            _play(film, frames, reader(), sides[name], station, session)
    return played


def _play(film: Film, frames: Sequence[Image], reader: QrReader, side: _Side, station: Station, session: str) -> None:
    texts: queue.SimpleQueue[str] = queue.SimpleQueue()
    projector = Projector(frames, film.first)
    end = time.perf_counter() + len(frames) / RATE + _AFTERWARDS
    with Camera(projector, on_text=texts.put, reader=reader):
        while True:
            try:
                text = texts.get(timeout=max(0.0, end - time.perf_counter()))
            except queue.Empty:
                side.never += 1
                side.seconds.append(film.seconds)
                return
            station.scan(text, session=session)
            if text == film.text:
                side.seconds.append(max(0.0, time.perf_counter() - projector.seen))
                return
            side.wrong += 1


def blank(quick: bool) -> Iterator[Result]:
    """One reading of a frame without a code: of an empty room frame after frame, and of what could be taken for a code."""
    rounds = 6 if quick else _BLANK_ROUNDS
    rooms = [empty_room(seed, seed // 6) for seed in range(2 if quick else 24)]
    yield figure("live", "frame without a code: an empty room", _readings(rooms, rounds), "median", BLANK_MS)
    things = [photo.image for photo in negatives(1 if quick else 4, _SEED)]
    yield figure("live", "frame without a code: print, patterns, ruined codes", _readings(things, rounds), "median", BLANK_MS)


def _readings(frames: Sequence[Image], rounds: int) -> list[float]:
    """Seconds of each reading, each picture several times in a row as a camera would show it."""
    reader = QrReader()
    reader.read(frames[0])
    times = []
    for frame in frames:
        for _ in range(max(1, rounds // 10)):
            started = time.perf_counter()
            reader.read(frame)
            times.append(time.perf_counter() - started)
    return times

"""QR codes out of pictures: one decoder on every frame, and on a miss further opinions, as far as the frame's time goes."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from functools import partial

import cv2
import numpy as np

from kiosk.devices import engines, lattice, stages, treatments
from kiosk.devices.budget import Budget
from kiosk.devices.engines import Reading
from kiosk.devices.found import Corners, Found, Image, Located, Point, centre
from kiosk.devices.stages import Stage

__all__ = ["Corners", "Found", "Image", "Point", "QrReader"]

_COLOURED = 3
_STILL_PIXELS = 2_000_000
"""A still picture's hard stages see it at this size at most; the first ones and the places of codes see it whole."""
_PATIENCE = 3.0
"""Seconds after which no further stage is begun on a still picture."""
_AROUND = 0.35
"""How much is cut out around a place, by its width."""
_PLACES = 3
_LATELY = 0.2
"""Seconds for which a place that another decoder saw is looked at."""


class QrReader:
    """Reads codes; remembers whose turn it is and what a frame may cost, so each thread has its own.

    Args:
        live: stages that are taken in turn over the frames of a moving picture.
        clock: seconds, for the budget; never runs backwards.

    Attributes:
        unread: where the last frame of a moving picture shows codes of which none could be read.
    """

    def __init__(self, live: tuple[Stage, ...] = stages.LIVE, clock: Callable[[], float] = time.perf_counter) -> None:
        self._clock = clock
        self._budget = Budget(clock)
        self._live = list(live)
        self._place_turn = 0
        self.unread: tuple[Located, ...] = ()
        self._seen: list[Located] = []
        self._seen_at = float("-inf")

    def read(self, frame: Image) -> list[Found]:
        """The codes in a frame of a moving picture.

        zxing-cpp looks at every frame. Where it reads nothing, the next stages in turn look too, as many as the budget
        bears: few in a still and empty room, more while something moves, most where a code is seen but can't be read.
        """
        gray = _gray(frame)
        with self._budget.frame(gray) as budget:
            found, located = engines.zxing(gray)
            if located or found:
                budget.see_code()
            if not found:
                found = self._further(gray, located)
            self.unread = () if found else tuple(located or self._lately_seen())
            return found

    def _further(self, gray: Image, located: list[Located]) -> list[Found]:
        for opinion in self._opinions(gray, located or self._lately_seen()):
            if not self._budget.bears_more():
                break
            with self._budget.spent():
                found, places = opinion()
            if places or found:
                self._budget.see_code()
                self._seen, self._seen_at = places, self._clock()
            if found:
                return found
        return []

    def _lately_seen(self) -> list[Located]:
        """Where another decoder saw an unread code a moment ago: a hand does not go far in that time."""
        return self._seen if self._clock() - self._seen_at < _LATELY else []

    def _opinions(self, gray: Image, located: list[Located]) -> Iterator[Callable[[], Reading]]:
        """What may be tried on this frame, in its order: the places first, then the stages whose turn it is."""
        for place in located[:_PLACES]:
            yield partial(self._at_place, gray, place)
        for _ in range(len(self._live)):
            stage = self._live[0]
            yield partial(self._in_turn, stage, gray)

    def _in_turn(self, stage: Stage, gray: Image) -> Reading:
        reading = stage.read(gray)
        if not reading.found:
            # what has just read a code reads its next frame too: only a miss gives the turn away
            self._live.append(self._live.pop(0))
        return reading if stage.locates else Reading(reading.found, [])

    def _at_place(self, gray: Image, place: Located) -> Reading:
        turn = self._place_turn
        self._place_turn = (turn + 1) % (len(stages.PLACE) + 1)
        if turn == len(stages.PLACE):
            return Reading(_list(lattice.read_located(gray, place, bent=False)), [])
        return _in_place(gray, place, stages.PLACE[turn])

    def read_still(self, image: Image) -> list[Found]:
        """The codes in a picture of which there is only one, each code once.

        Where the first stages read nothing, the hard ones follow until one does, or until `_PATIENCE` is over.
        """
        gray = _gray(image)
        found, located = engines.zxing(gray)
        for stage in stages.STILL:
            reading = stage.read(gray)
            found += _new(reading.found, found)
            located += reading.located
        return found or self._hard(gray, located)

    def _hard(self, gray: Image, located: list[Located]) -> list[Found]:
        until = self._clock() + _PATIENCE

        def in_time() -> bool:
            return self._clock() < until

        for opinion in _hard_opinions(gray, located, in_time):
            found = opinion()
            if found or not in_time():
                return found
        return []


def _hard_opinions(gray: Image, located: list[Located], in_time: Callable[[], bool]) -> Iterator[Callable[[], list[Found]]]:
    """What is tried on a still picture that the first stages could not read, in this order."""
    small = treatments.reduced_to(_STILL_PIXELS, gray)

    def of_place(place: Located, *, bent: bool) -> list[Found]:
        return _list(lattice.read_located(gray, place, bent=bent))

    def of_small(found: list[Found]) -> list[Found]:
        return [Found(code.text, small.to_given(code.corners), code.stage) for code in found]

    def of_stage(stage: Stage) -> list[Found]:
        return of_small(stage.read(small.picture).found)

    def of_lattice() -> list[Found]:
        return of_small(_list(lattice.read_anywhere(small.picture, in_time)))

    for place in located[:_PLACES]:
        for bent in (False, True):
            yield partial(of_place, place, bent=bent)
    for stage in stages.STILL_HARD:
        yield partial(of_stage, stage)
    yield of_lattice
    for stage in stages.STILL_LAST:
        yield partial(of_stage, stage)


def _list(found: Found | None) -> list[Found]:
    return [found] if found is not None else []


def _in_place(gray: Image, place: Located, stage: Stage) -> Reading:
    part = treatments.cut(gray, place.corners, _AROUND)
    if part is None:
        return engines.NOTHING
    found = stage.read(part.picture).found
    return Reading([Found(code.text, part.to_given(code.corners), f"place {code.stage}") for code in found], [])


def _new(more: list[Found], known: list[Found]) -> list[Found]:
    """Those of the codes that lie on none of the known ones."""
    return [found for found in more if not any(_inside(centre(found.corners), other.corners) for other in known)]


def _inside(point: Point, corners: Corners) -> bool:
    return cv2.pointPolygonTest(np.array(corners, np.float32), point, measureDist=False) >= 0


def _gray(frame: Image) -> Image:
    """The frame in gray and in one piece of memory; ValueError for what is no picture."""
    if frame.dtype != np.uint8 or not frame.size:
        raise ValueError("a frame holds bytes, and at least one")
    if frame.ndim == _COLOURED and frame.shape[2] == _COLOURED:
        return np.asarray(cv2.cvtColor(frame, cv2.COLOR_BGR2GRAY), np.uint8)
    if frame.ndim == _COLOURED - 1:
        return np.ascontiguousarray(frame)
    raise ValueError("a frame has rows and columns, and three colours or none")

"""`kiosk bench stages`: what each stage of the still cascade reads and costs on photographs that zxing-cpp alone can't read."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field

import cv2
import numpy as np

from kiosk.bench.figure import Measure, Result
from kiosk.bench.trouble import CATEGORIES, photographs
from kiosk.demo.pixels import Image
from kiosk.devices import engines, lattice, stages

_EACH = 4
_QUICK = ("clean", "moving", "crumpled")
_SEED = 20241023

Opinion = Callable[[Image], list[str]]


@dataclass
class _Score:
    """Pictures that a stage reads alone, those that none before it reads, texts that are on none, and seconds a picture."""

    alone: int = 0
    added: int = 0
    wrong: int = 0
    seconds: list[float] = field(default_factory=list)


def opinions() -> list[tuple[str, Opinion]]:
    """The cascade in its order, by name; what is not installed is left out."""
    before = [*stages.STILL, *stages.STILL_HARD]
    return [*_of(before), (lattice.STAGE, _lattice), *_of(stages.STILL_LAST)]


def _of(some: Sequence[stages.Stage]) -> list[tuple[str, Opinion]]:
    return [(stage.name, _opinion(stage)) for stage in some if stage.engine() is not None]


def _opinion(stage: stages.Stage) -> Opinion:
    return lambda gray: [code.text for code in stage.read(gray).found]


def _lattice(gray: Image) -> list[str]:
    found = lattice.read_anywhere(gray)
    return [found.text] if found is not None else []


def measure(quick: bool) -> Iterator[Result]:
    """One row a stage, after the row of zxing-cpp alone."""
    scores: dict[str, _Score] = {}
    pictures = direct = 0
    for photo in photographs(1 if quick else _EACH, _SEED, _QUICK if quick else CATEGORIES):
        gray = np.asarray(cv2.cvtColor(photo.image, cv2.COLOR_BGR2GRAY), np.uint8)
        pictures += 1
        if any(code.text in photo.texts for code in engines.zxing(gray).found):
            direct += 1
        else:
            _score(scores, gray, photo.texts)
    yield Measure("stages", "zxing-cpp on the plain picture", float(direct), "pictures", None, {"of": pictures})
    for name, score in scores.items():
        beside = {"alone": score.alone, "median_ms": statistics.median(score.seconds) * 1000, "wrong": score.wrong}
        yield Measure("stages", name, float(score.added), "pictures", None, beside)


def _score(scores: dict[str, _Score], gray: Image, texts: Sequence[str]) -> None:
    known = False
    for name, opinion in opinions():
        score = scores.setdefault(name, _Score())
        started = time.perf_counter()
        read = opinion(gray)
        score.seconds.append(time.perf_counter() - started)
        right = any(text in texts for text in read)
        score.wrong += sum(text not in texts for text in read)
        score.alone += right
        score.added += right and not known
        known = known or right

"""`kiosk bench decode`: what our reader reads beside zxing-cpp, pyzbar and OpenCV alone, on the same pictures in one run."""

from __future__ import annotations

import itertools
import statistics
import time
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from kiosk.bench.engines import Decode, Engine, engines
from kiosk.bench.samples import Sample, folder, made

_EACH, _QUICK_EACH = 6, 1
_QUICK, _QUICK_THINGS = ("clean", "glare", "moving"), ("ruined", "print")
_QUICK_FOLDER = 4
_OURS = "lanyard"
_ALL, _NONE = "all", "no code"


@dataclass
class Score:
    """What one decoder made of some pictures.

    Attributes:
        pictures: of which some were `read`: at least one text right.
        codes: in them, of which so many were `right`.
        wrong: texts that are on no code of their picture.
        seconds: a picture, one after the other.
    """

    pictures: int = 0
    read: int = 0
    codes: int = 0
    right: int = 0
    wrong: int = 0
    seconds: list[float] = field(default_factory=list)

    def add(self, sample: Sample, texts: Sequence[str], seconds: float) -> None:
        """Count one picture."""
        right, wrong = judged(sample, texts)
        self.pictures += 1
        self.read += right > 0
        self.codes += 1 if sample.codes is None else len(sample.codes)
        self.right += right
        self.wrong += wrong
        self.seconds.append(seconds)

    @property
    def percent(self) -> float:
        """Of the pictures, how many were read."""
        return 100 * self.read / self.pictures

    def milliseconds(self, share: int) -> float:
        """The time below which so many percent of the pictures stay."""
        return cut(self.seconds, share) * 1000

    def as_dict(self) -> dict[str, Any]:
        """For the command line."""
        return {
            "read": self.read,
            "percent": round(self.percent, 1),
            "codes_read": self.right,
            "wrong": self.wrong,
            "median_ms": round(self.milliseconds(50), 2),
            "p95_ms": round(self.milliseconds(95), 2),
        }


def cut(values: Sequence[float], percent: int) -> float:
    """The value below which that percentage of the values lies."""
    if len(values) == 1:
        return values[0]
    return statistics.quantiles(values, n=100, method="inclusive")[percent - 1]


def judged(sample: Sample, texts: Sequence[str]) -> tuple[int, int]:
    """How many codes of a picture the texts read right, and how many of the texts are on none of them."""
    if sample.codes is None:
        return min(1, len(texts)), 0
    open_ = list(sample.codes)
    wrong = 0
    for text in texts:
        code = next((code for code in open_ if text in code), None)
        if code is not None:
            open_.remove(code)
        elif not any(text in code for code in sample.codes):
            wrong += 1
    return len(sample.codes) - len(open_), wrong


@dataclass(frozen=True, slots=True)
class Row:
    """One category, or all of a collection, or its pictures without a code; a score a decoder, None for an absent one."""

    collection: str
    category: str
    scores: dict[str, Score | None]

    @property
    def holds(self) -> bool:
        """In the sum of a collection: ours reads at least as many pictures as any other, and invents nothing."""
        if self.category not in {_ALL, _NONE}:
            return True
        present = {name: score for name, score in self.scores.items() if score is not None}
        ours = [score for name, score in present.items() if name.startswith(_OURS)]
        best = max((score.read for name, score in present.items() if not name.startswith(_OURS)), default=0)
        return not any(score.wrong for score in ours) and present[_OURS].read >= best

    def as_dict(self) -> dict[str, Any]:
        """For the command line."""
        some = self._some()
        return {
            "name": "decode",
            "collection": self.collection,
            "category": self.category,
            "pictures": some.pictures,
            "codes": some.codes,
            "holds": self.holds,
            "engines": {name: None if score is None else score.as_dict() for name, score in self.scores.items()},
        }

    def _some(self) -> Score:
        return next(score for score in self.scores.values() if score is not None)

    def __str__(self) -> str:
        head = f"decode   {self.collection:16} {self.category:12} {self._some().pictures:4}  "
        if self.category in {_ALL, _NONE}:
            mark = "holds" if self.holds else "BEHIND"
            return f"{head} {mark}" + "".join(f"\n{'':9}{self._told(name, score)}" for name, score in self.scores.items())
        return head + "  ".join(f"{name} {self._short(score)}" for name, score in self.scores.items())

    @property
    def _empty(self) -> bool:
        return not self._some().codes

    def _told(self, name: str, score: Score | None) -> str:
        if score is None:
            return f"{name:14} absent"
        read = "" if self._empty else f"{score.percent:6.1f} % read, "
        times = f"median {score.milliseconds(50):.1f} ms, p95 {score.milliseconds(95):.1f} ms"
        return f"{name:14}{read}{score.wrong:4} wrong, {times}"

    def _short(self, score: Score | None) -> str:
        if score is None:
            return "absent"
        if self._empty:
            return f"{score.wrong} wrong"
        return f"{score.percent:3.0f} %" + (f" {score.wrong} WRONG" if score.wrong else "")


def decode(quick: bool, folders: Iterable[Path] = ()) -> Iterator[Row]:
    """A row a category as it is done, then the sums; our own pictures unless folders are given."""
    chosen = list(folders)
    if chosen:
        for path in chosen:
            yield from _table(itertools.islice(folder(path), _QUICK_FOLDER if quick else None))
    elif quick:
        yield from _table(made(_QUICK_EACH, _QUICK, _QUICK_THINGS))
    else:
        yield from _table(made(_EACH))


def _table(samples: Iterable[Sample]) -> Iterator[Row]:
    here, absent = engines()
    _warm(here)
    sums = {_ALL: _scores(here), _NONE: _scores(here)}
    collection = ""
    for (collection, category), group in itertools.groupby(samples, lambda sample: (sample.collection, sample.category)):
        scores = _scores(here)
        for sample in group:
            for engine in here:
                texts, seconds = _timed(engine.start(), sample)
                for score in (scores[engine.name], sums[_NONE if sample.empty else _ALL][engine.name]):
                    score.add(sample, texts, seconds)
        yield _row(collection, category, scores, absent)
    for category, scores in sums.items():
        if any(score.pictures for score in scores.values()):
            yield _row(collection, category, scores, absent)


def _scores(here: Sequence[Engine]) -> dict[str, Score]:
    return {engine.name: Score() for engine in here}


def _row(collection: str, category: str, scores: dict[str, Score], absent: Sequence[str]) -> Row:
    return Row(collection, category, {**scores, **dict.fromkeys(absent)})


def _timed(read: Decode, sample: Sample) -> tuple[list[str], float]:
    started = time.perf_counter()
    texts = read(sample.image)
    return texts, time.perf_counter() - started


def _warm(here: Sequence[Engine]) -> None:
    """Let every decoder load what it loads at its first picture."""
    for sample in made(1, ("clean",)):
        for engine in here:
            engine.start()(sample.image)
        return

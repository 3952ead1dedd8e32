"""Pictures with known truth: those that we make, and folders of photographs with a `truth.jsonl`.

A row of `truth.jsonl`: `{"file", "cat", "payloads": [text...] | null, "alts": [[text...]...]}`. A picture without payloads
has no code; null means that it has one whose text nobody knows. `alts` are further spellings of each payload, in its place.
"""

from __future__ import annotations

import itertools
import json
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from kiosk.bench.trouble import CATEGORIES, negatives, photographs
from kiosk.bench.trouble.negatives import FACES
from kiosk.demo.pixels import Image
from kiosk.devices.images import frames_of
from kiosk.errors import Fault

MADE = "trouble"
"""The name of the set that we make."""
TRUTH = "truth.jsonl"
_SEED = 20241021
"""Of the benchmark's own pictures; whoever tunes a reader takes other ones."""


@dataclass(frozen=True, slots=True)
class Sample:
    """A picture and its truth.

    Attributes:
        codes: for each code in it, the texts that count as right; None where a code's text isn't known.
    """

    collection: str
    category: str
    image: Image
    codes: tuple[frozenset[str], ...] | None

    @property
    def empty(self) -> bool:
        """Whether there is no code in it."""
        return self.codes == ()


def made(each: int, categories: Collection[str] = CATEGORIES, things: Collection[str] = tuple(FACES)) -> Iterator[Sample]:
    """So many of our pictures of each category, then half as many of each thing that is no code."""
    for photo in itertools.chain(photographs(each, _SEED, categories), negatives((each + 1) // 2, _SEED, things)):
        yield Sample(MADE, photo.category, photo.image, tuple(frozenset({text}) for text in photo.texts))


def folder(path: Path) -> Iterator[Sample]:
    """The pictures of a folder, category by category.

    Raises:
        Fault: there is no such list, a row of it is none, or a picture can't be read.
    """
    try:
        lines = (path / TRUTH).read_text(encoding="utf-8").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise Fault(f"{path.name}: no {TRUTH} in it that can be read", "give a folder of pictures with that list") from error
    rows = [_row(path, number, line) for number, line in enumerate(lines, start=1) if line.strip()]
    for category, name, codes in sorted(rows, key=lambda row: row[0]):
        frame = next(frames_of(path / name)).image
        if isinstance(frame, Fault):
            raise frame
        yield Sample(path.name, category, frame, codes)


def _row(path: Path, number: int, line: str) -> tuple[str, str, tuple[frozenset[str], ...] | None]:
    """Category, file, codes."""
    try:
        row: dict[str, Any] = json.loads(line)
        name, category, payloads = str(row["file"]), str(row["cat"]), row["payloads"]
        others = row.get("alts") or [[] for _ in payloads or ()]
        codes = None if payloads is None else tuple(frozenset({text, *more}) for text, more in zip(payloads, others, strict=True))
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        what = f"{path.name}/{TRUTH}, line {number}: not a row of such a list"
        raise Fault(what, 'write {"file", "cat", "payloads"}') from error
    return category, name, codes

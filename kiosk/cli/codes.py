"""Codes: reading them from pictures, and deciding on them."""

from __future__ import annotations

import os
import time
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from kiosk.assembly import Station
from kiosk.cli.output import At, Exit, Json, SessionCode, emit, finish, lines_of_input, moment, opened, say, show_outcome, warn
from kiosk.cli.who import By, signed_in
from kiosk.codes.show import printable
from kiosk.errors import Fault

if TYPE_CHECKING:
    from kiosk.devices.qr_reader import QrReader

Paths = Annotated[list[Path], typer.Argument(metavar="PATH", help="Images, videos, or folders of them.")]
_LONGEST_LINE = 64 * 1024


@dataclass(frozen=True, slots=True)
class _Reading:
    """What one picture of a file gave: the texts in it, the milliseconds that finding them took, what was wrong with it."""

    source: str
    texts: tuple[str, ...] = ()
    ms: float = 0.0
    fault: Fault | None = None
    seconds: float | None = None
    """Since a video's start; None for a picture that stands alone."""

    @property
    def moving(self) -> bool:
        """Whether it is of a video."""
        return self.seconds is not None


def _files(paths: list[Path]) -> Iterator[tuple[str, Iterator[_Reading]]]:
    """Every image and video by its name, with what its pictures give, one after the other."""
    from kiosk.devices.qr_reader import QrReader

    reader = QrReader()
    for path in paths:
        yield from groupby(_readings(path, reader), lambda reading: reading.source)


def _readings(path: Path, reader: QrReader) -> Iterator[_Reading]:
    from kiosk.devices.images import frames_of

    for frame in frames_of(path, colour=False):
        if isinstance(frame.image, Fault):
            yield _Reading(frame.source, fault=frame.image)
            continue
        started = time.perf_counter()
        found = reader.read_still(frame.image) if frame.seconds is None else reader.read(frame.image)
        ms = (time.perf_counter() - started) * 1000
        yield _Reading(frame.source, tuple(code.text for code in found), ms, seconds=frame.seconds)


def _whole(source: str, readings: Iterable[_Reading]) -> _Reading:
    """What a file gave: each text as often as one of its pictures holds it, in the order in which they came."""
    texts: list[str] = []
    ms, fault, seconds = 0.0, None, None
    for reading in readings:
        known = Counter(texts)
        for text in reading.texts:
            known[text] -= 1
            if known[text] < 0:
                texts.append(text)
        ms, fault, seconds = ms + reading.ms, fault or reading.fault, seconds if reading.seconds is None else reading.seconds
    return _Reading(source, tuple(texts), ms, fault, seconds)


def decode(paths: Paths, as_json: Json = False) -> None:
    """Read the codes in images or videos; decide nothing.

    One line a file, in the order given; those of a folder and its
    subfolders by name, hidden files and linked folders left out. In a folder
    the names decide: what ends like an image or a video (.jpg, .PNG, .mp4)
    is read or else reported, other files are passed over. A file given by
    itself may have any name.

    A video, an animation and a file of several pages (the first 64 count)
    have one line too, with every new text in order of appearance.

    With --json: {"source", "texts", "ms"}, and "error" where the file, or
    the rest of it, can't be read; ms is the time for finding the codes,
    without loading pictures. How many there were goes to standard error.

    Exit codes: 0 all could be read and there are codes; 1 some could not, or
    there are none; 2 wrong usage.
    """
    tally: Counter[str] = Counter()
    for source, readings in _files(paths):
        whole = _whole(source, readings)
        _show(whole, as_json)
        tally[_kind(whole)] += 1
        tally["code"] += len(whole.texts)
        tally["broken"] += whole.fault is not None
    things = [_many(tally, "image"), *([_many(tally, "video")] if tally["video"] else []), _many(tally, "code")]
    warn(f"{', '.join(things)}, {tally['broken']} could not be read")
    finish(tally["code"] > 0 and not tally["broken"])


def _kind(whole: _Reading) -> str:
    if whole.moving:
        return "video"
    return "folder" if whole.fault and os.path.isdir(whole.source) else "image"  # noqa: PTH112 - asks without failing


def _many(tally: Counter[str], thing: str) -> str:
    return f"{tally[thing]} {thing}{'s' if tally[thing] != 1 else ''}"


def _show(whole: _Reading, as_json: bool) -> None:
    if as_json:
        error = {"error": str(whole.fault)} if whole.fault else {}
        emit({"source": whole.source, "texts": whole.texts, "ms": round(whole.ms, 3), **error})
        return
    if whole.texts or not whole.fault:
        say(f"{whole.source}: " + (", ".join(printable(text) for text in whole.texts) or "no code"))
    if whole.fault:
        warn(str(whole.fault))


def scan(
    context: typer.Context,
    paths: Paths,
    session: SessionCode = None,
    exit: Exit = False,
    by: By = None,
    at: At = None,
    as_json: Json = False,
) -> None:
    """Read the codes in images or videos, decide on each and record it.

    In a video one code held up is one scan; taken away for 1.2 seconds and
    shown again, it is another one.
    """
    good, scanned = True, False
    with opened(context) as station:
        _check_door(station, session, exit)
        who, when = signed_in(station, by), moment(at, station.event)
        for source, readings in _files(paths):
            shown = False
            for reading, texts in _scans(readings):
                if reading.fault:
                    warn(str(reading.fault))
                    good = False
                for text in texts:
                    outcome = station.scan(text, session=session, exit=exit, by=who, at=when)
                    good = show_outcome(outcome, station.event, as_json, source=source) and good
                shown = shown or bool(reading.texts or reading.fault)
            if not shown:
                warn(f"{source}: no code")
            scanned = scanned or shown
    finish(good and scanned)


def _scans(readings: Iterable[_Reading]) -> Iterator[tuple[_Reading, list[str]]]:
    """Every picture of a file with those of its texts that are a new scan."""
    from kiosk.devices.repeat_filter import RepeatFilter

    repeat, held = RepeatFilter(), set[str]()
    for reading in readings:
        if reading.seconds is not None:
            yield reading, repeat.new(sorted(reading.texts), reading.seconds)
        else:
            yield reading, sorted(set(reading.texts) - held)
            held.update(reading.texts)


def decide(
    context: typer.Context,
    text: Annotated[str, typer.Argument(metavar="TEXT|-", help="A code's text; - reads codes from standard input, one a line.")],
    session: SessionCode = None,
    exit: Exit = False,
    by: By = None,
    at: At = None,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Decide, record nothing.")] = False,
    as_json: Json = False,
) -> None:
    """Decide on a code and record the answer; what is printed is on disk."""
    good = True
    with opened(context) as station:
        _check_door(station, session, exit)
        who, when = signed_in(station, by), moment(at, station.event)
        for code in lines_of_input(_LONGEST_LINE) if text == "-" else (text,):
            outcome = station.scan(code, session=session, exit=exit, by=who, at=when, dry_run=dry_run)
            good = show_outcome(outcome, station.event, as_json) and good
    finish(good)


def _check_door(station: Station, session: str | None, exit: bool) -> None:
    if exit and session is None:
        raise Fault("--exit: nobody leaves through the desk", "name the door: --session CODE")
    if session is not None:
        station.event.door(session)


def register(app: typer.Typer) -> None:
    """Add this group's commands."""
    app.command("decode")(decode)
    app.command("scan")(scan)
    app.command("decide")(decide)

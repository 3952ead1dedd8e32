"""Codes: reading them from pictures, and deciding on them."""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path
from typing import Annotated

import typer

from kiosk.assembly import Station
from kiosk.cli.output import At, Exit, Json, SessionCode, emit, finish, lines_of_input, moment, opened, say, show_outcome, warn
from kiosk.codes.show import printable
from kiosk.errors import Fault

Paths = Annotated[list[Path], typer.Argument(metavar="PATH...", help="Images, videos, or folders of them.")]
_LONGEST_LINE = 64 * 1024


def _readings(paths: list[Path]) -> Iterator[tuple[str, list[str], float, Fault | None]]:
    """Each picture's name, the texts in it, the milliseconds that reading it took, and what was wrong with it."""
    from kiosk.devices.images import frames_of
    from kiosk.devices.qr_reader import QrReader

    reader = QrReader()
    for path in paths:
        try:
            for frame in frames_of(path):
                if isinstance(frame.image, Fault):
                    yield frame.source, [], 0.0, frame.image
                    continue
                started = time.perf_counter()
                found = reader.read(frame.image) if frame.seconds is not None else reader.read_still(frame.image)
                yield frame.source, [code.text for code in found], (time.perf_counter() - started) * 1000, None
        except Fault as fault:
            yield str(path), [], 0.0, fault


def decode(paths: Paths, as_json: Json = False) -> None:
    """Read the codes in images or videos; decide nothing."""
    good, found = True, False
    for source, texts, ms, fault in _readings(paths):
        found = found or bool(texts)
        good = good and fault is None
        if as_json:
            emit({"source": source, "texts": texts, "ms": round(ms, 3), **({"error": str(fault)} if fault else {})})
        elif fault:
            warn(str(fault))
        else:
            say(f"{source}: " + (", ".join(printable(text) for text in texts) or "no code"))
    finish(good and found)


def scan(
    context: typer.Context,
    paths: Paths,
    session: SessionCode = None,
    exit: Exit = False,
    at: At = None,
    as_json: Json = False,
) -> None:
    """Read the codes in images or videos, decide on each and record it; one code held up is one scan."""
    good, scanned = True, False
    with opened(context) as station:
        _check_door(station, session, exit)
        when = moment(at, station.event)
        for path in paths:
            held: set[str] = set()  # in a video, a code that stays in view is one scan
            for source, texts, _, fault in _readings([path]):
                if fault:
                    warn(str(fault))
                    good = False
                for text in sorted(set(texts) - held):
                    outcome = station.scan(text, session=session, exit=exit, at=when)
                    good = show_outcome(outcome, station.event, as_json, source=source) and good
                    scanned = True
                held = held | set(texts) if not path.is_dir() else set()
    finish(good and scanned)


def decide(
    context: typer.Context,
    text: Annotated[str, typer.Argument(metavar="TEXT|-", help="A code's text; - reads codes from standard input, one a line.")],
    session: SessionCode = None,
    exit: Exit = False,
    at: At = None,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Decide, record nothing.")] = False,
    as_json: Json = False,
) -> None:
    """Decide on a code and record the answer; what is printed is on disk."""
    good = True
    with opened(context) as station:
        _check_door(station, session, exit)
        when = moment(at, station.event)
        for code in lines_of_input(_LONGEST_LINE) if text == "-" else (text,):
            outcome = station.scan(code, session=session, exit=exit, at=when, dry_run=dry_run)
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

"""Throw-away stations to measure on: the sample event, and invented people."""

from __future__ import annotations

import gc
import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from importlib.resources import as_file, files
from pathlib import Path

from kiosk.assembly import Station, open_station, setup
from kiosk.bench.people import people
from kiosk.domain.registration import Registration
from kiosk.intake import put_people
from kiosk.settings import Settings

MANY, _FEW = 100_000, 2_000


@contextmanager
def crowded(*, few: bool, many: int = MANY, searchable: bool = True) -> Iterator[tuple[Station, list[Registration]]]:
    """A station with the sample event and 100,000 invented people (or another number), or a few."""
    with (
        tempfile.TemporaryDirectory(prefix="lanyard-bench-") as folder,
        as_file(files("resources") / "demo" / "event.toml") as event,
    ):
        settings = Settings(home=Path(folder), keyring=False)
        setup(settings, event, "Bench")
        with open_station(settings) as station:
            crowd = list(people(_FEW if few else many, [tier.code for tier in station.event.tiers]))
            for start in range(0, len(crowd), 10_000):
                put_people(station.connection, station.event, crowd[start : start + 10_000], searchable=searchable)
            _settle(station)
            yield station, crowd
            gc.unfreeze()


def _settle(station: Station) -> None:
    """Let what the import left behind be over: a day at the door begins with all of it on disk, and nobody in memory."""
    station.connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    if hasattr(os, "sync"):  # not on Windows
        os.sync()
    gc.collect()
    gc.freeze()


def open_door(station: Station) -> tuple[str, datetime]:
    """A session whose doors ask for nothing but the hours, or the least of it, and a moment when they are open."""
    session = min(
        station.event.sessions, key=lambda one: (one.admit.tiers is not None, one.admit.invitation != "none", one.starts)
    )
    return session.code, session.starts

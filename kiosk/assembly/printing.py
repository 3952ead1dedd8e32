"""The printing threads of a station, each with a connection of its own."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator
from pathlib import Path

from kiosk.assembly.schemas import MIGRATIONS
from kiosk.printing.job import Job
from kiosk.printing.lane import Ways
from kiosk.printing.printer import open_printer
from kiosk.printing.spool import Spool
from kiosk.printing.trouble import Trouble
from kiosk.printing.worker import PrintWorker
from kiosk.settings import Settings
from kiosk.storage.database import open_database

_LOCKS = "printing"
"""The folder in the station's home that says which of its processes has its turn at which printer."""


def printing_locks(settings: Settings) -> Path:
    """Where the station's processes agree on whose turn it is at a printer."""
    return settings.home / _LOCKS


Looked = Callable[[str, Trouble], None]
"""Told of a printer's address and what keeps it from printing."""


def print_worker(
    settings: Settings, key: bytes, printer: str, on_change: Callable[[Job], None], looked: Looked | None, settle: float
) -> PrintWorker:
    """What prints a station's jobs, at its own printer and wherever jobs are moved to; to be entered with `with`."""

    @contextlib.contextmanager
    def open_spool() -> Iterator[Spool]:
        with open_database(settings.database, key, MIGRATIONS) as connection:
            yield Spool(connection)

    ways = Ways(open_printer, open_spool, printing_locks(settings), on_change, looked=looked)
    return PrintWorker(ways, printer, settle)

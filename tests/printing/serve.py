"""A process of a station that prints until its input ends, to be killed: `python -m tests.printing.serve DATABASE LOCKS`.

The key of the database is in the environment, as KEY.
"""

from __future__ import annotations

import contextlib
import os
import sys
from collections.abc import Iterator
from pathlib import Path

from kiosk.printing.follow import Pace
from kiosk.printing.job import Job
from kiosk.printing.lane import Ways
from kiosk.printing.printer import open_printer
from kiosk.printing.spool import FOLLOWING, SCHEMA, Spool
from kiosk.printing.worker import PrintWorker
from kiosk.storage.database import Migration, open_database, statements

LADDER = [Migration("printing", statements(SCHEMA, FOLLOWING))]
PACE = Pace(interval=0.05, patience=4, farewell=0.5, review=0.5)


def said(job: Job) -> None:
    """Tell the one who started this what became of a job."""
    sys.stdout.write(f"{job.id} {job.state} {job.trouble}\n")
    sys.stdout.flush()


def main() -> None:
    """Print."""
    database, locks = map(Path, sys.argv[1:])
    key = bytes.fromhex(os.environ["KEY"])

    @contextlib.contextmanager
    def open_spool() -> Iterator[Spool]:
        with open_database(database, key, LADDER) as connection:
            yield Spool(connection)

    with PrintWorker(Ways(open_printer, open_spool, locks, said, PACE)):
        sys.stdin.read()


if __name__ == "__main__":
    main()

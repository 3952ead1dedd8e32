"""Collects circular garbage in the windows' thread alone, while other threads work beside it.

Where a circle holds a window, Qt takes it apart in the thread that collects, and waits for the interpreter with its own lock
taken; the windows' thread, which has the interpreter, may wait for that lock: both then stand still for ever. So the collector
does nothing by itself while workers run, and a timer of the windows' thread does what it would do.
"""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QTimer

from kiosk.collector import collect_due, not_by_itself

_EVERY = 500
"""Milliseconds between two looks."""


@contextmanager
def collecting_here() -> Iterator[None]:
    """While this lasts, garbage is collected in the thread that entered it; may be nested."""
    with not_by_itself():
        if not gc.get_freeze_count():
            # what the program itself is made of is never garbage; to look through it would hold up whoever types
            gc.freeze()
        timer = QTimer(interval=_EVERY)
        timer.timeout.connect(collect_due)
        timer.start()
        try:
            yield
        finally:
            timer.stop()

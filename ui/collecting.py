"""Collects circular garbage in the windows' thread alone, while other threads work beside it.

Python's collector runs in whatever thread makes the next object. Where a circle holds a window, Qt takes it apart there, and
waits for the interpreter with its own lock taken; the windows' thread, which has the interpreter, may wait for that lock: both
then stand still for ever. So the collector is off while workers run, and a timer of the windows' thread does what it would do.
"""

from __future__ import annotations

import gc
from types import TracebackType

from PySide6.QtCore import QTimer

_EVERY = 500
"""Milliseconds between two looks."""
_working = [0]


class Collecting:
    """While the `with` lasts, garbage is collected in the thread that entered it; may be nested."""

    def __enter__(self) -> None:
        _working[0] += 1
        gc.disable()
        if not gc.get_freeze_count():
            # what the program itself is made of is never garbage; to look through it would hold up whoever types
            gc.freeze()
        self._timer = QTimer(interval=_EVERY)
        self._timer.timeout.connect(collect_what_is_due)
        self._timer.start()

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self._timer.stop()
        _working[0] -= 1
        if not _working[0]:
            gc.enable()


def collect_what_is_due() -> None:
    """Collect the oldest generation that Python's own thresholds say is due, and all younger ones with it."""
    due = [place for place, (count, most) in enumerate(zip(gc.get_count(), gc.get_threshold(), strict=True)) if 0 < most < count]
    if due:
        gc.collect(max(due))

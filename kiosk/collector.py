"""Python's collector of circular garbage: when it may not act by itself, and when it may not act at all.

It runs in whatever thread makes the next object, and holds up all of them while it looks.
"""

from __future__ import annotations

import gc
import threading
from collections.abc import Iterator
from contextlib import contextmanager


class _Held:
    """How many hold it, and how it was before the first."""

    def __init__(self) -> None:
        self.lock = threading.Lock()
        self.by_itself = self.at_all = 0
        self.before = True


_held = _Held()


@contextmanager
def not_by_itself() -> Iterator[None]:
    """While this lasts, anywhere, it acts only where `collect_due` is called. May be nested, and end in any order."""
    with _held.lock:
        if not _held.by_itself:
            _held.before = gc.isenabled()
        _held.by_itself += 1
        gc.disable()
    try:
        yield
    finally:
        with _held.lock:
            _held.by_itself -= 1
            if not _held.by_itself and _held.before:
                gc.enable()


@contextmanager
def paused() -> Iterator[None]:
    """While this lasts it doesn't act at all, as where a hundred thousand new values would be looked through again and again."""
    with not_by_itself():
        with _held.lock:
            _held.at_all += 1
        try:
            yield
        finally:
            with _held.lock:
                _held.at_all -= 1


def collect_due() -> None:
    """Collect in this thread the oldest generation that Python's own thresholds say is due, unless it is paused."""
    due = [place for place, (count, most) in enumerate(zip(gc.get_count(), gc.get_threshold(), strict=True)) if 0 < most < count]
    if due and not _held.at_all:
        gc.collect(max(due))

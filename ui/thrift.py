"""Keeps what a window takes of the memory small."""

from __future__ import annotations

import ctypes
import linecache
import sys

_MMAP_THRESHOLD, _ARENA_MAX = -3, -8
"""What `mallopt` sets, by the numbers of the GNU C library's malloc.h (man 3 mallopt)."""
_HEAPS = 2
_LARGE = 1_000_000
"""Bytes from which a block goes back to the system as soon as it is free: a camera's picture, a drawn badge."""


def thrifty() -> None:
    """Let go of what this process no longer uses, now and later; call it before threads are started.

    Qt's bindings read the source of every module that is loaded after them, to see whether it asks for their features, and
    Python keeps it. The GNU C library would give each thread a heap of its own, and keep large free blocks in all of them;
    other C libraries don't.
    """
    linecache.clearcache()
    if not sys.platform.startswith("linux"):
        return
    mallopt = getattr(ctypes.CDLL(None), "mallopt", None)
    if mallopt is not None:
        mallopt(_ARENA_MAX, _HEAPS)
        mallopt(_MMAP_THRESHOLD, _LARGE)

"""Has the GNU C library give memory back."""

from __future__ import annotations

import ctypes
import sys

_MMAP_THRESHOLD, _ARENA_MAX = -3, -8
"""What `mallopt` sets, by the numbers of the GNU C library's malloc.h (man 3 mallopt)."""
_HEAPS = 2
_LARGE = 1_000_000
"""Bytes from which a block goes back to the system as soon as it is free: a camera's picture, a drawn badge."""


def thrifty() -> None:
    """Have this process keep little of the memory that it no longer uses; call it before threads are started.

    Each of a window's threads would otherwise get a heap of its own, and large blocks, once free, would be kept in all of them.
    """
    if not sys.platform.startswith("linux"):
        return
    mallopt = getattr(ctypes.CDLL(None), "mallopt", None)
    if mallopt is not None:
        mallopt(_ARENA_MAX, _HEAPS)
        mallopt(_MMAP_THRESHOLD, _LARGE)

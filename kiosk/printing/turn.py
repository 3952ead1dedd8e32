"""Whose turn it is at a printer: one process of a station at a time, so that no two send or judge the same jobs."""

from __future__ import annotations

import contextlib
import hashlib
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.errors import Fault, FaultCode

if TYPE_CHECKING:
    from filelock import FileLock

_LOOK_AGAIN = 1.0


@contextlib.contextmanager
def turn(folder: Path, address: str, wait: Callable[[float], bool]) -> Iterator[bool]:
    """Hold the printer at that address while the `with` lasts; True once it is held, False where `wait` said to stop.

    The system lets go of it when a process ends, however it ends.

    Args:
        folder: of the lock files, one for each printer; made where it is missing.
        address: of the printer.
        wait: waits so many seconds while another process holds it; True where waiting is to end.

    Raises:
        Fault: the folder can't be written.
    """
    from filelock import FileLock  # noqa: PLC0415  (slow to load; a window shows first)

    try:
        folder.mkdir(parents=True, exist_ok=True)
        lock = FileLock(folder / f"{hashlib.sha256(address.encode()).hexdigest()[:16]}.lock")
        held = _try(lock)
        while not held and not wait(_LOOK_AGAIN):
            held = _try(lock)
    except OSError as error:
        words = (error.strerror or str(error)).lower()
        mend = "make the station's folder writable for this user"
        raise Fault(f"{folder}: {words}", mend, FaultCode.DATABASE_READ_ONLY) from error
    try:
        yield held
    finally:
        if held:
            lock.release()


def _try(lock: FileLock) -> bool:
    from filelock import Timeout  # noqa: PLC0415

    try:
        lock.acquire(timeout=0)
    except Timeout:
        return False
    return True

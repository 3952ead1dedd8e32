"""A lock on a file that the system lets go of when its process ends, however it ends. No Qt.

The library that the printers' lock uses (filelock) does the same with more comfort, but takes a tenth of the time in which the
window must be shown to load.
"""

from __future__ import annotations

import contextlib
import os
import sys
from collections.abc import Iterator
from pathlib import Path

from kiosk.errors import Fault


@contextlib.contextmanager
def held(path: Path) -> Iterator[bool]:
    """Hold a file while the `with` lasts; False at once where another process holds it.

    Raises:
        Fault: its folder can't be written.
    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        # not inherited by programs that this one starts, so that they can't hold it on
        descriptor = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
    except OSError as error:
        raise Fault(f"{path}: {(error.strerror or 'not writable').lower()}", "check the folder's rights and the space") from error
    try:
        yield _try(descriptor)
    finally:
        os.close(descriptor)


if sys.platform == "win32":

    def _try(descriptor: int) -> bool:
        import msvcrt  # noqa: PLC0415  (nowhere else)

        try:
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

else:

    def _try(descriptor: int) -> bool:
        import fcntl  # noqa: PLC0415  (nowhere else)

        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True

"""Writing files whole or not at all."""

from __future__ import annotations

import contextlib
import os
from pathlib import Path

from kiosk.errors import Fault


def write_whole(path: Path, content: bytes) -> None:
    """Write a file through a draft beside it, on disk when this returns; an older file stays until the new one is whole.

    Raises:
        Fault: the folder is missing or not writable, or the disk is full.
    """
    draft = path.with_name(f".{path.name}.{os.getpid()}.part")
    try:
        try:
            with draft.open("wb") as file:
                file.write(content)
                file.flush()
                os.fsync(file.fileno())
            draft.replace(path)
        except BaseException:
            with contextlib.suppress(OSError):
                draft.unlink(missing_ok=True)
            raise
    except OSError as error:
        raise Fault(
            f"{path}: can't be written ({error.strerror or error})", "choose a folder that exists, is writable and has space"
        ) from error

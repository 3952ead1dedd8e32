"""Writing files whole or not at all."""

from __future__ import annotations

import contextlib
import os
import secrets
from pathlib import Path

from kiosk.errors import Fault, FaultCode

_LONGEST = 60


def part_of_name(text: str) -> str:
    """A text as part of a file's name, and never of its path; what is another text stays another, but for very long ones."""
    return "".join(char if char.isalnum() or char in "-_." else f"%{ord(char):02X}" for char in text[:_LONGEST])


def write_whole(path: Path, content: bytes) -> None:
    """Write a file through a draft beside it, on disk when this returns; an older file stays until the new one is whole.

    It is its owner's alone: what this program writes holds names.

    Raises:
        Fault: the folder is missing or not writable, or the disk is full.
    """
    if not path.name:
        raise Fault("no file is named", "give the path of a file to write")
    # a name nobody can guess, made anew and never followed: a shared folder may hold a stranger's links
    draft = path.with_name(f".{secrets.token_hex(8)}.part")
    try:
        try:
            with os.fdopen(os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
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
            f"{path}: can't be written ({error.strerror or error})",
            "choose a folder that exists, is writable and has space",
            FaultCode.FILE_NOT_WRITTEN,
            {"file": path.name},
        ) from error

"""A folder as a printer: every badge is a PDF file in it, whole or not there at all."""

from __future__ import annotations

import contextlib
import errno
import os
import re
import tempfile
from collections.abc import Iterator
from pathlib import Path

from kiosk.domain.target import Target
from kiosk.errors import Fault, FaultCode
from kiosk.printing.job import JobState, Progress, Submission
from kiosk.printing.paper import require_pdf

_UNSAFE = re.compile(r"[^\w.-]+")
_DEVICE = re.compile(r"(?i)(con|prn|aux|nul|com\d|lpt\d)(\.|$)")
_NO_LINKS = frozenset({errno.EPERM, errno.ENOTSUP, errno.ENOSYS, errno.EMLINK, errno.EINVAL})


class FolderPrinter:
    """Writes each document as `TITLE.pdf`; a name that is taken gets a number, nothing is overwritten."""

    def __init__(self, folder: str) -> None:
        if not folder.strip():
            raise Fault("printer folder: no folder is named", "give one, for example folder:badges")
        if "\0" in folder:
            raise Fault("printer folder: no folder has such a name", "give the path of a folder")
        try:
            self._folder = Path(os.path.abspath(Path(folder.strip()).expanduser()))  # noqa: PTH100 - resolve() would follow links
        except (RuntimeError, ValueError) as error:
            raise Fault(f"printer folder:{folder!r}: {error}", "give the path of a folder") from error

    @property
    def address(self) -> str:
        """`folder:` and the absolute path."""
        return f"folder:{self._folder}"

    @property
    def target(self) -> Target:
        """Any dots, any colours."""
        return Target()

    def describe(self) -> str:
        """Which folder."""
        return f"the folder {self._folder}"

    def check(self) -> None:
        """Write and remove an empty file.

        Raises:
            Fault: the folder can't be made or written.
        """
        with self._faults():
            self._folder.mkdir(parents=True, exist_ok=True)
            with tempfile.TemporaryFile(dir=self._folder):
                pass

    def submit(self, pdf: bytes, title: str) -> Submission:
        """Write the document; it is on disk when this returns.

        Raises:
            Fault: not a PDF, or the folder can't be made or written; no file is left behind.
        """
        require_pdf(pdf)
        with self._faults():
            self._folder.mkdir(parents=True, exist_ok=True)
            handle, draft = tempfile.mkstemp(dir=self._folder, prefix=".", suffix=".part")
            try:
                with os.fdopen(handle, "wb") as file:
                    file.write(pdf)
                    file.flush()
                    os.fsync(file.fileno())
                path = _publish(Path(draft), self._folder, safe_name(title))
            finally:
                Path(draft).unlink(missing_ok=True)
            _settle(self._folder)
        return Submission(path.name)

    def poll(self, remote: str) -> Progress:
        """Whether the file is there."""
        try:
            there = (self._folder / remote).is_file()
        except OSError:
            there = False
        if there:
            return Progress(JobState.PRINTED, f"written to {self._folder / remote}")
        return Progress(JobState.UNKNOWN, f"{remote} is no longer in {self._folder}")

    def cancel(self, remote: str) -> None:
        """A file that is written is written.

        Raises:
            Fault: always.
        """
        raise Fault(f"{self._folder / remote}: already written", "delete the file if it is not wanted")

    @contextlib.contextmanager
    def _faults(self) -> Iterator[None]:
        try:
            yield
        except FileExistsError as error:
            given = {"folder": self._folder.name}
            raise Fault(
                f"printer {self.address}: a file has this name", "name a folder", FaultCode.PRINTER_FOLDER, given
            ) from error
        except OSError as error:
            given = {"folder": self._folder.name}
            raise Fault(f"printer {self.address}: {_words(error)}", _mend(error), FaultCode.PRINTER_FOLDER, given) from error


def safe_name(title: str) -> str:
    """A title as a file name without its ending, harmless on every system."""
    name = _UNSAFE.sub("_", title).strip("._-") or "badge"
    name = name.encode("utf-8", "replace")[:180].decode("utf-8", "ignore")
    return f"_{name}" if _DEVICE.match(name) else name


def _publish(draft: Path, folder: Path, name: str) -> Path:
    """Give the finished file its name, the first free one of NAME, NAME-2, NAME-3..."""
    number = 1
    while True:
        target = folder / (f"{name}.pdf" if number == 1 else f"{name}-{number}.pdf")
        number += 1
        try:
            target.hardlink_to(draft)
        except FileExistsError:
            continue
        except OSError as error:
            if error.errno not in _NO_LINKS:
                raise
            if target.exists():  # no hard links here (FAT): look first, then rename
                continue
            draft.replace(target)
        return target


def _settle(folder: Path) -> None:
    """Put the folder's own entry on disk, where the system can."""
    if os.name != "posix":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _words(error: OSError) -> str:
    return (error.strerror or str(error)).lower()


def _mend(error: OSError) -> str:
    if error.errno in {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}:
        return "free some space, then print again"
    if error.errno == errno.ENOTDIR:
        return "a file stands where a folder is meant: name another folder"
    return "make the folder writable for this user, or name another"

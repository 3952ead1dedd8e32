"""Where the program's own remarks go: a small file in the station's folder. Ids only, never names or codes."""

from __future__ import annotations

import contextlib
import logging
from collections.abc import Iterator
from logging.handlers import RotatingFileHandler
from pathlib import Path

_FORMAT = "%(asctime)s %(levelname)s %(name)s: %(message)s"
_BYTES, _FILES = 1_000_000, 3


@contextlib.contextmanager
def logging_to(home: Path) -> Iterator[None]:
    """Log into `home/kiosk.log`, at most four files of a megabyte, while the `with` lasts; to standard error where that fails."""
    handler: logging.Handler
    try:
        handler = RotatingFileHandler(home / "kiosk.log", maxBytes=_BYTES, backupCount=_FILES, encoding="utf-8")
    except OSError:
        handler = logging.StreamHandler()
    handler.setFormatter(logging.Formatter(_FORMAT))
    root = logging.getLogger()
    before = root.level
    root.addHandler(handler)
    root.setLevel(logging.INFO)
    try:
        yield
    finally:
        root.removeHandler(handler)
        root.setLevel(before)
        handler.close()

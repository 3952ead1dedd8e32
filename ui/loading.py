"""Loads what windows are made of: soon, and without anything said or kept that helps nobody."""

from __future__ import annotations

import importlib
import os
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from kiosk.collector import paused


@contextmanager
def loading() -> Iterator[None]:
    """Load the modules of a window in this.

    Modules make no garbage that is worth looking for. Qt's sound and camera backends remark on every library that this system
    lacks, which helps no clerk.
    """
    os.environ.setdefault("QT_LOGGING_RULES", "qt.multimedia.*=false")
    with paused():
        _without_features()
        yield


def _without_features() -> None:
    """Keep Qt's bindings from reading the source of every module that is loaded after them.

    They look there for `from __feature__ import` (PySide6's documentation, "Feature switches"), which no module here asks for;
    Python would keep all that was read, some 10 MB, for as long as the window is open. Looking into modules also makes some
    load parts of themselves, and pydantic fails to load where that happens in its midst.
    """
    importlib.import_module("PySide6.QtCore")
    feature: Any = importlib.import_module("shibokensupport.feature")
    feature.feature_imported = _ignore


def _ignore(_module: object) -> None:
    """Look at no module."""

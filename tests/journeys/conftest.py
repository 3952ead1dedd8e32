"""For whole stories: the printers that lie on the table of the printing tests, and what closes when a story is over."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack

import pytest

from tests.printing.conftest import device, make_device
from tests.ui.hands import display, keyboard

__all__ = ["device", "display", "keyboard", "make_device"]


@pytest.fixture
def opened() -> Iterator[ExitStack]:
    """Closes the windows that a story opens in it."""
    with ExitStack() as stack:
        yield stack

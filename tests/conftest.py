"""What every test stands on: no display, no warnings, material beside the project only where it lies."""

from __future__ import annotations

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from pathlib import Path

import pytest

SHARED = Path(__file__).resolve().parent.parent.parent / "shared"


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder of real test material beside the checkout; skips, in words, where it is not."""
    if not SHARED.is_dir():
        pytest.skip("the test material is not beside this checkout (../shared)")
    return SHARED

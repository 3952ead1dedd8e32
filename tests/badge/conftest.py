"""The names that badges must print."""

from __future__ import annotations

import json
from pathlib import Path

import pytest


@pytest.fixture(scope="session")
def names(shared: Path) -> list[dict]:
    return json.loads((shared / "data" / "badges" / "names.json").read_text(encoding="utf-8"))

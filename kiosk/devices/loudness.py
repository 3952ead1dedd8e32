"""How loud a station's sounds are, in a small file beside its database."""

from __future__ import annotations

import json
from pathlib import Path

from kiosk.whole import write_whole

_FILE = "sound.json"
_LARGEST = 4096
USUAL, LOUDEST = 80, 100
"""Percent; 0 is silent."""


def recall(home: Path) -> int:
    """The loudness that was chosen here last, in percent; a file that can't be read counts as none."""
    try:
        with (home / _FILE).open("rb") as file:
            kept = json.loads(file.read(_LARGEST))
    except (OSError, ValueError, RecursionError):
        return USUAL
    volume = kept.get("volume") if isinstance(kept, dict) else None
    return volume if type(volume) is int and 0 <= volume <= LOUDEST else USUAL


def remember(home: Path, volume: int) -> None:
    """Keep how loud the sounds are.

    Raises:
        Fault: the file can't be written.
    """
    write_whole(home / _FILE, json.dumps({"volume": volume}).encode())

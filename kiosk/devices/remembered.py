"""Which camera a station uses, in a small file beside its database: by name and id, never by a number that changes."""

from __future__ import annotations

import json
from pathlib import Path

from kiosk.devices.names import ANY, CameraName
from kiosk.whole import write_whole

_FILE = "camera.json"
_LARGEST = 4096


def recall(home: Path) -> CameraName | None:
    """The camera that was chosen here last; None where none was wanted, `ANY` where nothing was chosen yet.

    A file that can't be read counts as none: no door stays shut over it.
    """
    try:
        with (home / _FILE).open("rb") as file:
            kept = json.loads(file.read(_LARGEST))
    except (OSError, ValueError, RecursionError):
        return ANY
    if kept is None:
        return None
    name, key = (kept.get("name"), kept.get("id")) if isinstance(kept, dict) else (None, None)
    return CameraName(name, key) if isinstance(name, str) and isinstance(key, str) and name else ANY


def remember(home: Path, camera: CameraName | None) -> None:
    """Keep which camera was chosen, None for none.

    Raises:
        Fault: the file can't be written.
    """
    kept = None if camera is None else {"name": camera.name, "id": camera.id}
    write_whole(home / _FILE, json.dumps(kept, ensure_ascii=False).encode())

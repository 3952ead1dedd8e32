"""What was tried out on a station while it was set up, and what came of it: facts about devices, nothing about people."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from kiosk.storage import meta
from kiosk.storage.database import Connection, transaction

_NAME = "trials"


class Trial(StrEnum):
    """What is tried."""

    CAMERA = "camera"
    SCANNER = "scanner"
    BADGE = "badge"
    PREFLIGHT = "preflight"


@dataclass(frozen=True, slots=True)
class Tried:
    """How a trial went: when (aware), whether all was well, and with what, such as a printer's address."""

    at: datetime
    good: bool
    about: str = ""


def recall(connection: Connection) -> Mapping[Trial, Tried]:
    """The last trial of each kind; what can't be read, as after a downgrade, was not tried."""
    stored = meta.get(connection, _NAME)
    try:
        content = json.loads(stored) if stored is not None else {}
        return {
            Trial(name): Tried(datetime.fromisoformat(at), bool(good), str(about))
            for name, (at, good, about) in content.items()
            if name in set(Trial)
        }
    except (ValueError, TypeError, AttributeError):
        return {}


def keep(connection: Connection, trial: Trial, tried: Tried | None) -> None:
    """Keep how a trial went; None forgets it, as where what was tried is another now."""
    with transaction(connection):
        held = dict(recall(connection))
        held.pop(trial, None)
        if tried is not None:
            held[trial] = tried
        content = {kind.value: (one.at.isoformat(), one.good, one.about) for kind, one in held.items()}
        meta.put(connection, _NAME, json.dumps(content).encode())

"""Which window of which station it is, and where it is known by that. No Qt."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import quote

_LONGEST = 120


@dataclass(frozen=True, slots=True)
class Place:
    """Which window it is.

    Attributes:
        home: of the station.
        kind: desk, door, self-service.
        session: of a door.
    """

    home: Path
    kind: str
    session: str = ""

    @property
    def name(self) -> str:
        """As a file name."""
        session = quote(self.session, safe="")
        if len(session) > _LONGEST:
            # no file's name is so long as 64 letters of some scripts become
            session = hashlib.sha256(session.encode()).hexdigest()
        return "-".join(part for part in (self.kind, session) if part)

    @property
    def lock(self) -> Path:
        """The file that its process holds."""
        return self.home / "open" / f"{self.name}.lock"

    @property
    def memory(self) -> Path:
        """The file that says what it is to be again after a crash."""
        return self.home / "open" / f"{self.name}.json"

    @property
    def address(self) -> str:
        """Where it answers: short, as the system's addresses must be, and no other home's."""
        whose = f"{self.home.resolve()} {self.name}".encode()
        return f"lanyard-{hashlib.sha256(whose).hexdigest()[:24]}"

    def __str__(self) -> str:
        return f"this station's {self.kind} window" + (f" for {self.session}" if self.session else "")

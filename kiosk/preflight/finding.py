"""One thing that organizers should know before the doors open."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from kiosk.wording.told import Said


class Severity(StrEnum):
    """How much it matters; errors fail a preflight."""

    ERROR = "error"
    WARNING = "warning"
    INFO = "info"


@dataclass(frozen=True, slots=True)
class Finding:
    """What a check found: one sentence that names ids and codes, then the mend.

    Attributes:
        check: which one, a word such as "room".
        message: in English; it knows which sentence it is, so that a window says it in another language.
        registration: the id it is about; None where it is about nobody, or several.
        session: the code it is about; None where it is about none, or several.
    """

    check: str
    severity: Severity
    message: Said
    registration: str | None = None
    session: str | None = None

    def as_dict(self) -> dict[str, Any]:
        """For the command line (design section 11)."""
        return {
            "check": self.check,
            "registration": self.registration,
            "session": self.session,
            "severity": self.severity.value,
            "message": self.message,
        }

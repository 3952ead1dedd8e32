"""One thing that organizers should know before the doors open."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

_SHOWN = 5
"""Ids that a sentence names before it counts the rest."""


class Severity(StrEnum):
    """How much it matters; errors fail a preflight."""

    ERROR = "error"
    WARNING = "warning"
    INFO = "info"


@dataclass(frozen=True, slots=True)
class Finding:
    """What a check found: one English sentence that names ids and codes, then the mend.

    Attributes:
        check: which one, a word such as "room".
        registration: the id it is about; None where it is about nobody, or several.
        session: the code it is about; None where it is about none, or several.
    """

    check: str
    severity: Severity
    message: str
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


def some(ids: Collection[str]) -> str:
    """The first ids, and how many more there are: "P1, P2, P3, P4, P5 and 7 more"."""
    first = list(ids)[:_SHOWN]
    return ", ".join(first) + (f" and {len(ids) - _SHOWN} more" if len(ids) > _SHOWN else "")


def people(count: int) -> str:
    """So many people, in words that agree."""
    return "1 person" if count == 1 else f"{count} people"

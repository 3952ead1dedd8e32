"""A person's right to come."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class Status(StrEnum):
    """Where a registration stands with its organizers."""

    APPROVED = "approved"
    PENDING = "pending"
    UNPAID = "unpaid"
    CANCELLED = "cancelled"


@dataclass(frozen=True, slots=True)
class Registration:
    """One row of the roster.

    Attributes:
        country: ISO 3166-1 alpha-2, or empty.
        codes: texts that identify this person when scanned, as the roster gives them.
        invited: codes of the sessions that this person is invited to by name.
        valid_from: aware; None means always. Inclusive.
        valid_until: aware; None means for ever. Inclusive; a plain date was already turned into the end of that day.
        photo: a file's name beside the roster, or empty.
    """

    id: str
    tier: str
    title: str = ""
    given_name: str = ""
    family_name: str = ""
    display_name: str = ""
    organization: str = ""
    country: str = ""
    position: str = ""
    email: str = ""
    languages: tuple[str, ...] = ()
    status: Status = Status.APPROVED
    blocked: bool = False
    codes: tuple[str, ...] = ()
    invited: frozenset[str] = frozenset()
    valid_from: datetime | None = None
    valid_until: datetime | None = None
    photo: str = ""
    note: str = ""

    @property
    def name(self) -> str:
        """The name as it is shown and printed: the display name, else given and family name."""
        return self.display_name or " ".join(part for part in (self.given_name, self.family_name) if part)

    @property
    def called(self) -> str:
        """What a screen calls them: the name, else the id, as where a walk-in's name has not come from its station yet."""
        return self.name or self.id

"""What the face asks of a station; `kiosk.assembly.Station` is one."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager
from typing import Protocol

from kiosk.domain.event import Event
from kiosk.domain.outcome import Explanation, Outcome, Person
from kiosk.printing.job import Job
from kiosk.settings import Settings


class Printing(Protocol):
    """The printing thread, as far as the face is concerned."""

    def wake(self) -> None:
        """Say that something new is queued; returns at once."""


class Station(Protocol):
    """One laptop, open. Its methods block and are called on the core's one thread only; what they return is frozen.

    Every method may raise `kiosk.errors.Fault`; then nothing was recorded.
    """

    @property
    def settings(self) -> Settings:
        """Where it lives."""

    @property
    def event(self) -> Event:
        """The event that this station serves."""

    @property
    def name(self) -> str:
        """What the station is called."""

    def scan(self, text: str, *, session: str | None, exit: bool = False) -> Outcome:
        """Answer a code and write the answer down; `session` None is the desk."""

    def override(self, registration: str, *, session: str, reason: str) -> Outcome:
        """Let in whom the door has just refused."""

    def search(self, text: str, limit: int = 20) -> tuple[Person, ...]:
        """People by name or organization, best first."""

    def person(self, registration: str) -> Person:
        """One registration with what the journals say of it."""

    def check_in(self, registration: str) -> Outcome:
        """Check somebody in who was chosen from the list."""

    def print_badge(self, registration: str) -> Job:
        """Issue the next badge and queue it."""

    def badge_preview(self, registration: str) -> bytes:
        """The badge as it would print, as PDF."""

    def undo(self, registration: str | None = None) -> Outcome | None:
        """Take back the last act; the decision that was taken back, None where it was another act."""

    def warm(self) -> None:
        """Load what drawing a badge needs, before the first person waits for it."""

    def occupancy(self, session: str) -> int:
        """How many people are inside a session."""

    def recent(self, session: str | None, limit: int = 10) -> tuple[Outcome, ...]:
        """The newest decisions, newest first."""

    def jobs(self, limit: int = 10) -> tuple[Job, ...]:
        """The newest print jobs, oldest first."""

    def explain(self, outcome: Outcome, language: str) -> Explanation:
        """The same outcome in another language."""

    def printer_status(self) -> str:
        """Which printer badges go to, in words."""

    def printing(self, on_change: Callable[[Job], None]) -> AbstractContextManager[Printing]:
        """The thread that prints, while the `with` lasts; `on_change` is called on it."""

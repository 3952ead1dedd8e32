"""What the face asks of a station; `kiosk.assembly.Station` is one."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager
from typing import TYPE_CHECKING, Protocol

from kiosk.domain.attendance import Seen
from kiosk.domain.event import Event
from kiosk.domain.outcome import Explanation, Outcome, Person
from kiosk.domain.staff import Staff
from kiosk.guard import Denied
from kiosk.printing.job import Job, JobState
from kiosk.printing.spool import Moved
from kiosk.printing.trouble import Trouble
from kiosk.settings import Settings
from kiosk.storage.database import Connection

if TYPE_CHECKING:  # a door never draws a badge
    from kiosk.badge.layout import Layout
    from kiosk.desk import Desk
    from kiosk.registrar import Registrar
    from kiosk.reports.overview import Overview


class Printing(Protocol):
    """The printing thread, as far as the face is concerned."""

    def wake(self) -> None:
        """Say that something new is queued; returns at once."""


class Guard(Protocol):
    """Who works here, and their PINs."""

    def any(self) -> bool:
        """Whether the station knows its staff; without staff nothing is guarded."""

    def staff(self) -> tuple[Staff, ...]:
        """Who works here, in the order of their ids."""

    def current(self, who: Staff | None) -> Staff | None:
        """Somebody who signed in, as the station knows them now; None where they work here no longer."""

    def waiting(self, id: str) -> int:
        """Seconds for which somebody is still locked out."""

    def verify(self, id: str, pin: str) -> Staff | Denied:
        """Who has that id, where it is their PIN."""


class Rooms(Protocol):
    """Closing doors by hand, and opening them again."""

    def close(self, session: str, *, reason: str = "", by: Staff | None = None) -> None:
        """Let nobody more into a session."""

    def open(self, session: str, *, reason: str = "", by: Staff | None = None) -> None:
        """Let the session's own rules decide again."""

    def closed(self, session: str) -> Seen | None:
        """When and where a session's doors were closed by hand; None while they aren't."""


class Spool(Protocol):
    """The badges on their way to paper."""

    def job(self, number: int) -> Job:
        """The job of that number."""

    def jobs(self, *states: JobState) -> tuple[Job, ...]:
        """The jobs in these states, oldest first."""


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
    def connection(self) -> Connection:
        """Its database, for the core's own programs over it."""

    @property
    def name(self) -> str:
        """What the station is called."""

    @property
    def guard(self) -> Guard:
        """Who works here, and their PINs."""

    @property
    def spool(self) -> Spool:
        """The badges on their way to paper."""

    @property
    def layout(self) -> Layout:
        """What its badges look like."""

    @property
    def desk(self) -> Desk:
        """Who says what a badge says, holds and releases people, and takes lost badges' names."""

    @property
    def registrar(self) -> Registrar:
        """Walk-ins, corrections, other delegates."""

    def attend(self, by: Staff | None) -> Staff | None:
        """Before an act of the registrar or the desk: who acts, as the station knows them now."""

    def use_layout(self, layout: Layout, *, by: Staff | None = None) -> None:
        """Print its badges by that layout from now on."""

    @property
    def printers(self) -> tuple[str, ...]:
        """The addresses where badges go, that in use first; the others take over when it fails."""

    def turn_room(self, session: str, *, close: bool, reason: str = "", by: Staff | None = None) -> Seen | None:
        """Close a session's doors by hand or open them again; since when they are closed."""

    def room_closed(self, session: str) -> Seen | None:
        """Since when a session's doors are closed by hand; None while they aren't."""

    def scan(self, text: str, *, session: str | None, exit: bool | None = False, by: Staff | None = None) -> Outcome:
        """Answer a code and write the answer down; `session` None is the desk, `exit` None a door for both ways."""

    def override(self, registration: str, *, session: str, reason: str, by: Staff | None = None) -> Outcome:
        """Let in whom the door has just refused."""

    def search(self, text: str, limit: int = 20) -> tuple[Person, ...]:
        """People by name or organization, best first."""

    def person(self, registration: str) -> Person:
        """One registration with what the journals say of it."""

    def check_in(self, registration: str, *, by: Staff | None = None) -> Outcome:
        """Check somebody in who was chosen from the list."""

    def print_badge(self, registration: str, *, by: Staff | None = None) -> Job:
        """Issue the next badge and queue it."""

    def badge_preview(self, registration: str) -> bytes:
        """The badge as it would print, as PDF."""

    def undo(self, registration: str | None = None, *, by: Staff | None = None) -> Outcome | None:
        """Take back the last act; the decision that was taken back, None where it was another act."""

    @property
    def overview(self) -> Overview:
        """How the event goes, kept up while somebody watches."""

    def warm(self) -> None:
        """Load what drawing a badge needs, before the first person waits for it."""

    def occupancy(self, session: str) -> int:
        """How many people are inside a session."""

    def recent(self, session: str | None, limit: int = 10) -> tuple[Outcome, ...]:
        """The newest decisions, newest first."""

    def jobs(self, limit: int = 10) -> tuple[Job, ...]:
        """The newest print jobs, oldest first."""

    def retry_job(self, number: int, *, printer: str | None = None, by: Staff | None = None) -> Job:
        """Queue a failed print job again, at another printer if one is named."""

    def settle_job(self, number: int, *, came_out: bool, by: Staff | None = None) -> Job:
        """Say of a print job in doubt whether its badge came out."""

    def drop_job(self, number: int, *, by: Staff | None = None) -> Job:
        """Give a waiting or failed print job up."""

    def take_over(self, printer: str, *, by: Staff | None = None) -> Moved:
        """Let another printer take over: what waits or failed, and every badge from now on."""

    def explain(self, outcome: Outcome, language: str) -> Explanation:
        """The same outcome in another language."""

    def printing(
        self, on_change: Callable[[Job], None], *, looked: Callable[[str, Trouble], None] | None = None, settle: float = 0.0
    ) -> AbstractContextManager[Printing]:
        """The threads that print, while the `with` lasts; both are called on them, and they keep still at first."""

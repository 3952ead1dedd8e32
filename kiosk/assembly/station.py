"""A station, open: everything that the windows and the command line may ask of it."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field
from datetime import datetime
from functools import cached_property
from typing import TYPE_CHECKING

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from kiosk.assembly.printing import Looked, print_worker
from kiosk.assembly.trusting import trusted_keys
from kiosk.checkpoint import Checkpoint
from kiosk.clock import Clock, system_clock
from kiosk.codes.badge_token import TrustedKeys, is_ours
from kiosk.domain.access import Decision
from kiosk.domain.attendance import Seen, history_of
from kiosk.domain.event import Event
from kiosk.domain.journal import Entry
from kiosk.domain.likeness import ratio_of, slips_of
from kiosk.domain.outcome import Explanation, Outcome, Person
from kiosk.domain.reason import Reason
from kiosk.domain.staff import Act, Staff, permit
from kiosk.errors import Fault
from kiosk.guard import Guard
from kiosk.printing.job import Job
from kiosk.printing.printer import open_printer
from kiosk.printing.spool import Moved, Spool
from kiosk.printing.worker import PrintWorker
from kiosk.rooms import Rooms
from kiosk.settings import Settings
from kiosk.storage import journal, meta, registrations
from kiosk.storage.database import Connection, transaction
from kiosk.storage.printers import choose, chosen
from kiosk.sync.bundle import Identity
from kiosk.sync.exchange import SignedHead, known_stations, sign_head, unsigned
from kiosk.whole import write_whole
from kiosk.wording.explain import explain

if TYPE_CHECKING:
    from kiosk.badge.layout import Layout
    from kiosk.desk import Desk
    from kiosk.registrar import Registrar
    from kiosk.reports.overview import Overview


_SIGN_EVERY = 100
HEAD = "head.json"
"""The last signed end of the journal, outside the database: it shows one that was set back or emptied."""


@dataclass
class Station:
    """One laptop at a desk or a door, open: everything that the windows and the command line may ask of it.

    Its methods block and belong to the thread that opened it; what they return is frozen and may cross threads.
    """

    settings: Settings
    connection: Connection
    event: Event
    name: str
    identity: Identity
    trusted: TrustedKeys
    badge_key: Ed25519PrivateKey
    salt: bytes
    usual_printer: str
    """Where badges go while no printer was chosen."""
    _key: bytes = field(repr=False)
    language: str = "en"
    clock: Clock = field(default=system_clock)
    guarded: bool = False
    """Whether the station knows its staff, so that acts need somebody who may do them."""
    _met: AbstractSet[str] = frozenset()
    _acts: int = 0
    _layout: tuple[bytes | None, Layout] | None = field(default=None, repr=False)
    _desk: Desk | None = field(default=None, repr=False)

    @property
    def printers(self) -> tuple[str, ...]:
        """Where badges go, and after it those that take over when it fails; another program may have let one take over."""
        return chosen(self.connection) or (self.usual_printer,)

    @property
    def printer(self) -> str:
        """The printer that badges go to."""
        return self.printers[0]

    @cached_property
    def checkpoint(self) -> Checkpoint:
        """The straight line from a text to a recorded decision."""
        return Checkpoint(
            self.connection, self.event, self.name, self.trusted, self.salt, self.language, self.clock, self.guarded
        )

    @cached_property
    def guard(self) -> Guard:
        """Who works here, and their PINs."""
        return Guard(self.connection, self.name, self.clock)

    @property
    def desk(self) -> Desk:
        """The registration desk's acts, with the layout of now."""
        from kiosk.desk import Desk  # noqa: PLC0415  (a door never draws a badge, and the fonts cost time to load)

        layout = self.layout
        if self._desk is None or self._desk.layout is not layout:
            self._desk = Desk(
                self.connection,
                self.event,
                self.name,
                self.badge_key,
                layout,
                self.spool,
                self.language,
                self.clock,
                self.guarded,
            )
        return self._desk

    @property
    def layout(self) -> Layout:
        """What this station's badges look like, also where another program has just chosen that.

        Raises:
            Fault: what was chosen is no layout of this version.
        """
        from kiosk.badge.layout import default_layout, parse_layout  # noqa: PLC0415  (a door never draws a badge)

        chosen = meta.get(self.connection, "layout")
        if self._layout is None or self._layout[0] != chosen:
            self._layout = chosen, parse_layout(chosen.decode(), "the station's layout") if chosen else default_layout()
        return self._layout[1]

    def use_layout(self, layout: Layout, *, by: Staff | None = None) -> None:
        """Print this station's badges by that layout from now on.

        Raises:
            Fault: nobody who may, or what is to be kept could not be read again.
        """
        from kiosk.badge.layout import parse_layout  # noqa: PLC0415  (as above)

        by = self._keep_up(by)
        permit(Act.EVENT, by, self.guarded)
        text = layout.text()
        kept = parse_layout(text, "the layout")
        with transaction(self.connection):
            meta.put(self.connection, "layout", text.encode())
        self._layout = text.encode(), kept

    @cached_property
    def registrar(self) -> Registrar:
        """Walk-ins, corrections, other delegates, invitations."""
        from kiosk.registrar import Registrar  # noqa: PLC0415  (a door seldom needs it, and it loads every field's parser)

        return Registrar(self.connection, self.event, self.name, self.guarded, self.clock)

    @cached_property
    def rooms(self) -> Rooms:
        """Closing doors by hand."""
        return Rooms(self.connection, self.event, self.name, self.guarded, self.clock)

    @cached_property
    def spool(self) -> Spool:
        """The badges on their way to paper."""
        return Spool(self.connection)

    @cached_property
    def overview(self) -> Overview:
        """How the event goes, kept up while somebody watches."""
        from kiosk.reports.overview import Overview  # noqa: PLC0415  (only a dashboard counts everybody)

        return Overview(self.connection, self.event, self.name, self.clock)

    def warm(self) -> None:
        """Load what looking for a name and drawing a badge need, so that the first person at the desk doesn't wait for it."""
        from kiosk.badge.coverage import uncovered  # noqa: PLC0415

        uncovered(self.name, "")
        ratio_of(), slips_of()
        _ = self.desk

    def scan(
        self,
        text: str,
        *,
        session: str | None,
        exit: bool | None = False,
        at: datetime | None = None,
        dry_run: bool = False,
        by: Staff | None = None,
    ) -> Outcome:
        """Answer a code and write the answer down; see `Checkpoint.scan`."""
        by = self._keep_up(by, badge=is_ours(text))
        return self.checkpoint.scan(text, session=session, exit=exit, at=at, dry_run=dry_run, by=by)

    def override(
        self, registration: str, *, session: str | None, reason: str, by: Staff | None = None, at: datetime | None = None
    ) -> Outcome:
        """Let in whom the door has just refused; see `Checkpoint.override`."""
        by = self._keep_up(by)
        return self.checkpoint.override(registration, session=session, reason=reason, by=by, at=at)

    def check_in(self, registration: str, *, by: Staff | None = None, at: datetime | None = None) -> Outcome:
        """Check somebody in who was chosen from the list."""
        return self.choose(registration, session=None, by=by, at=at)

    def choose(
        self,
        registration: str,
        *,
        session: str | None,
        exit: bool = False,
        by: Staff | None = None,
        at: datetime | None = None,
    ) -> Outcome:
        """Answer for somebody whom staff chose from the list; see `Checkpoint.choose`."""
        by = self._keep_up(by)
        return self.checkpoint.choose(registration, session=session, exit=exit, by=by, at=at)

    def search(self, text: str, limit: int = 20) -> tuple[Person, ...]:
        """People by name or organization, best first."""
        return tuple(person for person, _ in self.desk.search(text, limit))

    def person(self, registration: str) -> Person:
        """One registration with what the journals say of it."""
        return self.desk.person(registration)

    def print_badge(self, registration: str, *, accept: bool = False, by: Staff | None = None) -> Job:
        """Issue the next badge and queue it; see `Desk.print_badge`."""
        by = self._keep_up(by)
        return self.desk.print_badge(registration, self.printer, accept=accept, by=by)

    def retry_job(self, number: int, *, printer: str | None = None, by: Staff | None = None) -> Job:
        """Queue a failed print job again, at another printer if one is named; see `Spool.retry`."""
        address = open_printer(printer).address if printer else None
        self._permit_printing(by, address)
        return self.spool.retry(number, address, self.dead)

    def move_jobs(self, numbers: Sequence[int], printer: str, *, by: Staff | None = None) -> tuple[Job, ...]:
        """Let another printer take over waiting and failed print jobs, all or none; see `Spool.move`."""
        address = open_printer(printer).address
        self._permit_printing(by, address)
        return self.spool.move(numbers, address, self.dead)

    def move_all_jobs(self, source: str, printer: str, *, by: Staff | None = None) -> Moved:
        """Let another printer take over everything that waits for one, or failed there; see `Spool.move_all`."""
        address = open_printer(printer).address
        self._permit_printing(by, address)
        return self.spool.move_all(source, address, self.dead)

    def take_over(self, printer: str, *, by: Staff | None = None) -> Moved:
        """Let another printer take over: what waits for the one in use or failed there, and every badge from now on.

        Raises:
            Fault: nobody who may, or it is no printer's address or the one in use.
        """
        address = open_printer(printer).address
        self._permit_printing(by, address)
        with transaction(self.connection):
            source, *others = self.printers
            # nobody names these badges one by one: those of people whom every door would refuse stay where they are
            moved = self.spool.move_all(source, address, self.desk.unwanted)
            # the one that fails comes last: with three, the next to take over is the third
            choose(self.connection, (address, *(other for other in others if other != address), source))
        return moved

    def settle_job(self, number: int, *, came_out: bool, by: Staff | None = None) -> Job:
        """Say of a print job in doubt whether its badge came out; see `Spool.came_out`."""
        self._permit_printing(by)
        return self.spool.came_out(number, came_out)

    def drop_job(self, number: int, *, by: Staff | None = None) -> Job:
        """Give a waiting or failed print job up; see `Spool.drop`."""
        self._permit_printing(by)
        return self.spool.drop(number)

    def _permit_printing(self, by: Staff | None, address: str | None = None) -> None:
        """Let an act on print jobs pass; one that sends them to a printer that was never set up is an organizer's."""
        by = self._keep_up(by)
        permit(Act.PRINT, by, self.guarded)
        if address is not None and address not in self.printers:
            permit(Act.EVENT, by, self.guarded)

    def dead(self, registration: str, serial: int) -> bool:
        """Whether every door refuses that badge by now."""
        return history_of(journal.history(self.connection, registration, None), None).dead(serial)

    def badge_preview(self, registration: str) -> bytes:
        """The badge as it would print on the printer in use, as PDF."""
        return self.desk.preview(registration, open_printer(self.printer).target)

    def turn_room(self, session: str, *, close: bool, reason: str = "", by: Staff | None = None) -> Seen | None:
        """Close a session's doors by hand or open them again; since when they are closed. Nothing is done where they are so."""
        by = self._keep_up(by)
        permit(Act.ROOM, by, self.guarded)
        shut = self.rooms.closed(session)
        if close is (shut is not None):
            return shut
        (self.rooms.close if close else self.rooms.open)(session, reason=reason, by=by)
        return self.rooms.closed(session)

    def room_closed(self, session: str) -> Seen | None:
        """When and where a session's doors were closed by hand; None while they aren't."""
        return self.rooms.closed(session)

    def undo(self, registration: str | None = None, *, by: Staff | None = None) -> Outcome | None:
        """Take back this station's last act; the decision that was taken back, None where it was another act."""
        by = self._keep_up(by)
        entry = self.desk.undo(registration, by=by)
        return self._replay(entry) if "reason" in entry.body else None

    def recent(self, session: str | None, limit: int = 10) -> tuple[Outcome, ...]:
        """The newest decisions at one session (None: the desk), newest first, without the facts of their moment."""
        return tuple(self._replay(entry) for entry in journal.recent(self.connection, session, limit))

    def _replay(self, entry: Entry) -> Outcome:
        person = registrations.get(self.connection, entry.registration) if entry.registration else None
        decision = Decision(
            reason=Reason(entry.body["reason"]),
            at=entry.at,
            registration=entry.registration,
            tier=person.tier if person else None,
            session=entry.session,
            exit=bool(entry.body.get("exit")),
        )
        return Outcome(decision, person, explain(decision, self.event, self.language, person), entry.sequence, 0.0)

    def occupancy(self, session: str) -> int:
        """How many people are inside a session."""
        return journal.occupancy(self.connection, session)

    def jobs(self, limit: int = 10) -> tuple[Job, ...]:
        """The newest print jobs, the oldest of them first."""
        return self.spool.newest(limit)

    def explain(self, outcome: Outcome, language: str) -> Explanation:
        """The same outcome in another language."""
        return explain(outcome.decision, self.event, language, outcome.registration)

    def printing(self, on_change: Callable[[Job], None], *, looked: Looked | None = None, settle: float = 0.0) -> PrintWorker:
        """The threads that print what is queued, a lane for each printer; they end with the `with`.

        Args:
            on_change: told of every change of a job, in these threads.
            looked: told now and then what keeps an idle printer from printing, in these threads; None: it is not asked.
            settle: seconds that they keep still at the start, unless they are woken.
        """
        return print_worker(self.settings, self._key, self.printer, on_change, looked, settle)

    def sign(self) -> None:
        """Sign the end of this station's journal."""
        with transaction(self.connection):
            head = sign_head(self.connection, self.identity.journal_key, self.event.id, self.name)
        if head is not None:
            line = json.dumps([head.station, head.sequence, head.hash.hex(), head.signature.hex()])
            write_whole(self.settings.home / HEAD, line.encode())

    def last_signed(self) -> SignedHead | None:
        """The end of its journal that this station signed last, as it lies beside the database; None where none does.

        Raises:
            Fault: it can't be read.
        """
        path = self.settings.home / HEAD
        if not path.exists():
            return None
        try:
            station, sequence, digest, signature = json.loads(path.read_bytes()[:4096])
            return SignedHead(str(station), int(sequence), bytes.fromhex(digest), bytes.fromhex(signature))
        except (OSError, ValueError, TypeError) as error:
            raise Fault(f"{path}: can't be read", "restore it from a backup of this folder, or delete it") from error

    def _keep_up(self, by: Staff | None, *, badge: bool = False) -> Staff | None:
        """Before an act: see whether staff were named, sign what has gathered, and trust the badges of stations met meanwhile.

        Gives back who acts, as the station knows them now: None where they work here no longer.

        Before, not after: a decision that is on disk must be shown, whatever signing comes to.
        """
        self._acts += 1
        if (guarded := self.guard.any()) is not self.guarded:
            self.guarded = guarded
            self._desk = None
            for part in ("checkpoint", "registrar", "rooms"):
                self.__dict__.pop(part, None)
        if self._acts % _SIGN_EVERY == 0 and unsigned(self.connection, self.name):
            self.sign()
        if badge and (known := known_stations(self.connection)).keys() != self._met:
            self._met = known.keys()
            self.trusted = trusted_keys(self.identity.keys, known)
            self.__dict__.pop("checkpoint", None)
        return self.guard.current(by)

    attend = _keep_up  # before an act of the registrar or the desk

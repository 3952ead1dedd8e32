"""The registration desk's acts besides checking in: finding people, issuing badges, holds, and taking things back."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, time, timedelta

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from kiosk.badge.layout import Layout
from kiosk.badge.render import BadgeData, render_badge
from kiosk.badge.specimens import TRIAL, Specimen, specimens
from kiosk.clock import Clock, stamped, system_clock
from kiosk.codes import badge_token
from kiosk.codes.reader import roster_keys
from kiosk.domain.amendments import AMENDING
from kiosk.domain.attendance import History, history_of
from kiosk.domain.event import Event, localize
from kiosk.domain.journal import Entry, Kind, why
from kiosk.domain.outcome import Person, against
from kiosk.domain.photo import Photo
from kiosk.domain.reason import Reason
from kiosk.domain.registration import Registration, Status
from kiosk.domain.staff import Act, Staff, permit, signature
from kiosk.domain.target import Target
from kiosk.domain.welcome import restricted_for
from kiosk.errors import Fault, FaultCode
from kiosk.files.countries import country_name
from kiosk.printing.job import Job
from kiosk.printing.printer import open_printer
from kiosk.printing.spool import Spool
from kiosk.storage import amended, journal, photos, registrations, search
from kiosk.storage.database import Connection, transaction
from kiosk.undoing import check_not_printed, nothing

_ANY = Target()
_LOOK_AGAIN = "look at the person again, then print if needed"
_ROSTERS, _NOT = ("the roster withdrew them", FaultCode.ROSTER_WITHDREW), ("is not withdrawn", FaultCode.NOT_WITHDRAWN)
_BY_ID = 2.0
"""The score of somebody whose very id was typed; 1 is a name as it is written."""
_UNDOING = {
    Kind.OVERRIDE: Act.OVERRIDE,
    Kind.BLOCK: Act.UNBLOCK,
    Kind.UNBLOCK: Act.BLOCK,
    Kind.CANCEL: Act.CANCEL,
    Kind.REINSTATE: Act.REINSTATE,
    Kind.WALK_IN: Act.WALK_IN,
    Kind.SUBSTITUTE: Act.SUBSTITUTE,
    Kind.INVITE: Act.INVITE,
    Kind.CLOSE: Act.ROOM,
    Kind.OPEN: Act.ROOM,
}
"""What taking an act back amounts to, where it is more than an operator's slip."""


def _undoing(act: Entry) -> Act:
    if act.kind is Kind.CORRECT:
        return Act.CORRECT_TIER if "tier" in act.body else Act.CORRECT_NAME
    return _UNDOING.get(act.kind, Act.UNDO)


@dataclass(frozen=True, slots=True)
class Drawn:
    """A badge that is drawn and not yet issued."""

    registration: str
    serial: int
    pdf: bytes
    who: Registration = field(repr=False)
    """What the badge says."""


@dataclass(frozen=True, slots=True)
class Desk:
    """One station's desk; owned by the thread that owns the connection."""

    connection: Connection
    event: Event
    station: str
    badge_key: Ed25519PrivateKey
    layout: Layout
    spool: Spool
    language: str = "en"
    clock: Clock = system_clock
    guarded: bool = False
    """Whether the station knows its staff, so that acts need somebody who may do them."""

    def search(self, text: str, limit: int = 20) -> tuple[tuple[Person, float], ...]:
        """Find people by name, organization or id, best first, each with its score."""
        hits = search.search(self.connection, text, limit)
        found = {hit.registration: hit.score for hit in hits}
        whole = text.strip()
        if whole not in found and registrations.get(self.connection, whole) is not None:
            found = {whole: _BY_ID, **dict(list(found.items())[: limit - 1])}
        return tuple((self.person(registration), score) for registration, score in found.items())

    def person(self, registration: str) -> Person:
        """One registration with what the journals say of it.

        Raises:
            Fault: nobody has that id.
        """
        who = registrations.named(self.connection, registration)
        entries = journal.history(self.connection, registration, None)
        history = history_of(entries, None)
        rooms = {code: history_of(entries, code) for code in dict.fromkeys(entry.session for entry in entries) if code}
        return Person(
            registration=who,
            checked_in=history.checked_in,
            badge_serial=history.own_badge,
            badge_lost=bool(history.own_badge) and history.lost(history.own_badge),
            blocked=history.holds(who),
            cancelled=history.withdrew(who),
            entered=tuple(code for code, seen in rooms.items() if seen.entries),
            inside=frozenset(code for code, seen in rooms.items() if seen.inside),
        )

    def against(self, registration: str) -> Reason | None:
        """Why every door would refuse that person, whatever they show; None for an id that nobody has."""
        try:
            return against(self.person(registration))
        except Fault:  # a walk-in that was taken back
            return None

    def unwanted(self, registration: str, serial: int) -> bool:
        """Whether every door refuses that badge by now, or its holder whatever they show."""
        return self._history(registration).dead(serial) or self.against(registration) is not None

    def photo_of(self, who: Registration) -> Photo | None:
        """Somebody's photo; None where they have none, or it was not taken in."""
        return photos.get(self.connection, who.photo) if who.photo else None

    def preview(self, registration: str, target: Target = _ANY) -> bytes:
        """The badge as PDF, exactly as it would print, but with a code that opens no door.

        Raises:
            Fault: nobody has that id, or a character has no glyph.
        """
        who = registrations.named(self.connection, registration)
        return render_badge(self.proof(who, self._next_serial(registration)), self.layout, target=target).pdf

    def proof(self, who: Registration, serial: int = 1) -> BadgeData:
        """What somebody's badge of that serial says, with a code that expired long ago."""
        return self._data(who, self._token(who, serial, badge_token.LONG_PAST))

    def trial(self, layout: Layout | None = None, target: Target = _ANY) -> bytes:
        """A badge of nobody as PDF, to try a printer with: it says TEST, and its code expired long ago, for an id nobody has.

        Args:
            layout: other than the station's own.
            target: the printer it is drawn for.
        """
        tier = self.event.tiers[0].code if self.event.tiers else ""
        return render_badge(self.proof(replace(TRIAL, tier=tier)), layout or self.layout, accept=True, target=target).pdf

    def models(self) -> tuple[tuple[Specimen, BadgeData], ...]:
        """The longest, shortest and most unusual name of the roster, with what their badges say; the codes expired long ago."""
        found = specimens(registrations.everyone(self.connection))
        # people of our own, who stand in where the roster has too few, come with the event's first tier
        first = self.event.tiers[0].code if self.event.tiers else ""
        return tuple((one, self.proof(replace(one.who, tier=first) if one.sample and first else one.who)) for one in found)

    def specimen(self, registration: str, key: Ed25519PrivateKey, *, event_id: str | None = None) -> bytes:
        """A badge of that person as PDF that was never issued: signed with another key, or for another event. For trials."""
        who = registrations.named(self.connection, registration)
        event = replace(self.event, id=event_id or self.event.id)
        stranger = replace(self, badge_key=key, event=event)
        return render_badge(self._data(who, stranger._token(who, 1, self.expiry())), self.layout).pdf  # noqa: SLF001 (a Desk too)

    def render(
        self,
        registration: str,
        deliver: Callable[[bytes], None],
        *,
        layout: Layout | None = None,
        accept: bool = False,
        by: Staff | None = None,
    ) -> int:
        """Issue the next badge of a registration as PDF; its serial.

        Args:
            registration: whose.
            deliver: takes the PDF to where it is safe; where that fails, no badge was issued.
            layout: other than the station's own.
            accept: print without what has no glyph or no room.
            by: who prints it.

        Raises:
            Fault: nobody who may, nobody has that id, a character has no glyph or a text no room (unless accepted), or the
                disk failed.
        """
        drawn = self.draw(registration, layout=layout, accept=accept)
        return self.render_all([drawn], lambda pages: deliver(pages[0]), by=by)[0]

    def draw(self, registration: str, *, layout: Layout | None = None, accept: bool = False, target: Target = _ANY) -> Drawn:
        """Draw the badge that would come next for a printer, without issuing it; arguments and faults as `render`."""
        who, serial = registrations.named(self.connection, registration), self._next_serial(registration)
        token = self._token(who, serial, self.expiry())
        pdf = render_badge(self._data(who, token), layout or self.layout, accept=accept, target=target).pdf
        return Drawn(registration, serial, pdf, who)

    def render_all(self, drawn: Sequence[Drawn], deliver: Callable[[list[bytes]], None], *, by: Staff | None = None) -> list[int]:
        """Issue badges that were drawn, all or none, once `deliver` has taken their PDFs to where they are safe; the serials.

        Raises:
            Fault: nobody who may, another desk issued one of them meanwhile or changed who holds it, or they could not be
                delivered; then none was issued.
        """
        permit(Act.PRINT, by, self.guarded)
        with transaction(self.connection):
            for one in drawn:
                self._record_badge(one, by)
                self.spool.let_go(one.registration, one.serial)
            deliver([one.pdf for one in drawn])
        return [one.serial for one in drawn]

    def print_badge(
        self, registration: str, printer: str, *, layout: Layout | None = None, accept: bool = False, by: Staff | None = None
    ) -> Job:
        """Issue the next badge and queue it for a printer, in one transaction: both or neither.

        Raises:
            Fault: no printer is named, or as `render`.
        """
        permit(Act.PRINT, by, self.guarded)
        if not printer:
            raise Fault("no printer is named", "set one up: kiosk setup EVENT.toml --printer URI", FaultCode.NO_PRINTER)
        drawn = self.draw(registration, layout=layout, accept=accept, target=open_printer(printer).target)
        with transaction(self.connection):
            self._record_badge(drawn, by)
            title = f"{registration}-{drawn.serial}"
            return self.spool.add(drawn.pdf, registration=registration, serial=drawn.serial, title=title, printer=printer)

    def _record_badge(self, drawn: Drawn, by: Staff | None) -> None:
        history = self._history(drawn.registration)
        if _serial_after(history, drawn.registration) != drawn.serial:
            raise Fault("another desk issued this badge at the same moment", _LOOK_AGAIN, FaultCode.BADGE_ELSEWHERE)
        if registrations.named(self.connection, drawn.registration) != drawn.who:
            raise Fault(f"{drawn.registration}: was changed while the badge was drawn", _LOOK_AGAIN, FaultCode.BADGE_CHANGED)
        self._issued(drawn.registration, history, None, by)

    def issue(self, registration: str, *, at: datetime | None = None) -> str:
        """Issue the next badge without drawing it; its token. For rehearsals, which print nothing."""
        with transaction(self.connection):
            who, history = registrations.named(self.connection, registration), self._history(registration)
            token = self._token(who, _serial_after(history, registration), self.expiry())
            self._issued(registration, history, at, None)
        return token

    def _issued(self, registration: str, history: History, at: datetime | None, by: Staff | None) -> None:
        serial = _serial_after(history, registration)
        self._append(Kind.BADGE, at, by, registration=registration, serial=serial, holder=history.holder)

    def revoke(
        self, registration: str, *, serial: int | None = None, by: Staff | None = None, at: datetime | None = None
    ) -> None:
        """Report a badge lost: that serial, or every one so far.

        Raises:
            Fault: nobody who may, or nobody has that id.
        """
        permit(Act.REPORT_LOST, by, self.guarded)
        with transaction(self.connection):
            registrations.named(self.connection, registration)
            through = self._next_serial(registration) - 1 if serial is None else None
            self._append(Kind.REVOKE, at, by, registration=registration, serial=serial, through=through)

    def block(self, registration: str, *, reason: str, by: Staff | None = None, at: datetime | None = None) -> None:
        """Put a security hold on a registration, at once and on the record.

        Raises:
            Fault: nobody who may, or nobody has that id; so too for `unblock` and `cancel`.
        """
        permit(Act.BLOCK, by, self.guarded)
        self._hold(Kind.BLOCK, registration, reason, by, at)

    def unblock(self, registration: str, *, reason: str, by: Staff | None = None, at: datetime | None = None) -> None:
        """Lift a security hold, the roster's too where it holds them now; a hold that it brings later counts."""
        permit(Act.UNBLOCK, by, self.guarded)
        self._hold(Kind.UNBLOCK, registration, reason, by, at)

    def cancel(self, registration: str, *, reason: str, by: Staff | None = None, at: datetime | None = None) -> None:
        """Withdraw a registration."""
        permit(Act.CANCEL, by, self.guarded)
        self._hold(Kind.CANCEL, registration, reason, by, at)

    def reinstate(self, registration: str, *, reason: str, by: Staff | None = None, at: datetime | None = None) -> None:
        """Take a withdrawal back that the desk had made.

        Raises:
            Fault: nobody who may, nobody has that id, they aren't withdrawn, or the roster withdrew them.
        """
        permit(Act.REINSTATE, by, self.guarded)
        if not self._history(registration).cancelled:
            roster = registrations.named(self.connection, registration).status is Status.CANCELLED
            mend = "import a roster in which they are approved" if roster else "nothing was changed"
            what, code = _ROSTERS if roster else _NOT
            raise Fault(f"{registration}: {what}", mend, code)
        self._hold(Kind.REINSTATE, registration, reason, by, at)

    def undo(self, registration: str | None = None, *, by: Staff | None = None, at: datetime | None = None) -> Entry:
        """Take back this station's last act (about that registration, if given); the entry that was taken back.

        Whoever takes back what needed a supervisor must be one.

        Raises:
            Fault: nobody who may, or there is nothing to take back, or a badge was printed since; see `kiosk.undoing`.
        """
        with transaction(self.connection):
            act = journal.last_act(self.connection, self.station, registration)
            if act is None:
                raise nothing(self.connection, self.station, registration)
            permit(_undoing(act), by, self.guarded)
            if act.kind is Kind.WALK_IN:
                self._check_untouched(str(act.registration))
            check_not_printed(self.connection, act, registration)
            self._append(
                Kind.UNDO,
                at,
                by,
                registration=act.registration,
                session=act.session,
                undoes_station=act.station,
                undoes_sequence=act.sequence,
            )
            if act.registration is not None:
                if act.kind in AMENDING:
                    amended.refold(self.connection, self.event.id, (act.registration,), roster_keys)
                journal.refold(self.connection, (act.registration,))
        return act

    def _check_untouched(self, registration: str) -> None:
        """Hold that nobody vanishes who holds a badge or was seen, here or elsewhere: they could not even be scanned out."""
        history = self._history(registration)
        if history.badge_serial or history.checked_in or journal.inside(self.connection, registration):
            instead = f"withdraw them instead: kiosk cancel {registration}"
            raise Fault(f"{registration}: holds a badge or was seen already", instead, FaultCode.SEEN_ALREADY)

    def _hold(self, kind: Kind, registration: str, reason: str, by: Staff | None, at: datetime | None) -> None:
        with transaction(self.connection):
            who = registrations.named(self.connection, registration)
            held = who.blocked if kind is Kind.UNBLOCK else None
            self._append(kind, at, by, registration=registration, held=held, why=why(reason))

    def _history(self, registration: str) -> History:
        return history_of(journal.history(self.connection, registration, None), None)

    def _next_serial(self, registration: str) -> int:
        return _serial_after(self._history(registration), registration)

    def expiry(self) -> datetime:
        """The end of the day after the event: late sessions and a flight home are covered, next year is not."""
        return datetime.combine(self.event.ends + timedelta(days=2), time(), self.event.timezone)

    def _token(self, who: Registration, serial: int, expires: datetime) -> str:
        return badge_token.issue(
            self.badge_key,
            event_id=self.event.id,
            registration_id=who.id,
            tier=who.tier,
            serial=serial,
            expires=expires,
        )

    def _data(self, who: Registration, token: str) -> BadgeData:
        tier = self.event.tier(who.tier)
        return BadgeData(
            name=who.name,
            organization=who.organization,
            position=who.position,
            country=country_name(who.country, self.language) if who.country else "",
            country_code=who.country,
            tier_code=who.tier,
            tier_name=localize(tier.name, self.language) if tier else "",
            tier_colour=tier.colour if tier else "#14212B",
            event_name=localize(self.event.name, self.language),
            token=token,
            title=who.title,
            given_name=who.given_name,
            family_name=who.family_name,
            languages=who.languages,
            sessions=restricted_for(self.event, who),
            photo=self.photo_of(who),
            tier_pattern=self.event.tiers.index(tier) if tier else 0,
            language=self.language,
        )

    def _append(self, kind: Kind, at: datetime | None, by: Staff | None, **body: object) -> Entry:
        body.update(signature(by))
        return journal.append(self.connection, self.station, stamped(self.clock, at), kind, body)


def _serial_after(history: History, registration: str) -> int:
    serial = history.badge_serial + 1
    if serial > badge_token.MAX_SERIAL:
        raise Fault(f"{registration}: the numbers of this person's badges are used up", "register the person anew")
    return serial

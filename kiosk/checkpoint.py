"""The straight line: a text, whom it names, the decision, its entry in the journal. All of it in one transaction.

The window, the command line, the rehearsal and the tests go through here.
"""

from __future__ import annotations

import hashlib
import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime

from kiosk.clock import Clock, stamped, system_clock
from kiosk.codes import reader
from kiosk.codes.badge_token import TrustedKeys
from kiosk.domain.access import Decision, Request, decide, override
from kiosk.domain.attendance import History, history_of
from kiosk.domain.clock_doubt import ClockDoubt, doubt
from kiosk.domain.credential import Badge, Chosen, Credential, Opaque, Ticket, Unreadable
from kiosk.domain.direction import directed
from kiosk.domain.event import Event, Session
from kiosk.domain.journal import Entry, Kind, Stamp, why
from kiosk.domain.outcome import Outcome
from kiosk.domain.reason import ENTERING, Reason, Verdict
from kiosk.domain.registration import Registration
from kiosk.domain.staff import Act, Staff, permit, signature
from kiosk.errors import Fault, FaultCode
from kiosk.files.text import clean
from kiosk.storage import journal, registrations
from kiosk.storage.database import Connection, transaction
from kiosk.wording.explain import explain

_Judge = Callable[[Request, tuple[Registration, ...], History, Event, datetime], Decision]


@dataclass(frozen=True, slots=True)
class _Act:
    """What an entry says besides the decision."""

    kind: Kind
    stamp: Stamp
    doubt: ClockDoubt | None
    by: Staff | None
    text: str = ""
    why: str = ""
    holder: str | None = None


@dataclass(frozen=True, slots=True)
class Checkpoint:
    """One station's way from a text to an answer that is on disk.

    Attributes:
        connection: the station's database; owned by the calling thread.
        salt: keeps the journal's fingerprints of unknown codes from being compared with other stations'.
    """

    connection: Connection
    event: Event
    station: str
    trusted: TrustedKeys
    salt: bytes
    language: str = "en"
    clock: Clock = system_clock
    guarded: bool = False
    """Whether the station knows its staff, so that acts need somebody who may do them; scanning needs nobody."""

    def scan(
        self,
        text: str,
        *,
        session: str | None = None,
        exit: bool | None = False,
        at: datetime | None = None,
        dry_run: bool = False,
        by: Staff | None = None,
    ) -> Outcome:
        """Answer a code shown at a session's door, or at the desk where `session` is None.

        Args:
            text: as the camera or scanner delivered it.
            session: a session's code.
            exit: on the way out; None at a door for both ways, where whoever is inside leaves and anybody else enters, see
                `kiosk.domain.direction.directed`. The desk knows no way out.
            at: aware; the moment to decide for, now where None.
            dry_run: decide, but record nothing.
            by: who works at the window.

        Raises:
            Fault: nobody who may give a moment, no such session, or the disk failed; then nothing is recorded and nothing
                may be shown as decided.
        """
        if at is not None and not dry_run:
            permit(Act.DATED, by, self.guarded)
        started = time.perf_counter()
        request = Request(reader.read(text, self.trusted), self._door(session), bool(exit))
        keys = reader.candidate_keys(text)
        stamp = stamped(self.clock, at)
        with transaction(self.connection):
            matches = matching(self.connection, request.credential, keys)
            if not matches and keys and (former := registrations.once_with_code(self.connection, keys)):
                matches, request = former, replace(request, retired=True)
            decision, holder = self._judge(decide, request, matches, stamp, both=exit is None)
            unsure = self._doubt(stamp)
            act = _Act(Kind.SCAN, stamp, unsure, by, text=text, holder=holder)
            entry = None if dry_run else self._record(act, request, decision)
        return self._outcome(decision, matches, entry, unsure, started)

    def check_in(self, registration: str, *, by: Staff | None = None, at: datetime | None = None) -> Outcome:
        """Check somebody in whom the desk chose from the list.

        Raises:
            Fault: nobody who may, nobody has that id, or the disk failed.
        """
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
        """Answer for somebody whom staff chose from the list, at a session's door or at the desk, as if a code had named them.

        Raises:
            Fault: nobody who may, nobody has that id, no such session, or the disk failed.
        """
        permit(Act.CHECK_IN, by, self.guarded)
        kind = Kind.CHECK_IN if session is None else Kind.SCAN
        return self._chosen(decide, kind, registration, session, at, by, "", exit=exit)

    def override(
        self, registration: str, *, session: str | None, reason: str, by: Staff | None = None, at: datetime | None = None
    ) -> Outcome:
        """Let in whom this door has just refused, on a supervisor's word; without a refusal, an ordinary decision.

        Raises:
            Fault: nobody who may, no reason was given, nobody has that id, no such session, or the disk failed.
        """
        permit(Act.OVERRIDE, by, self.guarded)
        said = why(clean(reason)) or ""
        if not any(char.isalnum() for char in said):
            raise Fault("an override needs a reason", "say in a few words why this person may enter", FaultCode.REASON_MISSING)
        return self._chosen(override, Kind.OVERRIDE, registration, session, at, by, said)

    def _chosen(
        self,
        judge: _Judge,
        kind: Kind,
        registration: str,
        session: str | None,
        at: datetime | None,
        by: Staff | None,
        why: str,
        *,
        exit: bool = False,
    ) -> Outcome:
        started = time.perf_counter()
        request = Request(Chosen(registration), self._door(session), exit and session is not None)
        stamp = stamped(self.clock, at)
        with transaction(self.connection):
            matches = matching(self.connection, request.credential, ())
            decision, holder = self._judge(judge, request, matches, stamp)
            if kind is Kind.OVERRIDE and decision.reason is not Reason.OVERRIDDEN:
                kind = Kind.SCAN
            unsure = self._doubt(stamp)
            act = _Act(kind, stamp, unsure, by, why=why, holder=holder)
            entry = self._record(act, request, decision)
        return self._outcome(decision, matches, entry, unsure, started)

    def _door(self, session: str | None) -> Session | None:
        return None if session is None else self.event.door(session)

    def _judge(
        self, judge: _Judge, request: Request, matches: tuple[Registration, ...], stamp: Stamp, *, both: bool = False
    ) -> tuple[Decision, str | None]:
        history = history_before(self.connection, matches, request.session)
        if both and request.session is not None:
            request = directed(request, history, self.station, stamp.at)
        return judge(request, matches, history, self.event, stamp.at), history.holder

    def _doubt(self, stamp: Stamp) -> ClockDoubt | None:
        """What is wrong with the machine's clock; a moment that was given by hand is not the clock's."""
        return None if stamp.given else doubt(stamp.at, journal.last_clock(self.connection, self.station), self.event)

    def _record(self, act: _Act, request: Request, decision: Decision) -> Entry:
        credential, text = request.credential, act.text
        body = {
            "registration": decision.registration,
            "session": decision.session,
            "verdict": decision.verdict.value,
            "reason": decision.reason.value,
            "exit": decision.exit or None,
            "by": type(credential).__name__.lower(),
            "serial": credential.serial if isinstance(credential, Badge) and credential.signed else None,
            "looks_like": credential.looks_like.value if isinstance(credential, Unreadable) else None,
            # the same strange code shown twice can be told, without its text being kept
            "code": hashlib.sha256(self.salt + text.encode("utf-8", "replace")).hexdigest()[:16]
            if text and decision.registration is None
            else None,
            "overrides": [flag.value for flag in decision.facts.flags] if decision.reason is Reason.OVERRIDDEN else None,
            "why": act.why or None,
            "holder": act.holder,
            **signature(act.by),
            "clock": act.doubt.value if act.doubt else None,
        }
        entry = journal.append(self.connection, self.station, act.stamp, act.kind, body)
        self._move(decision)
        return entry

    def _move(self, decision: Decision) -> None:
        if decision.registration is None or decision.session is None or decision.verdict is Verdict.REFUSE:
            return
        inside = decision.reason in ENTERING
        journal.presence(self.connection, decision.session, decision.registration, inside)

    def _outcome(
        self,
        decision: Decision,
        matches: tuple[Registration, ...],
        entry: Entry | None,
        unsure: ClockDoubt | None,
        started: float,
    ) -> Outcome:
        person = matches[0] if decision.registration is not None else None
        return Outcome(
            decision=decision,
            registration=person,
            explanation=explain(decision, self.event, self.language, person),
            sequence=entry.sequence if entry else None,
            ms=(time.perf_counter() - started) * 1000,
            clock=unsure,
        )


def matching(connection: Connection, credential: Credential, keys: tuple[str, ...]) -> tuple[Registration, ...]:
    """Whom a credential names; `keys` is what its text may be listed under.

    Raises:
        Fault: nobody has the id that was chosen.
    """
    match credential:
        case Badge():
            return registrations.with_tag(connection, credential.registration) if credential.signed else ()
        case Chosen():
            return (registrations.named(connection, credential.registration),)
        case Ticket() | Opaque() | Unreadable():
            return registrations.with_code(connection, keys)


def history_before(connection: Connection, matches: tuple[Registration, ...], session: Session | None) -> History:
    """What a decision about these matches rests on at a session's door, or at the desk; nothing where they aren't one person."""
    if len(matches) != 1:
        return History()
    if session is None:
        return history_of(journal.history(connection, matches[0].id, None), None)
    entries = journal.history(connection, matches[0].id, session.code)
    occupancy, closed = journal.occupancy(connection, session.code), journal.closed(connection, session.code)
    return history_of(entries, session.code, occupancy, closed)

"""The straight line: a text, whom it names, the decision, its entry in the journal. All of it in one transaction.

The window, the command line, the rehearsal and the tests go through here.
"""

from __future__ import annotations

import hashlib
import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from kiosk.clock import Clock, stamped, system_clock
from kiosk.codes import reader
from kiosk.codes.badge_token import TrustedKeys
from kiosk.domain.access import Decision, Request, decide, override
from kiosk.domain.attendance import History, history_of
from kiosk.domain.credential import Badge, Chosen, Credential, Opaque, Ticket, Unreadable
from kiosk.domain.event import Event, Session
from kiosk.domain.journal import Entry, Kind, Stamp
from kiosk.domain.outcome import Outcome
from kiosk.domain.reason import ENTERING, Reason, Verdict
from kiosk.domain.registration import Registration
from kiosk.errors import Fault
from kiosk.storage import journal, registrations
from kiosk.storage.database import Connection, transaction
from kiosk.wording.explain import explain

_Judge = Callable[[Request, tuple[Registration, ...], History, Event, datetime], Decision]


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

    def scan(
        self, text: str, *, session: str | None = None, exit: bool = False, at: datetime | None = None, dry_run: bool = False
    ) -> Outcome:
        """Answer a code shown at a session's door, or at the desk where `session` is None.

        Args:
            text: as the camera or scanner delivered it.
            session: a session's code.
            exit: on the way out.
            at: aware; the moment to decide for, now where None.
            dry_run: decide, but record nothing.

        Raises:
            Fault: no such session, or the disk failed; then nothing is recorded and nothing may be shown as decided.
        """
        started = time.perf_counter()
        request = Request(reader.read(text, self.trusted), self._door(session), exit)
        keys = reader.candidate_keys(text)
        stamp = stamped(self.clock, at)
        with transaction(self.connection):
            matches = self._matches(request.credential, keys)
            decision = self._judge(decide, request, matches, stamp)
            entry = None if dry_run else self._record(Kind.SCAN, request, decision, stamp, text)
        return self._outcome(decision, matches, entry, started)

    def check_in(self, registration: str, *, at: datetime | None = None) -> Outcome:
        """Check somebody in whom the desk chose from the list.

        Raises:
            Fault: nobody has that id, or the disk failed.
        """
        return self._chosen(decide, Kind.CHECK_IN, registration, None, at, "")

    def override(self, registration: str, *, session: str | None, reason: str, at: datetime | None = None) -> Outcome:
        """Let in whom this door has just refused, on a supervisor's word; without a refusal, an ordinary decision.

        Raises:
            Fault: no reason was given, nobody has that id, no such session, or the disk failed.
        """
        if not reason.strip():
            raise Fault("an override needs a reason", "say in a few words why this person may enter")
        return self._chosen(override, Kind.OVERRIDE, registration, session, at, reason.strip()[:200])

    def _chosen(
        self, judge: _Judge, kind: Kind, registration: str, session: str | None, at: datetime | None, why: str
    ) -> Outcome:
        started = time.perf_counter()
        request = Request(Chosen(registration), self._door(session))
        stamp = stamped(self.clock, at)
        with transaction(self.connection):
            matches = self._matches(request.credential, ())
            decision = self._judge(judge, request, matches, stamp)
            if kind is Kind.OVERRIDE and decision.reason is not Reason.OVERRIDDEN:
                kind = Kind.SCAN
            entry = self._record(kind, request, decision, stamp, "", why)
        return self._outcome(decision, matches, entry, started)

    def _door(self, session: str | None) -> Session | None:
        return None if session is None else self.event.door(session)

    def _matches(self, credential: Credential, keys: tuple[str, ...]) -> tuple[Registration, ...]:
        match credential:
            case Badge():
                return registrations.with_tag(self.connection, credential.registration) if credential.signed else ()
            case Chosen():
                return (registrations.named(self.connection, credential.registration),)
            case Ticket() | Opaque() | Unreadable():
                return registrations.with_code(self.connection, keys)

    def _judge(self, judge: _Judge, request: Request, matches: tuple[Registration, ...], stamp: Stamp) -> Decision:
        session = request.session.code if request.session else None
        if len(matches) == 1:
            entries = journal.history(self.connection, matches[0].id, session)
            history = history_of(entries, session, journal.occupancy(self.connection, session) if session else 0)
        else:
            history = History()
        return judge(request, matches, history, self.event, stamp.at)

    def _record(self, kind: Kind, request: Request, decision: Decision, stamp: Stamp, text: str, why: str = "") -> Entry:
        credential = request.credential
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
            "why": why or None,
        }
        entry = journal.append(self.connection, self.station, stamp, kind, body)
        self._move(decision)
        return entry

    def _move(self, decision: Decision) -> None:
        if decision.registration is None or decision.session is None or decision.verdict is Verdict.REFUSE:
            return
        inside = decision.reason in ENTERING
        journal.presence(self.connection, decision.session, decision.registration, inside)

    def _outcome(self, decision: Decision, matches: tuple[Registration, ...], entry: Entry | None, started: float) -> Outcome:
        person = matches[0] if decision.registration is not None else None
        return Outcome(
            decision=decision,
            registration=person,
            explanation=explain(decision, self.event, self.language, person),
            sequence=entry.sequence if entry else None,
            ms=(time.perf_counter() - started) * 1000,
        )

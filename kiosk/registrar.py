"""What the desk changes about registrations: walk-ins, corrections, another delegate, invitations.

Every change is an entry that names ids, codes and tiers only; names and other personal fields lie in a record beside it.
"""

from __future__ import annotations

import secrets
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from kiosk.clock import Clock, stamped, system_clock
from kiosk.codes.reader import roster_keys
from kiosk.domain.amendments import PERSONAL, Change, Record, blanked, changes_between
from kiosk.domain.attendance import history_of
from kiosk.domain.event import Event, Invitation
from kiosk.domain.journal import Kind, why
from kiosk.domain.registration import Registration
from kiosk.domain.staff import Act, Staff, permit, signature
from kiosk.errors import Fault, FaultCode
from kiosk.files.fields import FIELDS, Fields
from kiosk.storage import amended, journal, registrations
from kiosk.storage.database import Connection, transaction

_UNCHANGED = ("nothing was changed", FaultCode.NOTHING_CHANGED)
_NAMES = ("title", "given_name", "family_name", "display_name")
_OF_A_PERSON = ("title", "given_name", "family_name", "display_name", "position", "email", "languages", "photo", "note")
"""What belongs to the delegate and not to the delegation's place."""


@dataclass(frozen=True, slots=True)
class Registrar:
    """One station's changes to registrations; owned by the thread that owns the connection.

    Attributes:
        guarded: whether the station knows its staff, so that acts need somebody who may do them.
    """

    connection: Connection
    event: Event
    station: str
    guarded: bool = False
    clock: Clock = system_clock

    def walk_in(
        self, fields: Mapping[str, Any], *, by: Staff | None = None, reason: str = "", at: datetime | None = None
    ) -> Registration:
        """Register somebody who came without being on the roster. The badge is another act.

        Args:
            fields: as a roster has them, at least a name and a tier; `id` may be left out.
            by: a supervisor.
            reason: why, for the journal.
            at: the moment of the entry, now where None.

        Raises:
            Fault: nobody who may, a field is wrong, or the id is taken; then nothing was recorded.
        """
        permit(Act.WALK_IN, by, self.guarded)
        person = self._read({"id": self._free_id(), **fields})
        blank = Registration(id=person.id, tier=person.tier)
        refused = [
            name for name in FIELDS if name not in {*PERSONAL, "id", "tier"} and getattr(person, name) != getattr(blank, name)
        ]
        if refused:
            raise Fault(f"walk-in: {refused[0]} can't be set here", "leave it out; invitations and holds are acts of their own")
        with transaction(self.connection):
            if registrations.get(self.connection, person.id) is not None:
                raise _taken(person.id, "somebody has that id")
            if journal.history(self.connection, person.id, None):
                raise _taken(person.id, "stands in the journal for somebody else")
            self._check_codes(person.id, person.codes)
            self._append(Kind.WALK_IN, at, by, reason, person.id, changes_between(blank, person), tier=person.tier)
        return registrations.named(self.connection, person.id)

    def correct(
        self,
        registration: str,
        fields: Mapping[str, Any],
        *,
        by: Staff | None = None,
        reason: str = "",
        at: datetime | None = None,
    ) -> Registration:
        """Put fields of a registration right; badges printed before stay good, and say what they said.

        A tier needs a supervisor, everything else an operator.

        Raises:
            Fault: nobody who may, nobody has that id, a field is wrong or can't be corrected here, or nothing would change.
        """
        permit(Act.CORRECT_TIER if "tier" in fields else Act.CORRECT_NAME, by, self.guarded)
        with transaction(self.connection):
            before = registrations.named(self.connection, registration)
            after = self._changed(before, fields)
            changes = changes_between(before, after)
            tier = {"tier": after.tier, "tier_was": before.tier} if after.tier != before.tier else {}
            if not changes and not tier:
                raise Fault(f"{registration}: says that already", *_UNCHANGED, {"registration": registration})
            self._check_codes(registration, set(after.codes).difference(before.codes))
            self._append(Kind.CORRECT, at, by, reason, registration, changes, **tier)
        return registrations.named(self.connection, registration)

    def substitute(
        self,
        registration: str,
        fields: Mapping[str, Any],
        *,
        keep_invitations: bool = False,
        by: Staff | None = None,
        reason: str = "",
        at: datetime | None = None,
    ) -> Registration:
        """Give a registration to another delegate: tier, organization and country stay.

        The former holder's badges and codes are refused from now on, personal invitations lapse unless they are kept, and the
        new delegate has not been checked in. What the former holder attended stays theirs in every report.

        Raises:
            Fault: nobody who may, nobody has that id, the former holder is held, withdrawn or inside a room that is still
                open, or a field is wrong.
        """
        permit(Act.SUBSTITUTE, by, self.guarded)
        strange = [name for name in fields if name not in {*_OF_A_PERSON, "codes"}]
        if strange:
            raise Fault(f"substitute: {strange[0]} stays as it is", "correct it afterwards if it is wrong: kiosk correct")
        with transaction(self.connection):
            before = registrations.named(self.connection, registration)
            whom = {"registration": registration}
            entries = journal.history(self.connection, registration, None)
            history = history_of(entries, None)
            if history.holds(before):
                raise Fault(
                    f"{registration}: is under a security hold",
                    "a supervisor lifts it first: kiosk unblock",
                    FaultCode.HELD,
                    whom,
                )
            if history.withdrew(before):
                raise Fault(
                    f"{registration}: is withdrawn",
                    "a supervisor takes them back first: kiosk reinstate",
                    FaultCode.WITHDRAWN,
                    whom,
                )
            inside = self._inside(registration, stamped(self.clock, at).at)
            if inside:
                leave = f"kiosk checkin {registration} --session {inside[0]} --exit"
                given = {**whom, "sessions": ", ".join(inside)}
                what = f"{registration}: is inside {', '.join(inside)}"
                raise Fault(what, f"see that they leave, and record it: {leave}", FaultCode.STILL_INSIDE, given)
            blank = blanked(before, (*_OF_A_PERSON, "codes"))
            after = self._changed(blank, fields)
            if not after.name:
                mend = "give a given and a family name, or a display name"
                raise Fault("substitute: the new delegate has no name", mend, FaultCode.NAME_MISSING)
            if all(getattr(after, name) == getattr(before, name) for name in _NAMES):
                raise Fault(f"{registration}: {before.name} holds it already", *_UNCHANGED, whom)
            self._check_codes(registration, after.codes)
            dropped = [] if keep_invitations else sorted(before.invited)
            self._append(
                Kind.SUBSTITUTE,
                at,
                by,
                reason,
                registration,
                changes_between(before, after),
                through=history.badge_serial,
                dropped=dropped or None,
            )
        return registrations.named(self.connection, registration)

    def invite(
        self, registration: str, session: str, *, by: Staff | None = None, reason: str = "", at: datetime | None = None
    ) -> Registration:
        """Put somebody on a session's list.

        Raises:
            Fault: nobody who may, nobody has that id, no such session or none that asks for invitations, or they are on the
                list.
        """
        permit(Act.INVITE, by, self.guarded)
        if self.event.door(session).admit.invitation is Invitation.NONE:
            raise Fault(
                f"{session}: invitations don't count there (admit.invitation is none)",
                "correct the tier (kiosk correct), or let them in once (kiosk override)",
            )
        with transaction(self.connection):
            if session in registrations.named(self.connection, registration).invited:
                raise Fault(f"{registration}: is invited to {session} already", *_UNCHANGED, {"registration": registration})
            self._append(Kind.INVITE, at, by, reason, registration, (), session=session)
        return registrations.named(self.connection, registration)

    def _read(self, raw: Mapping[str, Any]) -> Registration:
        unknown = [name for name in raw if name not in FIELDS]
        if unknown:
            raise Fault(f"{unknown[0]}: no field of a registration", f"give one of {', '.join(FIELDS)}")
        person = Fields(self.event).registration(raw)
        if isinstance(person, list):
            raise Fault("; ".join(f"{problem.column}: {problem.reason}" for problem in person), "correct it and try again")
        return person

    def _changed(self, before: Registration, fields: Mapping[str, Any]) -> Registration:
        barred = [name for name in fields if name not in {*PERSONAL, "tier"}]
        if barred:
            raise Fault(f"{barred[0]}: can't be corrected here", f"give one of tier, {', '.join(PERSONAL)}")
        held = {name: getattr(before, name) for name in ("id", "tier", "given_name", "family_name", "display_name")}
        person = self._read({**{name: value for name, value in held.items() if value}, **fields})
        return replace(before, **{name: getattr(person, name) for name in fields})

    def _free_id(self) -> str:
        while registrations.get(self.connection, found := f"W-{secrets.token_hex(4).upper()}") is not None:
            pass
        return found

    def _inside(self, registration: str, now: datetime) -> list[str]:
        """The rooms that somebody is inside of and that are not over: who left those unseen is nobody's question."""
        rooms = sorted(journal.inside(self.connection, registration))
        return [code for code in rooms if (room := self.event.session(code)) is None or now < room.doors_close]

    def _check_codes(self, registration: str, codes: Iterable[str]) -> None:
        """Hold that no code comes to name two people: both would be AMBIGUOUS at every door."""
        for key in roster_keys(codes):
            others = [who.id for who in registrations.with_code(self.connection, (key,)) if who.id != registration]
            if others:
                mend = "give each person a code of their own"
                raise Fault(f"that code is {others[0]}'s already", mend, FaultCode.CODE_TAKEN, {"registration": others[0]})

    def _append(
        self,
        kind: Kind,
        at: datetime | None,
        by: Staff | None,
        reason: str,
        registration: str,
        changes: tuple[Change, ...],
        **body: object,
    ) -> None:
        record = Record(secrets.token_bytes(16), changes) if changes else None
        digest = amended.put_record(self.connection, registration, record) if record else None
        content = {
            "registration": registration,
            **body,
            "record": digest,
            **signature(by),
            "why": why(reason),
        }
        journal.append(self.connection, self.station, stamped(self.clock, at), kind, content)
        amended.refold(self.connection, self.event.id, (registration,), roster_keys)
        if kind is Kind.SUBSTITUTE:
            journal.refold(self.connection, (registration,))


def _taken(id: str, how: str) -> Fault:
    return Fault(f"{id}: {how}", "leave the id out, or give another one", FaultCode.ID_TAKEN, {"registration": id})

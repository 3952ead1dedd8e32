"""Who may enter: one pure function, `decide`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import TYPE_CHECKING, Any

from kiosk.domain.attendance import History, Seen
from kiosk.domain.credential import Badge, Credential, LooksLike, Unreadable, event_tag
from kiosk.domain.event import Admission, CapacityMode, Event, Invitation, Reentry, Session
from kiosk.domain.reason import ENTERING, NOBODY, Reason, Verdict
from kiosk.domain.registration import Registration, Status
from kiosk.domain.welcome import lacks

if TYPE_CHECKING:
    from kiosk.domain.rule_failure import Refusal

__all__ = ["Decision", "Facts", "Request", "Seen", "decide", "override"]


@dataclass(frozen=True, slots=True)
class Request:
    """What is asked: this code, at this session's door (None is the registration desk), on the way in or out."""

    credential: Credential
    session: Session | None = None
    exit: bool = False
    retired: bool = False
    """The code is of one who held the registration before somebody else took it over."""
    again: bool = False
    """The entry that was just made, read a second time; see `kiosk.domain.direction`."""


@dataclass(frozen=True, slots=True)
class Facts:
    """What lies behind a decision, so that wording can explain it in the reader's language. Moments are aware UTC.

    Attributes:
        matches: how many registrations have the code (AMBIGUOUS).
        first: the first check-in (desk) or the first entry to this session (door).
        last: the last check-in, entry or exit there.
        last_entry: the latest entry to this session.
        admitted_tiers: codes of the tiers the session admits; None admits every tier.
        serial: of the badge shown; current_serial: of the newest badge printed for this person.
        lost: the badge shown was reported lost.
        retired: the code or the badge shown is a former holder's.
        closed: when and where the doors were closed by hand.
        again: the entry was just made, and its code was read twice.
        occupancy: people inside after this decision; capacity None is unlimited.
        over_capacity: admitted although the room is full (soft capacity).
        flags: what would have refused an entry; shown when somebody leaves.
        rule: which conditions of the session's rule failed, or why it can't be evaluated.
    """

    looks_like: LooksLike | None = None
    matches: int = 0
    first: Seen | None = None
    last: Seen | None = None
    last_entry: Seen | None = None
    doors_open: datetime | None = None
    doors_close: datetime | None = None
    admitted_tiers: frozenset[str] | None = None
    invitation: Invitation | None = None
    valid_from: datetime | None = None
    valid_until: datetime | None = None
    serial: int | None = None
    current_serial: int | None = None
    lost: bool = False
    retired: bool = False
    closed: Seen | None = None
    again: bool = False
    occupancy: int | None = None
    capacity: int | None = None
    over_capacity: bool = False
    flags: tuple[Reason, ...] = ()
    rule: Refusal | None = None


@dataclass(frozen=True, slots=True)
class Decision:
    """The answer, and what it rests on. `registration`, `tier` and `session` are ids and codes, None where unknown."""

    reason: Reason
    at: datetime
    registration: str | None = None
    tier: str | None = None
    session: str | None = None
    exit: bool = False
    facts: Facts = field(default_factory=Facts)

    @property
    def verdict(self) -> Verdict:
        """Admit or refuse."""
        return self.reason.verdict


def decide(request: Request, matches: Sequence[Registration], history: History, policy: Event, now: datetime) -> Decision:
    """Answer a request: the first reason of design section 8's precedence that applies, else an admission.

    Args:
        request: the code, the door and the direction.
        matches: the registrations that have the code.
        history: what the journals say of the one match; ignored where there isn't exactly one.
        policy: the event whose tiers and sessions rule.
        now: aware.
    """
    who = _who(request.credential, matches, policy)
    if isinstance(who, Reason):
        return _nobody(who, request, matches, now)
    case = _Case(request, who, history, policy, now)
    reason = next(case.against(), None) if not case.leaving else None
    reason = reason or case.admission()
    return Decision(
        reason=reason,
        at=now,
        registration=who.id,
        tier=who.tier,
        session=request.session.code if request.session else None,
        exit=case.leaving,
        facts=case.facts(reason),
    )


def override(request: Request, matches: Sequence[Registration], history: History, policy: Event, now: datetime) -> Decision:
    """Let in whom the door has just refused; without a refusal in the hour before it, an ordinary decision.

    A refusal that leaves open who stands there is never overridden, and neither is one that has changed since it was said:
    the new reason is said first. `facts.flags` holds everything that was overridden, in the order of precedence.
    """
    ordinary = decide(request, matches, history, policy, now)
    said = history.just_refused(now)
    changed = ordinary.verdict is Verdict.REFUSE and ordinary.reason is not said
    if said is None or changed or ordinary.reason in NOBODY or request.exit:
        return ordinary
    case = _Case(request, matches[0], history, policy, now)
    flags = tuple(case.against()) or (said,)
    return replace(ordinary, reason=Reason.OVERRIDDEN, facts=replace(case.facts(Reason.OVERRIDDEN), flags=flags))


def _who(credential: Credential, matches: Sequence[Registration], policy: Event) -> Registration | Reason:
    if isinstance(credential, Unreadable) and not matches:
        return Reason.UNREADABLE
    if isinstance(credential, Badge):
        if not credential.signed:
            return Reason.BAD_SIGNATURE
        if credential.event != event_tag(policy.id):
            return Reason.WRONG_EVENT
    if not matches:
        return Reason.UNKNOWN
    return matches[0] if len(matches) == 1 else Reason.AMBIGUOUS


def _nobody(reason: Reason, request: Request, matches: Sequence[Registration], now: datetime) -> Decision:
    looks_like = request.credential.looks_like if isinstance(request.credential, Unreadable) else None
    return Decision(
        reason=reason,
        at=now,
        session=request.session.code if request.session else None,
        exit=request.exit and request.session is not None,
        facts=Facts(looks_like=looks_like, matches=len(matches)),
    )


@dataclass(slots=True)
class _Case:
    """One recognised person in front of one door."""

    request: Request
    who: Registration
    history: History
    policy: Event
    now: datetime
    rule_refusal: Refusal | None = None
    """What the session's rule said, once it was asked."""

    @property
    def leaving(self) -> bool:
        """On the way out of a session; the desk knows no way out."""
        return self.request.exit and self.request.session is not None

    def admission(self) -> Reason:
        """What is said where nothing stands in the way."""
        if self.request.session is None:
            return Reason.ALREADY_CHECKED_IN if self.history.checked_in else Reason.CHECKED_IN
        if self.request.exit:
            return Reason.EXITED
        return Reason.READMITTED if self.history.entries else Reason.ADMITTED

    def against(self) -> Iterator[Reason]:
        """Everything that stands against an entry, in the order of precedence; each is found out when it is asked for."""
        yield from self.objections()
        if self._outside_validity():
            yield Reason.NOT_VALID_NOW
        session = self.request.session
        if session is None:
            return
        admit = session.admit
        if admit.checked_in and self.history.checked_in is None:
            yield Reason.NOT_CHECKED_IN
        tier, invited = lacks(session, self.who)
        if tier:
            yield Reason.TIER
        if invited:
            yield Reason.NOT_INVITED
        if hours := self._hours(session):
            yield hours
        if admit.rule and self._rule(session):
            yield Reason.RULE
        if again := self._again(admit):
            yield again
        if admit.capacity_mode is CapacityMode.STRICT and self._full(admit):
            yield Reason.FULL

    def objections(self) -> Iterator[Reason]:
        """What is wrong with the registration or the badge, whatever the door."""
        who, history = self.who, self.history
        if history.withdrew(who):
            yield Reason.CANCELLED
        if history.holds(who):
            yield Reason.BLOCKED
        if who.status is Status.PENDING:
            yield Reason.NOT_APPROVED
        if who.status is Status.UNPAID:
            yield Reason.UNPAID
        badge = self.request.credential
        if self.request.retired or (isinstance(badge, Badge) and history.dead(badge.serial)):
            yield Reason.BADGE_REVOKED

    def _outside_validity(self) -> bool:
        who, badge, now = self.who, self.request.credential, self.now
        return (
            (who.valid_from is not None and now < who.valid_from)
            or (who.valid_until is not None and now > who.valid_until)
            or (isinstance(badge, Badge) and now > badge.expires)
        )

    def _hours(self, session: Session) -> Reason | None:
        if self.history.closed is not None:
            return Reason.SESSION_OVER
        if self.now < session.doors_open:
            return Reason.TOO_EARLY
        return Reason.SESSION_OVER if self.now >= session.doors_close else None

    def _rule(self, session: Session) -> bool:
        from kiosk.domain.rule import Circumstances, refusal  # noqa: PLC0415  (most doors have no rule, and start sooner)

        history = self.history
        circumstances = Circumstances(
            self.policy, session, self.who.tier, self.now, entries=history.entries, inside=history.inside
        )
        self.rule_refusal = refusal(session.admit.rule or {}, circumstances)
        return self.rule_refusal is not None

    def _again(self, admit: Admission) -> Reason | None:
        history = self.history
        if self.request.again and history.inside:
            return Reason.ALREADY_INSIDE
        match admit.reentry:
            case Reentry.AFTER_EXIT:
                return Reason.ALREADY_INSIDE if history.inside else None
            case Reentry.NEVER:
                return Reason.NO_REENTRY if history.entries else None
            case Reentry.DAILY:
                today = self.policy.local_day(self.now)
                spent = any(self.policy.local_day(entry.at) == today for entry in history.entries)
                return Reason.NO_REENTRY if spent else None
            case Reentry.FREE:
                return None

    def _full(self, admit: Admission) -> bool:
        return admit.capacity is not None and not self.history.inside and self.history.occupancy >= admit.capacity

    def facts(self, reason: Reason) -> Facts:
        session, history, badge, who = self.request.session, self.history, self.request.credential, self.who
        shown = badge.serial if isinstance(badge, Badge) else None
        lost = shown is not None and history.lost(shown)
        retired = self.request.retired or (shown is not None and shown <= history.ended_through)
        common: dict[str, Any] = {
            "matches": 1,
            "valid_from": who.valid_from,
            "valid_until": who.valid_until,
            "serial": shown,
            "current_serial": history.own_badge or None,
            "lost": lost,
            "retired": retired,
        }
        if session is None:
            return Facts(first=history.checked_in, last=history.last_check_in, **common)
        admit = session.admit
        entries, last = history.entries, history.passages[-1] if history.passages else None
        return Facts(
            first=Seen(entries[0].at, entries[0].station) if entries else None,
            last=Seen(last.at, last.station) if last else None,
            last_entry=Seen(entries[-1].at, entries[-1].station) if entries else None,
            doors_open=session.doors_open,
            doors_close=session.doors_close,
            closed=history.closed,
            again=self.request.again and reason is Reason.ALREADY_INSIDE,
            admitted_tiers=admit.tiers,
            invitation=admit.invitation,
            occupancy=history.occupancy + self._change(reason),
            capacity=admit.capacity,
            over_capacity=reason in ENTERING and self._full(admit),
            flags=tuple(self.objections()) if reason is Reason.EXITED else (),
            rule=self.rule_refusal if reason is Reason.RULE else None,
            **common,
        )

    def _change(self, reason: Reason) -> int:
        if reason in ENTERING:
            return 0 if self.history.inside else 1
        return -1 if reason is Reason.EXITED and self.history.inside else 0

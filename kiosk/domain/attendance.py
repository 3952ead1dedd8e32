"""What the united journals say: who is inside, who was first seen when, which badge is good.

Everything here is a fold over entries in the order of `Entry.key`, so that the order in which journals were united
cannot matter.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from kiosk.domain.journal import DECIDING, Entry, Kind
from kiosk.domain.reason import ADMITTING, ENTERING, Reason
from kiosk.domain.registration import Registration, Status

_CHECKING_IN = frozenset({Reason.CHECKED_IN, Reason.OVERRIDDEN})
_DEEDS = frozenset(
    {
        *(Kind.REVOKE, Kind.BLOCK, Kind.UNBLOCK, Kind.CANCEL, Kind.REINSTATE),
        *(Kind.WALK_IN, Kind.CORRECT, Kind.SUBSTITUTE, Kind.INVITE, Kind.CLOSE, Kind.OPEN),
    }
)
_DOORS = frozenset({Kind.CLOSE, Kind.OPEN})
_REMEMBERED = timedelta(minutes=60)
"""How long a refusal may be overridden without being said again."""
_AHEAD = timedelta(minutes=2)
"""How far the clock of the station that refused may be ahead of this one's."""


@dataclass(frozen=True, slots=True)
class Seen:
    """When and where somebody was seen."""

    at: datetime
    station: str


@dataclass(frozen=True, slots=True)
class Passage:
    """One entry to a session or one exit from it."""

    at: datetime
    station: str
    exit: bool = False


@dataclass(frozen=True, slots=True)
class History:
    """One registration as the journals know it, seen from one session (or from the desk).

    Attributes:
        checked_in: the first check-in.
        last_check_in: the latest one.
        passages: entries and exits of the session, in order.
        badge_serial: the newest badge's serial, 0 where none was issued.
        revoked_through: every serial up to this one was reported lost, or ended with a former holder.
        ended_through: every serial up to this one was a former holder's.
        revoked: single serials that were reported lost.
        holder: who holds the registration, as "station:sequence" of the entry by which they took it over; None for the first.
        contested: serials that two stations gave out of touch with each other; nobody can tell the two badges apart.
        blocked: what the journals say; None where only the roster speaks.
        occupancy: how many people are inside the session now.
        closed: when and where the session's doors were closed by hand; None while they aren't.
        refused: why the latest decision at this session (or desk) refused; None where it admitted or there was none.
        refused_at: when it did.
    """

    checked_in: Seen | None = None
    last_check_in: Seen | None = None
    passages: tuple[Passage, ...] = ()
    badge_serial: int = 0
    revoked_through: int = 0
    ended_through: int = 0
    revoked: frozenset[int] = frozenset()
    holder: str | None = None
    contested: frozenset[int] = frozenset()
    blocked: bool | None = None
    cancelled: bool = False
    occupancy: int = 0
    refused: Reason | None = None
    refused_at: datetime | None = None
    closed: Seen | None = None

    def holds(self, who: Registration) -> bool:
        """Whether somebody is under a security hold: as the journals say, else as the roster does."""
        return who.blocked if self.blocked is None else self.blocked

    def withdrew(self, who: Registration) -> bool:
        """Whether somebody is withdrawn, by the desk or by the roster."""
        return self.cancelled or who.status is Status.CANCELLED

    @property
    def own_badge(self) -> int:
        """The newest badge's serial, 0 where the one who holds the registration now has none."""
        return self.badge_serial if self.badge_serial > self.ended_through else 0

    @property
    def inside(self) -> bool:
        """Whether the person is inside the session."""
        return bool(self.passages) and not self.passages[-1].exit

    @property
    def entries(self) -> tuple[Passage, ...]:
        """The passages inwards."""
        return tuple(passage for passage in self.passages if not passage.exit)

    def just_refused(self, now: datetime) -> Reason | None:
        """Why somebody was refused within the last hour; None where that was longer ago, or nobody can tell when."""
        if self.refused_at is None or not -_AHEAD <= now - self.refused_at <= _REMEMBERED:
            return None
        return self.refused

    def lost(self, serial: int) -> bool:
        """Whether the badge of that serial was reported lost."""
        return serial <= self.revoked_through or serial in self.revoked

    def dead(self, serial: int) -> bool:
        """Whether every door refuses the badge of that serial: there is a newer one, it was reported lost, or two have it."""
        return serial < self.badge_serial or self.lost(serial) or serial in self.contested


def standing(entries: Iterable[Entry]) -> list[Entry]:
    """The entries in their one order, without those that were undone and without the undoing."""
    ordered = sorted(entries, key=lambda entry: entry.key)
    # a station takes back its own acts only
    undoing = (e for e in ordered if e.kind is Kind.UNDO and e.station == e.body["undoes_station"])
    undone = {(e.station, e.body["undoes_sequence"]) for e in undoing}
    return [e for e in ordered if e.kind is not Kind.UNDO and (e.station, e.sequence) not in undone]


def is_act(entry: Entry) -> bool:
    """Whether the entry changed something that an undo can take back: a refusal and an issued badge don't count."""
    reason = entry.body.get("reason")
    if reason is not None:
        return reason in ADMITTING and reason != Reason.ALREADY_CHECKED_IN
    return entry.kind in _DEEDS


@dataclass(slots=True)
class _Fold:
    session: str | None
    checked_in: Seen | None = None
    last_check_in: Seen | None = None
    passages: list[Passage] = field(default_factory=list)
    badge_serial: int = 0
    revoked_through: int = 0
    ended_through: int = 0
    revoked: set[int] = field(default_factory=set)
    issued: set[int] = field(default_factory=set)
    holder: str | None = None
    former: set[str | None] = field(default_factory=set)
    contested: set[int] = field(default_factory=set)
    blocked: bool | None = None
    cancelled: bool = False
    refused: Reason | None = None
    refused_at: datetime | None = None

    def take(self, entry: Entry) -> None:
        match entry.kind:
            case Kind.SCAN | Kind.CHECK_IN | Kind.OVERRIDE:
                self._decision(entry)
            case Kind.BADGE:
                serial = entry.body["serial"]
                if serial in self.issued:
                    self.contested.add(serial)
                self.issued.add(serial)
                if entry.body.get("holder") != self.holder:
                    self.revoked.add(serial)  # printed out of touch with the substitution, or with its undoing
                self.badge_serial = max(self.badge_serial, serial)
            case Kind.REVOKE:
                self._revoke(entry)
            case Kind.BLOCK:
                self.blocked = True
            case Kind.UNBLOCK:
                # where the roster held nobody, a hold that it brings afterwards is a new one; older entries don't say
                self.blocked = False if entry.body.get("held", True) else None
            case Kind.CANCEL | Kind.REINSTATE:
                self.cancelled = entry.kind is Kind.CANCEL
            case Kind.SUBSTITUTE:
                self._begin_anew(entry)
            case _:
                pass

    def _decision(self, entry: Entry) -> None:
        if entry.body.get("holder") in self.former:
            return  # a door out of touch with the substitution saw the former holder
        reason = Reason(entry.body["reason"])
        if entry.session == self.session:
            self.refused, self.refused_at = (None, None) if reason in ADMITTING else (reason, entry.at)
        if entry.session is None:
            seen = Seen(entry.at, entry.station)
            if reason in _CHECKING_IN:
                self.checked_in = self.checked_in or seen
            if reason in ADMITTING:
                self.last_check_in = seen
        elif entry.session == self.session and (reason in ENTERING or reason == Reason.EXITED):
            self.passages.append(Passage(entry.at, entry.station, exit=reason == Reason.EXITED))

    def _begin_anew(self, entry: Entry) -> None:
        """Somebody else holds the registration from here on; where the former holder was, this one has not been."""
        self.checked_in = self.last_check_in = self.refused = self.refused_at = None
        self.passages.clear()
        self.former.add(self.holder)
        self.holder = _holder(entry)
        # whoever printed a badge before this, knowing of it or not, printed it for the former holder
        self.ended_through = max(self.ended_through, entry.body["through"], self.badge_serial)
        self.revoked_through = max(self.revoked_through, self.ended_through)

    def _revoke(self, entry: Entry) -> None:
        serial = entry.body.get("serial")
        if serial is None:
            self.revoked_through = max(self.revoked_through, entry.body["through"])
        else:
            self.revoked.add(serial)


def _holder(substitution: Entry) -> str:
    """How entries call whoever holds a registration since a substitution."""
    return f"{substitution.station}:{substitution.sequence}"


def history_of(entries: Iterable[Entry], session: str | None, occupancy: int = 0, closed: Seen | None = None) -> History:
    """Fold one registration's entries, in any order, into what `decide` needs to know at that session's door."""
    fold = _Fold(session)
    for entry in standing(entries):
        fold.take(entry)
    return History(
        checked_in=fold.checked_in,
        last_check_in=fold.last_check_in,
        passages=tuple(fold.passages),
        badge_serial=fold.badge_serial,
        revoked_through=fold.revoked_through,
        ended_through=fold.ended_through,
        revoked=frozenset(fold.revoked),
        holder=fold.holder,
        contested=frozenset(fold.contested),
        blocked=fold.blocked,
        cancelled=fold.cancelled,
        occupancy=occupancy,
        refused=fold.refused,
        refused_at=fold.refused_at,
        closed=closed,
    )


def closed_by(entries: Iterable[Entry]) -> Entry | None:
    """The entry that closed a session's doors by hand, of that session's closings and openings in any order; None while open."""
    last = None
    for entry in standing(entries):
        if entry.kind in _DOORS:
            last = entry if entry.kind is Kind.CLOSE else None
    return last


def terms(entries: Iterable[Entry]) -> list[list[Entry]]:
    """One registration's standing entries, split where somebody else took it over: a part for each holder, in order.

    What a door out of touch with the substitution saw of the former holder is the former holder's.
    """
    parts: dict[str | None, list[Entry]] = {None: []}
    now: str | None = None
    for entry in standing(entries):
        if entry.kind is Kind.SUBSTITUTE:
            now = _holder(entry)
            parts[now] = []
        whose = entry.body.get("holder") if entry.kind in DECIDING else now
        parts[whose if whose in parts else now].append(entry)
    return list(parts.values())


@dataclass(frozen=True, slots=True)
class Visit:
    """One registration's attendance of one session. `seconds` sums the stays that ended; `inside` where one goes on."""

    registration: str
    session: str
    first_entry: datetime
    last: datetime
    entries: int
    exits: int
    seconds: int
    inside: bool
    stations: tuple[str, ...]
    double_entry: bool
    """Entered twice without an exit between, as two doors out of touch can let it happen."""


def visit_of(registration: str, session: str, passages: Sequence[Passage]) -> Visit | None:
    """Sum up a person's passages of one session; None where they never entered."""
    entries = [passage for passage in passages if not passage.exit]
    if not entries:
        return None
    seconds = 0
    since: datetime | None = None
    double = False
    for passage in passages:
        if passage.exit:
            if since is not None:
                seconds += max(0, int((passage.at - since).total_seconds()))
            since = None
        else:
            double = double or since is not None
            since = since or passage.at
    return Visit(
        registration=registration,
        session=session,
        first_entry=entries[0].at,
        last=passages[-1].at,
        entries=len(entries),
        exits=len(passages) - len(entries),
        seconds=seconds,
        inside=since is not None,
        stations=tuple(dict.fromkeys(passage.station for passage in passages)),
        double_entry=double,
    )

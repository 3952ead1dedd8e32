"""What one registration's entries come to, for those who count people: when its holder arrived, where, on whose word."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import NamedTuple

from kiosk.domain.attendance import history_of, standing, terms
from kiosk.domain.journal import DECIDING, Entry, Kind, microseconds
from kiosk.domain.reason import ENTERING, Reason


@dataclass(frozen=True, slots=True)
class Lifted:
    """An override that stands.

    Attributes:
        at: when, aware UTC.
        session: whose door, None at the desk.
        registration: who was let in; an id, never a name.
        who: the id of whoever let them in, empty where the station knows no staff.
        why: the reason that was given.
        reasons: what stood in the way.
    """

    at: datetime
    station: str
    session: str | None
    registration: str
    who: str
    why: str
    reasons: tuple[Reason, ...]


class Trace(NamedTuple):
    """One registration as those see it who count people.

    Attributes:
        arrived: when its holder was first seen, in microseconds since 1970: checked in at the desk, or let into a session,
            whichever came first; None while they weren't. What a former holder did is none of theirs.
        at_desk: whether its holder was checked in.
        admissions: (session, microseconds since 1970) of every admission that stands, in no order; former holders' too: the room
            saw them.
        cancelled: whether the desk withdrew the registration.
        lifted: the overrides that stand.
    """

    arrived: int | None = None
    at_desk: bool = False
    admissions: tuple[tuple[str, int], ...] = ()
    cancelled: bool = False
    lifted: tuple[Lifted, ...] = ()


NOTHING = Trace()


def trace_of(entries: Iterable[Entry]) -> Trace:
    """Fold one registration's entries, in any order; refusals among them change nothing."""
    record = list(entries)
    history = history_of(record, None)
    desk = history.checked_in.at if history.checked_in else None
    first = next((entry.at for entry in terms(record)[-1] if _enters(entry)), None)
    seen = [at for at in (desk, first) if at is not None]
    stands = standing(record)
    return Trace(
        arrived=microseconds(min(seen)) if seen else None,
        at_desk=desk is not None,
        admissions=tuple((str(entry.session), microseconds(entry.at)) for entry in stands if _enters(entry)),
        cancelled=history.cancelled,
        lifted=tuple(
            _lifted(entry) for entry in stands if entry.kind is Kind.OVERRIDE and entry.body["reason"] == Reason.OVERRIDDEN
        ),
    )


def _enters(entry: Entry) -> bool:
    return entry.kind in DECIDING and entry.session is not None and entry.body["reason"] in ENTERING


def _lifted(entry: Entry) -> Lifted:
    body = entry.body
    reasons = tuple(Reason(name) for name in body.get("overrides", ()))
    return Lifted(
        entry.at, entry.station, entry.session, str(entry.registration), body.get("who", ""), body.get("why", ""), reasons
    )

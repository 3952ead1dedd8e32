"""What a session's door says to somebody at the first moment at which it lets them in, or at the session's start."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta

from kiosk.domain.access import Decision, Request, decide
from kiosk.domain.attendance import History, Seen
from kiosk.domain.credential import Chosen
from kiosk.domain.event import Event, Session
from kiosk.domain.reason import ADMITTING, Reason
from kiosk.domain.registration import Registration
from kiosk.domain.rule import Circumstances, allows

_STEP = timedelta(minutes=15)
_SECOND = timedelta(seconds=1)
_STEPS = 96
"""A session of more than a day is tried less often than every quarter of an hour."""
_PASSING = frozenset({Reason.NOT_VALID_NOW, Reason.TOO_EARLY, Reason.SESSION_OVER, Reason.RULE})
"""What a door may say no longer at another moment of the same session."""


def enters(reason: Reason) -> bool:
    """Whether the door lets somebody in."""
    return reason in ADMITTING


def arrived(event: Event, history: History | None = None) -> History:
    """Somebody whom the desk has checked in, and whom no door has seen."""
    first = min((session.starts for session in event.sessions), default=None)
    return replace(history or History(), checked_in=Seen(first, "desk") if first else None)


def tries(session: Session) -> tuple[datetime, ...]:
    """The moments at which a door is tried, in order: opening, start, every quarter of an hour after it, the last second."""
    opens, starts, closes = (moment.astimezone(UTC) for moment in (session.doors_open, session.starts, session.doors_close))
    step = max(_STEP, (closes - starts) / _STEPS)
    later = (starts + step * count for count in range(_STEPS + 1))
    return tuple(sorted({opens, closes - _SECOND, *(moment for moment in later if opens <= moment < closes)}))


@dataclass(slots=True)
class Doors:
    """An event's doors, to be tried for many people.

    Nobody who is tried has entered anything, so that what a rule says depends on session, tier and moment alone.
    """

    event: Event
    _tries: dict[tuple[str, str], tuple[datetime, ...]] = field(default_factory=dict)

    def ask(self, who: Registration, session: Session, history: History) -> Decision:
        """What `decide` says to somebody who has checked in, at the first try that admits them; else at the session's start."""
        start = self.at(who, session, history, session.starts)
        return (self.first(who, session, history) or start) if start.reason in _PASSING else start

    def first(self, who: Registration, session: Session, history: History) -> Decision | None:
        """The first admission among the tries; None where there is none."""
        for moment in self._worthwhile(who, session):
            decision = self.at(who, session, history, moment)
            if enters(decision.reason):
                return decision
            if decision.reason not in _PASSING:
                return None
        return None

    def at(self, who: Registration, session: Session, history: History, moment: datetime) -> Decision:
        """What `decide` says at one moment."""
        return decide(Request(Chosen(who.id), session), (who,), history, self.event, moment)

    def _worthwhile(self, who: Registration, session: Session) -> Iterator[datetime]:
        """The tries without those that `decide` would refuse for sure; the judgement is its own."""
        moments = self._allowed(session, who.tier)
        since, until = who.valid_from, who.valid_until
        if since is not None and session.doors_open < since < session.doors_close and self._rule_allows(session, who.tier, since):
            moments = tuple(sorted({*moments, since}))
        return (one for one in moments if (since is None or since <= one) and (until is None or one <= until))

    def _allowed(self, session: Session, tier: str) -> tuple[datetime, ...]:
        key = session.code, tier
        if key not in self._tries:
            self._tries[key] = tuple(moment for moment in tries(session) if self._rule_allows(session, tier, moment))
        return self._tries[key]

    def _rule_allows(self, session: Session, tier: str, moment: datetime) -> bool:
        rule = session.admit.rule
        return not rule or allows(rule, Circumstances(self.event, session, tier, moment, entries=(), inside=False))

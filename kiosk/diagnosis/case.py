"""One decision with everything that `decide` knew, and how its facts are said in the event file's own terms."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from kiosk.domain.access import Decision, Request
from kiosk.domain.attendance import History, Passage, Seen
from kiosk.domain.event import Admission, Event, Session
from kiosk.domain.reason import Reason
from kiosk.domain.registration import Registration

_LONGEST = 60
"""Characters of a foreign text that a sentence shows."""


@dataclass(frozen=True, slots=True)
class Finding:
    """Whether one reason's own condition holds, whatever is said before it.

    Attributes:
        said: the facts that make it hold, or that keep it from holding; a clause without a full stop.
        mend: what would turn that round, an imperative clause without a full stop.
        key: the key of the files that the mend changes; two mends of one key replace each other.
    """

    applies: bool
    said: str
    mend: str
    key: str


def holds(said: str, *, lift: str, key: str) -> Finding:
    """A condition that holds, and how it would hold no longer."""
    return Finding(True, said, lift, key)


def fails(said: str, *, bring: str, key: str) -> Finding:
    """A condition that doesn't hold, and how it would."""
    return Finding(False, said, bring, key)


@dataclass(frozen=True, slots=True)
class Case:
    """One decision, and what it was made of.

    Attributes:
        matches: the registrations that have the code.
        history: of the one match, before the decision.
        decision: what `decide` or `override` made of it.
        step: of a scenario, counted from 1; 0 where there is no scenario.
        code: what was shown, as the scenario writes it; empty where somebody was chosen from the list.
        station: where.
        override: a supervisor was asked.
        inside: ids of those inside the session, before the decision.
    """

    event: Event
    request: Request
    matches: tuple[Registration, ...]
    history: History
    decision: Decision
    step: int = 0
    code: str = ""
    station: str = ""
    override: bool = False
    inside: tuple[str, ...] = ()

    @property
    def got(self) -> Reason:
        """What was said."""
        return self.decision.reason

    @property
    def who(self) -> Registration | None:
        """The one who was recognised; None where nobody or more than one was."""
        return self.matches[0] if len(self.matches) == 1 else None

    @property
    def person(self) -> Registration:
        """The one who was recognised, where that is known to be somebody."""
        return self.matches[0]

    @property
    def session(self) -> Session:
        """The session, where this is known to be a door."""
        if self.request.session is None:
            raise ValueError("the desk has no session")
        return self.request.session

    @property
    def admit(self) -> Admission:
        """The rules of that door."""
        return self.session.admit

    @property
    def leaving(self) -> bool:
        """Whether somebody is on the way out of a session; the desk knows no way out."""
        return self.request.exit and self.request.session is not None

    @property
    def here(self) -> str:
        """How the step is called."""
        return f"step {self.step}" if self.step else "this moment"

    def local(self, moment: datetime) -> datetime:
        """A moment where the event takes place."""
        return moment.astimezone(self.event.timezone)

    def clock(self, moment: datetime) -> str:
        """A moment's local time, with the day where that isn't the step's; seconds only where there are some."""
        local = self.local(moment)
        time = f"{local:%H:%M:%S}" if local.second else f"{local:%H:%M}"
        same = self.event.local_day(moment) == self.event.local_day(self.decision.at)
        return time if same else f"{local:%Y-%m-%d} {time}"

    @property
    def now(self) -> str:
        """The step's own time, to the second."""
        return f"{self.local(self.decision.at):%H:%M:%S}"

    def iso(self, moment: datetime) -> str:
        """A moment as the files write it."""
        return self.local(moment).isoformat(timespec="seconds")

    def seen(self, seen: Seen | Passage) -> str:
        """When and where: "09:12 (A)"."""
        return f"{self.clock(seen.at)} ({seen.station})"


def quoted(text: str) -> str:
    """A text as the event file and the scenario quote it, shortened where it is long."""
    return json.dumps(text if len(text) <= _LONGEST else text[: _LONGEST - 1] + "…", ensure_ascii=False)


def listed(codes: Iterable[str]) -> str:
    """Codes as a list of the files: ["FP", "SEC"]."""
    return "[" + ", ".join(map(quoted, codes)) + "]"

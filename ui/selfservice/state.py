"""What the self-service window shows when something happens: (state, happening) -> state. No Qt, no clock, no I/O.

Nothing of a person outlives the stage that shows them: every other stage is made anew by `_without`.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum

from kiosk.errors import Fault
from kiosk.printing.job import Job, JobState
from kiosk.printing.trouble import Trouble
from ui.happenings import CodeSeen, Failed, TimeUp

LIMIT = 20
"""Seconds after which the window returns to the start. All of them are counted down before one's eyes, and one touch gives
as many again, as often as one likes: the time to react that WCAG 2.2 asks for (2.2.1)."""
PATIENCE = 30
"""Seconds that a badge may take before somebody is called."""
MOST_FAILURES = 2
"""Scans in a row that could not be recorded; after so many, nobody else is invited to try."""

MOST_REFUSED = 5
"""Refusals since somebody was let in who was new here. After so many, each stays on the screen for its whole time: whoever tries
codes until one is somebody's gets no further than three a minute."""


class Stage(StrEnum):
    """What is on the screen."""

    CLOSED = "closed"
    """Somebody who works here has to open it first."""
    IDLE = "idle"
    WORKING = "working"
    """The core is asked."""
    ASKING = "asking"
    """Whether the name is theirs, and the badge is to be printed."""
    PRINTING = "printing"
    OUT = "out"
    """The badge lies there."""
    WELCOME = "welcome"
    """Checked in, where no badges are printed."""
    KNOWN = "known"
    """Was checked in and has a badge: there is never a second one here."""
    DESK = "desk"
    """The one neutral word for every refusal."""
    AGAIN = "again"
    """Nothing was recorded."""
    LATER = "later"
    """Checked in; the badge comes at the desk, and somebody is called."""
    HELP = "help"
    """Somebody is called."""
    BROKEN = "broken"
    """Out of order until it is mended, or staff say that it is."""


ENDS = frozenset({Stage.OUT, Stage.WELCOME, Stage.KNOWN, Stage.DESK, Stage.AGAIN})
"""Stages at which one person is done, so that the next one's code is taken at once."""
OPEN = ENDS | {Stage.IDLE, Stage.ASKING}
CALLING = frozenset({Stage.LATER, Stage.HELP, Stage.BROKEN})
"""Stages in which staff are called."""
PERSONAL = frozenset({Stage.WORKING, Stage.ASKING, Stage.PRINTING})
"""Stages that know whom they are about."""


@dataclass(frozen=True, slots=True)
class Arrival:
    """Somebody whose code was good.

    Attributes:
        name: as it stands on the badge.
        country: for the forms of Han characters.
        fresh: they were checked in by this very scan.
    """

    registration: str
    name: str
    country: str = ""
    fresh: bool = False


# What happens, besides what happens at every window (`ui.happenings`).


@dataclass(frozen=True, slots=True)
class Arrived:
    """The code was good, and no badge was ever printed for them; `print_now`: without asking."""

    who: Arrival
    print_now: bool = False


@dataclass(frozen=True, slots=True)
class Checked:
    """The code was good, and nothing is to be printed; `badge`: because they have one; `fresh`: it checked them in."""

    badge: bool
    fresh: bool = False


@dataclass(frozen=True, slots=True)
class Refused:
    """The code was not good, whatever the reason."""


@dataclass(frozen=True, slots=True)
class Confirmed:
    """They said that it is them."""


@dataclass(frozen=True, slots=True)
class Denied:
    """They said that it is somebody else."""


@dataclass(frozen=True, slots=True)
class Queued:
    """Their badge is on its way; None: they had one after all."""

    job: Job | None


@dataclass(frozen=True, slots=True)
class NotQueued:
    """Their badge can't be made here."""

    fault: Fault


@dataclass(frozen=True, slots=True)
class JobMoved:
    """A badge went on."""

    job: Job


@dataclass(frozen=True, slots=True)
class Stuck:
    """The printer has waited for somebody for longer than a moment, with this badge in it."""

    job: Job


@dataclass(frozen=True, slots=True)
class HelpAsked:
    """Somebody touched the call."""


@dataclass(frozen=True, slots=True)
class HelpOver:
    """Staff came, or whoever called needs nobody any more."""


@dataclass(frozen=True, slots=True)
class Finished:
    """They are done, or have gone."""


@dataclass(frozen=True, slots=True)
class Opened:
    """Staff opened the window, or nobody needs to."""


@dataclass(frozen=True, slots=True)
class Closed:
    """Whoever opened it works here no longer."""


@dataclass(frozen=True, slots=True)
class Mended:
    """Staff say that everything works."""


@dataclass(frozen=True, slots=True)
class State:
    """What is shown.

    Attributes:
        text: the code that was decided last, while that matters.
        who: whom the stage is about; None in all stages but `PERSONAL` ones.
        job: the print job of the badge that is waited for, or that stands in the way.
        trouble: what is wrong with the printer, for staff.
        fault: what else is wrong, for staff.
        failures: scans in a row that were not recorded.
        refused: see `MOST_REFUSED`.
        turn: rises with every stage, so that the timer of an older one says nothing.
    """

    stage: Stage = Stage.CLOSED
    text: str | None = None
    who: Arrival | None = None
    job: int | None = None
    trouble: Trouble = Trouble.NONE
    fault: Fault | None = None
    failures: int = 0
    refused: int = 0
    turn: int = 0

    @property
    def open(self) -> bool:
        """Whether a code is taken now."""
        return self.stage in OPEN and not self.stays

    @property
    def stays(self) -> bool:
        """Whether nothing but its time, and a call for help, ends a refusal."""
        return self.stage is Stage.DESK and self.refused >= MOST_REFUSED

    @property
    def seconds(self) -> int | None:
        """After how long it goes on by itself; None: not before something happens."""
        if self.stage in ENDS or self.stage in {Stage.ASKING, Stage.LATER}:
            return LIMIT
        return PATIENCE if self.stage is Stage.PRINTING else None

    @property
    def counts(self) -> bool:
        """Whether that time is shown, and may be made longer."""
        return self.seconds is not None and self.stage is not Stage.PRINTING

    @property
    def calling(self) -> bool:
        """Whether staff are called."""
        return self.stage in CALLING


def at_self(state: State, happening: object) -> State:
    """What is shown after something happened."""
    match happening:
        case Closed():
            return _without(state, Stage.CLOSED)
        case Opened() if state.stage is Stage.CLOSED:
            return replace(_without(state, Stage.IDLE), refused=0)
        case JobMoved(job) if state.job == job.id:
            return _moved(state, job)
        case Stuck(job):
            return _stuck(state, job)
        case HelpAsked() | HelpOver() | Mended():
            return _helped(state, happening)
        case TimeUp(turn) if turn == state.turn and state.seconds is not None:
            return _timed_out(state)
    return _with_somebody(state, happening)


def _with_somebody(state: State, happening: object) -> State:
    match happening:
        case CodeSeen(text) if state.open and not (state.stage is Stage.ASKING and text == state.text):
            return replace(_without(state, Stage.WORKING), text=text, failures=state.failures)
        case Finished() if (state.stage in ENDS and not state.stays) or state.stage is Stage.ASKING:
            return _without(state, Stage.IDLE)
        case Confirmed() if state.stage is Stage.ASKING:
            return replace(state, stage=Stage.PRINTING, turn=state.turn + 1)
        case Denied() if state.stage is Stage.ASKING:
            return _without(state, Stage.DESK)
        case Queued(job) if state.stage is Stage.PRINTING and state.job is None:
            return _without(state, Stage.KNOWN) if job is None else _moved(replace(state, job=job.id), job)
        case NotQueued(fault) if state.stage is Stage.PRINTING:
            return replace(_without(state, Stage.LATER), fault=fault)
    return _answered(state, happening) if state.stage is Stage.WORKING else state


def _answered(state: State, happening: object) -> State:
    match happening:
        case Arrived(who, print_now):
            stage = Stage.PRINTING if print_now else Stage.ASKING
            return replace(_let_in(state, stage, fresh=who.fresh), text=state.text, who=who)
        case Checked(badge, fresh):
            return _let_in(state, Stage.KNOWN if badge else Stage.WELCOME, fresh=fresh)
        case Refused():
            return replace(_without(state, Stage.DESK), refused=min(state.refused + 1, MOST_REFUSED))
        case Failed(fault):
            failures = state.failures + 1
            stage = Stage.BROKEN if failures >= MOST_FAILURES else Stage.AGAIN
            return replace(_without(state, stage), fault=fault, failures=failures)
    return state


def _moved(state: State, job: Job) -> State:
    """What a badge's way means for whoever waits for it, and for those who come after them."""
    if job.state is JobState.PRINTED:
        if state.stage is Stage.PRINTING:
            return _without(state, Stage.OUT)
        # the printer works again, and so does this place
        mended = _without(state, Stage.IDLE)
        return mended if state.stage in {Stage.LATER, Stage.BROKEN} else replace(state, job=None, trouble=Trouble.NONE)
    if job.state.final and state.stage is Stage.PRINTING:
        return replace(_without(state, Stage.LATER), job=job.id, trouble=job.trouble)
    if state.stage in {Stage.LATER, Stage.BROKEN} and job.trouble is not Trouble.NONE:
        return replace(state, trouble=job.trouble)
    return state


def _stuck(state: State, job: Job) -> State:
    """What a printer in trouble means: for whoever waits for a badge, and where nobody is here, for all who come."""
    if state.stage not in {Stage.PRINTING, Stage.IDLE}:
        return state
    stage = Stage.LATER if state.stage is Stage.PRINTING else Stage.BROKEN
    return replace(_without(state, stage), job=job.id, trouble=job.trouble)


def _helped(state: State, happening: object) -> State:
    match happening:
        case HelpAsked() if state.stage not in {Stage.CLOSED, *CALLING}:
            # a badge that is on its way comes all the same; who called needs no screen of their own any more
            return replace(_without(state, Stage.HELP), job=state.job)
        case HelpOver() if state.stage is Stage.HELP:
            return _without(state, Stage.IDLE)
        case HelpOver() if state.stage is Stage.LATER:
            return replace(_without(state, Stage.BROKEN), job=state.job, trouble=state.trouble, fault=state.fault)
        case Mended() if state.stage in CALLING:
            return replace(_without(state, Stage.IDLE), refused=0)
    return state


def _timed_out(state: State) -> State:
    if state.stage is Stage.PRINTING:
        return replace(_without(state, Stage.LATER), job=state.job, trouble=Trouble.TIMED_OUT)
    if state.stage is Stage.LATER:
        # one badge that can't be made says nothing of the next; a printer in trouble does
        broken = replace(_without(state, Stage.BROKEN), job=state.job, trouble=state.trouble)
        return broken if state.trouble is not Trouble.NONE else _without(state, Stage.IDLE)
    return _without(state, Stage.IDLE)


def _without(state: State, stage: Stage) -> State:
    """Another stage, which knows nothing of anybody."""
    return State(stage, refused=state.refused, turn=state.turn + 1)


def _let_in(state: State, stage: Stage, *, fresh: bool) -> State:
    return replace(_without(state, stage), refused=0 if fresh else state.refused)

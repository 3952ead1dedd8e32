"""What the person before a desk sees, from what the desk shows. No Qt.

Whoever was only found by name may be somebody else, so nothing is shown of them until their own code was read, something was
done for them, or the clerk says that it is they.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from kiosk.domain.event import Event
from kiosk.domain.reason import Verdict
from kiosk.domain.registration import Registration
from kiosk.printing.job import Job, JobState
from kiosk.wording.languages import LANGUAGES, language_code, words_of
from kiosk.wording.second_screen import SECOND_SCREEN, second_screen_words
from ui import flow
from ui.standing import waits


class Face(StrEnum):
    """What kind of thing is shown."""

    IDLE = "idle"
    WAIT = "wait"
    CHECK = "check"
    """Is the name right? Before a first badge."""
    WELCOME = "welcome"
    PRINTING = "printing"
    LATE = "late"
    READY = "ready"


SECONDS = {Face.WAIT: 30.0, Face.CHECK: 90.0, Face.WELCOME: 12.0, Face.PRINTING: 90.0, Face.LATE: 60.0, Face.READY: 12.0}
"""After how long it returns to idle by itself; idle stays."""

_SPOKEN = LANGUAGES.keys() & SECOND_SCREEN.keys()


@dataclass(frozen=True, slots=True)
class View:
    """Everything that is shown.

    Attributes:
        languages: whose words, the first largest; one where it is known who is there.
        name, country: theirs, as on the badge; empty where nobody is to be named.
        badge: whose badge may be shown beside it; None shows none.
    """

    face: Face
    languages: tuple[str, ...]
    name: str = ""
    country: str = ""
    badge: str | None = None


def spoken(event: Event) -> tuple[str, ...]:
    """The event's languages that we have words in; English where there is none of them."""
    return tuple(code for code in event.languages if language_code(code) in _SPOKEN) or ("en",)


def language_of(who: Registration, event: Event) -> str:
    """The first of somebody's languages that we have words in, else the event's first."""
    return next((code for code in map(language_code, who.languages) if code in _SPOKEN), spoken(event)[0])


def view_of(desk: flow.Desk, event: Event, jobs: Iterable[Job] = ()) -> View:
    """What to show.

    Args:
        desk: what the clerk sees.
        event: whose languages count.
        jobs: the badges that were asked for since the person came, in any order.
    """
    told, person = desk.told, desk.person
    if told is not None and told.outcome.decision.verdict is Verdict.REFUSE:
        known = told.outcome.registration
        return View(Face.WAIT, (language_of(known, event),) if known is not None else spoken(event))
    if person is None or not desk.present:
        return View(Face.IDLE, spoken(event))
    who = person.registration
    languages = (language_of(who, event),)
    if not flow.in_good_standing(person):
        return View(Face.WAIT, languages)
    job = max((job for job in jobs if job.registration == who.id), key=lambda job: job.id, default=None)
    face = _of_job(job) if job is not None else Face.WELCOME if person.badge_serial else Face.CHECK
    return View(face, languages, who.name, who.country, who.id if face is not Face.WELCOME else None)


def _of_job(job: Job) -> Face:
    if job.state is JobState.PRINTED:
        return Face.READY
    return Face.LATE if waits(job) or job.state is JobState.FAILED else Face.PRINTING


def words(face: Face, language: str) -> tuple[str, str]:
    """The large words and the small ones below them, which may be empty."""
    ours, common = second_screen_words(language), words_of(language)
    return {
        Face.IDLE: (ours.show_code, ""),
        Face.WAIT: (common.wait, ""),
        Face.CHECK: (ours.is_right, ours.if_not),
        Face.WELCOME: (common.checked_in, ""),
        Face.PRINTING: (ours.printing, ours.if_not),
        Face.LATE: (ours.late, common.wait),
        Face.READY: (ours.ready, common.welcome),
    }[face]

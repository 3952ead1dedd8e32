"""What may be seen on the second screen, without a window."""

from __future__ import annotations

import dataclasses
from datetime import UTC, datetime

import pytest

from kiosk.domain.access import Decision
from kiosk.domain.outcome import Explanation, Outcome, Person
from kiosk.domain.reason import Reason
from kiosk.domain.registration import Registration, Status
from kiosk.wording.languages import LANGUAGES, words_of
from kiosk.wording.second_screen import SECOND_SCREEN
from tests.ui.world import EVENT
from ui import flow
from ui.attendee.view import Face, View, spoken, view_of, words

WHO = Registration(id="R1", tier="FP", given_name="Amina", family_name="Okafor", languages=("sw", "fr"))
PERSON = Person(WHO)


@pytest.fixture(scope="module")
def event(tmp_path_factory):
    from kiosk.files.event_file import read_event  # noqa: PLC0415

    path = tmp_path_factory.mktemp("event") / "event.toml"
    path.write_text(EVENT, encoding="utf-8")
    return read_event(path)


def told(reason: Reason, who: Registration | None = WHO) -> flow.Told:
    decision = Decision(reason, datetime(2024, 10, 21, tzinfo=UTC), who.id if who else None, "FP", None)
    return flow.Told(Outcome(decision, who, Explanation("", "", "", ""), 1, 0.0), Explanation("", "", "", ""))


def after(*happenings: object) -> flow.Desk:
    desk = flow.Desk()
    for happening in happenings:
        desk = flow.at_desk(desk, happening)
    return desk


def test_nobody_is_named_because_somebody_looked_for_a_name(event):
    other = Person(dataclasses.replace(WHO, id="R2"))
    found = after(flow.Found((PERSON, other)))
    assert view_of(found, event) == View(Face.IDLE, ("en", "fr", "es"))
    assert view_of(flow.at_desk(found, flow.Picked(1)), event).face is Face.IDLE


def test_whoever_the_clerk_says_is_there_is_asked_for_their_name_in_their_language(event):
    shown = after(flow.Found((PERSON,)), flow.Presented())
    assert view_of(shown, event) == View(Face.CHECK, ("fr",), "Amina Okafor", "", "R1")
    assert view_of(flow.at_desk(shown, flow.Found((PERSON,))), event).face is Face.IDLE, "another letter was typed"


def test_whoever_shows_their_own_code_is_welcomed(event):
    seen = after(flow.CodeSeen("c"), flow.Answered(told(Reason.CHECKED_IN), PERSON))
    assert view_of(seen, event).face is Face.CHECK
    assert view_of(flow.at_desk(seen, flow.Acknowledged()), event).face is Face.IDLE
    again = after(flow.Answered(told(Reason.ALREADY_CHECKED_IN), dataclasses.replace(PERSON, badge_serial=1)))
    assert view_of(again, event).face is Face.WELCOME


@pytest.mark.parametrize("reason", [Reason.BLOCKED, Reason.CANCELLED, Reason.UNPAID, Reason.NOT_APPROVED, Reason.BADGE_REVOKED])
def test_every_refusal_says_the_same_and_names_nobody(event, reason):
    assert view_of(after(flow.Answered(told(reason), PERSON)), event) == View(Face.WAIT, ("fr",))
    assert words(Face.WAIT, "fr") == (words_of("fr").wait, "")


@pytest.mark.parametrize("reason", [Reason.UNKNOWN, Reason.UNREADABLE, Reason.WRONG_EVENT])
def test_a_code_of_nobodys_is_answered_in_all_languages(event, reason):
    assert view_of(after(flow.Answered(told(reason, None), None)), event) == View(Face.WAIT, ("en", "fr", "es"))


def test_a_hold_put_on_somebody_who_is_shown_takes_their_name_away(event):
    held = dataclasses.replace(PERSON, blocked=True)
    desk = after(flow.Answered(told(Reason.CHECKED_IN), PERSON), flow.Changed(held))
    assert view_of(desk, event) == View(Face.WAIT, ("fr",))
    unpaid = Person(dataclasses.replace(WHO, status=Status.UNPAID))
    assert view_of(after(flow.Found((unpaid,)), flow.Presented()), event).face is Face.WAIT


def test_an_event_that_speaks_none_of_ours_is_spoken_for_in_english(event):
    assert spoken(dataclasses.replace(event, languages=("sw", "pt"))) == ("en",)


def test_every_language_of_the_decisions_has_words_for_the_second_screen():
    assert SECOND_SCREEN.keys() == LANGUAGES.keys()
    for language in LANGUAGES:
        for face in Face:
            assert words(face, language)[0]
            assert "!" not in "".join(words(face, language))

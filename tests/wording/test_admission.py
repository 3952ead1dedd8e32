"""Who may enter a session, as one sentence."""

from importlib.resources import files

import pytest

from kiosk.domain.event import CapacityMode, Invitation, Reentry
from kiosk.files.event_edit import draft
from kiosk.wording.admission import admission, rule_words
from kiosk.wording.admission_words import ADMISSION_WORDS
from kiosk.wording.languages import LANGUAGES
from tests.builders import a_session, an_event, at

EVENT = an_event()
BOTH = frozenset({"FP", "CS"})
UNTIL = {"isBefore": [{"var": "now"}, {"buildTime": ["customtime", "09:20:00"]}]}


def said(language="en", **admit):
    return admission(a_session(starts=at("14:00"), ends=at("15:30"), **{"opens_minutes_before": 30, **admit}), EVENT, language)


def test_the_whole_sentence():
    whole = said(tiers=BOTH, invitation=Invitation.OR, capacity=60, checked_in=True, reentry=Reentry.NEVER, rule={"==": [1, 1]})
    assert whole == (
        "Focal point or Civil society, or anyone invited; doors 13:30–15:30; 60 seats, strict; must be checked in at the desk; "
        "one entry only; and the session’s rule must allow it"
    )


@pytest.mark.parametrize(
    ("admit", "sentence"),
    [
        ({}, "Everybody; doors 13:30–15:30"),
        ({"invitation": Invitation.OR}, "Everybody; doors 13:30–15:30"),
        ({"invitation": Invitation.AND}, "Only those invited; doors 13:30–15:30"),
        ({"invitation": Invitation.ONLY}, "Only those invited; doors 13:30–15:30"),
        ({"tiers": BOTH, "invitation": Invitation.AND}, "Focal point or Civil society, if invited; doors 13:30–15:30"),
        ({"tiers": frozenset({"CS"}), "capacity": 0}, "Civil society; doors 13:30–15:30; no seats"),
        ({"capacity": 1, "capacity_mode": CapacityMode.SOFT}, "Everybody; doors 13:30–15:30; one seat, more with a warning"),
        ({"closes_minutes_after": 600}, "Everybody; doors 21 October, 13:30–22 October, 01:30"),
        ({"closes_minutes_after": 510}, "Everybody; doors 13:30–00:00"),
        ({"reentry": Reentry.FREE}, "Everybody; doors 13:30–15:30; may come and go"),
    ],
)
def test_pieces(admit, sentence):
    assert said(**admit) == sentence


def test_the_other_languages():
    admit = {"tiers": BOTH, "invitation": Invitation.OR, "capacity": 60}
    who = "Point focal ou Société civile, ou toute personne invitée"
    hours = "portes 13\u00a0h\u00a030–15\u00a0h\u00a030"
    assert said("fr-CA", **admit) == f"{who}\u00a0; {hours}\u00a0; 60 places, limite stricte"
    assert said("es", **admit).startswith("Punto focal o Sociedad civil, o quien tenga invitación; puertas ")
    assert said("zh", **admit) == "Focal point或Civil society，或任何受邀者；开门时间13:30–15:30；60个座位，严格限制"
    assert said("ru", **admit).endswith("; двери 13:30–15:30; мест: 60, строго")
    assert said("ar", **admit).startswith("\u2068Focal point\u2069 أو \u2068Civil society\u2069، أو أي مدعو؛ ")
    assert said("xx") == said("en")


def test_every_language_has_every_piece():
    assert set(ADMISSION_WORDS) == set(LANGUAGES)
    for words in ADMISSION_WORDS.values():
        assert set(words.invited) == set(Invitation)
        assert set(words.reentry) == set(Reentry)
        assert set(words.seats) == set(ADMISSION_WORDS["en"].seats)


def test_every_session_of_the_sample_event_has_its_sentence():
    event = draft((files("resources") / "demo" / "event.toml").read_text(encoding="utf-8")).event
    for language in ADMISSION_WORDS:
        sentences = [admission(session, event, language) for session in event.sessions]
        assert all("{" not in one for one in sentences)


def test_a_rule_is_told_as_people_write_conditions_and_as_the_door_says_it():
    expression, says = rule_words(a_session(rule=UNTIL), EVENT, "en")
    assert expression == "now < 09:20:00"
    assert says == "To others it says: Entry only until 09:20 each day"
    assert rule_words(a_session(rule={"==": [1, 1]}), EVENT, "en")[1] == "It lets everybody in while the doors are open"
    assert rule_words(a_session(), EVENT, "en") == ()


def test_what_is_wrong_with_a_rule_is_told_with_it():
    assert any("unknown operator" in one for one in rule_words(a_session(rule={"perhaps": [1]}), EVENT, "en"))

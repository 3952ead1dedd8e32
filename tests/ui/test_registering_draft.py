"""What was typed about a person, judged without a window."""

from __future__ import annotations

import dataclasses

import pytest

from kiosk.domain.registration import Registration
from kiosk.files.event_file import read_event
from tests.ui.world import EVENT
from ui.registering import draft
from ui.registering.draft import Wrong

AMINA = Registration(
    "R1", "FP", "Ms.", "Amina", "Okafor", organization="Ministry", country="NG", languages=("en", "fr"), note="Head: greet"
)


@pytest.fixture(scope="module")
def event(tmp_path_factory):
    path = tmp_path_factory.mktemp("event") / "event.toml"
    path.write_text(EVENT, encoding="utf-8")
    return read_event(path)


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("cote", "CI"),
        ("Côte d’Ivoire", "CI"),
        ("Afrique du Sud", "ZA"),
        ("NA", "NA"),
        ("no", "NO"),
        ("deu", "DE"),
        ("united states", "US"),
        ("Congo", "CG"),
        ("Niger", "NE"),
    ],
)
def test_a_country_is_meant_by_any_of_its_names_and_codes(typed, code):
    found = draft.meant(draft.country_choices("en"), typed)
    assert found is not None
    assert found.value == code


def test_what_begins_as_typed_comes_before_what_only_has_it():
    assert [one.value for one in draft.matching(draft.country_choices("en"), "guinea")][:3] == ["GN", "GQ", "GW"]
    assert draft.meant(draft.country_choices("en"), "united") is None, "several countries fit"
    assert draft.matching(draft.country_choices("fr"), "zzz") == ()
    assert len(draft.matching(draft.country_choices("fr"), "")) > 240


def test_a_tier_is_meant_by_its_code_or_its_name_in_any_language(event):
    choices = draft.tier_choices(event, "es")
    assert choices[1].text == "CS · Sociedad civil"
    assert [draft.meant(choices, typed).value for typed in ("cs", "civil society", "Société", "obs")] == ["CS", "CS", "CS", "OBS"]


def test_what_is_missing_or_strange_is_said_at_its_line(event):
    typed = dict.fromkeys(draft.WALK_IN, "") | {"country": "Atlantis", "languages": "en, english", "position": "x" * 600}
    found = [(flaw.field, flaw.wrong, flaw.detail) for flaw in draft.flaws(event, typed)]
    assert found == [
        ("given_name", Wrong.NO_NAME, ""),
        ("country", Wrong.UNKNOWN_COUNTRY, "Atlantis"),
        ("position", Wrong.TOO_LONG, "500"),
        ("languages", Wrong.UNKNOWN_LANGUAGE, "english"),
        ("tier", Wrong.NO_TIER, ""),
    ]
    assert draft.flaws(event, typed | {"tier": "XX"})[-1].wrong is Wrong.UNKNOWN_TIER


@pytest.mark.parametrize("name", ["王小明", "سلمى الحريري", "प्रिया नंदकुमार", "Þorgerður", "O’Brien-Smith"])
def test_a_name_in_any_script_is_a_name(event, name):
    assert draft.flaws(event, dict.fromkeys(draft.WALK_IN, "") | {"display_name": name, "tier": "FP"}) == ()


def test_only_what_says_something_else_is_a_change():
    before = draft.typed_of(AMINA)
    assert draft.changed(before, before | {"given_name": " Amina ", "languages": "en fr"}) == {}
    assert draft.changed(before, before | {"family_name": "Okafor-Diop", "languages": "fr; en", "note": ""}) == {
        "family_name": "Okafor-Diop",
        "languages": "fr, en",
        "note": "",
    }


def test_the_same_name_is_known_in_every_way_it_is_written():
    both = dataclasses.replace(AMINA, display_name="王小明", given_name="Xiaoming", family_name="Wang")
    for typed in (
        {"given_name": "AMINA", "family_name": "okafor"},
        {"given_name": "Okafor", "family_name": "Amina"},
        {"display_name": "Amina  Okafor"},
    ):
        assert draft.same_name(typed, AMINA), typed
    assert draft.same_name({"display_name": "王小明"}, both)
    assert draft.same_name({"given_name": "Xiaoming", "family_name": "Wang"}, both)
    assert not draft.same_name({"given_name": "Amina"}, AMINA)


def test_a_name_that_was_looked_for_fills_the_lines():
    assert draft.split_name("Ana María Peña") == {"given_name": "Ana María", "family_name": "Peña"}
    assert draft.split_name("王小明") == {"display_name": "王小明"}
    assert draft.split_name(" ") == {"display_name": ""}

import itertools
import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.badge.layout import shipped, shipped_layout
from kiosk.badge.render import render_badge
from kiosk.badge.specimens import Kind, rarities, sample_badge, specimens, unusualness
from kiosk.domain.registration import Registration
from kiosk.files.event_file import read_event
from kiosk.files.roster import read_roster


def person(number: int, name: str, country: str = "") -> Registration:
    return Registration(id=f"R{number}", tier="FP", display_name=name, country=country)


def chosen(names: list[str]) -> dict[Kind, str]:
    return {one.kind: one.who.name for one in specimens([person(number, name) for number, name in enumerate(names)])}


def test_the_longest_is_the_widest_and_not_the_one_of_most_characters():
    found = chosen(["iiiiiiiiiiiiiiiiiii", "MMMMMMMMMMMMM", "Ada Obi", "Eva Roy"])
    assert found[Kind.LONGEST] == "MMMMMMMMMMMMM"


def test_one_of_each_kind_and_each_somebody_else():
    found = chosen(["Ada Obi", "سلمى الحريري", "Maria da Conceição Vasconcelos de Albuquerque", "Li"])
    assert found == {
        Kind.LONGEST: "Maria da Conceição Vasconcelos de Albuquerque",
        Kind.SHORTEST: "Li",
        Kind.UNUSUAL: "سلمى الحريري",
    }


def test_a_single_name_is_the_longest_and_ours_stand_in_for_the_rest():
    found = {one.kind: one for one in specimens([person(1, "Ada Obi")])}
    assert found[Kind.LONGEST].who.name == "Ada Obi"
    assert [found[kind].sample for kind in Kind] == [False, True, True]


def test_nobody_is_chosen_of_whose_name_nothing_can_be_drawn():
    assert "Ada Obi" in chosen(["\ue000\ue001", "Ada Obi", ""]).values()
    assert "\ue000\ue001" not in chosen(["\ue000\ue001", "Ada Obi", ""]).values()


@pytest.mark.parametrize(
    ("plainer", "odder"),
    [
        ("Ada Obi", "سلمى الحريري"),
        ("سلمى الحريري", "سلمى (Salma)"),
        ("Ada Obi", "Ada 王"),
        ("Ọmọlara", "Adébáyọ̀kún"),
    ],
)
def test_what_makes_a_name_unusual(plainer, odder):
    assert unusualness(odder, 0, 0.0) > unusualness(plainer, 0, 0.0)


def test_a_character_that_no_font_has_outweighs_the_rest():
    assert unusualness("Ada Obi", 1, 0.0) > unusualness("سلمى الحريري", 0, 8.0)


def test_a_script_is_as_rare_as_few_names_have_it():
    found = rarities(["Ada", "Eva", "Ida", "王"])
    assert found == {"Latn": pytest.approx(0.415, abs=0.001), "Hani": 2.0}


def test_where_everybody_writes_arabic_a_latin_name_is_the_rare_one():
    names = [f"{first} {last}" for first, last in itertools.product(("سلمى", "مريم", "نور"), ("حريري", "خاطري", "بستاني"))]
    assert rarities([*names, "Ada Obi"])["Latn"] > 3


@given(st.lists(st.text(st.sampled_from("aéWل王ก. \ue000"), max_size=6), max_size=9), st.randoms(use_true_random=False))
def test_three_different_people_whatever_the_roster_and_its_order(names, order):
    people = [person(number, name) for number, name in enumerate(names)]
    found = specimens(people)
    assert {one.kind for one in found} == set(Kind)
    assert len({one.who.id for one in found}) == 3
    shuffled = random.Random(order.random()).sample(people, len(people))
    assert specimens(shuffled) == found


@pytest.mark.parametrize("layout", shipped())
def test_our_own_people_can_be_drawn_on_every_layout(layout):
    for one in specimens([]):
        assert one.sample
        drawn = render_badge(sample_badge(one.who), shipped_layout(layout), accept=True)
        assert drawn.pdf.startswith(b"%PDF")


@pytest.mark.shared
def test_the_reference_roster_gives_a_long_one_a_short_one_and_an_odd_one(shared):
    event = read_event(shared / "data" / "rosters" / "event.toml")
    people = read_roster(shared / "data" / "rosters" / "reference.csv", event).registrations
    found = {one.kind: one.who.name for one in specimens(people)}
    assert len(found[Kind.LONGEST]) > len(found[Kind.SHORTEST])
    assert not found[Kind.UNUSUAL].isascii()

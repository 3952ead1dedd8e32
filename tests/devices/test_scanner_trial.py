from __future__ import annotations

import pytest

from kiosk.devices.scanner_text import End
from kiosk.devices.scanner_trial import TEST_CODE as CODE
from kiosk.devices.scanner_trial import Trait, Verdict, judge
from kiosk.devices.wedge import Role
from kiosk.devices.wedge_rules import Rules
from tests.devices.keyboards import Scanner


def heard(text: str = CODE, rules: Rules | None = None, ends: tuple[Role, ...] = (Role.ENTER,), **scanner: object) -> Verdict:
    keys = [event.key for event in Scanner(**scanner).sends(text, ends=ends) if event.down]  # type: ignore[arg-type]
    verdict = judge(keys, CODE, rules)
    assert verdict is not None
    return verdict


def test_a_scanner_as_it_should_be_set_shows_nothing():
    verdict = heard()
    assert (verdict.text, verdict.traits, verdict.end, verdict.good) == (CODE, (), End.ENTER, True)


@pytest.mark.parametrize("layout", ["fr", "de", "es", "ru", "ara"])
def test_a_computer_with_another_keyboard_is_remarked_and_does_no_harm(layout):
    verdict = heard(layout=layout)
    assert verdict.text == CODE
    assert verdict.traits == (Trait.OTHER_LAYOUT,)
    assert verdict.good


def test_caps_lock_is_told_apart_from_another_keyboard():
    verdict = heard(caps=True)
    assert (verdict.text, verdict.traits, verdict.good) == (CODE, (Trait.CAPS_LOCK,), True)


@pytest.mark.parametrize("layout", ["fr", "de"])
def test_a_scanner_set_to_the_computers_own_keyboard_is_read_by_its_letters(layout):
    verdict = heard(layout=layout, set_to=layout)
    assert (verdict.text, verdict.traits, verdict.good) == (CODE, (Trait.LOCAL_SETTING,), True)


@pytest.mark.parametrize("set_to", ["fr", "de"])
def test_a_scanner_set_to_the_keyboard_of_another_country_garbles(set_to):
    verdict = heard(set_to=set_to)
    assert verdict.traits == (Trait.GARBLED,)
    assert not verdict.good


def test_a_scanner_that_ends_with_nothing_is_not_good_enough_unless_pauses_end_codes():
    verdict = heard(ends=())
    assert (verdict.traits, verdict.end, verdict.good) == ((Trait.NO_END,), None, False)
    assert heard(ends=(), rules=Rules(ends=frozenset({End.PAUSE}))).good


@pytest.mark.parametrize(("role", "end"), [(Role.TAB, End.TAB), (Role.LINE_FEED, End.LINE_FEED)])
def test_other_ends_are_as_good(role, end):
    assert heard(ends=(role,)).end is end
    assert heard(ends=(role,)).good


def test_what_stands_around_the_code_is_told_unless_the_station_knows_of_it():
    verdict = heard(f"<{CODE}>>")
    assert (verdict.traits, verdict.before, verdict.after) == ((Trait.FRAMED,), "<", ">>")
    assert not verdict.good
    assert heard(f"<{CODE}>>", rules=Rules(prefix="<", suffix=">>")).traits == ()


def test_an_identifier_of_the_symbology_is_no_frame():
    assert heard(f"]Q1{CODE}").traits == ()


def test_a_scanner_that_is_too_slow_is_told_and_how_slow():
    verdict = heard(pace=0.06)
    assert verdict.traits == (Trait.SLOW,)
    assert verdict.gap == pytest.approx(0.06, abs=0.01)
    assert heard(pace=0.06, rules=Rules(gap=0.1)).good


def test_another_code_is_not_taken_for_a_garbled_one():
    verdict = heard("ABC-77")
    assert (verdict.traits, verdict.text) == ((Trait.OTHER_CODE,), "ABC-77")


def test_a_few_keys_are_no_code():
    keys = [event.key for event in Scanner().sends("ab") if event.down]
    assert judge(keys, CODE) is None

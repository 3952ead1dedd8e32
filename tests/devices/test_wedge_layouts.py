"""A scan says the same on every keyboard."""

from __future__ import annotations

import pytest

from kiosk.devices.wedge import Key, Role
from kiosk.devices.wedge_rules import Decoding, Rules
from tests.devices.keyboards import LAYOUTS, SHIFT, TOKEN, Desk, Event, Scanner, press, release, scanned

CODES = (TOKEN, "c-R1", "1024", "Zoe_Ayz.Qwerty-MZ")


@pytest.mark.parametrize("text", CODES)
@pytest.mark.parametrize("caps", [False, True])
@pytest.mark.parametrize("layout", LAYOUTS)
def test_a_scan_says_the_same_on_every_keyboard_and_nothing_of_it_is_typed(layout, caps, text):
    desk = scanned(text, scanner=Scanner(layout, caps=caps))
    assert desk.scans == [text]
    assert desk.got == []


@pytest.mark.parametrize("layout", ["ara", "de", "fr", "es"])
def test_keys_that_an_input_method_takes_away_are_known_by_their_release(layout):
    text = '{"i":[2,"bBbTGtg=`^"]} b'
    desk = scanned(text, scanner=Scanner(layout, composes=True))
    assert desk.scans == [text]
    assert desk.got == []


def test_a_dead_key_that_swallows_shift_as_well_is_still_shifted():
    dead = press(13, 10.016)
    capital, shift = press(30, 10.032, shift=True), press(SHIFT, 10.03, role=Role.SHIFT)
    begun = [event for event in Scanner("de").sends("AB1") if event.key.role is not Role.ENTER]
    # of the dead key and of Shift only the releases come; the letter comes as what both made
    taken = [release(dead, 10.02), Event(capital.key, committed="Á"), release(shift, 10.035), release(capital, 10.036)]
    desk = Desk().take([*begun, *taken, *Scanner().sends("9", at=10.04)])
    assert desk.scans == ["AB1=A9"]


@pytest.mark.parametrize("layout", ["us", "fr", "de", "es", "tr"])
def test_a_scanner_that_is_set_to_the_systems_own_keyboard_is_believed_where_its_code_is_the_better(layout):
    text = "c-R1024"
    assert scanned(text, scanner=Scanner(layout, set_to=layout)).scans == [text]


def test_where_both_readings_are_as_good_the_setting_decides():
    scanner = Scanner("de", set_to="de")
    assert scanned("KEYZ12", scanner=scanner).scans == ["KEZY12"]
    assert scanned("KEYZ12", Rules(decoding=Decoding.TEXT), scanner).scans == ["KEYZ12"]
    assert scanned(TOKEN, scanner=Scanner("de", set_to="de")).scans == [TOKEN]


def test_keys_without_a_place_are_read_by_their_text():
    keys = [Key(Role.TEXT, 10 + 0.005 * step, 200 + step, None, char) for step, char in enumerate("ab-12")]
    desk = Desk().take([*map(Event, keys), *Scanner().sends("", at=10.03)])
    assert desk.scans == ["ab-12"]


def test_digits_of_the_keypad_are_digits():
    keys = [Key(Role.TEXT, 10 + 0.005 * step, place, place, "") for step, place in enumerate((79, 80, 81, 82, 83, 71))]
    assert Desk().take([*map(Event, keys), *Scanner().sends("", at=10.035)]).scans == ["1230.7"]

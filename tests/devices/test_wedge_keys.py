"""Every platform numbers its keys in its own way; what a scanner means is the same."""

import string

import pytest

from kiosk.devices.wedge_keys import Numbering, meant, place

MAC = {
    "a": 0x00,
    "z": 0x06,
    "q": 0x0C,
    "m": 0x2E,
    "1": 0x12,
    "5": 0x17,
    "6": 0x16,
    "0": 0x1D,
    "-": 0x1B,
    "=": 0x18,
    " ": 0x31,
    "/": 0x2C,
}
SET_1 = {"a": 0x1E, "z": 0x2C, "q": 0x10, "m": 0x32, "1": 0x02, "5": 0x06, "6": 0x07, "0": 0x0B, "-": 0x0C, "=": 0x0D, " ": 0x39}
X11 = {"a": 38, "z": 52, "q": 24, "m": 58, "1": 10, "5": 14, "6": 15, "0": 19, "-": 20, "=": 21, " ": 65, "/": 61}


@pytest.mark.parametrize(("numbering", "codes"), [(Numbering.XKB, X11), (Numbering.WINDOWS, SET_1)])
def test_a_scan_code_tells_the_place(numbering, codes):
    assert {char: meant(place(numbering, code), shift=False) for char, code in codes.items()} == {char: char for char in codes}


def test_on_a_mac_the_virtual_key_tells_it():
    assert {char: meant(place(Numbering.MAC, 0, code), shift=False) for char, code in MAC.items()} == {char: char for char in MAC}
    assert place(Numbering.MAC, 0, 0x7F) is None


def test_every_character_of_ascii_has_a_place_and_shift_makes_the_difference():
    made = [meant(code, shift=shift) for code in range(2, 58) for shift in (False, True) if code != 55]
    for char in string.digits + string.ascii_letters + string.punctuation + " ":
        assert char in made
    assert (meant(30, shift=False), meant(30, shift=True)) == ("a", "A")


@pytest.mark.parametrize(("code", "char"), [(79, "7"), (80, "8"), (90, "0"), (63, "*"), (106, "/"), (86, "+"), (91, ".")])
def test_the_keypad_makes_digits_with_shift_and_without(code, char):
    assert meant(place(Numbering.XKB, code), shift=False) == char
    assert meant(place(Numbering.XKB, code), shift=True) == char


def test_windows_marks_the_keypads_later_keys():
    assert meant(place(Numbering.WINDOWS, 0x135), shift=False) == "/"
    assert place(Numbering.WINDOWS, 0x11C) == 96
    assert place(Numbering.WINDOWS, 0x14D) is None


@pytest.mark.parametrize("numbering", [Numbering.XKB, Numbering.WINDOWS])
def test_a_key_that_a_program_made_up_has_no_place(numbering):
    assert place(numbering, 0) is None


@pytest.mark.parametrize("place", [None, 1, 14, 28, 42, 59, 86, 500])
def test_other_places_make_nothing(place):
    assert meant(place, shift=False) is None
    assert meant(place, shift=True) is None

from __future__ import annotations

import pytest
from bidi import get_display
from hypothesis import given
from hypothesis import strategies as st

from kiosk.badge.bidi import Stretch, first_direction, stretches

LETTERS = st.text(alphabet="abc אבג مسك 123 ١٢٣ ()[]«»-+/.,:%$#&ـ\u064b\u0301\u200f\u200e٪߁𞤀ก", max_size=24)


@pytest.mark.parametrize(
    ("text", "direction"),
    [
        ("Ana", "ltr"),
        ("يعل", "rtl"),
        ("12 (אב) x", "rtl"),
        ("١٢٣", "ltr"),
        ("", "ltr"),
        ("(UN) עלה", "ltr"),
        ("𞤀", "rtl"),
        ("ߊ", "rtl"),
    ],
)
def test_the_first_strong_letter_gives_the_direction(text, direction):
    assert first_direction(text) == direction


def test_latin_and_digits_inside_arabic_keep_their_own_order():
    text = "نسيم (NGO) 2024"
    shown = "".join(
        text[s.start : s.stop] if s.direction == "ltr" else text[s.start : s.stop][::-1] for s in stretches(text, "rtl")
    )
    assert shown == "2024 )NGO( " + "نسيم"[::-1]  # the shaper mirrors the brackets


def test_a_plain_line_is_one_stretch():
    assert stretches("Ana María", "ltr") == [Stretch(0, 9, "ltr")]
    assert stretches("", "rtl") == []


@pytest.mark.parametrize("base", ["ltr", "rtl"])
@given(text=LETTERS)
def test_the_order_is_the_librarys_own(base, text):
    shown = "".join(
        text[s.start : s.stop] if s.direction == "ltr" else text[s.start : s.stop][::-1] for s in stretches(text, base)
    )
    assert shown == get_display(text, base_dir="R" if base == "rtl" else "L")


def test_a_text_with_the_markers_inside_is_a_bug_of_the_caller():
    with pytest.raises(ValueError, match="tag characters"):
        stretches("א\U000e0041", "rtl")

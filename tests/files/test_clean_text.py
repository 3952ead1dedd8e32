from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.files.text import clean, loses, plain, quoted


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("Ng\x00uyễn", "Nguyễn"),
        ("Gy\x1b[31mőző", "Győző"),
        ("\u202eBùi\u2066", "Bùi"),
        ("Él\ufeffoïse", "Éloïse"),
        ("I\u2028şıl\x85", "Işıl"),
        ("Ministry\r\nDivision", "Ministry Division"),
        ("one \n\n two\tthree", "one two three"),
        ("\t=1+1", "=1+1"),
        ("half \ud800 one", "half  one"),
        ("  wide  inside ", "wide  inside"),
    ],
)
def test_controls_go_and_letters_stay(text, kept):
    assert clean(text) == kept


def test_spelling_is_kept():
    for text in ("کیانا نیک‌پندار", "क्‍ष", "🏴󠁧󠁢󠁷󠁬󠁳󠁿", "ʻOfa", "שלום\u200f!", "a\u00adb", "e\u0301"):
        assert clean(text) == text
        assert not loses(text)


def test_a_long_run_of_spaces_is_no_burden():
    assert clean("a" + " " * 1_000_000 + "\x00" + " " * 1_000_000 + "b").startswith("a ")


def test_codes_and_words_lose_what_nobody_sees():
    assert plain(" F\u200bP\u200e\n") == "FP"


def test_a_quoted_token_is_one_short_line():
    assert quoted("a\nb") == '"a b"'
    assert len(quoted("x" * 500)) < 50


@given(st.text(alphabet=st.characters(), max_size=80))
def test_nothing_clean_holds_a_control_or_an_override(text):
    result = clean(text)
    assert all(unicodedata.category(char) not in {"Cc", "Cs", "Zl", "Zp"} for char in result)
    assert not set(result) & set("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufeff")
    assert clean(result) == result
    assert not loses(result)
    result.encode()

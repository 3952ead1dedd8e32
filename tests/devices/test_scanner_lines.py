"""What a serial scanner sends, cut anywhere."""

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.devices.scanner_lines import FORGET, PAUSE, Lines
from kiosk.devices.scanner_text import LONGEST, End, bare
from kiosk.devices.wedge_rules import Rules


def read(*parts, rules=None):
    lines = Lines(rules or Rules())
    return [text for part in parts for text in lines.feed(part)]


@pytest.mark.parametrize("end", [b"\r", b"\n", b"\r\n", b"\t", b"\r\r\n"])
def test_every_usual_end_ends_a_text_once(end):
    assert read(b"c-R1" + end + b"c-R2" + end) == ["c-R1", "c-R2"]


@settings(max_examples=100, deadline=None)
@given(st.lists(st.text(alphabet="abcK1-Zoë王小明 ", min_size=1), max_size=5), st.lists(st.integers(0, 200), max_size=20))
def test_where_the_bytes_are_cut_does_not_matter(texts, cuts):
    sent = "".join(text + "\r\n" for text in texts).encode()
    places = sorted({0, len(sent), *(cut for cut in cuts if cut < len(sent))})
    parts = [sent[one:other] for one, other in pairwise(places)]
    assert read(*parts) == [text.strip(" ") for text in texts if text.strip(" ")]


def test_utf_8_is_read_as_that_and_anything_else_as_latin_1():
    assert read("Zoë\r".encode(), "Zoë\r".encode("latin-1")) == ["Zoë", "Zoë"]


def test_prefix_suffix_identifier_and_framing_are_taken_off():
    rules = Rules(prefix="~", suffix="#")
    assert read(b"\x02~c-R1#\x03\r", b"]Q1c-R2\r", b"~]Q1c-R3#\r", rules=rules) == ["c-R1", "c-R2", "c-R3"]


def test_garbage_around_a_text_and_blank_texts_go():
    assert read(b"\x00\xff\x00\r", b"\x00\x00c-R1\x00\r\r\r  \r\n") == ["ÿ", "c-R1"]


def test_a_pause_ends_a_text_of_a_scanner_that_sends_no_end():
    lines = Lines(Rules())
    assert lines.wait is None
    assert lines.feed(b"c-R1") == []
    assert lines.wait == PAUSE
    assert lines.pause() == ["c-R1"]
    assert (lines.pause(), lines.wait) == ([], None)


def test_half_a_text_of_a_scanner_that_sends_ends_is_given_up():
    lines = Lines(Rules())
    assert lines.feed(b"c-R1\rc-") == ["c-R1"]
    assert lines.wait == FORGET
    assert lines.pause() == []
    assert lines.feed(b"c-R2\r") == ["c-R2"]


def test_a_scanner_that_is_plugged_in_is_another_one():
    lines = Lines(Rules())
    lines.feed(b"c-R1\rc-")
    lines.begin_anew()
    lines.feed(b"c-R2")
    assert lines.pause() == ["c-R2"]


def test_only_a_pause_ends_a_text_where_that_is_set():
    lines = Lines(Rules(ends=frozenset({End.PAUSE})))
    assert lines.feed(b"BEGIN:VCARD\nEND:VCARD") == []
    assert lines.pause() == ["BEGIN:VCARD\nEND:VCARD"]


def test_a_pause_may_end_a_text_beside_the_ends():
    lines = Lines(Rules(ends=frozenset({End.PAUSE, End.ENTER})))
    assert lines.feed(b"c-R1\rc-R2") == ["c-R1"]
    assert lines.wait == PAUSE
    assert lines.pause() == ["c-R2"]


def test_what_never_ends_holds_no_memory_and_is_dropped_up_to_its_end():
    lines = Lines(Rules())
    for _ in range(1000):
        assert lines.feed(b"x" * 1000) == []
        assert len(lines._begun) <= 4 * LONGEST
    assert lines.wait is not None
    assert lines.feed(b"x\rc-R1\r") == ["c-R1"]


def test_the_longest_code_is_read_in_any_script():
    assert read(("王" * LONGEST).encode() + b"\r") == ["王" * LONGEST]


@pytest.mark.parametrize("text", ["]", "]Q", "]Q1", "~", "~#", "]Q1~#", ""])
def test_what_is_nothing_but_wrapping_stays(text):
    assert bare(text, "~", "#") == text

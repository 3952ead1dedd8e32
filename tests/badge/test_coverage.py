from __future__ import annotations

import unicodedata

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from kiosk.badge.clusters import clusters
from kiosk.badge.coverage import Why, clean, compose, face_for, uncovered
from kiosk.badge.fonts import BOLD, REGULAR, installed_fonts
from kiosk.badge.text import Typesetter

REGROUPING = st.text(
    alphabet="a2é\u0301\u0323\u031b -\u094dकক\u17d2ក\u200d\ufe0f\u20e3王☎⚕🏽👩🇫🇷"
    "\u1100\u1161\u11a8각か\u3099\ufa19\x07\u202e\ufffd\U000e0041",
    max_size=24,
)
"""Characters that join each other, and some that are left out between them."""


def cleaned(text):
    return clean(text, "SC", installed_fonts()).text


@pytest.mark.parametrize(
    ("text", "points", "why"),
    [
        ("Zoë \U0001f54a", ["U+1F54A"], Why.NO_FONT),
        ("\u1b2c", ["U+1B2C"], Why.NO_FONT),
        ("\u1a20", ["U+1A20"], Why.NO_FONT),
        ("a\ue001", ["U+E001"], Why.PRIVATE),
        ("a\U000f0001", ["U+F0001"], Why.PRIVATE),
        ("Li \u0378", ["U+0378"], Why.UNASSIGNED),
        ("Eva \ufffd", ["U+FFFD"], Why.DAMAGED),
        ("Eva \u202eavolp", ["U+202E"], Why.DIRECTION),
        ("\u2067Eva", ["U+2067"], Why.DIRECTION),
        ("Mia\x07", ["U+0007"], Why.CONTROL),
        ("half \ud83d", ["U+D83D"], Why.DAMAGED),
    ],
)
def test_each_kind_of_character_is_reported_with_its_reason(text, points, why):
    (found,) = uncovered(text, "")
    assert list(found.code_points) == points
    assert found.why is why
    assert points[0] in str(found)
    assert "in the roster" in found.mend or "correct the roster" in found.mend


def test_an_emoji_sequence_is_reported_once_with_all_its_parts():
    (found,) = uncovered("Noor 👩🏽\u200d⚖\ufe0f and 👩🏽\u200d⚖\ufe0f", "KE")
    assert found.code_points == ("U+1F469", "U+1F3FD", "U+200D", "U+2696", "U+FE0F")
    assert found.names[0] == "WOMAN"


def test_the_sentence_names_the_character_and_nothing_else_of_the_text():
    (found,) = uncovered("Zoë Peacebuilder \U0001f54a", "US")
    assert str(found) == "U+1F54A DOVE OF PEACE (no font of this kiosk has it)"


def test_every_kind_of_white_space_is_a_space():
    assert cleaned("  Nana\u00a0Ama\u2009Serwaah\tde\r\nla\u3000Cruz\u2028 x ") == "Nana Ama Serwaah de la Cruz x"


def test_hints_without_ink_are_dropped_and_spelling_joiners_kept():
    assert cleaned("Soft\u00adhyphen\u200b zero\ufeff") == "Softhyphen zero"
    assert cleaned("نیک\u200cبین") == "نیک\u200cبین"


def test_markup_is_text():
    assert cleaned("<b>Bold</b> &amp; 100%") == "<b>Bold</b> &amp; 100%"


def test_letters_are_composed_but_compatibility_ideographs_stay_as_written():
    assert cleaned("Nguye\u0302\u0303n \u1112\u1161\u11ab") == "Nguyễn 한"
    assert compose("\ufa19a\u0301") == "\ufa19\u00e1"
    assert unicodedata.normalize("NFC", "\ufa19") != "\ufa19"


@given(REGROUPING | st.text(), st.sampled_from(["SC", "JP", "KR"]))
@example("\u094d2🏽王", "SC")
@example("e\x07\u0301", "SC")
@example("\u1100\x07\u1161", "KR")
@example("က\u200d\x07⚕", "SC")
def test_a_cleaned_text_is_clean_and_each_of_its_clusters_has_a_font(text, variant):
    """Also where leaving something out brings together what stood on both sides of it."""
    fonts = installed_fonts()
    once = clean(text, variant, fonts)
    again = clean(once.text, variant, fonts)
    assert (again.text, again.left_out) == (once.text, ())
    for cluster in clusters(once.text):
        assert all(face_for(cluster, weight, variant, fonts) for weight in (REGULAR, BOLD))


@pytest.mark.parametrize(
    ("text", "shown", "left_out"),
    [
        ("\u094d2🏽王", "\u094d 王", ["2🏽"]),
        ("e\x07\u0301", "e \u0301", ["\x07"]),
        ("က\u200d\x07⚕", "က\u200d ⚕", ["\x07"]),
        ("\u1100\ufffd\u1161", "\u1100 \u1161", ["\ufffd"]),
        ("A\x07n\U0001f54aa", "Ana", ["\x07", "\U0001f54a"]),
        ("\x07\u0301e", "\u0301e", ["\x07"]),
    ],
)
def test_a_space_stands_where_a_gap_would_make_one_cluster_of_two_and_nowhere_else(text, shown, left_out):
    found = clean(text, "SC", installed_fonts())
    assert found.text == shown
    assert [one.cluster for one in found.left_out] == left_out


@given(st.text())
def test_any_text_is_drawn_or_reported_never_a_missing_glyph(text):
    typesetter = Typesetter("", text)
    found = typesetter.clean(text)
    line = typesetter.line(found.text, 700)
    assert all(glyph.number for run in line.runs for glyph in run.glyphs)
    if not text.split() or found.text:
        return
    invisible = {"Cf", "Mn", "Lo", "Zs"}
    assert found.left_out or all(unicodedata.category(c) in invisible or c.isspace() for c in text)


def test_every_name_of_the_collection_is_covered_or_reported_as_expected(names):
    for name in names:
        found = [one for field in ("display_name", "organization", "position") for one in uncovered(name[field], name["country"])]
        points = {point for one in found for point in one.code_points}
        if name["expect"] == "prints":
            assert not found, name["id"]
        elif name["expect"] == "reported":
            assert set(name["report"]) <= points, name["id"]


def test_the_name_with_an_emoji_sequence_is_reported_as_one(names):
    judge = next(name for name in names if name["id"] == "B070")
    assert len(uncovered(judge["display_name"], judge["country"])) == 1


def test_a_character_of_hundreds_of_code_points_is_named_in_short():
    found = uncovered("\N{WAVING BLACK FLAG}" + "\U000e0041" * 600, "")
    assert len(str(found[0])) < 1000
    assert "more (" in str(found[0])

from __future__ import annotations

import pytest

from kiosk.badge.breaks import Breaks, pieces
from kiosk.badge.clusters import clusters
from kiosk.badge.fit import SMALLEST_PT, Room, Setting, fit, fit_beginning
from kiosk.badge.text import Typesetter

NAME = Setting(max_pt=42, min_pt=15, weight=700, max_lines=6, leading=1.12, hold_words=True)
BODY = Setting(max_pt=14, min_pt=9, weight=400, max_lines=4)
ROOM = Room(width=252, height=150)


def set_in(text, room=ROOM, setting=NAME, base="ltr"):
    return fit(text, room, setting, Typesetter("", text), base)


def lines(block):
    return [line.text for line in block.lines]


def inside(block, room):
    wide = max(max(line.right - line.left, line.width) for line in block.lines) * block.size
    return wide <= room.width + 1e-6 and block.height_pt <= room.height + 1e-6


def test_a_short_name_takes_the_largest_size():
    block = set_in("Mei Wu")
    assert (lines(block), block.size) == (["Mei Wu"], 42)


def test_two_words_take_two_lines_where_that_makes_them_larger():
    assert lines(set_in("Amina Okafor")) == ["Amina", "Okafor"]


@pytest.mark.parametrize(
    "text",
    [
        "Wilhelmina Adelheid Konstantinopolitanskaja-Featherstonehaughson",
        "María de los Ángeles Purificación Inmaculada de la Santísima Trinidad Ibáñez y Quiñones de la Encina",
        "Andrianampoinarivonimerinatsitohaina",
        "کیانا نیک‌بین",
        "王栀宁",
    ],
)
def test_long_names_stay_inside_their_room_and_whole(text):
    block = set_in(text)
    assert inside(block, ROOM)
    assert "".join(lines(block)).replace(" ", "") == text.replace(" ", "")
    assert not block.cut


def test_hyphens_are_places_to_break_and_stay_on_their_line():
    assert lines(set_in("Wilhelmina Adelheid Konstantinopolitanskaja-Featherstonehaughson"))[-2:] == [
        "Konstantinopolitanskaja-",
        "Featherstonehaughson",
    ]


def test_only_a_word_too_long_for_the_smallest_size_is_torn_and_said_so():
    block = set_in("Konstantinopolitanischedudelsackspfeifenmachergesellinnentochter")
    assert block.broken
    assert block.size >= NAME.min_pt
    assert not set_in("Tove Grønskogen").broken


def test_a_torn_word_leaves_the_others_whole():
    block = set_in("Wolkenschlösselhausenbergerdörflsson-Æthelgifuottar-Krzyżanowska")
    assert lines(block)[-2:] == ["Æthelgifuottar-", "Krzyżanowska"]


def test_words_are_torn_between_user_perceived_characters_only():
    text = "क्षत्रियाश्रीज्ञानेश्वरीक्षत्रियाश्रीज्ञानेश्वरीक्षत्रियाश्रीज्ञानेश्वरी"
    block = set_in(text)
    assert block.broken
    whole = set()
    place = 0
    for cluster in clusters(text):
        whole.add(place)
        place += len(cluster)
    starts = [sum(map(len, lines(block)[:n])) for n in range(len(block.lines))]
    assert set(starts) <= whole


def test_chinese_and_japanese_break_anywhere_but_before_what_never_begins_a_line():
    block = set_in("国際連合平和維持活動局ジェンダー平等推進課、第一調整室・課長補佐", Room(120, 100), BODY)
    assert len(block.lines) > 1
    assert not any(line.text[0] in "ー、ェ・" for line in block.lines)
    assert [piece.text for piece in pieces("王栀宁", Breaks.WORDS)] == ["王栀宁"]


def test_a_text_too_long_is_told_and_cut_only_on_request():
    text = "Ministry " * 200
    assert set_in(text.strip(), Room(100, 20), BODY) is None
    block = fit_beginning(text.strip(), Room(100, 20), BODY, Typesetter("", text), "ltr")
    assert block.cut
    assert block.lines[-1].text.endswith("…")
    assert inside(block, Room(100, 20))


def test_below_the_smallest_wished_size_the_whole_text_is_still_set():
    block = set_in("Ministry of Foreign Affairs " * 12, Room(150, 60), BODY)
    assert SMALLEST_PT <= block.size < BODY.min_pt
    assert inside(block, Room(150, 60))


def test_lines_of_tall_scripts_do_not_touch():
    block = set_in("Z\u0334\u0322\u031b\u034ea\u0338\u0330\u035dl\u0336\u0349\u030fg Ẵẵ Ệ", Room(80, 300))
    for above, below, one, other in zip(block.lines, block.lines[1:], block.baselines, block.baselines[1:], strict=False):
        assert one - above.bottom < other - below.top

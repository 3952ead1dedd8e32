from __future__ import annotations

import time

import pytest
from hypothesis import assume, example, given, settings
from hypothesis import strategies as st

from kiosk.badge.bidi import first_direction
from kiosk.badge.breaks import Breaks, pieces
from kiosk.badge.clusters import clusters
from kiosk.badge.fit import SMALLEST_PT, Room, Setting, fit, fit_beginning
from kiosk.badge.text import Typesetter, _line

NAME = Setting(max_pt=42, min_pt=15, weight=700, max_lines=6, leading=1.12, hold_words=True)
BODY = Setting(max_pt=14, min_pt=9, weight=400, max_lines=4)
ROOM = Room(width=252, height=150)
WORDS = st.sampled_from([
    "Ana", "Þórdís", "Konstantinopolitanskaja", "'t", "Al-Jubourani", "O’Neill-D’Arcy", "محمد", "الخزرجي", "נעמי", "क्षत्रिया",
    "ශ්\u200dරි", "ศิริพรรณ์", "ខេមរា",
    "王小明", "国際連合", "ユキコ・マリー", "김서연", "Z\u0334\u0322\u031ba\u0338", "(UN)", "12", "A/B",
])  # fmt: skip
TEXTS = st.lists(WORDS, min_size=1, max_size=9).map(" ".join) | st.text(alphabet="abcÄmi-’. קמ", min_size=1, max_size=40)
ROOMS = st.builds(Room, width=st.floats(30, 400), height=st.floats(12, 300))
SETTINGS = st.sampled_from([NAME, BODY])


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


@pytest.mark.parametrize("room", [ROOM, Room(30, 3), Room(0.3, 9)])
def test_a_lone_mark_that_advances_nothing_is_set_or_is_too_much_for_a_tiny_room(room):
    block = set_in("\u0301", room)
    assert block is None or inside(block, room)


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


@settings(deadline=None)
@given(text=TEXTS, room=ROOMS, setting=SETTINGS)
@example(text="קקק", room=Room(30, 12), setting=NAME)
def test_whatever_fits_stays_in_its_room_by_ink_and_loses_nothing(text, room, setting):
    typesetter = Typesetter("", text)
    cleaned = typesetter.clean(text).text
    assume(cleaned)
    block = fit(cleaned, room, setting, typesetter, first_direction(cleaned))
    if block is None:
        return
    assert SMALLEST_PT <= block.size <= setting.max_pt
    assert inside(block, room)
    for line, baseline in zip(block.lines, block.baselines, strict=True):
        assert line.top <= baseline + 1e-9
        assert baseline - line.bottom <= block.height + 1e-9
    assert [c for line in block.lines for c in clusters(line.text) if c != " "] == [c for c in clusters(cleaned) if c != " "]
    assert all(line.text == line.text.strip() for line in block.lines)
    assert len(block.lines) <= (setting.max_lines if block.size > setting.min_pt + 0.01 else 12)


@settings(deadline=None)
@given(text=TEXTS, room=ROOMS, setting=SETTINGS, wider=st.floats(1, 2), higher=st.floats(1, 2))
@example(text="Ana Þórdís Þórdís Þórdís Þórdís ศิริพรรณ์ ศิริพรรณ์ 国際連合", room=Room(30, 64), setting=NAME, wider=1.25, higher=1)
def test_a_larger_room_never_makes_a_text_smaller_but_to_keep_words_whole_or_on_fewer_lines(text, room, setting, wider, higher):
    typesetter = Typesetter("", text)
    cleaned = typesetter.clean(text).text
    assume(cleaned)
    base = first_direction(cleaned)
    small = fit(cleaned, room, setting, typesetter, base)
    large = fit(cleaned, Room(room.width * wider, room.height * higher), setting, typesetter, base)
    if small is None:
        return
    assert large is not None
    gentler = (large.broken, ends_in_words(large), len(large.lines)) < (small.broken, ends_in_words(small), len(small.lines))
    assert large.size >= small.size * 0.98 or gentler


def ends_in_words(block):
    """How many lines end after a hyphen."""
    return sum(line.text[-1] in "-/" for line in block.lines[:-1])


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        ("<b>Bold</b>", ["<b>Bold</b>"]),
        ("A/B", ["A/", "B"]),
        ("Al--Jubourani", ["Al--Jubourani"]),
        ("-Jubourani", ["-Jubourani"]),
        ("Jean-Noël d’Île", ["Jean-", "Noël", "d’Île"]),
        ("गंगा-देवी", ["गंगा-", "देवी"]),
    ],
)
def test_a_line_ends_after_a_hyphen_only_between_letters(text, rows):
    assert [piece.text for piece in pieces(text, Breaks.WORDS)] == rows


def test_a_hyphenated_name_is_kept_on_one_line_unless_that_costs_much_of_its_size():
    assert lines(set_in("Hussein Al-Jubourani")) == ["Hussein", "Al-Jubourani"]
    assert lines(set_in("Tamsin Ashcombe-Fitzwarrington")) == ["Tamsin", "Ashcombe-", "Fitzwarrington"]


def test_the_last_line_of_a_long_name_is_no_leftover():
    name = "María de los Ángeles Purificación Inmaculada de la Santísima Trinidad Ibáñez y Quiñones de la Encina"
    widths = [line.width for line in set_in(name).lines]
    assert widths[-1] > max(widths) * 0.6


HOSTILE = {
    "words": "Konstantin " * 54,
    "one word": "Konstantin" * 60,
    "hyphens": "ab-cd " * 100,
    "Arabic": "محمد الخزرجي " * 46,
    "Chinese": "国際連合平和維持活動局" * 54,
    "conjuncts": "क्षत्रिया" * 66,
    "three scripts": "a محمد 王 " * 60,
    "turning": "אa1" * 200,
    "marks": "a" + "\u0301\u0323" * 299,
    "all scripts": "".join(map(chr, range(0xA1, 0x1F000, 207))) + "x" * 2,
}


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)
@pytest.mark.parametrize(("setting", "room"), [(NAME, ROOM), (BODY, Room(252, 40)), (NAME, Room(60, 20))])
def test_no_text_holds_up_the_queue(text, setting, room):
    """600 characters of anything take about 100 ms of this thread at most, fonts being open and nothing remembered.

    Ten times that is allowed: counting the lines that are run, as the whole suite does, stretches it several times.
    """
    spent = []
    for _ in range(5):
        _line.cache_clear()
        typesetter = Typesetter("", text)
        before = time.thread_time()
        cleaned = typesetter.clean(text[:600]).text
        if fit(cleaned, room, setting, typesetter, "ltr") is None:
            fit_beginning(cleaned, room, setting, typesetter, "ltr")
        spent.append(time.thread_time() - before)
    assert min(spent) < 1.0


def test_words_that_each_fit_a_line_are_made_smaller_rather_than_torn():
    name = "Maria Aleksandra Czartoryska-Nieświeska-Brzęczyszczykiewicz von und zu Hohenlohe-Schillingsfürst"
    setting = Setting(42, 15, 700, 6, hold_words=True)
    block = fit(name, Room(252, 62), setting, Typesetter("PL"), "ltr")
    assert block is not None
    assert not block.broken
    assert 0.75 * 15 <= block.size < 15

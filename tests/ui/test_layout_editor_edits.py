"""Edits, undoing, flaws and snapping: what the editor decides, without a window."""

from typing import get_args

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.badge import boxes
from kiosk.badge.layout import Layout, parse_layout, shipped, shipped_layout
from kiosk.badge.papers import PAPERS
from ui import layout_editor_edits as edits
from ui import layout_editor_state as editing
from ui.layout_editor_edits import KINDS, Rect, find
from ui.layout_editor_fields import Form, fields_of, with_words, words_in
from ui.layout_editor_flaws import Flaw, Wrong, check
from ui.layout_editor_snap import HANDLES, REACH, dragged

A6, PHOTO = shipped_layout("a6"), shipped_layout("a6-photo")
ROUND = edits.set_value(PHOTO, "photo", "shape", "circle")
TOO_MUCH = 'box "band", inset: must be at most 1000'
PIXEL = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGP4DwABAQEAG7buVgAAAABJRU5ErkJggg=="
MODELS = (*get_args(get_args(boxes.Box)[0]), boxes.FieldStyle, boxes.WordsStyle)
PAGE = Rect(0, 0, 105, 148)


def flaws(layout: Layout) -> list[Flaw]:
    return list(check(layout).flaws)


def test_the_kinds_are_those_of_the_format():
    assert set(KINDS) == {model.model_fields["kind"].annotation.__args__[0] for model in MODELS[:-2]}


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("name", shipped())
def test_a_new_box_is_sound_where_there_is_room_for_it(kind, name):
    layout, name_of_it = edits.add(Layout(name="New", paper="A6", front=(A6.front[0],)), "back", kind, PIXEL)
    assert flaws(layout) == []
    assert find(layout, name_of_it).kind == kind
    crowded, other = edits.add(shipped_layout(name), "front", kind, PIXEL)
    assert find(crowded, other) is not None
    assert {flaw.wrong for flaw in flaws(crowded)} <= {Wrong.ON_CODE, Wrong.SMALL_CODE}


def test_a_new_box_goes_where_no_code_is_covered():
    layout = PHOTO
    for kind in ("field", "text", "languages", "tier"):
        layout, _ = edits.add(layout, "front", kind)
    assert flaws(layout) == []
    assert len({box.id for box in layout.boxes}) == len(layout.boxes)


def test_duplicates_have_names_of_their_own():
    once, first = edits.duplicate(A6, "person")
    twice, second = edits.duplicate(once, first)
    assert (first, second) == ("person-2", "person-3")
    assert flaws(twice) == []
    assert [box.id for box in twice.front] == ["band", "person", "person-2", "person-3", "event", "code"]


def test_the_order_of_drawing():
    assert [box.id for box in edits.shift(A6, "person", -1).front] == ["person", "band", "event", "code"]
    assert edits.shift(A6, "band", -1) == A6
    assert [box.id for box in edits.shift(A6, "band", 9).front] == ["person", "event", "code", "band"]


def test_a_photo_that_becomes_a_circle_becomes_round():
    round_ = edits.set_value(PHOTO, "photo", "shape", "circle")
    assert flaws(round_) == []
    assert find(round_, "photo").width == find(round_, "photo").height == 30


@pytest.mark.parametrize("paper", PAPERS)
@pytest.mark.parametrize("landscape", [False, True])
@pytest.mark.parametrize("name", shipped())
def test_another_paper_keeps_every_box_on_the_page(name, paper, landscape):
    layout = edits.set_paper(shipped_layout(name), paper, landscape=landscape)
    assert {flaw.wrong for flaw in flaws(layout)} <= {Wrong.ON_CODE}
    assert layout.width, layout.height == PAPERS[paper][:: -1 if landscape else 1]


def test_the_same_paper_moves_nothing():
    assert edits.set_paper(A6, "A6") == A6
    own = edits.set_paper(A6, None)
    assert (own.paper, own.width, own.height, flaws(own)) == (None, 105, 148, [])


@pytest.mark.parametrize(
    ("layout", "flaw"),
    [
        (edits.place(A6, "event", Rect(60, 110, 52, 30)), Flaw(Wrong.OUTSIDE, "event")),
        (edits.place(A6, "event", Rect(30, 110, 52, 30)), Flaw(Wrong.ON_CODE, "event", "code")),
        (edits.place(A6, "code", Rect(66, 109, 19, 34)), Flaw(Wrong.SMALL_CODE, "code")),
        (edits.place(ROUND, "photo", Rect(8, 27, 30, 31)), Flaw(Wrong.NOT_ROUND, "photo")),
        (edits.set_text(A6, "person", 0, "min_pt", 60.0), Flaw(Wrong.SIZES, "person")),
        (edits.set_value(A6, "band", "colour", "#12"), Flaw(Wrong.COLOUR, "band", "#12")),
        (edits.set_value(PHOTO, "found", "text", ""), Flaw(Wrong.NO_WORDS, "found")),
        (edits.set_value(A6, "band", "id", "code"), Flaw(Wrong.TWICE, "code")),
        (edits.set_value(A6, "band", "id", ""), Flaw(Wrong.NO_ID)),
        (edits.rename(A6, ""), Flaw(Wrong.NO_NAME)),
        (Layout.model_copy(A6, update={"front": ()}), Flaw(Wrong.NO_BOX)),
        (edits.set_value(A6, "band", "inset", 2000.0), Flaw(Wrong.OTHER, "", TOO_MUCH)),
    ],
)  # fmt: skip
def test_every_flaw_names_its_box(layout, flaw):
    assert flaw in flaws(layout)
    assert check(layout).sound is None


def test_a_sound_layout_comes_back_as_it_is():
    for name in shipped():
        assert check(shipped_layout(name)).sound == shipped_layout(name)


@pytest.mark.parametrize("model", MODELS)
def test_every_value_of_the_format_has_a_field(model):
    fields = {field.name: field for field in fields_of(model)}
    left_out = {"kind", "texts", "file"} | ({"gap", "max_height"} if "height" in model.model_fields else set())
    assert set(fields) == set(model.model_fields) - left_out
    for field in fields.values():
        assert (field.form is Form.CHOICE) == bool(field.choices)
        if field.form in {Form.MILLIMETRES, Form.POINTS, Form.NUMBER}:
            assert field.least < field.most
    for name in set(fields) & {"colour", "text", "hold_words", "max_height", "data"}:
        wanted = {"colour": Form.COLOUR, "text": Form.WORDS, "hold_words": Form.SWITCH, "max_height": Form.MILLIMETRES}
        assert fields[name].form is wanted.get(name, Form.PICTURE)


def test_words_in_the_first_language_alone_are_for_all():
    languages = ("en", "fr", "es")
    assert words_in("Hello", languages) == {"en": "Hello", "fr": "", "es": ""}
    both = with_words("Hello", languages, "fr", "Bonjour")
    assert both == {"en": "Hello", "fr": "Bonjour"}
    assert with_words(both, languages, "fr", "") == "Hello"
    assert with_words("Hello", languages, "en", "") == ""
    assert with_words({"de": "Hallo"}, languages, "en", "Hello") == {"de": "Hallo", "en": "Hello"}


# undoing


def test_typing_in_one_field_is_one_step():
    state = editing.choose(editing.begin(A6), "band")
    for value in (1.0, 12.0, 12.5):
        state = editing.edit(state, edits.set_value(state.draft, "band", "height", value), "band.height")
    assert editing.undo(state).draft == A6
    assert editing.redo(editing.undo(state)).draft == state.draft


def test_a_wrong_edit_is_shown_and_the_last_sound_layout_stays():
    state = editing.begin(A6)
    wrong = editing.edit(state, edits.place(A6, "event", Rect(60, 110, 52, 30)))
    assert (wrong.flaws, wrong.sound, wrong.usable) == (
        (Flaw(Wrong.OUTSIDE, "event"), Flaw(Wrong.ON_CODE, "event", "code")),
        A6,
        False,
    )
    right = editing.edit(wrong, edits.place(wrong.draft, "event", Rect(8, 112, 52, 30)))
    assert right.usable
    assert find(right.sound, "event").y == 112


def test_what_is_chosen_follows_the_box():
    state = editing.choose(editing.begin(PHOTO), "found")
    assert state.side == "back"
    gone = editing.edit(state, edits.delete(state.draft, "found"))
    assert gone.chosen == ""
    assert editing.choose(state, "nobody") == state
    assert editing.turn(state, "front").chosen == ""
    assert editing.choose_next(editing.begin(A6), 1).chosen == "band"
    assert editing.choose_next(editing.choose(editing.begin(A6), "band"), -1).chosen == "code"


def test_saving_while_editing_goes_on_keeps_what_was_saved_apart():
    state = editing.begin(A6)
    assert not state.changed
    state = editing.edit(state, edits.rename(A6, "B"))
    written = state.sound
    state = editing.kept(editing.edit(state, edits.rename(A6, "C")), written)
    assert state.changed
    assert not editing.undo(state).changed


STEPS = st.one_of(
    st.tuples(st.just("place"), st.sampled_from(["band", "person", "event", "code"]), st.integers(0, 250), st.integers(1, 250)),
    st.tuples(st.just("add"), st.sampled_from([kind for kind in KINDS if kind != "image"]), st.sampled_from(["front", "back"])),
    st.tuples(st.just("delete"), st.sampled_from(["band", "person", "event", "code", "field"])),
    st.tuples(st.just("duplicate"), st.sampled_from(["band", "person", "code"])),
    st.tuples(st.just("shift"), st.sampled_from(["band", "person"]), st.integers(-3, 3)),
    st.tuples(st.just("paper"), st.sampled_from(list(PAPERS)), st.booleans()),
    st.tuples(st.just("colour"), st.sampled_from(["#12", "#123456", None, "red"])),
    st.tuples(st.just("text"), st.integers(0, 3), st.floats(5, 90)),
    st.tuples(st.just("undo")),
    st.tuples(st.just("redo")),
)


def stepped(state: editing.Editing, step: tuple) -> editing.Editing:
    draft = state.draft
    match step:
        case ("place", id, at, size):
            return editing.edit(state, edits.place(draft, id, Rect(at / 2, at / 2, size / 2, size / 2)))
        case ("add", kind, side):
            return editing.edit(state, edits.add(draft, side, kind)[0])
        case ("delete", id):
            return editing.edit(state, edits.delete(draft, id))
        case ("duplicate", id):
            return editing.edit(state, edits.duplicate(draft, id)[0])
        case ("shift", id, by):
            return editing.edit(state, edits.shift(draft, id, by))
        case ("paper", paper, landscape):
            return editing.edit(state, edits.set_paper(draft, paper, landscape=landscape))
        case ("colour", colour):
            return editing.edit(state, edits.set_value(draft, "band", "colour", colour))
        case ("text", number, size):
            texts = getattr(find(draft, "person"), "texts", ())
            return editing.edit(state, edits.set_text(draft, "person", number, "min_pt", size)) if number < len(texts) else state
        case ("undo",):
            return editing.undo(state)
    return editing.redo(state)


@settings(max_examples=60, deadline=None)
@given(st.lists(STEPS, max_size=12))
def test_whatever_is_done_the_sound_one_is_sound_and_undoing_leads_back(steps):
    state = editing.begin(A6)
    for step in steps:
        state = stepped(state, step)
        assert bool(state.flaws) == (check(state.draft).sound is None)
        assert parse_layout(state.sound.text(), "sound.json") == state.sound
        if state.usable:
            assert state.sound == state.draft
    done = state.draft
    count = len(state.past)
    for _ in range(count):
        state = editing.undo(state)
    assert state.draft == A6
    for _ in range(count):
        state = editing.redo(state)
    assert state.draft == done


# dragging

RECTS = st.builds(
    lambda x, y, width, height: Rect(x, y, min(width, 105 - x), min(height, 148 - y)),
    *(st.floats(0, 100).map(lambda value: round(value, 2)) for _ in range(2)),
    *(st.floats(2, 60).map(lambda value: round(value, 2)) for _ in range(2)),
)


@given(
    RECTS,
    st.sampled_from([(0, 0), *HANDLES]),
    st.floats(-200, 200),
    st.floats(-200, 200),
    st.lists(RECTS, max_size=4),
    st.booleans(),
)
def test_a_dragged_box_stays_on_the_page_and_keeps_a_size(start, handle, across, down, others, free):
    rect = dragged(start, handle, across, down, PAGE, others, free=free).rect
    assert rect.x >= -0.01
    assert rect.y >= -0.01
    assert rect.right <= 105.01
    assert rect.bottom <= 148.01
    assert rect.width >= 0.99
    assert rect.height >= 0.99
    if handle == (0, 0):
        assert (rect.width, rect.height) == pytest.approx((start.width, start.height), abs=0.01)


def test_an_edge_that_is_near_draws_the_box():
    found = dragged(Rect(20, 50, 30, 10), (0, 0), -11.3, 0.2, PAGE, [Rect(8, 100, 40, 10)])
    assert (found.rect.x, found.upright) == (8, (8,))
    assert dragged(Rect(20, 50, 30, 10), (0, 0), -11.3, 0.2, PAGE, [Rect(8, 100, 40, 10)], free=True).rect.x == 8.5


def test_away_from_edges_the_grid_counts():
    assert dragged(Rect(20.2, 50, 30, 10), (0, 0), REACH * 2, 0, PAGE, []).rect.x == 22.5


def test_only_the_edge_that_was_taken_moves():
    found = dragged(Rect(20, 50, 30, 10), (1, 0), 7.1, 99, PAGE, [])
    assert found.rect == Rect(20, 50, 37, 10)
    assert dragged(Rect(20, 50, 30, 10), (-1, -1), -3, -3, PAGE, []).rect == Rect(17, 47, 33, 13)

"""The layout editor's window, worked with keys and mouse on a real station."""

import pytest
from PySide6.QtCore import Qt

from kiosk.badge.layout import shipped_layout
from kiosk.badge.specimens import Kind
from tests.ui.editor import LEFT
from ui.layout_editor_edits import KINDS, Rect, find
from ui.layout_editor_fields import fields_of

SHIFT, CTRL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
A6 = shipped_layout("a6")


# looking


def test_the_longest_the_shortest_and_the_most_unusual_name_of_the_roster_are_there(hands):
    names = {kind: card.name.text() for kind, card in hands.screen.cards.items()}
    assert names[Kind.LONGEST].endswith("Castro-Figueiredo")
    assert names[Kind.SHORTEST] == "王小明"
    assert names[Kind.UNUSUAL] in {"سلمى الحريري", "प्रिया नंदकुमार"}
    assert all(card.remarks.text() for card in hands.screen.cards.values())
    assert hands.canvas._picture is not None


def test_another_name_is_made_large_by_a_click(hands):
    before = hands.canvas._picture
    hands.press(hands.screen.cards[Kind.UNUSUAL])
    hands.drawn()
    assert hands.canvas._picture != before
    assert [kind for kind, card in hands.screen.cards.items() if card.isChecked()] == [Kind.UNUSUAL]


def test_what_does_not_fit_is_said_with_its_field(hands):
    hands.editor.choose("person")
    for name, text in (("width", "30"), ("height", "9")):
        hands.fill(name, text)
    hands.drawn()
    long = hands.screen.cards[Kind.LONGEST]
    assert "▲ Organization: too long for its place" in long.remarks.text()
    assert long.accessibleDescription() == long.remarks.text()


def test_a_black_printer_shows_black_and_white(hands):
    hands.press(hands.screen.black)
    hands.drawn()
    picture = hands.canvas._picture
    colours = {picture.pixelColor(x, 40).saturation() for x in range(0, picture.width(), 7)}
    assert colours == {0}


def test_the_back_is_another_page(open_editor):
    hands = open_editor("a6-photo")
    front = hands.canvas._picture
    hands.press(hands.screen.back)
    hands.drawn()
    assert hands.canvas._picture != front
    assert [hands.screen.boxes.rows.item(row).text() for row in range(2)] == ["Page, A6 · 105 × 148 mm", "back-band, Colour band"]


def test_a_side_without_boxes_is_blank_paper(hands):
    hands.press(hands.screen.back)
    hands.drawn()
    picture = hands.canvas._picture
    assert {picture.pixelColor(x, picture.height() // 2).name() for x in range(0, picture.width(), 9)} == {"#ffffff"}


# with the mouse


def test_a_click_chooses_the_smallest_box_there(hands):
    hands.click(80, 125)
    assert hands.editor.state.chosen == "code"
    assert hands.screen.form.heading.text() == "QR code"
    assert hands.screen.boxes.rows.currentItem().text() == "code, QR code"
    hands.click(50, 24)
    assert hands.editor.state.chosen == ""


def test_a_drag_moves_a_box_to_the_grid_and_is_one_step(hands):
    hands.drag((20, 125), (22.7, 118.4))
    moved = hands.box("event")
    assert (moved.x * 2 % 1, moved.y * 2 % 1) == (0, 0)
    assert moved.x == pytest.approx(10.7, abs=1.3)
    hands.key(Qt.Key.Key_Z, CTRL)
    assert hands.editor.state.draft == A6
    hands.key(Qt.Key.Key_Z, CTRL | SHIFT)
    assert hands.box("event") == moved


def test_an_edge_of_another_box_draws_the_dragged_one(hands):
    hands.editor.place("event", Rect(20, 110, 30, 30))
    hands.drag((30, 125), (18.9, 125))
    assert hands.box("event").x == 8


def test_a_handle_pulls_an_edge(hands):
    hands.click(20, 125)
    hands.drag((60, 125), (50, 125))
    assert hands.box("event") == Rect(8, 110, 42, 30)


def test_a_circle_stays_round(open_editor):
    hands = open_editor("a6-photo")
    hands.editor.choose("photo")
    hands.editor.set_value("shape", "circle")
    hands.drag((38, 57), (32, 57))
    assert hands.box("photo").width == hands.box("photo").height < 30
    assert hands.editor.state.usable


def test_a_box_over_the_code_is_said_at_once_and_the_last_picture_stays(hands):
    before = hands.canvas._picture
    hands.drag((20, 125), (45, 125), release=False)
    assert hands.screen.remark.text().startswith("▲ “event” overlaps the code “code”")
    hands.drawn()
    assert hands.canvas._picture.size() == before.size()
    assert hands.editor.state.sound.front[2].x < 20
    assert not any(button.isEnabled() for button in (hands.screen.save, hands.screen.save_as, hands.screen.use))
    assert hands.screen.boxes.rows.currentItem().text().endswith("something is wrong with it")
    hands.qtbot.mouseRelease(hands.canvas, LEFT, pos=hands.at(45, 125))
    hands.key(Qt.Key.Key_Z, CTRL)
    assert hands.screen.use.isEnabled()
    assert not hands.screen.remark.text().startswith("▲")


# with keys


def test_arrows_move_half_a_millimetre_and_with_shift_five(hands):
    hands.click(20, 125)
    hands.canvas.setFocus()
    for key, modifier in ((Qt.Key.Key_Right, None), (Qt.Key.Key_Up, None), (Qt.Key.Key_Left, SHIFT), (Qt.Key.Key_Down, CTRL)):
        hands.key(key, modifier or Qt.KeyboardModifier.NoModifier)
    assert hands.box("event") == Rect(3.5, 109.5, 52, 30.5)


def test_page_keys_walk_escape_leaves_and_delete_takes_away(hands):
    hands.canvas.setFocus()
    hands.key(Qt.Key.Key_PageDown)
    assert hands.editor.state.chosen == "band"
    hands.key(Qt.Key.Key_PageUp)
    assert hands.editor.state.chosen == "code"
    hands.key(Qt.Key.Key_Escape)
    assert hands.editor.state.chosen == ""
    hands.key(Qt.Key.Key_PageDown)
    hands.key(Qt.Key.Key_Delete)
    assert find(hands.editor.state.draft, "band") is None


def test_the_list_chooses_and_deletes_by_keys(hands):
    rows = hands.screen.boxes.rows
    rows.setFocus()
    hands.key(Qt.Key.Key_Down)
    assert hands.editor.state.chosen == "band"
    assert rows.hasFocus()
    hands.key(Qt.Key.Key_Delete)
    assert [box.id for box in hands.editor.state.draft.front] == ["person", "event", "code"]


def test_undoing_works_while_a_field_has_the_focus(hands):
    hands.editor.choose("band")
    hands.fill("height", "25")
    assert hands.box("band").height == 25
    hands.key(Qt.Key.Key_Z, CTRL)
    assert hands.editor.state.draft == A6
    assert hands.screen.form.fields.editors["height"].spin.value() == 20


# boxes


@pytest.mark.parametrize("kind", [kind for kind in KINDS if kind != "image"])
def test_every_kind_can_be_added_from_the_menu_and_shows_its_form(hands, kind):
    words = hands.screen.words.kind(kind)
    next(action for action in hands.screen.boxes.menu.actions() if action.text() == words).trigger()
    box = find(hands.editor.state.draft, hands.editor.state.chosen)
    assert box.kind == kind
    assert set(hands.screen.form.fields.editors) == {field.name for field in fields_of(type(box))}
    hands.drawn()


def test_order_duplicate_delete(hands):
    hands.editor.choose("person")
    hands.press(hands.screen.boxes.up)
    assert [box.id for box in hands.editor.state.draft.front][:2] == ["person", "band"]
    assert not hands.screen.boxes.up.isEnabled()
    hands.press(hands.screen.boxes.down)
    hands.press(hands.screen.boxes.copy)
    assert hands.editor.state.chosen == "person-2"
    hands.press(hands.screen.boxes.remove)
    assert hands.editor.state.draft == A6


# values


def test_a_field_changes_the_box_while_it_is_typed(hands):
    hands.editor.choose("band")
    hands.fill("height", "24")
    assert hands.box("band").height == 24
    hands.drawn()
    assert hands.editor._wished[0] == hands.editor.state.draft


def test_a_wrong_colour_is_marked_until_it_is_one(hands):
    hands.editor.choose("band")
    hands.fill("colour", "#12345")
    line = hands.screen.form.fields.editors["colour"].line
    assert "#12345 is no colour" in hands.screen.remark.text()
    assert line.property("wrong")
    hands.qtbot.keyClicks(line, "6")
    assert hands.editor.state.usable
    assert not line.property("wrong")
    hands.type(line, "")
    hands.key(Qt.Key.Key_Delete, widget=line)
    assert find(hands.editor.state.draft, "band").colour is None


def test_a_palette_gives_a_colour(hands, qtbot):
    hands.editor.choose("band")
    editor = hands.screen.form.fields.editors["colour"]
    hands.press(editor.patch)
    editor.dialog.setCurrentColor("#336699")
    editor.dialog.accept()
    assert find(hands.editor.state.draft, "band").colour == "#336699"


def test_a_name_that_another_box_has_is_refused_and_said(hands):
    hands.editor.choose("band")
    hands.fill("id", "code")
    assert hands.screen.remark.text() == "▲ Two boxes are called “code”."
    assert hands.screen.form.fields.editors["id"].line.text() == "code"
    assert not hands.screen.save_as.isEnabled()
    assert [box.id for box in hands.editor.state.draft.front].count("code") == 1
    hands.fill("id", "colour field")
    assert hands.editor.state.chosen == "colour field"
    assert hands.editor.state.usable


def test_a_columns_texts(hands):
    hands.editor.choose("person")
    texts, form = hands.screen.form.texts, hands.screen.form
    assert [texts.list.item(row).text() for row in range(texts.list.count())] == ["Name", "Organization", "Position", "Country"]
    texts.list.setFocus()
    hands.key(Qt.Key.Key_Down)
    hands.fill("max_pt", "18")
    assert find(hands.editor.state.draft, "person").texts[1].max_pt == 18
    hands.press(texts.add_words)
    assert form.text_fields.editors.keys() >= {"text", "gap"}
    hands.press(texts.down)
    hands.press(texts.remove)
    assert [texts.list.item(row).text() for row in range(texts.list.count())] == ["Name", "Organization", "Position", "Country"]
    hands.press(texts.add_field)
    assert len(find(hands.editor.state.draft, "person").texts) == 5


def test_words_are_written_in_each_language_of_the_event(open_editor):
    hands = open_editor("a6-photo")
    hands.editor.choose("found")
    each = hands.screen.form.fields.editors["text"].each
    assert list(each) == ["en", "fr", "es"]
    hands.type(each["fr"], "Merci")
    assert find(hands.editor.state.draft, "found").text["fr"] == "Merci"
    assert each["es"].toPlainText().startswith("Lleve")


def test_words_may_be_written_letter_by_letter_from_nothing(hands):
    hands.editor.add("text")
    lines = hands.screen.form.fields.editors["text"].each["en"]
    hands.type(lines, "Hello you")
    assert find(hands.editor.state.draft, hands.editor.state.chosen).text == "Hello you"
    assert lines.toPlainText() == "Hello you"


def test_the_page(hands):
    editors = hands.screen.form.fields.editors
    paper = editors["paper"].combo
    paper.setFocus()
    paper.setCurrentIndex(paper.findData("102x152"))
    paper.activated.emit(paper.currentIndex())
    assert (hands.editor.state.draft.paper, hands.editor.state.draft.width) == ("102x152", 102)
    assert hands.editor.state.usable
    hands.drawn()
    editors["paper"].combo.activated.emit(editors["paper"].combo.findData(""))
    hands.fill("width", "110")
    assert (hands.editor.state.draft.paper, hands.editor.state.draft.width) == (None, 110)
    hands.fill("name", "")
    hands.key(Qt.Key.Key_Delete)
    assert "The layout has no name" in hands.screen.remark.text()
    hands.fill("name", "Mine")
    assert hands.window.header.title.text() == "Badge layout · Mine •"


def test_landscape_turns_the_paper(hands):
    hands.press(hands.screen.form.fields.editors["landscape"].box)
    assert (hands.editor.state.draft.width, hands.editor.state.draft.height) == (148, 105)

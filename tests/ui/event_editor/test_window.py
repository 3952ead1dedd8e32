"""The event editor's window, worked with keys and mouse on a real station."""

import pytest
from PySide6.QtCore import QEvent, QRect, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QApplication, QLineEdit

from kiosk.files.event_edit import SetAdmit, SetField
from tests.ui.event_editor.conftest import COMMENTED
from tests.ui.event_editor.hands import CTRL, Key
from ui import theme
from ui.event_editor.cells import What
from ui.event_editor.flaws import Flaw, Wrong
from ui.event_editor.matrix_model import Count
from ui.event_editor.matrix_paint import fitted
from ui.event_editor.pages import Page
from ui.event_editor.words import EventWords

P3, B2 = 0, 1
SHIFT = Qt.KeyboardModifier.ShiftModifier


# looking


def test_it_opens_with_who_may_enter_and_the_keyboard_in_the_matrix(hands):
    assert hands.editor.page is Page.ENTRY
    assert hands.matrix.hasFocus()
    assert hands.window.header.title.text() == "Event · ours.toml"
    assert hands.editor.verdict.text() == "✓ Nothing is wrong"
    assert hands.said("B2", What.TIER, "FP") == "FP, may enter"
    assert hands.said("P3", What.TIER, "CS") == "CS, may enter, as every tier may"
    assert hands.said("P3", What.SEATS) == "Seats, –"


def test_the_chosen_session_is_told_in_a_sentence_and_how_many_may_enter_it(hands):
    hands.counted()
    hands.walk("B2", What.TIER, "FP")
    assert hands.editor.entry.sentence.text().startswith("Focal point, or anyone invited; doors 13:30–15:30; 60 seats, strict")
    assert hands.editor.entry.effect.text() == "May enter: 8 of 12"


def test_what_a_change_does_is_told_at_once(hands):
    hands.counted()
    hands.walk("B2", What.TIER, "FP")
    hands.key(Key.Key_Space)
    hands.walk("B2", What.TIER, "CS")
    hands.key(Key.Key_Space)
    hands.counted()
    assert hands.editor.entry.effect.text() == "May enter: 3 of 12 · gain it: 1 · lose it: 6"
    head = hands.editor.entry.model.headerData(B2, Qt.Orientation.Vertical, Qt.ItemDataRole.AccessibleTextRole)
    assert head.endswith("may enter: 3 · gain it: 1 · lose it: 6")


def test_without_a_station_the_example_is_begun_with_and_nothing_is_counted(open_event):
    hands = open_event(None, None)
    assert len(hands.editor.state.sessions) == 11
    assert hands.editor.entry.effect.text() == ""
    assert hands.parts.use is None
    assert not hands.parts.screen.use.isVisible()


def test_without_a_file_the_stations_event_is_edited(open_event):
    hands = open_event()
    assert [one["code"] for one in hands.editor.state.sessions] == ["P3", "B2", "B3", "B4"]
    assert not hands.editor.state.changed


def test_another_events_file_is_not_counted_with_this_roster(hands):
    hands.counted()
    hands.editor.edit(SetField(("event", "id"), "another"))
    hands.qtbot.waitUntil(lambda: hands.editor.entry.model.counts is None)
    assert hands.editor.entry.effect.text() == ""


# the matrix, by keys


def test_space_turns_a_tick_and_control_z_turns_it_back(hands):
    hands.walk("B2", What.TIER, "CS")
    hands.key(Key.Key_Space)
    assert 'admit.tiers = ["FP", "CS"]' in hands.text
    hands.key(Key.Key_Z, modifier=CTRL)
    assert hands.text == COMMENTED
    hands.key(Key.Key_Z, modifier=CTRL | SHIFT)
    assert 'admit.tiers = ["FP", "CS"]' in hands.text


def test_f2_and_digits_write_a_number(hands):
    hands.walk("B2", What.SEATS)
    hands.key(Key.Key_F2)
    hands.type("75")
    hands.key(Key.Key_Return)
    hands.until("admit.capacity = 75")
    hands.key(Key.Key_8)
    hands.type("8", anew=False)
    hands.key(Key.Key_Return)
    hands.until("admit.capacity = 88")
    hands.key(Key.Key_F2)
    hands.type("")
    hands.key(Key.Key_Backspace, Key.Key_Return)
    hands.qtbot.waitUntil(lambda: "admit.capacity = 88" not in hands.text)
    assert hands.matrix.hasFocus()


def test_a_number_that_is_being_written_is_left_alone_by_what_was_counted(hands):
    hands.walk("B2", What.SEATS)
    hands.key(Key.Key_F2)
    hands.type("7")
    hands.editor.show_counts({"B2": Count(3)}, 12)
    hands.type("5", anew=False)
    hands.key(Key.Key_Return)
    hands.until("admit.capacity = 75")


def test_escape_leaves_a_number_as_it_was(hands):
    hands.walk("B2", What.OPENS)
    hands.key(Key.Key_F2)
    hands.type("5")
    hands.key(Key.Key_Escape)
    assert hands.text == COMMENTED


def test_letters_are_not_for_a_matrix(hands):
    hands.walk("B2", What.SEATS)
    hands.key(Key.Key_X, Key.Key_Minus)
    assert hands.text == COMMENTED
    assert hands.matrix.hasFocus()


def test_space_opens_choices(hands):
    hands.walk("B2", What.INVITATION)
    hands.key(Key.Key_Space)
    assert [action.text() for action in hands.matrix.menu.actions()] == [
        "don’t count", "or invited", "and invited", "only invited",
    ]  # fmt: skip
    hands.key(Key.Key_Down, Key.Key_Down, Key.Key_Return)
    assert 'admit.invitation = "only"' in hands.text
    assert "admit.tiers" not in hands.text
    assert hands.said("B2", What.TIER, "FP") == "FP, tiers don’t count, only invitations"


def test_a_limit_without_seats_has_no_choices(hands):
    hands.walk("P3", What.LIMIT)
    hands.key(Key.Key_Space)
    assert hands.matrix.menu is None
    assert hands.said("P3", What.LIMIT) == "Limit"


def test_page_keys_and_home_walk(hands):
    hands.key(Key.Key_End)
    assert hands.matrix.currentIndex().column() == hands.editor.entry.model.columnCount() - 1
    hands.key(Key.Key_Home)
    assert hands.matrix.currentIndex().column() == 0


# the matrix, by mouse


def test_a_click_turns_a_tick(hands):
    hands.click("B2", What.TIER, "OBS")
    hands.click("B2", What.EVERY)
    assert "admit.tiers" not in hands.text
    hands.click("P3", What.CHECKED_IN)
    assert "ends = 2024-10-21T17:00:00\nadmit.checked_in = true\n" in hands.text


def test_a_click_on_a_choice_opens_it(hands):
    hands.click("B3", What.REENTRY)
    menu = hands.matrix.menu
    action = menu.actions()[3]
    hands.qtbot.mouseClick(menu, Qt.MouseButton.LeftButton, pos=menu.actionGeometry(action).center())
    assert 'admit.reentry = "never"' in hands.text


def test_a_second_click_writes_a_number(hands):
    hands.click("B3", What.SEATS)
    hands.click("B3", What.SEATS)
    hands.qtbot.waitUntil(lambda: isinstance(QApplication.focusWidget(), QLineEdit))
    hands.type("9")
    hands.key(Key.Key_Return)
    hands.until("admit.capacity = 9\n")


# rules


def test_a_rule_is_written_as_json_and_what_is_wrong_is_said_at_once(hands):
    hands.walk("B2", What.RULE)
    hands.key(Key.Key_F2)
    dialog = hands.editor.question
    hands.qtbot.waitUntil(dialog.text.hasFocus)
    assert dialog.remark.text() == "No rule: everything else decides."
    hands.type("{")
    assert dialog.remark.text() == "▲ This is no JSON object, line and column 1:2"
    assert not dialog.yes.isEnabled()
    hands.type('{"==": [null, 1]}')
    assert "null" in dialog.remark.text()
    assert not dialog.yes.isEnabled()
    hands.type('{"==": [{"var": "product"}, "ZZ"]}')
    assert "no tier has the code" in dialog.remark.text()
    hands.type('{"isBefore": [{"var": "now"}, {"buildTime": ["customtime", "14:30"]}]}')
    assert dialog.remark.text().splitlines() == ["now < 14:30", "To others it says: Entry only until 14:30 each day"]
    hands.key(Key.Key_Tab, Key.Key_Tab)
    assert dialog.yes.hasFocus()
    hands.key(Key.Key_Return)
    assert hands.editor.question is None
    assert 'admit.rule = { isBefore = [{ var = "now" }, { buildTime = ["customtime", "14:30"] }] }' in hands.text
    assert hands.editor.entry.rule.text().startswith("Rule: now < 14:30 — To others it says")
    hands.back()
    assert hands.matrix.hasFocus()


def test_a_rule_that_cant_be_judged_is_remarked_on_and_may_be_saved(hands):
    hands.editor.edit(SetAdmit(B2, "rule", {"perhaps": [1]}))
    assert hands.editor.list.item(0).text() == "Session B2 · Rule: perhaps: unknown operator perhaps"
    assert hands.editor.state.usable


# forms


def test_facts_are_edited_by_keyboard(hands):
    hands.key(Key.Key_F5)
    hands.type("Our meeting")
    assert 'name = { en = "Our meeting", fr =' in hands.text
    hands.key(Key.Key_Tab, Key.Key_Tab, Key.Key_Tab)
    hands.type("Elsewhere")
    assert 'venue = "Elsewhere"' in hands.text


def test_a_day_and_a_list_of_languages(hands):
    hands.fill(Page.FACTS, "languages", "en, pt-BR")
    assert 'languages = ["en", "pt-BR"]' in hands.text
    assert "pt-BR" in hands.editor.facts.form.fields["name"].each
    day = hands.editor.facts.form.fields["ends"].day
    day.setFocus()
    hands.key(Key.Key_Up)
    assert hands.editor.state.draft.data["event"]["ends"].year == 2025


def test_a_mistake_stands_at_its_field_and_in_the_list(hands):
    hands.fill(Page.FACTS, "timezone", "Mars/Olympus")
    field = hands.editor.facts.form.fields["timezone"]
    assert field.remark.text() == '▲ there is no time zone "Mars/Olympus"; write it like America/New_York'
    assert field.line.accessibleDescription() == field.remark.text().removeprefix("▲ ")
    assert hands.editor.list.item(0).text().startswith("▲ Event · Time zone: there is no time zone")
    assert hands.editor.verdict.text() == "▲ Mistakes: 1"
    assert not hands.parts.screen.use.isEnabled()
    assert hands.parts.screen.save.isEnabled()
    hands.key(Key.Key_Z, modifier=CTRL)
    assert hands.text == COMMENTED
    assert hands.editor.list.isHidden()


def test_f4_goes_to_what_is_wrong(hands):
    hands.editor.edit(SetAdmit(B2, "tiers", []), SetField(("tiers", 1, "colour"), "green"))
    hands.key(Key.Key_F5)
    hands.key(Key.Key_F4)
    assert hands.editor.page is Page.TIERS
    assert hands.editor.tiers.form.fields["colour"].line.hasFocus()
    hands.key(Key.Key_F4)
    assert hands.editor.page is Page.ENTRY
    assert hands.matrix.currentIndex().row() == B2
    assert "no tier may enter" in hands.said("B2", What.EVERY)
    assert hands.editor.entry.sentence.text().endswith("(before the last mistake)")


def test_a_tier_is_added_named_and_coloured_by_keyboard(hands):
    hands.key(Key.Key_F6)
    hands.key(Key.Key_Tab)
    assert hands.editor.tiers.add.hasFocus()
    hands.key(Key.Key_Return)
    hands.type("VIP")
    hands.key(Key.Key_Tab)
    hands.type("#777777")
    assert "too low" not in hands.editor.tiers.reads.text()
    assert hands.editor.tiers.reads.text().startswith("▲ Contrast of the words on it: 4.")
    hands.type("#123456")
    assert hands.editor.tiers.reads.text().startswith("✓")
    assert 'code = "VIP"\nname = { en = "New tier" }\ncolour = "#123456"' in hands.text
    assert hands.editor.tiers.band.accessibleName() == "New tier · VIP"


def test_a_tiers_code_is_changed_wherever_it_is_named(hands):
    hands.fill(Page.TIERS, "code", "FOCAL")
    assert 'code = "FOCAL"' in hands.text
    assert 'admit.tiers = ["FOCAL"]' in hands.text
    hands.key(Key.Key_Z, modifier=CTRL)
    assert hands.text == COMMENTED


def test_removing_a_tier_tells_where_it_is_named(hands):
    hands.key(Key.Key_F6)
    hands.key(Key.Key_Delete)
    question = hands.editor.question
    assert "It is named in B2" in question.accessibleDescription()
    hands.press(question.yes)
    assert 'code = "FP"' not in hands.text
    assert hands.editor.list.item(0).text() == "▲ Session B2 · Tiers: no tier may enter; choose one, or every tier"


def test_a_session_is_added_after_the_chosen_one_and_removed(hands):
    hands.key(Key.Key_F7, Key.Key_Down)
    hands.press(hands.editor.sessions.add)
    hands.type("N1")
    assert [one["code"] for one in hands.editor.state.sessions] == ["P3", "B2", "N1", "B3", "B4"]
    assert hands.editor.sessions.sentence.text().startswith("Everybody; doors 15:00–16:30")
    hands.press(hands.editor.sessions.remove)
    hands.press(hands.editor.question.no)
    assert len(hands.editor.state.sessions) == 5
    hands.press(hands.editor.sessions.remove)
    hands.press(hands.editor.question.yes)
    assert hands.text == COMMENTED


def test_a_session_that_begins_later_ends_later(hands):
    hands.editor.open_page(Page.SESSIONS)
    hands.editor.choose(session=B2)
    moment = hands.editor.sessions.form.fields["starts"].moment
    moment.setFocus()
    moment.setCurrentSection(moment.Section.HourSection)
    hands.key(Key.Key_Up)
    assert "starts = 2024-10-21T15:00:00\nends = 2024-10-21T16:30:00" in hands.text


# appearance


def test_another_language_says_everything_anew(hands):
    hands.walk("B2", What.INVITATION)
    hands.editor.speak("fr")
    assert hands.editor.entry.sentence.text().startswith("Point focal, ou toute personne invitée")
    assert hands.editor.entry.title.text().startswith("B2 · Financer le programme")
    hands.key(Key.Key_F9)
    assert hands.editor.language == "fr"


def test_every_word_is_there():
    words = EventWords()
    assert all(words.flaw(Flaw(wrong, "event", None, "id", "x")) for wrong in Wrong)
    assert all(words.column_name(what) and words.column_help(what) for what in What)


def test_everything_that_takes_keys_has_a_name(hands):
    for page in Page:
        hands.editor.open_page(page)
        for widget in hands.editor.findChildren(QLineEdit):
            named = widget.accessibleName() or (widget.parentWidget() is not None and widget.parentWidget().accessibleName())
            assert named or not widget.isVisible()


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_it_is_painted_either_way(hands, direction):
    hands.counted()
    hands.window.setLayoutDirection(direction)
    QApplication.sendEvent(hands.editor, QEvent(QEvent.Type.StyleChange))
    for page in Page:
        hands.editor.open_page(page)
        assert not hands.window.grab().isNull()


# words that have room


@pytest.mark.parametrize("language", ["en", "fr", "es", "ar", "zh", "ru"])
def test_no_word_in_a_column_s_head_is_cut(hands, language):
    hands.parts.surroundings._languages.speak(language)
    QApplication.processEvents()
    matrix, metrics = hands.matrix, QFontMetrics(theme.font(14, theme.SEMIBOLD))
    for number, column in enumerate(hands.editor.entry.model.columns):
        words = str(hands.editor.entry.model.headerData(number, Qt.Orientation.Horizontal))
        room = QRect(0, 0, matrix.columnWidth(number) - 8, 1000)
        if column.what is not What.TIER:
            needed = metrics.boundingRect(room, int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap), words)
            assert needed.width() <= room.width(), words
            assert needed.height() <= 2 * metrics.boundingRect(room, int(Qt.AlignmentFlag.AlignCenter), words).height(), words


@pytest.mark.parametrize("width", [1366, 1350])
def test_all_columns_are_seen_without_scrolling_on_a_small_laptop(open_event, qtbot, width):
    hands = open_event(None, None)
    assert len(hands.editor.state.tiers) == 9
    hands.window.resize(width, 720)
    qtbot.waitUntil(lambda: hands.window.width() == width)
    hands.key(Key.Key_Home)
    assert hands.matrix.horizontalScrollBar().maximum() == 0


def test_the_hours_of_a_session_stay_in_order_and_are_what_is_left_where_room_is_short(hands):
    head = hands.editor.entry.model.head(P3)
    assert head.hours == "\u206614:00–17:00\u2069", "they read from left to right wherever they stand"
    assert head.when.endswith(head.hours)
    metrics = QFontMetrics(theme.font(13))
    assert fitted(metrics, head, metrics.horizontalAdvance(head.when)) == head.when
    assert fitted(metrics, head, metrics.horizontalAdvance(head.when) - 4) == head.hours

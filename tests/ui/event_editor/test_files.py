"""Opening, saving, leaving, and using an event for the station."""

import pytest
from PySide6.QtTest import QTest

from kiosk.errors import Fault
from kiosk.files.event_edit import RemoveSession, SetAdmit, SetField, read_draft
from kiosk.files.event_file import read_event
from tests.ui.event_editor.conftest import COMMENTED
from tests.ui.event_editor.hands import CTRL, Key
from tests.ui.world import ORG, PINS, SUP
from ui.event_editor.acts import example
from ui.wording import Tone

B2 = 1


def change(hands, venue="Elsewhere"):
    hands.editor.edit(SetField(("event", "venue"), venue))
    return hands


def saved(hands):
    hands.qtbot.waitUntil(lambda: not hands.editor.state.changed)


def event_of(house):
    found = []
    house.beside(lambda station: found.append(station.event))
    return found[0]


# files


def test_saving_writes_the_file_that_was_opened_with_all_its_comments(hands, path):
    change(hands)
    assert hands.window.header.title.text() == "Event · ours.toml •"
    hands.key(Key.Key_S, modifier=CTRL)
    saved(hands)
    assert path.read_text(encoding="utf-8") == COMMENTED.replace("United Nations Headquarters, New York", "Elsewhere")
    assert hands.window.header.title.text() == "Event · ours.toml"


def test_windows_line_ends_and_a_byte_order_mark_are_kept(open_event, path):
    path.write_bytes(b"\xef\xbb\xbf" + COMMENTED.replace("\n", "\r\n").encode())
    hands = change(open_event(path))
    hands.files.save()
    saved(hands)
    content = path.read_bytes()
    assert content.startswith(b"\xef\xbb\xbf")
    assert content.count(b"\n") == content.count(b"\r\n")


def test_what_is_wrong_may_be_saved_and_opened_again(hands, path, open_event):
    hands.editor.edit(SetAdmit(B2, "tiers", []))
    hands.files.save()
    saved(hands)
    again = open_event(path)
    assert again.editor.verdict.text() == "▲ Mistakes: 1"
    assert again.editor.entry.sentence.text() == ""
    again.editor.edit(SetAdmit(B2, "tiers", ["CS"]))
    assert again.editor.state.usable


def test_saving_what_came_from_no_file_asks_for_one(open_event, tmp_path):
    hands = change(open_event())
    hands.key(Key.Key_S, modifier=CTRL)
    hands.files.dialog.fileSelected.emit(str(tmp_path / "new.toml"))
    hands.files.dialog.reject()
    saved(hands)
    assert read_event(tmp_path / "new.toml").venue == "Elsewhere"
    assert hands.files.path == tmp_path / "new.toml"


def test_the_example_and_the_stations_event_can_be_begun_with(hands):
    hands.key(Key.Key_O, modifier=CTRL)
    assert [action.text() for action in hands.files.menu.actions()] == ["A file…", "The station’s event", "The example"]
    hands.key(Key.Key_Down, Key.Key_Down, Key.Key_Return)
    assert hands.text == example()
    assert hands.files.path is None
    hands.files.offer()
    hands.files.menu.actions()[1].trigger()
    hands.files.menu.close()
    assert len(hands.editor.state.sessions) == 4


def test_a_file_that_is_no_toml_is_said_and_the_one_that_is_edited_stays(hands, tmp_path):
    broken = tmp_path / "broken.toml"
    broken.write_text("[event\n", encoding="utf-8")
    hands.files.read(broken)
    hands.qtbot.waitUntil(lambda: hands.window.fault is not None)
    assert "broken.toml: is not TOML" in hands.window.fault.what
    assert hands.text == COMMENTED
    with pytest.raises(Fault, match="no such file"):
        read_draft(tmp_path / "missing.toml")


def test_a_folder_that_cant_be_written_to_is_said_and_nothing_is_lost(hands, tmp_path):
    change(hands).files.write(tmp_path / "nowhere" / "x.toml")
    hands.qtbot.waitUntil(lambda: hands.window.fault is not None)
    assert hands.editor.state.changed


# leaving


def test_closing_asks_and_goes_on_editing(hands):
    change(hands).window.close()
    assert hands.window.isVisible()
    QTest.keyClick(hands.files.question, Key.Key_Escape)
    assert hands.files.question is None
    assert hands.window.isVisible()


def test_closing_saves_and_closes(hands, path):
    change(hands).window.close()
    hands.press(hands.files.question.yes)
    hands.qtbot.waitUntil(lambda: not hands.window.isVisible())
    assert "Elsewhere" in path.read_text(encoding="utf-8")


def test_closing_gives_up(hands, path):
    change(hands).window.close()
    hands.press(hands.files.question.discard)
    assert not hands.window.isVisible()
    assert path.read_text(encoding="utf-8") == COMMENTED


def test_nothing_changed_closes_at_once(hands):
    hands.window.close()
    assert not hands.window.isVisible()


# using it for the station


def test_the_station_works_by_it_from_now_on(hands, house):
    hands.counted()
    hands.editor.edit(SetAdmit(B2, "tiers", ["CS"]))
    hands.press(hands.parts.screen.use)
    hands.qtbot.waitUntil(lambda: hands.parts.use.question is not None)
    with hands.qtbot.waitSignal(hands.parts.use.done):
        hands.press(hands.parts.use.question.yes)
    assert event_of(house).session("B2").admit.tiers == {"CS"}
    assert hands.window.trouble.tone is Tone.ADMIT
    hands.counted()
    hands.qtbot.waitUntil(lambda: "lose" not in hands.editor.entry.effect.text())


def test_what_people_entered_is_taken_away_only_where_that_is_confirmed(hands, house):
    house.before(lambda station: station.scan("c-R1", session="B2"))
    hands.editor.edit(RemoveSession(B2))
    hands.key(Key.Key_U, modifier=CTRL)
    hands.qtbot.waitUntil(lambda: hands.parts.use.question is not None)
    hands.press(hands.parts.use.question.yes)
    hands.qtbot.waitUntil(lambda: hands.parts.use.question is not None and "Take" in hands.parts.use.question.windowTitle())
    assert "session B2, which 1 person entered" in hands.parts.use.question.accessibleDescription()
    hands.press(hands.parts.use.question.no)
    assert event_of(house).session("B2") is not None
    hands.parts.use.ask()
    hands.press(hands.parts.use.question.yes)
    hands.qtbot.waitUntil(lambda: hands.parts.use.question is not None and "Take" in hands.parts.use.question.windowTitle())
    with hands.qtbot.waitSignal(hands.parts.use.done):
        hands.press(hands.parts.use.question.yes)
    assert event_of(house).session("B2") is None


def test_where_the_station_knows_its_staff_an_organizers_pin_is_asked_for(open_event, guarded, path):
    hands = change(open_event(path, guarded))
    hands.parts.use.ask()
    hands.qtbot.waitUntil(lambda: hands.parts.use.question is not None)
    sign_in = hands.parts.use.question.sign_in
    hands.qtbot.waitUntil(lambda: bool(sign_in.staff))
    assert [one.id for one in sign_in.staff] == [ORG.id]
    for digits, done in ((PINS[SUP.id], False), (PINS[ORG.id], True)):
        hands.qtbot.waitUntil(lambda: sign_in.pad.line.isEnabled() and not sign_in.pad.line.still)
        QTest.keyClicks(sign_in.pad.line, digits)
        QTest.keyClick(sign_in.pad.line, Key.Key_Return)
        if not done:
            hands.qtbot.waitUntil(lambda: "Not right" in sign_in.pad.remark.text())
            assert event_of(guarded).venue != "Elsewhere"
    hands.qtbot.waitUntil(lambda: hands.window.trouble.tone is Tone.ADMIT)
    assert event_of(guarded).venue == "Elsewhere"


def test_another_events_file_is_refused_and_said(hands):
    hands.editor.edit(SetField(("event", "id"), "another"))
    hands.parts.use.ask()
    hands.qtbot.waitUntil(lambda: hands.parts.use.question is not None)
    hands.press(hands.parts.use.question.yes)
    hands.qtbot.waitUntil(lambda: hands.window.fault is not None)
    assert "holds the event wps-fpn-2024" in hands.window.fault.what


def test_what_is_wrong_is_not_used(hands):
    hands.editor.edit(SetAdmit(B2, "tiers", []))
    hands.key(Key.Key_U, modifier=CTRL)
    assert hands.parts.use.question is None
    assert not hands.editor.state.usable


def test_whoever_may_read_a_file_may_read_it_after_it_was_saved(hands, path):
    path.chmod(0o644)
    change(hands).files.save()
    saved(hands)
    assert path.stat().st_mode & 0o777 == 0o644


def test_what_another_program_wrote_meanwhile_is_not_written_over_unasked(hands, path):
    theirs = COMMENTED.replace("Room 2", "Room 7")
    path.write_text(theirs, encoding="utf-8")
    change(hands).files.save()
    hands.qtbot.waitUntil(lambda: hands.window.fault is not None)
    assert "another program" in hands.window.fault.what
    assert path.read_text(encoding="utf-8") == theirs
    assert hands.editor.state.changed
    hands.window.hide_trouble()
    hands.files.save_as()
    hands.files.dialog.fileSelected.emit(str(path))
    hands.files.dialog.reject()
    saved(hands)
    assert read_event(path).venue == "Elsewhere"
    for venue in ("Geneva", "Nairobi"):
        change(hands, venue).files.save()
    saved(hands)
    assert read_event(path).venue == "Nairobi"
    assert hands.window.fault is None

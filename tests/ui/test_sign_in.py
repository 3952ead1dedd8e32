"""The desk where staff are known: nobody is seen and nothing is done before somebody has signed in."""

import logging
import threading

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAccessible, QGuiApplication, QInputMethodEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from kiosk.domain.reason import Reason
from kiosk.errors import Fault
from kiosk.guard import Guard
from tests.ui.conftest import QUICK
from tests.ui.duty import choose, deny, find, give, lock, press, scan, sign_in, words_on
from tests.ui.world import OP, OP2, ORG, PINS, SUP
from ui.wording import Sound

NAMES = ("Okafor", "Amina", "Sequeira")


@pytest.fixture
def house(guarded):
    return guarded


def test_a_desk_with_staff_starts_locked_and_does_nothing(open_desk, panel, qtbot, house):
    house.before(lambda station: station.check_in("R1", by=OP))
    desk = open_desk()
    assert [one.id for one in panel(desk).staff] == ["AB2", "MW1", "OP7", "SUP1"]
    assert desk.duty.locked
    assert not desk.screen.isVisible()
    assert not any(name in words_on(desk.frame.window) for name in NAMES)
    for key in (Qt.Key.Key_F2, Qt.Key.Key_F5, Qt.Key.Key_F8, Qt.Key.Key_Escape, Qt.Key.Key_F10):
        press(qtbot, desk, key)
    press(qtbot, desk, Qt.Key.Key_Z, modifier=Qt.KeyboardModifier.ControlModifier)
    desk.search("okafor")
    desk.print_again()
    desk.undo()
    assert not desk.busy
    assert desk.frame.window.menu_shown is None
    assert desk.frame.window.focusWidget() is panel(desk).list
    assert len(house.entries("check_in")) == 1
    assert house.entries("undo") == []


def test_somebody_signs_in_by_keys_alone(open_desk, panel, qtbot):
    desk = open_desk()
    window, names = desk.frame.window, panel(desk)
    qtbot.keyClicks(window.focusWidget(), "pe")
    assert names.list.currentRow() == [one.id for one in names.staff].index("OP7")
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Return)
    assert window.focusWidget() is names.pad.line
    qtbot.keyClicks(window.focusWidget(), PINS["OP7"])
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not desk.duty.locked)
    assert desk.screen.isVisible()
    assert window.focusWidget() is desk.screen.search.line
    assert window.header.who.text() == "OP7"


def test_letters_find_by_id_too_and_walk_on(open_desk, panel, qtbot):
    desk = open_desk()
    names = panel(desk)
    qtbot.keyClicks(names.list, "mw")
    assert names.staff[names.list.currentRow()] == ORG
    names.list.keyboardSearch("zzz")
    assert names.staff[names.list.currentRow()] == ORG


def test_somebody_signs_in_by_touch_alone(open_desk, panel, qtbot):
    desk = open_desk()
    names = panel(desk)
    choose(qtbot, names, "AB2")
    qtbot.mouseClick(names.pad.digits[9], Qt.MouseButton.LeftButton)
    qtbot.mouseClick(names.pad.delete, Qt.MouseButton.LeftButton)
    for digit in PINS["AB2"]:
        qtbot.mouseClick(names.pad.digits[int(digit)], Qt.MouseButton.LeftButton)
    qtbot.mouseClick(names.pad.enter, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: desk.duty.staff == OP2)


def test_what_is_done_says_who_did_it(open_desk, qtbot, house):
    desk = open_desk()
    sign_in(qtbot, desk, "OP7")
    assert scan(qtbot, desk, "c-R1") is Reason.CHECKED_IN
    find(qtbot, desk, "amaka")
    desk.do_next()
    qtbot.waitUntil(lambda: not desk.busy)
    desk.undo()
    qtbot.waitUntil(lambda: not desk.busy)
    for kind in ("scan", "check_in", "badge", "undo"):
        assert [entry.get("who") for entry in house.entries(kind)] == ["OP7"], kind


def test_a_locked_desk_scans_nothing_and_says_so(open_desk, panel, qtbot, house, ears):
    desk = open_desk()
    panel(desk)
    desk.take_scan("c-R1")
    desk.see_code("c-R1")
    assert "Sign in first" in words_on(desk.frame.window)
    assert ears.heard == [Sound.ATTENTION, Sound.ATTENTION]
    sign_in(qtbot, desk, "OP7")
    assert house.entries("scan") == []
    assert desk.state.told is None
    lock(qtbot, desk)
    assert "Sign in first" not in words_on(desk.frame.window)


def test_a_wrong_pin_never_tells_what_was_wrong_and_three_lock(open_desk, panel, qtbot, house, ears):
    desk = open_desk(pace=QUICK)
    names = panel(desk)
    choose(qtbot, names, "OP7")
    # longer than it takes to look: a second is an hour here
    names.set_second(3_600_000)
    said = {deny(qtbot, names) for _ in range(2)}
    assert said == {"▲ Not right. Try again"}
    assert desk.frame.window.focusWidget() is names.pad.line
    assert deny(qtbot, names) == "▲ Not right. Try again in 0:30"
    assert not names.pad.line.isEnabled()
    assert not names.pad.keys.isEnabled()
    assert names.pad.line.accessibleDescription() == "▲ Not right. Try again in 0:30"
    assert ears.heard == [Sound.ATTENTION] * 3
    assert [entry["act"] for entry in house.entries("staff")][-1] == "locked"
    qtbot.mouseClick(names.other, Qt.MouseButton.LeftButton)
    choose(qtbot, names, "AB2")
    assert names.pad.line.isEnabled()
    qtbot.mouseClick(names.other, Qt.MouseButton.LeftButton)
    choose(qtbot, names, "OP7")
    qtbot.waitUntil(lambda: names.pad.waits > 0)
    assert names.pad.remark.text().startswith("▲ Too many wrong tries. Try again in 0:")
    house.clock.passes(31)
    names.set_second(1)
    qtbot.waitUntil(names.pad.line.isEnabled)
    assert names.pad.remark.text() == ""
    sign_in(qtbot, desk, "OP7")


def test_an_id_that_works_here_no_longer_is_denied_in_the_same_words(open_desk, panel, qtbot, house):
    desk = open_desk()
    choose(qtbot, panel(desk), "OP7")
    house.dismiss(OP)
    assert deny(qtbot, panel(desk), PINS["OP7"]) == "▲ Not right. Try again"
    assert desk.duty.locked


def test_the_digits_are_in_nothing_that_can_be_seen_copied_read_aloud_or_logged(open_desk, panel, qtbot, caplog):
    caplog.set_level(logging.DEBUG)
    desk = open_desk()
    names = panel(desk)
    choose(qtbot, names, "OP7")
    line = names.pad.line
    clipboard = QGuiApplication.clipboard()
    clipboard.setText("123456")
    qtbot.keySequence(line, QKeySequence(QKeySequence.StandardKey.Paste))
    qtbot.mouseClick(line, Qt.MouseButton.MiddleButton)
    assert line.empty
    clipboard.setText("before")
    qtbot.keyClicks(line, "158x2")
    for keys in (QKeySequence.StandardKey.SelectAll, QKeySequence.StandardKey.Copy, QKeySequence.StandardKey.Cut):
        qtbot.keySequence(line, QKeySequence(keys))
    qtbot.mouseDClick(line, Qt.MouseButton.LeftButton)
    assert clipboard.text() == "before"
    assert (line.text(), line.selectedText()) == ("0000", "")
    assert not line.acceptDrops()
    assert line.contextMenuPolicy() is Qt.ContextMenuPolicy.NoContextMenu
    spoken = QAccessible.queryAccessibleInterface(line)
    assert spoken.state().passwordEdit
    assert not set(spoken.text(QAccessible.Text.Value)) & set("1582")
    desk.frame.languages.next()
    assert not line.empty
    give(qtbot, names, "03")
    qtbot.waitUntil(lambda: desk.duty.staff is not None)
    assert line.empty
    assert line.text() == ""
    assert "158203" not in caplog.text
    assert "15820" not in words_on(desk.frame.window)


def test_the_digits_are_gone_when_somebody_goes_back_or_the_window_turns(open_desk, panel, qtbot):
    desk = open_desk()
    names = panel(desk)
    choose(qtbot, names, "OP7")
    qtbot.keyClicks(names.pad.line, "1582")
    qtbot.keyClick(names.pad.line, Qt.Key.Key_Escape)
    assert (names.who, names.pad.line.empty) == (None, True)
    assert desk.frame.window.focusWidget() is names.list
    choose(qtbot, names, "OP7")
    qtbot.keyClicks(names.pad.line, "1582")
    choose(qtbot, names, "AB2")
    assert names.pad.line.empty


def test_digits_of_any_script_count_and_no_more_than_a_pin_has(open_desk, panel, qtbot):
    desk = open_desk()
    choose(qtbot, panel(desk), "OP7")
    line = panel(desk).pad.line
    for digit in "١٥٨٢٠٣":
        commit = QInputMethodEvent()
        commit.setCommitString(digit)
        line.inputMethodEvent(commit)
    assert line.take() == "158203"
    qtbot.keyClicks(line, "1" * 20)
    qtbot.keyClick(line, Qt.Key.Key_Backspace)
    assert len(line.take()) == 11


def test_pins_are_looked_at_on_the_cores_thread(open_desk, panel, qtbot, monkeypatch):
    threads, verify = [], Guard.verify

    def watched(self, id, pin):
        threads.append(threading.current_thread().name)
        return verify(self, id, pin)

    monkeypatch.setattr(Guard, "verify", watched)
    desk = open_desk()
    choose(qtbot, panel(desk), "OP7")
    give(qtbot, panel(desk), PINS["OP7"])
    give(qtbot, panel(desk), "9")
    assert desk.duty.locked
    qtbot.waitUntil(lambda: not desk.duty.locked)
    assert [name.partition("_")[0] for name in threads] == ["core"]


def test_a_disk_that_fails_lets_nobody_in_and_says_so(open_desk, panel, qtbot, house, monkeypatch):
    desk = open_desk()
    choose(qtbot, panel(desk), "OP7")

    def broken(*_):
        raise Fault("the disk is full", "free some space")

    with monkeypatch.context() as patch:
        patch.setattr(Guard, "verify", broken)
        give(qtbot, panel(desk), PINS["OP7"])
        qtbot.waitUntil(lambda: desk.frame.window.fault is not None)
    assert desk.duty.locked
    assert panel(desk).pad.line.empty
    sign_in(qtbot, desk, "OP7")
    assert desk.frame.window.fault is None


def test_the_only_one_who_works_here_is_asked_for_the_pin_at_once(open_desk, panel, qtbot, house):
    for one in (SUP, OP, OP2):
        house.dismiss(one)
    desk = open_desk()
    assert panel(desk).who == ORG
    assert desk.frame.window.focusWidget() is panel(desk).pad.line
    assert not panel(desk).other.isVisible()


def test_every_control_has_a_name_and_room_for_a_finger(open_desk, panel, qtbot):
    desk = open_desk()
    choose(qtbot, panel(desk), "OP7")
    buttons = [button for button in desk.frame.window.findChildren(QPushButton) if button.isVisible()]
    assert len(buttons) >= 14
    for button in buttons:
        assert button.accessibleName(), button.text()
        assert button.height() >= 44, button.text()
    assert panel(desk).list.accessibleName() == "Who works here"
    assert panel(desk).pad.line.accessibleName() == "PIN"
    assert panel(desk).list.item(2).text() == "Omar Petit, OP7, Operator"


def test_tab_goes_from_the_names_to_someone_else_and_the_pin(open_desk, panel, qtbot):
    desk = open_desk()
    names = panel(desk)
    choose(qtbot, names, "OP7")
    names.list.setFocus()
    walked = []
    for _ in range(2):
        qtbot.keyClick(desk.frame.window.focusWidget(), Qt.Key.Key_Tab)
        walked.append(desk.frame.window.focusWidget())
    assert set(walked) == {names.other, names.pad.line}


@pytest.mark.parametrize("size", [(1280, 720), (1366, 768), (1920, 1080)])
@pytest.mark.parametrize("language", ["en", "fr", "es"])
def test_nothing_is_cut_off(open_desk, panel, size, language, qtbot):
    desk = open_desk()
    desk.frame.languages.speak(language)
    desk.frame.window.resize(*size)
    names = panel(desk)
    choose(qtbot, names, "OP7")
    for _ in range(3):
        deny(qtbot, names)
    qtbot.waitUntil(lambda: names.pad.waits > 0)
    desk.take_scan("c-R1")
    assert (desk.frame.window.width(), desk.frame.window.height()) == size
    page = desk.locked_page
    for label in page.findChildren(QLabel):
        if label.isVisible() and label.text():
            assert label.parentWidget().rect().contains(label.geometry()), label.text()
            assert "".join(label.fitted().lines).replace(" ", "") == label.text().replace(" ", ""), label.text()
    keys = [button.geometry() for button in names.pad.buttons()]
    assert not any(one.intersects(other) for one in keys for other in keys if one is not other)
    assert all(names.pad.keys.rect().contains(key) for key in keys)
    assert page.rect().contains(names.pad.keys.geometry().translated(names.pad.mapTo(page, names.pad.rect().topLeft())))
    sign_in_again = desk.frame.window.header.who
    assert sign_in_again.width() >= sign_in_again.sizeHint().width()


def test_qt_events_of_a_hidden_line_forget_its_digits(open_desk, panel, qtbot):
    desk = open_desk()
    choose(qtbot, panel(desk), "OP7")
    line = panel(desk).pad.line
    qtbot.keyClicks(line, "158")
    desk.frame.window.hide()
    QApplication.sendPostedEvents(None, QEvent.Type.None_)
    assert line.empty

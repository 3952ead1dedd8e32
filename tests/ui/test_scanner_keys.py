"""Real key events, with a scanner and somebody typing at the same window."""

from __future__ import annotations

import warnings
from collections.abc import Iterator
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtGui import QGuiApplication, QInputMethodEvent, QKeyEvent, QKeySequence, QShortcut, QShortcutEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QPushButton, QVBoxLayout, QWidget

from kiosk.devices.wedge import Role
from kiosk.devices.wedge_rules import Rules
from tests.devices.keyboards import COMPOSED, LAYOUTS, Event, Scanner, press, typed
from tests.ui.keys import Keyboard
from ui.scanner_forms import form_of
from ui.scanner_keys import KeyboardScanner
from ui.widgets.dialogs import Question

CODE = "TK-2024-AZQWM1"


class Room:
    """A window with two fields and a button, and a scanner beside it."""

    def __init__(self, application: QApplication, rules: Rules) -> None:
        self.scans: list[str] = []
        self.happened: list[str] = []
        self.now = 0.0
        self.scanner = KeyboardScanner(application, rules, form_of)
        self.scanner.text.connect(self.scans.append)
        self.window = QWidget()
        self.field, self.other, self.button = QLineEdit(self.window), QLineEdit(self.window), QPushButton("Print", self.window)
        layout = QVBoxLayout(self.window)
        for part in (self.field, self.other, self.button):
            layout.addWidget(part)
        self.field.returnPressed.connect(lambda: self.happened.append("return"))
        self.button.clicked.connect(lambda: self.happened.append("clicked"))

    def show(self, qtbot) -> None:
        self.window.show()
        qtbot.waitUntil(self.window.isActiveWindow)
        self.field.setFocus()
        self.keys = Keyboard(self.window.windowHandle())

    def bind(self, key: str) -> None:
        QShortcut(QKeySequence(key), self.window, lambda: self.happened.append(f"{key} {self.field.text()}"))

    @property
    def quiet(self) -> bool:
        """Whether nothing is held any more."""
        return not self.scanner._held


@pytest.fixture
def make_room(application, open_windows, qtbot):
    def make(rules: Rules | None = None) -> Room:
        room = Room(application, rules or Rules())
        open_windows.enter_context(room.scanner)
        room.show(qtbot)
        open_windows.callback(room.window.deleteLater)
        open_windows.callback(room.window.close)
        return room

    return make


@pytest.fixture
def room(make_room) -> Iterator[Room]:
    return make_room()


# Scans.


@pytest.mark.parametrize("composes", [False, True])
@pytest.mark.parametrize("layout", LAYOUTS)
def test_nothing_of_a_scan_reaches_the_field_with_the_focus(room, layout, composes):
    room.field.setText("oka")
    room.field.setSelection(1, 2)
    room.keys.scan(CODE, Scanner(layout, composes=composes))
    assert room.scans == [CODE]
    assert (room.field.text(), room.field.selectedText(), room.field.isUndoAvailable()) == ("oka", "ka", False)
    assert room.happened == []
    assert room.quiet


def test_a_scan_presses_no_button(room):
    room.button.setFocus()
    room.keys.scan("c R1 2", ends=(Role.ENTER, Role.TAB))
    assert room.scans == ["c R1 2"]
    assert room.happened == []
    assert room.button.hasFocus()


def test_the_enter_of_a_scan_answers_no_question(room, qtbot):
    question = Question(room.window, "Print a new badge?", "Amina Okafor", "The old one stops working.", ("Cancel", "Print"))
    answers = []
    question.finished.connect(answers.append)
    question.open()
    qtbot.waitUntil(question.isActiveWindow)
    Keyboard(question.windowHandle()).scan(CODE)
    assert room.scans == [CODE]
    assert answers == []
    QTest.keyClick(question.windowHandle(), Qt.Key.Key_Return)
    assert answers == [1]


def test_a_scan_closes_no_menu(room, qtbot):
    menu = QMenu(room.window)
    for name in ("Camera 0", "Camera 1"):
        menu.addAction(name)
    menu.popup(room.window.mapToGlobal(QPoint(0, 0)))
    room.keys.scan(CODE)
    assert room.scans == [CODE]
    assert menu.isVisible()
    menu.close()


def test_the_enter_of_a_scan_triggers_no_shortcut(make_room):
    # through the platform's own entrance, in real time: shortcuts are looked for there before any window sees the key
    room = make_room(Rules(prefix="~", gap=0.5))
    room.bind("Return")
    handle = room.window.windowHandle()
    QTest.keyClick(handle, Qt.Key.Key_Return)
    assert room.happened == ["Return "]
    for char in "~" + CODE:
        QTest.keyClick(handle, char)
    QTest.keyClick(handle, Qt.Key.Key_Return)
    assert room.scans == [CODE]
    assert room.happened == ["Return "]
    assert room.field.text() == ""
    assert room.quiet


# Typing.


@pytest.mark.parametrize("gap", [0.03, 0.045, 0.06, 0.12])
def test_fast_typing_arrives_in_its_order_with_its_enter(room, qtbot, gap):
    room.keys.type("okafor diop\n", gap)
    qtbot.waitUntil(lambda: room.quiet)
    assert room.field.text() == "okafor diop"
    assert room.happened == ["return"]
    assert room.scans == []


def test_a_single_letter_arrives_after_a_moment(room, qtbot):
    room.keys.send([press(30, 200.0, "a")])
    assert room.field.text() == ""
    qtbot.waitUntil(lambda: room.field.text() == "a")


def test_typing_around_a_scan_arrives_and_the_scan_does_not(room, qtbot):
    room.keys.type("oka")
    room.keys.scan(CODE)
    room.keys.type("for")
    qtbot.waitUntil(lambda: room.quiet)
    assert room.field.text() == "okafor"
    assert room.scans == [CODE]


def strike(room: Room, key: str, at: float) -> None:
    """A shortcut's key goes down at that moment of the keyboard's clock, as the platform tells it."""
    chord = QKeySequence(key)[0]
    asked = QKeyEvent(QEvent.Type.ShortcutOverride, chord.key(), chord.keyboardModifiers())
    asked.setTimestamp(round(at * 1000))
    QCoreApplication.sendEvent(room.keys.window, asked)
    shortcut = room.window.findChild(QShortcut)
    with warnings.catch_warnings():
        # without its number no event is its
        warnings.simplefilter("ignore", DeprecationWarning)
        number = shortcut.id()
    QCoreApplication.sendEvent(shortcut, QShortcutEvent(shortcut.key(), number))


@pytest.mark.parametrize("key", ["F5", "Ctrl+Z", "Esc"])
def test_a_shortcut_comes_after_a_moment_and_after_what_was_typed_before_it(room, qtbot, key):
    room.bind(key)
    room.keys.type("ab", 0.03)
    strike(room, key, room.keys.at + 0.03)
    qtbot.waitUntil(lambda: room.happened == [f"{key} ab"])
    strike(room, key, room.keys.at + 1)
    room.keys.at += 1
    room.keys.type("c")
    qtbot.waitUntil(lambda: room.happened == [f"{key} ab"] * 2 and room.quiet)
    assert room.field.text() == "abc"


@pytest.mark.parametrize("key", ["F5", "Ctrl+Z", "Esc"])
@pytest.mark.parametrize("text", ["", "AAAA"])
def test_no_code_presses_a_shortcut(room, qtbot, key, text):
    room.bind(key)
    ends = (Role.ENTER,)
    # before the code, after it, and alone between two Enters
    strike(room, key, room.keys.at + 1.992)
    room.keys.at += 1
    room.keys.scan(text, ends=ends)
    strike(room, key, room.keys.at + 0.008)
    qtbot.waitUntil(lambda: room.quiet)
    qtbot.wait(60)
    assert room.happened in ([], ["return"], ["return", "return"])


def test_a_click_comes_after_a_shortcut(room, qtbot):
    room.bind("F5")
    room.button.clicked.connect(lambda: room.field.setText("clicked"))
    strike(room, "F5", room.keys.at + 1)
    QTest.mouseClick(room.window.windowHandle(), Qt.MouseButton.LeftButton, pos=room.button.geometry().center())
    assert room.happened == ["F5 ", "clicked"]


def test_undo_and_backspace_in_the_field_work_on_what_was_just_typed(room):
    handle = room.window.windowHandle()
    for char in "abc":
        QTest.keyClick(handle, char)
    QTest.keyClick(handle, Qt.Key.Key_Backspace)
    assert room.field.text() == "ab"
    QTest.keyClick(handle, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert room.field.text() != "ab"


def test_pasting_goes_after_what_was_typed(room):
    QGuiApplication.clipboard().setText("K1-PASTED")
    handle = room.window.windowHandle()
    QTest.keyClick(handle, "a")
    QTest.keyClick(handle, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert room.field.text() == "aK1-PASTED"
    assert room.scans == []


def test_a_click_goes_after_what_was_typed(room):
    heard = []
    room.button.clicked.connect(lambda: heard.append(room.field.text()))
    handle = room.window.windowHandle()
    QTest.keyClick(handle, "a")
    QTest.mouseClick(handle, Qt.MouseButton.LeftButton, pos=room.button.mapTo(room.window, room.button.rect().center()))
    assert heard == ["a"]


def test_a_key_that_is_held_down_repeats_in_the_field(room):
    first = press(30, 200.0, "a")
    repeats = [Event(replace(first.key, at=200.5 + step / 30, repeat=True)) for step in range(5)]
    room.keys.send([first, *repeats])
    assert room.field.text() == "aaaaaa"


def test_keys_stay_with_the_field_in_which_they_were_typed(room, qtbot):
    room.keys.send(typed("ab", [0.02, 0.02], at=200.0)[:2])
    room.other.setFocus()
    room.keys.send(typed("cd", [0.02, 0.02], at=200.04)[:2])
    qtbot.waitUntil(lambda: room.quiet)
    assert (room.field.text(), room.other.text()) == ("ab", "cd")


def test_keys_for_a_window_that_is_gone_disturb_nobody(room, qtbot):
    second = QWidget()
    line = QLineEdit(second)
    second.show()
    line.setFocus()
    Keyboard(second.windowHandle()).send([press(30, 200.0, "a")])
    second.close()
    second.deleteLater()
    QCoreApplication.sendPostedEvents(second, QEvent.Type.DeferredDelete)
    del second, line
    qtbot.waitUntil(lambda: room.quiet)
    assert room.field.text() == ""


# Input methods.


def commit(text: str, preedit: str = "") -> None:
    event = QInputMethodEvent(preedit, [])
    event.setCommitString(text)
    QCoreApplication.sendEvent(QGuiApplication.focusObject(), event)


def test_what_an_input_method_makes_arrives_in_order(room, qtbot):
    room.keys.send(typed("a", [0.02], at=200.0)[:1])
    commit("é")
    commit("王小明")
    commit("", "に")
    assert (room.field.text(), room.scans) == ("aé王小明", [])
    commit("日本")
    qtbot.waitUntil(lambda: room.quiet)
    assert room.field.text() == "aé王小明日本"


def test_lam_alef_typed_by_hand_arrives_once(room, qtbot):
    key = press(48, 200.0, "ﻻ").key
    room.keys.send([Event(key, committed=COMPOSED["ﻻ"]), Event(replace(key, at=200.1), down=False)])
    qtbot.waitUntil(lambda: room.quiet)
    assert room.field.text() == "لا"


# Beginning and end.


def test_without_its_with_it_listens_to_nobody_and_gives_back_what_it_held(application, qtbot):
    room = Room(application, Rules())
    with room.scanner:
        room.show(qtbot)
        room.keys.send([press(30, 200.0, "a")])
        assert room.field.text() == ""
    assert room.field.text() == "a"
    room.keys.scan(CODE)
    assert room.field.text() == "a" + CODE
    assert room.scans == []
    room.window.close()


def test_a_busy_program_waits_for_the_keys_that_are_on_their_way(application, qtbot):
    room = Room(application, Rules())
    room.scanner._now = lambda: room.now
    with room.scanner:
        room.show(qtbot)
        begun = list(Scanner().sends(CODE, at=300.0))
        room.keys.send(begun[:9])
        # the program did not come round for a second
        room.now = 1.0
        room.scanner._waited()
        assert not room.quiet
        room.keys.send(begun[9:])
        assert room.scans == [CODE]
    room.window.close()


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.lists(
        st.one_of(
            st.tuples(st.just("type"), st.text(alphabet="abcxyz -ABC1", min_size=1, max_size=9), st.floats(0.025, 0.2)),
            st.tuples(st.just("scan"), st.sampled_from([CODE, "1024", "https://example.org/a b"]), st.floats(0.0, 0.02)),
            st.tuples(st.just("commit"), st.sampled_from(["é", "لا", "王小明"]), st.just(0.0)),
        ),
        max_size=8,
    )
)
def test_whatever_comes_in_whatever_order_typing_arrives_and_scans_are_told(room, qtbot, story):
    room.field.clear()
    room.scans.clear()
    expected = ""
    for kind, text, pace in story:
        if kind == "type":
            room.keys.type(text, pace)
            expected += text
        elif kind == "scan":
            room.keys.scan(text, Scanner(pace=pace))
        else:
            commit(text)
            expected += text
    qtbot.waitUntil(lambda: room.quiet)
    assert room.field.text() == expected
    assert room.scans == [text for kind, text, _ in story if kind == "scan"]

"""The next name is typed wherever the keyboard stands: letters are the search line's, never lost, never a button's."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QGuiApplication, QInputMethodEvent, QInputMethodQueryEvent, QKeyEvent
from PySide6.QtTest import QTest

from kiosk.devices.scanners import Scanning
from kiosk.devices.wedge_rules import Rules
from kiosk.domain.reason import Reason
from tests.ui.at_desk import look_for
from tests.ui.conftest import NEVER
from tests.ui.keys import Keyboard
from ui.app import Manner, desk_window
from ui.frame import World


@pytest.fixture
def find(qtbot):
    """Types a name and Enter: the next act has the focus."""

    def find_(desk, text):
        look_for(qtbot, desk, text)
        qtbot.waitUntil(desk.screen.primary.hasFocus)

    return find_


@pytest.fixture
def desk(open_desk):
    return open_desk()


@pytest.fixture
def listening(application, house, ears, open_windows, qtbot):
    """A desk with a scanner that pretends to be a keyboard."""
    world = World(names=list, sounds=ears, now=house.clock.now)
    manner = Manner(pace=NEVER, world=world, scanning=Scanning(keyboard=True, rules=Rules()))
    desk = open_windows.enter_context(desk_window(application, house.station, manner))
    qtbot.waitUntil(desk.frame.window.isActiveWindow)
    # the scanners begin with the first round of the window's loop
    QCoreApplication.processEvents()
    return desk


def type_at(desk, text):
    """Types where the keyboard stands, as a platform does."""
    for letter in text:
        QTest.keyClick(desk.frame.window.windowHandle(), Qt.Key.Key_Return if letter == "\n" else letter)


def test_the_next_name_is_looked_for_and_nobody_before_is_checked_in(desk, find, qtbot):
    find(desk, "amaka")
    assert desk.state.person.registration.id == "R7"
    type_at(desk, "sequeira\n")
    line = desk.screen.search.line
    assert line.text() == "sequeira"
    qtbot.waitUntil(desk.screen.primary.hasFocus)
    assert desk.state.person.registration.id == "R2"
    assert desk.state.person.checked_in is None
    assert desk.screen._jobs == ()


def test_the_same_after_a_scan(desk, qtbot):
    desk.see_code("c-R1")
    qtbot.waitUntil(desk.screen.primary.hasFocus)
    type_at(desk, "wang\n")
    qtbot.waitUntil(lambda: desk.state.person is not None and desk.state.person.registration.id == "R3")
    assert desk.screen._jobs == ()
    assert not desk.busy


@pytest.mark.parametrize("where", ["check_in", "more_button", "jobs", "nowhere", "header"])
def test_letters_find_the_line_from_everywhere_at_the_desk(desk, find, qtbot, where):
    find(desk, "amaka")
    if where == "nowhere":
        desk.frame.window.focusWidget().clearFocus()
    elif where == "header":
        desk.frame.window.header.language.setFocus()
    elif where == "jobs":
        desk.do_next()
        qtbot.waitUntil(lambda: bool(desk.screen._jobs) and not desk.busy)
        desk.screen.focus_jobs()
    else:
        getattr(desk.screen, where).setFocus()
    type_at(desk, "wa")
    assert desk.screen.search.line.hasFocus()
    assert desk.screen.search.line.text() == "wa"


def test_letters_are_added_in_the_line_itself(desk, qtbot):
    type_at(desk, "wa")
    type_at(desk, "ng")
    assert desk.screen.search.line.text() == "wang"


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_space_and_enter_go_on_pressing_the_button(desk, find, qtbot, key):
    find(desk, "amaka")
    QTest.keyClick(desk.frame.window.windowHandle(), key)
    qtbot.waitUntil(lambda: desk.state.person.checked_in is not None)
    assert desk.state.told.outcome.decision.reason is Reason.CHECKED_IN
    assert desk.screen.search.line.text() == "amaka"


@pytest.mark.parametrize("with_", [Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier])
def test_a_key_with_a_modifier_is_no_letter(desk, find, with_):
    find(desk, "amaka")
    QTest.keyClick(desk.frame.window.windowHandle(), Qt.Key.Key_K, with_)
    assert desk.screen.primary.hasFocus()
    assert desk.screen.search.line.text() == "amaka"


def test_a_question_keeps_its_keys(desk, find, qtbot):
    find(desk, "amaka")
    desk.more.walk_in()
    qtbot.waitUntil(lambda: desk.asks)
    dialog = desk.dialog
    qtbot.waitUntil(dialog.isActiveWindow)
    dialog.no.setFocus()
    QTest.keyClick(dialog.windowHandle(), "w")
    assert desk.screen.search.line.text() == "amaka"


def test_letters_behind_the_lock_are_nobodys(open_desk, guarded, application, open_windows, ears, qtbot):
    world = World(names=list, sounds=ears, now=guarded.clock.now)
    desk = open_windows.enter_context(desk_window(application, guarded.station, Manner(pace=NEVER, world=world)))
    qtbot.waitUntil(desk.frame.window.isActiveWindow)
    assert desk.duty.locked
    type_at(desk, "wang")
    assert desk.screen.search.line.text() == ""


def test_what_is_typed_while_an_act_is_on_its_way_is_not_typed_over(desk, find, qtbot):
    find(desk, "amaka")
    desk.do_next()
    assert desk.busy
    type_at(desk, "wa")
    qtbot.waitUntil(lambda: not desk.busy)
    type_at(desk, "ng")
    assert desk.screen.search.line.text() == "wang"
    qtbot.waitUntil(lambda: desk.state.person is not None and desk.state.person.registration.id == "R3")


# With a scanner that pretends to be a keyboard.


@pytest.mark.parametrize("gap", [0.03, 0.045, 0.12])
def test_fast_typing_at_a_button_is_looked_for_with_its_enter(listening, find, qtbot, gap):
    desk = listening
    find(desk, "amaka")
    Keyboard(desk.frame.window.windowHandle()).type("wang\n", gap)
    qtbot.waitUntil(lambda: desk.state.person is not None and desk.state.person.registration.id == "R3")
    qtbot.waitUntil(desk.screen.primary.hasFocus)
    assert desk.screen.search.line.text() == "wang"
    assert desk.screen._jobs == ()
    assert desk.state.person.checked_in is None


def test_enter_goes_where_the_letter_before_it_went_though_both_were_held(listening, find, qtbot):
    desk = listening
    find(desk, "amaka")
    Keyboard(desk.frame.window.windowHandle()).type("w\n", 0.012)
    line = desk.screen.search.line
    qtbot.waitUntil(lambda: line.text() == "w")
    qtbot.waitUntil(desk.screen.primary.hasFocus)
    assert desk.state.person.registration.id != "R7"
    assert not desk.busy
    assert desk.screen._jobs == ()


def test_a_scan_at_a_button_is_a_scan_and_no_search(listening, find, qtbot):
    desk = listening
    find(desk, "amaka")
    typed = []
    desk.screen.search.typed.connect(typed.append)
    Keyboard(desk.frame.window.windowHandle()).scan("c-R1")
    qtbot.waitUntil(lambda: desk.state.person is not None and desk.state.person.registration.id == "R1")
    assert typed == []
    assert desk.state.told.outcome.decision.reason is Reason.CHECKED_IN


# Input methods.


def wants_input_method():
    query = QInputMethodQueryEvent(Qt.InputMethodQuery.ImEnabled)
    QCoreApplication.sendEvent(QGuiApplication.focusObject(), query)
    return query.value(Qt.InputMethodQuery.ImEnabled)


def compose(preedit, text=""):
    event = QInputMethodEvent(preedit, [])
    event.setCommitString(text)
    QCoreApplication.sendEvent(QGuiApplication.focusObject(), event)


@pytest.mark.parametrize("where", ["primary", "check_in", "more_button"])
def test_what_an_input_method_composes_at_a_button_is_looked_for(desk, find, qtbot, where):
    find(desk, "amaka")
    getattr(desk.screen, where).setFocus()
    assert wants_input_method()
    line = desk.screen.search.line
    compose("wang xiaoming")
    assert desk.state.person.registration.id == "R7", "nobody is looked for yet"
    compose("", "王小明")
    assert line.text() == "王小明"
    assert line.hasFocus()
    qtbot.waitUntil(lambda: desk.state.person is not None and desk.state.person.registration.id == "R3")


def test_what_was_begun_and_left_again_ends_at_the_line(desk, find, qtbot):
    find(desk, "amaka")
    compose("w")
    compose("")
    assert desk.screen.search.line.hasFocus()
    qtbot.waitUntil(lambda: desk.state.person is None)


def test_a_name_of_the_right_to_left(desk, find, qtbot):
    find(desk, "amaka")
    window = desk.frame.window.windowHandle()
    for letter in "سلمى":
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QCoreApplication.sendEvent(window, QKeyEvent(kind, ord(letter), Qt.KeyboardModifier.NoModifier, letter))
    assert desk.screen.search.line.text() == "سلمى"
    qtbot.waitUntil(lambda: desk.state.person is not None and desk.state.person.registration.id == "R4")

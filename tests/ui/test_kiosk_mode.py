"""Kiosk mode at a window of this process: what is barred, and the one way out."""

from __future__ import annotations

import json

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QApplication

from kiosk.domain.direction import Direction
from tests.ui.duty import choose, give
from tests.ui.world import OP, PINS, moment
from ui import theme
from ui.app import Manner, desk_window, door_window
from ui.frame import World
from ui.kiosk_mode.lock import held
from ui.kiosk_mode.mode import KioskMode
from ui.kiosk_mode.remembered import Kiosk, Remembered, keep, recall
from ui.kiosk_mode.stopped import StoppedPage
from ui.pace import Pace
from ui.tokens import ThemeName

NEVER = Pace(milliseconds=3_600_000.0)
LEFT = Qt.MouseButton.LeftButton
PIN = "7301"


@pytest.fixture(autouse=True)
def no_desktop(monkeypatch):
    """There is no desktop to ask that the machine stays awake."""
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)
    monkeypatch.setenv("WAKEPY_FAKE_SUCCESS", "yes")


@pytest.fixture
def open_kiosk(application, house, open_windows, qtbot):
    """Opens a door in kiosk mode."""

    def open_(kiosk=None, at=None, pace=NEVER, desk=False):
        here = at or house
        here.clock.at = moment("14:07")
        manner = Manner(
            pace=pace, world=World(names=list, now=here.clock.now, ticks=here.clock.monotonic), kiosk=kiosk or Kiosk()
        )
        if desk:
            made = open_windows.enter_context(desk_window(application, here.station, manner))
        else:
            made = open_windows.enter_context(door_window(application, here.station, "B2", manner))
        qtbot.waitUntil(made.frame.window.isActiveWindow)
        return made

    return open_


def mode_of(at):
    return at.frame.window.findChild(KioskMode)


def asked(qtbot, at):
    qtbot.waitUntil(lambda: mode_of(at).gate.dialog is not None)
    return mode_of(at).gate.dialog


@pytest.mark.parametrize("desk", [True, False])
def test_it_fills_the_screen_and_nothing_closes_it(open_kiosk, qtbot, desk):
    at = open_kiosk(desk=desk)
    window = at.frame.window
    assert window.isFullScreen()
    window.close()
    QApplication.sendEvent(window, QCloseEvent())
    for key, held_down in (
        (Qt.Key.Key_F4, Qt.KeyboardModifier.AltModifier),
        (Qt.Key.Key_Q, Qt.KeyboardModifier.ControlModifier),
        (Qt.Key.Key_W, Qt.KeyboardModifier.ControlModifier),
        (Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_F11, Qt.KeyboardModifier.NoModifier),
    ):
        qtbot.keyClick(window, key, held_down)
    assert window.isVisible()
    assert window.isFullScreen()


def test_it_fills_the_screen_again_whatever_made_it_smaller(open_kiosk, qtbot):
    window = open_kiosk().frame.window
    window.showNormal()
    qtbot.waitUntil(window.isFullScreen)


def test_the_program_is_not_told_to_quit_past_it(open_kiosk, application, qtbot):
    window = open_kiosk().frame.window
    application.quit()
    qtbot.wait(1)
    assert window.isVisible()


def test_the_keys_of_the_window_work_on(open_kiosk, qtbot):
    door = open_kiosk()
    qtbot.keyClick(door.frame.window, Qt.Key.Key_F7)
    assert door.state.direction is Direction.OUT


def test_where_no_pin_is_known_nobody_needs_one(open_kiosk, qtbot):
    at = open_kiosk()
    qtbot.keyClick(at.frame.window, Qt.Key.Key_X, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    dialog = asked(qtbot, at)
    qtbot.waitUntil(lambda: bool(dialog.buttons))
    qtbot.mouseClick(dialog.buttons["leave"], LEFT)
    qtbot.waitUntil(lambda: not at.frame.window.isVisible())


def test_the_pin_of_the_environment_is_asked_for_and_wrong_ones_lock(open_kiosk, qtbot):
    at = open_kiosk(Kiosk(pin=PIN))
    mode_of(at).ask()
    dialog = asked(qtbot, at)
    qtbot.waitUntil(lambda: dialog.pad is not None)
    for _ in range(3):
        give(qtbot, dialog, "9999")
        qtbot.waitUntil(lambda: bool(dialog.pad.remark.text()))
    assert dialog.pad.waits == 30
    give(qtbot, dialog, PIN)
    assert at.frame.window.isVisible()


def test_the_right_pin_leaves(open_kiosk, qtbot):
    at = open_kiosk(Kiosk(pin=PIN))
    mode_of(at).ask()
    dialog = asked(qtbot, at)
    qtbot.waitUntil(lambda: dialog.pad is not None)
    give(qtbot, dialog, PIN)
    qtbot.waitUntil(lambda: not at.frame.window.isVisible())


def test_where_staff_are_known_a_supervisor_leaves_and_the_other_pin_counts_for_nothing(open_kiosk, guarded, qtbot):
    at = open_kiosk(Kiosk(pin=PIN), at=guarded)
    mode_of(at).ask()
    dialog = asked(qtbot, at)
    qtbot.waitUntil(lambda: dialog.sign_in is not None)
    assert OP.id not in [one.id for one in dialog.sign_in.staff]
    choose(qtbot, dialog.sign_in, "SUP1")
    give(qtbot, dialog.sign_in, "000001")
    qtbot.waitUntil(lambda: bool(dialog.sign_in.pad.remark.text()))
    assert at.frame.window.isVisible()
    give(qtbot, dialog.sign_in, PINS["SUP1"])
    qtbot.waitUntil(lambda: not at.frame.window.isVisible())


def test_the_corner_is_held_by_a_finger(open_kiosk, qtbot):
    at = open_kiosk(pace=Pace(milliseconds=20.0))
    window = at.frame.window
    qtbot.mousePress(window, LEFT, pos=QPoint(400, 300))
    assert not mode_of(at).hold.isActive()
    qtbot.mousePress(window, LEFT, pos=QPoint(10, 10))
    qtbot.mouseRelease(window, LEFT, pos=QPoint(10, 10))
    assert not mode_of(at).hold.isActive()
    qtbot.mousePress(window, LEFT, pos=QPoint(10, 10))
    asked(qtbot, at)


def test_the_corner_is_tapped_five_times(open_kiosk, qtbot):
    at = open_kiosk()
    for _ in range(5):
        qtbot.mouseClick(at.frame.window, LEFT, pos=QPoint(12, 12))
    asked(qtbot, at)


def test_the_corner_is_on_the_other_side_where_reading_begins_there(open_kiosk, qtbot):
    at = open_kiosk()
    at.frame.languages.speak("ar")
    for _ in range(5):
        qtbot.mouseClick(at.frame.window, LEFT, pos=QPoint(at.frame.window.width() - 12, 12))
    asked(qtbot, at)


def test_a_question_that_nobody_answers_goes_away(open_kiosk, qtbot):
    at = open_kiosk(Kiosk(pin=PIN), pace=Pace(milliseconds=5.0))
    mode_of(at).ask()
    asked(qtbot, at)
    qtbot.waitUntil(lambda: mode_of(at).gate.dialog is None)
    assert at.frame.window.isVisible()


def test_the_arrow_is_hidden_where_that_is_wished(open_kiosk, application, open_windows):
    open_kiosk(Kiosk(cursor=False))
    assert application.overrideCursor().shape() is Qt.CursorShape.BlankCursor
    open_windows.close()
    assert application.overrideCursor() is None


def test_what_it_is_is_remembered_and_taken_up_again(open_kiosk, open_windows, qtbot, tmp_path, application):
    memory = tmp_path / "open" / "door-B2.json"
    memory.parent.mkdir()
    door = open_kiosk(Kiosk(memory=memory))
    assert recall(memory) == Remembered("B2", language="en", theme="light")
    door.turn_direction()
    door.frame.languages.speak("fr")
    qtbot.waitUntil(lambda: recall(memory) == Remembered("B2", direction="out", language="fr", theme="light"))
    open_windows.close()
    keep(memory, Remembered("B2", direction="out", language="fr", theme="dark", text=1.5))
    try:
        door = open_kiosk(Kiosk(before=recall(memory), memory=memory))
        assert door.state.direction is Direction.OUT
        assert door.frame.languages.current == "fr"
        assert theme.appearance() == theme.Appearance(ThemeName.DARK, 1.5)
    finally:
        open_windows.close()
        theme.dress(application)


def test_a_door_whose_session_went_with_a_changed_event_stands_where_it_is_started(open_kiosk):
    door = open_kiosk(Kiosk(before=Remembered("GONE", direction="out", follows=True, language="fr")))
    assert door._code == "B2"


@pytest.mark.parametrize("kept", ["", "[]", "{", '{"session": 3}', json.dumps({"session": "B2"})])
def test_what_is_damaged_is_not_remembered(tmp_path, kept):
    path = tmp_path / "door.json"
    path.write_text(kept)
    assert recall(path) == Remembered()


def test_it_ends_where_the_program_that_started_it_is_gone(open_kiosk, qtbot, tmp_path):
    lock = tmp_path / "door.lock"
    with held(lock) as mine:
        assert mine
        at = open_kiosk(Kiosk(lock=lock))
        mode_of(at)._parent.setInterval(20)
        qtbot.wait(60)
        assert at.frame.window.isVisible()
    qtbot.waitUntil(lambda: not at.frame.window.isVisible())


def test_the_plain_page_is_left_by_its_button_only(qtbot):
    page = StoppedPage("kiosk.log")
    qtbot.addWidget(page)
    page.show()
    page.close()
    assert page.isVisible()
    assert "kiosk.log" in page.staff.text()
    qtbot.mouseClick(page.again, LEFT)
    assert not page.isVisible()


def test_an_end_of_the_system_that_is_broken_off_leaves_no_way_out(open_kiosk, qtbot):
    at = open_kiosk(pace=Pace(milliseconds=2.0))
    window = at.frame.window
    # what the system's session tells; nobody but Qt can make one
    mode_of(at)._stand_back()
    assert not window.barred
    qtbot.waitUntil(lambda: window.barred)
    window.close()
    assert window.isVisible()

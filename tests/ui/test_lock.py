"""The desk's lock: by itself, by hand, and because the station's staff changed; nobody is left on the screen."""

import pytest
from PySide6.QtCore import Qt

from kiosk.domain.reason import Reason
from kiosk.domain.staff import Role, Staff
from kiosk.printing.job import JobState
from tests.ui.conftest import QUICK
from tests.ui.duty import everything_in, find, lock, press, scan, sign_in
from tests.ui.world import OP, OP2, ORG, SUP

NAMES = ("Okafor", "Amina", "Sequeira")


@pytest.fixture
def house(guarded):
    return guarded


def test_ten_minutes_without_an_act_lock_and_nobody_is_left_on_the_screen(open_desk, panel, qtbot, house):
    desk = open_desk(pace=QUICK)
    sign_in(qtbot, desk, "OP7")
    find(qtbot, desk, "okafor")
    house.clock.passes(575)
    qtbot.waitUntil(lambda: "Locks in" in desk.frame.window.header.ending.text())
    assert desk.frame.window.header.ending.isVisible()
    scan(qtbot, desk, "c-R1")
    assert not desk.frame.window.header.ending.isVisible()
    house.clock.passes(599)
    qtbot.waitUntil(desk.frame.window.header.ending.isVisible)
    house.clock.passes(1)
    qtbot.waitUntil(lambda: desk.duty.locked and not desk.screen.isVisible())
    assert not desk.frame.window.header.ending.isVisible()
    assert (desk.state.person, desk.state.told, desk.state.results, desk.screen.search.line.text()) == (None, None, (), "")
    assert desk.screen.preview.empty
    assert not [text for text in everything_in(desk.frame.window) if any(name in text for name in NAMES)]
    # the same person only gives the PIN
    qtbot.waitUntil(lambda: panel(desk).who == OP)
    assert desk.frame.window.focusWidget() is panel(desk).pad.line


def test_a_late_timer_lets_nobody_act_after_their_time(open_desk, qtbot, house):
    desk = open_desk()
    sign_in(qtbot, desk, "OP7")
    find(qtbot, desk, "okafor")
    house.clock.passes(600)
    desk.check_in()
    assert not desk.busy
    assert desk.duty.locked
    assert not desk.screen.isVisible()
    assert house.entries("check_in") == []


def test_the_lock_is_a_key_and_a_button_and_signing_out_expects_nobody(open_desk, panel, qtbot):
    desk = open_desk()
    header = desk.frame.window.header
    sign_in(qtbot, desk, "OP7")
    lock(qtbot, desk)
    qtbot.waitUntil(lambda: panel(desk).who == OP)
    sign_in(qtbot, desk, "OP7")
    qtbot.mouseClick(header.lock, Qt.MouseButton.LeftButton)
    assert desk.duty.locked
    assert not header.lock.isVisible()
    assert header.who.text() == "Sign in"
    sign_in(qtbot, desk, "OP7")
    qtbot.mouseClick(header.who, Qt.MouseButton.LeftButton)
    lock_, out = desk.frame.window.menu_shown.actions()
    assert (lock_.text(), out.text()) == ("Lock (Ctrl+L)", "Sign out")
    out.trigger()
    desk.frame.window.menu_shown.close()
    assert panel(desk).who is None
    sign_in(qtbot, desk, "AB2")
    assert header.who.text() == "AB2"


def test_an_answer_that_comes_behind_the_lock_is_recorded_and_shown_to_nobody(open_desk, qtbot, house):
    desk = open_desk()
    sign_in(qtbot, desk, "OP7")
    find(qtbot, desk, "okafor")
    desk.do_next()
    desk.see_code("c-R3")
    desk.duty.lock()
    qtbot.waitUntil(lambda: not desk.busy)
    assert (desk.state.person, desk.state.told) == (None, None)
    assert [entry["registration"] for entry in house.entries("check_in")] == ["R1"]
    assert house.entries("scan") == []
    sign_in(qtbot, desk, "AB2")
    assert desk.state.person is None
    qtbot.waitUntil(lambda: [named.job.state for named in desk.screen._jobs] == [JobState.PRINTED])


def test_a_badge_that_fails_behind_the_lock_is_told_to_who_signs_in(open_desk, qtbot, house):
    house.settings.exports.mkdir(parents=True, exist_ok=True)
    (house.settings.exports / "badges").write_text("a file where the folder should be", encoding="utf-8")
    desk = open_desk()
    sign_in(qtbot, desk, "OP7")
    find(qtbot, desk, "okafor")
    desk.do_next()
    desk.duty.lock()
    qtbot.waitUntil(lambda: "▲" in desk.frame.window.header.printer.text(), timeout=15_000)
    assert not [text for text in everything_in(desk.frame.window) if any(name in text for name in NAMES)]
    assert desk.screen._jobs == ()
    sign_in(qtbot, desk, "AB2")
    assert "Amina Okafor" in desk.screen.notice.title.text()


def test_somebody_who_works_here_no_longer_is_told_so_and_the_desk_locks(open_desk, panel, qtbot, house):
    desk = open_desk()
    sign_in(qtbot, desk, "OP7")
    find(qtbot, desk, "okafor")
    house.dismiss(OP)
    press(qtbot, desk, Qt.Key.Key_F5)
    qtbot.waitUntil(lambda: desk.frame.window.fault is not None)
    assert "needs an operator" in desk.frame.window.fault.what
    assert "Sign in" in desk.frame.window.trouble.reason.text()
    assert desk.duty.locked
    assert not desk.screen.isVisible()
    qtbot.waitUntil(lambda: [one.id for one in panel(desk).staff] == ["AB2", "MW1", "SUP1"])
    assert panel(desk).who is None
    assert house.entries("check_in") == []


def test_another_role_counts_from_the_next_act_on(open_desk, qtbot, house):
    desk = open_desk()
    sign_in(qtbot, desk, "OP7")
    house.dismiss(OP)
    promoted = Staff("OP7", OP.name, Role.SUPERVISOR)
    house.engage(promoted)
    assert scan(qtbot, desk, "c-R1") is Reason.CHECKED_IN
    assert desk.duty.staff == promoted
    assert not desk.duty.locked


def test_without_staff_from_elsewhere_the_desk_opens_at_the_next_act(open_desk, panel, qtbot, house):
    desk = open_desk()
    names = panel(desk)
    for one in (SUP, OP, OP2, ORG):
        house.dismiss(one)
    names.list.picked.emit(0)
    qtbot.waitUntil(lambda: not desk.duty.locked)
    assert desk.screen.isVisible()
    assert not desk.frame.window.header.who.isVisible()


def test_a_clock_that_cant_be_right_is_said_until_it_is(open_desk, qtbot, house):
    desk = open_desk()
    sign_in(qtbot, desk, "OP7")
    scan(qtbot, desk, "c-R1")
    right = house.clock.at
    house.clock.at = right.replace(year=2023)
    assert scan(qtbot, desk, "c-R3") is Reason.CHECKED_IN
    banner = desk.frame.window.doubt
    assert banner.isVisible()
    assert "behind its last entry" in banner.title.text()
    desk.frame.languages.speak("fr")
    assert "horloge" in banner.title.text()
    house.clock.at = right.replace(year=2023)
    scan(qtbot, desk, "c-R7")
    assert banner.isVisible()
    house.clock.at = right
    scan(qtbot, desk, "c-R8")
    assert not banner.isVisible()

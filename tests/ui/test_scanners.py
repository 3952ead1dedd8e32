"""Scanners at a real desk and a real door."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtTest import QTest

from kiosk.devices.scanners import Scanning, SerialPort
from kiosk.devices.wedge_rules import Rules
from kiosk.domain.reason import Reason
from tests.devices.keyboards import Scanner
from tests.ui.conftest import NEVER
from tests.ui.keys import Keyboard
from tests.ui.world import moment
from ui.app import Manner, desk_window, door_window
from ui.frame import World
from ui.scanner_forms import form_of
from ui.scanners import TWICE, Scanners
from ui.wording import Sound


@pytest.fixture
def rules():
    return Rules()


@pytest.fixture
def manner(house, ears, rules):
    world = World(names=list, sounds=ears, now=house.clock.now)
    return Manner(pace=NEVER, world=world, scanning=Scanning(keyboard=True, rules=rules) if rules else Scanning())


@pytest.fixture
def desk(application, house, manner, open_windows, qtbot):
    desk = open_windows.enter_context(desk_window(application, house.station, manner))
    qtbot.waitUntil(desk.frame.window.isActiveWindow)
    listen()
    return desk


def listen():
    # the scanners begin with the first round of the window's loop
    QCoreApplication.processEvents()


@pytest.fixture
def door(application, house, manner, open_windows, qtbot):
    house.clock.at = moment("14:07")
    door = open_windows.enter_context(door_window(application, house.station, "B2", manner))
    qtbot.waitUntil(door.frame.window.isActiveWindow)
    listen()
    return door


def keyboard(place):
    return Keyboard(place.frame.window.windowHandle())


def reason(place):
    told = place.state.told
    return told.outcome.decision.reason if told is not None else None


@pytest.mark.parametrize("layout", ["us", "fr", "ara"])
def test_a_scan_at_the_desk_checks_in_whatever_has_the_focus_and_whatever_the_keyboard(desk, qtbot, layout):
    desk.screen.focus_search()
    typed = []
    desk.screen.search.typed.connect(typed.append)
    keyboard(desk).scan("c-R1", Scanner(layout, composes=True))
    qtbot.waitUntil(lambda: reason(desk) is Reason.CHECKED_IN)
    assert typed == []
    assert desk.screen.card.name.text() == "Amina Okafor"


def test_what_the_clerk_has_typed_so_far_is_not_touched_by_the_keys_of_a_scan(desk, qtbot):
    desk.screen.focus_search()
    keys = keyboard(desk)
    keys.type("oka")
    qtbot.waitUntil(lambda: desk.screen.search.line.text() == "oka" and bool(desk.state.results))
    seen = []
    desk.screen.search.line.textChanged.connect(seen.append)
    # R1 is among those found: the answer leaves the search as it is
    keys.scan("c-R1")
    qtbot.waitUntil(lambda: reason(desk) is Reason.CHECKED_IN)
    assert (seen, desk.screen.search.line.text()) == ([], "oka")


@pytest.mark.parametrize("rules", [Rules(prefix="~", gap=0.5)])
def test_a_scan_at_a_door_is_answered_and_its_enter_acknowledges_nothing(door, qtbot):
    # through the platform's own entrance, in real time: Enter is a shortcut there
    handle = door.frame.window.windowHandle()
    for char in "~c-R5\r":
        QTest.keyClick(handle, Qt.Key.Key_Return if char == "\r" else char)
    qtbot.waitUntil(lambda: reason(door) is Reason.NOT_APPROVED)
    assert door.state.stands

    def acknowledged():
        # right after a scan, Enter still belongs to it
        QTest.keyClick(handle, Qt.Key.Key_Return)
        return door.state.told is None

    qtbot.waitUntil(acknowledged)


def test_a_scan_while_a_refusal_stands_is_held_and_said(door, qtbot):
    keys = keyboard(door)
    keys.scan("c-R5")
    qtbot.waitUntil(lambda: reason(door) is Reason.NOT_APPROVED)
    keys.scan("c-R1")
    assert door.state.held == "c-R1"
    assert reason(door) is Reason.NOT_APPROVED


def test_scans_that_come_before_the_answer_to_the_last_one_are_answered_in_turn(desk, door, qtbot):
    for place in (desk, door):
        answered = []
        place.frame.core.ask(lambda station: station.name, answered.append, answered.append)
        for code in ("c-R1", "c-R3", "c-R7"):
            place.take_scan(code)
        qtbot.waitUntil(lambda place=place: place.state.told is not None and _last(place) == "R7")
    assert [outcome.registration.id for outcome in door._scans[:3]] == ["R7", "R3", "R1"]


def _last(place):
    who = place.state.told.outcome.registration
    return who.id if who else None


def test_a_scan_while_the_desk_asks_something_answers_nothing_and_is_heard(desk, qtbot, ears):
    desk.see_code("c-R1")
    qtbot.waitUntil(lambda: not desk.busy)
    desk.do_next()
    qtbot.waitUntil(lambda: desk.state.person.badge_serial == 1 and not desk.busy)
    desk.print_again()
    qtbot.waitUntil(desk.dialog.isActiveWindow)
    ears.heard.clear()
    Keyboard(desk.dialog.windowHandle()).scan("c-R3")
    assert desk.dialog is not None
    assert ears.heard == [Sound.ATTENTION]
    assert desk.state.person.registration.id == "R1"
    desk.dialog.reject()


def test_the_supervisors_reason_is_typed_and_a_scan_in_between_is_not(door, qtbot):
    door.see_code("c-R2")
    qtbot.waitUntil(lambda: reason(door) is Reason.TIER)
    door.ask_supervisor()
    qtbot.waitUntil(door.dialog.isActiveWindow)
    keys = Keyboard(door.dialog.windowHandle())
    keys.type("late sp")
    keys.scan("c-R1")
    keys.type("eaker")
    qtbot.waitUntil(lambda: door.dialog.reason.text() == "late speaker")
    assert door.state.held == "c-R1"
    door.dialog.reject()


def test_a_trigger_that_bounces_is_one_scan_and_a_second_wish_is_two(application):
    now = [10.0]
    scans = []
    with Scanners(application, Scanning(), now=lambda: now[0]) as scanners:
        scanners.text.connect(scans.append)
        for wait, text in ((0.0, "A"), (TWICE / 3, "A"), (TWICE / 3, "B"), (TWICE * 1.1, "A"), (TWICE * 1.1, "A")):
            now[0] += wait
            scanners._scanned(text)
    assert scans == ["A", "B", "A", "A"]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no pseudo-terminals")
def test_a_serial_scanner_at_the_desk_is_read_missed_and_found_again(application, house, manner, open_windows, qtbot, tmp_path):
    port = tmp_path / "ttyACM0"
    scanning = Scanning(ports=(SerialPort(str(port)),))
    given = Manner(pace=manner.pace, world=manner.world, scanning=scanning)
    desk = open_windows.enter_context(desk_window(application, house.station, given))
    qtbot.waitUntil(lambda: desk.frame.window.fault is not None)
    banner = desk.frame.window.trouble
    assert "ttyACM0" in banner.title.text()
    assert "Everything else works" in banner.reason.text()
    ours, theirs = os.openpty()
    port.symlink_to(os.ttyname(theirs))
    os.close(theirs)
    qtbot.waitUntil(lambda: desk.frame.window.fault is None)
    os.write(ours, b"c-R3\r\n")
    qtbot.waitUntil(lambda: reason(desk) is Reason.CHECKED_IN)
    port.unlink()
    os.close(ours)
    qtbot.waitUntil(lambda: desk.frame.window.fault is not None)


@pytest.mark.parametrize("rules", [None])
def test_without_a_keyboard_scanner_all_keys_are_typed(desk, qtbot):
    desk.screen.focus_search()
    keyboard(desk).scan("c-R1")
    assert desk.screen.search.line.text() == "c-R1"


@pytest.mark.parametrize(
    ("text", "form"),
    [
        ("", "NONE"),
        ("{", "NONE"),
        ("c-R1", "PLAIN"),
        ("K1-AAAA", "MARKED"),
        ("https://example.org", "MARKED"),
        ("WIFI:S:x;;", "MARKED"),
        ('{"i":[2,"indico.example.org","mYK+TjLPRlangWKtRWCdEg=="]}', "CODE"),
        ("abcdefghjkmnpqrstuvwxyz23456789a", "CODE"),
    ],
)
def test_texts_are_like_codes_or_not(text, form):
    assert form_of(text).name == form


def test_the_window_shows_before_what_reads_scanners_is_loaded():
    look = "import sys, ui.app; print([name for name in ('PySide6.QtSerialPort', 'ui.scanner_keys') if name in sys.modules])"
    assert subprocess.run([sys.executable, "-c", look], capture_output=True, text=True, check=True).stdout.strip() == "[]"

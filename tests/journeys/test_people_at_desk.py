"""A morning at the registration desk, with a printer on the table: everybody who is not simply on the list."""

from __future__ import annotations

from contextlib import ExitStack
from pathlib import Path

import pytest
import zxingcpp
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kiosk.assembly import open_station
from kiosk.devices.sources import Frames
from kiosk.domain.reason import Reason
from kiosk.printing.job import JobState
from kiosk.raster import to_image
from tests.ui.duty import choose, give, press, sign_in
from tests.ui.jobs import rows
from tests.ui.registering import click, come_back, open_by_key, type_text, walk_and_type
from tests.ui.registering import opened as opened_dialog
from tests.ui.shots import scene
from tests.ui.world import AFTERNOON, MORNING, OP, ORG, PINS, SUP, House, build, moment
from ui.app import Manner, desk_window, door_window, make_application
from ui.attendee.view import Face
from ui.desk import AtDesk
from ui.door import AtDoor
from ui.frame import World
from ui.pace import Pace
from ui.registering.correct import CorrectDialog
from ui.registering.lost import LostDialog
from ui.registering.substitute import SubstituteDialog
from ui.registering.walk_in import WalkInDialog

pytestmark = pytest.mark.qt_log_ignore(r"^This plugin does not support", extend=True)

LONG = 20_000
"""Milliseconds for what a printer does."""
STANDING = Pace(milliseconds=3_600_000.0)


@pytest.fixture
def house(tmp_path: Path, device) -> House:
    house = build(tmp_path / "house", "Station 1")
    house.clock.at = moment(MORNING)
    house.set_up_printers(device.address)
    return house


def manner(house: House, *, second_screen: bool = False, **world: object) -> Manner:
    given = World(names=list, now=house.clock.now, ticks=house.clock.monotonic, **world)  # type: ignore[arg-type]
    return Manner(pace=STANDING, world=given, second_screen=second_screen)


def open_desk(house: House, opened: ExitStack, qtbot: QtBot, **how: object) -> AtDesk:
    desk = opened.enter_context(desk_window(make_application(), house.station, manner(house, **how)))  # type: ignore[arg-type]
    qtbot.waitUntil(desk.frame.window.isActiveWindow)
    return desk


def open_door(house: House, opened: ExitStack, qtbot: QtBot) -> AtDoor:
    house.clock.at = moment(AFTERNOON)
    door = opened.enter_context(door_window(make_application(), house.station, "P3", manner(house)))
    qtbot.waitUntil(door.frame.window.isActiveWindow)
    return door


def comes_out(qtbot: QtBot, desk: AtDesk, name: str) -> None:
    qtbot.waitUntil(lambda: f"{name}: ✓ out" in rows(desk), timeout=LONG)


def both_come_out(qtbot: QtBot, desk: AtDesk) -> None:
    """The list calls both by the name of whoever holds the registration now."""
    printed = [JobState.PRINTED] * 2
    qtbot.waitUntil(lambda: [named.job.state for named in desk.screen._jobs] == printed, timeout=LONG)


def keys(qtbot: QtBot, text: str) -> None:
    """Type wherever the keyboard is."""
    for letter in text:
        where = QApplication.focusWidget()
        assert where is not None
        type_text(qtbot, where, letter)


def enter(qtbot: QtBot, desk: AtDesk) -> None:
    """Press Enter wherever the keyboard is."""
    qtbot.keyClick(desk.frame.window.focusWidget(), Qt.Key.Key_Return)


def code_of(page: bytes) -> str:
    """What the code of a badge says."""
    (found,) = zxingcpp.read_barcodes(to_image(page, 203), formats=zxingcpp.BarcodeFormat.QRCodeModel2)
    return found.text


def at_the_door(house: House, code: str) -> tuple[Reason, str | None]:
    """What a door answers to a badge in the afternoon, and whose it is."""
    house.clock.at = moment(AFTERNOON)
    with open_station(house.settings, clock=house.clock) as station:
        outcome = station.scan(code, session="P3")
    return outcome.decision.reason, outcome.registration.name if outcome.registration else None


def scan_at(qtbot: QtBot, door: AtDoor, code: str) -> Reason:
    door.acknowledge()
    turn = door.state.turn
    door.see_code(code)
    qtbot.waitUntil(lambda: door.state.asked is None and door.state.turn >= turn + 2)
    assert door.state.told is not None
    return door.state.told.outcome.decision.reason


def test_a_first_arrival_by_keyboard_alone(house, opened, qtbot, device):
    desk = open_desk(house, opened, qtbot)
    press(qtbot, desk, Qt.Key.Key_F2)
    keys(qtbot, "okafor am")
    qtbot.waitUntil(lambda: bool(desk.state.results) and desk.screen.search.line.text() == "okafor am")
    enter(qtbot, desk)
    assert desk.frame.window.focusWidget() is desk.screen.primary
    enter(qtbot, desk)
    comes_out(qtbot, desk, desk.state.person.registration.called)
    assert desk.frame.window.focusWidget() is desk.screen.search.line, "ready for the next name"
    opened.close()
    (page,) = device.tray()
    assert at_the_door(house, code_of(page))[0] is Reason.ADMITTED


def test_a_first_arrival_by_mouse_alone(house, opened, qtbot, device):
    frame = scene("c-R3")
    desk = open_desk(house, opened, qtbot, camera=Frames((number / 10, frame) for number in range(6000)))
    qtbot.waitUntil(lambda: desk.state.told is not None and not desk.busy, timeout=LONG)
    assert desk.state.told.outcome.decision.reason is Reason.CHECKED_IN
    click(qtbot, desk.screen.primary)
    comes_out(qtbot, desk, "王小明")
    click(qtbot, desk.screen.banner.close_button if desk.screen.banner.isVisible() else desk.screen.keys["Esc"])
    assert desk.state.person is None
    opened.close()
    assert at_the_door(house, code_of(device.tray()[0])) == (Reason.ADMITTED, "王小明")


def test_somebody_on_no_list_is_registered_on_a_supervisors_word_and_walks_in(house, opened, qtbot, device):
    house.engage(ORG, SUP, OP)
    desk = open_desk(house, opened, qtbot, second_screen=True)
    sign_in(qtbot, desk, "OP7")
    come_back(qtbot, desk)
    keys(qtbot, "Adichie")
    qtbot.waitUntil(lambda: desk.screen.search.empty.isVisible() and desk.screen.search.line.text() == "Adichie")
    dialog = open_by_key(qtbot, desk, Qt.Key.Key_F3, WalkInDialog)
    dialog.form.lines["display_name"].edit.clear()
    qtbot.keyClick(dialog.form.lines["given_name"].edit, Qt.Key.Key_Tab, modifier=Qt.KeyboardModifier.ShiftModifier)
    walk_and_type(qtbot, dialog, given_name="Ngozi", family_name="Adichie", organization="Writers", country="nigeria", tier="cs")
    assert (dialog.form.typed()["country"], dialog.form.typed()["tier"]) == ("NG", "CS")
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: desk.people.vouching.dialog is not None)
    asked = desk.people.vouching.dialog.sign_in
    choose(qtbot, asked, "SUP1")
    give(qtbot, asked, PINS["SUP1"])
    comes_out(qtbot, desk, "Ngozi Adichie")
    qtbot.waitUntil(lambda: desk.second.window.view.face is Face.READY)
    assert desk.duty.staff.id == "OP7"
    (walked_in,) = house.entries("walk_in")
    assert (walked_in["who"], walked_in["beside"]) == ("SUP1", "OP7")
    opened.close()
    assert at_the_door(house, code_of(device.tray()[0])) == (Reason.ADMITTED, "Ngozi Adichie")


def test_a_misspelt_name_is_found_put_right_and_printed(house, opened, qtbot, device):
    desk = open_desk(house, opened, qtbot)
    keys(qtbot, "nandakumarr")
    qtbot.waitUntil(lambda: [one.registration.id for one in desk.state.results] == ["R8"])
    dialog = open_by_key(qtbot, desk, Qt.Key.Key_F4, CorrectDialog)
    line = dialog.form.lines["family_name"].edit
    qtbot.keyClick(dialog.form.lines["given_name"].edit, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is line
    line.selectAll()
    keys(qtbot, "Nandhakumar")
    assert dialog.changed() == {"family_name": "Nandhakumar"}
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: desk.dialog is None and not desk.busy)
    assert desk.screen.card.also.text() == "Priya Nandhakumar"
    come_back(qtbot, desk)
    enter(qtbot, desk)
    comes_out(qtbot, desk, "प्रिया नंदकुमार")
    (corrected,) = house.entries("correct")
    assert "Nandhakumar" not in str(corrected), "no name stands in the journal"
    opened.close()
    assert at_the_door(house, code_of(device.tray()[0])) == (Reason.ADMITTED, "प्रिया नंदकुमार")


def test_another_delegate_comes_and_the_former_ones_badge_opens_nothing(house, opened, qtbot, device):
    desk = open_desk(house, opened, qtbot)
    desk.take_scan("c-R1")
    qtbot.waitUntil(lambda: not desk.busy)
    enter(qtbot, desk)
    comes_out(qtbot, desk, "Amina Okafor")
    come_back(qtbot, desk)
    press(qtbot, desk, Qt.Key.Key_F6)
    menu = desk.frame.window.menu_shown
    action = next(action for action in menu.actions() if action.text() == "Another delegate…")
    qtbot.mouseClick(menu, Qt.MouseButton.LeftButton, pos=menu.actionGeometry(action).center())
    dialog = opened_dialog(qtbot, desk, SubstituteDialog)
    for field, text in (("given_name", "Ngozi"), ("family_name", "Adichie")):
        qtbot.mouseClick(dialog.form.lines[field].edit, Qt.MouseButton.LeftButton)
        keys(qtbot, text)
    click(qtbot, dialog.yes)
    both_come_out(qtbot, desk)
    opened.close()
    former, now = (code_of(page) for page in device.tray())
    assert at_the_door(house, former)[0] is Reason.BADGE_REVOKED
    assert at_the_door(house, now) == (Reason.ADMITTED, "Ngozi Adichie")
    with open_station(house.settings, clock=house.clock) as station:
        assert station.scan("c-R1", session="P3").decision.reason is not Reason.ADMITTED


def test_a_lost_badge_is_replaced_and_a_door_refuses_the_old_one(house, opened, qtbot, device):
    desk = open_desk(house, opened, qtbot)
    desk.take_scan("c-R7")
    qtbot.waitUntil(lambda: not desk.busy)
    enter(qtbot, desk)
    comes_out(qtbot, desk, "Amaka Okaforum")
    come_back(qtbot, desk)
    press(qtbot, desk, Qt.Key.Key_F6)
    menu = desk.frame.window.menu_shown
    while menu.activeAction() is None or menu.activeAction().text() != "Badge lost…":
        qtbot.keyClick(menu, Qt.Key.Key_Down)
    qtbot.keyClick(menu, Qt.Key.Key_Return)
    qtbot.keyClick(opened_dialog(qtbot, desk, LostDialog).focusWidget(), Qt.Key.Key_Return)
    both_come_out(qtbot, desk)
    old, new = (code_of(page) for page in device.tray())
    door = open_door(house, opened, qtbot)
    assert scan_at(qtbot, door, old) is Reason.BADGE_REVOKED
    assert scan_at(qtbot, door, new) is Reason.ADMITTED

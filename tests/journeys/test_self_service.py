"""A morning in the lobby: attendees check in alone before a window with a real printer, which runs out of paper."""

from __future__ import annotations

from contextlib import ExitStack
from pathlib import Path

import pytest
import zxingcpp
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from kiosk.assembly import open_station
from kiosk.domain.reason import Reason
from kiosk.raster import to_image
from tests.ui.duty import choose, everything_in, give
from tests.ui.world import AFTERNOON, MORNING, OP, ORG, PINS, SUP, House, build, moment
from ui.app import Manner, make_application, self_service_window
from ui.frame import World
from ui.pace import Pace
from ui.selfservice.state import Stage
from ui.selfservice.tongues import say_in
from ui.selfservice.window import AtSelf

pytestmark = pytest.mark.qt_log_ignore(r"^This plugin does not support", extend=True)

LONG = 20_000
"""Milliseconds for what a printer does."""
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def house(tmp_path: Path) -> House:
    house = build(tmp_path / "house", "Lobby 1")
    house.clock.at = moment(MORNING)
    return house


def open_alone(house: House, opened: ExitStack, qtbot: QtBot) -> AtSelf:
    world = World(names=list, now=house.clock.now, ticks=house.clock.monotonic)
    # no screen passes while the printer works, however slow this machine is; none but what the story lets pass
    alone = opened.enter_context(
        self_service_window(make_application(), house.station, Manner(pace=Pace(milliseconds=60_000.0), world=world))
    )
    alone.blink.setInterval(100)
    qtbot.waitUntil(alone.frame.window.isActiveWindow)
    return alone


def until(qtbot: QtBot, alone: AtSelf, stage: Stage) -> None:
    qtbot.waitUntil(lambda: alone.state.stage is stage, timeout=LONG)


def show(qtbot: QtBot, alone: AtSelf, code: str, stage: Stage) -> None:
    alone.take_scan(code)
    until(qtbot, alone, stage)


def say_yes(qtbot: QtBot, alone: AtSelf, stage: Stage) -> None:
    qtbot.mouseClick(alone.screen.ask.yes_button, LEFT)
    until(qtbot, alone, stage)


def at_gate(qtbot: QtBot, alone: AtSelf, value: str) -> None:
    """An operator gives their PIN, and takes what is offered."""
    qtbot.mouseClick(alone.screen.staff, LEFT)
    qtbot.waitUntil(lambda: alone.gate.dialog is not None and alone.gate.dialog.sign_in is not None)
    dialog = alone.gate.dialog
    assert dialog is not None
    assert dialog.sign_in is not None
    choose(qtbot, dialog.sign_in, OP.id)
    give(qtbot, dialog.sign_in, PINS[OP.id])
    qtbot.waitUntil(lambda: value in dialog.buttons)
    qtbot.mouseClick(dialog.buttons[value], LEFT)


def words(alone: AtSelf) -> str:
    return "\n".join(everything_in(alone.frame.window))


def codes(pages: list[bytes]) -> list[str]:
    return [found.text for page in pages for found in zxingcpp.read_barcodes(to_image(page, 203))]


def test_attendees_check_in_alone_until_the_paper_runs_out_and_somebody_comes(house, opened, qtbot, device):
    house.engage(ORG, SUP, OP)
    house.set_up_printers(device.address)
    alone = open_alone(house, opened, qtbot)
    shown = alone.screen.message

    # an operator opens it, and leaves
    assert alone.state.stage is Stage.CLOSED
    at_gate(qtbot, alone, "open")
    until(qtbot, alone, Stage.IDLE)

    # the first attendee speaks French before they touch anything else, and takes their badge
    qtbot.mouseClick(alone.screen.languages["fr"], LEFT)
    show(qtbot, alone, "c-R1", Stage.ASKING)
    assert alone.frame.languages.current == "fr"
    assert alone.screen.ask.name.text() == "Amina Okafor"
    say_yes(qtbot, alone, Stage.OUT)
    assert device.received() == 1
    qtbot.mouseClick(shown.button, LEFT)
    assert alone.frame.languages.current == "en"
    assert "Okafor" not in words(alone)

    # they come again, somebody holds up a code that nobody has, and somebody else walks away before the question
    show(qtbot, alone, "c-R1", Stage.KNOWN)
    show(qtbot, alone, "c-nobody", Stage.DESK)
    assert shown.title.text() == "Please go to the registration desk"
    show(qtbot, alone, "c-R3", Stage.ASKING)
    alone.screen.countdown.over.emit()
    until(qtbot, alone, Stage.IDLE)
    assert "王小明" not in words(alone)
    assert device.received() == 1

    # the paper runs out
    device.behave("empty")
    show(qtbot, alone, "c-R7", Stage.ASKING)
    say_yes(qtbot, alone, Stage.LATER)
    assert shown.title.text() == "You are checked in"
    assert shown.text.text() == "Your badge comes at the registration desk"
    assert "Out of paper" in shown.staff.text()
    alone.screen.countdown.over.emit()
    until(qtbot, alone, Stage.BROKEN)
    alone.take_scan("c-R8")
    assert alone.state.stage is Stage.BROKEN

    # somebody loads paper: the badge comes, and the place is open again by itself
    device.behave("ok")
    until(qtbot, alone, Stage.IDLE)

    # who left before is checked in already, and gets the badge now; help is called in their language, and comes
    show(qtbot, alone, "c-R3", Stage.ASKING)
    say_yes(qtbot, alone, Stage.OUT)
    qtbot.mouseClick(alone.screen.help, LEFT)
    assert alone.frame.languages.current == "zh"
    assert shown.title.text() == say_in("zh", "SelfServiceScreen", "Please wait here")
    at_gate(qtbot, alone, "mend")
    until(qtbot, alone, Stage.IDLE)
    opened.close()

    everybody_has_one_badge(house, device.tray())


def everybody_has_one_badge(house: House, tray: list[bytes]) -> None:
    """It opens a door, and the operator who opened the place stands for each."""
    assert len(tray) == 3
    assert [body["who"] for body in house.entries("badge")] == [OP.id] * 3
    with open_station(house.settings, clock=house.clock) as station:
        house.clock.at = moment(AFTERNOON)
        seen = [station.scan(code, session="P3") for code in codes(tray)]
        again = [station.person(who).badge_serial for who in ("R1", "R3", "R7")]
    assert again == [1, 1, 1]
    assert {(outcome.decision.registration, outcome.decision.reason) for outcome in seen} == {
        (who, Reason.ADMITTED) for who in ("R1", "R3", "R7")
    }


def test_a_printer_that_is_off_costs_nobody_their_check_in(house, opened, qtbot, device):
    house.set_up_printers(device.address)
    device.switch_off()
    alone = open_alone(house, opened, qtbot)
    show(qtbot, alone, "c-R1", Stage.ASKING)
    say_yes(qtbot, alone, Stage.LATER)
    assert "Switch the printer on" in alone.screen.message.staff.text()
    assert [body["reason"] for body in house.entries("scan")] == ["CHECKED_IN"]
    assert [body["serial"] for body in house.entries("badge")] == [1]

"""Who was at the desk and who at the door: a day's changes of hands, as a security officer reads them in the journal."""

from __future__ import annotations

from contextlib import ExitStack
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from kiosk.assembly import open_station
from kiosk.domain.reason import Reason
from kiosk.storage.journal import of_station
from tests.ui.duty import choose, deny, give, sign_in, words_on
from tests.ui.world import AFTERNOON, MORNING, OP, OP2, ORG, PINS, SUP, House, build, moment
from ui.app import Manner, desk_window, door_window, make_application
from ui.desk import AtDesk
from ui.door import AtDoor
from ui.frame import World
from ui.pace import Pace

pytestmark = pytest.mark.qt_log_ignore(r"^This plugin does not support", extend=True)

STANDING = Pace(milliseconds=3_600_000.0)
"""Nothing passes by itself: the clock is the test's."""


@pytest.fixture
def house(tmp_path: Path) -> House:
    house = build(tmp_path / "house", "Station 1")
    house.clock.at = moment(MORNING)
    house.engage(ORG, SUP, OP, OP2)
    return house


def manner(house: House) -> Manner:
    return Manner(pace=STANDING, world=World(names=list, now=house.clock.now, ticks=house.clock.monotonic))


def open_desk(house: House, opened: ExitStack, qtbot: QtBot) -> AtDesk:
    desk = opened.enter_context(desk_window(make_application(), house.station, manner(house)))
    qtbot.waitUntil(desk.frame.window.isActiveWindow)
    return desk


def open_door(house: House, opened: ExitStack, qtbot: QtBot) -> AtDoor:
    house.clock.at = moment(AFTERNOON)
    door = opened.enter_context(door_window(make_application(), house.station, "B2", manner(house)))
    qtbot.waitUntil(door.frame.window.isActiveWindow)
    return door


def find(qtbot: QtBot, desk: AtDesk, name: str) -> None:
    qtbot.keyClicks(desk.screen.search.line, name)
    qtbot.waitUntil(lambda: bool(desk.state.results))


def told(house: House) -> list[tuple[object, ...]]:
    """What the journal says of who did what, oldest first."""
    facts = ("registration", "reason", "who", "beside")
    with open_station(house.settings, clock=house.clock) as station:
        entries = list(of_station(station.connection, station.name))
    return [
        (entry.kind.value, *(entry.body.get(fact) for fact in facts))
        for entry in entries
        if entry.kind not in {"roster", "staff"}
    ]


def test_a_desk_changes_hands_and_the_journal_says_whose(house, opened, qtbot):
    desk = open_desk(house, opened, qtbot)
    sign_in(qtbot, desk, "OP7")
    find(qtbot, desk, "amina")
    desk.do_next()
    qtbot.waitUntil(lambda: not desk.busy and desk.state.told is not None)
    # goes to lunch, and leaves the card on the screen
    house.clock.passes(601)
    desk.duty.look()
    assert "Okafor" not in words_on(desk.frame.window)
    desk.take_scan("c-R3")
    assert "Sign in first" in words_on(desk.frame.window)
    # the next one takes over, at the second try
    choose(qtbot, desk.duty.panel.sign_in, "AB2")
    assert deny(qtbot, desk.duty.panel.sign_in, PINS["OP7"]) == "▲ Not right. Try again"
    give(qtbot, desk.duty.panel.sign_in, PINS["AB2"])
    qtbot.waitUntil(lambda: desk.duty.staff == OP2)
    assert desk.state.person is None
    desk.take_scan("c-R3")
    qtbot.waitUntil(lambda: not desk.busy)
    assert desk.state.told.outcome.decision.reason is Reason.CHECKED_IN
    assert told(house) == [
        ("check_in", "R1", "CHECKED_IN", "OP7", None),
        ("badge", "R1", None, "OP7", None),
        ("scan", "R3", "CHECKED_IN", "AB2", None),
    ]


def test_a_door_decides_for_its_queue_and_overrides_on_a_supervisors_pin(house, opened, qtbot):
    door = open_door(house, opened, qtbot)

    def show(code: str) -> Reason:
        door.acknowledge()
        turn = door.state.turn
        door.take_scan(code)
        qtbot.waitUntil(lambda: door.state.asked is None and door.state.turn >= turn + 2)
        return door.state.told.outcome.decision.reason

    assert show("c-R1") is Reason.ADMITTED
    sign_in(qtbot, door, "OP7")
    assert show("c-R2") is Reason.TIER
    qtbot.keyClick(door.frame.window, Qt.Key.Key_F6)
    dialog = door.dialog
    assert dialog is not None
    proof = dialog.sign_in
    assert proof is not None
    qtbot.keyClicks(dialog.reason, "speaker")
    choose(qtbot, proof, "SUP1")
    assert [deny(qtbot, proof, "111222") for _ in range(3)][-1] == "▲ Not right. Try again in 0:30"
    assert not proof.pad.line.isEnabled()
    qtbot.mouseClick(proof.other, Qt.MouseButton.LeftButton)
    choose(qtbot, proof, "MW1")
    give(qtbot, proof, PINS["MW1"])
    qtbot.waitUntil(lambda: door.dialog is None and door.state.told is not None)
    assert door.duty.staff == OP
    assert show("c-R3") is Reason.ADMITTED
    house.clock.passes(601)
    door.duty.look()
    assert show("c-R7") is Reason.ADMITTED
    assert told(house) == [
        ("scan", "R1", "ADMITTED", None, None),
        ("scan", "R2", "TIER", "OP7", None),
        ("override", "R2", "OVERRIDDEN", "MW1", "OP7"),
        ("scan", "R3", "ADMITTED", "OP7", None),
        ("scan", "R7", "ADMITTED", None, None),
    ]
    assert house.entries("staff")[-1]["act"] == "locked"
    assert house.entries("staff")[-1]["staff"] == "SUP1"

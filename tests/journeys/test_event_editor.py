"""An organizer makes an event from the example, by keyboard alone, and a door decides accordingly.

They open the editor on a station that was set up with the example, save it under a name of their own, add a tier for
interpreters, let that tier into the costing clinic and media no longer into the recorded conversation, save, and use it for the
station. Every comment of the example is still in the file. A roster with an interpreter comes in; the clinic's door lets her in
and turns the observer away.
"""

from __future__ import annotations

import tomllib
from contextlib import ExitStack
from functools import partial
from importlib.resources import as_file, files
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit
from pytestqt.qtbot import QtBot

from kiosk.assembly import Station, open_station, setup
from kiosk.domain.reason import Reason
from kiosk.files.event_edit.scan import scan
from kiosk.files.roster import read_roster
from kiosk.intake import take_in
from kiosk.settings import Settings
from tests.ui.event_editor.hands import CTRL, EventHands, Key
from tests.ui.world import MORNING, House, moment
from ui.app import Manner, door_window, make_application
from ui.event_editor.acts import example
from ui.event_editor.cells import What
from ui.event_editor.window import event_editor_window
from ui.frame import World
from ui.pace import Pace

pytestmark = pytest.mark.qt_log_ignore(r"^This plugin does not support", extend=True)
SHIFT = Qt.KeyboardModifier.ShiftModifier
ROSTER = """id,given_name,family_name,tier,status,codes
R1,Ines,Duarte,INT,approved,c-R1
R2,Omar,Haddad,OBS,approved,c-R2
R3,Lea,Fontaine,MED,approved,c-R3
"""


def comments(text: str) -> list[str]:
    return sorted(text[start:end] for start, end in scan(text).comments)


def test_an_event_is_made_from_the_example_by_keyboard_alone(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path, opened: ExitStack
) -> None:
    settings = Settings(home=tmp_path / "station", keyring=False)
    with as_file(files("resources") / "demo" / "event.toml") as path:
        setup(settings, path, "Desk 2")
    ours = tmp_path / "ours.toml"
    parts = opened.enter_context(event_editor_window(make_application(), partial(open_station, settings), None, "en", second=1.0))
    hands = EventHands(parts, qtbot)

    # the example, under a name of their own
    hands.key(Key.Key_O, modifier=CTRL)
    hands.key(Key.Key_Down, Key.Key_Down, Key.Key_Return)
    assert hands.text == example()
    hands.key(Key.Key_S, modifier=CTRL | SHIFT)
    name_the_file(hands, ours)
    qtbot.waitUntil(ours.exists)
    hands.back()

    # a tier for interpreters
    hands.key(Key.Key_F6, Key.Key_Tab, Key.Key_Return)
    hands.type("INT")
    hands.key(Key.Key_Tab)
    hands.type("#7A3E9D")
    hands.key(Key.Key_Tab, Key.Key_Tab)
    hands.type("Interpreter")

    # who may enter what
    hands.key(Key.Key_F8)
    hands.walk("B3", What.TIER, "INT")
    hands.key(Key.Key_Space)
    assert hands.editor.entry.sentence.text().startswith(
        "Focal point, Member State, Regional organization or Interpreter; doors 13:30–15:30; 3 seats, strict"
    )
    hands.walk("B4", What.TIER, "MED")
    hands.key(Key.Key_Space)
    assert hands.editor.verdict.text() == "✓ Nothing is wrong"

    # saved, and used for the station
    hands.key(Key.Key_S, modifier=CTRL)
    qtbot.waitUntil(lambda: not hands.editor.state.changed)
    hands.key(Key.Key_U, modifier=CTRL)
    assert parts.use is not None
    qtbot.waitUntil(lambda: parts.use is not None and parts.use.question is not None)
    with qtbot.waitSignal(parts.use.done):
        QTest.keyClick(parts.use.question, Key.Key_Return)
    hands.back()
    parts.window.close()

    text = ours.read_text(encoding="utf-8")
    assert comments(text) == comments(example())
    said, before = tomllib.loads(text), tomllib.loads(example())
    assert said["tiers"][-1] == {"code": "INT", "name": {"en": "Interpreter"}, "colour": "#7A3E9D"}
    assert (said["event"], said["tiers"][:-1]) == (before["event"], before["tiers"])
    changed = [one["code"] for one, other in zip(said["sessions"], before["sessions"], strict=True) if one != other]
    assert changed == ["B3", "B4"]
    a_door_decides(settings, tmp_path, opened, qtbot)


def name_the_file(hands: EventHands, path: Path) -> None:
    """Write a file's name into the dialog that asks for one."""
    dialog = hands.files.dialog
    assert isinstance(dialog, QFileDialog)
    line = dialog.findChild(QLineEdit)
    assert line is not None
    hands.qtbot.waitUntil(line.hasFocus)
    QTest.keyClick(line, Key.Key_A, CTRL)
    QTest.keyClicks(line, str(path))
    QTest.keyClick(line, Key.Key_Return)


def a_door_decides(settings: Settings, folder: Path, opened: ExitStack, qtbot: QtBot) -> None:
    """Let the clinic's and the conversation's doors answer, in the afternoon."""
    roster = folder / "roster.csv"
    roster.write_text(ROSTER, encoding="utf-8")
    house = House(settings)

    def arrive(station: Station) -> None:
        take_in(station.connection, station.event, station.name, read_roster(roster, station.event), clock=house.clock)
        for who in ("R1", "R2", "R3"):
            station.check_in(who)

    house.before(arrive, MORNING)
    assert answers(house, "B3", "14:10", opened, qtbot, "c-R1", "c-R2") == [Reason.ADMITTED, Reason.TIER]
    assert answers(house, "B4", "16:10", opened, qtbot, "c-R3") == [Reason.TIER]


def answers(house: House, session: str, at: str, opened: ExitStack, qtbot: QtBot, *codes: str) -> list[Reason]:
    """What a door's window says to these codes."""
    house.clock.at = moment(at)
    world = World(names=list, now=house.clock.now, ticks=house.clock.monotonic)
    pace = Pace(milliseconds=3_600_000.0)
    door = opened.enter_context(door_window(make_application(), house.station, session, Manner(pace=pace, world=world)))
    said = []
    for code in codes:
        turn = door.state.turn
        door.see_code(code)
        qtbot.waitUntil(lambda turn=turn: door.state.asked is None and door.state.turn >= turn + 2)
        assert door.state.told is not None
        said.append(door.state.told.outcome.decision.reason)
    door.frame.window.close()
    return said

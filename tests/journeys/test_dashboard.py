"""An organizer watches a room fill while a door scans, finds the members who are missing, and takes the numbers away.

The morning of the first day. Mirela, an organizer, signs in at the dashboard of the registration desk. The desk, another
program on the same station, checks delegates in; in the afternoon the door of B2 lets them into a room of sixty seats.
Mirela sees the room fill without touching anything. She opens the missing members, finds the delegation of Lebanon, whose
adviser has not come, and calls. The adviser arrives and disappears from the list by itself. Meanwhile the bundle of another
door is read at the station by the command line, and the dashboard counts its people too. In the end she saves the table of
arrivals and reads it back: what the spreadsheet says is what the doors let in. A supervisor who looks after her sees how
many are missing, and not who.
"""

from __future__ import annotations

import csv
import io
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from kiosk.assembly import open_station
from tests.ui.duty import sign_in
from tests.ui.world import OP, ORG, SUP, build, moment
from ui.app import make_application
from ui.dashboard.at import Pace
from ui.dashboard.values import Side, Subject
from ui.dashboard.window import Manner, dashboard_window
from ui.frame import World

pytestmark = pytest.mark.qt_log_ignore(r"^This plugin does not support", extend=True)

ROOT = Path(__file__).resolve().parents[2]
DELEGATES = 24
MORE = [
    f"K{n},,Delegate,Number {n},,Ministry,{('KE', 'NA', 'FR', 'CH')[n % 4]},,FP,approved,en,c-K{n},B2," for n in range(DELEGATES)
]


@pytest.fixture
def house(tmp_path):
    made = build(tmp_path / "desk", "Desk 1", others=MORE)
    made.engage(ORG, SUP, OP)
    made.clock.at = moment("08:40")
    return made


@pytest.fixture
def dashboard(qapp, qtbot, house):
    world = World(names=list, now=house.clock.now, ticks=house.clock.monotonic)
    manner = Manner(pace=Pace(milliseconds=10.0), world=world)
    with dashboard_window(make_application(), house.station, manner) as opened:
        qtbot.waitUntil(opened.frame.window.isActiveWindow)
        yield opened


def command(home: Path, *arguments: object, pin: str = "") -> subprocess.CompletedProcess[str]:
    """Another program on the same station."""
    line = [sys.executable, "-m", "kiosk", "--home", str(home), *map(str, arguments)]
    environment = {"PATH": "/usr/bin:/bin", "PYTHONPATH": str(ROOT), "KIOSK_KEYRING": "off", "KIOSK_PIN": pin}
    return subprocess.run(line, capture_output=True, text=True, timeout=60, check=False, env=environment)


def names(dashboard) -> list[str]:
    return [row[1].text for row in dashboard.screen.page.table.sheet_model.rows]


def counted(dashboard) -> bool:
    return dashboard.figures is not None and dashboard.figures.number > 0


def desk_checks_in(house, qtbot, dashboard):
    for n in range(20):
        house.beside(lambda station, n=n: station.check_in(f"K{n}", by=OP))
        house.clock.passes(20)
    qtbot.waitUntil(lambda: dashboard.screen.tiles[Subject.ARRIVALS].big.text() == "20")


def room_fills(house, qtbot, dashboard) -> list[tuple[str, float]]:
    """What the page of the rooms said of B2 while its door scanned."""
    house.clock.at = moment("13:40")
    qtbot.keyClick(dashboard.frame.window, "1")
    seen = []
    with open_station(house.settings, clock=house.clock) as door:
        for n in range(0, 20, 5):
            for place in range(n, n + 5):
                door.scan(f"c-K{place}", session="B2", by=OP)
            qtbot.waitUntil(lambda n=n: inside(dashboard, "B2") == n + 5)
            bar = next(bar for bar in dashboard.screen.page.bars.bars if bar.label.startswith("B2"))
            seen.append((bar.text.replace("\u2066", "").replace("\u2069", ""), round(bar.value, 3)))
    qtbot.keyClick(dashboard.frame.window, Qt.Key.Key_Escape)
    return seen


def inside(dashboard, code: str) -> int:
    return next((room.inside for room in dashboard.figures.rooms if room.session.code == code), 0)


def find_the_missing(house, qtbot, dashboard):
    qtbot.keyClick(dashboard.frame.window, "4")
    qtbot.mouseClick(dashboard.screen.page.chips[1], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "سلمى الحريري" in names(dashboard))
    assert not [name for name in names(dashboard) if name.startswith("Delegate")]
    qtbot.keyClicks(dashboard.screen.page.search, "lebanon")
    assert names(dashboard) == ["سلمى الحريري"]
    house.beside(lambda station: station.check_in("R4", by=OP))
    qtbot.waitUntil(lambda: names(dashboard) == [])
    dashboard.screen.page.search.clear()
    qtbot.keyClick(dashboard.frame.window, Qt.Key.Key_Escape)


def bundle_is_read(house, qtbot, dashboard, tmp_path):
    other = build(tmp_path / "door", "Door 9", others=MORE)
    other.clock.at = moment("13:50")
    other.beside(lambda station: [station.scan(f"c-K{n}", session="B2") for n in range(20, 23)])
    bundle = tmp_path / "door.bundle"
    assert command(other.settings.home, "bundle", "write", bundle).returncode == 0
    read = command(house.settings.home, "bundle", "read", bundle, "--by", "SUP1", pin="730164")
    assert read.returncode == 0, read.stderr
    qtbot.waitUntil(lambda: dashboard.figures.arrived == 24)
    assert {station.name for station in dashboard.figures.stations} == {"Desk 1", "Door 9"}
    assert inside(dashboard, "B2") == 23


def take_away(qtbot, dashboard, target: Path) -> list[list[str]]:
    qtbot.keyClick(dashboard.frame.window, "2")
    qtbot.keyClick(dashboard.frame.window, Qt.Key.Key_F2)
    assert dashboard.screen.page.side is Side.TABLE
    qtbot.keyClick(dashboard.frame.window, Qt.Key.Key_F4)
    qtbot.waitUntil(lambda: dashboard.saving.dialog is not None)
    dashboard.saving.dialog.fileSelected.emit(str(target))
    dashboard.saving.dialog.reject()
    qtbot.waitUntil(target.exists)
    content = target.read_bytes()
    assert content.startswith(b"\xef\xbb\xbf")
    return list(csv.reader(io.StringIO(content.decode("utf-8-sig"))))


def test_an_organizer_watches_a_room_fill_and_finds_who_is_missing(dashboard, house, qtbot, tmp_path):
    sign_in(qtbot, dashboard, "MW1")
    qtbot.waitUntil(lambda: counted(dashboard))
    desk_checks_in(house, qtbot, dashboard)
    assert room_fills(house, qtbot, dashboard) == [
        ("5 / 60 · 55 left", 0.083),
        ("10 / 60 · 50 left", 0.167),
        ("15 / 60 · 45 left", 0.25),
        ("20 / 60 · 40 left", 0.333),
    ]
    find_the_missing(house, qtbot, dashboard)
    bundle_is_read(house, qtbot, dashboard, tmp_path)

    head, *rows = take_away(qtbot, dashboard, tmp_path / "arrivals.csv")
    assert head == ["From", "Arrivals", "Together"]
    assert sum(int(row[1]) for row in rows) == int(rows[-1][2]) == 24
    assert rows[0][0] == "2024-10-21T08:30:00-04:00"

    # a supervisor who looks after her sees how many, and not who
    dashboard.frame.window.activateWindow()
    dashboard.duty.sign_out()
    sign_in(qtbot, dashboard, "SUP1")
    qtbot.waitUntil(lambda: counted(dashboard))
    dashboard.open(Subject.MISSING)
    qtbot.waitUntil(lambda: not dashboard.busy)
    assert (dashboard.screen.page.chips, dashboard.figures.absent) == ([], None)

"""A morning at the desk with a real printer that runs out of paper, and later dies while it prints."""

from __future__ import annotations

import signal
from contextlib import ExitStack
from pathlib import Path

import pytest
import zxingcpp
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from kiosk.assembly import open_station
from kiosk.domain.reason import Reason
from kiosk.raster import to_image
from tests.printing.outside import free_port
from tests.ui.jobs import alert, choose, offers, rows, words
from tests.ui.world import AFTERNOON, MORNING, House, build, moment
from ui.app import Manner, desk_window, make_application
from ui.desk import AtDesk
from ui.frame import World
from ui.pace import Pace
from ui.widgets.job_dialog import Choice

pytestmark = pytest.mark.qt_log_ignore(r"^This plugin does not support", extend=True)

LONG = 20_000
"""Milliseconds for what a printer does."""


@pytest.fixture
def house(tmp_path: Path) -> House:
    house = build(tmp_path / "house", "Station 1")
    house.clock.at = moment(MORNING)
    return house


def open_desk(house: House, opened: ExitStack, qtbot: QtBot) -> AtDesk:
    world = World(names=list, now=house.clock.now, ticks=house.clock.monotonic)
    desk = opened.enter_context(
        desk_window(make_application(), house.station, Manner(pace=Pace(milliseconds=3_600_000.0), world=world))
    )
    qtbot.waitUntil(desk.frame.window.isActiveWindow)
    return desk


def welcome(qtbot: QtBot, desk: AtDesk, code: str) -> None:
    """Somebody shows their code, is checked in, and is to have a badge; nothing of it waits for a printer."""
    desk.take_scan(code)
    qtbot.waitUntil(lambda: not desk.busy)
    assert desk.state.told is not None
    assert desk.state.told.outcome.decision.reason is Reason.CHECKED_IN
    desk.do_next()
    qtbot.waitUntil(lambda: not desk.busy)
    assert desk.state.person is not None
    assert desk.state.person.badge_serial == 1


def comes_out(qtbot: QtBot, desk: AtDesk, name: str) -> None:
    qtbot.waitUntil(lambda: f"{name}: ✓ out" in rows(desk), timeout=LONG)


def codes(pages: list[bytes]) -> list[str]:
    """What the codes say that lie in a tray."""
    return [found.text for page in pages for found in zxingcpp.read_barcodes(to_image(page, 203))]


def test_paper_runs_out_the_printer_dies_and_everybody_has_one_badge_that_opens_the_door(
    house, opened, qtbot, device, make_device
):
    spare = make_device("spare")
    house.set_up_printers(device.address, spare.address)
    desk = open_desk(house, opened, qtbot)
    notice, header = desk.screen.notice, desk.frame.window.header.printer

    # three people, and paper for one
    welcome(qtbot, desk, "c-R1")
    comes_out(qtbot, desk, "Amina Okafor")
    device.behave("empty")
    welcome(qtbot, desk, "c-R3")
    welcome(qtbot, desk, "c-R7")
    qtbot.waitUntil(lambda: rows(desk)[:2] == ["王小明: ▲ out of paper", "Amaka Okaforum: waiting"], timeout=LONG)
    alert(qtbot, desk, "out of paper")
    assert notice.step.text() == "Load paper; it goes on by itself"
    assert header.text() == f"▲ localhost:{device.port} · out of paper"
    device.behave("ok")
    comes_out(qtbot, desk, "王小明")
    comes_out(qtbot, desk, "Amaka Okaforum")
    qtbot.waitUntil(notice.isHidden)
    assert header.text() == f"localhost:{device.port}"

    # it dies with a badge in it, and knows nothing of that when it is on again
    device.behave("empty")
    welcome(qtbot, desk, "c-R8")
    qtbot.waitUntil(lambda: "out of paper" in rows(desk)[0], timeout=LONG)
    device.switch_off(signal.SIGKILL)
    qtbot.waitUntil(lambda: "not reachable" in rows(desk)[0], timeout=LONG)
    device.behave("ok")
    device.switch_on()
    qtbot.waitUntil(lambda: "did it come out?" in rows(desk)[0], timeout=LONG)
    assert "Did the badge of प्रिया नंदकुमार come out?" in notice.title.text()
    assert device.received() == 4, "what is in doubt is not sent again"

    # the clerk looks, and nothing is there
    qtbot.mouseClick(notice.act, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: desk.dialog is not None)
    choose(qtbot, desk, Choice.NOT_OUT)
    qtbot.waitUntil(lambda: desk.dialog is not None)
    assert "Print this badge again?" in words(desk.dialog)
    assert offers(desk.dialog)[1] == f"Print on localhost:{spare.port} instead"
    choose(qtbot, desk, Choice.TAKE_OVER)
    comes_out(qtbot, desk, "प्रिया नंदकुमार")
    assert notice.isHidden()
    assert header.text() == f"localhost:{spare.port}"

    # a last one goes where badges go now
    welcome(qtbot, desk, "c-R4")
    comes_out(qtbot, desk, "سلمى الحريري")
    opened.close()

    assert (len(device.tray()), len(spare.tray())) == (3, 2)
    with open_station(house.settings, clock=house.clock) as station:
        house.clock.at = moment(AFTERNOON)
        seen = [station.scan(code, session="P3") for code in codes(device.tray() + spare.tray())]
    assert [(outcome.decision.registration, outcome.decision.reason) for outcome in seen] == [
        (who, Reason.ADMITTED) for who in ("R1", "R3", "R7", "R8", "R4")
    ]


def test_a_desk_that_begins_with_a_dead_printer_says_so_before_anybody_prints(house, opened, qtbot):
    house.set_up_printers(f"ipp://localhost:{free_port()}/ipp/print")
    desk = open_desk(house, opened, qtbot)
    header = desk.frame.window.header.printer
    qtbot.waitUntil(lambda: header.text().endswith(" · not reachable"), timeout=LONG)
    assert header.text().startswith("▲ ")

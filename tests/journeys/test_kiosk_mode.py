"""A day of a door in kiosk mode, in real processes: it is killed, it crashes, it is left by PIN, and nothing recorded is lost."""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from kiosk.assembly import open_station
from kiosk.domain.journal import Kind
from kiosk.storage.journal import of_station
from tests.printing.outside import wait_until
from tests.ui.windows import Program, running
from tests.ui.world import ORG, SUP, House, build
from ui.kiosk_mode.place import Place
from ui.kiosk_mode.remembered import Remembered, recall

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="looks into /proc, and scans through a pty")

WORKED = """
import sys, traceback
import ui.app
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from pathlib import Path
from ui.kiosk_mode import supervise
from ui.command import main

before = ui.app._show
marks = Path(MARKS)

def show(frame, *given, **more):
    before(frame, *given, **more)
    HERE

ui.app._show = show
supervise.program = lambda: [sys.executable, __file__]
main()
"""
"""The program with a hand at its first window."""
ONCE = """
    if not (marks / "first").exists():
        (marks / "first").touch()
        QTimer.singleShot(300, frame, DO)
"""
TURNED = "lambda: [QTest.keyClick(frame.window, key) for key in (Qt.Key.Key_F7, Qt.Key.Key_F9)]"


@pytest.fixture
def house(tmp_path: Path) -> House:
    return build(tmp_path / "house", "Door 4B")


class Port:
    """A scanner's cable, with a person at its other end."""

    def __init__(self) -> None:
        self._ours, self._theirs = os.openpty()
        self.name = os.ttyname(self._theirs)

    def scan(self, text: str) -> None:
        os.write(self._ours, f"{text}\r".encode())

    def close(self) -> None:
        os.close(self._ours)
        os.close(self._theirs)


@pytest.fixture
def port() -> Iterator[Port]:
    made = Port()
    yield made
    made.close()


@contextmanager
def kiosk(tmp_path: Path, house: House, port: Port, *more: str, here: str = "pass", **environment: str) -> Iterator[Program]:
    """The door in kiosk mode; `here` is done as its windows are shown."""
    script = tmp_path / "worked.py"
    script.write_text(WORKED.replace("MARKS", repr(str(tmp_path))).replace("HERE", here.strip()))
    arguments = ("door", "--session", "B2", "--camera", "none", "--scanner", f"serial:{port.name}", "--kiosk", *more)
    root = str(Path(__file__).resolve().parents[2])
    with running(
        tmp_path, house.settings.home, *arguments, program=(sys.executable, str(script)), PYTHONPATH=root, **environment
    ) as door:
        yield door


def scans(house: House) -> list[tuple[str | None, bool]]:
    """Whose codes were decided, and whether on the way out."""
    with open_station(house.settings) as station:
        found = of_station(station.connection, station.name)
        return [(entry.registration, bool(entry.body.get("exit"))) for entry in found if entry.kind is Kind.SCAN]


def scan(port: Port, house: House, code: str) -> bool:
    """Scan until the window that is about to come up has heard it; whether it was recorded."""
    before = len(scans(house))

    def heard() -> bool:
        if len(scans(house)) > before:
            return True
        port.scan(code)
        return wait_until(lambda: len(scans(house)) > before, 1.5)

    return wait_until(heard, 2.0)


def remembered(house: House) -> Remembered:
    return recall(Place(house.settings.home, "door", "B2").memory)


def test_a_door_that_is_killed_comes_back_to_the_same_side_in_the_same_language_and_has_lost_nothing(house, tmp_path, port):
    with kiosk(tmp_path, house, port, here=ONCE.replace("DO", TURNED)) as door:
        first = door.window()
        assert wait_until(lambda: remembered(house).direction == "out" and remembered(house).language == "fr", 40), door.words()
        assert scan(port, house, "c-R1"), door.words()
        os.kill(first, signal.SIGKILL)
        second = door.window(not_this=first)
        assert door.says("it is started again, and nothing recorded is lost")
        assert scan(port, house, "c-R3"), door.words()
        assert remembered(house) == Remembered("B2", direction="out", language="fr", theme="light")
        assert second != first
    whose = scans(house)
    assert {who for who, _ in whose} == {"R1", "R3"}
    assert all(out for _, out in whose), "it watches the way out again"


def test_a_bug_in_the_window_ends_it_and_it_comes_back(house, tmp_path, port):
    with kiosk(tmp_path, house, port, here=ONCE.replace("DO", "lambda: 1 / 0")) as door:
        assert door.says("ended by itself (code 1): it is started again"), door.words()
        assert "ZeroDivisionError" in door.words()
        assert scan(port, house, "c-R1"), door.words()
    assert scans(house)[0] == ("R1", False)


def test_what_crashes_all_the_time_shows_a_plain_page_instead_of_looping(house, tmp_path, port):
    always = "QTimer.singleShot(0, frame, lambda: 1 / 0)"
    with kiosk(tmp_path, house, port, here=always) as door:
        assert door.says("ended 3 times within a minute", 90), door.words()
        page = door.window()
        assert wait_until(lambda: b"stopped" in Path(f"/proc/{page}/cmdline").read_bytes(), 40)
        assert door.words().count("it is started again") == 2
        os.kill(page, signal.SIGKILL)
        assert door.ended() == 1


def test_a_window_that_cant_be_started_at_all_says_why_and_is_not_started_again(house, tmp_path, port):
    with kiosk(tmp_path, house, port, "--session", "NONE") as door:
        assert door.ended() == 2, door.words()
        assert "started again" not in door.words()


def test_it_is_left_by_a_pin_and_that_is_wanted(house, tmp_path, port):
    leave = """
    from ui.kiosk_mode.mode import KioskMode
    mode = frame.window.findChild(KioskMode)

    def give():
        if mode.gate.dialog is None:
            QTest.keyClick(frame.window, Qt.Key.Key_X, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
            frame.window.close()
        elif mode.gate.dialog.pad is not None:
            QTest.keyClicks(mode.gate.dialog.pad.line, "7301")
            QTest.keyClick(mode.gate.dialog.pad.line, Qt.Key.Key_Return)

    timer = QTimer(frame, interval=200)
    timer.timeout.connect(give)
    timer.start()
    """
    with kiosk(tmp_path, house, port, here=leave, KIOSK_EXIT_PIN="7301") as door:
        assert door.ended() == 0, door.words()
    assert "nobody needs a PIN" not in door.words()
    assert not Place(house.settings.home, "door", "B2").memory.exists()


def test_it_says_at_its_start_whether_nobody_needs_a_pin(house, tmp_path, port):
    with kiosk(tmp_path, house, port) as door:
        assert door.says("nobody needs a PIN to leave kiosk mode: set KIOSK_EXIT_PIN"), door.words()
    house.engage(ORG, SUP)
    with kiosk(tmp_path, house, port, KIOSK_EXIT_PIN="12x") as door:
        assert door.ended() == 2
        assert "KIOSK_EXIT_PIN: is no PIN" in door.words()


def test_told_to_end_it_ends_its_window_first(house, tmp_path, port):
    with kiosk(tmp_path, house, port) as door:
        window = door.window()
        assert scan(port, house, "c-R1")
        door.process.terminate()
        assert door.ended() == 0
        assert not Path(f"/proc/{window}").exists()


def test_a_window_whose_supervisor_was_killed_does_not_stay_behind(house, tmp_path, port):
    with kiosk(tmp_path, house, port) as door:
        window = door.window()
        assert scan(port, house, "c-R1")
        door.process.kill()
        door.process.wait()
        assert wait_until(lambda: not Path(f"/proc/{window}").exists() or " Z " in Path(f"/proc/{window}/stat").read_text(), 20)

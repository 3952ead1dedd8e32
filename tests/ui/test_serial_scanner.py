"""A serial scanner on a pseudo-terminal: real bytes, real unplugging."""

import os
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication

from kiosk.devices.scanner_text import LONGEST
from kiosk.devices.scanners import SerialPort
from kiosk.devices.wedge_rules import Rules
from kiosk.errors import Fault
from ui.serial_scanner import SerialScanner

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no pseudo-terminals")
QUICK = 0.02


class Plug:
    """A scanner that can be pulled out and put back: `port` names it as long as it is in."""

    def __init__(self, folder: Path) -> None:
        self.port = folder / "ttyACM0"
        self._ours: int | None = None

    def put_in(self) -> None:
        self._ours, theirs = os.openpty()
        os.set_blocking(self._ours, False)
        self.port.symlink_to(os.ttyname(theirs))
        os.close(theirs)

    def pull_out(self) -> None:
        if self._ours is not None:
            self.port.unlink()
            os.close(self._ours)
            self._ours = None

    def send(self, data: bytes) -> None:
        sent = 0
        while sent < len(data):
            try:
                sent += os.write(self._ours, data[sent : sent + 512])
            except BlockingIOError:
                # full until it is read
                QCoreApplication.processEvents()


@pytest.fixture
def plug(tmp_path):
    made = Plug(tmp_path)
    yield made
    made.pull_out()


@pytest.fixture
def listen(application, open_windows, plug):
    """Starts a scanner on the plug; what it said is in `texts` and `faults`."""

    def listen_(rules=None):
        scanner = SerialScanner(SerialPort(str(plug.port)), rules or Rules(), again=QUICK)
        scanner.texts, scanner.faults = [], []
        scanner.text.connect(scanner.texts.append)
        scanner.fault.connect(scanner.faults.append)
        open_windows.enter_context(scanner)
        scanner.start()
        return scanner

    return listen_


@pytest.mark.parametrize("end", [b"\r", b"\n", b"\r\n", b"\t"])
def test_a_scan_is_read(plug, listen, qtbot, end):
    plug.put_in()
    scanner = listen()
    plug.send(b"]Q1c-R1" + end + b"c-R2" + end)
    qtbot.waitUntil(lambda: scanner.texts == ["c-R1", "c-R2"])
    assert scanner.faults == []


def test_bytes_that_come_one_by_one_make_a_text(plug, listen, qtbot):
    plug.put_in()
    scanner = listen()
    plug.send(b"x\r")
    qtbot.waitUntil(lambda: scanner.texts == ["x"])
    for number, byte in enumerate("Zoë 王".encode(), 1):
        plug.send(bytes([byte]))
        qtbot.waitUntil(lambda number=number: len(scanner._lines._begun) == number)
    plug.send(b"\r\n")
    qtbot.waitUntil(lambda: scanner.texts == ["x", "Zoë 王"])


def test_silence_ends_a_text_where_the_scanner_sends_no_end(plug, listen, qtbot):
    plug.put_in()
    scanner = listen(Rules(prefix="~", suffix="#"))
    plug.send(b"~c-R1#")
    qtbot.waitUntil(lambda: scanner.texts == ["c-R1"])
    assert not scanner._silence.isActive()


def test_garbage_harms_nothing_and_the_next_scan_is_read(plug, listen, qtbot):
    plug.put_in()
    scanner = listen()
    plug.send(b"\xff\xfe\x00\x80\r" + b"\x00" * 50 + b"x" * (5 * LONGEST) + b"\r" + b"\x11\x13\x00\rc-R1\r")
    qtbot.waitUntil(lambda: "c-R1" in scanner.texts)
    assert len(scanner.texts) == 2
    assert scanner.live


def test_a_scanner_that_is_pulled_out_is_said_and_works_again_when_it_is_back(plug, listen, qtbot):
    plug.put_in()
    scanner = listen()
    plug.send(b"c-R1\rc-")
    qtbot.waitUntil(lambda: scanner.texts == ["c-R1"])
    for _ in range(3):
        plug.pull_out()
        qtbot.waitUntil(lambda: len(scanner.faults) == 1)
        fault = scanner.faults.pop()
        assert isinstance(fault, Fault)
        assert str(plug.port) in fault.what
        assert "by itself" in fault.mend
        assert not scanner.live
        plug.put_in()
        qtbot.waitUntil(lambda: scanner.live)
        assert scanner.faults == [None]
        scanner.faults.clear()
        scanner.texts.clear()
        plug.send(b"c-R2\r")
        qtbot.waitUntil(lambda: scanner.texts == ["c-R2"])


def test_a_scanner_that_is_not_there_yet_is_said_once_and_waited_for(plug, listen, qtbot):
    scanner = listen()
    assert [type(fault) for fault in scanner.faults] == [Fault]
    for _ in range(3):
        qtbot.waitSignal(scanner._again.timeout).wait()
    assert len(scanner.faults) == 1
    plug.put_in()
    qtbot.waitUntil(lambda: scanner.faults[1:] == [None])


def test_after_its_with_nothing_is_read_or_tried(plug, application, qtbot):
    scanner = SerialScanner(SerialPort(str(plug.port)), Rules(), again=QUICK)
    with scanner:
        scanner.start()
        assert scanner._again.isActive()
    assert not scanner._again.isActive()
    plug.put_in()
    with scanner:
        scanner.start()
        assert scanner.live
    assert not scanner.live
    # nobody is left to read it
    with pytest.raises(OSError, match="Input/output error"):
        os.read(plug._ours, 1)

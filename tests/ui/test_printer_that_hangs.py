"""A printer that takes a connection and then says nothing: scanning goes on, and the window closes."""

from __future__ import annotations

import socket
from collections.abc import Iterator
from contextlib import ExitStack
from threading import Event, Thread
from time import monotonic

import pytest

from kiosk.domain.reason import Reason
from tests.ui.duty import scan
from tests.ui.jobs import ask_for, choose, rows, see, spool
from ui.widgets.job_dialog import Choice

PATIENCE = 30.0
"""Seconds within which a window must close whatever its printer does: the longest call to one is bounded by about half of it."""


class Hanging:
    """Listens, reads, and never answers."""

    def __init__(self) -> None:
        self.reached = Event()
        self._server = socket.create_server(("127.0.0.1", 0))
        self.address = f"ipp://127.0.0.1:{self._server.getsockname()[1]}/ipp/print"
        self._taken = ExitStack()
        self._thread = Thread(target=self._run, name="hanging printer")
        self._thread.start()

    def _run(self) -> None:
        while True:
            try:
                taken, _ = self._server.accept()
            except OSError:
                return
            self._taken.enter_context(taken)
            self.reached.set()

    def close(self) -> None:
        self._server.shutdown(socket.SHUT_RDWR)
        self._server.close()
        self._thread.join()
        self._taken.close()


@pytest.fixture
def hanging() -> Iterator[Hanging]:
    printer = Hanging()
    yield printer
    printer.close()


def test_scanning_goes_on_while_a_printer_hangs_and_the_window_closes(open_desk, open_windows, house, hanging, qtbot):
    house.set_up_printers(hanging.address)
    ask_for(house, "R7")
    desk = open_desk()
    assert hanging.reached.wait(10)
    took = []
    for code, reason in (("c-R1", Reason.CHECKED_IN), ("c-R3", Reason.CHECKED_IN), ("c-R5", Reason.NOT_APPROVED)):
        started = monotonic()
        assert scan(qtbot, desk, code) is reason
        took.append(monotonic() - started)
        desk.clear()
    assert max(took) < 2.0, "a scan does not wait for a printer, whose shortest call takes five seconds here"
    assert rows(desk) == ["Amaka Okaforum: printing…"]
    started = monotonic()
    open_windows.close()
    assert monotonic() - started < PATIENCE
    assert len(spool(house)) == 1


def test_a_printer_that_hangs_is_said_and_another_takes_over(open_desk, house, hanging, qtbot, tmp_path):
    spare = tmp_path / "spare"
    house.set_up_printers(hanging.address, f"folder:{spare}")
    ask_for(house, "R7")
    desk = open_desk()
    qtbot.waitUntil(desk.screen.notice.isVisible, timeout=20_000)
    assert "Amaka Okaforum did not come out (no answer)" in desk.screen.notice.title.text()
    see(qtbot, desk, 0)
    choose(qtbot, desk, Choice.TAKE_OVER)
    qtbot.waitUntil(lambda: rows(desk) == ["Amaka Okaforum: ✓ out"], timeout=10_000)
    assert [path.name for path in spare.iterdir()] == ["R7-1.pdf"]
    assert desk.frame.window.header.printer.text() == "…/spare"

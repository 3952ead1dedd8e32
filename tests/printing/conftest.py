"""A real printer, a real database, a real badge."""

from __future__ import annotations

import contextlib
import io
import os
import shutil
import signal
import subprocess
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
import qrcode
from reportlab.pdfgen.canvas import Canvas

from kiosk.printing.spool import SCHEMA, Spool
from kiosk.storage.database import Migration, open_database, statements
from tests.printing.cups import Cups, cups
from tests.printing.outside import answers, free_port, wait_until

A6_POINTS = (297.638, 419.528)
TEXT = "K1-NOT-A-NAME-IN-SIGHT"


def draw(size: tuple[float, float] = A6_POINTS, text: str = TEXT) -> bytes:
    buffer = io.BytesIO()
    canvas = Canvas(buffer, pagesize=size)
    code = qrcode.QRCode(border=4)
    code.add_data(text)
    matrix = code.get_matrix()
    step = 150 / len(matrix)
    for row, line in enumerate(matrix):
        for column, dark in enumerate(line):
            if dark:
                canvas.rect(40 + column * step, 240 - row * step, step, step, stroke=0, fill=1)
    canvas.save()
    return buffer.getvalue()


@pytest.fixture(scope="session")
def pdf() -> bytes:
    return draw()


@pytest.fixture(scope="session")
def make_pdf() -> Callable[..., bytes]:
    """Draws a badge: `make_pdf(size in points, text of its code)`."""
    return draw


@pytest.fixture(scope="session")
def token() -> str:
    """What the code on `pdf` says."""
    return TEXT


@pytest.fixture(scope="session")
def await_that() -> Callable[[Callable[[], object]], bool]:
    """`await_that(condition)`, for things outside this process."""
    return wait_until


@pytest.fixture
def nobody_there() -> int:
    """A port where nobody listens."""
    return free_port()


@pytest.fixture
def open_spool(tmp_path: Path) -> Callable[[], contextlib.AbstractContextManager[Spool]]:
    """Opens one and the same encrypted spool, each time over a connection of its own."""
    path, key = tmp_path / "station.db", os.urandom(32)

    @contextlib.contextmanager
    def opened() -> Iterator[Spool]:
        with open_database(path, key, [Migration("printing", statements(SCHEMA))], create=True) as connection:
            yield Spool(connection)

    return opened


@pytest.fixture
def spool(open_spool) -> Iterator[Spool]:
    with open_spool() as spool:
        yield spool


@dataclass
class Device:
    """The printer on the table: what a person can do to it, and what lies in its tray."""

    folder: Path
    port: int
    pid: int

    @property
    def address(self) -> str:
        return f"ipp://localhost:{self.port}/ipp/print"

    def behave(self, mode: str) -> None:
        draft = self.folder / "mode.new"
        draft.write_text(f"{mode}\n")
        draft.replace(self.folder / "mode")

    def tray(self) -> list[bytes]:
        return [path.read_bytes() for path in sorted((self.folder / "out").iterdir())]

    def received(self) -> int:
        """How many documents were sent to it so far."""
        return len(list((self.folder / "spool").glob("*.pdf")))

    def switch_off(self) -> None:
        if self.pid:
            os.killpg(self.pid, signal.SIGTERM)
            self.pid = 0
            assert wait_until(lambda: not answers(self.port))


@pytest.fixture
def device(shared: Path, tmp_path: Path) -> Iterator[Device]:
    start = shared / "printer" / "start"
    if not start.is_file():
        pytest.skip("the test printer is not beside this checkout (../shared/printer/start)")
    missing = [tool for tool in ("ippeveprinter", "dbus-daemon", "dbus-send", "setsid") if not shutil.which(tool)]
    if missing:
        pytest.skip(f"no test printer here, {' '.join(missing)} is missing: apt-get install cups-ipp-utils dbus")
    if os.geteuid() != 0 and not Path("/run/dbus/system_bus_socket").exists():
        pytest.skip("no test printer here: it needs a system D-Bus, and only root can start one")
    folder, port = tmp_path / "printer", free_port()
    done = subprocess.run([start, str(port), str(folder)], capture_output=True, text=True, check=True, timeout=20)
    device = Device(folder, port, int(done.stdout))
    try:
        assert wait_until(lambda: answers(port)), (folder / "log").read_text()
        yield device
    finally:
        device.switch_off()


@pytest.fixture
def queues(device: Device) -> Iterator[Cups]:
    """A CUPS of the test's own whose default queue BADGES prints on `device`."""
    with cups() as running:
        running.queue("BADGES", device.address, default=True)
        yield running

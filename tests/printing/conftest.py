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

from kiosk.printing.follow import Pace
from kiosk.printing.job import Job
from kiosk.printing.lane import Ways
from kiosk.printing.printer import open_printer
from kiosk.printing.spool import FOLLOWING, SCHEMA, Spool
from kiosk.printing.worker import PrintWorker
from kiosk.storage.database import Migration, open_database, statements
from tests.conftest import SHARED
from tests.printing.cups import Cups, cups
from tests.printing.outside import answers, free_port, wait_until

A6_POINTS = (297.638, 419.528)
TEXT = "K1-NOT-A-NAME-IN-SIGHT"
QUICK = Pace(interval=0.02, patience=20, review=0.2)
LADDER = [Migration("printing", statements(SCHEMA, FOLLOWING))]


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
        with open_database(path, key, LADDER, create=True) as connection:
            yield Spool(connection)

    return opened


@pytest.fixture
def spool(open_spool) -> Iterator[Spool]:
    with open_spool() as spool:
        yield spool


@pytest.fixture
def working(open_spool, tmp_path: Path) -> Callable[..., PrintWorker]:
    """`working(report)` is what prints the spool's jobs, as one process of the station; two of them are two."""

    def make(report: Callable[[Job], None], pace: Pace = QUICK, usual: str = "") -> PrintWorker:
        return PrintWorker(Ways(open_printer, open_spool, tmp_path / "locks", report, pace), usual)

    return make


@dataclass
class Device:
    """The printer on the table: what a person can do to it, and what lies in its tray."""

    folder: Path
    port: int
    pid: int = 0

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

    def switch_on(self) -> None:
        start = SHARED / "printer" / "start"
        done = subprocess.run([start, str(self.port), str(self.folder)], capture_output=True, text=True, check=True, timeout=20)
        self.pid = int(done.stdout)
        assert wait_until(lambda: answers(self.port)), (self.folder / "log").read_text()

    def switch_off(self, how: signal.Signals = signal.SIGTERM) -> None:
        if self.pid:
            os.killpg(self.pid, how)
            self.pid = 0
            assert wait_until(lambda: not answers(self.port))


@pytest.fixture
def make_device(shared: Path, tmp_path: Path) -> Iterator[Callable[[str], Device]]:
    """Puts another printer on the table, and switches it on."""
    if not (shared / "printer" / "start").is_file():
        pytest.skip("the test printer is not beside this checkout (../shared/printer/start)")
    missing = [tool for tool in ("ippeveprinter", "dbus-daemon", "dbus-send", "setsid") if not shutil.which(tool)]
    if missing:
        pytest.skip(f"no test printer here, {' '.join(missing)} is missing: apt-get install cups-ipp-utils dbus")
    if os.geteuid() != 0 and not Path("/run/dbus/system_bus_socket").exists():
        pytest.skip("no test printer here: it needs a system D-Bus, and only root can start one")
    with contextlib.ExitStack() as table:

        def make(name: str) -> Device:
            device = Device(tmp_path / name, free_port())
            table.callback(device.switch_off)
            device.switch_on()
            return device

        yield make


@pytest.fixture
def device(make_device: Callable[[str], Device]) -> Device:
    return make_device("printer")


@pytest.fixture
def queues(device: Device) -> Iterator[Cups]:
    """A CUPS of the test's own whose default queue BADGES prints on `device`."""
    with cups() as running:
        running.queue("BADGES", device.address, default=True)
        yield running

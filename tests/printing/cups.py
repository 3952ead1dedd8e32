"""A private CUPS daemon on a free port of 127.0.0.1, with everything of it in one folder of its own."""

from __future__ import annotations

import contextlib
import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from pyipp.enums import IppOperation

from kiosk.printing.ipp import IppPrinter
from tests.printing.conftest import Device, answers, free_port, wait_until

_TOOLS = ("cupsd", "lpadmin", "cupsdisable", "cupsenable", "cupsreject", "cupsaccept")
_PATH = os.pathsep.join((os.environ.get("PATH", ""), "/usr/sbin", "/sbin"))
_DAEMON = """
Listen 127.0.0.1:{port}
LogLevel warn
Browsing Off
WebInterface No
ErrorPolicy retry-job
JobRetryInterval 2
<Location />
  Order allow,deny
  Allow from 127.0.0.1
</Location>
<Policy default>
  JobPrivateAccess all
  JobPrivateValues none
  <Limit All>
    Order allow,deny
    Allow from 127.0.0.1
  </Limit>
</Policy>
"""
_FILES = """
User lp
Group lp
SystemGroup root
ServerRoot {home}/etc
RequestRoot {home}/spool
CacheDir {home}/cache
StateDir {home}/run
TempDir {home}/tmp
AccessLog {home}/access_log
ErrorLog {home}/error_log
PageLog {home}/page_log
"""


@dataclass
class Cups:
    """The daemon; `admin` runs its own tools against it."""

    port: int
    home: Path

    def address(self, queue: str) -> str:
        return f"ipp://127.0.0.1:{self.port}/printers/{queue}"

    def admin(self, tool: str, *arguments: str) -> None:
        command = [shutil.which(tool, path=_PATH), *arguments]
        environment = {**os.environ, "CUPS_SERVER": f"127.0.0.1:{self.port}"}
        subprocess.run(command, env=environment, capture_output=True, text=True, check=True, timeout=20)

    def queue(self, name: str, device: Device) -> str:
        """A queue onto a printer, driverless; its address."""
        self.admin("lpadmin", "-p", name, "-E", "-v", device.address, "-m", "everywhere")
        assert wait_until(lambda: self._driver(name).endswith("IPP Everywhere")), "it is made behind our back, and then enabled"
        return self.address(name)

    def _driver(self, name: str) -> str:
        answer = IppPrinter(self.address(name))._ask(IppOperation.GET_PRINTER_ATTRIBUTES)
        return str(answer.printers[0]["printer-make-and-model"]) if answer.printers else ""


@contextlib.contextmanager
def private_cups() -> Iterator[Cups]:
    """Start it, and end it with the `with`; skips in plain words where it can't run."""
    missing = [tool for tool in _TOOLS if not shutil.which(tool, path=_PATH)]
    if missing:
        pytest.skip(f"no CUPS here, {' '.join(missing)} is missing: apt-get install cups-daemon cups-client cups-filters")
    if os.geteuid() != 0:
        pytest.skip("no CUPS here: only root can start one whose filters run as another user")
    with tempfile.TemporaryDirectory(prefix="cups-") as folder:  # pytest's own folders are closed to CUPS's user
        home, port = Path(folder), free_port()
        home.chmod(0o755)
        for name in ("etc", "spool", "cache", "run", "tmp"):
            (home / name).mkdir(mode=0o755)
            shutil.chown(home / name, group="lp")
        (home / "cupsd.conf").write_text(_DAEMON.format(port=port))
        (home / "cups-files.conf").write_text(_FILES.format(home=home))
        command = [shutil.which("cupsd", path=_PATH), "-f", "-c", home / "cupsd.conf", "-s", home / "cups-files.conf"]
        daemon = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        try:
            assert wait_until(lambda: answers(port)), (home / "error_log").read_text()
            yield Cups(port, home)
        finally:
            daemon.terminate()
            try:
                daemon.wait(10)
            except subprocess.TimeoutExpired:
                daemon.kill()
                daemon.wait(10)

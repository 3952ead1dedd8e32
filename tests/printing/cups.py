"""A CUPS of the tests' own: private folders, a port of its own, queues onto a real IPP printer."""

from __future__ import annotations

import contextlib
import grp
import os
import shutil
import signal
import subprocess
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.printing.outside import answers, free_port, wait_until

_DAEMON, _FILTER = "/usr/sbin/cupsd", "/usr/lib/cups/filter/pdftopdf"
_PATH = os.pathsep.join((os.environ.get("PATH", ""), "/usr/sbin", "/sbin"))
_TOOLS = ("lpadmin", "cupsdisable", "cupsenable", "cupsreject", "cupsaccept")
_POLICY = """
<Location />
  Order allow,deny
  Allow all
</Location>
<Location /admin>
  Order allow,deny
  Allow all
</Location>
<Policy default>
  <Limit All>
    Order allow,deny
    Allow all
  </Limit>
</Policy>
"""


@dataclass
class Cups:
    folder: Path
    port: int
    pid: int

    @property
    def server(self) -> str:
        return f"127.0.0.1:{self.port}"

    def address(self, queue: str) -> str:
        return f"ipp://{self.server}/printers/{queue}"

    def queue(self, name: str, target: str, *, default: bool = False) -> str:
        """Add a driverless queue onto an IPP printer; its address."""
        environment = {**os.environ, "CUPS_SERVER": self.server}
        driver = self.folder / "root" / "ppd" / f"{name}.ppd"
        for line in (
            ["lpadmin", "-p", name, "-E", "-v", target, "-m", "everywhere"],
            *([["lpadmin", "-d", name]] if default else []),
        ):
            done = subprocess.run(line, env=environment, capture_output=True, text=True, timeout=30, check=False)
            assert done.returncode == 0, done.stderr + (self.folder / "log" / "error_log").read_text()[-3000:]
        # the daemon asks the printer what it is when the command is over, and has no driver until then
        assert wait_until(driver.is_file)
        return self.address(name)

    def run(self, tool: str, *arguments: str) -> None:
        """Run one of CUPS's own commands."""
        line = [shutil.which(tool, path=_PATH) or tool, *arguments]
        subprocess.run(line, env={**os.environ, "CUPS_SERVER": self.server}, check=True, capture_output=True, timeout=30)

    def freeze(self) -> None:
        os.kill(self.pid, signal.SIGSTOP)

    def thaw(self) -> None:
        os.kill(self.pid, signal.SIGCONT)


@contextlib.contextmanager
def cups() -> Iterator[Cups]:
    """A running daemon; skips, in words, where it can't be."""
    # not in pytest's own folder: its filters are another user's, whom every pytest that starts shuts out of there
    with tempfile.TemporaryDirectory(prefix="cups-") as folder:
        Path(folder).chmod(0o711)
        with _running(Path(folder)) as daemon:
            yield daemon


@contextlib.contextmanager
def _running(folder: Path) -> Iterator[Cups]:
    missing = [tool for tool in (_DAEMON, _FILTER, *_TOOLS) if not shutil.which(tool, path=_PATH)]
    if missing:
        pytest.skip(f"no CUPS here, {' '.join(missing)} is missing: apt-get install cups-daemon cups-client cups-filters")
    if os.geteuid() != 0:
        pytest.skip("no CUPS for the tests here: only root can start one with folders of its own")
    port, group = free_port(), grp.getgrnam("lp").gr_gid
    parts = {name: folder / name for name in ("spool", "cache", "state", "log", "root")}
    for path in parts.values():
        path.mkdir(parents=True)
        os.chown(path, 0, group)
        path.chmod(0o770)
    (folder / "cupsd.conf").write_text(
        f"LogLevel warn\nListen 127.0.0.1:{port}\nBrowsing Off\nDefaultAuthType None\nWebInterface No\n"
        f"ErrorPolicy retry-job\nJobRetryInterval 2\n{_POLICY}"
    )
    (folder / "cups-files.conf").write_text(
        f"ServerRoot {parts['root']}\nRequestRoot {parts['spool']}\nTempDir {parts['spool']}\nCacheDir {parts['cache']}\n"
        f"StateDir {parts['state']}\nAccessLog {parts['log']}/access_log\nErrorLog {parts['log']}/error_log\n"
        f"PageLog {parts['log']}/page_log\nUser lp\nGroup lp\nSystemGroup root\n"
    )
    with subprocess.Popen(
        [_DAEMON, "-f", "-c", folder / "cupsd.conf", "-s", folder / "cups-files.conf"],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
    ) as daemon:
        try:
            if not wait_until(lambda: answers(port) or daemon.poll() is not None) or daemon.poll() is not None:
                daemon.kill()
                pytest.skip(f"no CUPS for the tests here, it does not start: {daemon.communicate()[1].decode()[-300:]}")
            yield Cups(folder, port, daemon.pid)
        finally:
            daemon.send_signal(signal.SIGCONT)
            daemon.terminate()
            try:
                daemon.wait(10)
            except subprocess.TimeoutExpired:
                daemon.kill()

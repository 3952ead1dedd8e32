"""A real IPP printer to measure against: CUPS's own ippeveprinter, on this machine and for this long."""

from __future__ import annotations

import contextlib
import os
import shutil
import socket
import subprocess
import tempfile
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

_TOOLS = ("ippeveprinter", "dbus-daemon")
_PATH = os.pathsep.join((os.environ.get("PATH", ""), "/usr/sbin", "/usr/local/sbin"))
_SECONDS = 10.0
_ATTRIBUTES = """
ATTR mimeMediaType document-format-supported application/pdf
ATTR mimeMediaType document-format-default application/pdf
ATTR keyword media-supported iso_a6_105x148mm
ATTR keyword media-default iso_a6_105x148mm
ATTR keyword media-ready iso_a6_105x148mm
ATTR keyword print-scaling-supported none
"""


def missing() -> str:
    """What lacks here, in words; empty where nothing does."""
    lacking = [tool for tool in _TOOLS if not shutil.which(tool, path=_PATH)]
    return f"{' and '.join(lacking)} missing: apt-get install cups-ipp-utils dbus" if lacking else ""


@contextlib.contextmanager
def ipp_printer() -> Iterator[str]:
    """The address of an A6 printer that keeps nothing; it is switched off when the `with` ends.

    It wants a system bus only to announce itself, so it gets one of its own.

    Raises:
        OSError: it did not start.
    """
    with tempfile.TemporaryDirectory(prefix="lanyard-printer-") as folder, contextlib.ExitStack() as stack:
        home, port = Path(folder), _free_port()
        (home / "spool").mkdir()
        (home / "attributes").write_text(_ATTRIBUTES, encoding="ascii")
        bus = f"unix:path={home / 'bus'}"
        stack.enter_context(_running(("dbus-daemon", "--session", "--nofork", "--nopidfile", f"--address={bus}"), {}))
        _until((home / "bus").exists)
        printer = ("ippeveprinter", "-p", str(port), "-n", "localhost", "-d", str(home / "spool"), "-r", "off")
        done = shutil.which("true") or "true"  # without a command of its own it takes seconds for a page
        command = (*printer, "-a", str(home / "attributes"), "-c", done, "Bench")
        stack.enter_context(_running(command, {"DBUS_SYSTEM_BUS_ADDRESS": bus}))
        _until(lambda: _answers(port))
        yield f"ipp://localhost:{port}/ipp/print"


@contextlib.contextmanager
def _running(command: Sequence[str], environment: dict[str, str]) -> Iterator[None]:
    program = shutil.which(command[0], path=_PATH) or command[0]
    process = subprocess.Popen(  # noqa: S603  (a fixed program with our own arguments)
        [program, *command[1:]],
        env={**os.environ, **environment},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        yield
    finally:
        process.terminate()
        try:
            process.wait(_SECONDS)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


def _until(holds: Callable[[], object]) -> None:
    deadline, tick = time.monotonic() + _SECONDS, threading.Event()
    while not holds():  # nothing tells when another program listens
        if time.monotonic() > deadline:
            raise OSError("the test printer did not start")
        tick.wait(0.01)


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def _answers(port: int) -> bool:
    try:
        socket.create_connection(("localhost", port), 1).close()
    except OSError:
        return False
    return True

"""A keyboard before a real X server with one window of this program on it: nothing but its keys reaches the window."""

from __future__ import annotations

import itertools
import json
import os
import shutil
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from threading import Event
from typing import Any

import pytest

from tests.devices.keyboards import ENTER, where
from tests.ui.windows import Program, running

PROGRAMS = {"Xvfb": "xvfb", "xdotool": "xdotool"}
MISSING = [package for program, package in PROGRAMS.items() if shutil.which(program) is None]
needs_a_display = pytest.mark.skipif(
    bool(MISSING) or sys.platform != "linux", reason=f"no real keyboard can be played here without {' '.join(MISSING)}"
)

PATIENCE = 20.0
"""Seconds that a busy machine may take for anything."""
HAND, SLOW_HAND = 45, 300
"""Milliseconds between two keys of a person; and where a scanner may be so slow that only a slow hand is none."""
APART = 40
"""Milliseconds for which a hand rests before and after a shortcut."""
QUICK_SCANNER = {"KIOSK_SCANNER_GAP": "5"}
SLOW_SCANNER = {"KIOSK_SCANNER_GAP": "200"}
"""A busy machine brings keys closer together, or further apart, than they were pressed: hands are slow where scanners are."""
_X11 = 8
_SIZE = "1366x768x24"
_TICK = 0.03
_numbers = itertools.count()


def wait_until(holds: Callable[[], object]) -> bool:
    """Wait for something in another process, which can't wake us, to become true; however long looking takes."""
    tick, late = Event(), time.monotonic() + PATIENCE
    while not holds():
        if time.monotonic() > late:
            return False
        tick.wait(_TICK)
    return True


@dataclass
class Desk:
    """One window with a keyboard before it.

    Attributes:
        program: its process.
        display: of the X server.
        pace: milliseconds between two keys.
    """

    program: Program
    address: str
    display: str
    pace: int = HAND
    _scanned: bool = False

    def look(self, wish: str = "") -> dict[str, Any]:
        """What is to be seen now; nothing where there is no window yet, or no more."""
        with socket.socket(socket.AF_UNIX) as eye:
            try:
                eye.connect("\0" + self.address)
                eye.sendall(f"{wish}\n".encode())
                answer = eye.makefile("rb").read()
            except OSError:
                return {}
        return dict(json.loads(answer)) if answer else {}

    def until(self, holds: Callable[[dict[str, Any]], object], what: str) -> dict[str, Any]:
        """Look until it is so."""
        seen: dict[str, Any] = {}

        def so() -> bool:
            nonlocal seen
            seen = self.look()
            return self.program.process.poll() is not None or (bool(seen) and bool(holds(seen)))

        told = f"{what}\n{json.dumps(seen, indent=1, ensure_ascii=False)}\n{self.program.words()}" if not wait_until(so) else ""
        assert not told, told
        assert self.program.process.poll() is None, f"it ended; {what}\n{self.program.words()}"
        return seen

    def sees(self, *words: str, gone: str = "") -> dict[str, Any]:
        """Wait until the window in front says all this, and no longer what is `gone`."""
        return self.until(
            lambda seen: all(one in seen["words"] for one in words) and not (gone and gone in seen["words"]),
            f"it never said {words}" + f" without {gone!r}" * bool(gone),
        )

    def is_on(self, words: str, kind: str = "") -> dict[str, Any]:
        """Wait until the focus is on what says this."""
        return self.until(
            lambda seen: words in seen["focus"] and kind in seen["kind"], f"the focus never came to {words!r} {kind}"
        )

    def press(self, *keys: str) -> None:
        """Press and let go keys by name, one after the other."""
        # a shortcut beside another key as near as no hand's would be taken for a scanner's
        still = ("sleep", str(APART / 1000))
        self._run(*still, "key", "--delay", str(self.pace if len(keys) > 1 else 0), *keys, *still)

    def type(self, text: str) -> None:
        """Type a text."""
        # xdotool waits half as long between the keys of a text
        self._run("type", "--delay", str(2 * self.pace), text)

    def scan(self, text: str) -> None:
        """What a keyboard scanner does, longer after the last key than the keys of one code are apart here."""
        places = [where("us", char) for char in text]
        self._run(
            "sleep",
            str(SLOW_HAND / 1000),
            "key",
            "--delay",
            "2",
            *(f"{'shift+' * shift}{place + _X11}" for place, shift in places),
            str(ENTER + _X11),
        )
        self._scanned = True

    def walk(self, to: str, *, key: str = "Tab", most: int = 60) -> None:
        """Go on with Tab until the focus is on what says `to`; where it stays, or comes round, there is no way."""
        before = self.look()
        for _ in range(most):
            if to in before["focus"]:
                return
            before = self._on(key, before)
        pytest.fail(f"{key} never comes to {to!r}")

    def stops(self, key: str = "Tab", most: int = 80) -> list[str]:
        """Go round with Tab: where the focus stops, each shown while it is there and not any more after it went on."""
        begin = seen = self.look("stop")
        found = []
        for _ in range(most):
            found.append(f"{seen['kind']} {seen['focus']}")
            self._on(key, seen)
            seen = self.look("stop")
            assert seen["left_its_mark"], f"nothing shows the focus on {found[-1]!r}"
            if _stop(seen) == _stop(begin):
                return found
        pytest.fail(f"{key} never comes round: {found}")

    def _on(self, key: str, before: dict[str, Any]) -> dict[str, Any]:
        """Press a key that goes on from where the focus is."""
        self._run("key", key)
        return self.until(lambda seen: _stop(seen) != _stop(before), f"{key} goes no further than {before['focus']!r}")

    def picture(self, path: Path) -> None:
        """Keep a picture of the screen."""
        self.look(f"picture {path}")

    def _run(self, *command: str) -> None:
        seen = self.until(lambda seen: seen["id"], "no window is there")
        # what a window manager does: whatever is in front has the keyboard
        # a person is no part of the scan before
        rest, self._scanned = ("sleep", str(self.pace / 1000)) if self._scanned else (), False
        front = () if seen["active"] else ("windowfocus", "--sync", str(seen["id"]))
        environment = {**os.environ, "DISPLAY": self.display}
        subprocess.run(["xdotool", *rest, *front, *command], env=environment, check=True, capture_output=True, timeout=60)


def _stop(seen: dict[str, Any]) -> tuple[object, str]:
    """Where the focus is."""
    return seen["who"], seen["focus"]


@contextmanager
def x_server() -> Iterator[str]:
    """An X server with nothing on it; the name of its display."""
    ours, theirs = os.pipe()
    options = ["-displayfd", str(theirs), "-noreset", "-nolisten", "tcp", "-screen", "0", _SIZE]
    server = subprocess.Popen(["Xvfb", *options], pass_fds=[theirs], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    os.close(theirs)
    try:
        with os.fdopen(ours) as told:
            yield f":{told.readline().strip()}"
    finally:
        server.terminate()
        server.wait(30)


class Keyboard:
    """Opens windows on a display."""

    def __init__(self, display: str, folder: Path) -> None:
        self._display, self._folder = display, folder

    @contextmanager
    def at(self, home: Path, *arguments: object, scans: bool = False, **more: str) -> Iterator[Desk]:
        """A window of this program while the `with` lasts; `scans` says whether a scanner is used there."""
        address = f"lanyard-eye-{os.getpid()}-{next(_numbers)}"
        environment = {
            "DISPLAY": self._display,
            "QT_QPA_PLATFORM": "xcb",
            "LC_ALL": "C.UTF-8",
            "LANYARD_EYE": address,
            "PYTHONPATH": str(Path(__file__).resolve().parents[2]),
            **(SLOW_SCANNER if scans else QUICK_SCANNER),
            **more,
        }
        eye = (sys.executable, "-m", "tests.ui.eye")
        with running(self._folder, home, *arguments, program=eye, **environment) as program:
            desk = Desk(program, address, self._display, SLOW_HAND if scans else HAND)
            desk.until(lambda seen: seen["id"], "no window came")
            yield desk


@pytest.fixture(scope="session")
def display() -> Iterator[str]:
    """An X server for all journeys by keyboard."""
    with x_server() as name:
        yield name


@pytest.fixture
def keyboard(display: str, tmp_path: Path) -> Keyboard:
    """A keyboard before that display."""
    return Keyboard(display, tmp_path)

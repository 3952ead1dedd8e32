"""The program that starts a kiosk's window, and starts it again after a crash. No Qt: what brings a window down can't reach it.

The window is a process of its own, with the same arguments and `--supervised`. It ends with 0 where that was wanted, and with 2
where it can't be started at all, as the command line does; everything else is a crash, also being killed.
"""

from __future__ import annotations

import getpass
import logging
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from types import FrameType

from kiosk.cli.output import warn
from kiosk.settings import Settings
from kiosk.storage.keys import kind_of_key
from ui.kiosk_mode.place import Place
from ui.kiosk_mode.remembered import forget

logger = logging.getLogger(__name__)

MOST, WITHIN = 3, 60.0
"""So many crashes within so many seconds, and the window is not started again by itself at once."""
FIRST_WAIT = 0.25
"""Seconds before the first new start; twice as many before each further one."""
SUPERVISED = "--supervised"
_WANTED, _UNUSABLE, _INTERRUPTED = 0, 2, 130


def program() -> list[str]:
    """How this program is started once more."""
    return [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-m", "ui.command"]


@dataclass
class Supervisor:
    """Starts one window until it ends as it should.

    Args:
        arguments: of the window, as they were given.
        place: which window it is; its lock is held by whoever calls.
        environment: of the window.
        page: arguments of the plain page that is shown where it crashes all the time.
    """

    arguments: Sequence[str]
    place: Place
    environment: Mapping[str, str]
    page: Sequence[str]
    _crashes: list[float] = field(default_factory=list)
    _ended: threading.Event = field(default_factory=threading.Event)
    _child: subprocess.Popen[bytes] | None = None

    def run(self) -> int:
        """Run the window until it ends as wanted, or can't be started; the exit code."""
        forget(self.place.memory)
        with self._told_to_end():
            while True:
                code = self._run([*self.arguments, SUPERVISED])
                if self._ended.is_set() or code == _WANTED:
                    forget(self.place.memory)
                    return 0
                if code == _INTERRUPTED or (code == _UNUSABLE and not self.place.memory.exists()):
                    return code
                if not self._go_on(code):
                    return 1

    def _go_on(self, code: int) -> bool:
        """Wait a little after a crash, and longer after more of them; whether to start the window again."""
        now = time.monotonic()
        self._crashes = [*(crash for crash in self._crashes if now - crash < WITHIN), now]
        count = len(self._crashes)
        how = f"signal {-code}" if code < 0 else f"code {code}"
        logger.warning("the window ended with %s, %d times within a minute", how, count)
        if count < MOST:
            warn(f"{self.place} ended by itself ({how}): it is started again, and nothing recorded is lost")
            return not self._ended.wait(FIRST_WAIT * 2 ** (count - 1))
        warn(
            f"{self.place} ended {count} times within a minute ({how}): nothing recorded is lost; look at kiosk.log in "
            f"{self.place.home}, run kiosk doctor, or restart this machine"
        )
        self._crashes = []
        return self._run(self.page) == _WANTED and not self._ended.is_set()

    def _run(self, arguments: Sequence[str]) -> int:
        self._child = subprocess.Popen([*program(), *arguments], env=dict(self.environment))  # noqa: S603  (ourselves)
        if self._ended.is_set():
            self._child.terminate()
        try:
            return self._child.wait()
        except KeyboardInterrupt:
            # the terminal told the window too
            self._child.wait()
            return _INTERRUPTED

    @contextmanager
    def _told_to_end(self) -> Iterator[None]:
        """End the window first where this program is told to end."""

        def end(_number: int, _frame: FrameType | None) -> None:
            self._ended.set()
            if self._child is not None and self._child.returncode is None:
                self._child.terminate()

        before = signal.signal(signal.SIGTERM, end)
        try:
            yield
        finally:
            signal.signal(signal.SIGTERM, before)


def environment_for(settings: Settings) -> dict[str, str]:
    """The environment of the window: with the station's passphrase, so that nobody has to type it again after a crash."""
    environment = dict(os.environ)
    if settings.interactive and settings.passphrase is None and kind_of_key(settings) == "passphrase":
        environment["KIOSK_PASSPHRASE"] = getpass.getpass("Passphrase of this station: ", stream=sys.stderr)
    return environment

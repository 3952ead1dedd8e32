"""Windows in processes of their own, as they run at an event: started, looked for, killed."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from tests.printing.outside import wait_until

PROGRAM = (sys.executable, "-m", "ui.command")


@dataclass
class Program:
    """One process of this program."""

    process: subprocess.Popen[bytes]
    said: Path

    @property
    def pid(self) -> int:
        return self.process.pid

    def words(self) -> str:
        """What it said on standard error and output so far."""
        return self.said.read_text(encoding="utf-8")

    def says(self, words: str, seconds: float = 40.0) -> bool:
        return wait_until(lambda: words in self.words(), seconds)

    def ended(self, seconds: float = 40.0) -> int:
        return self.process.wait(seconds)

    def window(self, not_this: int = 0) -> int:
        """The id of the process that it started, once that is another than this one."""
        found: list[int] = []
        children = Path(f"/proc/{self.pid}/task/{self.pid}/children")

        def look() -> bool:
            found[:] = [int(pid) for pid in children.read_text().split() if int(pid) != not_this]
            return bool(found)

        assert wait_until(look, 40.0), self.words()
        return found[0]


@contextmanager
def running(folder: Path, home: Path, *arguments: object, program: Sequence[str] = PROGRAM, **more: str) -> Iterator[Program]:
    """A command of this program while the `with` lasts."""
    said = folder / f"said-{len(list(folder.glob('said-*')))}.txt"
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "KIOSK_KEYRING": "off", **more}
    environment.pop("DBUS_SESSION_BUS_ADDRESS", None)
    with said.open("wb") as sink:
        process = subprocess.Popen(
            [*program, "--home", str(home), *map(str, arguments)],
            stdout=sink,
            stderr=sink,
            stdin=subprocess.DEVNULL,
            env=environment,
        )
    try:
        yield Program(process, said)
    finally:
        if process.poll() is None:
            process.terminate()
        process.wait(20)

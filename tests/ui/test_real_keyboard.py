"""A real X server's keys at a real desk's window: scans on the keyboards of several countries, and typing."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.devices.keyboards import ENTER, where

PROGRAMS = {"Xvfb": "xvfb", "xdotool": "xdotool", "setxkbmap": "x11-xkb-utils"}
MISSING = [package for program, package in PROGRAMS.items() if shutil.which(program) is None]
pytestmark = pytest.mark.skipif(bool(MISSING), reason=f"no real keyboard can be played here without {' '.join(MISSING)}")

BADGE = "K1-AZERTY-QWMY-2345670"
PRETIX = "abcdefghjkmnpqrstuvwxyz2345678-9"
INDICO = '{"i":[2,"indico.example.org","mYK+TjLPRlangWKtRWCdEg=="]}'
"""Each is known by its form, so that a machine that stalls for a moment can't turn it into typing."""
_X11 = 8
_PATIENCE = 10_000
_GAP = "0.5"


class RealDesk:
    """An X server with nothing on it but a desk's window."""

    def __init__(self, folder: Path) -> None:
        ours, theirs = os.pipe()
        # without -noreset the layout goes with the program that set it
        options = ["-displayfd", str(theirs), "-noreset", "-nolisten", "tcp", "-screen", "0", "1400x900x24"]
        self._server = subprocess.Popen(
            ["Xvfb", *options], pass_fds=[theirs], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        )
        os.close(theirs)
        with os.fdopen(ours) as told:
            display = told.readline().strip()
        self.environment = {**os.environ, "DISPLAY": f":{display}", "QT_QPA_PLATFORM": "xcb", "LC_ALL": "C.UTF-8"}
        self._desk = subprocess.Popen(
            [sys.executable, "-m", "tests.ui.real_desk", str(folder), _GAP],
            env=self.environment,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )

    def close(self) -> None:
        assert self._desk.stdin is not None
        assert self._desk.stdout is not None
        self._desk.stdin.close()
        code = self._desk.wait(30)
        self._desk.stdout.close()
        self._server.terminate()
        self._server.wait(30)
        assert code == 0

    def run(self, *command: str) -> None:
        subprocess.run(command, env=self.environment, check=True, capture_output=True, timeout=60)

    def press(self, *keys: str, delay: int = 2) -> None:
        """Presses and lets go keys, one after the other, by name or place."""
        self.run("xdotool", "key", "--delay", str(delay), *keys)

    def scan(self, text: str) -> None:
        """What a scanner does that is set to an American keyboard."""
        places = [where("us", char) for char in text]
        self.press(*(f"{'shift+' * shift}{place + _X11}" for place, shift in places), str(ENTER + _X11))

    def tell(self, words: str) -> None:
        assert self._desk.stdin is not None
        self._desk.stdin.write(words + "\n")
        self._desk.stdin.flush()

    def report(self, **wanted: object) -> dict[str, Any]:
        """How things stand at the desk, as soon as they stand so, or after a long while."""
        assert self._desk.stdout is not None
        self.tell(f"report {_PATIENCE} {json.dumps(wanted)}")
        report: dict[str, Any] = json.loads(self._desk.stdout.readline())
        return report


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RealDesk]:
    made = RealDesk(tmp_path_factory.mktemp("real"))
    try:
        assert made.report(active=True)["active"]
        yield made
    finally:
        made.close()


@pytest.fixture(autouse=True)
def fresh(desk: RealDesk) -> None:
    desk.run("setxkbmap", "us")
    desk.tell("clear")
    assert desk.report(scans=[], typed=[], focus="SearchLine")["focus"] == "SearchLine"


@pytest.mark.parametrize("layout", ["us", "fr", "de", "es", "ara", "ru", "tr"])
def test_a_scan_says_the_same_on_every_keyboard_with_capslock_and_without(desk, layout):
    desk.run("setxkbmap", layout)
    texts = [BADGE, PRETIX, INDICO]
    for text in texts:
        desk.scan(text)
    desk.press("Caps_Lock")
    for text in texts:
        desk.scan(text)
    desk.press("Caps_Lock")
    report = desk.report(scans=texts * 2)
    assert report["scans"] == texts * 2
    assert report["typed"] == []


def test_what_is_typed_arrives_and_enter_goes_on(desk):
    desk.press(*"okafor", delay=60)
    assert desk.report(line="okafor", found=True)["line"] == "okafor"
    desk.press("Return", delay=60)
    assert desk.report(focus="Button")["focus"] == "Button"
    desk.press("F2", delay=60)
    assert desk.report(focus="SearchLine")["focus"] == "SearchLine"


def test_arabic_is_typed_as_it_is_with_its_lam_alef(desk):
    desk.run("setxkbmap", "ara")
    desk.press(str(48 + _X11), str(30 + _X11), delay=60)
    assert desk.report(line="لاش")["line"] == "لاش"


def test_a_dead_key_still_makes_an_accent(desk):
    desk.run("setxkbmap", "de")
    desk.press(str(13 + _X11), str(18 + _X11), delay=60)
    assert desk.report(line="é")["line"] == "é"


def test_a_line_feed_that_a_program_types_ends_a_scan_too(desk):
    desk.run("xdotool", "type", "--delay", "4", BADGE + "\n")
    report = desk.report(scans=[BADGE])
    assert (report["scans"], report["typed"]) == ([BADGE], [])

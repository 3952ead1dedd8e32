"""What tests do at a desk: look for somebody letter by letter, show a code, press a key, read the list of badges."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt


@pytest.fixture
def find(qtbot):
    """Types a name, letter by letter, and waits for the people."""

    def find_(desk, text):
        desk.screen.search.line.clear()
        qtbot.keyClicks(desk.screen.search.line, text)
        qtbot.waitUntil(lambda: bool(desk.state.results))
        return [person.registration.id for person in desk.state.results]

    return find_


@pytest.fixture
def scan(qtbot):
    """Shows a code and waits until the desk has answered."""

    def scan_(desk, text):
        desk.see_code(text)
        qtbot.waitUntil(lambda: not desk.busy)
        return desk.state.told.outcome.decision.reason if desk.state.told else None

    return scan_


def look_for(qtbot, desk, text):
    """Type a name and Enter."""
    line = desk.screen.search.line
    line.begin()
    qtbot.keyClicks(line, text)
    qtbot.keyClick(line, Qt.Key.Key_Return)


def jobs(desk):
    """Every badge on its way: whose, which, and how far."""
    return [(named.job.registration, named.job.serial, named.job.state) for named in desk.screen._jobs]


def press(qtbot, desk, key, **more):
    """Press a key at the window."""
    qtbot.keyClick(desk.frame.window, key, **more)

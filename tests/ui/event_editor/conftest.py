"""Event editors on a real station, without a display."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import ExitStack
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.event_editor.hands import EventHands
from tests.ui.world import EVENT, House
from ui.event_editor.window import event_editor_window

OpenEvent = Callable[..., EventHands]
COMMENTED = EVENT.replace("[[tiers]]\n", "# a tier\n[[tiers]]\n").replace('code = "B2"', 'code = "B2" # agreed in June')


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The display that is not there says so of everything that a window manager does."""
    for item in items:
        if item.path.parent == Path(__file__).parent:
            item.add_marker(pytest.mark.qt_log_ignore(r"^This plugin does not support", extend=True))


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """An event file of the house's event, with comments."""
    file = tmp_path / "ours.toml"
    file.write_text(COMMENTED, encoding="utf-8")
    return file


@pytest.fixture
def open_event(application: QApplication, house: House, open_windows: ExitStack, qtbot: QtBot) -> OpenEvent:
    """Opens an event editor, on a station or on none."""

    def open_(file: Path | None = None, station: House | None = house, language: str = "en") -> EventHands:
        opening = station.station if station else None
        return EventHands(
            open_windows.enter_context(event_editor_window(application, opening, file, language, second=1.0)), qtbot
        )

    return open_


@pytest.fixture
def hands(open_event: OpenEvent, path: Path) -> EventHands:
    """An event editor at work on a file."""
    return open_event(path)

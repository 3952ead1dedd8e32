"""The self-service window on a real station, for tests."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import ExitStack

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kiosk.printing.job import Job, Progress
from tests.ui.duty import everything_in
from tests.ui.ears import Ears
from tests.ui.jobs import ONE
from tests.ui.world import HandPrinter, House
from ui.app import Manner, self_service_window
from ui.frame import World
from ui.pace import Pace
from ui.selfservice.state import Stage
from ui.selfservice.window import AtSelf, Ways

NEVER = Pace(milliseconds=3_600_000.0)


class Alone:
    """Somebody before the window."""

    def __init__(self, house: House, at: AtSelf, ears: Ears, qtbot: QtBot) -> None:
        self.house, self.at, self.ears, self.qtbot = house, at, ears, qtbot

    def until(self, stage: Stage) -> None:
        self.qtbot.waitUntil(lambda: self.at.state.stage is stage)

    def scan(self, text: str, stage: Stage) -> None:
        self.at.take_scan(text)
        self.until(stage)

    def printer_says(self, *progress: Progress) -> Job:
        self.qtbot.waitUntil(lambda: self.at.state.job is not None)
        assert self.house.hand is not None
        return self.house.hand.take(self.house, ONE, *progress)

    def words(self) -> str:
        return "\n".join(everything_in(self.at.frame.window))

    def checked_in(self) -> list[str]:
        return [body["reason"] for body in self.house.entries("scan")]


@pytest.fixture
def open_self(application: QApplication, house: House, open_windows: ExitStack, qtbot: QtBot) -> Callable[..., Alone]:
    """Opens the window on a station whose printer is played by hand."""

    def open_(pace: Pace = NEVER, language: str = "en", at: House | None = None, **ways: object) -> Alone:
        here = at or house
        here.set_up_printers(ONE)
        here.hand = HandPrinter()
        ears = Ears()
        world = World(names=list, sounds=ears, now=here.clock.now, ticks=here.clock.monotonic)
        manner = Manner(language, pace=pace, world=world)
        made = open_windows.enter_context(self_service_window(application, here.station, manner, Ways(**ways)))  # type: ignore[arg-type]
        made.blink.setInterval(0)
        qtbot.waitUntil(made.frame.window.isActiveWindow)
        return Alone(here, made, ears, qtbot)

    return open_

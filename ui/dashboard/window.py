"""Starting the dashboard's window: language, station, screen; each ends where it began."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from dataclasses import dataclass, field

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from kiosk.devices.look import Look
from ui import acts
from ui.app import crash_hook, make_application
from ui.camera_feed import CameraFeed
from ui.dashboard.at import AtDashboard, DashboardFrame, Pace
from ui.dashboard.screen import DashboardScreen
from ui.frame import World
from ui.guide.guiding import Guide
from ui.languages import Languages
from ui.looks import Looks
from ui.window import Window
from ui.workers import Core, OpenStation


@dataclass(frozen=True, slots=True)
class Manner:
    """How a dashboard is to run.

    Attributes:
        language: of the screens, "en" where None.
        appearance: colours and size of text; None: as they are worn.
        full_screen: fill the screen, as on a wall.
        pace: how fast time passes.
        world: clock, loudspeaker.
    """

    language: str | None = None
    full_screen: bool = False
    appearance: Look | None = None
    pace: Pace = field(default_factory=Pace)
    world: World = field(default_factory=World)


@contextlib.contextmanager
def dashboard_window(application: QApplication, open_station: OpenStation, manner: Manner) -> Iterator[AtDashboard]:
    """The dashboard, shown, at work until the `with` ends.

    Raises:
        Fault: the station can't be opened.
    """
    languages, looks = Languages(application), Looks(application, manner.appearance)
    with Core(open_station) as core:
        screen = DashboardScreen()
        window = Window(screen)
        # it stands still: nobody looks through a camera here
        frame = DashboardFrame(core, CameraFeed(), languages, window, manner.world)
        dashboard = AtDashboard(frame, screen, manner.pace)
        looks.serve(window, dashboard.remember_look)
        try:
            facts = core.wait(acts.facts(None, 0))
            languages.speak(manner.language or "en")
            frame.introduce(facts)
            if manner.full_screen:
                window.showFullScreen()
            else:
                window.show()
            # the window comes first
            QTimer.singleShot(0, dashboard, lambda: dashboard.introduce(facts))
            with Guide(window, languages, "organizer"):
                yield dashboard
        finally:
            dashboard.timer.stop()
            dashboard.saving.close()
            frame.stop()
            languages.stop()
            looks.stop()
            window.close()
            window.deleteLater()


def run_dashboard(open_station: OpenStation, manner: Manner) -> int:
    """Run the dashboard until its window is closed; the exit code.

    Raises:
        Fault: the station can't be opened.
    """
    application = make_application()
    with crash_hook(application), dashboard_window(application, open_station, manner):
        return application.exec()

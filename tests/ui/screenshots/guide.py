"""The guide beside the desk, the door and the dashboard."""

from __future__ import annotations

import tempfile
from pathlib import Path

from PySide6.QtWidgets import QWidget

from tests.ui.busy_day import busy
from tests.ui.screenshots.dashboard import manner as dashboard_manner
from tests.ui.screenshots.studio import Studio
from tests.ui.shots import STILL, Film, Photographer, crowd, manner
from tests.ui.world import CROWD, MORNING, moment
from ui.app import desk_window, door_window
from ui.dashboard.window import dashboard_window
from ui.guide.guiding import Guide


def guide_of(window: QWidget) -> Guide:
    """The guide of a window."""
    found = window.findChild(Guide)
    assert found is not None
    return found


def shoot(studio: Studio) -> None:
    """Every page, from its beginning, and the end of the desk's."""
    house = studio.house("Desk 2")
    house.clock.at = moment(MORNING)
    film = Film()
    with desk_window(studio.application, house.station, manner(house, studio.language, STILL, film)) as desk:
        p, guide = Photographer(studio, desk, film), guide_of(desk.frame.window)
        p.until(lambda: desk.screen.camera.words == "")
        guide.open()
        p.shoot("guide-01-desk")
        bar = guide.sheet.text.verticalScrollBar()
        bar.setValue(round(bar.maximum() * 0.5))
        p.shoot("guide-02-desk-further")
        bar.setValue(bar.maximum())
        guide.sheet.show_remark("✓ desk.en.pdf")
        p.shoot("guide-03-desk-saved")
    house = studio.house("Door 4B", CROWD)
    crowd(house)
    with door_window(studio.application, house.station, "B2", manner(house, studio.language, STILL, film)) as door:
        p = Photographer(studio, door, film)
        p.until(lambda: door.screen.camera.words == "")
        guide_of(door.frame.window).open()
        p.shoot("guide-04-door")
    with tempfile.TemporaryDirectory() as folder:
        house = busy(Path(folder))
        with dashboard_window(studio.application, house.station, dashboard_manner(studio, house)) as dashboard:
            studio.until(lambda: dashboard.figures is not None and dashboard.figures.number > 0 and not dashboard.busy)
            guide_of(dashboard.frame.window).open()
            studio.keep("guide-05-organizer", dashboard.frame.window)

"""The registration desk."""

from __future__ import annotations

import numpy as np

from tests.ui.screenshots.studio import Studio
from tests.ui.shots import FULL_DISK, STILL, Film, Photographer, manner, scene
from tests.ui.world import MORNING, House, moment
from ui.app import desk_window


def shoot(studio: Studio) -> None:
    """Every state of the desk that works by itself."""
    house = studio.house("Desk 2")
    house.clock.at = moment(MORNING)
    film = Film()
    with desk_window(studio.application, house.station, manner(house, studio.language, STILL, film)) as desk:
        desk.drawing.settle.setInterval(0)
        desk_shots(Photographer(studio, desk, film), house, scene("c-R1"))


def desk_shots(p: Photographer, house: House, card: np.ndarray) -> None:
    """Every state of the desk."""
    desk = p.at
    p.until(lambda: desk.screen.camera.words == "")
    p.shoot("desk-01-idle")
    p.type("okafor")
    p.shoot("desk-02-found")
    desk.do_next()
    p.until(lambda: desk.state.told is not None and desk.state.person.badge_serial == 1)
    p.until(lambda: all(named.job.state.final for named in desk.screen._jobs))
    p.shoot("desk-03-checked-in")
    p.hold_up(card)
    p.badge()
    p.shoot("desk-04-already")
    p.lower()
    desk.do_next()
    p.until(lambda: desk.dialog is not None)
    p.shoot("desk-05-reprint")
    desk.dialog.reject()
    desk.undo()
    p.until(lambda: desk.state.undone is not None)
    p.shoot("desk-16-taken-back")
    desk.clear()
    p.type("hanne")
    p.shoot("desk-17-cancelled")
    desk.clear()
    p.code("c-R5")
    p.badge()
    p.shoot("desk-06-refused")
    p.code("https://example.org")
    p.shoot("desk-07-nobody")
    for name, who in (
        ("08-long", "vasconcelos"),
        ("09-arabic", "hariri"),
        ("10-chinese", "xiaoming"),
        ("11-devanagari", "priya"),
    ):
        desk.clear()
        p.type(who)
        p.shoot(f"desk-{name}")
    p.code("c-R6")
    p.shoot("desk-12-long-banner")
    desk.clear()
    desk.search("zzzz")
    desk.screen.search.line.setText("zzzz")
    p.until(desk.screen.search.empty.isVisible)
    p.shoot("desk-13-none-found")
    desk.clear()
    p.type("amaka")
    house.faults["check_in"] = FULL_DISK
    desk.check_in()
    p.until(lambda: desk.frame.window.fault is not None)
    p.shoot("desk-14-fault")
    house.faults.clear()
    desk.clear()
    desk.frame.choose_camera(None)
    p.shoot("desk-15-no-camera")

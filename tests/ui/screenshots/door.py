"""The door of a session."""

from __future__ import annotations

import numpy as np

from tests.ui.screenshots.studio import Studio
from tests.ui.shots import FULL_DISK, STILL, Film, Photographer, crowd, manner, scene
from tests.ui.world import CROWD, House, moment
from ui.app import door_window


def shoot(studio: Studio) -> None:
    """Every state of a door that nobody guards."""
    house = studio.house("Door 4B", CROWD)
    crowd(house)
    film = Film()
    with door_window(studio.application, house.station, "B2", manner(house, studio.language, STILL, film)) as door:
        door_shots(Photographer(studio, door, film), house, scene("c-R1"))


def door_shots(p: Photographer, house: House, card: np.ndarray) -> None:
    """Every state of a door."""
    door = p.at
    p.until(lambda: door.screen.camera.words == "")
    door.acknowledge()
    p.shoot("door-01-ready")
    p.hold_up(card)
    p.shoot("door-02-admitted")
    p.lower()
    for number, (name, code) in enumerate(
        (
            ("chinese", "c-R3"),
            ("arabic", "c-R4"),
            ("long", "c-R6"),
            ("inside", "c-R1"),
            ("tier", "c-R2"),
            ("unknown", "c-nobody"),
            ("unreadable", "https://example.org"),
            ("cancelled", "c-R9"),
        ),
        start=3,
    ):
        p.code(code)
        p.shoot(f"door-{number:02}-{name}")
        door.acknowledge()
    p.code("c-R8")
    door.see_code("c-X1")
    p.shoot("door-11-waiting")
    door.ask_supervisor()
    p.until(lambda: door.dialog is not None)
    p.shoot("door-12-override")
    door.dialog.reason.setText("Speaker")
    door.dialog.accept()
    p.until(lambda: door.state.overridable is None and door.state.told is not None)
    p.shoot("door-13-overridden")
    door.turn_direction()
    p.shoot("door-14-way-out")
    p.code("c-R1")
    p.shoot("door-15-exited")
    door.watch("B3", exit=False)
    for code in ("c-R1", "c-R3", "c-R7"):
        p.code(code)
    p.shoot("door-16-full")
    door.watch("B4", exit=False)
    for code in ("c-R1", "c-R3", "c-R7"):
        p.code(code)
    p.shoot("door-17-over")
    door.watch("P3", exit=False)
    house.clock.at = moment("11:40")
    p.code("c-R1")
    p.shoot("door-18-early")
    house.clock.at = moment("14:07")
    house.faults["scan"] = FULL_DISK
    door.acknowledge()
    door.see_code("c-R1")
    p.until(lambda: door.state.fault is not None)
    p.shoot("door-19-fault")
    house.faults.clear()
    door.acknowledge()
    door.frame.choose_camera(None)
    p.shoot("door-20-no-camera")

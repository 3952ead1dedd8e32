"""The door of a room: the timetable's turns, both ways, seats that run out, and the test of the sounds."""

from __future__ import annotations

from tests.ui.screenshots.studio import Studio
from tests.ui.shots import FULL_DISK, STILL, Film, Photographer, crowd, manner
from tests.ui.world import AFTER_B2, CROWD, House, moment
from ui.app import door_window
from ui.door import AtDoor
from ui.post import Post


def shoot(studio: Studio) -> None:
    """Every state of a door that follows its room's timetable."""
    house = studio.house("Door 4B", CROWD)
    house.plan(AFTER_B2)
    crowd(house)
    film = Film()
    house.clock.at = moment("14:07")
    post = Post(room="Conference Room 4")
    with door_window(studio.application, house.station, post, manner(house, studio.language, STILL, film)) as door:
        room_shots(Photographer(studio, door, film), house)


def room_shots(p: Photographer, house: House) -> None:
    """Every state, in the order of an afternoon."""
    door = p.at
    p.until(lambda: door.screen.camera.words == "")
    p.shoot("room-01-now-and-next")
    p.code("c-R2")
    p.shoot("room-02-refused")
    door.acknowledge()
    door.turn_direction()
    door.turn_direction()
    p.shoot("room-03-both-ways")
    p.code("c-R1")
    p.shoot("room-04-in")
    p.code("c-R1")
    p.shoot("room-05-read-twice")
    house.clock.passes(20)
    p.code("c-R1")
    p.shoot("room-06-out")
    _changes(p, door, house)


def _changes(p: Photographer, door: AtDoor, house: House) -> None:
    door.acknowledge()
    door.turn_direction()
    for number in range(CROWD - 3, CROWD):
        p.code(f"c-X{number}")
    for code in ("c-R1", "c-R3", "c-R4", "c-R6"):
        p.code(code)
    p.shoot("room-07-nearly-full")
    door.acknowledge()
    _at(p, door, house, "15:26")
    p.shoot("room-08-announced")
    p.code("c-R2")
    _at(p, door, house, "15:31")
    p.shoot("room-09-waits-for-the-answer")
    door.acknowledge()
    _at(p, door, house, "15:31")
    p.until(lambda: door.screen.seats.count.text() == "0")
    p.shoot("room-10-not-open-yet")
    _at(p, door, house, "15:46")
    door.offer_sessions()
    p.shoot("room-11-sessions")
    door.frame.window.menu_shown.close()
    house.faults["scan"] = FULL_DISK
    door.see_code("c-R1")
    p.until(lambda: door.state.fault is not None)
    p.shoot("room-12-not-recorded")
    house.faults.clear()
    door.acknowledge()
    _at(p, door, house, "17:20")
    p.shoot("room-13-no-more-sessions")
    _at(p, door, house, "14:00")
    p.shoot("room-14-clock-in-doubt")
    _sounds(p, door)


def _sounds(p: Photographer, door: AtDoor) -> None:
    door.frame.hearing.offer()
    p.shoot("room-15-sounds")
    door.frame.sounds.present = False
    door.frame.hearing.look()
    p.shoot("room-16-no-loudspeaker")
    door.frame.hearing.dialog.reject()


def _at(p: Photographer, door: AtDoor, house: House, clock: str) -> None:
    """The clock says so, in the header too."""
    house.clock.at = moment(clock)
    door.look_at_clock()
    p.until(lambda: door.frame.window.header.clock.text() == clock)

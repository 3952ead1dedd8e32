"""Desk and door where staff are known."""

from __future__ import annotations

from datetime import timedelta

from tests.ui.screenshots.studio import Studio
from tests.ui.shots import STILL, Film, Photographer, crowd, manner
from tests.ui.world import CROWD, MORNING, OP, OP2, ORG, PINS, SUP, House, moment
from ui.app import desk_window, door_window


def sign_in(p: Photographer, who: str) -> None:
    """Choose a name and give its PIN."""
    duty, panel = p.at.duty, p.at.duty.panel.sign_in
    p.until(lambda: bool(panel.staff))
    panel.list.picked.emit([one.id for one in panel.staff].index(who))
    for digit in PINS[who]:
        panel.pad.line.add(digit)
    panel.pad.give()
    p.until(lambda: duty.staff is not None)


def desk_shots(p: Photographer, house: House) -> None:
    """The desk, from locked to locked."""
    desk, panel = p.at, p.at.duty.panel.sign_in
    p.until(lambda: bool(panel.staff))
    p.shoot("duty-01-desk-locked")
    panel.list.picked.emit(2)
    panel.pad.line.add("1")
    panel.pad.line.add("2")
    p.shoot("duty-02-desk-pin")
    for _ in range(3):
        panel.pad.line.add("9")
        panel.pad.give()
        p.until(lambda: bool(panel.pad.remark.text()))
    p.until(lambda: panel.pad.waits > 0)
    p.shoot("duty-03-desk-wait")
    house.clock.passes(40)
    panel.leave()
    desk.take_scan("c-R1")
    p.shoot("duty-04-desk-sign-in-first")
    sign_in(p, "AB2")
    p.type("okafor")
    p.shoot("duty-05-desk-signed-in")
    house.clock.passes(577)
    desk.duty.look()
    p.shoot("duty-06-desk-locks-soon")


def door_shots(p: Photographer, house: House) -> None:
    """A door: locked, at work, closed, with a doubted clock."""
    door, panel = p.at, p.at.duty.panel.sign_in
    p.until(lambda: bool(panel.staff))
    p.shoot("duty-11-door-locked")
    p.code("c-R2")
    p.shoot("duty-12-door-locked-decides")
    door.ask_supervisor()
    p.shoot("duty-13-door-sign-in-first")
    panel.list.picked.emit(1)
    p.shoot("duty-14-door-pin")
    panel.leave()
    sign_in(p, "OP7")
    p.shoot("duty-15-door-signed-in")
    door.ask_supervisor()
    p.until(lambda: bool(door.dialog.sign_in.staff))
    door.dialog.reason.setText("Speaker")
    door.dialog.sign_in.leave()
    p.shoot("duty-16-door-override-who")
    door.dialog.sign_in.list.picked.emit(1)
    door.dialog.sign_in.pad.line.add("1")
    p.shoot("duty-17-door-override-pin")
    door.dialog.reject()
    door.acknowledge()
    door.duty.sign_out()
    sign_in(p, "SUP1")
    door.turn_room()
    p.shoot("duty-18-door-close-room")
    door.dialog.accept()
    p.until(lambda: door.state.closed is not None)
    p.shoot("duty-19-door-closed")
    p.code("c-R1")
    p.shoot("duty-20-door-closed-refuses")
    house.clock.at -= timedelta(days=40)
    door.acknowledge()
    p.code("c-R1")
    house.clock.passes(580)
    door.duty.look()
    p.shoot("duty-21-door-clock")


def shoot(studio: Studio) -> None:
    """Both windows, from locked on."""
    house = studio.house("Desk 2")
    house.engage(ORG, SUP, OP, OP2)
    house.clock.at = moment(MORNING)
    film = Film()
    with desk_window(studio.application, house.station, manner(house, studio.language, STILL, film)) as desk:
        desk.drawing.settle.setInterval(0)
        desk_shots(Photographer(studio, desk, film), house)
    house = studio.house("Door 4B", CROWD)
    crowd(house)
    house.engage(ORG, SUP, OP, OP2)
    film = Film()
    with door_window(studio.application, house.station, "B2", manner(house, studio.language, STILL, film)) as door:
        door_shots(Photographer(studio, door, film), house)

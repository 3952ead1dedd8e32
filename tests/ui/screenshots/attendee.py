"""The screen of whoever stands before the desk."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QSize

from tests.ui.jobs import EMPTY, ONE, OTHER, OUT
from tests.ui.screenshots.studio import Studio
from tests.ui.shots import STILL, Film, Photographer, manner
from tests.ui.world import MORNING, HandPrinter, House, moment
from ui.app import desk_window
from ui.attendee.beside import SecondScreen
from ui.desk import AtDesk

SIZE = QSize(1366, 768)


def shoot(studio: Studio) -> None:
    """Every state of the second screen, for people of several languages."""
    house = studio.house("Desk 2")
    house.clock.at = moment(MORNING)
    house.set_up_printers(ONE, OTHER)
    house.hand = HandPrinter()
    how = replace(manner(house, studio.language, STILL, Film()), second_screen=True)
    with desk_window(studio.application, house.station, how) as desk:
        desk.drawing.settle.setInterval(0)
        beside = desk.second
        assert isinstance(beside, SecondScreen)
        beside.window.resize(SIZE)
        _shots(studio, Photographer(studio, desk, Film()), desk, house)


def _shots(studio: Studio, p: Photographer, desk: AtDesk, house: House) -> None:
    beside = desk.second
    assert isinstance(beside, SecondScreen)
    assert house.hand is not None
    window = beside.window
    studio.keep("attendee-01-idle", window)
    p.code("c-R5")
    studio.keep("attendee-02-wait", window)
    p.code("https://example.org")
    studio.keep("attendee-03-wait-for-nobody", window)
    p.code("c-R1")
    studio.until(window.badge.isVisible)
    studio.keep("attendee-04-right", window)
    desk.do_next()
    studio.until(lambda: window.view.face == "printing")
    studio.until(window.badge.isVisible)
    studio.keep("attendee-05-printing", window)
    job = house.hand.take(house, ONE, EMPTY)
    studio.until(lambda: window.view.face == "late")
    studio.keep("attendee-06-late", window)
    house.hand.say(house, job, OUT)
    studio.until(lambda: window.view.face == "ready")
    studio.keep("attendee-07-ready", window)
    for number, code in enumerate(("c-R3", "c-R4", "c-R6"), start=8):
        p.code(code)
        studio.until(window.badge.isVisible)
        studio.keep(f"attendee-{number:02}-{code[2:].lower()}", window)
    p.code("c-R1")
    studio.keep("attendee-11-welcome", window)

"""The self-service window: the start, the question, every message, the call for help, and the way in for staff."""

from __future__ import annotations

import tempfile
from pathlib import Path

from kiosk.devices.sources import Frames
from kiosk.domain.staff import Staff
from kiosk.printing.job import Progress
from tests.ui.jobs import EMPTY, ONE, OUT
from tests.ui.screenshots.studio import Studio
from tests.ui.shots import FULL_DISK, Film
from tests.ui.world import MORNING, OP, ORG, SUP, HandPrinter, House, build, moment
from ui.app import Manner, self_service_window
from ui.frame import World
from ui.pace import Pace
from ui.selfservice.state import Stage
from ui.selfservice.window import AtSelf, Ways

STILL = Pace(milliseconds=60_000)


def _house(folder: Path, *staff: Staff) -> House:
    house = build(folder / "house", "Lobby 1")
    house.set_up_printers(ONE)
    house.hand = HandPrinter()
    house.clock.at = moment(MORNING)
    if staff:
        house.engage(*staff)
    return house


def _manner(studio: Studio, house: House, film: Film) -> Manner:
    world = World(camera=Frames(film.frames(), "simulated camera"), names=list, now=house.clock.now, ticks=house.clock.monotonic)
    return Manner(studio.language, pace=STILL, world=world)


def shoot(studio: Studio) -> None:
    """Take every picture of this window."""
    with tempfile.TemporaryDirectory() as home:
        house, film = _house(Path(home)), Film()
        with self_service_window(studio.application, house.station, _manner(studio, house, film)) as alone:
            _people(studio, house, alone)
        guarded = _house(Path(home) / "guarded", ORG, SUP, OP)
        with self_service_window(studio.application, guarded.station, _manner(studio, guarded, Film()), Ways()) as alone:
            _staff(studio, alone)


class _Hands:
    """Works one window, in the language of the pictures."""

    def __init__(self, studio: Studio, house: House, alone: AtSelf) -> None:
        self.studio, self.house, self.alone = studio, house, alone

    def keep(self, name: str) -> None:
        self.studio.keep(f"self-{name}", self.alone.frame.window)

    def show(self, code: str, stage: Stage) -> None:
        self.alone.finish()
        self.alone.choose_language(self.studio.language)
        self.alone.take_scan(code)
        self.at(stage)

    def at(self, stage: Stage) -> None:
        self.studio.until(lambda: self.alone.state.stage is stage)

    def print_badge(self, code: str) -> None:
        self.show(code, Stage.ASKING)
        self.alone.confirm()
        self.studio.until(lambda: self.alone.state.job is not None)

    def printer_says(self, progress: Progress) -> None:
        assert self.house.hand is not None
        self.house.hand.take(self.house, ONE, progress)


def _people(studio: Studio, house: House, alone: AtSelf) -> None:
    hands = _Hands(studio, house, alone)
    studio.until(lambda: alone.screen.camera.words == "")
    hands.keep("01-start")
    for name, code in (("02-ask", "c-R1"), ("03-long", "c-R6"), ("04-chinese", "c-R3"), ("05-arabic", "c-R4")):
        hands.show(code, Stage.ASKING)
        studio.until(lambda: not alone.screen.ask.badge.empty)
        hands.keep(name)
    hands.print_badge("c-R1")
    hands.keep("06-printing")
    hands.printer_says(OUT)
    hands.at(Stage.OUT)
    hands.keep("07-out")
    hands.show("c-R1", Stage.KNOWN)
    hands.keep("08-known")
    hands.show("c-R9", Stage.DESK)
    hands.keep("09-desk")
    house.faults["scan"] = FULL_DISK
    hands.show("c-R2", Stage.AGAIN)
    hands.keep("10-again")
    house.faults.clear()
    alone.call_help()
    hands.keep("11-help")
    alone.leave_person()
    alone.blink.setInterval(0)
    hands.print_badge("c-R7")
    hands.printer_says(EMPTY)
    hands.at(Stage.LATER)
    hands.keep("12-later")
    alone.screen.countdown.over.emit()
    hands.at(Stage.BROKEN)
    hands.keep("13-broken")
    alone.ask_staff()
    studio.until(lambda: alone.gate.dialog is not None and bool(alone.gate.dialog.buttons))
    hands.keep("14-staff")
    alone.gate.close()


def _staff(studio: Studio, alone: AtSelf) -> None:
    studio.keep("self-15-closed", alone.frame.window)
    alone.ask_staff()
    studio.until(lambda: alone.gate.dialog is not None and alone.gate.dialog.sign_in is not None)
    studio.keep("self-16-sign-in", alone.frame.window)
    alone.gate.close()

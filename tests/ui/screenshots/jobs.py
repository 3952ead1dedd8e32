"""The desk where printers fail."""

from __future__ import annotations

from kiosk.printing.job import JobState, Progress
from kiosk.printing.trouble import Trouble
from tests.ui.screenshots.studio import Studio
from tests.ui.shots import STILL, Film, Photographer, manner
from tests.ui.world import MORNING, HandPrinter, House, moment
from ui.app import desk_window
from ui.widgets.job_dialog import Choice

ONE, OTHER = "ipp://desk-2.printers.example/ipp/print", "ipp://desk-3.printers.example/ipp/print"
PRINTING = Progress(JobState.PRINTING)
EMPTY = Progress(JobState.PRINTING, "media-empty-error, media-needed", Trouble.PAPER_OUT)
OUT = Progress(JobState.PRINTED)
JAMMED = Progress(JobState.FAILED, "Paper jam in tray 2; Job aborted.", Trouble.JAM)
LOST = Progress(JobState.UNKNOWN, "the printer no longer knows this job", Trouble.FORGOTTEN)


def desk_shots(p: Photographer, house: House, hand: HandPrinter) -> None:
    """From the first badge out to the take-over."""
    desk = p.at
    desk.badges.blink.setInterval(0)

    def ask(who: str) -> None:
        desk.clear()
        p.type(who)
        desk.do_next()
        p.until(lambda: not desk.busy)

    def see(row: int, name: str) -> None:
        desk.screen.jobs.picked.emit(row)
        p.until(lambda: desk.dialog is not None)
        p.shoot(name)
        desk.dialog.reject()

    for who in ("okafor", "xiaoming", "vasconcelos", "priya"):
        ask(who)
    hand.take(house, ONE, PRINTING, OUT)
    p.shoot("jobs-01-queue")
    empty = hand.take(house, ONE, EMPTY)
    p.until(desk.screen.notice.isVisible)
    p.shoot("jobs-02-out-of-paper")
    see(0, "jobs-03-out-of-paper-asked")
    see(1, "jobs-04-waiting-asked")
    hand.say(house, empty, LOST)
    p.until(lambda: any(mark in desk.screen.notice.title.text() for mark in "?؟？"))
    p.shoot("jobs-05-in-doubt")
    desk.screen.notice.acted.emit()
    p.until(lambda: desk.dialog is not None)
    p.shoot("jobs-06-in-doubt-asked")
    desk.dialog.buttons[Choice.NOT_OUT].click()
    p.until(lambda: desk.dialog is not None and Choice.AGAIN in desk.dialog.buttons)
    p.shoot("jobs-07-not-out")
    desk.dialog.reject()
    hand.take(house, ONE, JAMMED)
    p.until(lambda: len(desk.screen._jobs) == 4 and desk.screen._waiting == 2)
    p.shoot("jobs-08-jam")
    see(1, "jobs-09-jam-asked")
    # without a window manager nobody else does
    desk.frame.window.activateWindow()
    p.until(desk.frame.window.isActiveWindow)
    desk.screen.focus_jobs()
    p.shoot("jobs-10-by-keyboard")
    desk.screen.jobs.picked.emit(1)
    p.until(lambda: desk.dialog is not None)
    desk.dialog.buttons[Choice.TAKE_OVER].click()
    p.until(lambda: desk.screen._waiting == 0)
    p.shoot("jobs-11-taken-over")


def shoot(studio: Studio) -> None:
    """From the queue to the take-over."""
    house = studio.house("Desk 2")
    house.clock.at = moment(MORNING)
    house.set_up_printers(ONE, OTHER)
    house.hand = HandPrinter()
    film = Film()
    with desk_window(studio.application, house.station, manner(house, studio.language, STILL, film)) as desk:
        desk.drawing.settle.setInterval(0)
        desk_shots(Photographer(studio, desk, film), house, house.hand)

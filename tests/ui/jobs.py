"""What people see of print jobs, and do about them, by hand."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QLabel
from pytestqt.qtbot import QtBot

from kiosk.assembly import open_station
from kiosk.domain.staff import Staff
from kiosk.printing.job import JobState, Progress
from kiosk.printing.trouble import Trouble
from tests.ui.world import House
from ui.desk import AtDesk
from ui.widgets.job_dialog import Choice, JobDialog

ONE, OTHER = "ipp://desk-2.example/ipp/print", "ipp://desk-3.example/ipp/print"
OUT = Progress(JobState.PRINTED)
EMPTY = Progress(JobState.PRINTING, "media-empty", Trouble.PAPER_OUT)
JAMMED = Progress(JobState.FAILED, "Paper jam in tray 2", Trouble.JAM)
LOST = Progress(JobState.UNKNOWN, "it no longer knows this job", Trouble.FORGOTTEN)


def ask_for(house: House, *who: str, by: Staff | None = None) -> None:
    """Badges for these people are asked for, elsewhere."""
    house.beside(lambda station: [station.print_badge(one, by=by) for one in who])


def spool(house: House) -> dict[tuple[str, int], tuple[JobState, Trouble, str]]:
    """Registration and serial -> state, trouble and printer, as it is on disk."""
    with open_station(house.settings, clock=house.clock) as station:
        return {(job.registration, job.serial): (job.state, job.trouble, job.printer) for job in station.spool.jobs()}


def see(qtbot: QtBot, desk: AtDesk, row: int) -> JobDialog:
    """Touch a row and wait for its dialog."""
    shown = desk.screen.jobs
    qtbot.waitUntil(lambda: not desk.busy and shown.count() > row)
    shown.scrollToItem(shown.item(row))
    spot = shown.visualItemRect(shown.item(row)).center()
    qtbot.mouseClick(shown.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    qtbot.waitUntil(lambda: desk.dialog is not None)
    return desk.dialog  # type: ignore[return-value]


def choose(qtbot: QtBot, desk: AtDesk, choice: Choice) -> None:
    """Press a button of the open dialog, and wait until that is done."""
    before = desk.dialog
    assert isinstance(before, JobDialog)
    qtbot.mouseClick(before.buttons[choice], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: desk.dialog is not before and not desk.busy)


def rows(desk: AtDesk) -> list[str]:
    """What the list says aloud."""
    return [desk.screen.jobs.item(number).text() for number in range(desk.screen.jobs.count())]


def words(dialog: QDialog) -> str:
    """What stands on a dialog."""
    return "\n".join(label.text() for label in dialog.findChildren(QLabel))


def offers(dialog: JobDialog) -> list[str]:
    """What may be decided there."""
    return [button.accessibleName() for button in dialog.buttons.values()]


def alert(qtbot: QtBot, desk: AtDesk, words: str) -> None:
    """Wait until the notice says something."""
    qtbot.waitUntil(lambda: desk.screen.notice.isVisible() and words in desk.screen.notice.title.text())

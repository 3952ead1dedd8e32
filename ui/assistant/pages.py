"""All pages of the assistant."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from ui.assistant.camera_page import CameraPage
from ui.assistant.check_page import CheckPage
from ui.assistant.end_page import EndPage
from ui.assistant.event_page import EventPage
from ui.assistant.parts import Page
from ui.assistant.printer_page import PrinterPage
from ui.assistant.roster_page import RosterPage
from ui.assistant.scanner_page import ScannerPage
from ui.assistant.staff_page import StaffPage
from ui.assistant.steps import Step


@dataclass(frozen=True, slots=True)
class Pages:
    """One for each step."""

    event: EventPage
    roster: RosterPage
    staff: StaffPage
    camera: CameraPage
    scanner: ScannerPage
    printer: PrinterPage
    check: CheckPage
    end: EndPage

    def by_step(self) -> Mapping[Step, Page]:
        """The same by their steps."""
        return {step: getattr(self, step.value) for step in Step}


def make_pages() -> Pages:
    """Make them all."""
    return Pages(EventPage(), RosterPage(), StaffPage(), CameraPage(), ScannerPage(), PrinterPage(), CheckPage(), EndPage())

from __future__ import annotations

from threading import Event

from kiosk.printing.follow import Pace
from kiosk.printing.job import JobState
from kiosk.printing.trial import try_printer

QUICK = Pace(interval=0.02, patience=20)


def test_a_page_is_tried_at_a_real_printer(device, pdf, tmp_path):
    told = []
    end = try_printer(device.address, pdf, tmp_path / "locks", stop=Event(), report=told.append, pace=QUICK)
    assert end.state is JobState.PRINTED
    assert told[0].state is JobState.PRINTING
    assert len(device.tray()) == 1


def test_a_printer_that_is_not_there_is_an_end_with_its_trouble(nobody_there, pdf, tmp_path):
    end = try_printer(f"ipp://localhost:{nobody_there}/ipp/print", pdf, tmp_path, stop=Event(), report=lambda _: None, pace=QUICK)
    assert end.state is JobState.FAILED
    assert end.trouble


def test_what_is_no_address_is_an_end_too(pdf, tmp_path):
    assert try_printer("lpt1", pdf, tmp_path, stop=Event(), report=lambda _: None).state is JobState.FAILED

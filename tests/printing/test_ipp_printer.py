"""Against a real IPP printer: what the person at the desk is told."""

from threading import Event, Timer

import pypdfium2
import pytest
import zxingcpp
from pyipp.enums import IppOperation, IppTag

from kiosk.badge.layout import shipped_layout
from kiosk.badge.render import render_badge
from kiosk.badge.sheet import arranged, joined, sheet_named
from kiosk.errors import Fault
from kiosk.printing.follow import Pace, follow, print_and_follow
from kiosk.printing.ipp_reasons import keywords
from kiosk.printing.job import JobState, Progress
from kiosk.printing.paper import A6, two_sided
from kiosk.printing.printer import open_printer
from kiosk.printing.trouble import Trouble
from tests.badge.builders import a_badge
from tests.printing.conftest import QUICK


def run(printer, pdf, pace=QUICK):
    heard: list[Progress] = []
    end = print_and_follow(printer, pdf, "R1-1", stop=Event(), report=heard.append, pace=pace)
    return end, heard


def test_the_page_arrives_as_it_was_sent(device, pdf, token):
    printer = open_printer(device.address)
    printer.check()
    end, _ = run(printer, pdf)
    assert end == Progress(JobState.PRINTED)
    assert device.tray() == [pdf]
    with pypdfium2.PdfDocument(device.tray()[0]) as document:
        assert document[0].get_size() == pytest.approx((297.64, 419.53), abs=0.1)
        image = document[0].render(scale=300 / 72).to_numpy()
    assert [code.text for code in zxingcpp.read_barcodes(image)] == [token]


def test_media_and_scaling_are_always_sent(device, pdf):
    printer = open_printer(device.address)
    remote = printer.submit(pdf, "R1-1").remote
    job = printer._ask(IppOperation.GET_JOB_ATTRIBUTES, (IppTag.INTEGER, "job-id", int(remote.split()[0]))).jobs[0]
    assert job["media"] == "iso_a6_105x148mm"
    assert job["print-scaling"] == "none"
    assert job["job-name"] == "R1-1"
    assert job["document-format-supplied"] == "application/pdf"
    assert job["job-originating-user-name"] == "lanyard"


def test_out_of_paper_is_said_and_ends_well_after_a_refill(device, pdf):
    printer = open_printer(device.address)
    device.behave("empty")
    heard: list[Progress] = []

    def refill(progress):
        heard.append(progress)
        if "out of paper" in progress.message:
            device.behave("ok")

    end = print_and_follow(printer, pdf, "R1-1", stop=Event(), report=refill, pace=QUICK)
    assert Progress(JobState.PRINTING, "out of paper", Trouble.PAPER_OUT) in heard
    assert end == Progress(JobState.PRINTED)
    assert device.tray() == [pdf]


def test_out_of_paper_is_what_a_check_says(device, pdf, await_that):
    printer = open_printer(device.address)
    device.behave("empty")
    remote = printer.submit(pdf, "R1-1").remote
    assert await_that(lambda: printer.poll(remote).message == "out of paper")
    with pytest.raises(Fault, match="out of paper"):
        printer.check()
    device.behave("ok")


def test_a_jam_is_told_from_a_plain_failure(device, pdf):
    printer = open_printer(device.address)
    device.behave("fail")
    end, _ = run(printer, pdf)
    assert end == Progress(JobState.FAILED, "Job aborted.", Trouble.FAILED)
    device.behave("jam")
    end, heard = run(printer, pdf)
    assert end == Progress(JobState.FAILED, "paper jam; Job aborted.", Trouble.JAM)
    assert Progress(JobState.PRINTING, "paper jam", Trouble.JAM) in heard
    assert device.tray() == []


def test_paper_it_has_not_got_is_refused_before_anything_is_sent(device, make_pdf):
    end, _ = run(open_printer(device.address), make_pdf((612, 792)))
    assert end.state is JobState.FAILED
    assert "no paper of 215.9 x 279.4 mm (iso_a6_105x148mm, iso_a4_210x297mm)" in end.message
    assert device.tray() == []


def test_a_refused_job_comes_back_with_the_printers_words(device, pdf):
    printer = open_printer(device.address)
    answer = printer._send_job(pdf, "R1-1", "na_letter_8.5x11in")
    assert not answer.ok
    words = str(printer._refusal(answer))
    assert "Unsupported media keyword value." in words
    assert "media na_letter_8.5x11in" in words


def test_what_takes_too_long_is_called_off_and_somebody_has_to_look(device, pdf):
    device.behave("empty")

    def move_on(progress):  # the simulated device notices a cancellation only when it goes on
        if "canceling" in progress.message:
            device.behave("ok")

    pace = Pace(interval=0.02, patience=0.6, farewell=10)
    end = print_and_follow(open_printer(device.address), pdf, "R1-1", stop=Event(), report=move_on, pace=pace)
    assert end.state is JobState.UNKNOWN
    assert "out of paper" in end.message
    assert end.message.endswith("not finished in time; called off")


def test_what_can_not_be_called_off_is_in_doubt(device, pdf):
    device.behave("empty")
    end, _ = run(open_printer(device.address), pdf, Pace(interval=0.02, patience=0.5, farewell=0.3))
    assert end.state is JobState.UNKNOWN
    assert "out of paper" in end.message
    assert "did not confirm" in end.message
    device.behave("ok")


def test_a_printer_that_goes_away_leaves_the_job_in_doubt(device, pdf):
    printer = open_printer(device.address)
    device.behave("empty")
    heard: list[Progress] = []

    def pull_the_plug(progress):
        heard.append(progress)
        if "out of paper" in progress.message:
            device.switch_off()

    end = print_and_follow(
        printer, pdf, "R1-1", stop=Event(), report=pull_the_plug, pace=Pace(interval=0.02, patience=1.5, farewell=0.2)
    )
    assert "refuses the connection" in heard[-1].message
    assert end.state is JobState.UNKNOWN


def test_nobody_there(pdf, nobody_there):
    printer = open_printer(f"ipp://localhost:{nobody_there}/ipp/print")
    end, _ = run(printer, pdf)
    assert end.state is JobState.FAILED
    assert "refuses the connection: switch the printer on" in end.message
    with pytest.raises(Fault, match="refuses the connection"):
        printer.check()


def test_a_name_nobody_knows(pdf):
    with pytest.raises(Fault, match=r"nobody knows this name|can't be reached"):
        open_printer("ipp://printer.invalid/ipp/print").check()


def test_a_wrong_path_and_forgotten_jobs(device):
    with pytest.raises(Fault, match=r"not found|no printer answers"):
        open_printer(device.address.replace("/ipp/print", "/other")).check()
    assert open_printer(device.address).poll("77 R1-1").state is JobState.UNKNOWN


def test_a_job_of_the_same_number_that_is_not_ours_is_not_believed(device, pdf, await_that):
    printer = open_printer(device.address)
    number = printer.submit(pdf, "R1-1").remote.split()[0]
    assert await_that(lambda: printer.poll(f"{number} R1-1").state is JobState.PRINTED)
    assert printer.poll(f"{number} R2-1").state is JobState.UNKNOWN


def test_waiting_ends_when_told_and_the_job_can_be_followed_on(device, pdf):
    device.behave("empty")
    stop = Event()
    Timer(0.2, stop.set).start()
    pace, receipts = Pace(interval=60, patience=600), []
    printer = open_printer(device.address)
    end = print_and_follow(printer, pdf, "R1-1", stop=stop, report=lambda _: None, took=receipts.append, pace=pace)
    assert end.state is JobState.PRINTING
    device.behave("ok")
    assert follow(printer, *receipts, stop=Event(), report=lambda _: None, pace=QUICK) == Progress(JobState.PRINTED)
    assert device.tray() == [pdf]


def test_fronts_and_backs_are_told_from_two_peoples_badges(device):
    printer = open_printer(device.address)
    card, plain = (render_badge(a_badge(), shipped_layout(name)).pdf for name in ("a6-photo", "a6"))
    sides = {}
    for name, pdf in (("back", card), ("front", plain), ("backs", joined([card, card])), ("fronts", joined([plain, plain]))):
        heard = []
        end = print_and_follow(printer, pdf, name, stop=Event(), report=lambda _: None, took=heard.append, pace=QUICK)
        assert end.state is JobState.PRINTED
        number = int(heard[0].split()[0])
        job = printer._ask(IppOperation.GET_JOB_ATTRIBUTES, (IppTag.INTEGER, "job-id", number)).jobs[0]
        sides[name] = job.get("sides")
    supported = printer._ready(A6)[0]["sides-supported"]
    two = "two-sided-long-edge" if "two-sided-long-edge" in keywords(supported) else None
    assert sides == {"back": two, "front": "one-sided", "backs": two, "fronts": "one-sided"}
    assert [two_sided(pdf) for pdf in (card, plain, joined([card, card]), joined([plain, plain]))] == [True, False, True, False]
    assert two_sided(arranged([card] * 3, sheet_named("4-up")))


def test_a_printer_that_works_for_somebody_else_is_waited_for(device, pdf):
    theirs, ours = open_printer(device.address), open_printer(device.address)
    device.behave("empty")
    theirs.submit(pdf, "another-desk")
    heard: list[Progress] = []

    def refill(progress):
        heard.append(progress)
        if progress.trouble is Trouble.BUSY:
            device.behave("ok")

    end = print_and_follow(ours, pdf, "R1-1", stop=Event(), report=refill, pace=QUICK)
    assert end == Progress(JobState.PRINTED)
    assert [said.trouble for said in heard].count(Trouble.BUSY) == 1
    assert len(device.tray()) == 2


def test_a_station_that_stops_while_it_waits_for_a_busy_printer_leaves_the_badge_queued(device, pdf):
    device.behave("empty")
    open_printer(device.address).submit(pdf, "another-desk")
    stop = Event()
    end = print_and_follow(open_printer(device.address), pdf, "R1-1", stop=stop, report=lambda _: stop.set(), pace=QUICK)
    assert end == Progress(JobState.QUEUED)
    assert device.received() == 1
    device.behave("ok")


def test_a_printer_that_stays_away_leaves_its_job_in_doubt_soon(device, pdf):
    device.behave("empty")

    def pull_the_plug(progress):
        if "out of paper" in progress.message:
            device.switch_off()

    pace = Pace(interval=0.02, patience=60, lost=0.3)
    end = print_and_follow(open_printer(device.address), pdf, "R1-1", stop=Event(), report=pull_the_plug, pace=pace)
    assert end.state is JobState.UNKNOWN
    assert end.trouble is Trouble.UNREACHABLE
    assert end.message.startswith("out of paper; ") or "refuses the connection" in end.message

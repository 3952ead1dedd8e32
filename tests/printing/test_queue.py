"""Through a CUPS queue: a private CUPS daemon whose queue leads to a real IPP printer, spoken to over IPP by our driver.

A queue is vaguer than its printer. It calls a job canceled that its device aborted, and at times completed; it keeps a
device's trouble until its next job; and of a job whose printer was switched off and on in the middle it says completed.
"""

from __future__ import annotations

import queue

import pypdfium2
import pytest
import zxingcpp

from kiosk.printing.follow import Pace
from kiosk.printing.job import JobState
from kiosk.printing.printer import open_printer
from kiosk.printing.trouble import Trouble
from tests.printing import cups as private
from tests.printing.conftest import draw
from tests.printing.test_print_worker import ask

PACE = Pace(interval=0.1, patience=40, farewell=5, stuck=0.5)


@pytest.fixture(scope="module")
def cups():
    with private.cups() as daemon:
        yield daemon


@pytest.fixture
def address(cups, device, request):
    """A queue of its own for each test, onto the printer."""
    name = f"Q{abs(hash(request.node.name)) % 10**8}"
    yield cups.queue(name, device.address)
    cups.run("lpadmin", "-x", name)


@pytest.fixture
def end_of(working, spool):
    """Sends one badge and gives how it ended, and everything that was said on the way; `react` is told of each."""

    def run(address, pdf, react=lambda _: None, pace=PACE):
        heard, said = queue.Queue(), []
        ask(spool, address, pdf)
        with working(heard.put, pace):
            while not said or not said[-1].state.final:
                said.append(heard.get(timeout=60))
                react(said[-1])
        assert spool.take(address) is None
        return said[-1], said

    return run


def once(trouble, act):
    """Reacts to a trouble, the first time."""
    done = []

    def react(job):
        if job.trouble is trouble and not done:
            done.append(True)
            act()

    return react


def test_the_page_arrives_in_its_size_with_its_code(end_of, address, device, pdf, token):
    open_printer(address).check()
    end, said = end_of(address, pdf)
    assert end.state is JobState.PRINTED
    assert end.message == "printed, as its queue says"
    assert {job.trouble for job in said} == {Trouble.NONE}
    (page,) = device.tray()
    with pypdfium2.PdfDocument(page) as document:
        assert len(document) == 1
        assert document[0].get_size() == pytest.approx((297.64, 419.53), abs=0.1), "not centred on another sheet"
        image = document[0].render(scale=300 / 72).to_numpy()
    with pypdfium2.PdfDocument(pdf) as sent:
        original = sent[0].render(scale=300 / 72).to_numpy()
    (found,), (meant,) = zxingcpp.read_barcodes(image), zxingcpp.read_barcodes(original)
    assert found.text == meant.text == token
    corners = [(getattr(code.position, name).x, getattr(code.position, name).y) for code in (found, meant) for name in CORNERS]
    assert [edge for corner in corners[:2] for edge in corner] == pytest.approx(
        [edge for corner in corners[2:] for edge in corner], abs=3
    ), "neither moved nor scaled"


CORNERS = ("top_left", "bottom_right")


def test_out_of_paper_is_said_and_ends_well_after_a_refill(end_of, address, device, pdf):
    device.behave("empty")
    end, said = end_of(address, pdf, once(Trouble.PAPER_OUT, lambda: device.behave("ok")))
    assert end.state is JobState.PRINTED
    assert any(job.message == "out of paper" for job in said)
    assert len(device.tray()) == 1


@pytest.mark.parametrize(("mode", "troubles"), [("fail", {Trouble.CANCELED}), ("jam", {Trouble.CANCELED, Trouble.JAM})])
def test_a_device_that_gives_up_is_never_called_failed_by_a_queue_and_never_sent_again(
    end_of, address, device, pdf, mode, troubles
):
    """CUPS says canceled, so somebody has to look; on a busy machine at times completed, which nobody can tell from true."""
    device.behave(mode)
    end, _ = end_of(address, pdf)
    if end.state is JobState.PRINTED:
        assert end.message == "printed, as its queue says"
    else:
        assert (end.state, end.trouble in troubles) == (JobState.UNKNOWN, True)
        assert "canceled at printer" in end.message
    assert device.received() == 1
    assert device.tray() == []


def test_a_paused_queue_says_so_and_prints_when_it_goes_on(end_of, address, cups, device, pdf):
    name = address.rpartition("/")[2]
    cups.run("cupsdisable", "-r", "Back at two.", name)
    end, said = end_of(address, pdf, once(Trouble.PAUSED, lambda: cups.run("cupsenable", name)))
    assert end.state is JobState.PRINTED
    assert any("Back at two." in job.message for job in said), [(str(job.trouble), job.message) for job in said]
    assert len(device.tray()) == 1


def test_a_queue_that_takes_no_jobs_and_one_that_is_not_there(end_of, address, cups, device, pdf, spool):
    cups.run("cupsreject", address.rpartition("/")[2])
    end, _ = end_of(address, pdf)
    assert (end.state, end.trouble) == (JobState.FAILED, Trouble.REJECTED)
    assert "Rejecting Jobs" in end.message
    spool.move([end.id], cups.address("NOBODY"))
    end, _ = end_of(cups.address("NOBODY"), pdf)
    assert (end.state, end.trouble) == (JobState.FAILED, Trouble.UNKNOWN_PRINTER)
    assert "does not exist" in end.message
    assert device.received() == 0


def test_a_printer_that_is_off_gets_its_badge_once_when_it_is_back(end_of, address, device, pdf):
    device.switch_off()
    end, said = end_of(address, pdf, once(Trouble.OFFLINE, device.switch_on))
    assert end.state is JobState.PRINTED
    assert any("may not exist or is unavailable" in job.message for job in said)
    assert device.received() == 1
    assert len(device.tray()) == 1


def test_a_document_that_a_queue_can_not_read_is_called_off_soon(end_of, address, device, pdf):
    end, _ = end_of(address, pdf[:300] + b"and then the file breaks off")
    assert (end.state, end.trouble) == (JobState.UNKNOWN, Trouble.BAD_DOCUMENT)
    assert end.message.endswith("not finished in time; called off")
    assert device.received() == 0
    number = end.remote.partition(" ")[0]
    assert open_printer(address).poll(f"{number} R1-1").trouble is Trouble.CANCELED, "it does not stay in the queue for ever"


def test_paper_that_a_queue_has_not_got_is_refused_before_anything_is_sent(end_of, address, device):
    end, _ = end_of(address, draw((612, 792)))
    assert (end.state, end.trouble) == (JobState.FAILED, Trouble.WRONG_MEDIA)
    assert device.received() == 0


def test_of_a_printer_that_is_switched_off_and_on_in_the_middle_a_queue_knows_nothing(end_of, address, device, pdf):
    """The limit of every queue: it says completed, and nothing came out. The printer's own address tells (fault matrix)."""

    def blackout():
        device.switch_off()
        device.behave("ok")
        device.switch_on()

    device.behave("empty")
    end, _ = end_of(address, pdf, once(Trouble.PAPER_OUT, blackout))
    assert end.state in {JobState.PRINTED, JobState.UNKNOWN}, "PRINTED with CUPS 2.4"
    assert device.received() == 1, "it was not sent again"
    assert device.tray() == []

"""Against a TCP sink that acts as a label printer: what the person at the desk is told, and that nothing is sent twice."""

import io
import socket
import threading

import numpy as np
import pytest
import zxingcpp
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas
from zebrafy import ZebrafyZPL

from kiosk.badge.layout import shipped_layout
from kiosk.badge.render import render_badge
from kiosk.domain.target import Target
from kiosk.errors import Fault
from kiosk.printing.follow import Pace, print_and_follow
from kiosk.printing.job import InDoubt, JobState, Progress
from kiosk.printing.printer import open_printer
from kiosk.printing.trouble import Trouble
from kiosk.printing.zpl import ZplPrinter
from kiosk.printing.zpl_label import labels
from kiosk.printing.zpl_status import Standing, read_errors, read_status
from tests.badge.builders import a_badge
from tests.printing.zebra import query, status, zebra

QUICK = Pace(interval=0.01, patience=10, farewell=0.1)


def run(printer, pdf, pace=QUICK):
    heard: list[Progress] = []
    end = print_and_follow(printer, pdf, "R1-1", stop=threading.Event(), report=heard.append, pace=pace)
    return end, heard


def in_turn(*replies):
    """Answers one after the other, then the last one for ever."""
    return lambda asked: replies[min(asked, len(replies) - 1)]


def test_the_address_says_what_it_takes_and_in_which_dots():
    printer = open_printer("TCP://10.0.0.7:9100/?zpl=300")
    assert printer.address == "tcp://10.0.0.7?zpl=300"
    assert printer.target == Target(300, black=True)
    assert printer.describe() == "the label printer at 10.0.0.7:9100, 300 dots an inch"
    assert open_printer("tcp://label:6101?zpl=203").address == "tcp://label:6101?zpl=203"
    assert open_printer("tcp://[fe80::1]?zpl=600").address == "tcp://[fe80::1]?zpl=600"


@pytest.mark.parametrize(
    "address",
    [
        *("tcp://10.0.0.7", "tcp://10.0.0.7:9100?zpl=", "tcp://10.0.0.7?zpl=204", "tcp://10.0.0.7?zpl=203&zpl=300"),
        *("tcp:", "tcp://", "tcp://?zpl=203", "tcp://h:70000?zpl=203", "tcp://h:0?zpl=203", "tcp://u:p@h?zpl=203"),
        *("tcp://h/x?zpl=203", "tcp://h?zpl=203&dpi=9", "tcp://h?zpl=٢٠٣", "tcp://h:x?zpl=203"),
    ],
)
def test_an_address_that_leaves_something_open_says_how_to_write_it(address):
    with pytest.raises(Fault, match=r"give tcp://HOST:9100\?zpl=203"):
        open_printer(address)


def test_a_badge_is_printed_once_and_followed_to_its_end(pdf):
    busy = status(formats=1, remaining=1)
    with zebra(in_turn(status(), busy, busy, status())) as device:
        end, _ = run(open_printer(device.address), pdf)
        assert end == Progress(JobState.PRINTED, sure=False)
        assert device.asked == 5, "before, behind the label, busy once, and idle twice"
        assert device.paper.count(b"^XA") == device.paper.count(b"^XZ") == 1


@pytest.mark.parametrize(
    ("reply", "words"),
    [
        (status(paper=1, pause=1), "out of paper"),
        (status(pause=1), "paused"),
        (status(head=1), "cover open"),
        (status(ribbon=1), "out of ribbon"),
        (status(full=1), "its memory is full"),
        (status(hot=1), "too hot"),
        (status(cold=1), "too cold"),
        (status(diagnostic=1), "diagnostic"),
        (status(paper=1, head=1), "out of paper, cover open"),
    ],
)
def test_trouble_is_told_in_words_before_anything_is_sent(reply, words, pdf):
    with zebra(in_turn(reply)) as device:
        printer = open_printer(device.address)
        with pytest.raises(Fault, match=words) as caught:
            printer.submit(pdf, "R1-1")
        with pytest.raises(Fault, match=words):
            printer.check()
        assert not isinstance(caught.value, InDoubt)
        assert device.paper == b""


def test_paper_that_ends_while_printing_is_said_and_it_ends_well_after_a_refill(pdf):
    empty = status(paper=1, pause=1, formats=1, remaining=1)
    with zebra(in_turn(status(), status(formats=1), empty, empty, status(remaining=1), status())) as device:
        end, heard = run(open_printer(device.address), pdf)
        assert Progress(JobState.PRINTING, "out of paper", Trouble.PAPER_OUT) in heard
        assert end == Progress(JobState.PRINTED, sure=False)
        assert device.paper.count(b"^XA") == 1


def test_a_printer_that_is_idle_for_a_moment_before_it_begins_is_not_believed(pdf):
    with zebra(in_turn(status(), status(), status(), status(paper=1, formats=1))) as device:
        end, heard = run(open_printer(device.address), pdf, Pace(interval=0.01, patience=0.2, farewell=0.05))
        assert end.state is JobState.UNKNOWN
        assert "out of paper" in end.message
        assert "did not confirm calling it off" in end.message
        assert all(progress.state is JobState.PRINTING for progress in heard)


def test_a_printer_that_never_tells_still_prints_and_that_is_said(pdf):
    with zebra(in_turn(None)) as device:
        end, _ = run(ZplPrinter(device.address, hush=0.05), pdf)
        assert end == Progress(JobState.PRINTED, "sent; this printer does not tell whether it came out", sure=False)
        assert device.paper.count(b"^XZ") == 1


@pytest.mark.parametrize(
    "garbage",
    [b"\x02\x03" * 3, b"HTTP/1.1 400 Bad Request\r\n\r\n", b"\xff" * 100_000, b"\x02a,b,c\x03\x02,,,,,,,,,,,,\x03\x02\x03"],
)
def test_garbage_is_no_status_and_is_never_read_without_end(garbage, pdf):
    with zebra(in_turn(garbage)) as device:
        end, _ = run(ZplPrinter(device.address, hush=0.4), pdf)
        assert end.state is JobState.PRINTED
        assert "does not tell" in end.message
        assert device.paper.count(b"^XZ") == 1


def test_one_that_keeps_silent_while_it_is_empty_is_asked_another_way(pdf):
    with zebra(in_turn(None)) as device:
        device.errors = query(0x5)
        printer = ZplPrinter(device.address, hush=0.4)
        with pytest.raises(Fault, match="out of paper, cover open"):
            printer.submit(pdf, "R1-1")
        assert device.paper == b""


def test_one_that_tells_its_errors_only_is_said_to_have_none(pdf):
    with zebra(in_turn(None)) as device:
        device.errors = query(0)
        end, _ = run(ZplPrinter(device.address, hush=0.4), pdf)
        assert end == Progress(JobState.PRINTED, "sent; this printer only tells that it has no trouble", sure=False)
        assert device.asked == 2, "before, and afterwards; what it never answers is not waited for"


def test_one_that_told_before_and_is_silent_now_is_not_trusted_with_a_badge(pdf):
    with zebra(in_turn(status(), None)) as device:
        printer = ZplPrinter(device.address, hush=0.4)
        printer.check()
        with pytest.raises(Fault, match="no longer tells how it stands") as caught:
            printer.submit(pdf, "R1-1")
        assert not isinstance(caught.value, InDoubt)
        assert device.paper == b""


def test_one_that_falls_silent_after_the_badge_was_sent_is_in_doubt_in_the_end(pdf):
    with zebra(in_turn(status(), status(formats=1), None)) as device:
        printer = ZplPrinter(device.address, hush=0.4)
        end, _ = run(printer, pdf, Pace(interval=0.01, patience=0.2, farewell=0.05))
        assert end.state is JobState.UNKNOWN
        assert "no longer tells" in end.message
        assert device.paper.count(b"^XA") == 1


def test_a_printer_that_hangs_up_when_it_is_asked_was_sent_nothing(pdf):
    with zebra(in_turn(None)) as device:
        device.hangs_up_after = 0
        with pytest.raises(Fault, match="hung up when it was asked") as caught:
            open_printer(device.address).submit(pdf, "R1-1")
        assert not isinstance(caught.value, InDoubt)
        assert device.paper == b""


def noisy_page():
    """A page that makes some megabytes of ZPL: more than the lines between two sockets hold."""
    buffer = io.BytesIO()
    canvas = Canvas(buffer, pagesize=(297.638, 419.528))
    noise = np.random.default_rng(1).integers(0, 256, (1200, 900), dtype=np.uint8)
    for _ in range(5):
        canvas.drawImage(ImageReader(Image.fromarray(noise)), 0, 0, 297, 419)
        canvas.showPage()
    canvas.save()
    return buffer.getvalue()


def test_a_connection_that_breaks_in_the_middle_leaves_the_badge_in_doubt():
    with zebra(in_turn(status())) as device:
        device.hangs_up_after = 10_000
        end, _ = run(open_printer(device.address.replace("203", "600")), noisy_page())
        assert end.state is JobState.UNKNOWN
        assert "the connection broke while the badge was sent" in end.message or "after the badge was sent" in end.message
        assert device.connections == 1, "it is not sent again"


def test_a_printer_that_stops_taking_in_data_is_given_up_in_doubt():
    with zebra(in_turn(None)) as device:
        device.deaf = True
        printer = ZplPrinter(device.address.replace("203", "600"), seconds=0.3, hush=0.02)
        with pytest.raises(InDoubt, match="it stopped taking in data while the badge was sent"):
            printer.submit(noisy_page(), "R1-1")
        device.over.set()


def test_nobody_there_is_a_fault_that_names_the_printer(nobody_there, pdf):
    printer = open_printer(f"tcp://127.0.0.1:{nobody_there}?zpl=203")
    for call in (printer.check, lambda: printer.submit(pdf, "R1-1"), lambda: printer.poll("told R1-1")):
        with pytest.raises(Fault, match=f"127.0.0.1:{nobody_there}: it refuses the connection") as caught:
            call()
        assert not isinstance(caught.value, InDoubt)
    with pytest.raises(Fault, match="nobody knows this name"):
        open_printer("tcp://no-such-printer.invalid?zpl=203").check()


def test_a_host_that_never_answers_is_given_up():
    with socket.socket() as full:
        full.bind(("127.0.0.1", 0))
        full.listen(0)
        port = full.getsockname()[1]
        with socket.create_connection(("127.0.0.1", port)), pytest.raises(Fault):
            ZplPrinter(f"tcp://127.0.0.1:{port}?zpl=203", seconds=0.2, hush=0.05).submit(b"%PDF-", "x")


def test_others_badges_are_never_dropped():
    with zebra(in_turn(status())) as device:
        with pytest.raises(Fault, match="can't drop one badge"):
            open_printer(device.address).cancel("told R1-1")
        assert device.connections == 0


def test_what_is_no_pdf_is_not_sent():
    with zebra(in_turn(status())) as device:
        with pytest.raises(Fault, match="not a PDF"):
            open_printer(device.address).submit(b"hello", "R1-1")
        assert device.connections == 0


def test_the_status_counts_what_is_still_to_print():
    assert read_status(status(formats=2, partial=1, remaining=3)) == Standing("", full=False, waiting=6)
    assert read_status(b"noise" + status(paper=1) + status()) == Standing("", full=False, waiting=0), "the newest counts"
    assert read_errors(query(0x10000)) == Standing("paused")
    assert read_errors(query(0x10001)) == Standing("out of paper")
    assert read_errors(query(0x200000)) == Standing("error 0x200000")


@given(st.binary(max_size=300))
def test_no_answer_however_strange_is_more_than_no_answer(answer):
    read_status(answer)
    read_errors(answer)


@given(st.integers(0, len(status())), st.integers(0, 255))
def test_a_status_with_one_wrong_byte_is_read_or_is_none(at, byte):
    answer = bytearray(status())
    answer[at : at + 1] = bytes([byte])
    assert read_status(bytes(answer)) is None or isinstance(read_status(bytes(answer)), Standing)


def test_a_printer_that_was_switched_off_in_the_middle_is_not_believed_when_it_is_idle_again(pdf):
    busy = status(formats=1, remaining=1)
    with zebra(in_turn(status(), busy, status())) as device:
        printer = open_printer(device.address)
        remote = printer.submit(pdf, "R1-1").remote
        there = printer._port
        printer._port = 1  # nobody answers there
        with pytest.raises(Fault, match="refuses the connection"):
            printer.poll(remote)
        printer._port = there
        end = printer.poll(remote)
        assert (end.state, end.trouble) == (JobState.UNKNOWN, Trouble.FORGOTTEN)
        assert printer.poll(printer.submit(pdf, "R2-1").remote).state is JobState.PRINTING, "the next one is watched anew"


def test_a_memory_that_is_full_is_waited_for(pdf):
    with zebra(in_turn(status(full=1), status(full=1), status())) as device:
        end, heard = run(open_printer(device.address), pdf)
        assert end.state is JobState.PRINTED
        assert [one.trouble for one in heard].count(Trouble.BUSY) == 1
        assert device.paper.count(b"^XA") == 1


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("", Trouble.NONE),
        ("out of paper, cover open", Trouble.COVER_OPEN),
        ("the motor is too hot", Trouble.ATTENTION),
        ("out of ribbon", Trouble.INK_OUT),
        ("error 0x8000", Trouble.ATTENTION),
    ],
)
def test_troubles_are_told_apart_for_programs(words, kind):
    assert Standing(words).kind is kind


def test_a_wide_page_is_turned_for_narrow_paper_and_its_code_is_read():
    wide = render_badge(a_badge(), shipped_layout("label-62"), target=Target(203, black=True)).pdf
    turned = ZebrafyZPL(labels(wide, 203, 62).decode()).to_images()[0]
    as_it_is = ZebrafyZPL(labels(wide, 203).decode()).to_images()[0]
    assert (turned.width, turned.height) == (as_it_is.height, as_it_is.width)
    assert turned.width <= 496
    (code,) = zxingcpp.read_barcodes(turned)
    assert code.text == a_badge().token
    high = render_badge(a_badge(), shipped_layout("a6"), target=Target(203, black=True)).pdf
    assert labels(high, 203, 62) == labels(high, 203), "one that fits neither way stays as it is"


def test_the_papers_width_is_part_of_the_address():
    printer = open_printer("tcp://label?zpl=203&wide=62")
    assert printer.address == "tcp://label?zpl=203&wide=62"
    assert open_printer(printer.address).address == printer.address
    for wrong in ("0", "62.5", "x", "9999", "62&wide=62"):
        with pytest.raises(Fault, match="no width of paper"):
            open_printer(f"tcp://label?zpl=203&wide={wrong}")

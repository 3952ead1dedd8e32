"""Printers that answer garbage, hang, hang up, answer late or refuse, through spool and lane: said, kept, nothing twice.

A man in the middle passes requests on to a real printer, and misbehaves as the table says.
"""

from __future__ import annotations

import queue
import threading
from collections.abc import Callable
from dataclasses import dataclass

import pytest

from kiosk.printing.ipp import IppPrinter
from kiosk.printing.job import JobState
from kiosk.printing.lane import Ways
from kiosk.printing.printer import open_printer
from kiosk.printing.trouble import Trouble
from kiosk.printing.worker import PrintWorker
from tests.printing.conftest import QUICK
from tests.printing.test_ipp_strangers import forward, is_print_job, reply, server
from tests.printing.test_print_worker import ask

over = threading.Event()


def garbage(handler, body, device):
    reply(handler, b"\xff\xfe<html>garbage</html>")


def garbage_for_the_document(handler, body, device):
    answer = forward(device, handler, body)
    reply(handler, b"\2\0\0\0\0\0\0\1\1\x47\xff\xfb" if is_print_job(body) else answer)


def hang(handler, body, device):
    over.wait(20)


def hang_on_the_document(handler, body, device):
    if is_print_job(body):
        forward(device, handler, body)
        over.wait(20)
    else:
        reply(handler, forward(device, handler, body))


def hang_up_after_reading(handler, body, device):
    if is_print_job(body):
        forward(device, handler, body)
        handler.connection.close()
    else:
        reply(handler, forward(device, handler, body))


def hang_up_before_printing(handler, body, device):
    if is_print_job(body):
        handler.connection.close()
    else:
        reply(handler, forward(device, handler, body))


def refuse(handler, body, device):
    answer = forward(device, handler, body if not is_print_job(body) else body[:2] + b"\0\x0b" + body[4:])
    reply(handler, answer[:2] + b"\5\6" + answer[4:] if is_print_job(body) else answer)


def crash(handler, body, device):
    if is_print_job(body):
        reply(handler, b"", 500)
    else:
        reply(handler, forward(device, handler, body))


@dataclass(frozen=True)
class Case:
    behaviour: Callable
    ends: JobState
    trouble: Trouble
    words: str
    sent: int


# fmt: off
CASES = [
    Case(garbage,                  JobState.FAILED,  Trouble.GARBLED,   "its answer makes no sense", 0),
    Case(garbage_for_the_document, JobState.UNKNOWN, Trouble.GARBLED,   "its answer makes no sense", 1),
    Case(hang,                     JobState.FAILED,  Trouble.NO_ANSWER, "did not answer within",     0),
    Case(hang_on_the_document,     JobState.UNKNOWN, Trouble.NO_ANSWER, "did not answer within",     1),
    Case(hang_up_after_reading,    JobState.UNKNOWN, Trouble.NO_ANSWER, "the connection broke",      1),
    Case(hang_up_before_printing,  JobState.UNKNOWN, Trouble.NO_ANSWER, "the connection broke",      0),
    Case(refuse,                   JobState.FAILED,  Trouble.REJECTED,  "refused",                   0),
    Case(crash,                    JobState.UNKNOWN, Trouble.GARBLED,   "HTTP 500",                  0),
]
# fmt: on


@pytest.fixture
def hasty(open_spool, tmp_path):
    """What prints, with printers that are given up soon."""

    def opened(address):
        return IppPrinter(address, seconds=0.5) if address.startswith("ipp") else open_printer(address)

    return lambda report: PrintWorker(Ways(opened, open_spool, tmp_path / "locks", report, QUICK))


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.behaviour.__name__)
def test_the_clerk_is_told_and_nothing_is_sent_twice(case, hasty, spool, device, pdf, await_that):
    over.clear()
    heard = queue.Queue()
    with server(lambda handler, body: case.behaviour(handler, body, device)) as port:
        try:
            job = ask(spool, f"ipp://127.0.0.1:{port}/ipp/print", pdf)
            with hasty(heard.put):
                while not (end := heard.get(timeout=20)).state.final:
                    pass
        finally:
            over.set()
        with hasty(heard.put):  # the station starts anew, and does not send it again
            pass
    assert (end.state, end.trouble) == (case.ends, case.trouble), end.message
    assert case.words in end.message
    assert await_that(lambda: device.received() == case.sent)
    assert spool.job(job.id).state is case.ends


def test_a_printer_that_talks_nonsense_while_it_prints_is_asked_until_it_makes_sense(hasty, spool, device, pdf):
    heard, left = queue.Queue(), [3]

    def stammer(handler, body):
        answer = forward(device, handler, body)
        if body[2:4] == b"\0\x09" and left[0]:
            left[0] -= 1
            answer = b"???"
        reply(handler, answer)

    with server(stammer) as port:
        ask(spool, f"ipp://127.0.0.1:{port}/ipp/print", pdf)
        with hasty(heard.put):
            troubles = set()
            while not (end := heard.get(timeout=20)).state.final:
                troubles.add(end.trouble)
    assert Trouble.GARBLED in troubles
    assert end.state is JobState.PRINTED
    assert device.tray() == [pdf]


def test_a_hanging_printer_holds_up_neither_the_other_nor_the_end(hasty, spool, tmp_path, pdf):
    over.clear()
    heard = queue.Queue()
    with server(lambda *_: over.wait(20)) as port:
        try:
            with hasty(heard.put) as worker:
                ask(spool, f"ipp://127.0.0.1:{port}/ipp/print", pdf, "R1")
                ask(spool, f"folder:{tmp_path / 'out'}", pdf, "R2")
                worker.wake()
                while (now := heard.get(timeout=20)).state is not JobState.PRINTED:
                    pass
                assert now.registration == "R2"
        finally:
            over.set()
    assert not [thread for thread in threading.enumerate() if thread.name == "printing"]


def test_a_picture_that_calls_itself_a_badge_is_refused_before_anything_is_sent(working, spool, device):
    heard = queue.Queue()
    ask(spool, device.address, b"\x89PNG\r\n")
    with working(heard.put):
        while not (end := heard.get(timeout=20)).state.final:
            pass
    assert (end.state, end.message) == (JobState.FAILED, "this file is not a PDF: give a PDF file")
    assert end.trouble is Trouble.BAD_DOCUMENT
    assert device.received() == 0

"""What a hostile printer says is cut and cleaned before anybody sees it, and an address never gives a password away."""

import pytest
from pyipp.enums import IppOperation, IppTag
from pyipp.serializer import construct_attribute

from kiosk.errors import Fault
from kiosk.printing.ipp import IppPrinter
from kiosk.printing.ipp_answer import decode
from kiosk.printing.ipp_reasons import in_words
from kiosk.printing.ipp_wire import encode
from kiosk.printing.job import InDoubt
from kiosk.printing.printer import open_printer
from tests.printing.test_ipp_strangers import is_print_job, reply, server


def told(*attributes, group=IppTag.PRINTER, status=0):
    """An answer that says so of a printer or a job."""
    head = encode(IppOperation.GET_PRINTER_ATTRIBUTES, "ipp://x/", ())
    said = b"".join(construct_attribute(name, value, tag) for tag, name, value in attributes)
    return head[:2] + status.to_bytes(2, "big") + head[4:-1] + bytes([group]) + said + bytes([IppTag.END])


STEERING = "\x1b[2J\x07\u202eidle\nsecond\x9b31m"


@pytest.mark.parametrize(
    "answer",
    [
        told((IppTag.ENUM, "printer-state", 5), (IppTag.TEXT, "printer-state-message", STEERING * 1000)),
        told((IppTag.BOOLEAN, "printer-is-accepting-jobs", False), (IppTag.TEXT, "printer-state-message", STEERING * 1000)),
        told((IppTag.KEYWORD, "media-supported", (STEERING * 1000,) * 10)),
        told((IppTag.KEYWORD, "printer-state-reasons", tuple(f"{STEERING}{number}-error" for number in range(5000)))),
        told(
            *((IppTag.KEYWORD, f"m{number}", "y" * 100) for number in range(5000)), group=IppTag.UNSUPPORTED_GROUP, status=0x040B
        ),
    ],
    ids=["message", "not accepting", "media", "reasons", "refused"],
)
def test_what_a_printer_says_is_short_and_steers_nothing(answer):
    with server(lambda handler, _: reply(handler, answer)) as port, pytest.raises(Fault) as caught:
        IppPrinter(f"ipp://127.0.0.1:{port}/", 5.0).check()
    assert len(str(caught.value)) < 1000
    assert str(caught.value).isprintable()


def test_what_it_says_of_a_job_steers_nothing_either():
    answer = decode(told((IppTag.TEXT, "job-state-message", (STEERING, "more")), group=IppTag.JOB))
    assert in_words(answer.jobs[0], {}) == "[2J idle second 31m"


@pytest.mark.parametrize("attribute", [(IppTag.BOOLEAN, "job-id", True), (IppTag.KEYWORD, "job-id", "5")])
def test_a_job_whose_number_is_none_is_in_doubt(attribute, pdf):
    def answer(handler, body):
        reply(handler, told(attribute, group=IppTag.JOB) if is_print_job(body) else told((IppTag.ENUM, "printer-state", 3)))

    with server(answer) as port, pytest.raises(InDoubt, match="no number"):
        IppPrinter(f"ipp://127.0.0.1:{port}/", 5.0).submit(pdf, "R1-1")


def test_a_state_that_is_no_number_is_nonsense():
    answer = told((IppTag.BOOLEAN, "job-state", True), group=IppTag.JOB)
    with server(lambda handler, _: reply(handler, answer)) as port, pytest.raises(Fault, match="makes no sense"):
        IppPrinter(f"ipp://127.0.0.1:{port}/", 5.0).poll("5 R1-1")


@pytest.mark.parametrize(
    "address",
    [
        "ipp://clerk:s3cret@host/ipp/print",
        "ipp://clerk:s3cret@host:99999/ipp/print",
        "ipp://clerk:s3/cret@host/",
        "ipp://clerk:s3cret@",
        "tcp://clerk:s3cret@host?zpl=203",
        "tcp://clerk:s3cret@host:port?zpl=203",
        "http://clerk:s3cret@host/",
        "ippp://clerk:s3cret@host/" + "x" * 100_000,
    ],
)
def test_a_password_in_an_address_is_not_said_aloud(address):
    with pytest.raises(Fault) as caught:
        open_printer(address)
    assert "s3" not in str(caught.value)
    assert len(str(caught.value)) < 500

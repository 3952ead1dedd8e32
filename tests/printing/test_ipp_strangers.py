"""Things that answer at a printer's address and are no printer, or stop being one halfway."""

import contextlib
import datetime as dt
import http.client
import ssl
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from hypothesis import example, given
from hypothesis import strategies as st
from pyipp.enums import IppJobState, IppOperation, IppTag
from pyipp.parser import parse
from pyipp.serializer import construct_attribute

from kiosk.domain.target import Target
from kiosk.errors import Fault
from kiosk.printing.follow import print_and_follow
from kiosk.printing.ipp import IppPrinter, _progress
from kiosk.printing.ipp_answer import decode
from kiosk.printing.ipp_reasons import in_words, keywords, phrase, trouble
from kiosk.printing.ipp_wire import encode
from kiosk.printing.job import InDoubt, JobState
from kiosk.printing.printer import open_printer
from kiosk.printing.trouble import Trouble


@contextlib.contextmanager
def server(answer, tls=None):
    """A loopback HTTP server whose POST handler is `answer(handler, body)`; its port."""

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self):
            body = self.rfile.read(int(self.headers["Content-Length"]))
            with contextlib.suppress(OSError):  # the other side may hang up on us
                answer(self, body)

        def log_message(self, *args):
            pass

    class Server(ThreadingHTTPServer):
        def handle_error(self, request, client_address):
            pass

    httpd = Server(("127.0.0.1", 0), Handler)
    if tls:
        httpd.socket = tls.wrap_socket(httpd.socket, server_side=True)
    thread = threading.Thread(target=httpd.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    try:
        yield httpd.server_port
    finally:
        httpd.shutdown()
        thread.join()
        httpd.server_close()


def reply(handler, body, status=200, **headers):
    handler.send_response(status)
    for name, value in headers.items():
        handler.send_header(name, value)
    handler.send_header("Content-Length", str(len(body)))
    handler.end_headers()
    handler.wfile.write(body)


def forward(device, handler, body):
    connection = http.client.HTTPConnection("localhost", device.port, timeout=10)
    try:
        connection.request("POST", handler.path, body, {"Content-Type": "application/ipp", "Host": f"localhost:{device.port}"})
        return connection.getresponse().read()
    finally:
        connection.close()


def is_print_job(body):
    return body[2:4] == b"\0\2"


def test_a_lost_answer_leaves_the_job_in_doubt_and_it_is_sent_once(device, pdf):
    def lose(handler, body):
        answer = forward(device, handler, body)
        if not is_print_job(body):
            reply(handler, answer)

    with server(lose) as port:
        printer = IppPrinter(f"ipp://127.0.0.1:{port}/ipp/print")
        end = print_and_follow(printer, pdf, "R1-1", stop=threading.Event(), report=lambda _: None)
    assert end.state is JobState.UNKNOWN
    assert "the connection broke" in end.message
    assert device.received() == 1


def test_silence_after_sending_is_doubt(device, pdf):
    over = threading.Event()

    def swallow(handler, body):
        if is_print_job(body):
            over.wait(20)
        else:
            reply(handler, forward(device, handler, body))

    with server(swallow) as port:
        printer = IppPrinter(f"ipp://127.0.0.1:{port}/ipp/print", seconds=0.3)
        try:
            with pytest.raises(InDoubt, match="did not answer within"):
                printer.submit(pdf, "R1-1")
        finally:
            over.set()


@pytest.mark.parametrize(
    ("status", "body", "words"),
    [
        (200, b"<html>hello</html>", "makes no sense"),
        (200, b"", "makes no sense"),
        (200, b"\2\0\0\0\0\0\0\1\1\x47\xff\xfb", "makes no sense"),
        (200, bytes(3 << 20), "connection broke"),
        (404, b"\xff\xfe", "no printer answers there"),
        (401, b"", "no printer answers there"),
        (500, b"", "answers HTTP 500"),
    ],
)
def test_nonsense_is_a_fault_with_words(status, body, words, pdf):
    seen = []

    def nonsense(handler, request):
        seen.append(request)
        reply(handler, body, status)

    with server(nonsense) as port, pytest.raises(Fault, match=words) as caught:
        IppPrinter(f"ipp://127.0.0.1:{port}/").submit(pdf, "R1-1")
    assert not isinstance(caught.value, InDoubt)
    assert not any(is_print_job(request) for request in seen), "nothing is sent to what is no printer"


@pytest.mark.parametrize("given", [(True, IppTag.BOOLEAN), ("7", IppTag.KEYWORD)])
def test_a_number_that_is_none_leaves_the_job_in_doubt(given, pdf):
    value, tag = given
    taken = b"\2\0\0\0\0\0\0\1\1" + bytes([IppTag.JOB]) + construct_attribute("job-id", value, tag) + bytes([IppTag.END])
    with (
        server(lambda handler, _: reply(handler, taken)) as port,
        pytest.raises(InDoubt, match="it took the job but gave it no number"),
    ):
        IppPrinter(f"ipp://127.0.0.1:{port}/").submit(pdf, "R1-1")


def test_it_never_follows_to_another_printer(device, pdf):
    def elsewhere(handler, body):
        reply(handler, b"", 307, Location=f"http://localhost:{device.port}/ipp/print")

    with server(elsewhere) as port, pytest.raises(Fault, match="points to another address"):
        IppPrinter(f"ipp://127.0.0.1:{port}/ipp/print").submit(pdf, "R1-1")
    assert device.received() == 0


def test_a_silent_printer_is_given_up(pdf):
    over = threading.Event()
    with server(lambda *_: over.wait(20)) as port:
        try:
            with pytest.raises(Fault, match=r"did not answer within 0.2 s"):
                IppPrinter(f"ipp://127.0.0.1:{port}/", seconds=0.2).check()
        finally:
            over.set()


def test_plain_text_where_encryption_is_asked_for():
    with server(lambda *_: None) as port, pytest.raises(Fault, match="no encrypted connection"):
        IppPrinter(f"ipps://127.0.0.1:{port}/").check()


def test_an_encrypted_printer(device, pdf, tmp_path):
    tls = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    tls.load_cert_chain(self_signed(tmp_path / "printer.pem"))
    with server(lambda handler, body: reply(handler, forward(device, handler, body)), tls) as port:
        printer = open_printer(f"ipps://127.0.0.1:{port}/ipp/print")
        remote = printer.submit(pdf, "R1-1").remote
        assert printer.poll(remote).state in {JobState.PRINTING, JobState.PRINTED}


def self_signed(path):
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "printer")])
    day = dt.datetime(2020, 1, 1, tzinfo=dt.UTC)
    certificate = x509.CertificateBuilder(
        name, name, key.public_key(), x509.random_serial_number(), day, day.replace(year=2120)
    ).sign(key, hashes.SHA256())
    encoded = serialization.Encoding.PEM
    plain = key.private_bytes(encoded, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    path.write_bytes(certificate.public_bytes(encoded) + plain)
    return path


ANSWER = (
    bytes([2, 0, 0, 0, 0, 0, 0, 1, IppTag.OPERATION])
    + construct_attribute("attributes-charset", "utf-8", IppTag.CHARSET)
    + construct_attribute("status-message", "wie gewünscht", IppTag.TEXT)
    + bytes([IppTag.JOB])
    + construct_attribute("job-id", 7, IppTag.INTEGER)
    + construct_attribute("job-state", 9, IppTag.ENUM)
    + construct_attribute("job-state-reasons", ("one", "two"), IppTag.KEYWORD)
    + bytes([IppTag.PRINTER])
    + construct_attribute("printer-is-accepting-jobs", False, IppTag.BOOLEAN)
    + bytes([IppTag.END])
)


def test_answers_are_read_as_another_reader_reads_them():
    ours, theirs = decode(ANSWER), parse(ANSWER)
    assert ours.ok
    assert ours.words == theirs["operation-attributes"]["status-message"] == "wie gewünscht"
    assert ours.jobs == ({"job-id": 7, "job-state": IppJobState.COMPLETED, "job-state-reasons": ["one", "two"]},)
    assert list(ours.jobs) == theirs["jobs"]
    assert list(ours.printers) == theirs["printers"]


def test_everything_a_real_printer_says_is_read_as_another_reader_reads_it(device):
    body = encode(IppOperation.GET_PRINTER_ATTRIBUTES, device.address, [])
    connection = http.client.HTTPConnection("localhost", device.port, timeout=10)
    try:
        connection.request("POST", "/ipp/print", body, {"Content-Type": "application/ipp"})
        answer = connection.getresponse().read()
    finally:
        connection.close()
    (ours,), (theirs,) = decode(answer).printers, parse(answer)["printers"]
    plain = {name: value for name, value in theirs.items() if isinstance(value, int | str) and value != ""}
    assert len(plain) > 40
    assert {name: ours[name] for name in plain} == plain
    assert ours["media-supported"] == theirs["media-supported"]
    assert set(theirs) == set(ours)


@pytest.mark.parametrize(
    ("attributes", "words"),
    [
        ([("printer-is-accepting-jobs", False, IppTag.BOOLEAN)], "not accepting jobs"),
        (
            [
                ("printer-is-accepting-jobs", False, IppTag.BOOLEAN),
                ("printer-state-message", "Back at two.", IppTag.TEXT),
            ],
            "Back at two",
        ),
        ([("document-format-supported", ("image/urf", "image/pwg-raster"), IppTag.MIME_TYPE)], "does not print PDF"),
        ([("printer-state", 5, IppTag.ENUM)], "stopped: start it again"),
        ([("printer-state-reasons", ("cover-open-error", "media-low-report"), IppTag.KEYWORD)], "cover open: mend"),
        ([("media-supported", "iso_a4_210x297mm", IppTag.KEYWORD)], r"no paper of 105 x 148 mm"),
    ],
)
def test_a_check_says_why_it_could_not_print(attributes, words):
    body = b"".join(construct_attribute(name, value, tag) for name, value, tag in attributes)
    answer = ANSWER[:8] + bytes([IppTag.OPERATION, IppTag.PRINTER]) + body + bytes([IppTag.END])
    with server(lambda handler, _: reply(handler, answer)) as port, pytest.raises(Fault, match=words):
        IppPrinter(f"ipp://127.0.0.1:{port}/").check()


@pytest.mark.parametrize(
    ("status", "words"), [(0x0507, "wait, then print again"), (0x0501, "status 0x0501"), (0x0403, "refused")]
)
def test_a_refusal_without_words(status, words):
    answer = bytes([2, 0]) + status.to_bytes(2, "big") + ANSWER[4:8] + bytes([IppTag.OPERATION, IppTag.END])
    with server(lambda handler, _: reply(handler, answer)) as port:
        printer = IppPrinter(f"ipp://127.0.0.1:{port}/")
        for act in (printer.check, lambda: printer.poll("1 R1-1"), lambda: printer.cancel("1 R1-1")):
            with pytest.raises(Fault, match=words):
                act()


@given(st.binary(max_size=120))
@example(b"\2\0\0\0\0\0\0\1\1\x47\xff\xfd\0\0\3")  # a negative length, to a reader that takes it so
def test_any_bytes_are_an_answer_or_refused(data):
    for candidate in (data, ANSWER[:8] + data, ANSWER[:-1] + data):
        with contextlib.suppress(ValueError):  # anything else is a bug
            assert 0 <= decode(candidate).status <= 0xFFFF


@given(st.integers(0, len(ANSWER) - 1), st.integers(0, 255))
def test_a_bent_answer_is_an_answer_or_refused(place, byte):
    bent = bytearray(ANSWER)
    bent[place] = byte
    with contextlib.suppress(ValueError):
        assert 0 <= decode(bytes(bent)).status <= 0xFFFF


def test_requests_are_read_as_they_are_meant():
    request = encode(
        IppOperation.PRINT_JOB, "ipp://x/", [(IppTag.NAME, "job-name", "é")], [(IppTag.KEYWORD, "print-scaling", "none")], b"%PDF"
    )
    read = parse(request, contains_data=True)
    assert read["operation-attributes"]["printer-uri"] == "ipp://x/"
    assert read["operation-attributes"]["job-name"] == "é"
    assert read["jobs"] == [{"print-scaling": "none"}]
    assert read["data"] == b"%PDF"


@pytest.mark.parametrize(
    ("reasons", "words", "which"),
    [
        ("none", "", Trouble.NONE),
        ("media-empty-error", "out of paper", Trouble.PAPER_OUT),
        (["media-empty-warning", "media-needed-warning"], "out of paper", Trouble.PAPER_OUT),
        ("media-jam-error", "paper jam", Trouble.JAM),
        (["media-needed", "media-jam-error"], "out of paper, paper jam", Trouble.JAM),
        ("media-jam-report", "", Trouble.NONE),
        ("media-low-warning", "", Trouble.NONE),
        ("input-media-size-change-error", "another paper is loaded", Trouble.WRONG_MEDIA),
        ("cover-open-error", "cover open", Trouble.COVER_OPEN),
        ("door-open", "door open", Trouble.COVER_OPEN),
        ("offline-report", "offline", Trouble.OFFLINE),
        ("paused", "paused", Trouble.PAUSED),
        ("output-area-full-error", "output tray full", Trouble.TRAY),
        ("connecting-to-device", "", Trouble.NONE),
        ("cups-waiting-for-job-completed", "", Trouble.NONE),
        ("cups-missing-filter-warning", "the queue's driver is missing", Trouble.ATTENTION),
        ("marker-supply-empty-error", "out of ink or ribbon", Trouble.INK_OUT),
        ("vendor-thing-error", "vendor thing", Trouble.ATTENTION),
        (None, "", Trouble.NONE),
    ],
)
def test_reasons_in_words_and_for_programs(reasons, words, which):
    assert phrase(keywords(reasons)) == words
    assert trouble(keywords(reasons)) is which


@pytest.mark.parametrize(
    ("state", "reasons", "becomes", "which"),
    [
        (8, "aborted-by-system", JobState.FAILED, Trouble.FAILED),
        (8, "document-format-error", JobState.FAILED, Trouble.BAD_DOCUMENT),
        (8, ["unsupported-attributes-or-values"], JobState.FAILED, Trouble.WRONG_MEDIA),
        (7, "job-canceled-at-device", JobState.UNKNOWN, Trouble.CANCELED),
        (7, "none", JobState.UNKNOWN, Trouble.CANCELED),
        (9, "job-completed-with-errors", JobState.UNKNOWN, Trouble.FAILED),
        (9, "job-completed-successfully", JobState.PRINTED, Trouble.NONE),
        (6, "job-completed-with-errors", JobState.PRINTING, Trouble.BAD_DOCUMENT),
        (6, "printer-stopped", JobState.PRINTING, Trouble.NONE),
    ],
)
def test_what_an_end_means(state, reasons, becomes, which):
    found = _progress({"job-state": state, "job-state-reasons": reasons}, {})
    assert (found.state, found.trouble) == (becomes, which)


def test_a_queue_passes_on_what_its_device_says():
    job = {
        "job-printer-state-message": "The printer may not exist or is unavailable at this time.",
        "job-state-message": "Job printing.",
    }
    assert in_words(job, {"printer-state-reasons": "offline-report"}) == (
        "offline; The printer may not exist or is unavailable at this time."
    )


def test_an_address_may_say_how_fine_the_printer_is():
    assert open_printer("ipp://desk:631/ipp/print").target == Target(203)
    fine = open_printer("ipp://desk:631/ipp/print?dpi=300")
    assert fine.target == Target(300)
    assert open_printer(fine.address).target == fine.target
    for wrong in ("0", "9999", "x", "", "-3", "٣٠٠"):
        with pytest.raises(Fault, match="dots an inch"):
            open_printer(f"ipp://desk:631/ipp/print?dpi={wrong}")

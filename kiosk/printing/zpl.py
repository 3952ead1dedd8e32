"""Label printers that take ZPL over TCP: `tcp://HOST[:9100]?zpl=203[&wide=62]`."""

from __future__ import annotations

import contextlib
import socket
import time
from collections.abc import Iterator, Sequence

from yarl import URL

from kiosk.domain.target import Target
from kiosk.errors import Fault
from kiosk.printing.dots import without_password
from kiosk.printing.job import Busy, InDoubt, JobState, PrinterFault, Progress, Submission
from kiosk.printing.paper import require_pdf
from kiosk.printing.trouble import Trouble
from kiosk.printing.zpl_label import labels
from kiosk.printing.zpl_status import ERRORS, LONGEST, STATUS, Standing, complete, read_errors, read_status

DOTS = (203, 300, 600)
"""Dots an inch of the print heads that are made."""
_PORT = 9100
_NARROWEST, _WIDEST = 20, 300
HUSH = 0.7
"""Seconds in which a printer that tells how it stands has told it; it does so at once, also while it prints."""
_CHUNK = 1 << 14
_EXAMPLE = "give tcp://HOST:9100?zpl=203, with the printer's dots an inch (203, 300 or 600)"
_LOOK = "look at the printer"
_TOLD, _UNTOLD = "told", "untold"


class ZplPrinter:
    """One label printer, or what stands in for one: each call is a connection of its own, since most serve one at a time.

    It is asked how it stands (~HS) before and after a label; one that never answers that prints all the same, and its jobs
    end as printed with the words that it doesn't tell. Nothing it says is trusted further than these few words.

    Args:
        address: `tcp://HOST[:PORT]?zpl=DOTS[&wide=MM]`; the port defaults to 9100. That it takes ZPL has to be said, because
            a printer of another language would print pages of codes. `wide` is the width of its paper: pages that are wider
            and not as high are turned by a quarter.
        seconds: how long connecting may take; a label gets three times that.
        hush: how long it may take to tell how it stands.

    Raises:
        Fault: the address is none.
    """

    def __init__(self, address: str, seconds: float = 5.0, hush: float = HUSH) -> None:
        try:
            url = URL(address)
            host, port = url.host, url.port
        except ValueError as error:
            raise Fault(f"printer {without_password(address)}: not an address", _EXAMPLE) from error
        if not host:
            raise Fault(f"printer {without_password(address)}: no host is named", _EXAMPLE)
        if port == 0 or url.user is not None or url.path not in {"", "/"} or url.fragment or set(url.query) - {"zpl", "wide"}:
            raise Fault(f"printer {without_password(address)}: more or less than a host, a port, zpl and wide", _EXAMPLE)
        given = url.query.getall("zpl", [])
        if given not in [[str(dots)] for dots in DOTS]:
            raise Fault(f"printer at {host}: the address does not say that it takes ZPL, and in which dots", _EXAMPLE)
        self._host, self._port, self._dots = host, port or _PORT, int(given[0])
        self._wide = _width(host, url.query.getall("wide", []))
        self._seconds, self._hush = seconds, hush
        self._talks = False
        self._calm = self._away = ""

    @property
    def address(self) -> str:
        """`tcp://HOST:PORT?zpl=DOTS`, with the port where it isn't 9100, and the paper's width where it was given."""
        host = f"[{self._host}]" if ":" in self._host else self._host
        wide = f"&wide={self._wide}" if self._wide else ""
        return f"tcp://{host}{'' if self._port == _PORT else f':{self._port}'}?zpl={self._dots}{wide}"

    @property
    def target(self) -> Target:
        """Black dots, as many as the address says."""
        return Target(self._dots, black=True)

    def describe(self) -> str:
        """Which printer, and how fine."""
        return f"the label printer at {self._host}:{self._port}, {self._dots} dots an inch"

    def check(self) -> None:
        """Look whether it takes connections and, where it tells, whether it could print.

        Raises:
            Fault: it can't be reached, or says what keeps it from printing.
        """
        self.standing()

    def standing(self) -> Standing | None:
        """How it says that it stands; None where it doesn't tell.

        Raises:
            Fault: it can't be reached, or says what keeps it from printing.
        """
        with self._connected() as link:
            return self._ready(link)

    def submit(self, pdf: bytes, title: str) -> Submission:
        """Send one document, if the printer doesn't say that it can't print it.

        Raises:
            InDoubt: some of it was sent, and then the connection broke.
            Fault: nothing of it was sent.
        """
        require_pdf(pdf)
        data = labels(pdf, self._dots, self._wide)
        with self._connected() as link:
            told = self._ready(link)
            answers = told is not None and told.waiting is not None
            self._send(link, data)
            try:
                self._part(link, self._seconds if answers else self._hush, STATUS if answers else b"")
            except OSError as error:
                raise InDoubt(f"printer {self._name}: the connection broke after the badge was sent", _LOOK) from error
        self._calm = self._away = ""
        return Submission(f"{_TOLD if told else _UNTOLD} {title}")

    def poll(self, remote: str) -> Progress:
        """Ask whether everything that it was sent is printed; all labels, since it can't tell ours from another station's.

        It must say so twice: between taking a label in and beginning to print it, some say that they have nothing to do.

        Raises:
            Fault: it can't be reached, or does not answer now.
        """
        if remote.partition(" ")[0] != _TOLD:
            return Progress(JobState.PRINTED, "sent; this printer does not tell whether it came out", sure=False)
        try:
            with self._connected() as link:
                standing = self._asked(link)
        except PrinterFault:
            self._away = remote
            raise
        if standing is None:
            what = f"printer {self._name}: it no longer tells how it stands"
            raise PrinterFault(what, "look whether it has paper and is closed", Trouble.NO_ANSWER)
        if standing.trouble or standing.waiting:
            self._calm = ""
            return Progress(JobState.PRINTING, standing.trouble, standing.kind)
        if self._away == remote:  # switched off, it forgets what it had not printed
            return Progress(JobState.UNKNOWN, "it was out of reach while the badge was printing", Trouble.FORGOTTEN)
        if standing.waiting is None:
            return Progress(JobState.PRINTED, "sent; this printer only tells that it has no trouble", sure=False)
        if self._calm != remote:
            self._calm = remote
            return Progress(JobState.PRINTING)
        return Progress(JobState.PRINTED, sure=False)

    def cancel(self, remote: str) -> None:
        """Refuse: ZPL can only drop everything (~JA), and with it the badges that other stations have sent there.

        Raises:
            Fault: always.
        """
        raise Fault(f"printer {self._name}: it can't drop one badge ({remote})", "press cancel on the printer, then look")

    @property
    def _name(self) -> str:
        return f"{self._host}:{self._port}"

    def _fault(self, what: str, mend: str, trouble: Trouble) -> PrinterFault:
        return PrinterFault(f"printer {self._name}: {what}", mend, trouble)

    @contextlib.contextmanager
    def _connected(self) -> Iterator[socket.socket]:
        try:
            link = socket.create_connection((self._host, self._port), self._seconds)
        except ConnectionRefusedError as error:
            raise self._fault("it refuses the connection", "switch it on, and check the address", Trouble.UNREACHABLE) from error
        except (socket.gaierror, UnicodeError) as error:
            raise self._fault("nobody knows this name", "check the address and the network", Trouble.UNKNOWN_PRINTER) from error
        except OSError as error:
            raise self._fault("it can't be reached", "switch it on, and check the network", Trouble.UNREACHABLE) from error
        with link:
            yield link

    def _ready(self, link: socket.socket) -> Standing | None:
        """How it stands, None where it never told; nothing has been sent to print yet."""
        standing = self._asked(link)
        if standing is None and self._talks:
            raise self._fault("it no longer tells how it stands", "look whether it has paper and is closed", Trouble.ATTENTION)
        if standing and standing.trouble:
            raise self._fault(standing.trouble, "mend it at the printer", standing.kind)
        if standing and standing.full:
            raise Busy(f"printer {self._name}: its memory is full", "wait until it has printed, then print again")
        return standing

    def _asked(self, link: socket.socket) -> Standing | None:
        try:
            standing = read_status(self._ask(link, STATUS)) or read_errors(self._ask(link, ERRORS))
        except OSError as error:
            raise self._fault("it hung up when it was asked how it stands", _LOOK, Trouble.UNREACHABLE) from error
        self._talks = self._talks or standing is not None
        return standing

    def _part(self, link: socket.socket, seconds: float, question: bytes) -> None:
        """Wait until the label is taken in: the answer to a question follows it on the same line, or the other side hangs up.

        Raises:
            OSError: the connection broke, and with it the label perhaps.
        """
        link.settimeout(self._seconds)
        link.sendall(question)
        link.shutdown(socket.SHUT_WR)
        deadline = time.monotonic() + seconds
        # all that it still says is taken in: a line closed over something unread is reset, and the label on it lost
        while (left := deadline - time.monotonic()) > 0:
            answer, ended = self._hear(link, left)
            if ended or (question and read_status(answer)):
                return

    def _ask(self, link: socket.socket, question: bytes) -> bytes:
        link.settimeout(self._seconds)
        link.sendall(question)
        answer, ended = self._hear(link, self._hush)
        if ended:
            raise ConnectionResetError
        return answer

    def _hear(self, link: socket.socket, seconds: float) -> tuple[bytes, bool]:
        """What it says within so long, cut where it never ends, and whether it hung up.

        Raises:
            OSError: the connection broke.
        """
        deadline, heard = time.monotonic() + seconds, bytearray()
        while len(heard) < LONGEST and not complete(heard) and (left := deadline - time.monotonic()) > 0:
            link.settimeout(left)
            try:
                part = link.recv(LONGEST)
            except TimeoutError:
                break
            if not part:
                return bytes(heard), True
            heard += part
        return bytes(heard), False

    def _send(self, link: socket.socket, data: bytes) -> None:
        deadline, sent = time.monotonic() + 3 * self._seconds, 0
        try:
            while sent < len(data):
                link.settimeout(max(deadline - time.monotonic(), 0.001))
                sent += link.send(data[sent : sent + _CHUNK])
        except OSError as error:
            why = "it stopped taking in data" if isinstance(error, TimeoutError) else "the connection broke"
            if not sent:
                raise self._fault(f"{why} before the badge was sent", "mend it, then print again", Trouble.UNREACHABLE) from error
            raise InDoubt(f"printer {self._name}: {why} while the badge was sent", _LOOK) from error


def _width(host: str, given: Sequence[str]) -> int:
    """The paper's width in whole millimetres; 0 where it isn't given."""
    if not given:
        return 0
    text = given[0]
    width = int(text) if len(given) == 1 and text.isascii() and text.isdigit() and len(text) <= len(str(_WIDEST)) else 0
    if not _NARROWEST <= width <= _WIDEST:
        raise Fault(f"printer at {host}: wide={text!r} is no width of paper", "give it in whole millimetres, such as wide=62")
    return width

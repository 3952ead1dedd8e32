"""Printers and print queues that speak IPP: `ipp://` and `ipps://`."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from pyipp.enums import IppOperation, IppTag
from yarl import URL

from kiosk.domain.target import USUAL_DOTS, Target
from kiosk.errors import Fault
from kiosk.printing.dots import dots_of
from kiosk.printing.ipp_answer import Answer
from kiosk.printing.ipp_reasons import device_trouble, end_of, in_words, keywords, phrase, trouble
from kiosk.printing.ipp_wire import Attribute, encode, exchange
from kiosk.printing.job import Busy, InDoubt, JobState, PrinterFault, Progress, Submission
from kiosk.printing.paper import A6, Paper, choose, paper_of, two_sided
from kiosk.printing.trouble import Trouble

_PDF = "application/pdf"
_NOT_FOUND = frozenset({0x0406, 0x0407})  # not found, gone
_BUSY = 0x0507
_REFUSALS = {
    **dict.fromkeys((0x0401, 0x0402, 0x0403), Trouble.REJECTED),
    **dict.fromkeys((0x0406, 0x0407), Trouble.UNKNOWN_PRINTER),
    **dict.fromkeys((0x040A, 0x0410, 0x0411, 0x0412), Trouble.BAD_DOCUMENT),  # a format it has not, or can't read
}
_STOPPED = 5
_JOB_STOPPED, _CANCELED, _ABORTED, _COMPLETED = 6, 7, 8, 9
_QUEUES = ("/printers/", "/classes/")
_HEARSAY = "printed, as its queue says"
_OVER = frozenset({_CANCELED, _ABORTED, _COMPLETED})
_NAME_LIMIT = 127
_USER: Attribute = (IppTag.NAME, "requesting-user-name", "lanyard")
_WANTED_OF_PRINTER = (
    "printer-make-and-model",
    "printer-state",
    "printer-state-reasons",
    "printer-state-message",
    "printer-is-accepting-jobs",
    "media-supported",
    "document-format-supported",
    "sides-supported",
)
_WANTED_OF_JOB = (
    "job-name",
    "job-state",
    "job-state-reasons",
    "job-state-message",
    "job-printer-state-message",
    "job-printer-state-reasons",
)


class IppPrinter:
    """One IPP printer or queue. Every call is a request of its own, so nothing is kept open.

    A queue knows less than its printer: CUPS calls a job canceled that the printer gave up, and at times even completed, as it
    does one whose printer was switched off in the middle. So a printer's own address is the better one.

    Args:
        address: `ipp://HOST[:PORT][/PATH][?dpi=N]`; the path defaults to `/ipp/print` (PWG 5100.14), N is 203 or what the
            printer prints in, so that codes fall on whole dots.
        seconds: how long one request may take; a document gets three times that.

    Raises:
        Fault: the address is none.
    """

    def __init__(self, address: str, seconds: float = 5.0) -> None:
        try:
            url = URL(address)
            host, port = url.host, url.port
        except ValueError as error:
            raise Fault(f"printer {address}: {error}", "give ipp://HOST/ipp/print") from error
        if not host:
            raise Fault(f"printer {address}: no host is named", "give ipp://HOST/ipp/print")
        if url.user is not None:
            raise Fault(f"printer at {host}: no user and password in the address", "give ipp://HOST/ipp/print")
        path = url.path if url.path not in {"", "/"} else "/ipp/print"
        self._uri = str(URL.build(scheme=url.scheme, host=host, port=port, path=path))
        self._queue = path.startswith(_QUEUES)
        self._dots = dots_of(url, "dpi")
        self._seconds = seconds

    @property
    def address(self) -> str:
        """The printer's URI, with its dots where they were given."""
        return self._uri if self._dots == USUAL_DOTS else f"{self._uri}?dpi={self._dots}"

    @property
    def target(self) -> Target:
        """Colours, and the dots that the address gives."""
        return Target(self._dots)

    def describe(self) -> str:
        """Which printer, by its address."""
        return f"the printer at {self._uri}"

    def check(self) -> None:
        """Ask the printer whether it takes PDFs on A6 now.

        Raises:
            Fault: unreachable, no printer, not accepting, stopped, or without A6 or PDF.
        """
        attributes = self._ready(A6)[0]
        reasons = keywords(attributes.get("printer-state-reasons"))
        if words := phrase(reasons):
            raise PrinterFault(f"printer {self._uri}: {words}", "mend it at the printer", trouble(reasons))
        if attributes.get("printer-state") == _STOPPED:
            words = str(attributes.get("printer-state-message") or "stopped")
            raise PrinterFault(f"printer {self._uri}: {words}", "start it again at the printer", Trouble.PAUSED)

    def submit(self, pdf: bytes, title: str) -> Submission:
        """Send one document for paper of its own size, unscaled.

        The printer is asked first: what can be known to fail is refused before anything is sent.

        Raises:
            InDoubt: sent, and then no readable answer.
            PrinterFault: the printer did not take it.
        """
        attributes, media = self._ready(paper_of(pdf))
        name = _clipped(title)
        answer = self._send_job(pdf, name, media, _sides(attributes, pdf))
        if not answer.ok:
            raise self._refusal(answer)
        number = answer.jobs[0].get("job-id") if answer.jobs else None
        if not isinstance(number, int) or isinstance(number, bool):
            raise InDoubt(f"printer {self._uri}: it took the job but gave it no number", "look at the printer")
        return Submission(f"{number} {name}")

    def poll(self, remote: str) -> Progress:
        """Ask for the true state of a job.

        Raises:
            Fault: the printer does not answer, or not sensibly.
        """
        number, _, name = remote.partition(" ")
        device = self._device()  # before the job: what stopped it is forgotten once it has ended
        answer = self._ask(IppOperation.GET_JOB_ATTRIBUTES, *_about(int(number), _WANTED_OF_JOB))
        if answer.status in _NOT_FOUND or (answer.ok and not answer.jobs):
            return Progress(JobState.UNKNOWN, "the printer no longer knows this job", Trouble.FORGOTTEN)
        if not answer.ok:
            raise self._refusal(answer)
        job = answer.jobs[0]
        if not isinstance(job.get("job-state"), int):
            raise PrinterFault(f"printer {self._uri}: its answer makes no sense", "look at the printer", Trouble.GARBLED)
        theirs = str(job.get("job-name", ""))
        if not _same_name(theirs, name):
            return Progress(JobState.UNKNOWN, "the printer was restarted and no longer knows this job", Trouble.FORGOTTEN)
        now = _progress(job, device)
        hearsay = now.state is JobState.PRINTED and self._queue
        return replace(now, sure=theirs == name, message=_HEARSAY if hearsay else now.message)

    def cancel(self, remote: str) -> None:
        """Send Cancel-Job.

        Raises:
            Fault: the printer does not answer, or can't cancel it any more.
        """
        number = int(remote.partition(" ")[0])
        answer = self._ask(IppOperation.CANCEL_JOB, *_about(number))
        if not answer.ok:
            raise self._refusal(answer)

    def _ready(self, paper: Paper) -> tuple[Mapping[str, Any], str]:
        """The printer's attributes, and its own name for `paper`."""
        answer = self._ask(
            IppOperation.GET_PRINTER_ATTRIBUTES, (IppTag.KEYWORD, "requested-attributes", _WANTED_OF_PRINTER), _USER
        )
        if not answer.ok:
            raise self._refusal(answer)
        attributes = answer.printers[0] if answer.printers else {}
        if attributes.get("printer-is-accepting-jobs") is False:
            words = attributes.get("printer-state-message") or "not accepting jobs"
            raise PrinterFault(f"printer {self._uri}: {words}", "let it accept jobs again", Trouble.REJECTED)
        formats = keywords(attributes.get("document-format-supported"))
        if formats and _PDF not in formats:
            raise PrinterFault(f"printer {self._uri}: it does not print PDF", "print through a queue that does", Trouble.REJECTED)
        offered = keywords(attributes.get("media-supported"))
        media = choose(paper, offered) if offered else paper.keyword
        if media is None:
            raise PrinterFault(
                f"printer {self._uri}: it has no paper of {paper} ({', '.join(offered[:6])})",
                "add this size at the printer, or use a layout for a size it has",
                Trouble.WRONG_MEDIA,
            )
        return attributes, media

    def _send_job(self, pdf: bytes, name: str, media: str, sides: str = "") -> Answer:
        attributes: tuple[Attribute, ...] = (
            _USER,
            (IppTag.NAME, "job-name", name),
            (IppTag.MIME_TYPE, "document-format", _PDF),
        )
        # without media, queues centre the page on their default sheet
        job: tuple[Attribute, ...] = ((IppTag.KEYWORD, "media", media), (IppTag.KEYWORD, "print-scaling", "none"))
        if sides:
            job = (*job, (IppTag.KEYWORD, "sides", sides))
        return exchange(self._uri, encode(IppOperation.PRINT_JOB, self._uri, attributes, job, pdf), 3 * self._seconds)

    def _ask(self, operation: IppOperation, *attributes: Attribute) -> Answer:
        """Send a request that prints nothing, so that nothing about it can be in doubt."""
        try:
            return exchange(self._uri, encode(operation, self._uri, attributes), self._seconds)
        except InDoubt as doubt:
            raise PrinterFault(doubt.what, doubt.mend, doubt.trouble) from doubt

    def _device(self) -> Mapping[str, Any]:
        """How the device itself stands; nothing where it does not say."""
        wanted = (IppTag.KEYWORD, "requested-attributes", ("printer-state-reasons", "printer-state-message"))
        answer = self._ask(IppOperation.GET_PRINTER_ATTRIBUTES, wanted, _USER)
        return answer.printers[0] if answer.ok and answer.printers else {}

    def _refusal(self, answer: Answer) -> PrinterFault:
        words = answer.words or f"status {answer.status & 0xFFFF:#06x}"
        if answer.refused:
            words += " (" + ", ".join(f"{name} {value}" for name, value in answer.refused.items()) + ")"
        said = f"printer {self._uri}: refused: {words}"
        if answer.status == _BUSY:
            return Busy(said, "wait, then print again")
        return PrinterFault(said, "mend it at the printer, or use another one", _why_refused(answer))


def _why_refused(answer: Answer) -> Trouble:
    if answer.refused and any(name.startswith("media") for name in answer.refused):
        return Trouble.WRONG_MEDIA
    return _REFUSALS.get(answer.status, Trouble.REJECTED)


def _sides(attributes: Mapping[str, Any], pdf: bytes) -> str:
    """How pages lie on sheets (RFC 8011, 5.2.8), where the printer knows of it.

    Always said: a queue that prints on both sides by default would put two people's badges on one sheet.
    """
    wanted = "two-sided-long-edge" if two_sided(pdf) else "one-sided"
    return wanted if wanted in keywords(attributes.get("sides-supported")) else ""


def _progress(job: Mapping[str, Any], device: Mapping[str, Any]) -> Progress:
    state, given = job["job-state"], keywords(job.get("job-state-reasons"))
    words, wrong = in_words(job, device, over=state in _OVER), device_trouble(job, device)
    with_errors = "job-completed-with-errors" in given
    if state == _COMPLETED:
        failed = Progress(JobState.UNKNOWN, words or "completed with errors", wrong or Trouble.FAILED)
        return failed if with_errors else Progress(JobState.PRINTED)
    if state == _ABORTED:
        return Progress(JobState.FAILED, words, wrong or end_of(job, Trouble.FAILED))
    if state == _CANCELED:
        # queues say so also of what their device gave up; and a page that is on its way comes out all the same
        return Progress(JobState.UNKNOWN, words or "canceled", wrong or end_of(job, Trouble.CANCELED))
    if state == _JOB_STOPPED and with_errors:  # a queue that can't read the document, and keeps it for ever
        return Progress(JobState.PRINTING, words or "it can't be printed", Trouble.BAD_DOCUMENT)
    return Progress(JobState.PRINTING, words, wrong)


def _about(number: int, wanted: tuple[str, ...] = ()) -> tuple[Attribute, ...]:
    asked: tuple[Attribute, ...] = ((IppTag.INTEGER, "job-id", number), _USER)
    return (*asked, (IppTag.KEYWORD, "requested-attributes", wanted)) if wanted else asked


def _clipped(text: str) -> str:
    """A name as IPP limits it, without control characters."""
    clean = "".join(character for character in text if character.isprintable()).strip() or "badge"
    return clean.encode()[:_NAME_LIMIT].decode("utf-8", "ignore")


def _same_name(theirs: str, ours: str) -> bool:
    """Whether a job is ours by its name; printers shorten names, and some drop what is not ASCII."""
    if not theirs or not ours.isascii():
        return True
    return ours.startswith(theirs) or theirs.startswith(ours)

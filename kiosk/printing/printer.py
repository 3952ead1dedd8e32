"""What every printer can do, and how an address becomes one."""

from __future__ import annotations

from typing import Protocol

from kiosk.domain.target import Target
from kiosk.errors import Fault, FaultCode
from kiosk.printing.dots import without_password
from kiosk.printing.folder import FolderPrinter
from kiosk.printing.job import Progress, Submission

_ACCEPTED = "give folder:DIR, ipp://HOST/ipp/print, ipps://HOST/ipp/print, tcp://HOST:9100?zpl=203 or windows:NAME"


class Printer(Protocol):
    """One way to paper. Each call blocks for a bounded time and may be made from any one thread."""

    @property
    def address(self) -> str:
        """The address it was opened by, in full; two printers with the same address are the same."""

    @property
    def target(self) -> Target:
        """What a badge for it is drawn for; known without asking the printer."""

    def submit(self, pdf: bytes, title: str) -> Submission:
        """Hand over one document.

        Raises:
            InDoubt: it was sent and no answer came; it must not be sent again by itself.
            Fault: it was not accepted, and nothing will come out.
        """

    def poll(self, remote: str) -> Progress:
        """Ask how a job stands.

        Raises:
            Fault: the printer can't be asked now; the job may still come out.
        """

    def cancel(self, remote: str) -> None:
        """Ask the printer to drop a job; `poll` tells whether it did.

        Raises:
            Fault: the printer can't be asked now, or can't drop it.
        """

    def describe(self) -> str:
        """Which printer this is, for people."""

    def check(self) -> None:
        """Look whether it could print now, without printing.

        Raises:
            Fault: it could not, and why.
        """


def open_printer(address: str) -> Printer:
    """The printer behind an address such as `folder:badges` or `ipp://10.0.0.7/ipp/print`; nothing is sent yet.

    Raises:
        Fault: not an address, or a kind of printer this version does not speak to.
    """
    scheme, colon, rest = address.strip().partition(":")
    scheme = scheme.lower()
    if colon and scheme == "folder":
        return FolderPrinter(rest)
    if colon and scheme in {"ipp", "ipps"}:
        from kiosk.printing.ipp import IppPrinter  # noqa: PLC0415  (its HTTP client takes longer to load than a scan)

        return IppPrinter(f"{scheme}:{rest}")
    if colon and scheme == "tcp":
        from kiosk.printing.zpl import ZplPrinter  # noqa: PLC0415  (as above: it draws)

        return ZplPrinter(f"{scheme}:{rest}")
    if colon and scheme == "windows":
        from kiosk.printing.windows import WindowsPrinter  # noqa: PLC0415  (as above)

        return WindowsPrinter(rest)
    named = without_password(address.strip()) or "(empty)"
    raise Fault(f"printer {named}: not a printer's address", _ACCEPTED, FaultCode.PRINTER_ADDRESS, {"address": named})

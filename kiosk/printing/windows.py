"""Printers of the system's spooler, by name: `windows:NAME`.

Only Qt speaks to that spooler, and the core has no Qt; a driver that hangs must not hang the kiosk. So a process of its own
prints (`ui.spooler`), is given so long, and is ended. It is the spooler of Windows that this is made for; where Qt prints
through CUPS it works as well, but IPP tells more.

What becomes of a badge there: the spooler takes it and tells no more; it does not ask the device until it sends, and an
unplugged one looks ready. When it was taken, and the spooler has no error to show, the job therefore counts as printed, and
its message says what is not known. Unknown would be truer, but it would ask the clerk about every single badge, and what is
always asked is answered without looking; a badge that didn't come out is printed again by hand, with the next serial.
"""

from __future__ import annotations

import contextlib
import json
import os
import signal
import subprocess
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from kiosk.domain.target import Target
from kiosk.errors import Fault
from kiosk.files.text import clean
from kiosk.printing.job import InDoubt, JobState, PrinterFault, Progress, Submission
from kiosk.printing.paper import require_pdf
from kiosk.printing.trouble import Trouble

SOUND = frozenset({"idle", "active"})
_LOOK = "look at the printer"
_GRACE = 5.0
_LONGEST = 1000
_UNSAID = "handed to the spooler, which does not tell whether it came out"


@dataclass(frozen=True, slots=True)
class Spooled:
    """A printer of the spooler: its name, and idle, active, aborted or error."""

    name: str
    state: str


class WindowsPrinter:
    """One printer of the spooler.

    Args:
        name: exactly as the spooler has it; an unknown one is refused instead of printing on the default printer.
        seconds: how long a document may take; questions get a third of that.
        program: the command line of the process that prints.

    Raises:
        Fault: no name.
    """

    def __init__(self, name: str, seconds: float = 60.0, program: Sequence[str] = ()) -> None:
        self._name = name.strip()
        if not self._name or not self._name.isprintable():
            raise Fault(
                "printer windows: no printer is named", "give one, for example windows:Badges (kiosk printers lists them)"
            )
        self._seconds = seconds
        self._program = tuple(program)

    @property
    def address(self) -> str:
        """`windows:NAME`."""
        return f"windows:{self._name}"

    @property
    def target(self) -> Target:
        """Colours; its dots are many, or the driver's own affair."""
        return Target()

    def describe(self) -> str:
        """Which printer."""
        return f"the printer {self._name} of this machine, whose spooler does not tell what came out"

    def check(self) -> None:
        """Ask the spooler whether it has this printer and no error to show for it.

        Raises:
            Fault: unknown, in error, or no answer.
        """
        state = self._state()
        if state not in SOUND:
            said = f"printer {self.address}: the spooler says {state}"
            raise PrinterFault(said, "mend it at the printer or in its queue", Trouble.ATTENTION)

    def submit(self, pdf: bytes, title: str) -> Submission:
        """Print one document through the printer's driver, each page as large as it is.

        Raises:
            InDoubt: printing began, and then it hung or broke off.
            Fault: the printer is unknown, or nothing was begun.
        """
        require_pdf(pdf)
        self._run({"do": "print", "printer": self._name, "title": title}, pdf, self._seconds)
        return Submission(f"spooled {title}")

    def poll(self, remote: str) -> Progress:
        """Whether the spooler shows an error now; that there is none is all that can be known of `remote`.

        Raises:
            Fault: it does not answer.
        """
        state = self._state()
        if state in SOUND:
            idle = state == "idle"
            return Progress(JobState.PRINTED if idle else JobState.PRINTING, _UNSAID if idle else "", sure=False)
        return Progress(JobState.PRINTING, f"the spooler says {state} ({remote})", Trouble.ATTENTION)

    def cancel(self, remote: str) -> None:
        """Refuse: the spooler gives no number by which the job could be named.

        Raises:
            Fault: always.
        """
        raise Fault(f"printer {self.address}: {remote} can't be dropped from here", "delete it in the printer's queue, then look")

    def _state(self) -> str:
        answer = self._run({"do": "state", "printer": self._name}, b"", self._seconds / 3)
        return " ".join(str(answer.get("state", "")).split())[:40] or "nothing"

    def _run(self, wish: Mapping[str, Any], pdf: bytes, seconds: float) -> Mapping[str, Any]:
        return _run(self._program or _program(), f"printer {self.address}", wish, pdf, seconds)


def spooled_printers(seconds: float, program: Sequence[str] = ()) -> tuple[Spooled, ...]:
    """What the spooler has.

    Raises:
        Fault: it does not answer in time.
    """
    answer = _run(program or _program(), "the spooler", {"do": "list"}, b"", seconds)
    rows = answer.get("printers")
    return tuple(
        Spooled(row["name"], str(row.get("state", "")))
        for row in (rows if isinstance(rows, list) else ())
        if isinstance(row, dict) and isinstance(row.get("name"), str)
    )


def _program() -> Sequence[str]:
    """This program itself; from source without the current folder, where a stranger's files may lie."""
    return (sys.executable, "spooler") if getattr(sys, "frozen", False) else (sys.executable, "-P", "-m", "ui.spooler")


def _run(program: Sequence[str], thing: str, wish: Mapping[str, Any], pdf: bytes, seconds: float) -> Mapping[str, Any]:
    """Run the process: a line that says what is wanted and the PDF go in, lines that say what was done come out."""
    # drivers run in it: what is the station's stays here
    environment = {name: value for name, value in os.environ.items() if not name.upper().startswith("KIOSK_")}
    options: dict[str, Any] = (
        {"creationflags": 0x08000000}  # CREATE_NO_WINDOW
        if sys.platform == "win32"
        else {"start_new_session": True}
    )
    pipe = subprocess.PIPE
    try:
        child = subprocess.Popen(  # noqa: S603 (ourselves)
            [*program], stdin=pipe, stdout=pipe, stderr=subprocess.DEVNULL, env=environment, **options
        )
    except OSError as error:
        raise Fault(f"{thing}: the process that prints can't be started ({error.strerror})", "install the kiosk again") from error
    with child:
        try:
            said, hung = child.communicate(json.dumps(wish).encode("ascii") + b"\n" + pdf, timeout=seconds)[0], False
        except subprocess.TimeoutExpired:
            said, hung = _ended(child), True
        except BaseException:
            _kill(child)
            raise
    return _understood(thing, said, f"took longer than {seconds:g} s" if hung else f"broke off ({child.returncode})")


def _ended(child: subprocess.Popen[bytes]) -> bytes:
    """End a process that hangs, and with it what it started; what it had said."""
    _kill(child)
    with contextlib.suppress(subprocess.TimeoutExpired):
        said: bytes = child.communicate(timeout=_GRACE)[0]
        return said
    return b'{"begun": true}\n'  # something holds its line open: nobody knows how far it came


def _kill(child: subprocess.Popen[bytes]) -> None:
    if sys.platform == "win32":
        child.kill()
        return
    with contextlib.suppress(ProcessLookupError):
        os.killpg(child.pid, signal.SIGKILL)


def _understood(thing: str, said: bytes, otherwise: str) -> Mapping[str, Any]:
    """The last thing that it said, where that is an end.

    Raises:
        InDoubt: it had begun to print, and then came no end, or a bad one.
        Fault: it had not begun.
    """
    begun, end = False, None
    for line in said.splitlines():
        with contextlib.suppress(ValueError, RecursionError):
            found = json.loads(line)  # drivers write lines of their own between
            if isinstance(found, dict):
                begun = begun or found.get("begun") is True
                end = None if "begun" in found else found
    if end is None:
        kind = InDoubt if begun else Fault
        what, mend = (
            ("printing", _LOOK) if begun else ("its driver", "look whether it prints from another program, then print again")
        )
        raise kind(f"{thing}: {what} {otherwise}", mend)
    if "fault" in end:
        kind = InDoubt if begun and end.get("sent") is not False else Fault
        raise kind(f"{thing}: {_shown(end['fault'])}", _shown(end.get("mend") or _LOOK))
    return end


def _shown(value: object) -> str:
    """What the process says, fit for one line: a driver's words may be in it."""
    return clean(str(value)[:_LONGEST])

"""Which printers there are: the station's own, this machine's queues, the network's, a folder."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Executor, Future, ThreadPoolExecutor
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path
from threading import Lock

from yarl import URL

from kiosk.errors import Fault
from kiosk.printing.discovery_cups import queues
from kiosk.printing.discovery_network import announced, cleaned
from kiosk.printing.ipp import IppPrinter
from kiosk.printing.printer import Printer, open_printer
from kiosk.printing.windows import SOUND, WindowsPrinter, spooled_printers
from kiosk.printing.zpl import HUSH, ZplPrinter

_LISTEN = 0.75
"""The part of the time in which is listened; half of it is what each printer has to say how it stands."""
_HANDS = 32
_LONGEST = 300
_SHORTEST_SPOOLER = 5.0
_IPP_PORT = 631
_MUTE = "does not tell how it stands"
_KINDS = {"ipps": "ipp", "tcp": "zpl"}
_ORDER = ("cups", "windows", "ipp", "zpl", "folder")
_QUEUES = ("/printers/", "/classes/")


class Standing(StrEnum):
    """How a printer stands."""

    READY = "ready"
    TROUBLE = "trouble"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Found:
    """One printer.

    Attributes:
        printer: its address, as `open_printer` takes it.
        name: what it is called, for people; a stranger's word where it comes from the network.
        kind: ipp, cups, zpl, windows or folder.
        state: how it stands.
        message: why, where it isn't ready.
        chosen: whether this station prints on it.
        spare: whether it is set up to take over.
    """

    printer: str
    name: str
    kind: str
    state: Standing = Standing.UNKNOWN
    message: str = ""
    chosen: bool = False
    spare: bool = False


def discover(
    own: str | None,
    folder: Path,
    seconds: float = 2.0,
    *,
    spares: Sequence[str] = (),
    interfaces: Sequence[str] = (),
    server: str | None = None,
    spooler: bool = sys.platform == "win32",
) -> tuple[Found, ...]:
    """What there is to print on, the station's own printer first.

    Args:
        own: the address of the station's printer; None where there is no station.
        folder: where badges would go as files.
        seconds: how long it may take; a printer that is heard of late and slow to answer adds up to a quarter.
        spares: the addresses that are set up to take over.
        interfaces: where to listen, see `announced`.
        server: which CUPS, see `queues`.
        spooler: whether to ask the system's spooler; where that is CUPS, its queues are known already.
    """
    with ThreadPoolExecutor(max_workers=_HANDS) as pool:
        looking = _Looking(pool, seconds / 2)
        if own:
            looking.add(Found(own, "", kind_of(own), chosen=True))
        for spare in spares:
            looking.add(Found(spare, "", kind_of(spare), spare=True))
        sources = [pool.submit(source) for source in _sources(looking, seconds, interfaces, server, spooler=spooler)]
        for source in sources:
            source.result()
        looking.add(Found(f"folder:{folder}", "", "folder"))
        return looking.results()


def _sources(
    looking: _Looking, seconds: float, interfaces: Sequence[str], server: str | None, *, spooler: bool
) -> Iterator[Callable[[], None]]:
    """What is asked for printers, all at once."""

    def of_cups() -> None:
        for address, name in queues(seconds / 2, server):
            looking.add(Found(address, cleaned(name), "cups"))

    def of_network() -> None:
        for address, name in announced(seconds * _LISTEN, interfaces):
            looking.add(Found(address, name, kind_of(address)))

    def of_spooler() -> None:
        for found in _spooled(seconds):
            looking.add(found)

    yield of_cups
    yield of_network
    if spooler:
        yield of_spooler


class _Looking:
    """What was found so far; each printer is looked at once, since many serve one caller at a time."""

    def __init__(self, pool: Executor, seconds: float) -> None:
        self._pool = pool
        self._seconds = seconds
        self._lock = Lock()
        self._looks: dict[object, Future[Found]] = {}
        self._names: dict[object, str] = {}

    def add(self, found: Found) -> None:
        key = _key(found.printer)
        with self._lock:
            self._names[key] = self._names.get(key) or found.name
            if key not in self._looks:
                self._looks[key] = self._pool.submit(looked_at, found, self._seconds)

    def results(self) -> tuple[Found, ...]:
        with self._lock:
            looks = list(self._looks.items())
        found = [replace(one, name=self._names[key] or one.name) for key, look in looks for one in (look.result(),)]
        return tuple(
            sorted(
                found,
                key=lambda one: (
                    not one.chosen,
                    not one.spare,
                    _ORDER.index(one.kind) if one.kind in _ORDER else -1,
                    one.printer,
                ),
            )
        )


def kind_of(address: str) -> str:
    """The kind that an address means."""
    scheme, _, rest = address.partition(":")
    if scheme.lower() in {"ipp", "ipps"} and any(place in rest for place in _QUEUES):
        return "cups"
    return _KINDS.get(scheme.lower(), scheme.lower())


def looked_at(found: Found, seconds: float) -> Found:
    """The same printer with its state, asked for at most about so many seconds."""
    if found.state is not Standing.UNKNOWN:
        return found
    try:
        if found.kind == "folder" and not (found.chosen or found.spare):
            _writable(Path(found.printer.partition(":")[2]))
            return replace(found, name=found.name or "a folder", state=Standing.READY)
        printer = _brief(found.printer, seconds)
        found = replace(found, printer=printer.address, name=found.name or printer.describe())
        if isinstance(printer, ZplPrinter) and printer.standing() is None:
            return replace(found, message=_MUTE)
        printer.check()
    except Fault as fault:
        return replace(found, name=found.name or found.kind, state=Standing.TROUBLE, message=str(fault)[:_LONGEST])
    return replace(found, state=Standing.READY)


def _brief(address: str, seconds: float) -> Printer:
    """The printer behind an address, with less patience than when it prints."""
    printer = open_printer(address)
    if isinstance(printer, IppPrinter):
        return IppPrinter(printer.address, seconds)
    if isinstance(printer, ZplPrinter):
        return ZplPrinter(printer.address, seconds, min(seconds / 2, HUSH))
    if isinstance(printer, WindowsPrinter):
        return WindowsPrinter(address.partition(":")[2], 3 * max(seconds, _SHORTEST_SPOOLER))
    return printer


def _spooled(seconds: float) -> list[Found]:
    try:
        spooled = spooled_printers(seconds)
    except Fault:
        return []
    return [
        Found(
            f"windows:{one.name}",
            cleaned(one.name),
            "windows",
            Standing.READY if one.state in SOUND else Standing.TROUBLE,
            "" if one.state in SOUND else f"the spooler says {one.state}",
        )
        for one in spooled
    ]


def _key(address: str) -> object:
    """What two ways to write one address have in common."""
    try:
        url = URL(address)
        if url.scheme in {"ipp", "ipps"}:
            return url.scheme, url.host, url.port or _IPP_PORT, url.path, url.query_string
        return open_printer(address).address
    except (Fault, ValueError):
        return address


def _writable(folder: Path) -> None:
    """Whether a folder could be made and written, without making it.

    Raises:
        Fault: it could not.
    """
    there = next((path for path in (folder, *folder.parents) if path.exists()), None)
    if there is None or not there.is_dir() or not os.access(there, os.W_OK | os.X_OK):
        raise Fault(f"{folder}: can't be written", "make it writable for this user, or name another folder")

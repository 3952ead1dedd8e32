"""Printers that announce themselves on the network: DNS-SD (RFC 6763) over multicast DNS (RFC 6762), Bonjour by its trade name.

What is announced: PWG 5100.14 and Apple's Bonjour printing specification. Anybody on the network can announce anything: names
are cut and cleaned, nothing is taken for a fact but an address to ask, and never more than a few dozen.
"""

from __future__ import annotations

import contextlib
import ipaddress
import logging
import re
import time
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from queue import Empty, SimpleQueue

from yarl import URL
from zeroconf import Error, InterfaceChoice, IPVersion, ServiceBrowser, ServiceInfo, ServiceStateChange, Zeroconf

logging.getLogger("zeroconf").setLevel(logging.ERROR)  # it warns of every malformed packet, and strangers send them

_IPP, _IPPS, _RAW = "_ipp._tcp.local.", "_ipps._tcp.local.", "_pdl-datastream._tcp.local."
_SCHEMES = {_IPP: "ipp", _IPPS: "ipps"}
_MOST, _HANDS = 48, 8
_LONGEST_PATH = 255
_LONGEST_NAME = 63
_HIGHEST_PORT = 65535
_TELLING = ("ty", "product", "usb_MFG", "usb_MDL", "usb_CMD", "pdl")
_OF_CLOUDS = frozenset({"169.254.169.254", "169.254.170.2"})
"""Where clouds tell their machines secrets: no printer has these addresses."""
_ZEBRA = re.compile(r"\b(zebra|ztc|zpl|zpl2|zplii)\b", re.IGNORECASE)
_DOTS = re.compile(r"\b(203|300|600)[ -]?dpi\b", re.IGNORECASE)


def announced(seconds: float, interfaces: Sequence[str] = ()) -> Iterator[tuple[str, str]]:
    """Address and name of what prints and says so, each as soon as it is heard; none where there is no network.

    Args:
        seconds: how long to listen; questions go out at once and after a second.
        interfaces: addresses of this machine to listen at; none: all but the loopback.
    """
    end = time.monotonic() + seconds
    try:
        engine = Zeroconf(interfaces=list(interfaces) or InterfaceChoice.All)
    except (OSError, Error):
        return
    answers: SimpleQueue[tuple[str, str] | None] = SimpleQueue()
    names: set[tuple[str, str]] = set()

    def ask(kind: str, name: str) -> None:
        answers.put(_asked(engine, kind, name, end - time.monotonic(), loopback=bool(interfaces)))

    def note(zeroconf: Zeroconf, service_type: str, name: str, state_change: ServiceStateChange) -> None:
        del zeroconf
        if state_change is ServiceStateChange.Added and len(names) < _MOST and (service_type, name) not in names:
            names.add((service_type, name))
            pool.submit(ask, service_type, name)

    with contextlib.closing(engine), ThreadPoolExecutor(max_workers=_HANDS) as pool:
        browser = ServiceBrowser(engine, [_IPP, _IPPS, _RAW], handlers=[note])
        try:
            given: set[tuple[str, str]] = set()
            while (left := end - time.monotonic()) > 0:
                with contextlib.suppress(Empty):
                    found = answers.get(timeout=left)
                    if found and found not in given:
                        given.add(found)
                        yield found
        finally:
            browser.cancel()


def candidate(info: ServiceInfo, *, loopback: bool = False) -> tuple[str, str] | None:
    """Address and name of an announced printer; None where it is none that this kiosk speaks to.

    Args:
        info: what was announced.
        loopback: whether an address of this machine itself is believed; from the network, it is a trap.
    """
    host = _host(info, loopback=loopback)
    port = info.port
    if host is None or port is None or not 0 < port <= _HIGHEST_PORT:
        return None
    text = _text(info.properties)
    name = cleaned(info.name.removesuffix(f".{info.type}"))
    if info.type == _RAW:
        telling = " ".join(text.get(key, "") for key in _TELLING)
        if not _ZEBRA.search(telling):
            return None  # a printer of another language would print codes
        dots = _DOTS.search(telling)
        return f"tcp://{host}:{port}?zpl={dots[1] if dots else 203}", name or host
    path = text.get("rp", "")
    if len(path) > _LONGEST_PATH or info.type not in _SCHEMES:
        return None
    try:
        address = URL.build(
            scheme=_SCHEMES[info.type], host=host, port=port, path=f"/{path.lstrip('/')}" if path else "/ipp/print"
        )
    except ValueError:
        return None
    return str(address), name or host


def cleaned(text: str) -> str:
    """A stranger's name as one short line of characters that show themselves."""
    shown = "".join(char if char.isprintable() else " " for char in text[: 4 * _LONGEST_NAME])
    return " ".join(shown.split())[:_LONGEST_NAME]


def _asked(engine: Zeroconf, kind: str, name: str, seconds: float, *, loopback: bool) -> tuple[str, str] | None:
    try:
        info = engine.get_service_info(kind, name, timeout=max(int(seconds * 1000), 1))
        return candidate(info, loopback=loopback) if info else None
    except (Error, OSError, ValueError):  # a name or a record that breaks the rules
        return None


def _host(info: ServiceInfo, *, loopback: bool) -> str | None:
    for text in info.parsed_addresses(IPVersion.V4Only):
        address = ipaddress.ip_address(text)
        usable = text not in _OF_CLOUDS and not (address.is_unspecified or address.is_multicast or address.is_reserved)
        if usable and (loopback or not address.is_loopback):
            return text
    return None


def _text(properties: Mapping[bytes, bytes | None]) -> dict[str, str]:
    return {key.decode("utf-8", "replace"): (value or b"").decode("utf-8", "replace") for key, value in properties.items()}

"""The queues of this machine's CUPS (CUPS-Get-Printers, in CUPS's IPP documentation)."""

from __future__ import annotations

import os
from collections.abc import Mapping
from types import SimpleNamespace
from typing import Any, cast

from pyipp.enums import IppOperation, IppTag
from yarl import URL

from kiosk.errors import Fault
from kiosk.printing.ipp_reasons import keywords
from kiosk.printing.ipp_wire import encode, exchange

_GET_PRINTERS = cast("IppOperation", SimpleNamespace(value=0x4002))
"""CUPS's own; pyipp's list has none of these."""
_USUAL = ("localhost", 631)
_MOST = 100
_PLACES = ("/printers/", "/classes/")
_WANTED = ("printer-name", "printer-info", "printer-uri-supported")


def queues(seconds: float, server: str | None = None) -> tuple[tuple[str, str], ...]:
    """Address and name of every queue; none where no CUPS answers.

    Args:
        seconds: how long it may take.
        server: HOST[:PORT] of CUPS; unless given from CUPS_SERVER, else this machine.
    """
    host, port = _server(os.environ.get("CUPS_SERVER", "") if server is None else server)
    uri = str(URL.build(scheme="ipp", host=host, port=port, path="/"))
    try:
        answer = exchange(uri, encode(_GET_PRINTERS, uri, ((IppTag.KEYWORD, "requested-attributes", _WANTED),)), seconds)
    except Fault:  # no CUPS here, or something else at its port
        return ()
    found = (_queue(printer, host, port) for printer in answer.printers[:_MOST]) if answer.ok else ()
    return tuple(queue for queue in found if queue)


def _server(given: str) -> tuple[str, int]:
    """Host and port; a local socket, which our client does not speak to, means this machine."""
    text = given.strip().partition("/")[0]
    try:
        url = URL(f"ipp://{text}")
        host, port = url.host or _USUAL[0], url.port or _USUAL[1]
        URL.build(scheme="ipp", host=host, port=port)
    except ValueError:
        return _USUAL
    return host, port


def _queue(printer: Mapping[str, Any], host: str, port: int) -> tuple[str, str] | None:
    """At the host that was asked, whatever host CUPS calls itself; its path tells queues from classes."""
    name = printer.get("printer-name")
    if not isinstance(name, str) or not name:
        return None
    path = f"{_PLACES[0]}{name}"
    for given in keywords(printer.get("printer-uri-supported")):
        try:
            own = URL(given).path
        except ValueError:
            continue
        if own.startswith(_PLACES):
            path = own
            break
    info = printer.get("printer-info")
    address = str(URL.build(scheme="ipp", host=host, port=port, path=path))
    return address, f"{name} ({info})" if isinstance(info, str) and info not in {"", name} else name

"""IPP over HTTP: one request, one answer (RFC 8010 for the encoding, RFC 8011 for the meaning).

Requests are encoded by pyipp. Its client is not used: it leaves out attributes it has no entry for (print-scaling)
without a word, follows redirections to other hosts, reads answers of any size, and blurs the one line that matters here,
whether anything was sent before the connection failed.
"""

from __future__ import annotations

import asyncio
import itertools
import struct
from collections.abc import Sequence
from typing import Any, TypeAlias

import aiohttp
from pyipp.enums import IppOperation, IppTag
from pyipp.serializer import construct_attribute
from yarl import URL

from kiosk.printing.ipp_answer import Answer, decode
from kiosk.printing.job import InDoubt, PrinterFault
from kiosk.printing.trouble import Trouble

Attribute: TypeAlias = tuple[IppTag, str, Any]
"""A tag, a name, and a value or a tuple of values."""

_CONTENT = "application/ipp"
_ANSWER_LIMIT = 1 << 20
_HTTP_OK = 200
_REDIRECTS = range(300, 400)
_REFUSALS = frozenset({*range(400, 500), 503})
_numbers = itertools.count(1)


def encode(
    operation: IppOperation, uri: str, attributes: Sequence[Attribute], job: Sequence[Attribute] = (), data: bytes = b""
) -> bytes:
    """A request for the printer `uri`, with job attributes and a document after it."""
    parts = [struct.pack(">bbhi", 2, 0, operation.value, next(_numbers) & 0x7FFFFFFF), bytes([IppTag.OPERATION])]
    head: list[Attribute] = [
        (IppTag.CHARSET, "attributes-charset", "utf-8"),
        (IppTag.LANGUAGE, "attributes-natural-language", "en"),
        (IppTag.URI, "printer-uri", uri),
    ]
    parts += [construct_attribute(name, value, tag) for tag, name, value in (*head, *attributes)]
    if job:
        parts.append(bytes([IppTag.JOB]))
        parts += [construct_attribute(name, value, tag) for tag, name, value in job]
    return b"".join([*parts, bytes([IppTag.END]), data])


def exchange(uri: str, request: bytes, seconds: float) -> Answer:
    """Send one request and read the answer, within `seconds`.

    Raises:
        InDoubt: the connection stood, and then no readable answer came.
        PrinterFault: nothing was sent, or the other side is no printer and says so.
    """
    return asyncio.run(_exchange(uri, request, seconds))


async def _exchange(uri: str, request: bytes, seconds: float) -> Answer:
    limits = aiohttp.ClientTimeout(total=seconds, connect=seconds * 0.6)
    try:
        async with (
            aiohttp.ClientSession(timeout=limits, auto_decompress=False) as session,
            session.post(
                _http(uri),
                data=request,
                headers={"Content-Type": _CONTENT, "Accept": _CONTENT},
                allow_redirects=False,  # it prints where it was told to, or not at all
                ssl=False,  # printers make their own certificates; nobody signs them
            ) as response,
        ):
            _check_status(uri, response.status)
            body = await _bounded(response)
    except (aiohttp.ClientConnectorError, aiohttp.ConnectionTimeoutError) as error:
        raise _unreachable(uri, error) from error
    except TimeoutError as error:
        raise InDoubt(f"printer {uri}: it did not answer within {seconds:g} s", "look at the printer") from error
    except (aiohttp.ClientError, OSError, ValueError) as error:
        raise InDoubt(f"printer {uri}: the connection broke ({type(error).__name__})", "look at the printer") from error
    try:
        return decode(body)
    except ValueError as error:
        raise InDoubt(
            f"printer {uri}: its answer makes no sense", "check that this is a printer's address", Trouble.GARBLED
        ) from error


def _http(uri: str) -> URL:
    url = URL(uri)
    return url.with_scheme("https" if url.scheme == "ipps" else "http").with_port(url.port or 631)


def _check_status(uri: str, status: int) -> None:
    if status == _HTTP_OK:
        return
    if status in _REDIRECTS:
        raise PrinterFault(
            f"printer {uri}: it points to another address (HTTP {status})",
            "give the printer's own address",
            Trouble.UNKNOWN_PRINTER,
        )
    if status in _REFUSALS:
        raise PrinterFault(
            f"printer {uri}: no printer answers there (HTTP {status})",
            "check the address, for example ipp://HOST/ipp/print",
            Trouble.UNKNOWN_PRINTER,
        )
    raise InDoubt(f"printer {uri}: it answers HTTP {status}", "look at the printer", Trouble.GARBLED)


async def _bounded(response: aiohttp.ClientResponse) -> bytes:
    body = bytearray()
    async for chunk in response.content.iter_chunked(1 << 16):
        body += chunk
        if len(body) > _ANSWER_LIMIT:
            raise ValueError("an answer without end")
    return bytes(body)


def _unreachable(uri: str, error: Exception) -> PrinterFault:
    def fault(what: str, mend: str, trouble: Trouble = Trouble.UNREACHABLE) -> PrinterFault:
        return PrinterFault(f"printer {uri}: {what}", mend, trouble)

    if isinstance(error, aiohttp.ClientConnectorDNSError):
        return fault("nobody knows this name", "check the address and the network", Trouble.UNKNOWN_PRINTER)
    broken = isinstance(error, aiohttp.ClientConnectorError) and isinstance(error.os_error, ConnectionResetError)
    if isinstance(error, aiohttp.ClientSSLError) or broken:  # only a greeting can break off this early
        return fault("no encrypted connection is possible", "try ipp:// instead of ipps://", Trouble.UNKNOWN_PRINTER)
    if isinstance(error, aiohttp.ClientConnectorError) and isinstance(error.os_error, ConnectionRefusedError):
        return fault("it refuses the connection", "switch the printer on, and check the address")
    return fault("it can't be reached", "switch the printer on, and check the network")

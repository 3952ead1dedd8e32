"""The endless body of an HTTP answer (RFC 9110), as it comes: for cameras, which answer one request for hours.

Reading waits in short steps, so that closing never takes long and a silent camera is noticed. HTTP/1.0 is spoken, because an
answer to it is never cut into chunks. Logins: Basic, and Digest (RFC 7616) with MD5 or SHA-256, which cameras ask for.
"""

from __future__ import annotations

import contextlib
import hashlib
import re
import secrets
import select
import socket
import ssl
import time
from base64 import b64encode
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from email.message import Message
from email.parser import BytesParser
from threading import Event
from urllib.parse import urljoin

from kiosk.devices.address import Address, parsed

STEP = 0.2
"""Seconds after which a silent connection is looked after."""
OPEN_SECONDS, SILENT_SECONDS = 2.0, 4.0
"""How long connecting and answering, and the wait for more of the body, may take."""
LARGEST_HEAD = 32_768
LARGEST_CHALLENGE = 2048
"""Letters of a challenge; those of cameras have some two hundred."""
_PIECE = 65_536
_MOST_REDIRECTS = 3
# bounded: nothing in a challenge, which is a stranger's, may be gone over again and again
_PARAMETER = re.compile(r"""([\w-]{1,32})\s{0,8}=\s{0,8}(?:"((?:[^"\\]|\\.){0,1024})"|([^\s,"]{0,1024}))""")
_HEAD_END = b"\r\n\r\n"
_OK, _UNAUTHORIZED = 200, 401
_REDIRECTS = frozenset({301, 302, 303, 307, 308})
_DIGESTS: dict[str, Callable[[bytes], str]] = {
    # whoever listens could read the pictures as well: the method is the camera's choice, not a protection of ours
    "MD5": lambda data: hashlib.md5(data, usedforsecurity=False).hexdigest(),
    "SHA-256": lambda data: hashlib.sha256(data).hexdigest(),
}


class Refused(OSError):
    """The server answered, but not with what was asked for.

    Attributes:
        code: of its answer.
    """

    def __init__(self, code: int) -> None:
        super().__init__(f"answer {code}")
        self.code = code


@dataclass(frozen=True, slots=True)
class _Answer:
    code: int
    headers: Message
    rest: bytes


class Body:
    """An answer's body; of one thread.

    Attributes:
        kind: the content's type in small letters, without parameters.
    """

    def __init__(self, connection: socket.socket, kind: str, first: bytes, stop: Event) -> None:
        self.kind = kind
        self._connection, self._first, self._stop = connection, first, stop

    def read(self) -> bytes:
        """Some more, as soon as there is any; empty at the end, after a long silence, or when told to stop."""
        if self._first:
            first, self._first = self._first, b""
            return first
        deadline = time.monotonic() + SILENT_SECONDS
        while not self._stop.is_set() and time.monotonic() < deadline:
            with contextlib.suppress(TimeoutError):
                return self._connection.recv(_PIECE)
        return b""

    @property
    def waiting(self) -> bool:
        """Whether more is here already."""
        if self._first:
            return True
        if isinstance(self._connection, ssl.SSLSocket) and self._connection.pending():
            return True
        return bool(select.select([self._connection], [], [], 0)[0])


@contextmanager
def opened(url: str, stop: Event) -> Iterator[Body]:
    """The body of what an http or https address gives, while the `with` lasts.

    Raises:
        ValueError: it is no such address.
        Refused: the server answers otherwise.
        OSError: it can't be reached, or its certificate is not trusted.
    """
    address, authorization = parsed(url), ""
    for _ in range(_MOST_REDIRECTS + 2):
        with contextlib.ExitStack() as held:
            connection = held.enter_context(contextlib.closing(_connected(address)))
            answer = _asked(connection, address, authorization or _basic(address), stop)
            if answer.code == _OK:
                yield Body(connection, answer.headers.get_content_type().lower(), answer.rest, stop)
                return
        if answer.code == _UNAUTHORIZED and address.user and not authorization:
            authorization = _digest(address, answer.headers.get_all("www-authenticate", []))
            if authorization:
                continue
        target = str(answer.headers.get("location", ""))
        if answer.code not in _REDIRECTS or not target:
            raise Refused(answer.code)
        address, authorization = _moved(address, target), ""
    raise Refused(answer.code)


def _connected(address: Address) -> socket.socket:
    plain = socket.create_connection((address.host, address.port), timeout=OPEN_SECONDS)
    if not address.secure:
        return plain
    try:
        return ssl.create_default_context().wrap_socket(plain, server_hostname=address.host)
    except BaseException:
        plain.close()
        raise


def _asked(connection: socket.socket, address: Address, authorization: str, stop: Event) -> _Answer:
    host = f"{_bracketed(address.host)}:{address.port}"
    lines = [f"GET {address.target} HTTP/1.0", f"Host: {host}", "User-Agent: Lanyard", "Accept: */*"]
    if authorization:
        lines.append(f"Authorization: {authorization}")
    connection.sendall("\r\n".join((*lines, "", "")).encode())
    connection.settimeout(STEP)
    received = bytearray()
    deadline = time.monotonic() + OPEN_SECONDS
    end = -1
    while end < 0:
        if stop.is_set() or time.monotonic() > deadline:
            raise TimeoutError("no answer")
        with contextlib.suppress(TimeoutError):
            piece = connection.recv(_PIECE)
            if not piece:
                raise ConnectionError("closed before an answer")
            searched = max(0, len(received) - len(_HEAD_END) + 1)
            received += piece
            end = received.find(_HEAD_END, searched)
            if (len(received) if end < 0 else end) > LARGEST_HEAD:
                raise ConnectionError("a head too long")
    head, rest = bytes(received[:end]), bytes(received[end + len(_HEAD_END) :])
    status, _, fields = head.partition(b"\r\n")
    words = status.split(None, 2)
    if not status.startswith((b"HTTP/", b"ICY ")) or len(words) < 2 or not words[1].isdigit():  # noqa: PLR2004  (version, code)
        raise ConnectionError("no HTTP answer")
    return _Answer(int(words[1][:3]), BytesParser().parsebytes(fields), rest)


def _moved(address: Address, target: str) -> Address:
    """Where an answer sends on to, seen from where it came (RFC 3986, 5.2); ValueError where that is no http address.

    The login goes along to the same host only, and never from https to http.
    """
    here = f"{'https' if address.secure else 'http'}://{_bracketed(address.host)}:{address.port}{address.target}"
    there = parsed(urljoin(here, target))
    same = (there.host.lower(), there.port) == (address.host.lower(), address.port)
    if same and there.secure >= address.secure and not there.user:
        return replace(there, user=address.user, password=address.password)
    return there


def _bracketed(host: str) -> str:
    return f"[{host}]" if ":" in host else host


def _basic(address: Address) -> str:
    if not address.user:
        return ""
    return "Basic " + b64encode(f"{address.user}:{address.password}".encode()).decode("ascii")


def _digest(address: Address, challenges: list[str]) -> str:
    """The answer to a Digest challenge; empty where none of ours is among them."""
    for challenge in challenges:
        kind, _, parameters = str(challenge).partition(" ")
        if kind.lower() != "digest" or len(parameters) > LARGEST_CHALLENGE:
            continue
        asked = {name.lower(): re.sub(r"\\(.)", r"\1", quoted) or bare for name, quoted, bare in _PARAMETER.findall(parameters)}
        hashed = _DIGESTS.get(asked.get("algorithm", "MD5").upper())
        if hashed is None or "nonce" not in asked:
            continue
        return _response(address, asked, hashed)
    return ""


def _response(address: Address, asked: dict[str, str], hashed: Callable[[bytes], str]) -> str:
    realm, nonce = asked.get("realm", ""), asked["nonce"]
    who = hashed(f"{address.user}:{realm}:{address.password}".encode())
    what = hashed(f"GET:{address.target}".encode())
    given = {"username": address.user, "realm": realm, "nonce": nonce, "uri": address.target}
    if "auth" in [one.strip() for one in asked.get("qop", "").split(",")]:
        once = secrets.token_hex(8)
        given["response"] = hashed(f"{who}:{nonce}:00000001:{once}:auth:{what}".encode())
        bare = {"qop": "auth", "nc": "00000001"}
        given["cnonce"] = once
    else:
        given["response"] = hashed(f"{who}:{nonce}:{what}".encode())
        bare = {}
    if "opaque" in asked:
        given["opaque"] = asked["opaque"]
    if "algorithm" in asked:
        bare["algorithm"] = asked["algorithm"]
    quoted = [f'{name}="{_escaped(value)}"' for name, value in given.items()]
    return "Digest " + ", ".join((*quoted, *(f"{name}={value}" for name, value in bare.items())))


def _escaped(value: str) -> str:
    return value.replace("\\", "\\\\").replace('"', '\\"').replace("\r", "").replace("\n", "")

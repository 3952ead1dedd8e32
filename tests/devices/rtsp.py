"""A camera that speaks RTSP 1.0 (RFC 2326): JPEG in RTP (RFC 2435), interleaved in the one TCP connection."""

from __future__ import annotations

import contextlib
import random
import re
import socket
import struct
import threading
from base64 import b64encode
from collections.abc import Callable
from typing import Self

import cv2

from kiosk.devices.qr_reader import Image
from tests.devices.conftest import picture_of

_PIECE = 1200
_IN_BAND_TABLES = 255
_TYPES = {0x21: 0, 0x22: 1}
"""Sampling of the first component (4:2:2, 4:2:0) -> the type that RFC 2435 gives it."""


def segments(jpeg: bytes) -> tuple[dict[int, list[bytes]], bytes]:
    """A baseline JPEG's marker segments by marker, and its scan."""
    found: dict[int, list[bytes]] = {}
    place = 2
    while True:
        marker, length = jpeg[place + 1], int.from_bytes(jpeg[place + 2 : place + 4], "big")
        found.setdefault(marker, []).append(jpeg[place + 4 : place + 2 + length])
        place += 2 + length
        if marker == 0xDA:
            return found, jpeg[place : jpeg.rfind(b"\xff\xd9")]


def payloads(picture: Image) -> list[bytes]:
    """A picture as RTP payloads."""
    found, scan = segments(cv2.imencode(".jpg", picture)[1].tobytes())
    frame = found[0xC0][0]
    height, width = struct.unpack_from(">HH", frame, 1)
    kind = _TYPES[frame[7]]
    tables = b""
    for segment in found[0xDB]:
        for start in range(0, len(segment), 65):
            tables += segment[start + 1 : start + 65]
    made = []
    for offset in range(0, len(scan), _PIECE):
        head = struct.pack(">IBBBB", offset, kind, _IN_BAND_TABLES, width // 8, height // 8)
        if offset == 0:
            head += struct.pack(">BBH", 0, 0, len(tables)) + tables
        made.append(head + scan[offset : offset + _PIECE])
    return made


class RtspCamera:
    """Serves one picture after the other to whoever plays it.

    Attributes:
        text: what is held before it; scene: what it sees instead, by the number of the frame.
        sending: cleared, it sends none; garbage: set, it sends what is nothing.
        login: "name:password", or none is asked for.
        asked: the first lines of every request.
    """

    def __init__(self, login: str = "") -> None:
        self.text = "first"
        self.scene: Callable[[int], Image] | None = None
        self.sending = threading.Event()
        self.sending.set()
        self.garbage = threading.Event()
        self.closing = threading.Event()
        self.login = login
        self.asked: list[str] = []
        self._listening = socket.create_server(("127.0.0.1", 0))
        self._clients: list[socket.socket] = []
        self._threads: list[threading.Thread] = []
        self.port = self._listening.getsockname()[1]
        self.url = f"rtsp://{login + '@' if login else ''}127.0.0.1:{self.port}/live"

    def __enter__(self) -> Self:
        self._begin(self._accept)
        return self

    def __exit__(self, *_: object) -> None:
        self.closing.set()
        self.sending.set()
        self._listening.close()
        for client in self._clients:
            with contextlib.suppress(OSError):
                client.shutdown(socket.SHUT_RDWR)
            client.close()
        for thread in self._threads:
            thread.join(10)

    def _begin(self, run: Callable[..., None], *given: object) -> None:
        thread = threading.Thread(target=run, args=given, name="rtsp server", daemon=True)
        self._threads.append(thread)
        thread.start()

    def _accept(self) -> None:
        self._listening.settimeout(0.1)
        while not self.closing.is_set():
            try:
                client, _ = self._listening.accept()
            except TimeoutError:
                continue
            except OSError:
                return
            client.settimeout(None)
            self._clients.append(client)
            self._begin(self._talk, client)

    def _talk(self, client: socket.socket) -> None:
        lock = threading.Lock()
        received = b""
        with contextlib.suppress(OSError):
            while not self.closing.is_set():
                while b"\r\n\r\n" not in received:
                    piece = client.recv(65536)
                    if not piece:
                        return
                    received += piece
                    # what the player reports about its reception (RTCP) is of no interest here
                    while received[:1] == b"$" and len(received) >= 4 + int.from_bytes(received[2:4], "big"):
                        received = received[4 + int.from_bytes(received[2:4], "big") :]
                request, _, received = received.partition(b"\r\n\r\n")
                self._answer(client, lock, request.decode())

    def _answer(self, client: socket.socket, lock: threading.Lock, request: str) -> None:
        first, *fields = request.split("\r\n")
        self.asked.append(first)
        headers = {name.lower(): value.strip() for name, _, value in (field.partition(":") for field in fields)}
        method, body, more = first.split(" ")[0], "", []
        status = "200 OK"
        wanted = "Basic " + b64encode(self.login.encode()).decode()
        if self.login and headers.get("authorization") != wanted:
            status, more = "401 Unauthorized", ['WWW-Authenticate: Basic realm="camera"']
        elif method == "OPTIONS":
            more = ["Public: OPTIONS, DESCRIBE, SETUP, PLAY, TEARDOWN, GET_PARAMETER"]
        elif method == "DESCRIBE":
            body = (
                "v=0\r\no=- 1 1 IN IP4 127.0.0.1\r\ns=camera\r\nc=IN IP4 0.0.0.0\r\nt=0 0\r\n"
                "m=video 0 RTP/AVP 26\r\na=rtpmap:26 JPEG/90000\r\na=framerate:25\r\na=control:track1\r\n"
            )
            more = ["Content-Type: application/sdp", f"Content-Base: rtsp://127.0.0.1:{self.port}/live/"]
        elif method == "SETUP":
            channels = re.search(r"RTP/AVP/TCP.*interleaved=(\d+-\d+)", headers.get("transport", ""))
            if channels is None:
                status = "461 Unsupported Transport"
            else:
                more = [f"Transport: RTP/AVP/TCP;unicast;interleaved={channels[1]}", "Session: 1234"]
        elif method in {"PLAY", "TEARDOWN", "GET_PARAMETER"}:
            more = ["Session: 1234"]
        answer = [f"RTSP/1.0 {status}", f"CSeq: {headers.get('cseq', '0')}", *more, f"Content-Length: {len(body)}"]
        with lock:
            client.sendall(("\r\n".join([*answer, "", ""]) + body).encode())
        if method == "PLAY" and status == "200 OK":
            self._begin(self._play, client, lock)

    def _play(self, client: socket.socket, lock: threading.Lock) -> None:
        sequence = number = 0
        with contextlib.suppress(OSError):
            while not self.closing.wait(0.04):
                self.sending.wait()
                number += 1
                if self.garbage.is_set():
                    with lock:
                        client.sendall(struct.pack(">cBH", b"$", number % 4, 60_000) + random.Random(number).randbytes(60_000))
                    continue
                picture = self.scene(number) if self.scene else picture_of(self.text, noise=number)
                pieces = payloads(picture)
                for place, piece in enumerate(pieces):
                    last = place == len(pieces) - 1
                    head = struct.pack(">BBHII", 0x80, 26 | last << 7, sequence & 0xFFFF, number * 3600 & 0xFFFFFFFF, 7)
                    sequence += 1
                    with lock:
                        client.sendall(struct.pack(">cBH", b"$", 0, 12 + len(piece)) + head + piece)

"""A label printer that isn't there: a TCP sink that answers ~HS as it is told to."""

from __future__ import annotations

import contextlib
import socket
import socketserver
import struct
import threading
from collections.abc import Callable, Iterator


def status(
    *, paper=0, pause=0, formats=0, full=0, diagnostic=0, partial=0, cold=0, hot=0, head=0, ribbon=0, remaining=0
) -> bytes:
    """An answer to ~HS, as the programming guide lays it out."""
    first = f"030,{paper},{pause},1183,{formats:03},{full},{diagnostic},{partial},000,0,{cold},{hot}"
    second = f"000,0,{head},{ribbon},1,2,6,0,{remaining:08},1,000"
    return b"".join(f"\x02{part}\x03\r\n".encode() for part in (first, second, "1234,0"))


def query(bits: int) -> bytes:
    """An answer to ~HQES."""
    lines = (
        "  PRINTER STATUS",
        f"   ERRORS:         {int(bits > 0)} 00000000 {bits:08X}",
        "   WARNINGS:       0 00000000 00000000",
    )
    return ("\x02\r\n" + "\r\n".join(lines) + "\r\n\x03").encode()


Script = Callable[[int], bytes | None]
"""What to answer to the n-th ~HS, from 0; nothing where it is None."""


class Zebra:
    """The printer on the table.

    Attributes:
        paper: what came out: everything that was no question.
        asked: how often it was asked for its status.
        hangs_up_after: bytes of a label at which it resets the connection.
        deaf: it takes the connection and never reads.
        errors: its answer to ~HQES.
    """

    def __init__(self, script: Script) -> None:
        self.script = script
        self.paper = bytearray()
        self.asked = 0
        self.connections = 0
        self.hangs_up_after: int | None = None
        self.deaf = False
        self.errors: bytes | None = None
        self.over = threading.Event()
        self.port = 0

    @property
    def address(self) -> str:
        return f"tcp://127.0.0.1:{self.port}?zpl=203"

    def serve(self, link: socket.socket) -> None:
        self.connections += 1
        if self.deaf:
            self.over.wait(20)
            return
        pending = b""
        while part := link.recv(1 << 16):
            pending += part
            while (
                at := min((found for mark in (b"~HS\r\n", b"~HQES\r\n") if (found := pending.find(mark)) >= 0), default=-1)
            ) >= 0:
                question, _, rest = pending[at:].partition(b"\r\n")
                self.paper += pending[:at]
                pending = rest
                self.answer(link, question)
            keep = 0 if b"~" not in pending[-8:] else 8
            self.paper += pending[: len(pending) - keep]
            pending = pending[len(pending) - keep :]
            if self.hangs_up_after is not None and len(self.paper) >= self.hangs_up_after:
                link.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
                return
        self.paper += pending

    def answer(self, link: socket.socket, question: bytes) -> None:
        if question == b"~HQES":
            reply = self.errors
        else:
            reply = self.script(self.asked)
            self.asked += 1
        if reply is not None:
            link.sendall(reply)


@contextlib.contextmanager
def zebra(script: Script) -> Iterator[Zebra]:
    device = Zebra(script)

    class Handler(socketserver.BaseRequestHandler):
        def handle(self):
            with contextlib.suppress(OSError):
                device.serve(self.request)

    class Server(socketserver.ThreadingTCPServer):
        daemon_threads = False

        def shutdown_request(self, request):
            request.close()  # so that a lingering of none is a reset

    with Server(("127.0.0.1", 0), Handler) as server:
        server.socket.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 1 << 16)
        device.port = server.server_address[1]
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        try:
            yield device
        finally:
            device.over.set()
            server.shutdown()
            thread.join()

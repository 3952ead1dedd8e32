"""Pictures with codes, and cameras that are real MJPEG streams on loopback."""

from __future__ import annotations

import socket
import threading
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Self

import cv2
import numpy as np
import pytest
import qrcode

from kiosk.devices.qr_reader import Image

Draw = Callable[..., Image]
Scene = Callable[[int], Image]


def symbol_of(text: str, module: int = 6) -> Image:
    """A code, dark on light, in gray."""
    code = qrcode.QRCode(border=4, error_correction=qrcode.ERROR_CORRECT_M)
    code.add_data(text)
    modules = np.array(code.get_matrix(), bool)
    return np.kron(np.where(modules, 20, 235).astype(np.uint8), np.ones((module, module), np.uint8))


def picture_of(text: str, width: int = 640, height: int = 360, *, module: int = 6, noise: int = 0) -> Image:
    """A code in the middle of a gray frame, none where the text is empty; `noise` makes no two frames alike."""
    return picture_with([(text, 0.5, 0.5, module)] if text else [], width, height, noise=noise)


def picture_with(codes: list[tuple[str, float, float, int]], width: int = 640, height: int = 360, *, noise: int = 0) -> Image:
    """Codes on a gray frame: text, centre across and down as shares of the frame, pixels of a module."""
    frame = np.full((height, width), 150, np.uint8)
    for text, across, down, module in codes:
        drawn = symbol_of(text, module)
        top, left = round(height * down - drawn.shape[0] / 2), round(width * across - drawn.shape[1] / 2)
        frame[top : top + drawn.shape[0], left : left + drawn.shape[1]] = drawn
    if noise:
        frame += np.random.default_rng(noise).integers(0, 12, frame.shape, np.uint8)
    return np.asarray(cv2.cvtColor(frame, cv2.COLOR_GRAY2BGR), np.uint8)


@pytest.fixture(scope="session")
def draw() -> Draw:
    return picture_of


class MjpegCamera:
    """A network camera.

    Attributes:
        text: what is held before it; scene: what it sees instead, by the number of the frame.
        frozen: it repeats one picture.
        sending: cleared, it sends none.
        openings: how often somebody has looked through it.
    """

    def __init__(self, port: int = 0) -> None:
        self.text = "first"
        self.scene: Scene | None = None
        self.frozen = False
        self.sending = threading.Event()
        self.sending.set()
        self.closing = threading.Event()
        self.openings = 0
        self._clients: list[socket.socket] = []
        camera = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                camera.serve(self)

            def log_message(self, format: str, *args: object) -> None:
                pass

        class Server(ThreadingHTTPServer):
            daemon_threads = True
            block_on_close = False

            def handle_error(self, request: object, client_address: object) -> None:
                """A client that hangs up is no error."""

        self._server = Server(("127.0.0.1", port), Handler)
        self.port = self._server.server_address[1]
        self.url = f"http://127.0.0.1:{self.port}/stream.mjpg"
        self._thread = threading.Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        """Hang up on everybody and stop listening."""
        self.closing.set()
        self.sending.set()
        self._server.shutdown()
        self._server.server_close()
        for client in self._clients:
            client.close()
        self._thread.join()

    def serve(self, handler: BaseHTTPRequestHandler) -> None:
        self.openings += 1
        self._clients.append(handler.connection)
        handler.send_response(200)
        handler.send_header("Content-Type", "multipart/x-mixed-replace; boundary=frame")
        handler.end_headers()
        number = 0
        while not self.closing.wait(0.02):
            self.sending.wait()
            number += not self.frozen
            seen = self.scene(number or 1) if self.scene else picture_of(self.text, noise=number or 1)
            jpeg = cv2.imencode(".jpg", seen)[1].tobytes()
            head = f"--frame\r\nContent-Type: image/jpeg\r\nContent-Length: {len(jpeg)}\r\n\r\n".encode()
            handler.wfile.write(head + jpeg + b"\r\n")


@pytest.fixture
def mjpeg() -> Iterator[MjpegCamera]:
    with MjpegCamera() as camera:
        yield camera


@pytest.fixture
def mjpeg_at() -> Callable[[int], MjpegCamera]:
    return MjpegCamera

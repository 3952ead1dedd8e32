"""Pictures with codes, and a camera that is a real MJPEG stream on loopback."""

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


def picture_of(text: str, width: int = 640, height: int = 360, *, module: int = 6, noise: int = 0) -> Image:
    """A code in the middle of a gray frame; `noise` seeds a little of it, so that no two frames are alike."""
    code = qrcode.QRCode(border=4, error_correction=qrcode.ERROR_CORRECT_M)
    code.add_data(text)
    modules = np.array(code.get_matrix(), bool)
    drawn = np.kron(np.where(modules, 20, 235).astype(np.uint8), np.ones((module, module), np.uint8))
    frame = np.full((height, width), 150, np.uint8)
    top, left = (height - drawn.shape[0]) // 2, (width - drawn.shape[1]) // 2
    frame[top : top + drawn.shape[0], left : left + drawn.shape[1]] = drawn
    if noise:
        frame += np.random.default_rng(noise).integers(0, 12, frame.shape, np.uint8)
    return np.asarray(cv2.cvtColor(frame, cv2.COLOR_GRAY2BGR), np.uint8)


@pytest.fixture(scope="session")
def draw() -> Draw:
    return picture_of


class MjpegCamera:
    """A network camera: `text` is what is held before it; `frozen` repeats one picture, `silent` sends none."""

    def __init__(self, port: int = 0) -> None:
        self.text = "first"
        self.frozen = False
        self.sending = threading.Event()
        self.sending.set()
        self.closing = threading.Event()
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
        self._clients.append(handler.connection)
        handler.send_response(200)
        handler.send_header("Content-Type", "multipart/x-mixed-replace; boundary=frame")
        handler.end_headers()
        number = 0
        while not self.closing.wait(0.02):
            self.sending.wait()
            number += not self.frozen
            jpeg = cv2.imencode(".jpg", picture_of(self.text, noise=number or 1))[1].tobytes()
            head = f"--frame\r\nContent-Type: image/jpeg\r\nContent-Length: {len(jpeg)}\r\n\r\n".encode()
            handler.wfile.write(head + jpeg + b"\r\n")


@pytest.fixture
def mjpeg() -> Iterator[MjpegCamera]:
    with MjpegCamera() as camera:
        yield camera


@pytest.fixture
def mjpeg_at() -> Callable[[int], MjpegCamera]:
    return MjpegCamera

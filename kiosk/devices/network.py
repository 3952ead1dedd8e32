"""Cameras in the network: a telephone or an IP camera that sends Motion JPEG over HTTP, or a stream over RTSP."""

from __future__ import annotations

import ssl
import time
from collections.abc import Generator
from threading import Event

import cv2
import numpy as np

from kiosk.devices.address import shown
from kiosk.devices.hints import given
from kiosk.devices.http_body import Body, Refused, opened
from kiosk.devices.mjpeg import MAX_LIVE_PIXELS, NotMjpeg, Parts, decoded
from kiosk.devices.qr_reader import Image
from kiosk.devices.status import CameraState, Got, NoPicture

RTSP_OPEN_MS, RTSP_READ_MS = 8000, 3000
"""How long opening an RTSP stream, and waiting for its next frame, may take. Opening waits for a whole picture, which some
cameras send every few seconds only."""
_CATCHING_UP = 0.1
"""Seconds for which what is waiting in the connection is read before a picture is decoded."""
_UNAUTHORIZED = frozenset({401, 403})


class Mjpeg:
    """A Motion JPEG stream over HTTP. Of the pictures that have arrived, only the newest is decoded.

    Not through OpenCV: it keeps the size of the first picture, and a telephone that is turned over gives it another one.
    """

    live = True

    def __init__(self, url: str) -> None:
        self.name = shown(url)
        self.got: Got | None = None
        self._url = url

    def frames(self, stop: Event) -> Generator[Image]:
        """See `Source`."""
        try:
            with opened(self._url, stop) as body:
                if not (body.kind.startswith("multipart/") or body.kind == "application/octet-stream"):
                    raise self._no_stream(body.kind)
                yield from self._pictures(body, stop)
        except Refused as refused:
            raise self._refused(refused.code) from None
        except ssl.SSLError:
            raise self._unreachable(
                "its certificate is not trusted", "use http, or a certificate that this machine trusts"
            ) from None
        except NotMjpeg:
            raise self._no_stream("") from None
        except (OSError, ValueError):
            # from None: the address stands in some of these, password and all
            raise self._unreachable("no stream", "check that the camera is on and its address right") from None

    def _pictures(self, body: Body, stop: Event) -> Generator[Image]:
        parts = Parts()
        while not stop.is_set():
            data = body.read()
            if not data:
                return
            whole = parts.feed(data)
            deadline = time.monotonic() + _CATCHING_UP
            while whole and body.waiting and time.monotonic() < deadline:
                # an older picture is of no use once a newer one is here
                whole = parts.feed(body.read()) or whole
            image = decoded(whole[-1]) if whole else None
            if image is not None:
                self.got = Got(image.shape[1], image.shape[0], pixels="JPEG", through="HTTP")
                yield image

    def _refused(self, code: int) -> NoPicture:
        if code in _UNAUTHORIZED:
            return self._unreachable("wants a name and a password", "give them in the address: http://NAME:PASSWORD@HOST/...")
        return self._unreachable(f"answers {code}", "check the address: what follows the host names the stream")

    def _no_stream(self, kind: str) -> NoPicture:
        if kind == "text/html":
            return self._unreachable("is a web page, not a stream", "open it in a browser to find the address of its video")
        return self._unreachable("gives no stream of JPEG pictures", "give the address of its MJPEG stream, or of its RTSP one")

    def _unreachable(self, what: str, mend: str) -> NoPicture:
        return NoPicture(CameraState.UNREACHABLE, f"{self.name}: {what}", mend)


class Rtsp:
    """An RTSP stream (RFC 2326) in any form that FFmpeg reads, over TCP where the camera can."""

    live = True

    def __init__(self, url: str) -> None:
        self.name = shown(url)
        self.got: Got | None = None
        self._url = url

    def frames(self, stop: Event) -> Generator[Image]:
        """See `Source`."""
        # without these two a stalled stream blocks for half a minute
        limits = [cv2.CAP_PROP_OPEN_TIMEOUT_MSEC, RTSP_OPEN_MS, cv2.CAP_PROP_READ_TIMEOUT_MSEC, RTSP_READ_MS]
        capture = cv2.VideoCapture(self._url, cv2.CAP_FFMPEG, limits)
        try:
            if not capture.isOpened():
                raise self._unreachable("no stream", "check that the camera is on and its address right")
            self.got = given(capture)
            if self.got.width * self.got.height > MAX_LIVE_PIXELS:
                raise self._unreachable("its pictures are too large", "choose a smaller size at the camera")
            while not stop.is_set():
                ok, image = capture.read()
                if not ok or not image.size:
                    return
                yield np.asarray(image, np.uint8)
        finally:
            capture.release()

    def _unreachable(self, what: str, mend: str) -> NoPicture:
        return NoPicture(CameraState.UNREACHABLE, f"{self.name}: {what}", mend)

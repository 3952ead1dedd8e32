"""Where a camera's frames come from: a device, a stream, a video, a folder of images, or frames made up for a rehearsal.

A source gives its frames in real time and waits on the event it is given, so that closing never takes long.
"""

from __future__ import annotations

import re
import time
from collections.abc import Generator, Iterable, Iterator
from contextlib import closing
from pathlib import Path
from threading import Event
from typing import Protocol

import cv2
import numpy as np

from kiosk.devices.images import VideoFile, files_of, frames_of, is_video
from kiosk.devices.qr_reader import Image
from kiosk.errors import Fault

OPEN_TIMEOUT_MS, READ_TIMEOUT_MS = 2000, 3000
"""How long opening a stream, and waiting for its next frame, may take."""
WIDTH, HEIGHT = 1280, 720
"""What a device is asked for; it gives what it has."""
FOLDER_SECONDS, FOLDER_RATE = 1.0, 10.0
"""How long an image of a folder is held before the camera, and how many frames of it come a second."""

_STREAM = re.compile(r"(https?|rtsps?)://", re.IGNORECASE)
_LOGIN = re.compile(r"(?<=://)[^/@]*@")


class Source(Protocol):
    """What a `Camera` reads.

    Attributes:
        name: for the status line; holds no password.
        live: whether frames come from a sensor, which never gives the same picture twice and is worth opening again.
    """

    name: str
    live: bool

    def frames(self, stop: Event) -> Generator[Image]:
        """Open the source and give its frames as they come, until it ends, drops or `stop` is set.

        Raises:
            Fault: it can't be opened.
        """
        ...


class Device:
    """A camera of this machine, by its number."""

    live = True

    def __init__(self, index: int) -> None:
        self.name = f"camera {index}"
        self._index = index

    def frames(self, stop: Event) -> Generator[Image]:
        """See `Source`."""
        capture = cv2.VideoCapture(self._index)
        capture.set(cv2.CAP_PROP_FRAME_WIDTH, WIDTH)
        capture.set(cv2.CAP_PROP_FRAME_HEIGHT, HEIGHT)
        capture.set(cv2.CAP_PROP_BUFFERSIZE, 1)
        yield from _captured(
            capture, stop, Fault(f"{self.name}: can't be opened", "plug it in, and close other programs that use it")
        )


class Stream:
    """An MJPEG (http) or RTSP stream."""

    live = True

    def __init__(self, url: str) -> None:
        self.name = _LOGIN.sub("", url)
        self._url = url

    def frames(self, stop: Event) -> Generator[Image]:
        """See `Source`."""
        # without these two a stalled stream blocks for half a minute
        limits = [cv2.CAP_PROP_OPEN_TIMEOUT_MSEC, OPEN_TIMEOUT_MS, cv2.CAP_PROP_READ_TIMEOUT_MSEC, READ_TIMEOUT_MS]
        capture = cv2.VideoCapture(self._url, cv2.CAP_FFMPEG, limits)
        yield from _captured(capture, stop, Fault(f"{self.name}: no stream", "check that the camera is on and its address right"))


class Video:
    """A video file, played at its own pace."""

    live = False

    def __init__(self, path: Path, *, loop: bool = False) -> None:
        self.name = path.name
        self._path, self._loop = path, loop

    def frames(self, stop: Event) -> Generator[Image]:
        """See `Source`."""
        if not is_video(self._path):
            raise Fault(f"{self.name}: is no video that can be read", "give an MP4, MOV, MKV, WebM or AVI video")
        while True:
            with closing(VideoFile(self._path)) as video:
                yield from paced(((index / video.rate, image) for index, image in enumerate(video)), stop)
            if stop.is_set() or not self._loop:
                return


class Folder:
    """A folder of images, or a single one, held before the camera one after the other; each for `seconds`."""

    live = False

    def __init__(self, path: Path, *, loop: bool = False, seconds: float = FOLDER_SECONDS) -> None:
        self.name = path.name
        self._path, self._loop = path, loop
        self._held = max(1, round(seconds * FOLDER_RATE))

    def frames(self, stop: Event) -> Generator[Image]:
        """See `Source`; images that can't be read are passed over."""
        if self._path.is_dir() and not files_of(self._path):
            raise Fault(f"{self.name}: the folder holds no images", "give a folder of PNG or JPEG images")
        while True:
            held = (image for image in self._images() for _ in range(self._held))
            yield from paced(((index / FOLDER_RATE, image) for index, image in enumerate(held)), stop)
            if stop.is_set() or not self._loop:
                return

    def _images(self) -> Iterator[Image]:
        for frame in frames_of(self._path):
            if not isinstance(frame.image, Fault):
                yield frame.image


class Frames:
    """Frames with the seconds at which they come, for a simulated camera."""

    live = False

    def __init__(self, frames: Iterable[tuple[float, Image]], name: str = "simulated camera") -> None:
        self.name = name
        self._frames = frames

    def frames(self, stop: Event) -> Generator[Image]:
        """See `Source`."""
        return paced(self._frames, stop)


def source_of(where: int | str | Path, *, loop: bool = False) -> Source:
    """The source that an address means: a device's number, an http(s) or rtsp(s) address, a video, a folder, an image.

    Raises:
        Fault: it is none of these.
    """
    if isinstance(where, int) or (isinstance(where, str) and where.isdecimal()):
        return Device(int(where))
    if isinstance(where, str) and _STREAM.match(where):
        return Stream(where)
    path = Path(where)
    if not path.is_dir() and is_video(path):
        return Video(path, loop=loop)
    return Folder(path, loop=loop)


def paced(frames: Iterable[tuple[float, Image]], stop: Event) -> Generator[Image]:
    """The frames at their seconds from now on; a late one comes at once."""
    start = time.monotonic()
    for seconds, image in frames:
        if stop.wait(max(0.0, start + seconds - time.monotonic())):
            return
        yield image


def _captured(capture: cv2.VideoCapture, stop: Event, fault: Fault) -> Generator[Image]:
    try:
        if not capture.isOpened():
            raise fault
        while not stop.is_set():
            ok, image = capture.read()
            if not ok or not image.size:
                return
            yield np.asarray(image, np.uint8)
    finally:
        capture.release()

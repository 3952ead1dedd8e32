"""Where a camera's frames come from: a device, a stream, a video, a folder of images, or frames made up for a rehearsal.

A source gives its frames in real time and waits on the event it is given, so that closing never takes long.
"""

from __future__ import annotations

import logging
import time
from collections.abc import Generator, Iterable, Iterator
from contextlib import closing
from pathlib import Path
from threading import Event
from typing import Protocol

from kiosk.devices.address import is_stream
from kiosk.devices.hints import Hints
from kiosk.devices.images import VideoFile, files_of, frames_of, is_video
from kiosk.devices.local import Device
from kiosk.devices.names import CameraName, Finder, linux_cameras
from kiosk.devices.network import Mjpeg, Rtsp
from kiosk.devices.qr_reader import Image
from kiosk.devices.status import CameraState, Got, NoPicture
from kiosk.errors import Fault

FOLDER_SECONDS, FOLDER_RATE = 1.0, 10.0
"""How long an image of a folder is held before the camera, and how many frames of it come a second."""

logger = logging.getLogger(__name__)


class Source(Protocol):
    """What a `Camera` reads.

    Attributes:
        name: for the status line; holds no password.
        live: whether frames come from a sensor, which never gives the same picture twice and is worth opening again.
        got: size and format, once they are known.
    """

    name: str
    live: bool
    got: Got | None

    def frames(self, stop: Event) -> Generator[Image]:
        """Open the source and give its frames as they come, until it ends, drops or `stop` is set.

        Raises:
            Fault: it can't be opened.
        """
        ...


class Video:
    """A video file, played at its own pace."""

    live = False
    got: Got | None = None

    def __init__(self, path: Path, *, loop: bool = False) -> None:
        self.name = path.name
        self._path, self._loop = path, loop

    def frames(self, stop: Event) -> Generator[Image]:
        """See `Source`."""
        if not is_video(self._path):
            raise NoPicture(
                CameraState.UNREADABLE,
                f"{self.name}: is no video that can be read",
                "give an MP4, MOV, MKV, WebM or AVI video",
            )
        while True:
            with closing(VideoFile(self._path)) as video:
                yield from paced(((index / video.rate, image) for index, image in enumerate(video)), stop)
            if stop.is_set() or not self._loop:
                return


class Folder:
    """A folder of images, or a single one, held before the camera one after the other; each for `seconds`."""

    live = False
    got: Got | None = None

    def __init__(self, path: Path, *, loop: bool = False, seconds: float = FOLDER_SECONDS) -> None:
        self.name = path.name
        self._path, self._loop = path, loop
        self._held = max(1, round(seconds * FOLDER_RATE))
        self._remarked = False

    def frames(self, stop: Event) -> Generator[Image]:
        """See `Source`; images that can't be read are passed over, and how many is remarked in the log."""
        self._look_inside()
        while True:
            shown: list[int] = []
            held = (image for image in self._images(shown) for _ in range(self._held))
            yield from paced(((index / FOLDER_RATE, image) for index, image in enumerate(held)), stop)
            if stop.is_set():
                return
            if not shown:
                raise NoPicture(CameraState.UNREADABLE, f"{self.name}: none of its images can be read", "give PNG or JPEG images")
            if not self._loop:
                return

    def _look_inside(self) -> None:
        if not self._path.exists():
            raise NoPicture(CameraState.UNREADABLE, f"{self.name}: no such file or folder", "give one that is there")
        if not self._path.is_dir():
            return
        try:
            # a folder that may not be read would look like an empty one
            next(self._path.iterdir(), None)
        except OSError as error:
            raise NoPicture(CameraState.UNREADABLE, f"{self.name}: can't be read", "check its permissions") from error
        if not files_of(self._path):
            raise NoPicture(
                CameraState.UNREADABLE, f"{self.name}: the folder holds no images", "give a folder of PNG or JPEG images"
            )

    def _images(self, shown: list[int]) -> Iterator[Image]:
        """The images that can be read; `shown` gets their numbers."""
        broken = 0
        for number, frame in enumerate(frames_of(self._path)):
            if isinstance(frame.image, Fault):
                broken += 1
            else:
                shown.append(number)
                yield frame.image
        if broken and not self._remarked:
            self._remarked = True
            # no names: a file may be called after the person in it
            logger.info("%d images of the folder can't be read and are passed over", broken)


class Frames:
    """Frames with the seconds at which they come, for a simulated camera."""

    live = False
    got: Got | None = None

    def __init__(self, frames: Iterable[tuple[float, Image]], name: str = "simulated camera") -> None:
        self.name = name
        self._frames = frames

    def frames(self, stop: Event) -> Generator[Image]:
        """See `Source`."""
        return paced(self._frames, stop)


def source_of(
    where: int | str | Path | CameraName, *, loop: bool = False, hints: Hints | None = None, find: Finder = linux_cameras
) -> Source:
    """The source that an address means: a device's name or number, an http(s) or rtsp(s) address, a video, a folder, an image.

    Args:
        where: the address.
        loop: begin a video or folder again when it is over.
        hints: what a device is asked for.
        find: where a device's name is looked for.

    Raises:
        Fault: it is none of these.
    """
    if isinstance(where, CameraName):
        return Device(where, hints, find)
    if isinstance(where, int) or (isinstance(where, str) and where.isdecimal()):
        return Device(int(where), hints)
    if isinstance(where, str) and is_stream(where):
        return Mjpeg(where) if where[:4].lower() == "http" else Rtsp(where)
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

"""The bridge from the camera's threads to the window's: the newest picture, new texts, and how the camera is doing."""

from __future__ import annotations

import threading
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self

from PySide6.QtCore import QObject, QSize, Qt, Signal, Slot
from PySide6.QtGui import QImage

from kiosk.devices.names import CameraName, Finder, linux_cameras
from kiosk.errors import Fault
from ui.cameras import Where

if TYPE_CHECKING:
    from kiosk.devices.camera import Camera
    from kiosk.devices.choice import Sight
    from kiosk.devices.hints import Hints
    from kiosk.devices.qr_reader import Image
    from kiosk.devices.sources import Source
    from kiosk.devices.status import CameraStatus

USUAL = QSize(640, 360)
"""Pixels of a picture for a window that has not said how many it paints."""


@dataclass(frozen=True, slots=True)
class Picture:
    """One frame for the screen, cut and scaled to what the window paints, and the codes in view.

    Attributes:
        texts: of the codes.
        outlines: their corners in pixels of the image; they may lie beyond its edges.
        meant: the text that is held up to be scanned.
        ask: several are in view and none is plainly meant.
    """

    image: QImage
    texts: tuple[str, ...]
    outlines: tuple[tuple[tuple[float, float], ...], ...]
    meant: str | None = None
    ask: bool = False


class CameraFeed(QObject):
    """Opens, changes and closes the camera beside the window's thread, inside a `with`.

    Attributes:
        picture: the newest `Picture`; older ones that the window had no time for are dropped before they are drawn.
        text: a new scan.
        status: a `CameraStatus`, or a `Fault` where the source is none.
        hints: what a device is asked for from the next opening on.
        find: where devices are looked for by name.
    """

    picture = Signal(object)
    text = Signal(str)
    status = Signal(object)
    _came = Signal()
    _told = Signal(int, object)
    _broke = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.hints: Hints | None = None
        self.find: Finder = linux_cameras
        self._lock = threading.Lock()
        # guarded by the lock: the newest frame and what was last seen, each with its camera's turn
        self._frame: tuple[int, Image] | None = None
        self._sight: tuple[int, Sight] | None = None
        self._waiting = False
        self._turn = 0
        self._size = USUAL
        self._closed = False
        # opening and closing may take seconds: neither the window nor the core waits for it
        self._hands = ThreadPoolExecutor(max_workers=1, thread_name_prefix="camera hands")
        # the hands change it at any time: whoever asks for something takes it once
        self._camera: Camera | None = None
        self._came.connect(self._hand_over, Qt.ConnectionType.QueuedConnection)
        self._told.connect(self._pass_on, Qt.ConnectionType.QueuedConnection)
        self._broke.connect(self._raise, Qt.ConnectionType.QueuedConnection)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self._closed = True
        self._hands.submit(self._close)
        self._hands.shutdown(wait=True)

    def choose(self, where: Where | Source | None) -> None:
        """Look through another camera, or none; returns at once."""
        self._turn += 1
        self._hands.submit(self._open, where, self._turn).add_done_callback(self._look_after)

    @Slot(QSize)
    def fit(self, size: QSize) -> None:
        """Make pictures of so many pixels from now on: as many as the window paints."""
        if not size.isEmpty():
            self._size = size

    def forget(self) -> None:
        """Scan what is in view once more."""
        camera = self._camera
        if camera is not None:
            camera.forget()

    def loosen(self) -> None:
        """Let a short absence suffice for what is in view to be scanned again."""
        camera = self._camera
        if camera is not None:
            camera.loosen()

    def nudge(self) -> None:
        """Try at once to open a camera that is waited for."""
        camera = self._camera
        if camera is not None:
            camera.nudge()

    def _look_after(self, done: Future[None]) -> None:
        error = done.exception()
        if error is not None:
            self._break(error)

    def _break(self, error: BaseException) -> None:
        if not self._closed:
            self._broke.emit(error)

    @Slot(object)
    def _raise(self, error: BaseException) -> None:
        raise error

    def _open(self, where: Where | Source | None, turn: int) -> None:
        # the decoders take their time to load; the window is up by now
        from kiosk.devices.camera import Camera  # noqa: PLC0415
        from kiosk.devices.sources import source_of  # noqa: PLC0415

        self._close()
        if where is None or self._closed:
            return
        try:
            source = (
                source_of(where, hints=self.hints, find=self.find) if isinstance(where, int | str | Path | CameraName) else where
            )
        except Fault as fault:
            self._told.emit(turn, fault)
            return
        camera = Camera(
            source,
            on_frame=lambda frame: self._see(turn, frame),
            on_sight=lambda sight: self._sighted(turn, sight),
            on_text=lambda text: self._read(turn, text),
            on_status=lambda status: self._tell(turn, status),
            on_bug=self._break,
        )
        self._camera = camera.__enter__()

    def _close(self) -> None:
        camera, self._camera = self._camera, None
        if camera is not None:
            camera.__exit__(None, None, None)

    # On the camera's threads; what an older camera says is too late.

    def _read(self, turn: int, text: str) -> None:
        if not self._closed and turn == self._turn:
            self.text.emit(text)

    def _tell(self, turn: int, status: CameraStatus) -> None:
        if not self._closed:
            self._told.emit(turn, status)

    def _see(self, turn: int, frame: Image) -> None:
        if self._closed or turn != self._turn:
            return
        with self._lock:
            self._frame = turn, frame
        self._call()

    def _sighted(self, turn: int, sight: Sight) -> None:
        if self._closed or turn != self._turn:
            return
        with self._lock:
            before, self._sight = self._sight, (turn, sight)
        # where a code trembles, the next frame will do; what came or went is shown even if there is none
        if before is None or before[0] != turn or _gist(before[1]) != _gist(sight):
            self._call()

    def _call(self) -> None:
        """Have the newest fetched, unless somebody is on the way already."""
        with self._lock:
            waiting, self._waiting = self._waiting, True
        if not waiting:
            self._came.emit()

    # On the window's thread.

    @Slot(int, object)
    def _pass_on(self, turn: int, status: object) -> None:
        if not self._closed and turn == self._turn:
            self.status.emit(status)

    @Slot()
    def _hand_over(self) -> None:
        with self._lock:
            self._waiting = False
            frame, sight = self._frame, self._sight
        if self._closed or frame is None or frame[0] != self._turn:
            return
        self.picture.emit(picture_of(frame[1], sight[1] if sight is not None and sight[0] == self._turn else None, self._size))


def _gist(sight: Sight) -> tuple[tuple[str, ...], str | None, bool]:
    return sight.texts, sight.meant, sight.ask


def picture_of(frame: Image, sight: Sight | None, size: QSize) -> Picture:
    """A frame for the screen: the middle of it that has the wanted shape, scaled to the wanted size.

    Scaling and colours cost a tenth here of what they cost a painter, and only what is painted is made.
    """
    # loaded by now: the camera's threads did
    import cv2  # noqa: PLC0415
    import numpy as np  # noqa: PLC0415

    rows, columns = frame.shape[:2]
    width, height = size.width(), size.height()
    scale = max(width / columns, height / rows)
    wide, high = min(columns, max(1, round(width / scale))), min(rows, max(1, round(height / scale)))
    left, top = (columns - wide) // 2, (rows - high) // 2
    cut = cv2.resize(frame[top : top + high, left : left + wide], (width, height), interpolation=cv2.INTER_LINEAR)
    image = QImage(width, height, QImage.Format.Format_RGB32)
    # straight into the image's own pixels
    pixels: Any = np.frombuffer(image.bits(), np.uint8).reshape(height, image.bytesPerLine() // 4, 4)[:, :width]
    cv2.cvtColor(cut, cv2.COLOR_BGR2BGRA if cut.ndim > 2 else cv2.COLOR_GRAY2BGRA, dst=pixels)  # noqa: PLR2004  (gray has two)
    if sight is None:
        return Picture(image, (), ())
    across, down = width / wide, height / high
    outlines = tuple(tuple(((x - left) * across, (y - top) * down) for x, y in code.corners) for code in sight.codes)
    return Picture(image, tuple(code.text for code in sight.codes), outlines, sight.meant, sight.ask)

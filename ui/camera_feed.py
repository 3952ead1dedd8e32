"""The bridge from the camera's threads to the window's: the newest picture, new texts, and how the camera is doing."""

from __future__ import annotations

import threading
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QImage

from kiosk.errors import Fault

if TYPE_CHECKING:
    from kiosk.devices.camera import Camera, CameraStatus
    from kiosk.devices.qr_reader import Found, Image
    from kiosk.devices.sources import Source

Where = int | str | Path
"""A device's number, an address, a video, a folder of images."""

_WIDEST = 960
"""Pixels that a preview needs; larger pictures are thinned out before they are handed over."""


@dataclass(frozen=True, slots=True)
class Picture:
    """One frame for the screen, and the codes in it: texts and corners in pixels of the image."""

    image: QImage
    texts: tuple[str, ...]
    outlines: tuple[tuple[tuple[float, float], ...], ...]


class CameraFeed(QObject):
    """Opens, changes and closes the camera beside the window's thread, inside a `with`.

    Attributes:
        picture: the newest `Picture`; older ones that the window had no time for are dropped.
        text: a new scan.
        status: a `CameraStatus`, or a `Fault` where the source is none.
    """

    picture = Signal(object)
    text = Signal(str)
    status = Signal(object)
    _came = Signal()
    _told = Signal(int, object)
    _broke = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._lock = threading.Lock()
        self._newest: tuple[int, Picture] | None = None
        self._turn = 0
        self._closed = False
        # opening and closing may take seconds: neither the window nor the core waits for it
        self._hands = ThreadPoolExecutor(max_workers=1, thread_name_prefix="camera hands")
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

    def _look_after(self, done: Future[None]) -> None:
        error = done.exception()
        if error is not None and not self._closed:
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
            source = source_of(where) if isinstance(where, int | str | Path) else where
        except Fault as fault:
            self._told.emit(turn, fault)
            return
        camera = Camera(
            source,
            on_frame=lambda frame, found: self._see(turn, frame, found),
            on_text=lambda text: self._read(turn, text),
            on_status=lambda status: self._tell(turn, status),
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

    def _see(self, turn: int, frame: Image, found: list[Found]) -> None:
        if self._closed or turn != self._turn:
            return
        picture = _picture(frame, found)
        with self._lock:
            waiting = self._newest is not None
            self._newest = turn, picture
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
            newest, self._newest = self._newest, None
        if newest is not None and newest[0] == self._turn and not self._closed:
            self.picture.emit(newest[1])


def _picture(frame: Image, found: list[Found]) -> Picture:
    step = max(1, frame.shape[1] // _WIDEST + (frame.shape[1] % _WIDEST > 0))
    thin: Any = frame[::step, ::step].copy()
    height, width = thin.shape[:2]
    kind = QImage.Format.Format_BGR888 if thin.ndim > 2 else QImage.Format.Format_Grayscale8  # noqa: PLR2004 (gray has two)
    # the copy owns its pixels: the camera goes on to use its own
    image = QImage(thin.data, width, height, thin.strides[0], kind).copy()
    outlines = tuple(tuple((x / step, y / step) for x, y in code.corners) for code in found)
    return Picture(image, tuple(code.text for code in found), outlines)


Names = Callable[[], list[tuple[str, Where]]]


def camera_names() -> list[tuple[str, Where]]:
    """The cameras of this machine by name, and the number that opens each; empty where QtMultimedia is missing."""
    try:
        from PySide6.QtMultimedia import QMediaDevices  # noqa: PLC0415
    except ImportError:
        return []
    names: list[tuple[str, Where]] = []
    for number, device in enumerate(QMediaDevices.videoInputs()):
        # Linux names the device file, whose number is what opens it; elsewhere the order is the same
        digits = bytes(device.id().data()).rpartition(b"/dev/video")[2]
        names.append((device.description(), int(digits) if digits.isdigit() else number))
    return names

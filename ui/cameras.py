"""The cameras of this machine by name, kept up to date while they are plugged in and out."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QCameraPermission, QCoreApplication, QObject, Qt

from kiosk.devices.names import CameraName, Present, linux_cameras, match, ordered

Where = int | str | Path | CameraName
"""A device's number or name, an address, a video, a folder of images."""
Names = Callable[[], list[tuple[str, Where]]]
"""What there is to choose from: what people read, and what it opens."""


class Cameras:
    """This machine's cameras, asked of Qt; none where QtMultimedia is missing.

    Everything but `find` belongs to the window's thread.
    """

    def __init__(self) -> None:
        # replaced as a whole, so that any thread may read it
        self._present: tuple[Present, ...] = ()
        self._watching: QObject | None = None

    def names(self) -> list[tuple[str, Where]]:
        """The cameras that are there now; two of one name are told apart by a number."""
        try:
            from PySide6.QtMultimedia import QMediaDevices  # noqa: PLC0415  (its libraries take their time to load)
        except ImportError:
            return []
        devices = [
            (bytes(device.id().data()).decode(errors="replace"), device.description()) for device in QMediaDevices.videoInputs()
        ]
        self._present = ordered(devices)
        return named(self._present)

    def find(self) -> Sequence[Present]:
        """The cameras that are there now, on any thread; where only Qt knows them, as they were when it was last asked."""
        return linux_cameras() if sys.platform.startswith("linux") else self._present

    def ask_leave(self, context: QObject, then: Callable[[bool], None]) -> None:
        """Have `then` called with whether this program may use cameras; where the system asks people first (macOS), after that.

        Args:
            context: no answer is given once it is gone.
            then: called on the window's thread, at once where nobody has to be asked.
        """
        application, permission = QCoreApplication.instance(), QCameraPermission()
        if application is None or application.checkPermission(permission) is Qt.PermissionStatus.Granted:
            then(True)
        else:
            application.requestPermission(permission, context, lambda asked: then(asked.status() is Qt.PermissionStatus.Granted))

    def watch(self, changed: Callable[[], None]) -> None:
        """Have `changed` called whenever a camera is plugged in or out."""
        try:
            from PySide6.QtMultimedia import QMediaDevices  # noqa: PLC0415  (its libraries take their time to load)
        except ImportError:
            return
        devices = QMediaDevices()
        devices.videoInputsChanged.connect(changed)
        self._watching = devices

    def stop(self) -> None:
        """Watch no longer."""
        if self._watching is not None:
            self._watching.deleteLater()
            self._watching = None


def named(present: Sequence[Present]) -> list[tuple[str, Where]]:
    """Cameras with what to call each."""
    seen: dict[str, int] = {}
    names: list[tuple[str, Where]] = []
    for one in present:
        name = one.camera.name
        seen[name] = seen.get(name, 0) + 1
        names.append((name if seen[name] == 1 else f"{name} ({seen[name]})", one.camera))
    return names


def newcomer(chosen: object, before: Sequence[Where], now: Sequence[Where]) -> tuple[bool, CameraName | None]:
    """What to make of a change while the chosen camera gives no picture: whether it is back, and else whom to offer.

    Args:
        chosen: what is looked through: a `CameraName` (perhaps `ANY`), another source, or None.
        before: what was there.
        now: what is there.
    """
    fresh = [where for where in now if isinstance(where, CameraName) and where not in before]
    back = isinstance(chosen, CameraName) and match(chosen, [Present(where, 0) for where in fresh]) is not None
    return back, None if back or not fresh else fresh[0]

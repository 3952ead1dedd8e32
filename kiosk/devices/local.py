"""A camera of this machine, by its name or its number."""

from __future__ import annotations

import os
import sys
from collections.abc import Generator
from pathlib import Path
from threading import Event

import cv2
import numpy as np

from kiosk.devices.hints import Hints, ask
from kiosk.devices.names import CameraName, Finder, Present, linux_cameras, match
from kiosk.devices.qr_reader import Image
from kiosk.devices.status import CameraState, Got, NoPicture

_THROUGH = {"win32": cv2.CAP_MSMF, "darwin": cv2.CAP_AVFOUNDATION}
"""Whose lists are in the order that `names.ordered` knows; asked for by name, so that no other one counts differently."""
if sys.platform == "darwin":
    # it would ask for leave on this thread, where it can't; the window has asked already
    os.environ.setdefault("OPENCV_AVFOUNDATION_SKIP_AUTH", "1")


class Device:
    """A camera of this machine.

    Args:
        which: its name, looked for anew at each opening; or its number, which is what it was when the system started.
        find: where to look for names.
    """

    live = True

    def __init__(self, which: int | CameraName, hints: Hints | None = None, find: Finder = linux_cameras) -> None:
        self.name = f"camera {which}" if isinstance(which, int) else which.name or "camera"
        self.got: Got | None = None
        self._which, self._hints, self._find = which, hints or Hints(), find

    def frames(self, stop: Event) -> Generator[Image]:
        """See `Source`."""
        present = self._present()
        through = cv2.CAP_ANY if isinstance(self._which, int) else _THROUGH.get(sys.platform, cv2.CAP_ANY)
        if isinstance(present.opens, str):
            through = cv2.CAP_V4L2
        capture = cv2.VideoCapture(present.opens, through)
        try:
            if not capture.isOpened():
                raise self._unopened(present)
            self.got = ask(capture, self._hints, present.opens if isinstance(present.opens, str) else "")
            while not stop.is_set():
                ok, image = capture.read()
                if not ok or not image.size:
                    return
                yield np.asarray(image, np.uint8)
        finally:
            capture.release()

    def _present(self) -> Present:
        if isinstance(self._which, int):
            file = f"/dev/video{self._which}"
            on_linux = sys.platform.startswith("linux")
            return Present(CameraName(self.name), file if on_linux else self._which)
        present = match(self._which, self._find())
        if present is None:
            raise NoPicture(CameraState.ABSENT, f"{self.name}: is not there", "plug it in, or choose another camera")
        self.name = present.camera.name
        return present

    def _unopened(self, present: Present) -> NoPicture:
        """Why it can't be opened, as far as the system lets one know."""
        file = present.opens
        if isinstance(file, str) and Path(file).exists():
            if not os.access(file, os.R_OK | os.W_OK):
                return NoPicture(
                    CameraState.DENIED, f"{self.name}: this program may not use it", "add this user to the group that may (video)"
                )
            return NoPicture(CameraState.BUSY, f"{self.name}: another program uses it", "close that program")
        if isinstance(self._which, CameraName) and not isinstance(file, str):
            return NoPicture(
                CameraState.BUSY,
                f"{self.name}: can't be opened",
                "close other programs that use it, and allow this one in the system's privacy settings",
            )
        return NoPicture(CameraState.ABSENT, f"{self.name}: can't be opened", "plug it in, and close other programs that use it")

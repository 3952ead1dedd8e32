"""What a camera is asked for. Every wish may be refused; what it gives then is good enough, and is reported."""

from __future__ import annotations

import math
import sys
from dataclasses import dataclass
from pathlib import Path

import cv2

from kiosk.devices.status import Got


@dataclass(frozen=True, slots=True)
class Hints:
    """What a camera of this machine is asked for.

    Attributes:
        width, height: pixels.
        rate: frames a second.
        pixels: four letters of the format on the cable. MJPG, because a USB 2 cable carries ten uncompressed frames of this
            size a second and thirty compressed ones; empty leaves the driver's own.
        autofocus: keep focusing by itself; None leaves it as it is.
        exposure: milliseconds for which each frame is lit, against the blur of a moving hand; None leaves that to the camera,
            which is right wherever the light is unknown, but where it can be said, it may not slow down for more light.
    """

    width: int = 1280
    height: int = 720
    rate: float = 30.0
    pixels: str = "MJPG"
    autofocus: bool | None = True
    exposure: float | None = None


_TAKE_PIXELS = frozenset({"V4L2", "DSHOW"})
"""Whose format on the cable can be chosen; Media Foundation and AVFoundation choose by themselves."""
_V4L2_MANUAL, _V4L2_AUTOMATIC = 1, 3
"""`V4L2_CID_EXPOSURE_AUTO`: by hand; by the camera, at a given aperture."""
_WINDOWS_MANUAL, _WINDOWS_AUTOMATIC = 0.25, 0.75
"""What OpenCV takes these for on DirectShow and Media Foundation."""
_V4L2_SET_CONTROL = 0xC008561C
"""`VIDIOC_S_CTRL`: reads and writes 8 bytes, 'V', 28."""
_V4L2_SLOWER_FOR_LIGHT = 0x009A0903
"""`V4L2_CID_EXPOSURE_AUTO_PRIORITY`: whether the frame rate may fall while the camera sets its exposure."""


def ask(capture: cv2.VideoCapture, hints: Hints, file: str = "") -> Got:
    """Ask an open capture for what the hints say; what it will give.

    Args:
        capture: just opened; no frame has been read yet.
        hints: the wishes.
        file: the device file on Linux, for what OpenCV has no word for.
    """
    through = capture.getBackendName()
    if hints.pixels and through in _TAKE_PIXELS:
        # first: it decides which sizes and rates there are
        capture.set(cv2.CAP_PROP_FOURCC, cv2.VideoWriter.fourcc(*hints.pixels))
    capture.set(cv2.CAP_PROP_FRAME_WIDTH, hints.width)
    capture.set(cv2.CAP_PROP_FRAME_HEIGHT, hints.height)
    capture.set(cv2.CAP_PROP_FPS, hints.rate)
    # one frame waiting in the driver is one too many
    capture.set(cv2.CAP_PROP_BUFFERSIZE, 1)
    if hints.autofocus is not None:
        capture.set(cv2.CAP_PROP_AUTOFOCUS, float(hints.autofocus))
    _ask_exposure(capture, hints.exposure, through)
    if through == "V4L2" and file and hints.exposure is None:
        _keep_rate(file)
    return given(capture)


def _ask_exposure(capture: cv2.VideoCapture, exposure: float | None, through: str) -> None:
    if through == "V4L2":
        capture.set(cv2.CAP_PROP_AUTO_EXPOSURE, _V4L2_AUTOMATIC if exposure is None else _V4L2_MANUAL)
        if exposure is not None:
            # in units of 100 microseconds
            capture.set(cv2.CAP_PROP_EXPOSURE, max(1, round(exposure * 10)))
    elif through in {"DSHOW", "MSMF"} and exposure is not None:
        capture.set(cv2.CAP_PROP_AUTO_EXPOSURE, _WINDOWS_MANUAL)
        # in powers of two of a second: -7 is 1/128 s
        capture.set(cv2.CAP_PROP_EXPOSURE, round(math.log2(exposure / 1000)))
    elif through in {"DSHOW", "MSMF"}:
        capture.set(cv2.CAP_PROP_AUTO_EXPOSURE, _WINDOWS_AUTOMATIC)


def _keep_rate(file: str) -> None:
    """Let the camera not slow down in dim light; whatever comes of it."""
    if sys.platform == "win32":
        return
    import fcntl  # noqa: PLC0415  (there is none on Windows)

    value = _V4L2_SLOWER_FOR_LIGHT.to_bytes(4, sys.byteorder) + (0).to_bytes(4, sys.byteorder)
    try:
        with Path(file).open("rb", buffering=0) as device:
            fcntl.ioctl(device, _V4L2_SET_CONTROL, value)
    except OSError:
        # not every camera has it
        return


def given(capture: cv2.VideoCapture) -> Got:
    """What an open capture says it gives."""
    code = int(capture.get(cv2.CAP_PROP_FOURCC))
    letters = "".join(chr(code >> shift & 0x7F) for shift in (0, 8, 16, 24)) if code > 0 else ""
    rate = capture.get(cv2.CAP_PROP_FPS)
    return Got(
        width=int(capture.get(cv2.CAP_PROP_FRAME_WIDTH)),
        height=int(capture.get(cv2.CAP_PROP_FRAME_HEIGHT)),
        rate=rate if math.isfinite(rate) and 0 < rate <= 1000 else 0.0,  # noqa: PLR2004  (drivers may say anything)
        pixels=letters if letters.isalnum() else "",
        through=capture.getBackendName(),
    )

"""How a camera is doing, as a value: live, or what is wrong and what to do about it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from kiosk.errors import Fault


class CameraState(StrEnum):
    """How a camera is doing."""

    STARTING = "starting"
    LIVE = "live"
    STALLED = "stalled"
    """Open or being opened, but no new picture comes: it hangs, or another program has it."""
    FROZEN = "frozen"
    """The same picture comes again and again."""
    DARK = "dark"
    """The picture is black: a covered lens, a closed shutter."""
    ABSENT = "absent"
    """Not there, or gone; tried again until it is back."""
    BUSY = "busy"
    """There, but it can't be opened: another program uses it."""
    DENIED = "denied"
    """There, but this program may not use it."""
    UNREACHABLE = "unreachable"
    """An address that gives no stream of pictures."""
    UNREADABLE = "unreadable"
    """A file or folder that gives no picture."""
    ENDED = "ended"
    """A file or a rehearsal is over, or the camera was closed."""


SHOWING = frozenset({CameraState.LIVE, CameraState.FROZEN, CameraState.DARK})
"""The states in which pictures come, be they good for anything or not."""


class NoPicture(Fault):
    """A source gives no picture; `state` says which kind of trouble it is."""

    def __init__(self, state: CameraState, what: str, mend: str) -> None:
        super().__init__(what, mend)
        self.state = state


@dataclass(frozen=True, slots=True)
class Got:
    """What a camera was brought to give, as far as it tells; it may differ from what it was asked for (`Hints`).

    Attributes:
        width, height: pixels.
        rate: frames a second as the driver promises them; 0 where it says nothing.
        pixels: the four letters of the format in which they cross the cable ("MJPG", "YUYV"); empty where unknown.
        through: the interface of the system that gives them ("V4L2", "MSMF").
    """

    width: int
    height: int
    rate: float = 0.0
    pixels: str = ""
    through: str = ""

    def __str__(self) -> str:
        """In one line: "1280x720, 30/s, MJPG, V4L2"."""
        rate = f"{self.rate:.4g}/s" if self.rate else ""
        return ", ".join(part for part in (f"{self.width}x{self.height}", rate, self.pixels, self.through) if part)


@dataclass(frozen=True, slots=True)
class CameraStatus:
    """A camera at one moment.

    Attributes:
        source: its name.
        fault: what is wrong and what to do; None while it is live.
        frames: how many came so far.
        rate: frames a second, smoothed.
        got: size and format of what it gives; None before it was opened, and for files.
    """

    source: str
    state: CameraState = CameraState.STARTING
    fault: Fault | None = None
    frames: int = 0
    rate: float = 0.0
    got: Got | None = None

"""A camera in the background: the newest frame, the codes in it, and how the camera is doing.

Two threads, so that reading codes never makes frames queue: one takes frames and keeps only the newest, the other reads
codes out of the newest and calls back. A camera that stalls, drops or was never there is a status, and is tried again.
"""

from __future__ import annotations

import threading
import time
import zlib
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass, field, replace
from enum import StrEnum
from types import TracebackType
from typing import Self

from kiosk.devices.qr_reader import Found, Image, QrReader
from kiosk.devices.repeat_filter import RepeatFilter
from kiosk.devices.sources import Source
from kiosk.errors import Fault

STALLED_AFTER = 2.0
"""Seconds without a frame, or with the same one again and again, after which a camera counts as stalled."""
_RETRY = (0.2, 0.5, 1.0, 2.0)
_LONGEST_CLOSE = 5.0
_LONGEST_PATIENCE = 30.0
_RATE_WEIGHT = 0.1
_SHORTEST_GAP = 0.001
_SAMPLE = 16


class CameraState(StrEnum):
    """How a camera is doing."""

    STARTING = "starting"
    LIVE = "live"
    STALLED = "stalled"
    """Open, but no new picture comes."""
    ABSENT = "absent"
    """Can't be opened, or dropped; tried again until it is back."""
    ENDED = "ended"
    """A file or a rehearsal is over, or the camera was closed."""


@dataclass(frozen=True, slots=True)
class CameraStatus:
    """A camera at one moment.

    Attributes:
        source: its name.
        fault: what is wrong and what to do; None while it is live.
        frames: how many came so far.
        rate: frames a second, smoothed.
    """

    source: str
    state: CameraState = CameraState.STARTING
    fault: Fault | None = None
    frames: int = 0
    rate: float = 0.0


def _nothing(*_: object) -> None:
    """Take what nobody asked for."""


@dataclass(eq=False)
class Camera:
    """Runs inside a `with`; the callbacks come on its own thread and must return soon.

    Args:
        source: see `kiosk.devices.sources.source_of`.
        on_frame: every frame whose codes were read, and the codes in it (often none).
        on_text: every text that is a new scan (`repeat`).
        on_status: every change of state.
        reader: this camera's own.
        repeat: what counts as a new scan.
        stalled_after: seconds.
    """

    source: Source
    on_frame: Callable[[Image, list[Found]], None] = _nothing
    on_text: Callable[[str], None] = _nothing
    on_status: Callable[[CameraStatus], None] = _nothing
    reader: QrReader = field(default_factory=QrReader)
    repeat: RepeatFilter = field(default_factory=RepeatFilter)
    stalled_after: float = STALLED_AFTER

    def __post_init__(self) -> None:
        self._status = CameraStatus(self.source.name)
        self._stop = threading.Event()
        self._news = threading.Condition()
        # guarded by the condition: what one thread writes and the other reads
        self._newest: Image | None = None
        self._number = 0
        self._over = False
        self._came = self._changed = time.monotonic()
        # of the second thread alone
        self._shown = 0
        # of the first thread alone
        self._look: int | None = None
        self._patience = self.stalled_after
        self._threads: list[threading.Thread] = []

    @property
    def status(self) -> CameraStatus:
        """How the camera is doing now."""
        return self._status

    def preview(self) -> Image | None:
        """The newest frame, None before the first; not to be written to."""
        return self._newest

    def __enter__(self) -> Self:
        self._threads = [
            threading.Thread(target=self._take, name="camera frames", daemon=True),
            threading.Thread(target=self._read, name="camera codes", daemon=True),
        ]
        for thread in self._threads:
            thread.start()
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self._stop.set()
        with self._news:
            self._news.notify_all()
        # a driver may hang in a read that nobody can break off: the thread is a daemon, and closing waits for a while only
        for thread in self._threads:
            thread.join(_LONGEST_CLOSE)
        self._change(CameraState.ENDED, None)

    def _take(self) -> None:
        """The first thread: open, take frames, open again."""
        failures = 0
        try:
            while not self._stop.is_set():
                state, fault = self._take_until_gone()
                if self._stop.is_set():
                    return
                self._change(state, fault)
                if not self.source.live:
                    return
                failures = failures + 1 if state is CameraState.ABSENT else 0
                self._stop.wait(_RETRY[min(failures, len(_RETRY) - 1)])
        finally:
            with self._news:
                self._over = True
                self._news.notify_all()

    def _take_until_gone(self) -> tuple[CameraState, Fault | None]:
        opened = time.monotonic()
        try:
            with closing(self.source.frames(self._stop)) as frames:
                for frame in frames:
                    self._keep(frame)
                    if self.source.live and time.monotonic() - max(opened, self._changed) > self._patience:
                        # some drivers repeat the last picture of a camera that is gone: open it again, ever more rarely
                        self._patience = min(2 * self._patience, _LONGEST_PATIENCE)
                        return CameraState.STALLED, self._frozen()
        except Fault as fault:
            return CameraState.ABSENT, fault
        if not self.source.live:
            return CameraState.ENDED, None
        return CameraState.ABSENT, Fault(f"{self.source.name}: the picture stopped", "check the camera and its cable")

    def _keep(self, frame: Image) -> None:
        now = time.monotonic()
        look = zlib.crc32(frame[::_SAMPLE, ::_SAMPLE].tobytes())
        changed = look != self._look or not self.source.live
        self._look = look
        with self._news:
            status = self._status
            gap = max(now - self._came, _SHORTEST_GAP)
            rate = 1 / gap if status.rate == 0 else status.rate + _RATE_WEIGHT * (1 / gap - status.rate)
            self._status = replace(status, frames=status.frames + 1, rate=rate if status.frames else 0.0)
            self._came = now
            if changed:
                self._changed, self._patience = now, self.stalled_after
            self._newest, self._number = frame, self._number + 1
            self._news.notify_all()
        if changed:
            self._change(CameraState.LIVE, None)

    def _read(self) -> None:
        """The second thread: watch the first, read codes out of the newest frame."""
        while True:
            with self._news:
                self._news.wait_for(
                    lambda: self._number != self._shown or self._over or self._stop.is_set(), self.stalled_after / 4
                )
                number, frame, over = self._number, self._newest, self._over
            if self._stop.is_set():
                return
            self._watch()
            if number != self._shown and frame is not None:
                self._shown = number
                self._show(frame)
            elif over:
                return

    def _show(self, frame: Image) -> None:
        found = self.reader.read(frame)
        self.on_frame(frame, found)
        for text in self.repeat.new([code.text for code in found], time.monotonic()):
            self.on_text(text)

    def _watch(self) -> None:
        with self._news:
            now = time.monotonic()
            live = self._status.state is CameraState.LIVE
            silent = now - self._came > self.stalled_after
        if live and silent:
            waiting = Fault(f"{self.source.name}: no picture comes", "check the camera and its cable")
            self._change(CameraState.STALLED, waiting)

    def _frozen(self) -> Fault:
        return Fault(f"{self.source.name}: the picture never changes", "uncover the lens, or plug the camera in again")

    def _change(self, state: CameraState, fault: Fault | None) -> None:
        with self._news:
            before = self._status
            self._status = replace(before, state=state, fault=fault)
        if before.state is not state:
            self.on_status(self._status)

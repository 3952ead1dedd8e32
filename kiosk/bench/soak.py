"""`kiosk bench soak`: an hour before a camera, pressed together: memory, stalls, scans, and the age of what is read.

The camera's own threads, its watchdog, repeat filter and the real reader run as they do at a door; only the clock is the
stream's: it moves a thirtieth of a second with each frame, and frames come as fast as they are taken. Where something has to be
noticed - a code held up, a camera that stalls - the stream waits for the thread concerned, so that a pressed hour asks no more
of a thread than a real one. What is pressed: between codes the reader sees every tenth or hundredth frame instead of every one.
"""

from __future__ import annotations

import gc
import itertools
import sys
import threading
import time
from collections.abc import Generator, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from threading import Event
from typing import cast

import numpy as np

from kiosk.bench.figure import Measure, Result
from kiosk.demo.phone import phone_screen
from kiosk.demo.pixels import Image
from kiosk.demo.scene import empty_room, hold_up, steady_frames
from kiosk.devices.budget import hurried
from kiosk.devices.camera import Camera
from kiosk.devices.found import Found, Located
from kiosk.devices.qr_reader import QrReader
from kiosk.devices.sources import Frames
from kiosk.devices.status import CameraState, CameraStatus
from kiosk.devices.watchdog import STALLED_AFTER

RATE = 30
HOUR = 3600 * RATE
"""Frames of an hour."""
NOTICED_WITHIN = 2.0
"""Seconds of the stream after which a stall must be on the screen."""
_SCAN_EVERY, _SHOWN = 60 * RATE, 3 * RATE // 2
"""Frames between two people, and for which each holds the code up."""
_STALL_EVERY = 7 * 60 * RATE
STALLS = ("silent", "frozen", "gone")
"""How cameras stall, in turn: no picture comes; the last one comes for ever; the device is pulled out and plugged in again."""
_STEP = 0.2
"""Seconds of the stream between two looks of the watching thread, while it stalls."""
_LONGEST_STALL = 10.0
_BREATH, _LONGEST_WAIT = 0.05, 30.0
"""Real seconds between two looks at whether to stop, and after which a thread that should have looked never will."""
_WARM = 0.2
"""Share of the stream after which memory is measured for the first time."""
_MB = 1 << 20
GROWN_BLOCKS = 3000.0
"""Of memory, most of them a few dozen bytes, that caches and counters may take in an hour."""
_QUICK_LENGTH = 9 * 60 * RATE
_GROWN_MB = 16.0
_TEXTS = ("LANYARD-SOAK-1", "LANYARD-SOAK-2")
_STAMP = 4
_FASTER = 20.0
"""How many times as fast as in life the frames come, at least: see `hurried`."""


class StreamClock:
    """Seconds of the stream; wakes the stream when the camera's watching thread has asked for them."""

    def __init__(self) -> None:
        self.now = 0.0
        self._asked = 0
        self._news = threading.Condition()
        self._busy: dict[str, int] = {}

    def __call__(self) -> float:
        """Seconds since the stream's beginning."""
        if threading.get_ident() not in self._busy.values():
            with self._news:
                self._asked += 1
                self._news.notify_all()
        return self.now

    def works(self, what: str) -> None:
        """The calling thread does that work; it doesn't watch."""
        self._busy[what] = threading.get_ident()

    def step(self, seconds: float, stop: Event) -> None:
        """Move on, and wait until somebody has seen it or it is time to stop."""
        patience = time.monotonic() + _LONGEST_WAIT
        with self._news:
            before, self.now = self._asked, self.now + seconds
            while not self._news.wait_for(lambda: self._asked > before, _BREATH):
                if stop.is_set():
                    return
                if time.monotonic() > patience:
                    raise RuntimeError("no thread of the camera looks at the clock")


class Attentive:
    """A reader that says which frames it was given: every frame carries its number in its first pixels.

    Attributes:
        oldest: how many frames at most were newer than one that was handed over to be read, when that was chosen.
    """

    def __init__(self, clock: StreamClock, reader: QrReader) -> None:
        self._clock, self._reader = clock, reader
        self.kept = 0
        self.oldest = 0
        self.reads = 0
        self._read = -1
        self._floor = 0
        self._news = threading.Condition()

    @property
    def unread(self) -> tuple[Located, ...]:
        """See `QrReader`."""
        return self._reader.unread

    def read(self, frame: Image) -> list[Found]:
        """See `QrReader.read`."""
        self._clock.works("reading")
        number = int.from_bytes(frame[0, :_STAMP, 0].tobytes(), "little")
        self.oldest = max(self.oldest, self._floor - number)
        found = self._reader.read(frame)
        with self._news:
            self._read, self.reads = number, self.reads + 1
            self._news.notify_all()
        # whatever was kept by now is older than what the camera's thread will choose next
        self._floor = self.kept
        return found

    def wait(self, number: int) -> None:
        """Block until that frame, or a later one, has been read."""
        with self._news:
            if not self._news.wait_for(lambda: self._read >= number, _LONGEST_WAIT):
                raise RuntimeError("the camera's reading thread stands still")


@dataclass
class Report:
    """What an hour came to.

    Attributes:
        frames: that were taken, of which so many were `read`.
        shown: codes held up, and the `texts` that the camera gave for them, in order.
        stalls: seconds of the stream until each injected stall was said; infinity for one that never was.
        recovered: how often the camera was live again, the first time included.
        alarms: troubles said while frames flowed.
        oldest: see `Attentive`.
        grown_mb: resident memory at the end less that after warming up; None where the system doesn't tell.
        grown_blocks: the same for the interpreter's blocks of memory.
        seconds: that it really took.
    """

    frames: int = 0
    read: int = 0
    shown: list[str] = field(default_factory=list)
    texts: list[str] = field(default_factory=list)
    stalls: list[float] = field(default_factory=list)
    recovered: int = 0
    alarms: list[str] = field(default_factory=list)
    oldest: int = 0
    grown_mb: float | None = None
    grown_blocks: int = 0
    seconds: float = 0.0


class Stream(Frames):
    """The simulated camera: empty rooms, a code every minute, a stall every seven; live as a sensor is."""

    live = True

    def __init__(self, rooms: Sequence[Image], codes: Sequence[tuple[str, Image]], length: int, reader: QrReader) -> None:
        super().__init__((), "soak")
        self.clock, self.report = StreamClock(), Report()
        self.reader = Attentive(self.clock, reader)
        self._rooms, self._codes, self._length = itertools.cycle(rooms), itertools.cycle(codes), length
        self._number = 0
        self._trouble = threading.Event()
        self._began: float | None = None
        self._troubled = 0.0
        self._start: tuple[float | None, int] | None = None

    @property
    def over(self) -> bool:
        """Whether all of it was shown."""
        return self._number >= self._length

    def says(self, status: CameraStatus) -> None:
        """Take the camera's word on itself."""
        self.report.recovered += status.state is CameraState.LIVE
        if status.state in {CameraState.LIVE, CameraState.ENDED, CameraState.STARTING}:
            return
        if self._began is not None:
            if not self._trouble.is_set():
                self._troubled = self.clock.now
            self._trouble.set()
        elif not self.over:
            self.report.alarms.append(f"{status.state} at {self.clock.now:.1f} s")

    def frames(self, stop: Event) -> Generator[Image]:
        """See `kiosk.devices.sources.Source`."""
        self.clock.works("taking")
        self._noticed()
        while not self.over and not stop.is_set():
            at = self._number
            if at and at % _STALL_EVERY == 0 and len(self.report.stalls) < at // _STALL_EVERY:
                if len(self.report.stalls) % len(STALLS) == STALLS.index("gone"):
                    self._begin()
                    return
                yield from self._stall(stop, frozen=len(self.report.stalls) % len(STALLS) == STALLS.index("frozen"))
                self._noticed()
            elif at % _SCAN_EVERY == _SCAN_EVERY // 2:
                yield from self._scan()
            else:
                yield self._next(next(self._rooms))
            if self._start is None and at > self._length * _WARM:
                self._start = _memory()
        if self.over and self._start is not None:
            self._sum_up(*self._start)

    def _next(self, picture: Image) -> Image:
        frame = picture.copy()
        frame[0, :_STAMP, 0] = np.frombuffer(self._number.to_bytes(_STAMP, "little"), dtype=np.uint8)
        self.reader.kept = max(self.reader.kept, self._number - 1)
        self._number += 1
        self.clock.now += 1 / RATE
        return frame

    def _scan(self) -> Iterator[Image]:
        """Somebody holds up a code; the stream waits until it was seen, and until its absence was."""
        text, picture = next(self._codes)
        self.report.shown.append(text)
        for shown in (picture, next(self._rooms)):
            for _ in range(_SHOWN):
                yield self._next(shown)
                self.reader.wait(self._number - 1)

    def _stall(self, stop: Event, *, frozen: bool) -> Iterator[Image]:
        """No picture comes, or the last one again and again, until that was said."""
        self._begin()
        last = self._next(next(self._rooms)) if frozen else None
        began = self.clock.now
        while not self._trouble.is_set() and self.clock.now - began < _LONGEST_STALL and not stop.is_set():
            self.clock.step(_STEP, stop)
            if last is not None:
                yield last

    def _begin(self) -> None:
        self._trouble.clear()
        self._began = self.clock.now

    def _noticed(self) -> None:
        """Write a stall down that is over."""
        if self._began is not None:
            self.report.stalls.append(self._troubled - self._began if self._trouble.is_set() else float("inf"))
            self._began = None

    def _sum_up(self, resident: float | None, blocks: int) -> None:
        end, end_blocks = _memory()
        self.report.grown_mb = None if end is None or resident is None else end - resident
        self.report.grown_blocks = end_blocks - blocks


def _memory() -> tuple[float | None, int]:
    """Resident MB, where the system tells, and the interpreter's blocks; after sweeping."""
    gc.collect()
    try:
        pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    except OSError:
        return None, sys.getallocatedblocks()
    return pages * 4096 / _MB, sys.getallocatedblocks()


def endure(
    rooms: Sequence[Image],
    codes: Sequence[tuple[str, Image]],
    length: int = HOUR,
    *,
    reader: QrReader | None = None,
    stalled_after: float = STALLED_AFTER,
) -> Report:
    """Stand before a camera for so many frames.

    Args:
        rooms: pictures without a code, at least two that differ.
        codes: texts, and pictures that show them.
        length: in frames.
        reader: other than a new one.
        stalled_after: see `Camera`.
    """
    stream = Stream(rooms, codes, length, reader or QrReader(clock=hurried(_FASTER)))
    ended = threading.Event()

    def says(status: CameraStatus) -> None:
        stream.says(status)
        if stream.over and status.state is not CameraState.LIVE:
            ended.set()

    started = time.perf_counter()
    texts = stream.report.texts
    attentive = cast("QrReader", stream.reader)
    camera = Camera(
        stream, on_text=texts.append, on_status=says, reader=attentive, stalled_after=stalled_after, clock=stream.clock
    )
    with camera:
        ended.wait()
    report = stream.report
    report.frames, report.read, report.oldest = length, stream.reader.reads, stream.reader.oldest
    report.seconds = time.perf_counter() - started
    return report


def soak(quick: bool) -> Iterator[Result]:
    """An hour of 720p frames, or nine minutes."""
    rooms = [empty_room(number, number % 3) for number in range(4 if quick else 12)]
    codes = [(text, _held(text, number)) for number, text in enumerate(_TEXTS)]
    report = endure(rooms, codes, _QUICK_LENGTH if quick else HOUR)
    beside: dict[str, float | str | None] = {
        "minutes": report.frames / RATE / 60,
        "frames": report.frames,
        "frames_read": report.read,
        "really_s": report.seconds,
    }
    if report.grown_mb is not None:
        yield Measure("soak", "memory at the end more than after warming up", max(0.0, report.grown_mb), "MB", _GROWN_MB, beside)
    blocks = float(max(0, report.grown_blocks))
    yield Measure("soak", "blocks of memory more than after warming up", blocks, "blocks", GROWN_BLOCKS, beside)
    longest = max(report.stalls, default=0.0)
    yield Measure("soak", "stall to the word on it, longest", longest, "s", NOTICED_WITHIN, {"stalls": len(report.stalls)})
    yield Measure("soak", "alarms while frames flowed", float(len(report.alarms)), "alarms", 0.0)
    wrong = sum(one != other for one, other in itertools.zip_longest(report.shown, report.texts))
    yield Measure("soak", "codes held up and not scanned once each", float(wrong), "codes", 0.0, {"shown": len(report.shown)})
    yield Measure("soak", "frames newer than the one chosen to be read", float(report.oldest), "frames", 0.0)


def _held(text: str, seed: int) -> Image:
    frames = list(hold_up(phone_screen(text), seed))
    return frames[steady_frames()[0]]

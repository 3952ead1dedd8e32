"""A camera in the background: the newest frame, the codes in it, and how the camera is doing.

One thread takes frames and keeps only the newest, one reads codes out of the newest, and one watches the first: a camera
that stalls, freezes, drops, is taken by another program or was never there is a status, and is opened again until it works.
"""

from __future__ import annotations

import math
import threading
import time
import zlib
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from types import TracebackType
from typing import Self

from kiosk.devices.choice import Choice, Sight
from kiosk.devices.found import Corners, Found, centre
from kiosk.devices.qr_reader import Image, QrReader
from kiosk.devices.repeat_filter import RepeatFilter
from kiosk.devices.sources import Source
from kiosk.devices.status import SHOWING, CameraState, CameraStatus, NoPicture
from kiosk.devices.taking import Taker
from kiosk.devices.watchdog import STALLED_AFTER, Watchdog
from kiosk.errors import Fault

MOST_LEFT = 3
"""Threads that may hang in a driver at once; beyond that, opening waits until one comes back."""
_STEP = 0.2
"""Seconds between two looks at the camera; with STALLED_AFTER, what is wrong is said within two."""
_RETRY = (0.1, 0.3, 0.6, 1.0)
_LETTING_GO = 1.0
_LONGEST_CLOSE = 5.0
_RATE_WEIGHT = 0.1
_SHORTEST_GAP = 0.001
_SAMPLE = 16


def _nothing(*_: object) -> None:
    """Take what nobody asked for."""


def _raise(error: BaseException) -> None:
    raise error


@dataclass(eq=False)
class Camera:
    """Runs inside a `with`; the callbacks come on its own threads and must return soon.

    Args:
        source: see `kiosk.devices.sources.source_of`.
        on_frame: every frame, as it comes; nobody writes to it.
        on_sight: what the newest frame showed, after it was read; frames that came meanwhile were passed over.
        on_text: every text that is a new scan (`choice`, `repeat`).
        on_status: every change of state.
        on_bug: what a thread died of; raised in that thread by default.
        reader: this camera's own.
        choice: which of several codes is meant.
        repeat: what counts as a new scan.
        stalled_after: seconds, see `Watchdog`.
        clock: seconds that never run backwards.
    """

    source: Source
    on_frame: Callable[[Image], None] = _nothing
    on_sight: Callable[[Sight], None] = _nothing
    on_text: Callable[[str], None] = _nothing
    on_status: Callable[[CameraStatus], None] = _nothing
    on_bug: Callable[[BaseException], None] = _raise
    reader: QrReader = field(default_factory=QrReader)
    choice: Choice = field(default_factory=Choice)
    repeat: RepeatFilter = field(default_factory=RepeatFilter)
    stalled_after: float = STALLED_AFTER
    clock: Callable[[], float] = time.monotonic

    def __post_init__(self) -> None:
        self._step = min(_STEP, self.stalled_after / 4)
        self._stop = threading.Event()
        lock = threading.RLock()
        self._news, self._fresh = threading.Condition(lock), threading.Condition(lock)
        # guarded by the lock: what one thread writes and another reads
        self._status = CameraStatus(self.source.name)
        self._dog = Watchdog(live=self.source.live, stalled_after=self.stalled_after)
        self._taker: Taker | None = None
        self._newest: Image | None = None
        self._number = 0
        self._came = 0.0
        self._over = False
        self._nudged = False
        self._asked: list[Callable[[], None]] = []
        # of the reading thread alone
        self._shown = 0
        self._meant: Corners | None = None
        # of the watching thread alone
        self._left: list[Taker] = []
        self._threads: list[threading.Thread] = []

    @property
    def status(self) -> CameraStatus:
        """How the camera is doing now."""
        return self._status

    def preview(self) -> Image | None:
        """The newest frame, None before the first; not to be written to."""
        return self._newest

    def nudge(self) -> None:
        """Try to open it now, if it is waiting to be tried again: something was plugged in."""
        with self._news:
            self._nudged = True
            self._news.notify_all()

    def forget(self) -> None:
        """Scan what is in view once more."""
        self._ask(self.repeat.forget)

    def loosen(self) -> None:
        """Let a short absence suffice for what is in view now: staff are done with it (`RepeatFilter.loosen`)."""
        self._ask(self.repeat.loosen)

    def _ask(self, act: Callable[[], None]) -> None:
        with self._news:
            self._asked.append(act)

    def __enter__(self) -> Self:
        self._threads = [
            threading.Thread(target=self._guarded, args=(self._watch,), name="camera watch", daemon=True),
            threading.Thread(target=self._guarded, args=(self._read,), name="camera codes", daemon=True),
        ]
        for thread in self._threads:
            thread.start()
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self._stop.set()
        self._wake()
        for thread in self._threads:
            thread.join(_LONGEST_CLOSE)
        self._say(CameraState.ENDED, None)

    def _guarded(self, run: Callable[[], None]) -> None:
        try:
            run()
        except BaseException as error:  # noqa: BLE001  (handed on: a window must not go on as if its camera worked)
            self.on_bug(error)

    # The thread that takes frames.

    def _keep(self, taker: Taker, frame: Image) -> None:
        sample = frame[::_SAMPLE, ::_SAMPLE]
        look, brightness = zlib.crc32(sample.tobytes()), float(sample.mean())
        now = self.clock()
        with self._news:
            if taker is not self._taker:
                # it was given up, and comes back too late
                return
            changed = self._dog.frame(now, look, brightness)
            status = self._status
            gap = max(now - self._came, _SHORTEST_GAP)
            rate = 1 / gap if status.rate == 0 else status.rate + _RATE_WEIGHT * (1 / gap - status.rate)
            self._status = replace(status, frames=status.frames + 1, rate=rate if status.frames else 0.0)
            self._came = now
            self._newest, self._number = frame, self._number + 1
            self._fresh.notify_all()
            if changed and status.state is not CameraState.LIVE:
                self._news.notify_all()
        self.on_frame(frame)

    def _wake(self) -> None:
        with self._news:
            self._news.notify_all()
            self._fresh.notify_all()

    # The thread that watches.

    def _watch(self) -> None:
        try:
            failures = 0
            while not self._stop.is_set():
                frames = self._status.frames
                taker = self._open()
                if taker is None:
                    continue
                self._attend(taker)
                if self._stop.is_set() or (taker.over and not self.source.live):
                    return
                failures = 0 if self._status.frames > frames else failures + 1
                self._rest(_RETRY[min(failures, len(_RETRY) - 1)])
        finally:
            self._leave()
            self._over = True
            self._wake()

    def _open(self) -> Taker | None:
        """Begin to take frames; None where too many threads hang already."""
        self._left = [taker for taker in self._left if taker.alive]
        if len(self._left) >= MOST_LEFT:
            self._say(CameraState.STALLED, self._fault(CameraState.STALLED))
            self._rest(_RETRY[-1])
            return None
        taker = Taker(self.source, self._keep, self._wake, self.on_bug)
        with self._news:
            self._taker = taker
            self._nudged = False
            self._dog.opening(self.clock())
        taker.start()
        return taker

    def _attend(self, taker: Taker) -> None:
        """Watch until the frames end or have to be asked for anew."""
        while not self._stop.is_set():
            with self._news:
                judged = self._dog.judge(self.clock())
            if taker.over:
                if judged.state is CameraState.LIVE:
                    self._say(CameraState.LIVE, None)
                self._say(*self._end_of(taker))
                return
            if judged.state is not None:
                self._say(judged.state, self._fault(judged.state))
            if judged.reopen or judged.hung:
                self._leave()
                return
            with self._news:
                self._news.wait_for(lambda: self._stop.is_set() or taker.over or self._is_news(), self._step)

    def _is_news(self) -> bool:
        """Whether frames have come that show a camera well again; everything else can wait for the next look."""
        state = self._status.state
        return state is not CameraState.LIVE and self._dog.judge(self.clock()).state not in {None, state}

    def _leave(self) -> None:
        """Let the thread that takes frames go; one that does not come back is left behind."""
        with self._news:
            taker, self._taker = self._taker, None
        if taker is not None and not taker.stop(_LETTING_GO):
            self._left.append(taker)

    def _rest(self, seconds: float) -> None:
        with self._news:
            self._news.wait_for(lambda: self._stop.is_set() or self._nudged, seconds)

    def _end_of(self, taker: Taker) -> tuple[CameraState, Fault | None]:
        fault = taker.fault
        if isinstance(fault, NoPicture):
            # what holds the camera may be a thread of our own that hangs in its driver
            busy = fault.state is CameraState.BUSY and any(left.alive for left in self._left)
            return (CameraState.STALLED, self._fault(CameraState.STALLED)) if busy else (fault.state, fault)
        if fault is not None:
            return CameraState.ABSENT if self.source.live else CameraState.UNREADABLE, fault
        if not self.source.live:
            return CameraState.ENDED, None
        return CameraState.ABSENT, Fault(f"{self.source.name}: the picture stopped", "check the camera and its cable")

    def _fault(self, state: CameraState) -> Fault | None:
        words = {
            CameraState.STALLED: ("no picture comes", "close other programs that use it, or plug it in again"),
            CameraState.FROZEN: ("the picture never changes", "uncover the lens, or plug the camera in again"),
            CameraState.DARK: ("the picture is black", "uncover the lens, or open its shutter"),
        }
        if state not in words:
            return None
        what, mend = words[state]
        return Fault(f"{self.source.name}: {what}", mend)

    def _say(self, state: CameraState, fault: Fault | None) -> None:
        with self._news:
            before = self._status
            got = self.source.got if state in SHOWING else before.got
            self._status = replace(before, state=state, fault=fault, got=got)
        if before.state is not state:
            self.on_status(self._status)

    # The thread that reads codes.

    def _read(self) -> None:
        while True:
            with self._fresh:
                self._fresh.wait_for(lambda: self._number != self._shown or self._over or self._stop.is_set())
                number, frame, over = self._number, self._newest, self._over
                asked, self._asked = self._asked, []
            if self._stop.is_set():
                return
            for act in asked:
                act()
            if number != self._shown and frame is not None:
                self._shown = number
                self._look(frame)
            elif over:
                return

    def _still_there(self, found: list[Found], meant: str | None) -> bool:
        """Whether the code that was meant last has not gone, but can't be read just now where it was."""
        for code in found:
            if code.text == meant:
                self._meant = code.corners
        if self._meant is None or found:
            return False
        (x, y), reach = centre(self._meant), math.dist(self._meant[0], self._meant[2])
        return any(math.dist((x, y), centre(place.corners)) < reach for place in self.reader.unread)

    def _look(self, frame: Image) -> None:
        found = self.reader.read(frame)
        now = self.clock()
        sight = self.choice.of(found, (frame.shape[1], frame.shape[0]), now)
        read = [code.text for code in found]
        unread = self._still_there(found, sight.meant)
        new = self.repeat.new([text for text in read if text == sight.meant], now, beside=read, unread=unread)
        self.on_sight(sight)
        for text in new:
            self.on_text(text)

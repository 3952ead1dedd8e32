"""A camera in the background: frames, codes, and every way in which a camera fails."""

from __future__ import annotations

import itertools
import threading
import time
from collections.abc import Callable, Iterator
from typing import Any

import numpy as np
import pytest

from kiosk.devices.camera import Camera
from kiosk.devices.found import Corners, Located
from kiosk.devices.qr_reader import Found, Image, QrReader
from kiosk.devices.repeat_filter import RepeatFilter
from kiosk.devices.sources import Device, Frames, Mjpeg
from kiosk.devices.status import CameraState, Got, NoPicture
from tests.devices.conftest import MjpegCamera, picture_with
from tests.devices.watcher import LONG, Sensor, Watcher, gone, moving, one_picture, threads

Draw = Callable[..., Image]


@pytest.fixture
def watcher() -> Watcher:
    return Watcher()


def test_a_stream_gives_frames_and_texts(mjpeg: MjpegCamera, watcher: Watcher) -> None:
    with watcher.camera(Mjpeg(mjpeg.url)) as camera:
        watcher.until(lambda: "first" in watcher.texts)
        mjpeg.text = "second"
        watcher.until(lambda: "second" in watcher.texts)
        watcher.until(lambda: len(watcher.sights) > 20)
        assert camera.status.state is CameraState.LIVE
        assert camera.status.fault is None
        assert camera.status.rate > 1
        assert camera.status.frames >= len(watcher.sights)
        assert camera.status.got == Got(640, 360, pixels="JPEG", through="HTTP")
        newest = camera.preview()
        assert newest is not None
        assert newest.shape == (360, 640, 3)
    assert watcher.texts == ["first", "second"]
    assert (watcher.states()[0], watcher.state()) == (CameraState.LIVE, CameraState.ENDED)
    assert watcher.bugs == []
    assert threads() == []


def test_a_stall_is_noticed_and_passes(mjpeg: MjpegCamera, watcher: Watcher) -> None:
    with watcher.camera(Mjpeg(mjpeg.url), stalled_after=0.5) as camera:
        watcher.until(lambda: bool(watcher.frames))
        mjpeg.sending.clear()
        watcher.until(lambda: CameraState.STALLED in watcher.states())
        assert "no picture" in str(watcher.statuses[-1].fault)
        mjpeg.sending.set()
        watcher.until(lambda: watcher.state() is CameraState.LIVE)
        assert camera.status.fault is None


def test_a_picture_that_never_changes_is_said_opened_again_and_passes(mjpeg: MjpegCamera, watcher: Watcher) -> None:
    with watcher.camera(Mjpeg(mjpeg.url), stalled_after=0.3):
        watcher.until(lambda: bool(watcher.frames))
        mjpeg.frozen = True
        watcher.until(lambda: CameraState.FROZEN in watcher.states())
        assert "never changes" in str(watcher.statuses[-1].fault)
        watcher.until(lambda: mjpeg.openings > 1)
        mjpeg.frozen = False
        watcher.until(lambda: watcher.state() is CameraState.LIVE)


def test_a_covered_lens_is_said_and_passes(mjpeg: MjpegCamera, watcher: Watcher) -> None:
    with watcher.camera(Mjpeg(mjpeg.url), stalled_after=0.3):
        watcher.until(lambda: "first" in watcher.texts)
        mjpeg.scene = lambda number: np.full((360, 640, 3), number % 3, np.uint8)
        watcher.until(lambda: CameraState.DARK in watcher.states())
        assert "black" in str(watcher.statuses[-1].fault)
        mjpeg.scene = None
        watcher.until(lambda: watcher.state() is CameraState.LIVE)


def test_trouble_is_on_the_table_within_two_seconds(mjpeg: MjpegCamera, watcher: Watcher) -> None:
    with watcher.camera(Mjpeg(mjpeg.url)):
        watcher.until(lambda: "first" in watcher.texts)
        for begin, end, state in (
            (mjpeg.sending.clear, mjpeg.sending.set, CameraState.STALLED),
            (lambda: setattr(mjpeg, "frozen", True), lambda: setattr(mjpeg, "frozen", False), CameraState.FROZEN),
        ):
            begin()
            started = time.monotonic()
            watcher.until(lambda state=state: watcher.state() is state)
            assert time.monotonic() - started < 2.0
            end()
            watcher.until(lambda: watcher.state() is CameraState.LIVE)


def test_a_camera_that_goes_and_comes_back_is_used_again(mjpeg_at: Callable[[int], Any], watcher: Watcher) -> None:
    with mjpeg_at(0) as first:
        camera = watcher.camera(Mjpeg(first.url))
        with camera:
            watcher.until(lambda: "first" in watcher.texts)
            first.__exit__()
            watcher.until(lambda: watcher.state() is CameraState.UNREACHABLE)
            assert camera.status.fault is not None
            with mjpeg_at(first.port) as again:
                again.text = "again"
                watcher.until(lambda: "again" in watcher.texts)
                assert camera.status.state is CameraState.LIVE
    assert watcher.texts == ["first", "again"]


def test_a_code_that_is_held_up_while_the_camera_is_away_is_still_one_scan(mjpeg: MjpegCamera, watcher: Watcher) -> None:
    with watcher.camera(Mjpeg(mjpeg.url), stalled_after=0.2, repeat=RepeatFilter(away=0.4)):
        watcher.until(lambda: "first" in watcher.texts)
        mjpeg.sending.clear()
        watcher.until(lambda: CameraState.STALLED in watcher.states())
        mjpeg.sending.set()
        seen = len(watcher.sights)
        watcher.until(lambda: len(watcher.sights) > seen + 20)
    assert watcher.texts == ["first"]


def test_a_camera_that_is_not_there_is_a_status(watcher: Watcher, capfd: pytest.CaptureFixture[str]) -> None:
    with watcher.camera(Device(63)):
        watcher.until(lambda: CameraState.ABSENT in watcher.states())
    fault = watcher.statuses[0].fault
    assert fault is not None
    assert str(fault).startswith("camera 63: can't be opened:")
    assert watcher.states() == [CameraState.ABSENT, CameraState.ENDED]
    assert capfd.readouterr() == ("", "")


def test_an_absent_camera_is_tried_again_and_stays_absent(watcher: Watcher) -> None:
    sensor = Sensor(gone)
    with watcher.camera(sensor, stalled_after=0.1):
        sensor.until(lambda: sensor.opened >= 3)
    assert watcher.states() == [CameraState.ABSENT, CameraState.ENDED]


def test_a_camera_that_is_waited_for_is_tried_at_once_when_something_is_plugged_in(watcher: Watcher) -> None:
    there = threading.Event()
    sensor = Sensor(lambda number, stop: moving(stop) if there.is_set() else gone(number, stop))
    with watcher.camera(sensor) as camera:
        sensor.until(lambda: sensor.opened >= 4)
        there.set()
        camera.nudge()
        started = time.monotonic()
        watcher.until(lambda: CameraState.LIVE in watcher.states())
        assert time.monotonic() - started < 0.9


def test_a_frozen_camera_is_opened_again_ever_more_rarely(watcher: Watcher) -> None:
    sensor = Sensor(one_picture)
    with watcher.camera(sensor, stalled_after=0.1):
        sensor.until(lambda: len(sensor.lasted) >= 3)
    first, _, third = sensor.lasted[:3]
    assert third > 2 * first
    assert watcher.states() == [CameraState.LIVE, CameraState.FROZEN, CameraState.ENDED]


def test_what_a_source_says_of_its_trouble_is_the_status(watcher: Watcher) -> None:
    def taken(number: int, stop: threading.Event) -> Iterator[Image]:
        if number < 3:
            raise NoPicture(CameraState.BUSY, "sensor: another program uses it", "close that program")
        return moving(stop)

    with watcher.camera(Sensor(taken)):
        watcher.until(lambda: CameraState.LIVE in watcher.states())
    assert watcher.states()[:2] == [CameraState.BUSY, CameraState.LIVE]


class SlowReader(QrReader):
    """A decoder that takes as long as a test wants; what it was given is written down."""

    def __init__(self) -> None:
        super().__init__()
        self.given: list[int] = []
        self.working, self.go_on = threading.Event(), threading.Event()

    def read(self, frame: Image) -> list[Found]:
        self.given.append(int(frame[0, 0, 0]))
        self.working.set()
        assert self.go_on.wait(LONG)
        return []


def test_after_a_slow_reading_the_newest_frame_is_read_and_the_others_never_are(watcher: Watcher) -> None:
    reader = SlowReader()
    frames = [np.full((90, 160, 3), level, np.uint8) for level in range(101)]

    def film() -> Iterator[tuple[float, Image]]:
        yield 0.0, frames[0]
        assert reader.working.wait(LONG)
        yield from ((0.0, frame) for frame in frames[1:])

    with watcher.camera(Frames(film()), reader=reader) as camera:
        watcher.until(lambda: len(watcher.frames) == 101)
        assert reader.given == [0]
        assert watcher.sights == []
        reader.go_on.set()
        watcher.until(lambda: CameraState.ENDED in watcher.states() and len(watcher.sights) == 2)
    assert reader.given == [0, 100]
    assert camera.status.frames == 101


def test_the_preview_goes_on_while_a_frame_is_read(watcher: Watcher) -> None:
    reader = SlowReader()
    with watcher.camera(Sensor(lambda _, stop: moving(stop)), reader=reader):
        watcher.until(lambda: len(watcher.frames) > 30)
        assert len(reader.given) == 1
        reader.go_on.set()


class BrokenReader(QrReader):
    def read(self, frame: Image) -> list[Found]:
        del frame
        raise ZeroDivisionError


def test_a_bug_is_not_kept_quiet(watcher: Watcher) -> None:
    with watcher.camera(Sensor(lambda _, stop: moving(stop)), reader=BrokenReader()):
        watcher.until(lambda: bool(watcher.bugs))
    assert isinstance(watcher.bugs[0], ZeroDivisionError)


def test_a_bug_in_a_source_is_not_kept_quiet(watcher: Watcher) -> None:
    def broken(number: int, stop: threading.Event) -> Iterator[Image]:
        raise ZeroDivisionError
        yield

    with watcher.camera(Sensor(broken)):
        watcher.until(lambda: bool(watcher.bugs))


def test_a_simulated_camera_keeps_time_and_stalls_in_a_lull(watcher: Watcher, draw: Draw) -> None:
    frames = [(0.0, draw("A")), (0.4, draw("")), (1.5, draw("B")), (1.9, draw("A"))]
    with watcher.camera(Frames(frames), stalled_after=0.6):
        watcher.until(lambda: CameraState.ENDED in watcher.states() and len(watcher.sights) == 4)
    assert watcher.texts == ["A", "B"]
    assert watcher.states() == [CameraState.LIVE, CameraState.STALLED, CameraState.LIVE, CameraState.ENDED]


def test_two_codes_side_by_side_are_asked_about_and_neither_is_scanned(mjpeg: MjpegCamera, watcher: Watcher) -> None:
    both = [("left", 0.25, 0.5, 6), ("right", 0.75, 0.5, 6)]
    mjpeg.scene = lambda number: picture_with(both, noise=number)
    with watcher.camera(Mjpeg(mjpeg.url)):
        watcher.until(lambda: any(sight.ask for sight in watcher.sights))
        assert watcher.texts == []
        mjpeg.scene = lambda number: picture_with(both[1:], noise=number)
        watcher.until(lambda: watcher.texts == ["right"])
        assert not watcher.sights[-1].ask


def test_who_stands_beside_another_has_not_gone_away(mjpeg: MjpegCamera, watcher: Watcher) -> None:
    beside, middle = ("A", 0.15, 0.5, 6), ("B", 0.5, 0.5, 6)
    mjpeg.scene = lambda number: picture_with([beside], noise=number)
    with watcher.camera(Mjpeg(mjpeg.url), repeat=RepeatFilter(away=0.5)):
        watcher.until(lambda: watcher.texts == ["A"])
        mjpeg.scene = lambda number: picture_with([beside, middle], noise=number)
        watcher.until(lambda: watcher.texts == ["A", "B"])
        started = time.monotonic()
        watcher.until(lambda: time.monotonic() - started > 1.0)
        mjpeg.scene = lambda number: picture_with([beside], noise=number)
        watcher.until(lambda: watcher.sights[-1].meant == "A")
        seen = len(watcher.sights)
        watcher.until(lambda: len(watcher.sights) > seen + 10)
    assert watcher.texts == ["A", "B"]


def test_what_is_still_in_view_is_scanned_again_when_it_is_asked_for(mjpeg: MjpegCamera, watcher: Watcher) -> None:
    with watcher.camera(Mjpeg(mjpeg.url)) as camera:
        watcher.until(lambda: watcher.texts == ["first"])
        camera.loosen()
        seen = len(watcher.sights)
        watcher.until(lambda: len(watcher.sights) > seen + 10)
        assert watcher.texts == ["first"]
        camera.forget()
        watcher.until(lambda: watcher.texts == ["first", "first"])


def test_a_camera_ends_its_threads_with_its_with() -> None:
    with Camera(Frames((number / 100, np.zeros((90, 160, 3), np.uint8)) for number in range(1000))) as camera:
        assert len(threads()) >= 2
    assert threads() == []
    assert camera.status.state is CameraState.ENDED


class ScriptedReader(QrReader):
    """Reads what a script says of each frame: a code's left edge, or minus that where it is seen but can't be read."""

    def __init__(self, script: list[int | None]) -> None:
        super().__init__()
        self._script = iter(script)

    def read(self, frame: Image) -> list[Found]:
        del frame
        left = next(self._script)
        self.unread = ()
        if left is None:
            return []
        corners = place(abs(left))
        if left > 0:
            return [Found("A", corners)]
        self.unread = (Located(corners),)
        return []


def place(left: int) -> Corners:
    return (left, 20), (left + 40, 20), (left + 40, 60), (left, 60)


@pytest.mark.parametrize(
    ("between", "scans"),
    [
        pytest.param([-62] * 40, 1, id="seen where it was"),
        pytest.param([-130] * 40, 2, id="another one seen elsewhere"),
        pytest.param([None] * 40, 2, id="gone"),
    ],
)
def test_a_code_that_can_t_be_read_for_a_while_where_it_was_is_still_held_up(between: list[int | None], scans: int) -> None:
    script = [60, *between, 60]
    texts: list[str] = []
    clock = itertools.count()
    camera = Camera(Frames([]), on_text=texts.append, reader=ScriptedReader(script), clock=lambda: 0.1 * next(clock))
    for _ in script:
        camera._look(np.zeros((90, 240, 3), np.uint8))
    assert texts == ["A"] * scans

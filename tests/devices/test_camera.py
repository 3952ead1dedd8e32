"""A camera in the background: frames, codes, and every way in which a camera fails."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Generator, Iterator
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import pytest

from kiosk.devices.camera import Camera, CameraState, CameraStatus
from kiosk.devices.qr_reader import Found, Image
from kiosk.devices.repeat_filter import RepeatFilter
from kiosk.devices.sources import Device, Folder, Frames, Source, Stream, Video, source_of
from kiosk.errors import Fault

Draw = Callable[..., Image]
LONG = 20.0
"""Seconds after which something that should have happened didn't."""


class Watcher:
    """Writes down what a camera says, and waits for it."""

    def __init__(self) -> None:
        self.frames: list[tuple[Image, list[Found]]] = []
        self.texts: list[str] = []
        self.statuses: list[CameraStatus] = []
        self._news = threading.Condition()

    def camera(self, source: Source, **more: Any) -> Camera:
        return Camera(source, on_frame=self.on_frame, on_text=self.on_text, on_status=self.on_status, **more)

    def on_frame(self, frame: Image, found: list[Found]) -> None:
        with self._news:
            self.frames.append((frame, found))
            self._news.notify_all()

    def on_text(self, text: str) -> None:
        with self._news:
            self.texts.append(text)
            self._news.notify_all()

    def on_status(self, status: CameraStatus) -> None:
        with self._news:
            self.statuses.append(status)
            self._news.notify_all()

    def states(self) -> list[CameraState]:
        return [status.state for status in self.statuses]

    def until(self, happened: Callable[[], bool]) -> None:
        with self._news:
            assert self._news.wait_for(happened, LONG), (self.states(), self.texts, len(self.frames))


@pytest.fixture
def watcher() -> Watcher:
    return Watcher()


def test_a_stream_gives_frames_and_texts(mjpeg: Any, watcher: Watcher) -> None:
    with watcher.camera(Stream(mjpeg.url)) as camera:
        watcher.until(lambda: "first" in watcher.texts)
        mjpeg.text = "second"
        watcher.until(lambda: "second" in watcher.texts)
        watcher.until(lambda: len(watcher.frames) > 20)
        assert camera.status.state is CameraState.LIVE
        assert camera.status.fault is None
        assert camera.status.rate > 1
        assert camera.status.frames >= len(watcher.frames)
        newest = camera.preview()
        assert newest is not None
        assert newest.shape == (360, 640, 3)
    assert watcher.texts == ["first", "second"]
    assert watcher.states() == [CameraState.LIVE, CameraState.ENDED]
    assert not [thread for thread in threading.enumerate() if thread.name.startswith("camera ")]


def test_a_stall_is_noticed_and_passes(mjpeg: Any, watcher: Watcher) -> None:
    with watcher.camera(Stream(mjpeg.url), stalled_after=0.5) as camera:
        watcher.until(lambda: bool(watcher.frames))
        mjpeg.sending.clear()
        watcher.until(lambda: CameraState.STALLED in watcher.states())
        assert "no picture" in str(watcher.statuses[-1].fault)
        mjpeg.sending.set()
        watcher.until(lambda: watcher.states()[-1] is CameraState.LIVE)
        assert camera.status.fault is None


def test_a_picture_that_never_changes_is_a_stall(mjpeg: Any, watcher: Watcher) -> None:
    with watcher.camera(Stream(mjpeg.url), stalled_after=0.3):
        watcher.until(lambda: bool(watcher.frames))
        mjpeg.frozen = True
        watcher.until(lambda: CameraState.STALLED in watcher.states())
        assert "never changes" in str(watcher.statuses[-1].fault)
        mjpeg.frozen = False
        watcher.until(lambda: watcher.states()[-1] is CameraState.LIVE)


def test_a_camera_that_goes_and_comes_back_is_used_again(mjpeg_at: Callable[[int], Any], watcher: Watcher) -> None:
    with mjpeg_at(0) as first:
        camera = watcher.camera(Stream(first.url))
        with camera:
            watcher.until(lambda: "first" in watcher.texts)
            first.__exit__()
            watcher.until(lambda: CameraState.ABSENT in watcher.states())
            assert camera.status.fault is not None
            with mjpeg_at(first.port) as again:
                again.text = "again"
                watcher.until(lambda: "again" in watcher.texts)
                assert camera.status.state is CameraState.LIVE


def test_a_camera_that_is_not_there_is_a_status(watcher: Watcher, capfd: pytest.CaptureFixture[str]) -> None:
    with watcher.camera(Device(63)):
        watcher.until(lambda: CameraState.ABSENT in watcher.states())
    fault = watcher.statuses[0].fault
    assert fault is not None
    assert str(fault).startswith("camera 63: can't be opened:")
    assert watcher.states() == [CameraState.ABSENT, CameraState.ENDED]
    assert capfd.readouterr() == ("", "")


class Sensor:
    """A camera that gives one picture over and over, or can't be opened; how long each opening lasted is written down."""

    name, live = "sensor", True

    def __init__(self, frame: Image | None) -> None:
        self.lasted: list[float] = []
        self.news = threading.Condition()
        self._frame = frame

    def frames(self, stop: threading.Event) -> Generator[Image]:
        opened = time.monotonic()
        try:
            if self._frame is None:
                raise Fault("sensor: gone", "plug it in")
            while not stop.wait(0.01):
                yield self._frame.copy()
        finally:
            with self.news:
                self.lasted.append(time.monotonic() - opened)
                self.news.notify_all()

    def until_opened(self, times: int) -> None:
        with self.news:
            assert self.news.wait_for(lambda: len(self.lasted) >= times, LONG)


def test_an_absent_camera_is_tried_again_and_stays_absent(watcher: Watcher) -> None:
    sensor = Sensor(None)
    with watcher.camera(sensor, stalled_after=0.1):
        sensor.until_opened(3)
    assert watcher.states() == [CameraState.ABSENT, CameraState.ENDED]


def test_a_frozen_camera_is_opened_again_ever_more_rarely(watcher: Watcher) -> None:
    sensor = Sensor(np.zeros((90, 160, 3), np.uint8))
    with watcher.camera(sensor, stalled_after=0.1):
        sensor.until_opened(3)
    first, _, third = sensor.lasted[:3]
    assert third > 2 * first
    assert watcher.states() == [CameraState.LIVE, CameraState.STALLED, CameraState.ENDED]


def test_frames_never_queue_and_none_is_read_twice(watcher: Watcher) -> None:
    sent, caught_up = threading.Event(), threading.Event()
    frames = [np.full((90, 160, 3), level, np.uint8) for level in range(52)]
    seen: list[int] = []

    def source() -> Iterator[tuple[float, Image]]:
        yield from ((0.0, frame) for frame in frames[:50])
        sent.set()
        assert caught_up.wait(LONG)
        yield from ((0.0, frame) for frame in frames[50:])

    def slow(frame: Image, found: list[Found]) -> None:
        seen.append(int(frame[0, 0, 0]))
        assert sent.wait(LONG)
        if seen[-1] == 49:
            caught_up.set()
        watcher.on_frame(frame, found)

    with Camera(Frames(source()), on_frame=slow, on_status=watcher.on_status) as camera:
        watcher.until(lambda: CameraState.ENDED in watcher.states() and 51 in seen)
    assert len(seen) <= 4  # the first that was caught, the newest of fifty, and what came after
    assert sorted(set(seen)) == seen
    assert camera.status.frames == 52


def test_a_simulated_camera_keeps_time_and_stalls_in_a_lull(watcher: Watcher, draw: Draw) -> None:
    frames = [(0.0, draw("A")), (0.4, draw("B")), (1.4, draw("A"))]
    with watcher.camera(Frames(frames), stalled_after=0.6, repeat=RepeatFilter(away=60)):
        watcher.until(lambda: CameraState.ENDED in watcher.states() and len(watcher.frames) == 3)
    assert watcher.texts == ["A", "B"]
    assert watcher.states() == [CameraState.LIVE, CameraState.STALLED, CameraState.LIVE, CameraState.ENDED]


def a_video(path: Path, texts: list[str], draw: Draw) -> Path:
    writer = cv2.VideoWriter(str(path), cv2.VideoWriter.fourcc(*"mp4v"), 30, (640, 360))
    for text in texts:
        for number in range(15):
            writer.write(draw(text, noise=number + 1))
    writer.release()
    return path


def test_a_video_is_a_camera(tmp_path: Path, watcher: Watcher, draw: Draw) -> None:
    video = a_video(tmp_path / "door.mp4", ["A-1", "A-2", "A-3"], draw)
    with watcher.camera(source_of(str(video))) as camera:
        watcher.until(lambda: CameraState.ENDED in watcher.states() and "A-3" in watcher.texts)
    assert watcher.texts == ["A-1", "A-2", "A-3"]
    assert camera.status.frames == 45


def test_a_video_can_go_on_for_ever(tmp_path: Path, watcher: Watcher, draw: Draw) -> None:
    video = a_video(tmp_path / "door.mp4", ["A-1"], draw)
    with watcher.camera(source_of(video, loop=True)) as camera:
        watcher.until(lambda: camera.status.frames > 20)
        assert camera.status.state is CameraState.LIVE


def test_a_folder_of_images_is_a_camera(tmp_path: Path, watcher: Watcher, draw: Draw) -> None:
    for number in range(3):
        cv2.imwrite(str(tmp_path / f"{number}.png"), draw(f"F-{number}"))
    (tmp_path / "1b.png").write_bytes(b"broken")
    (tmp_path / "notes.txt").write_text("no image", encoding="utf-8")
    with watcher.camera(Folder(tmp_path, seconds=0.5)):
        watcher.until(lambda: CameraState.ENDED in watcher.states() and "F-2" in watcher.texts)
    assert watcher.texts == ["F-0", "F-1", "F-2"]


def test_a_broken_video_is_a_status(tmp_path: Path, watcher: Watcher, capfd: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "x.mp4").write_bytes(b"\0\0\0\x18ftypmp42" + bytes(200))
    with watcher.camera(Video(tmp_path / "x.mp4")):
        watcher.until(lambda: CameraState.ABSENT in watcher.states())
    assert "x.mp4" in str(watcher.statuses[0].fault)
    assert capfd.readouterr() == ("", "")


def test_addresses(tmp_path: Path, draw: Draw) -> None:
    cv2.imwrite(str(tmp_path / "one.png"), draw("x"))
    assert isinstance(source_of(0), Device)
    assert isinstance(source_of("1"), Device)
    assert isinstance(source_of("rtsp://127.0.0.1/live"), Stream)
    assert isinstance(source_of(tmp_path), Folder)
    assert isinstance(source_of(str(tmp_path / "one.png")), Folder)
    assert source_of("https://door:secret@cam.example/x.mjpg").name == "https://cam.example/x.mjpg"
    for wrong in ("nowhere.mp4", "ftp://x.example/a.mp4", "concat:a|b"):
        with pytest.raises(Fault, match="no such file"):
            source_of(wrong)

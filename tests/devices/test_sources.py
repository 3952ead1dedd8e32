"""Files, folders and addresses as cameras."""

from __future__ import annotations

import logging
import os
from collections.abc import Callable
from pathlib import Path

import cv2
import pytest

from kiosk.devices.names import CameraName
from kiosk.devices.qr_reader import Image
from kiosk.devices.sources import Device, Folder, Mjpeg, Rtsp, Video, source_of
from kiosk.devices.status import CameraState
from kiosk.errors import Fault
from tests.devices.watcher import Watcher

Draw = Callable[..., Image]


@pytest.fixture
def watcher() -> Watcher:
    return Watcher()


def a_video(path: Path, texts: list[str], draw: Draw) -> Path:
    writer = cv2.VideoWriter(str(path), cv2.VideoWriter.fourcc(*"mp4v"), 30, (640, 360))
    for text in texts:
        for number in range(36):
            writer.write(draw(text, noise=number + 1))
    writer.release()
    return path


def test_a_video_is_a_camera(tmp_path: Path, watcher: Watcher, draw: Draw) -> None:
    video = a_video(tmp_path / "door.mp4", ["A-1", "A-2", "A-3"], draw)
    with watcher.camera(source_of(str(video))) as camera:
        watcher.until(lambda: CameraState.ENDED in watcher.states() and "A-3" in watcher.texts)
    assert watcher.texts == ["A-1", "A-2", "A-3"]
    assert camera.status.frames == 108


def test_a_video_can_go_on_for_ever(tmp_path: Path, watcher: Watcher, draw: Draw) -> None:
    video = a_video(tmp_path / "door.mp4", ["A-1"], draw)
    with watcher.camera(source_of(video, loop=True)) as camera:
        watcher.until(lambda: len(watcher.frames) > 40)
        assert camera.status.state is CameraState.LIVE


def test_a_broken_video_is_a_status(tmp_path: Path, watcher: Watcher, capfd: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "x.mp4").write_bytes(b"\0\0\0\x18ftypmp42" + bytes(200))
    with watcher.camera(Video(tmp_path / "x.mp4")):
        watcher.until(lambda: CameraState.UNREADABLE in watcher.states())
    assert "x.mp4" in str(watcher.statuses[0].fault)
    assert capfd.readouterr() == ("", "")


def test_a_folder_of_images_is_a_camera_and_broken_ones_are_remarked_on(
    tmp_path: Path, watcher: Watcher, draw: Draw, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO)
    for number in range(3):
        cv2.imwrite(str(tmp_path / f"{number}.png"), draw(f"F-{number}"))
    (tmp_path / "1b-amina-okafor.png").write_bytes(b"broken")
    (tmp_path / "notes.txt").write_text("no image", encoding="utf-8")
    with watcher.camera(Folder(tmp_path, seconds=1.1)):
        watcher.until(lambda: CameraState.ENDED in watcher.states() and "F-2" in watcher.texts)
    assert watcher.texts == ["F-0", "F-1", "F-2"]
    assert "1 images of the folder can't be read" in caplog.text
    assert "okafor" not in caplog.text


def test_a_folder_in_which_nothing_can_be_read_says_so_and_does_not_spin(tmp_path: Path, watcher: Watcher) -> None:
    (tmp_path / "a.png").write_bytes(b"broken")
    with watcher.camera(Folder(tmp_path, loop=True)):
        watcher.until(lambda: CameraState.UNREADABLE in watcher.states())
    assert "none of its images can be read" in str(watcher.statuses[0].fault)


def test_an_empty_folder_and_one_that_is_gone_say_so(tmp_path: Path, watcher: Watcher) -> None:
    folder = tmp_path / "inbox"
    folder.mkdir()
    source = source_of(folder)
    with watcher.camera(source):
        watcher.until(lambda: CameraState.UNREADABLE in watcher.states())
    assert "holds no images" in str(watcher.statuses[0].fault)
    folder.rmdir()
    gone = Watcher()
    with gone.camera(source):
        gone.until(lambda: CameraState.UNREADABLE in gone.states())
    assert "no such file or folder" in str(gone.statuses[0].fault)


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="nothing is forbidden to this user")
def test_a_folder_that_may_not_be_read_says_so(tmp_path: Path, watcher: Watcher) -> None:
    folder = tmp_path / "inbox"
    folder.mkdir(mode=0)
    with watcher.camera(Folder(folder)):
        watcher.until(lambda: CameraState.UNREADABLE in watcher.states())
    assert "can't be read" in str(watcher.statuses[0].fault)


def test_addresses(tmp_path: Path, draw: Draw) -> None:
    cv2.imwrite(str(tmp_path / "one.png"), draw("x"))
    assert isinstance(source_of(0), Device)
    assert isinstance(source_of("1"), Device)
    assert isinstance(source_of(CameraName("Front camera")), Device)
    assert isinstance(source_of("rtsp://127.0.0.1/live"), Rtsp)
    assert isinstance(source_of("HTTP://127.0.0.1/video"), Mjpeg)
    assert isinstance(source_of(tmp_path), Folder)
    assert isinstance(source_of(str(tmp_path / "one.png")), Folder)
    for wrong in ("nowhere.mp4", "ftp://x.example/a.mp4", "concat:a|b"):
        with pytest.raises(Fault, match="no such file"):
            source_of(wrong)

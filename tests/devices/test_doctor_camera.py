"""What `kiosk doctor` says of a camera."""

from __future__ import annotations

import re
import socket
from pathlib import Path

import cv2
import pytest

from kiosk.devices.address import camera_meant
from kiosk.devices.names import ANY, CameraName
from kiosk.doctor import Health, _camera
from tests.devices.conftest import MjpegCamera, picture_of


def test_a_camera_that_works_is_named_with_what_it_gives(mjpeg: MjpegCamera) -> None:
    finding = _camera(mjpeg.url)
    assert finding.health is Health.OK
    assert re.fullmatch(r"http://127\.0\.0\.1:\d+/stream\.mjpg: 640x360, JPEG, HTTP; \d+ frames a second come", finding.message)


def test_a_camera_that_is_not_there_is_to_be_plugged_in(capfd: pytest.CaptureFixture[str]) -> None:
    for camera in (63, "Microscope"):
        finding = _camera(camera)
        assert finding.health is Health.WARNING
        assert "plug" in finding.mend
    assert capfd.readouterr() == ("", "")


def test_a_camera_that_answers_nothing_is_broken_and_its_password_kept() -> None:
    with socket.create_server(("127.0.0.1", 0)) as silent:
        finding = _camera(f"http://door:secret@127.0.0.1:{silent.getsockname()[1]}/x")
    assert finding.health is Health.BROKEN
    assert "secret" not in finding.message + finding.mend


def test_files_are_cameras_too(tmp_path: Path) -> None:
    assert _camera(str(tmp_path / "door.mp4")).health is Health.WARNING
    cv2.imwrite(str(tmp_path / "one.png"), picture_of("x"))
    assert _camera(str(tmp_path / "one.png")).message.startswith("one.png: 640x360;")


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("0", 0),
        ("auto", ANY),
        ("rtsp://cam/live", "rtsp://cam/live"),
        ("Logitech BRIO", CameraName("Logitech BRIO")),
        ("./inbox", Path("inbox")),
        ("door.mp4", Path("door.mp4")),
        ("/dev/nothing", Path("/dev/nothing")),
    ],
)
def test_what_somebody_types_for_a_camera(text: str, meant: object) -> None:
    assert camera_meant(text) == meant

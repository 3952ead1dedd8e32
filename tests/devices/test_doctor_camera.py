"""What `kiosk doctor` says of a camera."""

from __future__ import annotations

import re
import socket
from collections.abc import Callable
from pathlib import Path

import cv2
import pytest

from kiosk.devices.address import camera_meant
from kiosk.devices.camera import Camera
from kiosk.devices.names import ANY, CameraName
from kiosk.devices.qr_reader import Image
from kiosk.devices.sources import Source
from kiosk.devices.status import CameraState, CameraStatus
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


Patient = Callable[[CameraState, Callable[[], None]], None]


@pytest.fixture
def when(monkeypatch: pytest.MonkeyPatch) -> Patient:
    """Do something as soon as a camera is first said to be so; its stalls are said after a fraction of the usual time."""

    def patch(state: CameraState, act: Callable[[], None]) -> None:
        def camera(source: Source, *, on_frame: Callable[[Image], None], on_status: Callable[[CameraStatus], None]) -> Camera:
            def told(status: CameraStatus) -> None:
                on_status(status)
                if status.state is state:
                    act()

            return Camera(source, on_frame=on_frame, on_status=told, stalled_after=0.3)

        monkeypatch.setattr("kiosk.doctor.Camera", camera)

    return patch


def test_a_camera_that_takes_long_to_begin_is_waited_for(mjpeg: MjpegCamera, when: Patient) -> None:
    mjpeg.sending.clear()
    when(CameraState.STALLED, mjpeg.sending.set)
    finding = _camera(mjpeg.url)
    assert finding.health is Health.OK, finding
    assert "640x360" in finding.message


def test_a_camera_that_never_begins_is_broken_when_patience_ends(
    mjpeg: MjpegCamera, when: Patient, monkeypatch: pytest.MonkeyPatch
) -> None:
    mjpeg.sending.clear()
    said: list[CameraState] = []
    when(CameraState.STALLED, lambda: said.append(CameraState.STALLED))
    monkeypatch.setattr("kiosk.doctor._PATIENCE", 2.5)
    finding = _camera(mjpeg.url)
    assert said
    assert finding.health is Health.BROKEN
    assert "no picture comes" in finding.message


def test_a_camera_that_stops_after_it_began_is_broken(mjpeg: MjpegCamera, when: Patient) -> None:
    when(CameraState.LIVE, mjpeg.sending.clear)
    finding = _camera(mjpeg.url)
    assert finding.health is Health.BROKEN
    assert "no picture comes" in finding.message


def test_what_a_camera_was_before_it_did_well_is_not_told(
    mjpeg: MjpegCamera, when: Patient, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Frozen at first, as some are while they warm up."""
    mjpeg.frozen = True
    monkeypatch.setattr("kiosk.doctor._FRAMES", 60)
    when(CameraState.FROZEN, lambda: setattr(mjpeg, "frozen", False))
    finding = _camera(mjpeg.url)
    assert finding.health is Health.OK, finding


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

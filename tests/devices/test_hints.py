"""What a camera is asked for, and that a refusal is no trouble."""

from __future__ import annotations

import threading
from pathlib import Path

import cv2
import pytest

from kiosk.devices.hints import Hints, ask, given
from kiosk.devices.local import Device
from kiosk.devices.names import CameraName, Present
from kiosk.devices.status import CameraState, Got, NoPicture

MJPG = float(cv2.VideoWriter.fourcc(*"MJPG"))


class Capture:
    """A driver that takes what it likes, in place of hardware that is not here; what was asked for is written down."""

    def __init__(self, through: str = "V4L2", *, obeys: bool = True) -> None:
        self.asked: list[tuple[int, float]] = []
        self._through, self._obeys = through, obeys
        self._has = {
            cv2.CAP_PROP_FRAME_WIDTH: 640.0,
            cv2.CAP_PROP_FRAME_HEIGHT: 480.0,
            cv2.CAP_PROP_FPS: 15.0,
            cv2.CAP_PROP_FOURCC: float(cv2.VideoWriter.fourcc(*"YUYV")),
        }

    def getBackendName(self) -> str:  # noqa: N802 - OpenCV's word
        return self._through

    def set(self, which: int, value: float) -> bool:
        self.asked.append((which, value))
        if self._obeys:
            self._has[which] = value
        return self._obeys

    def get(self, which: int) -> float:
        return self._has.get(which, 0.0)


def asked(through: str, hints: Hints | None = None) -> dict[int, float]:
    capture = Capture(through)
    ask(capture, hints or Hints())  # type: ignore[arg-type]
    return dict(capture.asked)


def test_it_is_asked_for_a_size_a_rate_and_compressed_pictures_first() -> None:
    capture = Capture()
    got = ask(capture, Hints())  # type: ignore[arg-type]
    assert capture.asked[:4] == [
        (cv2.CAP_PROP_FOURCC, MJPG),
        (cv2.CAP_PROP_FRAME_WIDTH, 1280),
        (cv2.CAP_PROP_FRAME_HEIGHT, 720),
        (cv2.CAP_PROP_FPS, 30.0),
    ]
    assert got == Got(1280, 720, 30.0, "MJPG", "V4L2")
    assert str(got) == "1280x720, 30/s, MJPG, V4L2"


def test_a_refusal_is_no_trouble_and_what_it_gives_is_said() -> None:
    assert str(ask(Capture(obeys=False), Hints())) == "640x480, 15/s, YUYV, V4L2"  # type: ignore[arg-type]


@pytest.mark.parametrize(("through", "compressed"), [("V4L2", True), ("DSHOW", True), ("MSMF", False), ("AVFOUNDATION", False)])
def test_the_format_is_asked_for_only_where_it_can_be_chosen(through: str, compressed: bool) -> None:
    assert (cv2.CAP_PROP_FOURCC in asked(through)) == compressed
    assert cv2.CAP_PROP_FOURCC not in asked(through, Hints(pixels=""))


@pytest.mark.parametrize(
    ("through", "milliseconds", "automatic", "exposure"),
    [
        ("V4L2", None, 3, None),
        ("V4L2", 8.0, 1, 80),
        ("V4L2", 0.01, 1, 1),
        ("MSMF", None, 0.75, None),
        ("MSMF", 7.8125, 0.25, -7),
        ("DSHOW", 31.25, 0.25, -5),
        ("AVFOUNDATION", 8.0, None, None),
    ],
)
def test_an_exposure_is_asked_for_in_the_units_of_the_interface(
    through: str, milliseconds: float | None, automatic: float | None, exposure: float | None
) -> None:
    wishes = asked(through, Hints(exposure=milliseconds))
    assert wishes.get(cv2.CAP_PROP_AUTO_EXPOSURE) == automatic
    assert wishes.get(cv2.CAP_PROP_EXPOSURE) == exposure


def test_focus_is_left_alone_where_that_is_wished() -> None:
    assert asked("V4L2")[cv2.CAP_PROP_AUTOFOCUS] == 1.0
    assert cv2.CAP_PROP_AUTOFOCUS not in asked("V4L2", Hints(autofocus=None))


def test_a_device_file_that_takes_no_wishes_is_no_trouble(tmp_path: Path) -> None:
    (tmp_path / "video0").touch()
    ask(Capture(), Hints(), str(tmp_path / "video0"))  # type: ignore[arg-type]
    ask(Capture(), Hints(), str(tmp_path / "nothing"))  # type: ignore[arg-type]


def test_drivers_may_say_anything() -> None:
    capture = Capture()
    capture._has.update({cv2.CAP_PROP_FPS: float("nan"), cv2.CAP_PROP_FOURCC: -466162819.0})
    assert str(given(capture)) == "640x480, V4L2"  # type: ignore[arg-type]
    capture._has.update({cv2.CAP_PROP_FPS: 1e9, cv2.CAP_PROP_FOURCC: 7.0})
    assert str(given(capture)) == "640x480, V4L2"  # type: ignore[arg-type]


def fault_of(device: Device) -> NoPicture:
    with pytest.raises(NoPicture) as raised:
        next(device.frames(threading.Event()))
    return raised.value


def test_a_name_that_nobody_bears_is_absent_and_one_that_cannot_be_opened_is_said(tmp_path: Path) -> None:
    assert fault_of(Device(CameraName("Microscope"), find=tuple)).state is CameraState.ABSENT
    there = (Present(CameraName("Microscope"), "/dev/video63"),)
    assert fault_of(Device(CameraName("micro"), find=lambda: there)).state is CameraState.ABSENT
    (tmp_path / "video0").touch()
    taken = (Present(CameraName("Microscope"), str(tmp_path / "video0")),)
    assert fault_of(Device(CameraName("micro"), find=lambda: taken)).state is CameraState.BUSY
    by_place = (Present(CameraName("Microscope"), 63),)
    device = Device(CameraName("micro"), find=lambda: by_place)
    fault = fault_of(device)
    assert (fault.state, device.name) == (CameraState.BUSY, "Microscope")
    assert "Microscope" in fault.what

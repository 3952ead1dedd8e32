"""Cameras by name, and what opens each."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.devices.names import ANY, CameraName, Present, linux_cameras, match, ordered

FRONT = Present(CameraName("Front camera", "id-1"), 0)
BRIO = Present(CameraName("Logitech BRIO", "id-2"), 1)
BRIO_TWIN = Present(CameraName("Logitech BRIO", "id-3"), 2)
ALL = (FRONT, BRIO, BRIO_TWIN)


@pytest.mark.parametrize(
    ("wanted", "found"),
    [
        (CameraName("Logitech BRIO", "id-3"), BRIO_TWIN),
        (CameraName("renamed meanwhile", "id-2"), BRIO),
        (CameraName("front CAMERA"), FRONT),
        (CameraName("brio"), BRIO),
        (CameraName("Front camera", "another socket"), FRONT),
        (CameraName("Logitech BRIO", "a third one"), None),
        (CameraName("Microscope"), None),
        (ANY, FRONT),
    ],
)
def test_a_camera_is_found_by_its_id_else_by_its_name(wanted: CameraName, found: Present | None) -> None:
    assert match(wanted, ALL) == found


def test_where_there_is_none_none_is_found() -> None:
    assert match(ANY, ()) is None
    assert match(CameraName("", "id"), ()) is None


def test_on_windows_the_place_in_the_list_opens_it() -> None:
    devices = [(r"\\?\usb#vid_1", "B"), (r"\\?\usb#vid_0", "A")]
    assert [present.opens for present in ordered(devices, "win32")] == [0, 1]


def test_on_macos_the_place_in_the_sorted_list_opens_it() -> None:
    devices = [("0x8020", "FaceTime"), ("0x1100", "USB camera"), ("1A-FF", "Telephone")]
    assert [(present.camera.name, present.opens) for present in ordered(devices, "darwin")] == [
        ("FaceTime", 1),
        ("USB camera", 0),
        ("Telephone", 2),
    ]


@pytest.fixture
def linux(tmp_path: Path) -> Path:
    """A machine with a built-in camera and a pluggable one, each with a second file for data about its pictures."""
    for number, (name, index) in enumerate([("Integrated", "0"), ("Integrated", "1"), ("BRIO", "0"), ("BRIO", "1")]):
        folder = tmp_path / "sys/class/video4linux" / f"video{number}"
        folder.mkdir(parents=True)
        (folder / "name").write_text(f"{name}\n", encoding="utf-8")
        (folder / "index").write_text(f"{index}\n", encoding="utf-8")
    (tmp_path / "dev/v4l/by-id").mkdir(parents=True)
    (tmp_path / "dev/v4l/by-path").mkdir(parents=True)
    for number in range(4):
        (tmp_path / f"dev/video{number}").touch()
        (tmp_path / f"dev/v4l/by-path/pci-usb-{number}").symlink_to(f"../../video{number}")
    (tmp_path / "dev/v4l/by-id/usb-Logitech_BRIO_123-video-index0").symlink_to("../../video2")
    return tmp_path


def test_on_linux_the_kernel_knows_names_and_what_lasts(linux: Path) -> None:
    assert linux_cameras(linux) == (
        Present(CameraName("Integrated", "pci-usb-0"), "/dev/video0"),
        Present(CameraName("BRIO", "usb-Logitech_BRIO_123-video-index0"), "/dev/video2"),
    )


def test_on_linux_the_device_file_that_qt_names_opens_it(linux: Path) -> None:
    (present,) = ordered([("/dev/video2", "BRIO")], "linux", linux)
    assert present == Present(CameraName("BRIO", "usb-Logitech_BRIO_123-video-index0"), "/dev/video2")


def test_a_camera_that_comes_back_under_another_number_is_the_same(linux: Path) -> None:
    wanted = linux_cameras(linux)[1].camera
    (linux / "sys/class/video4linux/video2").rename(linux / "sys/class/video4linux/video10")
    link = linux / "dev/v4l/by-id/usb-Logitech_BRIO_123-video-index0"
    link.unlink()
    link.symlink_to("../../video10")
    (linux / "dev/video10").touch()
    found = match(wanted, linux_cameras(linux))
    assert found is not None
    assert found.opens == "/dev/video10"


def test_a_machine_without_cameras_has_none(tmp_path: Path) -> None:
    assert linux_cameras(tmp_path) == ()
    assert ordered([("strange", "X")], "linux", tmp_path) == (Present(CameraName("X", "strange"), 0),)

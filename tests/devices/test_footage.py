"""Videos out of files: every picture with its moment, and of a video that was cut what came before."""

from __future__ import annotations

import struct
from collections.abc import Callable
from pathlib import Path

import cv2
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.devices import footage
from kiosk.devices.footage import begins_like_a_video, is_cut_short
from kiosk.devices.images import frames_of
from kiosk.devices.qr_reader import Image, QrReader
from kiosk.errors import Fault

Draw = Callable[..., Image]

FORMS = [("avi", "MJPG"), ("mp4", "mp4v"), ("mov", "mp4v"), ("mkv", "MJPG")]
COUNT = 12


def filmed(path: Path, draw: Draw, four: str, count: int = COUNT, size: tuple[int, int] = (320, 240)) -> bytes:
    writer = cv2.VideoWriter(str(path), cv2.CAP_FFMPEG, cv2.VideoWriter.fourcc(*four), 10, size)
    assert writer.isOpened()
    for number in range(count):
        writer.write(draw(f"v{number}", *size, noise=number + 1))
    writer.release()
    return path.read_bytes()


def told(path: Path) -> tuple[list[str], str]:
    """The texts in a video's pictures, and how it ended."""
    texts, ends = [], ""
    for frame in frames_of(path):
        assert not ends
        if isinstance(frame.image, Fault):
            ends = str(frame.image)
        else:
            texts += [code.text for code in QrReader().read(frame.image)]
    return texts, ends


def index_in_front(whole: bytes) -> bytes:
    """An MP4 as players on the web want it: the index (`moov`) before the pictures (`mdat`), its offsets moved accordingly."""
    boxes, at = {}, 0
    while at < len(whole):
        length, kind = struct.unpack_from(">I4s", whole, at)
        boxes[kind] = whole[at : at + length]
        at += length
    moov = bytearray(boxes[b"moov"])
    table = moov.index(b"stco") + 8
    (count,) = struct.unpack_from(">I", moov, table)
    later = len(boxes[b"ftyp"]) + len(moov) - whole.index(boxes[b"mdat"])
    for entry in range(table + 4, table + 4 + 4 * count, 4):
        struct.pack_into(">I", moov, entry, struct.unpack_from(">I", moov, entry)[0] + later)
    return boxes[b"ftyp"] + bytes(moov) + boxes[b"mdat"]


@pytest.mark.parametrize(("form", "four"), FORMS)
def test_a_video_gives_its_frames_with_their_moments(tmp_path: Path, draw: Draw, form: str, four: str) -> None:
    filmed(tmp_path / f"v.{form}", draw, four, 4)
    frames = list(frames_of(tmp_path / f"v.{form}"))
    assert [frame.seconds for frame in frames] == pytest.approx([0.0, 0.1, 0.2, 0.3])
    assert told(tmp_path / f"v.{form}") == (["v0", "v1", "v2", "v3"], "")


@pytest.mark.parametrize(("form", "four"), [("avi", "MJPG"), ("mkv", "MJPG")])
@pytest.mark.parametrize("share", [0.35, 0.6, 0.97])
def test_of_a_video_that_ends_in_the_middle_of_a_frame_those_before_are_read(
    tmp_path: Path, draw: Draw, capfd: pytest.CaptureFixture[str], form: str, four: str, share: float
) -> None:
    path = tmp_path / f"v.{form}"
    whole = filmed(path, draw, four)
    path.write_bytes(whole[: int(len(whole) * share)])
    texts, ends = told(path)
    assert texts[: int(COUNT * share) - 1] == [f"v{number}" for number in range(int(COUNT * share) - 1)]
    assert ends.startswith(f"v.{form}: the video ends too early")
    assert capfd.readouterr() == ("", "")


def test_of_a_video_cut_behind_its_index_the_frames_before_are_read(tmp_path: Path, draw: Draw) -> None:
    whole = index_in_front(filmed(tmp_path / "v.mp4", draw, "mp4v"))
    (tmp_path / "v.mp4").write_bytes(whole)
    assert told(tmp_path / "v.mp4") == ([f"v{number}" for number in range(COUNT)], "")
    (tmp_path / "v.mp4").write_bytes(whole[: len(whole) * 6 // 10])
    texts, ends = told(tmp_path / "v.mp4")
    assert texts[:5] == [f"v{number}" for number in range(5)]
    assert "ends too early" in ends


def test_a_video_that_lost_its_index_is_reported(tmp_path: Path, draw: Draw) -> None:
    whole = filmed(tmp_path / "v.mp4", draw, "mp4v")
    (tmp_path / "v.mp4").write_bytes(whole[: len(whole) * 6 // 10])
    assert told(tmp_path / "v.mp4") == ([], "v.mp4: the video ends too early: copy or export it again")


@pytest.mark.parametrize(("form", "four"), FORMS)
def test_damage_in_the_middle_crashes_nothing(
    tmp_path: Path, draw: Draw, capfd: pytest.CaptureFixture[str], form: str, four: str
) -> None:
    path = tmp_path / f"v.{form}"
    whole = filmed(path, draw, four)
    for seed in range(12):
        chance = np.random.default_rng(seed)
        damaged = bytearray(whole)
        for at in chance.integers(0, len(whole) if seed % 2 else 2000, 40):
            damaged[at] = chance.integers(256)
        path.write_bytes(damaged)
        told(path)
    assert capfd.readouterr() == ("", "")


def test_a_video_under_a_name_that_is_no_text_is_reported(tmp_path: Path, draw: Draw) -> None:
    """The video engine ends the whole process on such a name."""
    filmed(tmp_path / "v.avi", draw, "MJPG", 2)
    try:
        odd = (tmp_path / "v.avi").rename(tmp_path / "caf\udce9.avi")
    except (OSError, UnicodeError):
        pytest.skip("this system's file names are text")
    texts, ends = told(odd)
    assert texts == []
    assert ends.endswith("the name of the video or of its folder is no text: rename it")


@pytest.mark.parametrize(
    ("content", "cut"),
    [
        (b"RIFF\x04\0\0\0AVI ", False),
        (b"RIFF\x05\0\0\0AVI xx", False),
        (b"RIFF\x04\0\0\0AVI RIFF\x04\0\0\0AVIX", False),
        (b"RIFF\x04\0\0\0AVI RIFF\x05\0\0\0AVIX", True),
        (b"RIFF\x04\0\0\0AVI junk of a recorder", False),
        (b"RIFF\0\0\0\0AVI and more", False),
        (b"RIFF\xff\0\0\0AVI ", True),
        (b"\0\0\0\x0cftypisom", False),
        (b"\0\0\0\x0cftypisom\0\0\0\x10mdat12345678", False),
        (b"\0\0\0\x0cftypisom\0\0\0\x10mdat1234567", True),
        (b"\0\0\0\x0cftypisom\0\0\0\x00mdat1234567", False),
        (b"\0\0\0\x0cftypisom\0\0\0\x01mdat\0\0\0\0\0\0\0\x12xx", False),
        (b"\0\0\0\x0cftypisom\0\0\0\x01mdat\0\0\0\0\0\0\0\x12x", True),
        (b"\0\0\0\x0cftypisom\0\0\0\x01mdat\xff\xff\xff\xff\xff\xff\xff\xff", True),
        (b"\0\0\0\x0cftypisom\0\0", False),
        (b"\0\0\0\x04ftyp\0\0\0\x04", False),
        (b"\x1a\x45\xdf\xa3\x81x\x18\x53\x80\x67\x82xx", False),
        (b"\x1a\x45\xdf\xa3\x81x\x18\x53\x80\x67\x82x", True),
        (b"\x1a\x45\xdf\xa3\x81x\x18\x53\x80\x67\x40\x02xx", False),
        (b"\x1a\x45\xdf\xa3\x81x\x18\x53\x80\x67\x01\xff\xff\xff\xff\xff\xff\xffx", False),
        (b"\x1a\x45\xdf\xa3\x00", False),
        (b"\x1a\x45\xdf\xa3", False),
    ],
)
def test_whether_a_file_is_all_there_is_seen_from_its_outermost_parts(tmp_path: Path, content: bytes, cut: bool) -> None:
    (tmp_path / "v").write_bytes(content)
    with (tmp_path / "v").open("rb") as file:
        assert is_cut_short(file) is cut


@settings(deadline=None, database=None, max_examples=200)
@given(st.sampled_from([b"RIFF", b"\x1a\x45\xdf\xa3", b"\0\0\0\x08ftyp", b"\0\0\0\x01ftyp"]), st.binary(max_size=60))
def test_whether_any_bytes_are_all_there_is_answered(tmp_path_factory: pytest.TempPathFactory, start: bytes, rest: bytes) -> None:
    path = tmp_path_factory.getbasetemp() / "any.mp4"
    path.write_bytes(start + rest)
    with path.open("rb") as file:
        assert is_cut_short(file) in {True, False}


def test_a_file_of_a_million_empty_boxes_is_not_counted_through(tmp_path: Path) -> None:
    (tmp_path / "v.mp4").write_bytes(b"\0\0\0\x08free" * 1_000_000)
    with (tmp_path / "v.mp4").open("rb") as file:
        assert not is_cut_short(file)
        assert file.tell() < 100_000


@pytest.mark.parametrize(
    "start", [b"", b"\0\0\0\x18ftypavif", b"\0\0\0\x18ftypheic", b"RIFF\x04\0\0\0WEBP", b"#EXTM3U\n", b"RIFF"]
)
def test_what_is_no_video_never_meets_the_video_engine(start: bytes) -> None:
    assert not begins_like_a_video(start)


def test_a_large_video_comes_at_half_its_size(tmp_path: Path, draw: Draw, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(footage, "REDUCED_ABOVE", 320 * 240)
    filmed(tmp_path / "v.avi", draw, "MJPG", 1, (640, 360))
    (frame,) = frames_of(tmp_path / "v.avi")
    assert not isinstance(frame.image, Fault)
    assert frame.image.shape == (180, 320, 3)

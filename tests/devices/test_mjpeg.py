"""Motion JPEG out of whatever a stranger sends."""

from __future__ import annotations

import io
import struct

import cv2
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image as Pillow

from kiosk.devices.mjpeg import LARGEST_HEAD, LARGEST_PART, NotMjpeg, Parts, decoded, jpeg_size
from kiosk.devices.stills import MAX_SCANS
from tests.devices.conftest import picture_of

JPEG = cv2.imencode(".jpg", picture_of("x"))[1].tobytes()


def part(body: bytes, *, length: bool = True, delimiter: bytes = b"--frame", line: bytes = b"\r\n") -> bytes:
    head = [delimiter, b"Content-Type: image/jpeg"]
    if length:
        head.append(b"Content-length: %d" % len(body))
    return line.join([*head, b"", b""]) + body + line


def test_pictures_are_cut_out() -> None:
    assert Parts().feed(part(b"one") + part(b"two")) == [b"one", b"two"]


def test_without_a_length_a_picture_ends_at_the_next_delimiter() -> None:
    stream = part(b"one", length=False) + part(b"two", length=False) + b"--frame--\r\n"
    assert [body.rstrip(b"\r\n") for body in Parts().feed(stream)] == [b"one", b"two"]


@pytest.mark.parametrize("line", [b"\r\n", b"\n"])
@pytest.mark.parametrize("delimiter", [b"--frame", b"----myboundary", b"--=_1:2'"])
@pytest.mark.parametrize("length", [True, False])
def test_cameras_write_their_delimiters_and_lines_as_they_like(line: bytes, delimiter: bytes, length: bool) -> None:
    stream = b"\r\n" + b"".join(part(body, length=length, delimiter=delimiter, line=line) for body in (b"1", b"22", b"333"))
    bodies = [body.rstrip(b"\r\n") for body in Parts().feed(stream + delimiter + line)]
    assert bodies == [b"1", b"22", b"333"]


@given(st.lists(st.binary(min_size=1, max_size=60), min_size=1, max_size=6), st.data())
def test_the_pieces_in_which_it_arrives_make_no_difference(bodies: list[bytes], data: st.DataObject) -> None:
    stream = b"".join(part(body) for body in bodies)
    cuts = sorted(data.draw(st.lists(st.integers(0, len(stream)), max_size=12)))
    parts, whole = Parts(), []
    for start, end in zip([0, *cuts], [*cuts, len(stream)], strict=True):
        whole += parts.feed(stream[start:end])
    assert whole == bodies


@settings(max_examples=300)
@given(
    st.lists(st.one_of(st.binary(max_size=50), st.sampled_from([b"--a\r\n\r\n", b"\n--", b"Content-Length: 5\r\n"])), max_size=30)
)
def test_garbage_is_cut_or_refused_and_never_kept_without_bound(pieces: list[bytes]) -> None:
    parts = Parts()
    for piece in pieces:
        parts.feed(piece)
    assert len(parts._buffer) <= LARGEST_HEAD + 60


def test_endless_garbage_is_refused() -> None:
    with pytest.raises(NotMjpeg):
        Parts().feed(b"x" * (LARGEST_HEAD + 1))
    with pytest.raises(NotMjpeg):
        Parts().feed(b"--a\r\n" + b"X-Y: z\r\n" * 4000 + b"\r\n")
    with pytest.raises(NotMjpeg):
        Parts().feed(b"--a\r\nContent-Length: 999999999\r\n\r\n")


def test_a_picture_without_an_end_is_refused_when_it_grows_too_large() -> None:
    parts = Parts()
    parts.feed(b"--a\r\n\r\n")
    piece = bytes(1_000_000)
    with pytest.raises(NotMjpeg):
        for _ in range(LARGEST_PART // len(piece) + 2):
            parts.feed(piece)


def test_a_picture_is_decoded() -> None:
    picture = decoded(JPEG)
    assert picture is not None
    assert picture.shape == (360, 640, 3)
    assert jpeg_size(JPEG) == (640, 360)


def with_size(width: int, height: int) -> bytes:
    changed = bytearray(JPEG)
    place = changed.find(b"\xff\xc0")
    changed[place + 5 : place + 9] = struct.pack(">HH", height, width)
    return bytes(changed)


@pytest.mark.parametrize("size", [(60_000, 60_000), (65_535, 2000), (8000, 8000), (4100, 4096), (0, 100), (100, 0)])
def test_a_picture_too_large_is_never_decoded(size: tuple[int, int]) -> None:
    assert jpeg_size(with_size(*size)) == size
    assert decoded(with_size(*size)) is None


def test_a_live_picture_may_be_as_large_as_the_largest_cameras_give(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[int] = []
    monkeypatch.setattr("kiosk.devices.mjpeg.cv2.imdecode", lambda data, _: asked.append(len(data)))
    for size in ((3840, 2160), (4000, 4000), (4672, 3504)):
        decoded(with_size(*size))
    assert len(asked) == 3


def gone_over(times: int) -> bytes:
    """A progressive picture whose last scan comes so many times more."""
    file = io.BytesIO()
    Pillow.new("L", (640, 480), 127).save(file, "JPEG", progressive=True)
    whole = file.getvalue()
    return whole[:-2] + whole[whole.rindex(b"\xff\xda") : -2] * times + whole[-2:]


def test_a_picture_that_is_gone_over_again_and_again_is_never_decoded(monkeypatch: pytest.MonkeyPatch) -> None:
    assert decoded(gone_over(0)) is not None
    asked: list[int] = []
    monkeypatch.setattr("kiosk.devices.mjpeg.cv2.imdecode", lambda data, _: asked.append(len(data)))
    assert decoded(gone_over(MAX_SCANS)) is None
    assert asked == []


def test_what_is_none_or_cut_short_is_passed_over_without_a_word(capfd: pytest.CaptureFixture[str]) -> None:
    png = cv2.imencode(".png", np.zeros((9, 9, 3), np.uint8))[1].tobytes()
    for broken in (b"", b"\xff\xd8", JPEG[:500], JPEG[: len(JPEG) // 2], png, b"\xff\xd8\xff\xd9", bytes(1000)):
        assert decoded(broken) is None
    assert capfd.readouterr() == ("", "")


@settings(max_examples=200, deadline=None)
@given(st.integers(0, len(JPEG) - 1), st.binary(min_size=1, max_size=40))
def test_a_damaged_picture_is_a_picture_or_nothing(place: int, damage: bytes) -> None:
    made = decoded(JPEG[:place] + damage + JPEG[place + len(damage) :])
    assert made is None or made.ndim == 3


@given(st.binary(max_size=300))
def test_the_size_of_anything_is_a_size_or_nothing(data: bytes) -> None:
    size = jpeg_size(b"\xff\xd8" + data)
    assert size is None or len(size) == 2

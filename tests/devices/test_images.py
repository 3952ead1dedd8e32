"""Pictures out of files: good ones are read, whatever else lies there is reported."""

from __future__ import annotations

import io
import random
import tracemalloc
from collections.abc import Callable
from pathlib import Path

import cv2
import numpy as np
import pytest
from PIL import Image as Pillow

from kiosk.devices.images import FORMATS, MAX_ANIMATION, frames_of
from kiosk.devices.qr_reader import Image, QrReader
from kiosk.errors import Fault

Draw = Callable[..., Image]


def only(path: Path) -> Image | Fault:
    (frame,) = frames_of(path)
    assert frame.source == str(path)
    assert frame.index == 0
    return frame.image


def fault_of(path: Path) -> str:
    image = only(path)
    assert isinstance(image, Fault)
    return str(image)


def texts_in(image: Image | Fault) -> list[str]:
    assert not isinstance(image, Fault), image
    return [code.text for code in QrReader().read(image)]


def encoded(image: Image, form: str) -> bytes:
    buffer = io.BytesIO()
    Pillow.fromarray(image).save(buffer, form)
    return buffer.getvalue()


@pytest.mark.parametrize("form", FORMATS)
def test_every_kind_of_image_is_read_whatever_its_name(tmp_path: Path, draw: Draw, form: str) -> None:
    file = tmp_path / "picture.dat"
    file.write_bytes(encoded(draw("kind"), form))
    assert texts_in(only(file)) == ["kind"]


@pytest.mark.parametrize("mode", ["1", "L", "LA", "P", "PA", "RGB", "RGBA", "CMYK", "I;16"])
def test_every_mode_of_pixels_is_read(tmp_path: Path, draw: Draw, mode: str) -> None:
    picture = Pillow.fromarray(draw("mode")[:, :, 0])
    file = tmp_path / ("x.tif" if mode in {"CMYK", "PA"} else "x.png")
    if mode == "I;16":
        Pillow.fromarray(np.asarray(picture).astype(np.uint16) << 8).save(file)
    else:
        picture.convert("RGB").convert(mode.removesuffix("A") if mode == "PA" else mode).save(file)
    image = only(file)
    assert not isinstance(image, Fault)
    assert image.shape == (360, 640, 3)
    assert texts_in(image) == ["mode"]


def test_a_code_drawn_on_nothing_stands_on_white(tmp_path: Path, draw: Draw) -> None:
    gray = draw("on nothing")[:, :, 0]
    black = np.zeros((*gray.shape, 4), np.uint8)
    black[:, :, 3] = np.where(gray < 100, 255, 0)
    Pillow.fromarray(black).save(tmp_path / "clear.png")
    assert texts_in(only(tmp_path / "clear.png")) == ["on nothing"]


def test_colours_keep_their_order(tmp_path: Path) -> None:
    Pillow.new("RGB", (20, 20), (250, 10, 20)).save(tmp_path / "red.png")
    image = only(tmp_path / "red.png")
    assert not isinstance(image, Fault)
    assert image[0, 0].tolist() == [20, 10, 250]


def test_an_animations_pictures_come_one_by_one_and_not_for_ever(tmp_path: Path, draw: Draw) -> None:
    pages = [Pillow.fromarray(draw(f"page {number}", 200, 200, module=5)) for number in range(MAX_ANIMATION + 6)]
    pages[0].save(tmp_path / "a.gif", save_all=True, append_images=pages[1:], duration=100)
    frames = list(frames_of(tmp_path / "a.gif"))
    assert [frame.index for frame in frames] == list(range(MAX_ANIMATION))
    assert texts_in(frames[3].image) == ["page 3"]


def test_a_video_gives_its_frames_with_their_moments(tmp_path: Path, draw: Draw) -> None:
    writer = cv2.VideoWriter(str(tmp_path / "v.avi"), cv2.VideoWriter.fourcc(*"MJPG"), 10, (640, 360))
    for number in range(4):
        writer.write(draw(f"v{number}"))
    writer.release()
    frames = list(frames_of(tmp_path / "v.avi"))
    assert [frame.seconds for frame in frames] == pytest.approx([0.0, 0.1, 0.2, 0.3])
    assert [texts_in(frame.image) for frame in frames] == [["v0"], ["v1"], ["v2"], ["v3"]]


def test_a_folder_is_read_in_order_with_its_subfolders(tmp_path: Path, draw: Draw) -> None:
    (tmp_path / "b").mkdir()
    (tmp_path / ".hidden").mkdir()
    for name in ("c.png", "a.jpg", "b/x.PNG", ".hidden/x.png", ".x.png"):
        (tmp_path / name).write_bytes(encoded(draw(name[0]), "PNG"))
    (tmp_path / "b" / "truth.jsonl").write_text("{}", encoding="utf-8")
    (tmp_path / "d.png").write_bytes(b"")
    frames = list(frames_of(tmp_path))
    assert [Path(frame.source).name for frame in frames] == ["a.jpg", "x.PNG", "c.png", "d.png"]
    assert [isinstance(frame.image, Fault) for frame in frames] == [False, False, False, True]


@pytest.mark.parametrize(
    ("name", "content", "says"),
    [
        ("empty.png", b"", "empty"),
        ("text.png", b"hello, I am a text file", "no image or video"),
        ("list.mp4", b"#EXTM3U\n#EXTINF:1,\nhttp://127.0.0.1:9/a.ts\n", "no image or video"),
        ("ghost.eps", b"%!PS-Adobe-3.0 EPSF-3.0\n%%BoundingBox: 0 0 9 9\n", "no image or video"),
        ("short.mp4", b"\0\0\0\x18ftypmp42" + bytes(100), "video is damaged"),
        ("short.mkv", b"\x1a\x45\xdf\xa3" + bytes(100), "video is damaged"),
        ("short.png", b"\x89PNG\r\n\x1a\n", "no image or video"),
    ],
)
def test_what_is_no_picture_is_reported(
    tmp_path: Path, capfd: pytest.CaptureFixture[str], name: str, content: bytes, says: str
) -> None:
    (tmp_path / name).write_bytes(content)
    assert fault_of(tmp_path / name).startswith(f"{name}: ")
    assert says in fault_of(tmp_path / name)
    assert capfd.readouterr() == ("", "")


def test_what_is_not_there_is_reported(tmp_path: Path) -> None:
    assert "no such file" in fault_of(tmp_path / "nothing.png")
    assert "holds no images" in fault_of(tmp_path)


@pytest.mark.parametrize("form", FORMATS)
def test_a_picture_cut_short_is_reported_or_read(tmp_path: Path, draw: Draw, form: str) -> None:
    whole = encoded(draw("cut", noise=1), form)
    for share in (0.1, 0.5, 0.9):
        (tmp_path / "cut").write_bytes(whole[: int(len(whole) * share)])
        image = only(tmp_path / "cut")
        assert isinstance(image, Fault) or image.shape == (360, 640, 3)


@pytest.mark.parametrize("size", [(10_000, 10_000), (65_000, 65_000), (200_000, 5_000)])
def test_a_bomb_is_refused_by_its_header(tmp_path: Path, size: tuple[int, int]) -> None:
    small = bytearray(encoded(np.zeros((8, 8), np.uint8), "BMP"))
    small[18:26] = size[0].to_bytes(4, "little") + size[1].to_bytes(4, "little")
    (tmp_path / "bomb.bmp").write_bytes(small)
    tracemalloc.start()
    try:
        assert "million pixels" in fault_of(tmp_path / "bomb.bmp")
        assert tracemalloc.get_traced_memory()[1] < 10_000_000
    finally:
        tracemalloc.stop()


def test_a_large_photograph_is_read(tmp_path: Path, draw: Draw) -> None:
    Pillow.fromarray(draw("large", 6000, 4000, module=30)).save(tmp_path / "large.jpg")
    image = only(tmp_path / "large.jpg")
    assert not isinstance(image, Fault)
    assert image.size <= 16_000_000 * 3
    assert texts_in(image) == ["large"]


@pytest.mark.parametrize("form", FORMATS)
def test_no_damage_crashes(
    tmp_path: Path, draw: Draw, form: str, capfd: pytest.CaptureFixture[str], caplog: pytest.LogCaptureFixture
) -> None:
    whole = encoded(draw("x", 80, 80, module=1), form)
    chance = random.Random(form)
    file = tmp_path / "x"
    for _ in range(150):
        damaged = bytearray(whole)
        for _ in range(chance.randint(1, 6)):
            damaged[chance.randrange(min(len(damaged), 400))] = chance.choice([0, 255, chance.randrange(256)])
        file.write_bytes(damaged)
        for frame in frames_of(file):
            assert isinstance(frame.image, Fault | np.ndarray)
    assert capfd.readouterr() == ("", "")
    assert caplog.records == []

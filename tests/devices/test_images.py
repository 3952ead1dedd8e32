"""Pictures out of files: good ones are read, whatever else lies there is reported."""

from __future__ import annotations

import io
import random
from collections.abc import Callable
from pathlib import Path

import cv2
import numpy as np
import pytest
from PIL import Image as Pillow

from kiosk.devices.images import frames_of
from kiosk.devices.qr_reader import Image, QrReader
from kiosk.devices.stills import FORMATS, MAX_ANIMATION
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


def in_mode(picture: Pillow.Image, mode: str) -> Pillow.Image:
    gray = np.asarray(picture.convert("L"))
    match mode:
        case "I;16":
            return Pillow.fromarray(gray.astype(np.uint16) << 8)
        case "I":
            return Pillow.fromarray(gray.astype(np.int32) * 200_000)
        case "F":
            shades = gray.astype(np.float32) / 255
            shades[:9, :9], shades[-9:, :9], shades[-9:, -9:] = np.nan, np.inf, -np.inf
            return Pillow.fromarray(shades)
        case "P, clear":
            plain = picture.convert("P")
            plain.info["transparency"] = 255
            return plain
    return picture.convert("RGB").convert(mode)


@pytest.mark.parametrize("colour", [False, True])
@pytest.mark.parametrize(
    ("mode", "form"),
    [
        *((mode, "PNG") for mode in ("1", "L", "LA", "P", "P, clear", "RGB", "RGBA", "I;16")),
        *((mode, "JPEG") for mode in ("L", "RGB", "CMYK")),
        *((mode, "TIFF") for mode in ("1", "L", "P", "RGBA", "CMYK", "YCbCr", "I;16", "I", "F")),
        *((mode, "WEBP") for mode in ("L", "RGBA")),
        *((mode, "GIF") for mode in ("1", "P, clear")),
    ],
)
def test_every_mode_of_pixels_is_read(tmp_path: Path, draw: Draw, mode: str, form: str, colour: bool) -> None:
    in_mode(Pillow.fromarray(draw("mode")), mode).save(tmp_path / "x", form)
    (frame,) = frames_of(tmp_path / "x", colour=colour)
    assert not isinstance(frame.image, Fault), frame.image
    assert (frame.image.shape, frame.image.dtype) == ((360, 640, 3) if colour else (360, 640), np.uint8)
    assert texts_in(frame.image) == ["mode"]


def test_sixteen_bits_of_three_colours_are_read(tmp_path: Path, draw: Draw) -> None:
    cv2.imwrite(str(tmp_path / "x.png"), draw("deep").astype(np.uint16) * 256)
    assert texts_in(only(tmp_path / "x.png")) == ["deep"]


def test_a_fax_is_read(tmp_path: Path, draw: Draw) -> None:
    Pillow.fromarray(draw("fax")).convert("1").save(tmp_path / "x.tif", compression="group4")
    assert texts_in(only(tmp_path / "x.tif")) == ["fax"]


@pytest.mark.parametrize("orientation", range(1, 9))
def test_a_photograph_is_read_whichever_way_the_camera_was_held(tmp_path: Path, draw: Draw, orientation: int) -> None:
    """The pixels lie as the sensor saw them, mirrored too; EXIF says how to turn them (CIPA DC-008, 4.6.4)."""
    back = {2: [0], 3: [3], 4: [1], 5: [5], 6: [2], 7: [6], 8: [4]}.get(orientation, [])
    picture = Pillow.fromarray(draw("held"))
    for each in back:
        picture = picture.transpose(Pillow.Transpose(each))
    exif = Pillow.Exif()
    exif[0x0112] = orientation
    picture.save(tmp_path / "x.jpg", exif=exif)
    assert texts_in(only(tmp_path / "x.jpg")) == ["held"]


@pytest.mark.parametrize("form", FORMATS)
def test_gray_is_what_the_colours_come_to(tmp_path: Path, form: str) -> None:
    squares = np.random.default_rng(3).integers(0, 256, (9, 16, 3), np.uint8)
    picture = Pillow.fromarray(np.kron(squares, np.ones((16, 16, 1), np.uint8)))
    picture.save(tmp_path / "x", form)
    (gray,), (coloured,) = frames_of(tmp_path / "x", colour=False), frames_of(tmp_path / "x")
    assert not isinstance(gray.image, Fault)
    assert not isinstance(coloured.image, Fault)
    expected = cv2.cvtColor(coloured.image, cv2.COLOR_BGR2GRAY)
    assert np.abs(expected.astype(int) - gray.image).mean() < 2


@pytest.mark.parametrize("size", [(65_535, 1), (1, 65_535), (65_535, 30), (1, 1), (3, 65_535)])
@pytest.mark.parametrize("form", ["PNG", "JPEG", "TIFF", "BMP"])
def test_a_strip_is_a_picture(tmp_path: Path, form: str, size: tuple[int, int]) -> None:
    if form == "JPEG" and max(size) > 65_500:
        size = (min(size[0], 65_500), min(size[1], 65_500))  # what the library writes
    Pillow.new("RGB", size, "white").save(tmp_path / "x", form)
    image = only(tmp_path / "x")
    assert not isinstance(image, Fault)
    assert image.shape == (size[1], size[0], 3)
    assert texts_in(image) == []


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


def test_what_comes_before_a_broken_page_is_read(tmp_path: Path, draw: Draw) -> None:
    pages = [Pillow.fromarray(draw(f"page {number}", 200, 200, module=5)) for number in range(3)]
    pages[0].save(tmp_path / "a.tif", save_all=True, append_images=pages[1:])
    whole = (tmp_path / "a.tif").read_bytes()
    (tmp_path / "a.tif").write_bytes(whole[: len(whole) * 5 // 6])
    *good, last = frames_of(tmp_path / "a.tif")
    assert [texts_in(frame.image) for frame in good] == [["page 0"], ["page 1"]]
    assert isinstance(last.image, Fault)
    assert last.index == 2


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
        ("phone.heic", b"\0\0\0\x18ftypheic\0\0\0\0mif1heic", "HEIC"),
        ("phone.heif", b"\0\0\0\x18ftypmif1\0\0\0\0mif1heic", "no image or video"),
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
        for frame in frames_of(file, colour=chance.random() < 0.5):
            assert isinstance(frame.image, Fault | np.ndarray)
    assert capfd.readouterr() == ("", "")
    assert caplog.records == []

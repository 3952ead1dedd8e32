"""Photos as strangers send them: every form, every turn, every trick."""

from __future__ import annotations

import contextlib
import io
import os
import random
import struct
import warnings
import zipfile
from pathlib import Path

import numpy as np
import pytest
from PIL import Image, ImageCms

from kiosk.domain.photo import Photo, crop
from kiosk.errors import Fault
from kiosk.files.photos import MAX_BYTES, MAX_JPEG, PhotoFolder, read_photo
from tests.portraits import portrait, saved

RED, GREEN, BLUE, WHITE = (220, 30, 30), (30, 160, 60), (30, 60, 200), (255, 255, 255)
SECRET = b"40.7489 N 73.9680 W"


def quarters(width: int = 300, height: int = 400) -> Image.Image:
    """Red top left, green top right, blue bottom left, white bottom right."""
    picture = Image.new("RGB", (width, height), RED)
    picture.paste(GREEN, (width // 2, 0, width, height // 2))
    picture.paste(BLUE, (0, height // 2, width // 2, height))
    picture.paste(WHITE, (width // 2, height // 2, width, height))
    return picture


@pytest.fixture
def read(tmp_path):
    def run(content: bytes, name: str = "r1.jpg") -> Photo:
        path = tmp_path / name
        path.write_bytes(content)
        return read_photo(path)

    return run


def opened(photo: Photo) -> Image.Image:
    return Image.open(io.BytesIO(photo.jpeg))


def corners(photo: Photo) -> list[tuple[int, int, int]]:
    """The colours of a photo's quarters: top left, top right, bottom left, bottom right."""
    picture = opened(photo).convert("RGB")
    width, height = picture.size
    places = ((0.25, 0.25), (0.75, 0.25), (0.25, 0.75), (0.75, 0.75))
    return [picture.getpixel((round(x * width), round(y * height))) for x, y in places]


def near(found, expected, by: int = 12) -> bool:
    return all(
        abs(one - other) <= by
        for pixel, wanted in zip(found, expected, strict=True)
        for one, other in zip(pixel, wanted, strict=True)
    )


def refused(read, content: bytes, name: str = "r1.jpg") -> str:
    with pytest.raises(Fault) as raised:
        read(content, name)
    return str(raised.value)


@pytest.mark.parametrize("form", ["JPEG", "PNG", "WEBP", "GIF", "BMP", "TIFF"])
def test_every_form_becomes_a_small_upright_baseline_jpeg(read, form):
    photo = read(saved(portrait(900, 1200), form))
    picture = opened(photo)
    assert (picture.format, picture.mode, picture.size) == ("JPEG", "RGB", (480, 640))
    assert (photo.width, photo.height) == picture.size
    assert not picture.info.get("progressive")
    assert len(photo.jpeg) <= MAX_JPEG
    assert photo.face is not None


@pytest.mark.parametrize("form", ["JPEG", "PNG", "WEBP", "TIFF"])
@pytest.mark.parametrize("orientation", range(1, 9))
def test_a_picture_stands_upright_however_the_camera_was_held(read, form, orientation):
    # how the camera stores what is to be seen upright: the inverse of what a viewer does
    stored = {
        1: quarters(),
        2: quarters().transpose(Image.Transpose.FLIP_LEFT_RIGHT),
        3: quarters().transpose(Image.Transpose.ROTATE_180),
        4: quarters().transpose(Image.Transpose.FLIP_TOP_BOTTOM),
        5: quarters().transpose(Image.Transpose.TRANSPOSE),
        6: quarters().transpose(Image.Transpose.ROTATE_90),
        7: quarters().transpose(Image.Transpose.TRANSVERSE),
        8: quarters().transpose(Image.Transpose.ROTATE_270),
    }[orientation]
    exif = Image.Exif()
    exif[0x0112] = orientation
    options = {"lossless": True} if form == "WEBP" else {}
    photo = read(saved(stored, form, exif=exif, **options))
    assert (photo.width, photo.height) == (300, 400)
    assert near(corners(photo), [RED, GREEN, BLUE, WHITE])


def test_nothing_but_the_picture_is_kept(read):
    exif = Image.Exif()
    exif[0x010E] = SECRET.decode()
    exif.get_ifd(0x8825)[29] = SECRET.decode()
    content = saved(portrait(), exif=exif, comment=SECRET, dpi=(300, 300), icc_profile=_profile("sRGB"), xmp=SECRET)
    assert SECRET in content
    photo = read(content)
    picture = opened(photo)
    assert SECRET not in photo.jpeg
    assert not picture.getexif()
    assert not {"icc_profile", "comment", "exif", "xmp"} & picture.info.keys()


def test_the_same_file_gives_the_same_photo(read):
    content = saved(portrait())
    assert read(content) == read(content)


def test_a_small_picture_is_left_at_its_size(read):
    photo = read(saved(portrait(96, 128), "PNG"))
    assert (photo.width, photo.height) == (96, 128)


@pytest.mark.parametrize("share", [0.07, 0.12, 0.2])
def test_of_a_whole_person_the_surroundings_of_the_face_are_kept_in_the_files_own_pixels(read, share):
    photo = read(saved(portrait(2250, 3000, heads=((0.3, 0.25, share),))))
    assert max(photo.width, photo.height) <= 640
    assert photo.face.height * photo.height >= 100
    part = crop(photo, 0.75)
    assert part.width > 200
    assert photo.face.height * photo.height / part.height == pytest.approx(0.45, abs=0.02)


def test_of_a_group_the_whole_picture_is_kept(read):
    photo = read(saved(portrait(2400, 1800, heads=((0.27, 0.5, 0.2), (0.75, 0.5, 0.2)))))
    assert (photo.width, photo.height) == (640, 480)


def test_a_small_face_in_a_small_picture_is_left_as_it_is(read):
    photo = read(saved(portrait(300, 400, heads=((0.5, 0.3, 0.2),)), "PNG"))
    assert photo.face is not None
    assert (photo.width, photo.height) == (300, 400)


def test_noise_in_colours_still_fits(read):
    noise = Image.fromarray(np.random.default_rng(1).integers(0, 255, (1200, 1200, 3), dtype=np.uint8))
    assert len(read(saved(noise, quality=95)).jpeg) <= MAX_JPEG


@pytest.mark.parametrize("mode", ["L", "1", "LA"])
def test_a_gray_picture_stays_gray(read, mode):
    picture = portrait().convert("L").convert(mode)
    photo = read(saved(picture, "PNG"))
    assert opened(photo).mode == "L"


def test_sixteen_bits_become_eight_by_their_share(read):
    deep = np.zeros((200, 200), np.uint16)
    deep[:, 100:] = 32_768
    photo = read(saved(Image.fromarray(deep), "PNG"))
    gray = opened(photo).convert("RGB")
    assert near([gray.getpixel((50, 100)), gray.getpixel((150, 100))], [(0, 0, 0), (128, 128, 128)])
    tiff = read(saved(Image.fromarray(deep), "TIFF"))
    assert near(corners(tiff)[:2], [(0, 0, 0), (128, 128, 128)])


def test_fractions_go_from_the_darkest_to_the_brightest(read):
    deep = np.full((200, 200), -3.0, np.float32)
    deep[:, 100:] = 5.0
    deep[0, 0] = np.nan
    assert near(corners(read(saved(Image.fromarray(deep), "TIFF")))[:2], [(0, 0, 0), (255, 255, 255)])


def test_what_is_transparent_is_white_paper(read):
    picture = quarters().convert("RGBA")
    picture.paste((0, 0, 0, 0), (0, 0, 150, 200))
    assert near(corners(read(saved(picture, "PNG"))), [WHITE, GREEN, BLUE, WHITE])
    half = Image.new("RGBA", (200, 200), (0, 0, 0, 128))
    assert near(corners(read(saved(half, "WEBP", lossless=True))), [(127, 127, 127)] * 4)


def test_a_palette_with_transparency_is_read_with_both(read):
    picture = quarters().quantize(8)
    picture.info["transparency"] = picture.getpixel((10, 10))
    assert near(corners(read(saved(picture, "PNG", transparency=picture.getpixel((10, 10))))), [WHITE, GREEN, BLUE, WHITE])
    assert near(corners(read(saved(quarters().quantize(8), "GIF"))), [RED, GREEN, BLUE, WHITE])


@pytest.mark.parametrize("form", ["GIF", "WEBP", "PNG", "TIFF"])
def test_of_several_pictures_the_first_counts(read, form):
    others = [Image.new("RGB", (300, 400), BLUE)] * 3
    options = {"lossless": True} if form == "WEBP" else {}
    photo = read(saved(quarters(), form, save_all=True, append_images=others, **options))
    assert near(corners(photo), [RED, GREEN, BLUE, WHITE], by=20)


def test_a_jpeg_for_presses_keeps_its_colours(read):
    photo = read(saved(quarters().convert("CMYK"), quality=95))
    assert opened(photo).mode == "RGB"
    assert near(corners(photo), [RED, GREEN, BLUE, WHITE], by=20)


def _profile(name: str) -> bytes:
    return ImageCms.ImageCmsProfile(ImageCms.createProfile(name)).tobytes()


def _swapped() -> bytes:
    """sRGB whose red and blue are each other's: a viewer that ignores it shows the wrong colours."""
    profile = bytearray(_profile("sRGB"))
    at = {bytes(profile[132 + 12 * n : 136 + 12 * n]): 136 + 12 * n for n in range(struct.unpack(">I", profile[128:132])[0])}
    red, blue = (bytes(profile[at[name] : at[name] + 8]) for name in (b"rXYZ", b"bXYZ"))
    profile[at[b"rXYZ"] : at[b"rXYZ"] + 8], profile[at[b"bXYZ"] : at[b"bXYZ"] + 8] = blue, red
    return bytes(profile)


@pytest.mark.parametrize("form", ["JPEG", "PNG", "TIFF"])
def test_colours_are_those_of_the_pictures_own_profile(read, form):
    options = {"quality": 95} if form == "JPEG" else {}
    photo = read(saved(quarters(), form, icc_profile=_swapped(), **options))
    red, _, blue, white = corners(photo)
    assert red[2] > red[0] + 100
    assert blue[0] > blue[2] + 100
    assert near([white], [WHITE])


@pytest.mark.parametrize("profile", [b"no profile at all", b"\0" * 200])
def test_a_broken_profile_costs_no_photo(read, profile):
    assert near(corners(read(saved(quarters(), icc_profile=profile, quality=95))), [RED, GREEN, BLUE, WHITE])


def test_broken_exif_costs_no_photo(read):
    content = saved(quarters(), exif=b"Exif\0\0II*\0\x08\0\0\0\xff\xff garbage")
    assert near(corners(read(content)), [RED, GREEN, BLUE, WHITE])


def test_a_photo_of_ten_megabytes_is_taken(read):
    noise = Image.fromarray(np.random.default_rng(2).integers(0, 255, (3000, 3000, 3), dtype=np.uint8))
    content = saved(noise, quality=93)
    assert len(content) > 8_000_000
    assert len(read(content).jpeg) <= MAX_JPEG


def test_a_file_that_is_too_large_is_not_even_read(tmp_path):
    path = tmp_path / "huge.jpg"
    with path.open("wb") as file:
        file.truncate(MAX_BYTES + 1)
    with pytest.raises(Fault, match="more than the 30 MiB"):
        read_photo(path)


@pytest.mark.parametrize("form", ["JPEG", "PNG", "WEBP", "GIF", "BMP", "TIFF"])
@pytest.mark.parametrize("share", [0.02, 0.3, 0.9])
def test_a_file_that_was_cut_short_says_so(read, form, share):
    content = saved(portrait(), form)
    said = refused(read, content[: round(len(content) * share)])
    assert "r1.jpg" in said
    assert "damaged or cut short" in said or "no picture" in said


def _zip() -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        archive.writestr("r1.jpg", saved(quarters()))
    return buffer.getvalue()


@pytest.mark.parametrize(
    ("content", "what"),
    [
        (_zip(), "a zip archive"),
        (b"%PDF-1.7\n...", "a PDF document"),
        (b"<?xml version='1.0'?><svg/>", "an XML document"),
        (b"\xef\xbb\xbf\n <SVG xmlns=''/>", "an SVG drawing"),
        (b"<!doctype html><html>", "a web page"),
        (b"\0\0\0\x18ftypheic\0\0\0\0mif1heic", "a picture in HEIC"),
        (b"\0\0\0\x18ftypavif\0\0\0\0", "a picture in AVIF"),
        (b"hello", "no picture that can be read"),
        (b"\0" * 100, "no picture that can be read"),
    ],
)
def test_what_is_no_picture_is_named_whatever_its_name(read, content, what):
    said = refused(read, content)
    assert what in said
    assert "save it as JPEG or PNG" in said


def test_an_empty_file_says_so(read):
    assert "is empty" in refused(read, b"")


@pytest.mark.parametrize("size", [(1, 1), (40, 40), (6000, 60)])
def test_a_picture_of_a_few_pixels_is_no_photo(read, size):
    assert f"has only {size[0]} x {size[1]} pixels" in refused(read, saved(Image.new("RGB", size), "PNG"))


def test_a_jpeg_of_endless_scans_is_refused(read):
    content = saved(portrait(), progressive=True)
    scan = content.index(b"\xff\xda")
    assert "keep us busy" in refused(read, content[:scan] + content[scan:-2] * 40 + b"\xff\xd9")


def test_the_film_that_a_phone_puts_behind_a_photo_is_no_part_of_it(read):
    film = b"\xff\xda" * 2000 + random.Random(1).randbytes(100_000)
    assert near(corners(read(saved(quarters(), quality=95) + film)), [RED, GREEN, BLUE, WHITE])


@pytest.mark.parametrize("options", [{}, {"progressive": True}, {"restart_marker_rows": 1}])
def test_a_thumbnail_inside_a_photo_is_no_part_of_it_either(read, options):
    exif = Image.Exif()
    exif[0x010E] = "thumbnail"
    content = saved(quarters(), quality=95, exif=exif.tobytes() + saved(Image.new("RGB", (160, 120))), **options)
    assert near(corners(read(content)), [RED, GREEN, BLUE, WHITE])


def test_whatever_bytes_come_it_is_a_photo_or_a_fault(tmp_path):
    chance = random.Random(5)
    finder_free = [saved(quarters(120, 160), form) for form in ("JPEG", "PNG", "WEBP", "GIF", "BMP", "TIFF")]
    for number in range(120):
        content = bytearray(finder_free[number % 6])
        for _ in range(chance.randint(1, 12)):
            content[chance.randrange(len(content))] = chance.randrange(256)
        path = tmp_path / "x.jpg"
        path.write_bytes(bytes(content[: chance.randint(8, len(content))] if number % 3 == 0 else content))
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            with contextlib.suppress(Fault):
                assert len(read_photo(path).jpeg) <= MAX_JPEG


@pytest.fixture
def folder(tmp_path) -> Path:
    place = tmp_path / "photos"
    place.mkdir()
    (place / "Zoë.JPG").write_bytes(b"zoe")
    return place


def test_a_name_is_found_however_its_accents_are_composed_and_its_case(folder):
    photos = PhotoFolder.at(folder)
    assert photos.read("Zoë.JPG") == photos.read("zoe\u0308.jpg") == b"zoe"
    (folder / "zoë.jpg").write_bytes(b"another")
    photos = PhotoFolder.at(folder)
    assert photos.read("zoë.jpg") == b"another"
    assert not photos.has("ZOË.jpg")


@pytest.mark.parametrize(
    "name", ["../secret.jpg", "{root}/secret.jpg", "sub/../../secret.jpg", "..", ".", "", "/dev/zero", "a\0b"]
)
def test_no_name_leads_out_of_the_folder(folder, name):
    (folder.parent / "secret.jpg").write_bytes(b"secret")
    (folder / "sub").mkdir()
    with pytest.raises(Fault, match="no such file"):
        PhotoFolder.at(folder).read(name.replace("{root}", str(folder.parent)))


@pytest.mark.skipif(os.name == "nt", reason="links and pipes of other systems")
def test_no_link_leads_out_and_no_device_is_read(folder):
    (folder.parent / "secret.jpg").write_bytes(b"secret")
    (folder / "out.jpg").symlink_to(folder.parent / "secret.jpg")
    (folder / "zero.jpg").symlink_to("/dev/zero")
    (folder / "loop.jpg").symlink_to("loop.jpg")
    (folder / "gone.jpg").symlink_to("nowhere.jpg")
    (folder / "in.jpg").symlink_to("Zoë.JPG")
    os.mkfifo(folder / "pipe.jpg")
    (folder / "folder.jpg").mkdir()
    photos = PhotoFolder.at(folder)
    for name in ("out.jpg", "zero.jpg"):
        with pytest.raises(Fault, match="link out of the folder"):
            photos.read(name)
    for name in ("loop.jpg", "gone.jpg"):
        with pytest.raises(Fault, match="leads nowhere"):
            photos.read(name)
    for name in ("pipe.jpg", "folder.jpg"):
        with pytest.raises(Fault, match="not a regular file"):
            photos.read(name)
    assert photos.read("in.jpg") == b"zoe"


def test_a_folder_that_is_not_there_says_so(tmp_path):
    with pytest.raises(Fault, match="can't be read as a folder"):
        PhotoFolder.at(tmp_path / "nowhere")

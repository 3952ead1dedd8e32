"""Pictures out of people's files: images, videos, folders of them. Whatever a file holds, at worst it is reported."""

from __future__ import annotations

import logging
import os
import struct
import warnings
import zlib
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np
from PIL import Image as Pillow
from PIL import UnidentifiedImageError

from kiosk.devices.qr_reader import Image
from kiosk.errors import Fault

# the engines would write their own lines to the terminal about every damaged file, which is reported in our words
logging.getLogger("PIL").setLevel(logging.CRITICAL)
os.environ.setdefault("OPENCV_FFMPEG_LOGLEVEL", "-8")
cv2.utils.logging.setLogLevel(cv2.utils.logging.LOG_LEVEL_SILENT)

MAX_PIXELS = 64_000_000
MAX_SIDE = 65_535
"""The largest phone cameras have less; decoded, such a picture takes about 200 MB for a moment."""
MAX_ANIMATION = 64
"""Pictures read of one animation or many-paged file."""

FORMATS = ("PNG", "JPEG", "WEBP", "GIF", "BMP", "TIFF", "PPM", "AVIF")
IMAGE_SUFFIXES = frozenset({".png", ".jpg", ".jpeg", ".webp", ".gif", ".bmp", ".tif", ".tiff", ".ppm", ".pgm", ".pbm", ".avif"})
VIDEO_SUFFIXES = frozenset({".mp4", ".m4v", ".mov", ".mkv", ".webm", ".avi"})

# what the world's image files make the decoder raise
_BROKEN = (
    OSError,
    ValueError,
    SyntaxError,
    EOFError,
    KeyError,
    IndexError,
    TypeError,
    OverflowError,
    MemoryError,
    RuntimeError,
    struct.error,
    zlib.error,
)
_REDUCED_ABOVE = 16_000_000
_MEND = "give a PNG, JPEG, WebP, GIF, BMP or TIFF image, or an MP4, MOV, MKV, WebM or AVI video"


@dataclass(frozen=True, slots=True, eq=False)
class Frame:
    """One picture of a file.

    Attributes:
        source: the file, as it was given or found.
        index: 0 for the first picture of the file.
        image: rows x columns x 3 (blue, green, red), or why there is none.
        seconds: since the video's start; None for a picture that stands alone.
    """

    source: str
    index: int
    image: Image | Fault
    seconds: float | None = None


def frames_of(path: Path) -> Iterator[Frame]:
    """Every picture of an image, a video or a folder (its subfolders too, in the order of names); one at a time in memory.

    In a folder, files whose names end like neither image nor video are passed over. What can't be read is a frame
    whose image is a Fault.
    """
    if path.is_dir():
        yield from _frames_of_folder(path)
    else:
        yield from _frames_of_file(path)


def files_of(folder: Path) -> list[Path]:
    """The images and videos of a folder and its subfolders, by name; hidden files and linked folders are left out."""
    wanted = IMAGE_SUFFIXES | VIDEO_SUFFIXES
    found: list[Path] = []
    for parent, folders, names in os.walk(folder):
        folders[:] = [name for name in folders if not name.startswith(".")]
        found.extend(Path(parent, name) for name in names if not name.startswith(".") and Path(name).suffix.lower() in wanted)
    return sorted(found)


def _frames_of_folder(folder: Path) -> Iterator[Frame]:
    files = files_of(folder)
    if not files:
        yield Frame(str(folder), 0, Fault(f"{folder.name}: the folder holds no images or videos", _MEND))
    for file in files:
        yield from _frames_of_file(file)


def _frames_of_file(path: Path) -> Iterator[Frame]:
    try:
        if is_video(path):
            yield from _frames_of_video(path)
        else:
            for index, image in enumerate(_pictures(path)):
                yield Frame(str(path), index, image)
    except Fault as fault:
        yield Frame(str(path), 0, fault)


def is_video(path: Path) -> bool:
    """Whether the file begins like a video; a Fault where it can't be read or is empty.

    The beginning decides, not the name: the video engine must never see a play list, which may point anywhere.
    """
    try:
        if not path.is_file():
            what = "is not a file" if path.exists() else "no such file"
            raise Fault(f"{path.name}: {what}", "give the path of an image, a video or a folder")
        with path.open("rb") as file:
            start = file.read(12)
    except OSError as error:
        raise Fault(f"{path.name}: can't be read", "check its permissions") from error
    if not start:
        raise Fault(f"{path.name}: the file is empty", "copy it again")
    brand_image = start[8:12] in {b"avif", b"avis", b"heic", b"heix", b"mif1"}
    return (start[4:8] == b"ftyp" and not brand_image) or start[:4] == b"\x1a\x45\xdf\xa3" or _is_avi(start)


def _is_avi(start: bytes) -> bool:
    return start[:4] == b"RIFF" and start[8:12] == b"AVI "


def _pictures(path: Path) -> Iterator[Image]:
    with _opened(path) as picture:
        for page in range(MAX_ANIMATION):
            image = _page(picture, page, path.name)
            if image is None:
                return
            yield image


def _opened(path: Path) -> Pillow.Image:
    with _reported(path.name):
        return Pillow.open(path, formats=FORMATS)


def _page(picture: Pillow.Image, number: int, name: str) -> Image | None:
    with _reported(name):
        if number:
            try:
                picture.seek(number)
            except EOFError:
                return None
        return _pixels(picture, name)


@contextmanager
def _reported(name: str) -> Iterator[None]:
    """Turn what a file makes the decoder raise into a Fault that names the file."""
    try:
        # the engine's own limit of size is a warning before it is an error; ours comes first
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            yield
    except UnidentifiedImageError as error:
        raise Fault(f"{name}: is no image or video that can be read", _MEND) from error
    except Pillow.DecompressionBombError as error:
        raise _too_large(name) from error
    except _BROKEN as error:
        raise Fault(f"{name}: the image is damaged or cut short", "copy or export it again") from error


def _too_large(name: str) -> Fault:
    return Fault(
        f"{name}: the image has more than {MAX_PIXELS // 1_000_000} million pixels, or a side of more than {MAX_SIDE:,}",
        "make it smaller",
    )


def _pixels(page: Pillow.Image, name: str) -> Image:
    if page.width * page.height > MAX_PIXELS or max(page.width, page.height) > MAX_SIDE:
        raise _too_large(name)
    if page.width * page.height > _REDUCED_ABOVE:
        page.draft("RGB", (page.width // 2, page.height // 2))
    if page.mode.startswith("I;16"):
        return _three_colours(np.asarray(page) >> 8)
    if page.has_transparency_data:
        # a code drawn on nothing is meant for white paper
        drawn = page.convert("RGBA")
        paper = Pillow.new("RGBA", drawn.size, "white")
        page = Pillow.alpha_composite(paper, drawn)
    return _three_colours(np.asarray(page.convert("RGB"))[:, :, ::-1])


def _three_colours(pixels: np.typing.NDArray[np.generic]) -> Image:
    """Gray or coloured pixels as bytes, three a pixel, in one piece of memory."""
    coloured = pixels if pixels.ndim == 3 else np.repeat(pixels[:, :, np.newaxis], 3, axis=2)  # noqa: PLR2004 - rows, columns, colours
    return np.ascontiguousarray(coloured, np.uint8)


def _frames_of_video(path: Path) -> Iterator[Frame]:
    with closing(VideoFile(path)) as video:
        for index, image in enumerate(video):
            yield Frame(str(path), index, image, index / video.rate)


class VideoFile:
    """A video's pictures, one after the other.

    Args:
        path: of a file that `is_video` accepts.

    Raises:
        Fault: the file holds no picture that can be decoded.
    """

    def __init__(self, path: Path) -> None:
        self._capture = cv2.VideoCapture(str(path.resolve()), cv2.CAP_FFMPEG)
        self._name = path.name
        rate = self._capture.get(cv2.CAP_PROP_FPS)
        self.rate = rate if 1 <= rate <= 240 else 25.0  # noqa: PLR2004 - what cameras film at; files may say anything
        """Pictures a second."""
        pixels = self._capture.get(cv2.CAP_PROP_FRAME_WIDTH) * self._capture.get(cv2.CAP_PROP_FRAME_HEIGHT)
        if not self._capture.isOpened() or pixels > MAX_PIXELS:
            self.close()
            raise self._damaged()

    def __iter__(self) -> Iterator[Image]:
        """The pictures until the end, or until the first that can't be decoded; a Fault where that is the first of all."""
        count = 0
        while True:
            ok, image = self._capture.read()
            if not ok:
                break
            count += 1
            yield np.asarray(image, np.uint8)
        if not count:
            raise self._damaged()

    def close(self) -> None:
        """Let go of the file."""
        self._capture.release()

    def _damaged(self) -> Fault:
        return Fault(
            f"{self._name}: the video is damaged, too large, or in a form that can't be read", "export it as MP4 (H.264)"
        )

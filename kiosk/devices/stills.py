"""Still pictures out of an open file, gray or in colours, in bounded memory. Whatever the file holds, at worst it is a Fault."""

from __future__ import annotations

import logging
import os
import struct
import warnings
import zlib
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from functools import partial
from typing import BinaryIO

import cv2
import numpy as np
from numpy.typing import NDArray
from PIL import Image as Pillow
from PIL import UnidentifiedImageError

from kiosk.devices.qr_reader import Image
from kiosk.errors import Fault

MAX_PIXELS = 65_000_000
"""A photograph or a page; phones that promise 64 million take somewhat more. Decoded, it takes 400 MB at most for a moment."""
MAX_ANIMATED_PIXELS = 24_000_000
"""An animation, and forms whose engine holds a picture four times."""
MAX_SIDE = 65_535
MAX_BYTES = 256 * 1024 * 1024
"""Of an image's file: a picture of the most pixels, not compressed at all, has about as many. Some engines read a file whole."""
MAX_ANIMATION = 64
"""Pictures read of one animation or many-paged file."""
REDUCED_ABOVE = 16_000_000
"""A picture of more pixels is given at half its size."""
MAX_SCANS = 200
"""Times that a JPEG goes over its picture; a progressive one does so about ten times, and each may take as long as the whole."""
FORMATS = ("PNG", "JPEG", "WEBP", "GIF", "BMP", "TIFF", "PPM", "AVIF")

MEND = "give a PNG, JPEG, WebP, GIF, BMP or TIFF image, or an MP4, MOV, MKV, WebM or AVI video"

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
# a photograph's further pictures are its preview, its depths or its brightness
_ONE_PICTURE = frozenset({"JPEG", "MPO"})
_HELD_ONCE = _ONE_PICTURE | {"TIFF", "BMP", "PPM"}
_DEEP = ("I", "F")
_COLOURED = 3
_BAND = 4_000_000
_BLOCK = 1024 * 1024

# the engine would write its own lines about a damaged file, which is reported in our words
logging.getLogger("PIL").setLevel(logging.CRITICAL)
# it refuses more than twice this by itself, an animation's later pictures too, before it takes memory for them
Pillow.MAX_IMAGE_PIXELS = MAX_PIXELS // 2


def pictures(file: BinaryIO, name: str, *, colour: bool) -> Iterator[Image]:
    """The pictures of an image's file; of an animation or a file of several pages the first MAX_ANIMATION.

    Args:
        file: open at its start; stays open.
        name: what a Fault calls it.
        colour: rows x columns x 3 (blue, green, red), else rows x columns (gray), which is several times as fast. Transparent
            ground is white, a picture of more than REDUCED_ABOVE pixels is halved. Not to be written to.

    Raises:
        Fault: it is no image, damaged, too large; what came before was whole.
    """
    if os.fstat(file.fileno()).st_size > MAX_BYTES:
        raise Fault(f"{name}: the file has more than {MAX_BYTES // 1024**2} MB", "make the image smaller")
    with _reported(name):
        opened = Pillow.open(file, formats=FORMATS)
        if opened.format in _ONE_PICTURE and _scans_of(file) > MAX_SCANS:
            raise Fault(f"{name}: the image is damaged or made to keep us busy", "copy or export it again")
    with opened as picture:
        for number in range(1 if picture.format in _ONE_PICTURE else MAX_ANIMATION):
            with _reported(name):
                image = _page(picture, number, name, colour=colour)
            if image is None:
                return
            yield image


def scans(blocks: Iterable[bytes]) -> int:
    """How often a JPEG says "start of scan" (ITU-T T.81, B.1.1.3); in a picture's data the two bytes never meet."""
    return sum(block.count(b"\xff\xda") for block in blocks)


def _scans_of(file: BinaryIO) -> int:
    place = file.tell()
    file.seek(0)
    count = scans(iter(lambda: file.read(_BLOCK), b""))
    file.seek(place)
    return count


@contextmanager
def _reported(name: str) -> Iterator[None]:
    """Turn what a file makes the decoder raise into a Fault that names the file."""
    try:
        # the engine's own limit of size is a warning before it is an error; ours comes first
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            yield
    except UnidentifiedImageError as error:
        raise Fault(f"{name}: is no image or video that can be read", MEND) from error
    except Pillow.DecompressionBombError as error:
        raise _too_large(name) from error
    except _BROKEN as error:
        raise Fault(f"{name}: the image is damaged or cut short", "copy or export it again") from error


def _too_large(name: str, most: int = MAX_PIXELS) -> Fault:
    return Fault(
        f"{name}: the image has more than {most // 1_000_000} million pixels, or a side of more than {MAX_SIDE:,}",
        "make it smaller",
    )


def _page(picture: Pillow.Image, number: int, name: str, *, colour: bool) -> Image | None:
    """One picture; None after the last."""
    if number:
        try:
            picture.seek(number)
        except EOFError:
            return None
    held_once = picture.format in _HELD_ONCE or (picture.format == "PNG" and not getattr(picture, "is_animated", True))
    most = MAX_PIXELS if held_once else MAX_ANIMATED_PIXELS
    width, height = picture.size
    if width * height > most or max(width, height) > MAX_SIDE:
        raise _too_large(name, most)
    # a JPEG is decoded as gray, or at half its size, to begin with; other forms take no notice
    large = width * height > REDUCED_ABOVE
    picture.draft("RGB" if colour else "L", (width // 2, height // 2) if large else None)
    pixels = _pixels(picture, colour=colour)
    if colour and pixels.ndim < _COLOURED:
        pixels = np.asarray(cv2.cvtColor(pixels, cv2.COLOR_GRAY2BGR), np.uint8)
    return pixels


def _pixels(page: Pillow.Image, *, colour: bool) -> Image:
    """Gray or coloured; a large page at half its size, band by band, so that no second one of its size is ever in memory."""
    made: Callable[[Pillow.Image], Image] = _coloured if colour and page.mode not in {"1", "L"} else _gray
    if page.mode.startswith(_DEEP):
        made = partial(_shaded, span=_span(page))
    if page.width * page.height <= REDUCED_ABOVE:
        return made(page)
    return np.vstack([halved(made(band)) for band in _bands(page) if band.height > 1])


def _bands(page: Pillow.Image) -> Iterator[Pillow.Image]:
    """The page from top to bottom; every band but the last has an even number of rows."""
    rows = max(2, _BAND // page.width // 2 * 2)
    for top in range(0, page.height, rows):
        yield page.crop((0, top, page.width, min(top + rows, page.height)))


def halved(pixels: Image) -> Image:
    """The picture at half its size."""
    size = (pixels.shape[1] // 2, pixels.shape[0] // 2)
    return np.asarray(cv2.resize(pixels, size, interpolation=cv2.INTER_AREA), np.uint8)


def _gray(page: Pillow.Image) -> Image:
    if not page.has_transparency_data:
        return np.asarray(page if page.mode == "L" else page.convert("L"))
    # a code drawn on nothing is meant for white paper
    drawn = page if page.mode in {"LA", "RGBA"} else page.convert("RGBA")
    paper = Pillow.new("L", page.size, "white")
    paper.paste(drawn.convert("L"), mask=drawn.getchannel("A"))
    return np.asarray(paper)


def _coloured(page: Pillow.Image) -> Image:
    if page.has_transparency_data:
        drawn = page if page.mode == "RGBA" else page.convert("RGBA")
        page = Pillow.new("RGB", page.size, "white")
        page.paste(drawn, mask=drawn)
    rgb = np.asarray(page if page.mode == "RGB" else page.convert("RGB"))
    return np.asarray(cv2.cvtColor(rgb, cv2.COLOR_RGB2BGR), np.uint8)


def _span(page: Pillow.Image) -> tuple[float, float]:
    """The darkest and the brightest of pixels of 16 bits or more, or with fractions; what is no number counts for nothing."""
    low, high = np.inf, -np.inf
    for band in _bands(page):
        pixels: NDArray[np.generic] = np.asarray(band)
        known = pixels[np.isfinite(pixels)]
        if known.size:
            low, high = min(low, float(known.min())), max(high, float(known.max()))
    return low, high


def _shaded(page: Pillow.Image, span: tuple[float, float]) -> Image:
    """Such pixels as bytes, from the darkest to the brightest."""
    low, high = span
    if not low < high:
        return np.zeros((page.height, page.width), np.uint8)
    deep: NDArray[np.float64] = np.asarray(page, np.float64)
    return np.asarray(np.nan_to_num((np.clip(deep, low, high) - low) * (255 / (high - low))), np.uint8)

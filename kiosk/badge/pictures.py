"""Pictures on a badge: the layout's own, made harmless when a layout is read, and photos as they were taken in."""

from __future__ import annotations

import base64
import binascii
import functools
import io
import zlib
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from kiosk.badge.boxes import MOST_PICTURE
from kiosk.domain.photo import Photo
from kiosk.errors import Fault
from kiosk.files.safe import read_bytes

_MOST_BYTES = 4 * 1024 * 1024
_EDGE = 1000
"""More pixels than 203 printer dots an inch have on the width of an A6 badge."""
_COLOURS: dict[str, Literal["DeviceRGB", "DeviceGray"]] = {"RGB": "DeviceRGB", "L": "DeviceGray"}


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture as a PDF holds it (ISO 32000-1, 8.9.5): `data` is packed by the filter, 8 bits a sample."""

    width: int
    height: int
    colours: Literal["DeviceRGB", "DeviceGray"]
    filter: Literal["FlateDecode", "DCTDecode"]
    data: bytes


def read_picture(file: str | None, data: str | None, folder: Path | None) -> str:
    """A layout's picture as Base64 of a PNG that is small enough and only a picture.

    Args:
        file: a file's name in `folder`: PNG, JPEG or another picture.
        data: or the picture itself, in Base64.
        folder: where files lie.

    Raises:
        Fault: there is no such file, it's no picture, or one too large to be looked at.
    """
    from kiosk.files.pictures import Limits, small_picture  # noqa: PLC0415  (few layouts have pictures; its engine is slow to load)

    if file is not None:
        if folder is None:
            raise Fault(f"{file}: there is no folder to find it in", "put the picture's bytes into data")
        path = folder / file
        if path.is_symlink():
            raise Fault(f"{file}: a link, not a picture", "put the picture itself beside the layout")
        raw = read_bytes(path, limit=_MOST_BYTES, what="a picture (PNG or JPEG)")
    else:
        try:
            raw = base64.b64decode(data or "", validate=True)
        except (binascii.Error, ValueError) as error:
            raise Fault("data: no Base64", "put the picture's bytes there in Base64, or name a file") from error
    edge = _EDGE
    while True:
        out = io.BytesIO()
        small_picture(raw, file or "data", Limits(edge, 1)).save(out, "PNG", optimize=True)
        text = base64.b64encode(out.getvalue()).decode()
        if len(text) <= MOST_PICTURE:
            return text
        edge = edge * 3 // 4  # a photograph: what is kept must be small enough to be read again


@functools.lru_cache(maxsize=16)
def of_layout(data: str) -> Picture:
    """A layout's picture, from what `read_picture` gave."""
    from PIL import Image  # noqa: PLC0415

    with Image.open(io.BytesIO(base64.b64decode(data)), formats=("PNG",)) as image:
        pixels = image.tobytes()
        return Picture(image.width, image.height, _COLOURS[image.mode], "FlateDecode", zlib.compress(pixels))


def of_photo(photo: Photo) -> Picture:
    """A photo just as it was taken in: nothing is decoded."""
    return Picture(photo.width, photo.height, _colours_of(photo.jpeg), "DCTDecode", photo.jpeg)


_START_OF_FRAME = frozenset({0xC0, 0xC1, 0xC2})
_GREY = 1


def _colours_of(jpeg: bytes) -> Literal["DeviceRGB", "DeviceGray"]:
    """Grey or colours, by the number of components in the frame's header (ITU-T T.81, B.2.2)."""
    at = 2
    while at + 9 < len(jpeg) and jpeg[at] == 0xFF:  # noqa: PLR2004  (every marker starts so)
        if jpeg[at + 1] in _START_OF_FRAME:
            return "DeviceGray" if jpeg[at + 9] == _GREY else "DeviceRGB"
        at += 2 + int.from_bytes(jpeg[at + 2 : at + 4], "big")
    raise ValueError("a stored photo is a baseline JPEG")

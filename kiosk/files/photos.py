"""The photos of a roster: files beside it that strangers made, as small photos that a station keeps and badges show."""

from __future__ import annotations

import hashlib
import io
import stat
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Self

import numpy as np
from PIL import Image

from kiosk.domain.photo import Face, Photo
from kiosk.errors import Fault
from kiosk.files import safe
from kiosk.files.faces import FaceFinder
from kiosk.files.pictures import Limits, small_picture

MAX_BYTES = 30 * 1024 * 1024
"""Of a photo's file."""
MAX_JPEG = 60_000
"""Bytes of a photo as it is kept: a whole badge has 120 kB."""
LIMITS = Limits(edge=640, least=48)

_NEAR = 0.2
"""A smaller face, as a share of the picture's height, is brought so near: crops of any shape still have room around it."""
_NEAREST = 4.0
"""How many times."""
_WORTH = 1.2
"""How many times larger the face must become, else the whole picture is kept."""
_FEWEST = 300
"""Pixels a side that such surroundings must have."""
_QUALITIES = (88, 82, 75, 68, 60, 50, 40, 30, 20)
_WHAT = "a photo"
_MEND = "put the photo itself there"


@dataclass(frozen=True, slots=True)
class Taken:
    """A photo that was read.

    Attributes:
        digest: SHA-256 of its file.
        others: faces about as large as the photo's own.
    """

    photo: Photo
    digest: bytes
    others: tuple[Face, ...] = ()


def read_photo(path: Path) -> Photo:
    """A picture file as a photo: JPEG, PNG, WebP, GIF, BMP or TIFF; of several pictures the first.

    Raises:
        Fault: it can't be read, or is none, damaged, too large or too small.
    """
    content = safe.read_bytes(path, limit=MAX_BYTES, what=_WHAT)
    return photo_of(content, str(path), FaceFinder()).photo


def photo_of(content: bytes, name: str, finder: FaceFinder) -> Taken:
    """The content of a picture file as a photo, with what faces it shows.

    Args:
        content: the file's bytes.
        name: what a Fault calls it.
        finder: finds the faces.

    Raises:
        Fault: it is no picture, damaged, too large or too small.
    """
    picture = small_picture(content, name, LIMITS)
    faces = _faces(picture, finder)
    if len(faces) == 1 and faces[0].height < _NEAR:
        near = _nearer(content, name, picture, faces[0])
        found = _faces(near, finder)
        gain = found[0].height * near.height / (faces[0].height * picture.height) if len(found) == 1 else 0
        if gain > _WORTH and min(near.size) >= _FEWEST:
            picture, faces = near, found
    photo = Photo(_jpeg(picture), picture.width, picture.height, faces[0] if faces else None)
    return Taken(photo, hashlib.sha256(content).digest(), faces[1:])


def _faces(picture: Image.Image, finder: FaceFinder) -> tuple[Face, ...]:
    return finder.find(np.ascontiguousarray(np.asarray(picture.convert("RGB"))[:, :, ::-1]))


def _nearer(content: bytes, name: str, picture: Image.Image, face: Face) -> Image.Image:
    """The surroundings of a small face out of the file's own pixels: of a whole person little but the face is ever printed."""
    height = face.height / _NEAR
    width = min(1.0, height * picture.height / picture.width)
    left, top = (
        min(max(0.0, start + length / 2 - part / 2), 1 - part)
        for start, length, part in ((face.x, face.width, width), (face.y, face.height, height))
    )
    share = max(width * picture.width, height * picture.height) / max(picture.size)
    edge = round(LIMITS.edge * min(_NEAREST, 1 / share))
    whole = small_picture(content, name, Limits(edge, LIMITS.least))
    x, y = round(left * whole.width), round(top * whole.height)
    right, bottom = x + round(width * whole.width), y + round(height * whole.height)
    part = whole.crop((x, y, min(right, whole.width), min(bottom, whole.height)))
    part.thumbnail((LIMITS.edge, LIMITS.edge))
    return part


def _jpeg(picture: Image.Image) -> bytes:
    """A baseline JPEG of at most MAX_JPEG bytes, as good as that allows; the same picture gives the same bytes."""
    for quality in _QUALITIES:
        buffer = io.BytesIO()
        picture.save(buffer, "JPEG", quality=quality, optimize=True, progressive=False)
        if buffer.tell() <= MAX_JPEG:
            break
    return buffer.getvalue()


def _alike(name: str) -> str:
    """What two spellings of one file's name have in common: systems differ in case and in how they compose accents."""
    return unicodedata.normalize("NFC", name).casefold()


@dataclass(frozen=True, slots=True)
class PhotoFolder:
    """The folder in which a roster's photos lie."""

    path: Path
    spellings: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """What spellings of a file's name have in common, to the files that are called so."""

    @classmethod
    def at(cls, path: Path) -> Self:
        """The folder as it is now.

        Raises:
            Fault: it can't be read.
        """
        try:
            names = sorted(entry.name for entry in path.iterdir())
        except OSError as error:
            said = error.strerror.lower() if error.strerror else "not a usable path"
            raise Fault(f"{path}: can't be read as a folder ({said})", "give the folder of the photos: --photos DIR") from None
        spellings: dict[str, tuple[str, ...]] = {}
        for name in names:
            spellings[_alike(name)] = (*spellings.get(_alike(name), ()), name)
        return cls(path, spellings)

    def has(self, name: str) -> bool:
        """Whether a file of that name lies here."""
        return self._found(name) is not None

    def read(self, name: str) -> bytes:
        """The content of one of its files.

        Args:
            name: as the roster writes it; case and the composition of accents don't count where only one file fits.

        Raises:
            Fault: it isn't there, leads out of the folder, or can't be read, or is empty or too large.
        """
        found = self._found(name)
        if found is None:
            raise Fault(f"{name}: no such file in {self.path}", "put it there and import again")
        path = self.path / found
        try:
            real = path.resolve(strict=True)
            outside = not real.is_relative_to(self.path.resolve())
            regular = stat.S_ISREG(real.stat().st_mode)
        except (OSError, RuntimeError):
            raise Fault(f"{name}: is a link that leads nowhere", _MEND) from None
        if outside:
            raise Fault(f"{name}: is a link out of the folder", _MEND)
        if not regular:
            raise Fault(f"{name}: is not a regular file", _MEND)
        try:
            return safe.read_bytes(real, limit=MAX_BYTES, what=_WHAT, mend=_MEND, follow=False)
        except Fault as fault:
            raise Fault(fault.what.replace(f"{real}", name, 1), fault.mend) from fault

    def _found(self, name: str) -> str | None:
        """The file's own spelling; None where there is none, or several."""
        spellings = self.spellings.get(_alike(name), ())
        if name in spellings:
            return name
        return spellings[0] if len(spellings) == 1 else None

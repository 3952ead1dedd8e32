"""A bearer's photo as the station keeps it, and which part of it a badge shows."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Face:
    """Where the face lies in a photo, as shares (0 to 1) of its width and height from its top left corner."""

    x: float
    y: float
    width: float
    height: float


@dataclass(frozen=True, slots=True)
class Photo:
    """A photo that was checked and made small: an upright baseline JPEG in RGB or grey, without anything but the picture.

    Attributes:
        jpeg: the file's bytes; they go into the badge as they are.
        width, height: in pixels.
        face: the largest face in it; None where none was found.
    """

    jpeg: bytes = field(repr=False)
    width: int
    height: int
    face: Face | None = None


@dataclass(frozen=True, slots=True)
class Crop:
    """A part of a picture, in pixels from its top left corner."""

    x: float
    y: float
    width: float
    height: float


def crop(photo: Photo, ratio: float) -> Crop:
    """Interim: the middle of the picture."""
    width = min(photo.width, photo.height * ratio)
    return Crop((photo.width - width) / 2, 0.0, width, width / ratio)

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
    """A part of a photo, in its pixels from its top left corner."""

    x: float
    y: float
    width: float
    height: float


FACE_SHARE = 0.45
"""What a face takes of the crop's height where there is room: as in a passport."""
FACE_AT = 0.4
"""Where its centre is wished, as a share of the crop's height from the top."""
HAIR, CHIN, SIDE = 0.5, 0.25, 0.25
"""Room above, below and beside a face, in its heights and widths: a finder's box goes from the forehead to the chin."""
LEAST_WIDTH = 150.0
"""Pixels that a crop keeps when it zooms in: 20 mm at about 200 dpi."""
UPPER = 0.2
"""Without a face: how much of what is cut off, is cut off above."""


def crop(photo: Photo, ratio: float) -> Crop:
    """The part of a photo that fills a box, inside the picture and of the box's shape.

    As large as possible where nothing is known of a face, and then nearer to the top, where heads are. Round a face it zooms
    in until the face takes FACE_SHARE of the height, with room for hair and chin, as far as the picture allows. A face is cut
    only where no part of the picture of that shape could hold it.

    Args:
        photo: of which picture.
        ratio: the box's width over its height, above 0.
    """
    if not ratio > 0:
        raise ValueError(f"a box has a width and a height: {ratio}")
    most = min(float(photo.height), photo.width / ratio)
    if photo.face is None:
        width = min(most * ratio, photo.width)
        return Crop((photo.width - width) / 2, (photo.height - most) * UPPER, width, most)
    face = photo.face
    left, right = _within(face.x, face.width, photo.width)
    top, bottom = _within(face.y, face.height, photo.height)
    across = _roomy(left, right, SIDE, SIDE, photo.width)
    down = _roomy(top, bottom, HAIR, CHIN, photo.height)
    wished = max((bottom - top) / FACE_SHARE, down[1] - down[0], (across[1] - across[0]) / ratio, LEAST_WIDTH / ratio)
    height = min(wished, most)
    width = min(height * ratio, photo.width)
    x = _placed((left + right) / 2 - width / 2, width, photo.width, (across, (left, right)))
    y = _placed((top + bottom) / 2 - height * FACE_AT, height, photo.height, (down, (top, bottom)))
    return Crop(x, y, width, height)


def _within(start: float, length: float, size: float) -> tuple[float, float]:
    """The part of a span of shares that lies in the picture, in pixels."""
    return max(0.0, min(start, 1.0)) * size, max(0.0, min(start + length, 1.0)) * size


def _roomy(start: float, end: float, before: float, after: float, size: float) -> tuple[float, float]:
    """A span with room before and after it, in its own lengths, as far as the picture goes."""
    length = end - start
    return max(0.0, start - before * length), min(size, end + after * length)


def _placed(wished: float, length: float, size: float, spans: tuple[tuple[float, float], ...]) -> float:
    """Where a cut of that length starts: as wished, but inside the picture and round the first of the spans that it can hold."""
    for start, end in spans:
        if end - start <= length:
            return max(0.0, end - length, min(wished, start, size - length))
    # not even the face itself has room: its middle counts
    start, end = spans[-1]
    return max(0.0, min((start + end - length) / 2, size - length))

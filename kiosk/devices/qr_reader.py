"""QR codes out of pictures: one decoder on every frame, one more opinion on a miss."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

import cv2
import numpy as np
import zxingcpp
from numpy.typing import NDArray

Image = NDArray[np.uint8]
"""Rows x columns (gray) or rows x columns x 3 (blue, green, red)."""
Point = tuple[float, float]
"""x and y in pixels of the picture that was given."""
Corners = tuple[Point, Point, Point, Point]
"""Top left, top right, bottom right, bottom left of the code, whichever way it is turned."""

_COLOURED = 3
_SMALLEST = 21
"""Pixels a side that the smallest code takes."""
_MAX_SIDE = 65_535
"""What the decoder takes of a picture, in pixels a side."""
_MAX_UPSCALED = 1920 * 1200
_MIN_HALVED = 640
_DIRECT = "direct"


@dataclass(frozen=True, slots=True)
class Found:
    """One code in a picture; `stage` names the treatment that made it readable ("direct" for none)."""

    text: str
    corners: Corners
    stage: str = _DIRECT


@dataclass(frozen=True, slots=True)
class Stage:
    """One treatment of a gray picture.

    Attributes:
        treat: the treated picture and how much larger it is than the given one; None where it would not pay.
    """

    name: str
    treat: Callable[[Image], tuple[Image, float] | None]


def _upscaled(gray: Image) -> tuple[Image, float] | None:
    if gray.size > _MAX_UPSCALED or 2 * max(gray.shape) > _MAX_SIDE:
        return None
    return _image(cv2.resize(gray, None, fx=2.0, fy=2.0, interpolation=cv2.INTER_CUBIC)), 2.0


def _equalised(gray: Image) -> tuple[Image, float] | None:
    return _image(cv2.createCLAHE(clipLimit=3.0, tileGridSize=(8, 8)).apply(gray)), 1.0


def _sharpened(gray: Image) -> tuple[Image, float] | None:
    return _image(cv2.addWeighted(gray, 2.5, cv2.GaussianBlur(gray, (0, 0), 2.0), -1.5, 0.0)), 1.0


def _halved(gray: Image) -> tuple[Image, float] | None:
    if max(gray.shape) < _MIN_HALVED or min(gray.shape) < _SMALLEST:
        return None
    return _image(cv2.resize(gray, None, fx=0.5, fy=0.5, interpolation=cv2.INTER_AREA)), 0.5


STAGES: tuple[Stage, ...] = (
    Stage("upscaled", _upscaled),
    Stage("equalised", _equalised),
    Stage("sharpened", _sharpened),
    Stage("halved", _halved),
)
"""What is tried after the plain picture, most useful first."""


class QrReader:
    """Reads codes; remembers only whose turn it is, so each thread has its own."""

    def __init__(self, stages: tuple[Stage, ...] = STAGES) -> None:
        self._stages = stages
        self._turn = itertools.cycle(stages)

    def read(self, frame: Image) -> list[Found]:
        """The codes in a frame of a moving picture: the plain frame, and where it holds none, the next stage in turn."""
        gray = _gray(frame)
        found = _decode(gray)
        if found or not self._stages:
            return found
        return _treated(gray, next(self._turn))

    def read_still(self, image: Image) -> list[Found]:
        """The codes in a picture of which there is only one: every stage, each code once, the plain picture's first."""
        gray = _gray(image)
        found = _decode(gray)
        for stage in self._stages:
            found.extend(_new(_treated(gray, stage), found))
        return found


def _treated(gray: Image, stage: Stage) -> list[Found]:
    treated = stage.treat(gray)
    return _decode(*treated, stage=stage.name) if treated else []


def _decode(gray: Image, scale: float = 1.0, stage: str = _DIRECT) -> list[Found]:
    # Model 2 only: Micro QR is nobody's ticket, and looking for it invents texts; Plain: the default rewrites control signs
    formats = zxingcpp.BarcodeFormats([zxingcpp.BarcodeFormat.QRCodeModel2])
    barcodes = zxingcpp.read_barcodes(gray, formats=formats, text_mode=zxingcpp.TextMode.Plain)
    return [Found(code.text, _corners(code.position, scale), stage) for code in barcodes if code.text]


def _corners(position: Any, scale: float) -> Corners:
    points = (position.top_left, position.top_right, position.bottom_right, position.bottom_left)
    first, second, third, fourth = ((point.x / scale, point.y / scale) for point in points)
    return first, second, third, fourth


def _new(more: list[Found], known: list[Found]) -> Iterator[Found]:
    for found in more:
        if not any(_inside(_centre(found.corners), other.corners) for other in known):
            yield found


def _centre(corners: Corners) -> Point:
    return sum(x for x, _ in corners) / len(corners), sum(y for _, y in corners) / len(corners)


def _inside(point: Point, corners: Corners) -> bool:
    return cv2.pointPolygonTest(np.array(corners, np.float32), point, measureDist=False) >= 0


def _gray(frame: Image) -> Image:
    """The frame in gray and in one piece of memory; ValueError for what is no picture."""
    if frame.dtype != np.uint8 or not frame.size:
        raise ValueError("a frame holds bytes, and at least one")
    if frame.ndim == _COLOURED and frame.shape[2] == _COLOURED:
        return _image(cv2.cvtColor(frame, cv2.COLOR_BGR2GRAY))
    if frame.ndim == _COLOURED - 1:
        return np.ascontiguousarray(frame)
    raise ValueError("a frame has rows and columns, and three colours or none")


def _image(made: Any) -> Image:
    return np.asarray(made, np.uint8)

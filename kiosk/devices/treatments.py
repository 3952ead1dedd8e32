"""What is done to a gray picture so that a decoder sees a code in it; each gives the picture and the way back."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any, NamedTuple

import cv2
import numpy as np
from numpy.typing import NDArray

from kiosk.devices.found import Corners, Image

Matrix = NDArray[np.float64]
"""2 x 3: from places in the treated picture to places in the given one."""


class Treated(NamedTuple):
    """A treated picture, and where its places are in the given one."""

    picture: Image
    back: Matrix

    def to_given(self, corners: Corners) -> Corners:
        """Corners in the treated picture as corners in the given one."""
        first, second, third, fourth = ((float(x), float(y)) for x, y in np.array(corners) @ self.back[:, :2].T + self.back[:, 2])
        return first, second, third, fourth


Treatment = Callable[[Image], Treated | None]
"""None where it would not pay, or the picture would become too large."""

_MAX_UPSCALED = 2_400_000
"""Pixels of a picture that is still made larger."""
_MAX_SIDE = 65_535
_MIN_HALVED = 640
_SMALLEST = 21
"""Pixels a side that the smallest code takes."""
_STRETCH = 2.2
_SAME = np.array([[1.0, 0, 0], [0, 1, 0]])


def plain(gray: Image) -> Treated | None:
    """Nothing."""
    return Treated(gray, _SAME)


def upscaled(gray: Image) -> Treated | None:
    """Twice as large: for modules of one or two pixels."""
    if gray.size > _MAX_UPSCALED or 2 * max(gray.shape) > _MAX_SIDE:
        return None
    return _scaled(gray, 2.0, cv2.INTER_CUBIC)


def halved(gray: Image) -> Treated | None:
    """Half as large: for noise, moiré and codes that fill the picture."""
    if max(gray.shape) < _MIN_HALVED or min(gray.shape) < _SMALLEST:
        return None
    return _scaled(gray, 0.5, cv2.INTER_AREA)


def reduced_to(pixels: int, gray: Image) -> Treated:
    """At most so many pixels."""
    scale = (pixels / gray.size) ** 0.5
    return Treated(gray, _SAME) if scale >= 1 else _scaled(gray, scale, cv2.INTER_AREA)


def _scaled(gray: Image, scale: float, way: int) -> Treated:
    picture = _image(cv2.resize(gray, None, fx=scale, fy=scale, interpolation=way))
    return Treated(picture, np.array([[1 / scale, 0, 0], [0, 1 / scale, 0]]))


def equalised(gray: Image) -> Treated | None:
    """Contrast evened out part by part (CLAHE): for shade, dusk and faint print."""
    return Treated(_image(cv2.createCLAHE(clipLimit=3.0, tileGridSize=(8, 8)).apply(gray)), _SAME)


def sharpened(gray: Image) -> Treated | None:
    """An unsharp mask: for focus that is a little off."""
    return Treated(_image(cv2.addWeighted(gray, 2.5, cv2.GaussianBlur(gray, (0, 0), 2.0), -1.5, 0.0)), _SAME)


def softened(gray: Image) -> Treated | None:
    """Blurred a little: for noise and the raster of screens."""
    return Treated(_image(cv2.GaussianBlur(gray, (0, 0), 1.5)), _SAME)


def evened(gray: Image) -> Treated | None:
    """Divided by the light around: for lamps and shadows that lie across a code."""
    small = cv2.resize(gray, None, fx=0.25, fy=0.25, interpolation=cv2.INTER_AREA) if min(gray.shape) > _SMALLEST else gray
    around = cv2.resize(cv2.GaussianBlur(small, (0, 0), 10), (gray.shape[1], gray.shape[0]), interpolation=cv2.INTER_LINEAR)
    return Treated(_image(cv2.divide(gray, np.maximum(around, 1), scale=128.0)), _SAME)


def thresholded(gray: Image) -> Treated | None:
    """Black and white by the mean of the surroundings: for steep shades."""
    made = cv2.adaptiveThreshold(gray, 255, cv2.ADAPTIVE_THRESH_MEAN_C, cv2.THRESH_BINARY, 51, 5)
    return Treated(_image(made), _SAME)


def closed(gray: Image) -> Treated | None:
    """Thin dark lines filled in light: for cracks, hair and grids."""
    return Treated(_image(cv2.morphologyEx(gray, cv2.MORPH_CLOSE, np.ones((3, 3), np.uint8))), _SAME)


def opened(gray: Image) -> Treated | None:
    """Thin light lines filled in dark: for scratches and streaks of a printer."""
    return Treated(_image(cv2.morphologyEx(gray, cv2.MORPH_OPEN, np.ones((3, 3), np.uint8))), _SAME)


def stretched(degrees: float) -> Treatment:
    """Drawn out along one direction: for codes that are seen from far aside."""
    return partial(_stretched, degrees)


def _stretched(degrees: float, gray: Image) -> Treated | None:
    if gray.size > _MAX_UPSCALED:
        return None
    angle = np.radians(degrees)
    turn = np.array([[np.cos(angle), np.sin(angle)], [-np.sin(angle), np.cos(angle)]])
    matrix = turn.T @ np.diag([_STRETCH, 1.0]) @ turn
    height, width = gray.shape
    corners = np.array([[0, 0], [width, 0], [0, height], [width, height]]) @ matrix.T
    least, most = corners.min(axis=0), corners.max(axis=0)
    there = np.column_stack([matrix, -least])
    size = (int(np.ceil(most[0] - least[0])), int(np.ceil(most[1] - least[1])))
    if max(size) > _MAX_SIDE:
        return None
    picture = cv2.warpAffine(gray, there, size, flags=cv2.INTER_CUBIC, borderMode=cv2.BORDER_REPLICATE)
    return Treated(_image(picture), np.asarray(cv2.invertAffineTransform(there)))


def cut(gray: Image, corners: Corners, around: float) -> Treated | None:
    """The part of the picture around a place: `around` times its width on every side; None where that is nothing."""
    places = np.array(corners)
    least, most = places.min(axis=0), places.max(axis=0)
    room = around * float((most - least).max())
    height, width = gray.shape
    left, top = (max(0, int(edge - room)) for edge in least)
    right, bottom = min(width, int(most[0] + room) + 1), min(height, int(most[1] + room) + 1)
    if right - left < _SMALLEST or bottom - top < _SMALLEST:
        return None
    return Treated(np.ascontiguousarray(gray[top:bottom, left:right]), np.array([[1.0, 0, left], [0, 1, top]]))


def _image(made: Any) -> Image:
    return np.asarray(made, np.uint8)

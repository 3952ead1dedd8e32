"""Frames and sprites of the simulated camera: their sizes, and how one is laid over another.

A sprite is BGRA with premultiplied alpha, so that blurring and warping never bleed the colour of empty pixels.
"""

from __future__ import annotations

import cv2
import numpy as np
import numpy.typing as npt

Image = npt.NDArray[np.uint8]
"""Rows, columns, channels: a frame has three (BGR), a sprite four."""

Colour = tuple[int, int, int]
"""Blue, green, red, each 0 to 255."""

WIDTH, HEIGHT = 1280, 720


def image(pixels: object) -> Image:
    """What OpenCV returned, as the type it is."""
    return np.asarray(pixels, dtype=np.uint8)


def shaded(colour: Colour, factor: float) -> Colour:
    """The colour in more (above 1) or less light."""
    blue, green, red = (min(255, max(0, round(channel * factor))) for channel in colour)
    return blue, green, red


def solid(colour: Colour) -> tuple[int, int, int, int]:
    """The colour as an opaque pixel of a sprite."""
    return (*colour, 255)


def over(under: Image, sprite: Image) -> None:
    """Lay a sprite over the first three channels of an image of the same size, in place."""
    alpha = cv2.extractChannel(sprite, 3)
    hole = cv2.merge([255 - alpha] * under.shape[2])
    cv2.multiply(under, hole, dst=under, scale=1 / 255)
    top = sprite if under.shape[2] == sprite.shape[2] else cv2.cvtColor(sprite, cv2.COLOR_BGRA2BGR)
    cv2.add(under, top, dst=under)


def gradient(height: int, width: int, corners: tuple[float, float, float, float]) -> npt.NDArray[np.float32]:
    """A bilinear field between the values at top left, top right, bottom left and bottom right."""
    top_left, top_right, bottom_left, bottom_right = corners
    across = np.linspace(0, 1, width, dtype=np.float32)[None, :]
    down = np.linspace(0, 1, height, dtype=np.float32)[:, None]
    top = top_left + (top_right - top_left) * across
    bottom = bottom_left + (bottom_right - bottom_left) * across
    return np.asarray(top + (bottom - top) * down, dtype=np.float32)

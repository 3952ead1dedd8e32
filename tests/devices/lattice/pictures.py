"""Pictures of codes made here, so that every test knows where each module is and what was done to it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import cv2
import numpy as np
import qrcode
from numpy.typing import NDArray

from kiosk.devices.found import Corners
from kiosk.devices.lattice.fit import MARGIN, PIXELS
from kiosk.devices.qr_reader import Image

Floats = NDArray[np.float32]
Matrix = NDArray[np.bool_]
"""Rows x columns, dark is true."""

L, M, Q, H = qrcode.ERROR_CORRECT_L, qrcode.ERROR_CORRECT_M, qrcode.ERROR_CORRECT_Q, qrcode.ERROR_CORRECT_H
LETTERS = "The quick brown fox jumps over the lazy dog 0123456789 "
DARK, LIGHT, DESK = 25, 230, 150
_QUIET = 4
_DRAWN = 8
"""Pixels a module of the drawing that is laid into a picture."""


def text_of(version: int, level: int = M) -> str:
    """A text that needs that version, nearly full."""
    room = sum(block.data_count for block in qrcode.base.rs_blocks(version, level)) - 4
    return (LETTERS * (room // len(LETTERS) + 1))[:room]


def code_of(text: str, version: int | None = None, level: int = M, mask: int | None = None) -> qrcode.QRCode[Any]:
    code = qrcode.QRCode(version=version, error_correction=level, border=0, mask_pattern=mask)
    code.add_data(text, optimize=0)
    code.make(fit=version is None)
    return code


def matrix_of(text: str, version: int | None = None, level: int = M, mask: int | None = None) -> Matrix:
    return np.array(code_of(text, version, level, mask).get_matrix(), bool)


def quad_of(middle: tuple[float, float], side: float, degrees: float = 0.0) -> Floats:
    """The corners of a square."""
    turn = np.radians(degrees)
    matrix = np.array([[np.cos(turn), -np.sin(turn)], [np.sin(turn), np.cos(turn)]])
    return (np.array([(-1, -1), (1, -1), (1, 1), (-1, 1)]) * side / 2 @ matrix.T + middle).astype(np.float32)


def corners_of(quad: NDArray[Any]) -> Corners:
    first, second, third, fourth = ((float(x), float(y)) for x, y in quad)
    return first, second, third, fourth


def laid(matrix: Matrix, quad: Floats, size: tuple[int, int], *, desk: int = DESK) -> Image:
    """A picture (height, width) with the code where the quad is, and its quiet zone around it."""
    drawn = np.pad(np.where(matrix, DARK, LIGHT).astype(np.uint8), _QUIET, constant_values=LIGHT)
    drawn = np.kron(drawn, np.ones((_DRAWN, _DRAWN), np.uint8))
    low, high = _QUIET * _DRAWN, (_QUIET + len(matrix)) * _DRAWN
    source = np.array([(low, low), (high, low), (high, high), (low, high)], np.float32)
    height, width = size
    # three by three looks a pixel
    whole = cv2.getPerspectiveTransform(source, quad * 3)
    shift = np.array([[1, 0, -0.5], [0, 1, -0.5], [0, 0, 1]])
    matrix_of_all = shift @ whole @ np.linalg.inv(shift)
    large = cv2.warpPerspective(drawn, matrix_of_all, (width * 3, height * 3), flags=cv2.INTER_LINEAR, borderValue=desk)
    return np.asarray(cv2.resize(large, (width, height), interpolation=cv2.INTER_AREA), np.uint8)


@dataclass(frozen=True)
class Scene:
    """A picture with one code."""

    gray: Image
    text: str
    quad: Floats
    version: int

    @property
    def corners(self) -> Corners:
        return corners_of(self.quad)

    @property
    def module(self) -> float:
        return float(np.hypot(*(self.quad[1] - self.quad[0]))) / (17 + 4 * self.version)


def scene(
    version: int = 4, side: float = 200.0, degrees: float = 8.0, size: tuple[int, int] = (400, 480), level: int = M
) -> Scene:
    """A code a little turned and seen a little from aside."""
    text = text_of(version, level)
    quad = quad_of((size[1] / 2 + 3.3, size[0] / 2 - 2.7), side, degrees)
    quad += np.array([(0, 0), (-0.03, 0.02), (0.02, 0.03), (0.0, -0.03)], np.float32) * np.float32(side)
    return Scene(laid(matrix_of(text, version, level), quad, size), text, quad, version)


def noisy(gray: NDArray[Any], sigma: float = 2.0, seed: int = 0) -> Image:
    noise = np.random.default_rng(seed).normal(0, sigma, gray.shape)
    return np.clip(np.rint(gray + noise), 0, 255).astype(np.uint8)


def blurred(gray: NDArray[Any], sigma: float) -> NDArray[Any]:
    return np.asarray(cv2.GaussianBlur(gray, (0, 0), sigma))


def shaken(gray: NDArray[Any], pixels: float, degrees: float = 0.0) -> NDArray[Any]:
    """Moved evenly along a line while the shutter was open."""
    reach = int(np.ceil(pixels / 2)) + 1
    kernel = np.zeros((2 * reach + 1, 2 * reach + 1), np.float32)
    for along in np.linspace(-pixels / 2, pixels / 2, 200):
        x, y = reach + along * np.cos(np.radians(degrees)), reach + along * np.sin(np.radians(degrees))
        column, row = int(x), int(y)
        for down in (0, 1):
            for across in (0, 1):
                kernel[row + down, column + across] += (1 - abs(x - column - across)) * (1 - abs(y - row - down))
    return np.asarray(cv2.filter2D(gray, -1, kernel / kernel.sum(), borderType=cv2.BORDER_REPLICATE))


Warp = Callable[[Floats, Floats], tuple[Floats, Floats]]
"""How far each place (x, y) is moved."""


def warped(gray: NDArray[Any], warp: Warp) -> NDArray[Any]:
    """Every place moved to where the warp takes it."""
    height, width = gray.shape
    there_x, there_y = np.meshgrid(np.arange(width, dtype=np.float32), np.arange(height, dtype=np.float32))
    x, y = there_x, there_y
    for _ in range(20):  # what comes to a pixel: where it was, by iteration
        by_x, by_y = warp(x, y)
        x, y = there_x - by_x, there_y - by_y
    return np.asarray(
        cv2.remap(gray, x.astype(np.float32), y.astype(np.float32), cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
    )


def waves(amplitude: float, length: float, phase: float = 0.7) -> Warp:
    """Smooth bends, as a sheet has that was crumpled and laid flat again."""

    def warp(x: Floats, y: Floats) -> tuple[Floats, Floats]:
        turn = np.float32(2 * np.pi / length)
        down = amplitude * np.sin(turn * (y + np.float32(0.4) * x) + phase)
        return down, amplitude * np.sin(turn * (x - np.float32(0.3) * y) + 2 * phase)

    return warp


def straight(matrix: Matrix) -> Floats:
    """A code as `fit.straightened` gives one that lies exactly right."""
    drawn = np.pad(np.where(matrix, DARK, LIGHT).astype(np.float32), MARGIN, constant_values=LIGHT)
    return np.kron(drawn, np.ones((PIXELS, PIXELS), np.float32))


def glaring(gray: Image, middle: tuple[float, float], radius: float) -> Image:
    """A reflection: white in its middle, less and less around it."""
    rows, columns = np.indices(gray.shape)
    away = np.hypot(columns - middle[0], rows - middle[1]) / radius
    return np.clip(gray + 600.0 * np.exp(-(away**4)), 0, 255).astype(np.uint8)

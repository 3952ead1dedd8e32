"""Sheets that are not flat: how high each place stands above the plane, and which point of the face lies there.

A relief is a height field over the flat sheet's plane, in the face's pixels, on a grid of `STEP` pixels. Paper bends but
doesn't stretch, so the face is laid over it by arc length: where the paper stands steep, more of the face fits.
"""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.float32]

STEP = 6
_MARGIN = 0.12
_STEEPEST = 0.985


@dataclass(frozen=True, slots=True)
class Relief:
    """A bent sheet.

    Attributes:
        height: rows x columns, towards the camera.
        u: the face's column at each place.
        v: the face's row at each place.
        origin: x and y of the grid's first place, in the face's pixels.
    """

    height: Floats
    u: Floats
    v: Floats
    origin: tuple[float, float]


def floats(made: object) -> Floats:
    """What an engine returned, as the type it is."""
    return np.asarray(made, dtype=np.float32)


def _places(width: int, height: int) -> tuple[Floats, Floats, tuple[float, float]]:
    """Across and down of every grid place, and of the first."""
    out = max(width, height) * _MARGIN
    x = np.arange(-out, width + out, STEP, dtype=np.float32)
    y = np.arange(-out, height + out, STEP, dtype=np.float32)
    across, down = np.meshgrid(x, y)
    return across, down, (float(x[0]), float(y[0]))


def cylinder(size: tuple[int, int], about: tuple[float, float], radius: float, axis: float, *, hollow: bool = False) -> Relief:
    """A sheet around a cylinder.

    Args:
        size: the face's width and height.
        about: the point of the face that is nearest to the camera (or farthest, if hollow).
        radius: in the face's pixels.
        axis: degrees that the cylinder's axis leans from upright.
        hollow: seen from inside.
    """
    across, down, origin = _places(*size)
    turn = np.radians(axis)
    way = (float(np.cos(turn)), float(np.sin(turn)))
    along = (across - about[0]) * way[0] + (down - about[1]) * way[1]
    inside = np.clip(along / radius, -_STEEPEST, _STEEPEST)
    rise = radius * (np.sqrt(1 - inside**2) - 1)
    beyond = np.abs(along) - radius * _STEEPEST
    rise = np.where(beyond > 0, rise - beyond * _STEEPEST / np.sqrt(1 - _STEEPEST**2), rise)
    arc = radius * np.arcsin(inside) + np.sign(along) * np.maximum(beyond, 0) / np.sqrt(1 - _STEEPEST**2)
    shift = arc - along
    return Relief(floats(-rise if hollow else rise), floats(across + shift * way[0]), floats(down + shift * way[1]), origin)


def laid_over(size: tuple[int, int], heights: Floats, origin: tuple[float, float]) -> Relief:
    """The face laid over any height field by arc length from its middle."""
    across, down, _ = _places(*size)
    rise_x, rise_y = np.gradient(heights, STEP, axis=1), np.gradient(heights, STEP, axis=0)
    u = np.cumsum(np.sqrt(1 + rise_x**2), axis=1) * STEP
    v = np.cumsum(np.sqrt(1 + rise_y**2), axis=0) * STEP
    row, column = heights.shape[0] // 2, heights.shape[1] // 2
    u += across[:, column : column + 1] - u[:, column : column + 1]
    v += down[row : row + 1, :] - v[row : row + 1, :]
    return Relief(heights, floats(u), floats(v), origin)


def waves(size: tuple[int, int], depth: float, scale: float, rng: np.random.Generator) -> Relief:
    """Paper that was rolled, wetted, carried in a pocket: soft bumps `scale` pixels wide and up to `depth` high."""
    across, _, origin = _places(*size)
    return laid_over(size, _bumps(across.shape, depth, scale, rng), origin)


def _bumps(shape: tuple[int, ...], depth: float, scale: float, rng: np.random.Generator) -> Floats:
    rough = rng.standard_normal(shape).astype(np.float32)
    smooth = cv2.GaussianBlur(rough, (0, 0), max(scale / STEP / 2.5, 1.0), borderType=cv2.BORDER_REFLECT)
    smooth -= smooth.mean()
    return floats(smooth / max(float(np.abs(smooth).max()), 1e-6) * depth)


def creases(size: tuple[int, int], depth: float, count: int, rng: np.random.Generator) -> Relief:
    """Paper that was crushed and pulled flat again: facets that meet in sharp ridges, `depth` high at most."""
    across, down, origin = _places(*size)
    warp = max(size) * 0.06
    x = across + _bumps(across.shape, warp, max(size) * 0.2, rng)
    y = down + _bumps(across.shape, warp, max(size) * 0.2, rng)
    field = np.zeros_like(across)
    for number in range(count):
        turn, at = rng.uniform(0, np.pi), rng.uniform(0.1, 0.9, size=2)
        offset = (x - at[0] * size[0]) * np.cos(turn) + (y - at[1] * size[1]) * np.sin(turn)
        wide = max(size) * rng.uniform(0.04, 0.22)
        ridge = np.maximum(0, 1 - np.abs(offset) / wide) if number % 2 else np.abs(offset) / wide / 2
        reach = (x - at[0] * size[0]) * -np.sin(turn) + (y - at[1] * size[1]) * np.cos(turn)
        field += (
            rng.uniform(0.4, 1.0) * rng.choice((-1, 1)) * ridge * np.exp(-((reach / (max(size) * rng.uniform(0.2, 0.6))) ** 2))
        )
    field += _bumps(across.shape, 0.25, max(size) * 0.25, rng)
    field -= np.median(field)
    tallest = float(np.percentile(np.abs(field), 98))
    field = np.clip(field / max(tallest, 1e-6), -1.3, 1.3) * depth
    return laid_over(size, floats(cv2.GaussianBlur(field.astype(np.float32), (0, 0), 0.8)), origin)


def folds(size: tuple[int, int], lines: list[tuple[float, float, float, float]]) -> Relief:
    """A letter's folds: each line is x, y, its direction in degrees, and how steep (rise over run) both sides fall from it."""
    across, down, origin = _places(*size)
    field = np.zeros_like(across)
    for x, y, direction, steep in lines:
        turn = np.radians(direction)
        field -= np.abs((down - y) * np.cos(turn) - (across - x) * np.sin(turn)) * steep
    return laid_over(size, floats(cv2.GaussianBlur(field.astype(np.float32), (0, 0), 0.7)), origin)

"""A face before the camera: real perspective, bent or flat, sampled as finely as it takes, in linear light."""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np
import numpy.typing as npt

from kiosk.bench.trouble.relief import STEP, Floats, Relief, floats
from kiosk.demo.card import Card
from kiosk.demo.pixels import Image, image

Matrix = npt.NDArray[np.float64]

_LAYERS = (6, 40)
"""Heights, at least and at most, at which a ray is tried against a bent sheet; between two the surface counts as straight."""
_STRIDE = 5.0
"""Pixels of the face that a ray may move between two of them."""
_FINE, _ROUGH, _LARGE = 3, 2, 700_000
"""Samples a pixel's side, fewer where the face takes more pixels than the third says."""
GAMMA = 2.2
TO_LINEAR = (np.arange(256, dtype=np.float32) / 255) ** GAMMA


@dataclass(frozen=True, slots=True)
class Pose:
    """Where a face is.

    Attributes:
        centre: x and y in the frame of the code's middle.
        module: pixels of the frame that a module takes before the face is tilted.
        tilt: degrees about the horizontal, the vertical and the viewing axis.
        focal: the lens, in pixels; shorter ones have stronger perspective.
        skew: pixels sideways a row, as a rolling shutter shears what passes by.
    """

    centre: tuple[float, float]
    module: float
    tilt: tuple[float, float, float] = (0.0, 0.0, 0.0)
    focal: float = 1150.0
    skew: float = 0.0


@dataclass(frozen=True, slots=True)
class Layer:
    """A face as the camera sees it, before any light.

    Attributes:
        box: left, top, right, bottom of the part of the frame that it may touch.
        colour: rows x columns x 3, linear, premultiplied by alpha.
        alpha: rows x columns.
        normal: rows x columns x 3, unit vectors in the face's own axes (z away from the camera); None for a flat face.
        place: rows x columns x 2, the face's point that each pixel shows.
        corners: the code's corners in the frame.
        module: pixels a module takes in the frame, about.
    """

    box: tuple[int, int, int, int]
    colour: Floats
    alpha: Floats
    normal: Floats | None
    place: Floats
    corners: tuple[tuple[float, float], ...]
    module: float


def rotation(pitch: float, yaw: float, roll: float) -> Matrix:
    """Turns about the horizontal, the vertical and the viewing axis, in degrees."""
    p, y, r = np.radians((pitch, yaw, roll))
    about_x = np.array([[1, 0, 0], [0, np.cos(p), -np.sin(p)], [0, np.sin(p), np.cos(p)]])
    about_y = np.array([[np.cos(y), 0, np.sin(y)], [0, 1, 0], [-np.sin(y), 0, np.cos(y)]])
    about_z = np.array([[np.cos(r), -np.sin(r), 0], [np.sin(r), np.cos(r), 0], [0, 0, 1]])
    return np.asarray(about_x @ about_y @ about_z, dtype=np.float64)


class _Eye:
    """The camera in the axes of the face: x right, y down, z away from the camera, the code's middle at the origin."""

    def __init__(self, card: Card, pose: Pose, size: tuple[int, int]) -> None:
        x, y, width, height = card.code
        self.middle = (x + width / 2, y + height / 2)
        self._size, self._pose = size, pose
        self._turn = rotation(*pose.tilt)
        distance = pose.focal * max(width, height) / card.modules / pose.module
        self._shift = np.array(
            [
                (pose.centre[0] - size[0] / 2) * distance / pose.focal,
                (pose.centre[1] - size[1] / 2) * distance / pose.focal,
                distance,
            ]
        )
        self._origin = -self._turn.T @ self._shift

    def seen(self, points: Matrix) -> Matrix:
        """Points of the face (x, y in its pixels, height) in the frame."""
        local = np.column_stack((points[:, 0] - self.middle[0], points[:, 1] - self.middle[1], -points[:, 2]))
        there = local @ self._turn.T + self._shift
        there[:, 2] = np.maximum(there[:, 2], 1.0)
        across = there[:, 0] / there[:, 2] * self._pose.focal + self._size[0] / 2
        down = there[:, 1] / there[:, 2] * self._pose.focal + self._size[1] / 2
        return np.column_stack((across + self._pose.skew * (down - self._size[1] / 2), down))

    def rays(self, box: tuple[int, int, int, int]) -> tuple[Floats, Floats]:
        """For each pixel of the box: where its ray meets the flat plane, and how far that moves for each unit of height."""
        left, top, right, bottom = box
        across, down = np.meshgrid(np.arange(left, right, dtype=np.float64), np.arange(top, bottom, dtype=np.float64))
        across = across - self._pose.skew * (down - self._size[1] / 2)
        way = np.stack(
            (
                (across - self._size[0] / 2) / self._pose.focal,
                (down - self._size[1] / 2) / self._pose.focal,
                np.ones_like(across),
            ),
            axis=-1,
        )
        way = way @ self._turn
        depth = np.where(np.abs(way[..., 2]) < 1e-6, 1e-6, way[..., 2])  # noqa: PLR2004 - a ray along the face
        slope = way[..., :2] / depth[..., None]
        start = self._origin[:2] + slope * -self._origin[2] + np.array(self.middle)
        behind = (-self._origin[2] / depth) <= 0
        start[behind] = -1e6
        return floats(start), floats(-slope)


def layer_of(
    card: Card, pose: Pose, relief: Relief | None, size: tuple[int, int], *, alias: float = 0.0, most: int = _FINE
) -> Layer:
    """Look at the card.

    Args:
        card: what is seen.
        pose: where it is.
        relief: how it is bent; None for a flat one.
        size: the frame's width and height.
        alias: 0 where each pixel sees its whole area, 1 where it sees a point.
        most: samples a pixel's side, at most.
    """
    eye = _Eye(card, pose, size)
    box = _box(eye, card, relief, size)
    start, slope = eye.rays(box)
    place, normal = (start, None) if relief is None else _meet(start, slope, relief)
    texture, scale = _reduced(card, pose)
    fine = most if place.shape[0] * place.shape[1] < _LARGE else _ROUGH
    colour, alpha = _sampled(texture, floats(place * scale), fine, alias)
    return Layer(box, colour, alpha, normal, place, _corners(eye, card, relief), pose.module)


def _box(eye: _Eye, card: Card, relief: Relief | None, size: tuple[int, int]) -> tuple[int, int, int, int]:
    height, width = card.face.shape[:2]
    tall = (float(relief.height.min()), float(relief.height.max())) if relief is not None else (0.0, 0.0)
    edges = np.array([[x, y, z] for x in (0, width / 2, width) for y in (0, height / 2, height) for z in tall], dtype=np.float64)
    seen = eye.seen(edges)
    left, top = np.floor(seen.min(axis=0)).astype(int) - 4
    right, bottom = np.ceil(seen.max(axis=0)).astype(int) + 4
    left, top = min(max(left, 0), size[0] - 1), min(max(top, 0), size[1] - 1)
    return int(left), int(top), int(max(left + 1, min(right, size[0]))), int(max(top + 1, min(bottom, size[1])))


def _at(field: Floats, place: Floats, origin: tuple[float, float]) -> Floats:
    across = (place[..., 0] - origin[0]) / STEP
    down = (place[..., 1] - origin[1]) / STEP
    return floats(cv2.remap(field, floats(across), floats(down), cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE))


def _meet(start: Floats, slope: Floats, relief: Relief) -> tuple[Floats, Floats]:
    """Where each ray first meets the bent sheet: the face's point, and the sheet's normal there."""
    top, bottom = float(relief.height.max()) + 1, float(relief.height.min()) - 1
    met = np.full(start.shape[:2], bottom, dtype=np.float32)
    open_ = np.ones(start.shape[:2], dtype=bool)
    before: Floats | None = None
    moved = float(np.percentile(np.hypot(slope[..., 0], slope[..., 1]), 95)) * (top - bottom)
    layers = int(np.clip(moved / _STRIDE, *_LAYERS))
    for level in np.linspace(top, bottom, layers, dtype=np.float32):
        above = level - _at(relief.height, floats(start + slope * level), relief.origin)
        if before is not None:
            hit = open_ & (above <= 0)
            share = before / np.maximum(before - above, 1e-6)
            met[hit] = (level + (top - bottom) / (layers - 1) * (1 - share))[hit]
            open_ &= ~hit
        before = above
    spot = floats(start + slope * met[..., None])
    place = np.stack((_at(relief.u, spot, relief.origin), _at(relief.v, spot, relief.origin)), axis=-1)
    rise_x = floats(np.gradient(relief.height, STEP, axis=1))
    rise_y = floats(np.gradient(relief.height, STEP, axis=0))
    normal = np.stack((-_at(rise_x, spot, relief.origin), -_at(rise_y, spot, relief.origin), np.full_like(met, -1.0)), axis=-1)
    return floats(place), floats(normal / np.linalg.norm(normal, axis=-1, keepdims=True))


def _reduced(card: Card, pose: Pose) -> tuple[Image, float]:
    """The face at about two of its pixels a sample, so that thin things don't fall between samples."""
    module = max(card.code[2:]) / card.modules
    scale = min(1.0, pose.module * _FINE * 0.8 / module)
    if scale > 0.9:  # noqa: PLR2004 - not worth the work
        return card.face, 1.0
    return image(cv2.resize(card.face, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)), scale


def _sampled(face: Image, place: Floats, fine: int, alias: float) -> tuple[Floats, Floats]:
    rows, columns = place.shape[:2]
    dense = cv2.resize(place, (columns * fine, rows * fine), interpolation=cv2.INTER_LINEAR)
    samples = cv2.remap(
        face, dense[..., 0], dense[..., 1], cv2.INTER_LINEAR, borderMode=cv2.BORDER_CONSTANT, borderValue=(0, 0, 0, 0)
    )
    colour = cv2.resize(cv2.LUT(samples[..., :3], TO_LINEAR), (columns, rows), interpolation=cv2.INTER_AREA)
    alpha = cv2.resize(samples[..., 3], (columns, rows), interpolation=cv2.INTER_AREA)
    if alias:
        # a sensor without a filter before it: each pixel sees a point more than an area
        points = samples[fine // 2 :: fine, fine // 2 :: fine, :3]
        colour = (1 - alias) * colour + alias * cv2.LUT(points, TO_LINEAR)
    return floats(colour), floats(alpha / 255.0)


def _corners(eye: _Eye, card: Card, relief: Relief | None) -> tuple[tuple[float, float], ...]:
    x, y, width, height = card.code
    points = np.array([[x, y], [x + width, y], [x + width, y + height], [x, y + height]], dtype=np.float64)
    spots = [(*point, 0.0) if relief is None else _lifted(point, relief) for point in points]
    return tuple((float(a), float(b)) for a, b in eye.seen(np.array(spots)))


def _lifted(point: Matrix, relief: Relief) -> tuple[float, float, float]:
    """Where a point of the face lies on the sheet: the grid place whose face point is nearest."""
    far = (relief.u - point[0]) ** 2 + (relief.v - point[1]) ** 2
    row, column = np.unravel_index(int(np.argmin(far)), far.shape)
    return relief.origin[0] + column * STEP, relief.origin[1] + row * STEP, float(relief.height[row, column])

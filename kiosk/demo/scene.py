"""Frames of a simulated camera: somebody comes, holds up a telephone or a badge, and goes.

Every frame is 1280x720 BGR, seen in real perspective, with the blur, noise and compression of a plain webcam. The same
arguments always give the same frames.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import cv2
import numpy as np
import numpy.typing as npt
import zxingcpp

from kiosk.demo.card import Card, Material
from kiosk.demo.hand import Held, in_hand
from kiosk.demo.phone import phone_screen
from kiosk.demo.pixels import HEIGHT, WIDTH, Image, gradient, image, over, solid
from kiosk.demo.room import Look, backdrop, chance, figure, light, look_of, with_figure

__all__ = ["FRAMES", "empty_room", "hold_up", "paper", "phone_screen", "steady_frames"]

FRAMES = 30
"""Frames of an ordinary hold-up: at 15 a second, two seconds."""

_SHORTEST = 6
_PAPER_WIDTH = 700
_BADGE_MODULES = 45
_FOCAL = 1150.0
_MODULE = {Material.SCREEN: 4.9, Material.PAPER: 3.5}
"""Pixels of the frame that a module takes at rest, within the limits of the symbol's side below."""
_SYMBOL = (150.0, 262.0)
_MARGIN = 48

Matrix = npt.NDArray[np.float64]


def paper(raster: Image, code: tuple[float, float, float, float] | None = None) -> Card:
    """Make a printed card of a badge's raster (rows, columns, BGR or grey).

    Args:
        raster: the whole badge, at any resolution at which its code can be read.
        code: left, top, width, height of the code's symbol in the raster; looked for where it is not given, and
            the middle of the card where there is none.
    """
    raster = np.ascontiguousarray(raster)
    colour = raster if raster.ndim == 3 else image(cv2.cvtColor(raster, cv2.COLOR_GRAY2BGR))  # noqa: PLR2004 (rows, columns, channels)
    found = zxingcpp.read_barcodes(colour, formats=zxingcpp.BarcodeFormats([zxingcpp.BarcodeFormat.QRCodeModel2]))
    scale = _PAPER_WIDTH / colour.shape[1]
    modules = _modules(found[0]) if found else _BADGE_MODULES
    if code is None:
        code = _box(found[0].position) if found else _middle(colour)
    size = (_PAPER_WIDTH, round(colour.shape[0] * scale))
    small = cv2.resize(colour, size, interpolation=cv2.INTER_AREA)
    sheet = cv2.multiply(small, cv2.merge([_sheen(size[1], size[0])] * 3), scale=1 / 255)
    face = image(cv2.cvtColor(sheet, cv2.COLOR_BGR2BGRA))
    cv2.rectangle(face, (0, 0), (size[0] - 1, size[1] - 1), solid((168, 172, 174)), 2)
    x, y, width, height = (length * scale for length in code)
    return Card(face, (x, y, width, height), modules, Material.PAPER)


def _sheen(height: int, width: int) -> Image:
    """Paper is never white: a slight fall of light over the sheet."""
    return image(gradient(height, width, (238, 224, 226, 208)))


def _modules(barcode: zxingcpp.Barcode) -> int:
    details: Any = barcode.extra
    return 17 + 4 * int(details["Version"])


def _box(position: zxingcpp.Position) -> tuple[float, float, float, float]:
    corners = (position.top_left, position.top_right, position.bottom_left, position.bottom_right)
    left, right = min(p.x for p in corners), max(p.x for p in corners)
    top, bottom = min(p.y for p in corners), max(p.y for p in corners)
    return float(left), float(top), float(right - left), float(bottom - top)


def _middle(raster: Image) -> tuple[float, float, float, float]:
    height, width = raster.shape[:2]
    return width * 0.3, height * 0.5 - width * 0.2, width * 0.4, width * 0.4


def steady_frames(frames: int = FRAMES) -> range:
    """Which of a hold-up's frames show the card at rest."""
    return range(round(frames * 0.32), frames - round(frames * 0.22))


def empty_room(seed: int = 0, room: int = 0) -> Image:
    """The hall with nobody in front of the camera; the seed moves only the sensor's noise."""
    rng = np.random.default_rng([seed, 3])
    full = image(cv2.resize(backdrop(room), (WIDTH, HEIGHT), interpolation=cv2.INTER_LINEAR))
    return _sensor(full, room, 1.0, rng)


def hold_up(card: Card, seed: int, frames: int = FRAMES, room: int = 0, person: int | None = None) -> Iterator[Image]:
    """Yield the frames of somebody who comes, holds the card still (`steady_frames`), and goes.

    Args:
        card: from `phone_screen` or `paper`.
        seed: how the hand moves, and who it is where `person` doesn't say.
        frames: how long it takes; from 18 on, eight or more of them are steady.
        room: which hall is behind; any number.
        person: the same number is always the same person.

    Raises:
        ValueError: fewer frames than an approach, a rest and a departure take.
    """
    if frames < _SHORTEST:
        raise ValueError(f"a hold-up takes at least {_SHORTEST} frames, not {frames}")
    rng = np.random.default_rng([seed, 4])
    look = look_of(np.random.default_rng([seed if person is None else person, 7]))
    take = _Take.cast(in_hand(card, look, left_hand=chance(rng, 0.3)), look, frames, rng)
    return (take.frame(number, room, np.random.default_rng([seed, 5, number])) for number in range(frames))


@dataclass(frozen=True, slots=True)
class _Take:
    """Everything that was decided before the camera runs. Angles are in degrees, lengths in pixels of the frame."""

    held: Held
    person: Image
    frames: int
    comes: tuple[float, float]
    goes: tuple[float, float]
    rest: tuple[float, float]
    tilt: tuple[float, float, float]
    swing: tuple[float, float, float]
    module: float
    focus: float
    tremor: tuple[float, float, float]
    exposure: float
    quality: int

    @classmethod
    def cast(cls, held: Held, look: Look, frames: int, rng: np.random.Generator) -> _Take:
        side = float(rng.choice((-1.0, 1.0)))
        sideways = (side * 1000.0, float(rng.uniform(60, 260)))
        below = (side * float(rng.uniform(40, 220)), 900.0)
        comes = sideways if chance(rng, 0.5) else below
        goes = below if chance(rng, 0.6) else sideways
        low, high = (length / held.modules for length in _SYMBOL)
        module = min(max(_MODULE[held.material] * float(rng.uniform(0.97, 1.12)), low), high)
        aside, under = (float(np.clip(0.85 * length * module / held.module, -225, 225)) for length in held.off_centre)
        rest = (WIDTH / 2 + aside + float(rng.uniform(-110, 110)), HEIGHT * 0.46 + under + float(rng.uniform(-24, 24)))
        head = (int(rest[0] / 2 + rng.uniform(-70, 70)), int(rng.uniform(84, 112)))
        return cls(
            held=held,
            person=figure(look, *head),
            frames=frames,
            comes=comes,
            goes=goes,
            rest=rest,
            tilt=(float(rng.uniform(-11, 11)), float(rng.uniform(-15, 15)), float(rng.uniform(-7, 7))),
            swing=(float(rng.uniform(-18, 8)), float(rng.uniform(-24, 24)), float(rng.uniform(-22, 22))),
            module=module,
            focus=float(rng.uniform(0.6, 0.95)),
            tremor=(float(rng.uniform(0.5, 0.9)), float(rng.uniform(0, 6.28)), float(rng.uniform(0, 6.28))),
            exposure=float(rng.uniform(0.94, 1.08)),
            quality=int(rng.integers(72, 86)),
        )

    def frame(self, number: int, room: int, rng: np.random.Generator) -> Image:
        absence = self._absence(number)
        here, before = self._offset(number), self._offset(number - 1)
        picture = with_figure(room, self.person, self._step_aside(number))
        matrix = self._perspective(number, absence, here)
        region = self._region(matrix)
        if region is not None:
            left, top, right, bottom = region
            shift = np.array([[1, 0, -left], [0, 1, -top], [0, 0, 1]], dtype=np.float64)
            card = image(
                cv2.warpPerspective(self.held.sprite, shift @ matrix, (right - left, bottom - top), flags=cv2.INTER_LINEAR)
            )
            over(picture[top:bottom, left:right], self._blurred(card, absence, here, before))
        glare = 0.08 * (1 - absence) if self.held.material is Material.SCREEN else 0.0
        return _sensor(picture, room, self.exposure - glare, rng, self.quality)

    def _absence(self, number: float) -> float:
        """How far the hand still is from where it rests: 0 at rest, 1 out of sight."""
        steady = steady_frames(self.frames)
        if number < steady.start:
            return 1 - _ease((number + 1) / steady.start)
        if number >= steady.stop:
            return _ease((number + 1 - steady.stop) / (self.frames - steady.stop))
        return 0.0

    def _offset(self, number: int) -> tuple[float, float]:
        away = self.comes if number < steady_frames(self.frames).start else self.goes
        absence = self._absence(number)
        speed, first, second = self.tremor
        sway = 3.0 * np.sin(speed * number + first) + 1.2 * np.sin(2.3 * speed * number + second)
        bob = 2.4 * np.sin(0.8 * speed * number + second)
        return float(away[0] * absence + sway), float(away[1] * absence + bob)

    def _step_aside(self, number: int) -> int:
        """How far the person stands from their place, in half-size pixels: they come before the card and go after it."""
        away = self.comes if number < steady_frames(self.frames).start else self.goes
        return int(np.sign(away[0]) * 560 * max(0.0, 1.7 * self._absence(number) - 0.7))

    def _perspective(self, number: int, absence: float, offset: tuple[float, float]) -> Matrix:
        pitch, yaw, roll = (rest + absence * swing for rest, swing in zip(self.tilt, self.swing, strict=True))
        roll += 0.5 * float(np.sin(self.tremor[0] * number + self.tremor[2]))
        axes = _rotation(pitch, yaw, roll)
        distance = _FOCAL * self.held.module / (self.module * (1 - 0.2 * absence))
        x, y = self.rest[0] + offset[0] - WIDTH / 2, self.rest[1] + offset[1] - HEIGHT / 2
        place = np.array([x * distance / _FOCAL, y * distance / _FOCAL, distance])
        lens = np.array([[_FOCAL, 0, WIDTH / 2], [0, _FOCAL, HEIGHT / 2], [0, 0, 1]])
        aim = np.array([[1, 0, -self.held.aim[0]], [0, 1, -self.held.aim[1]], [0, 0, 1]])
        return np.asarray(lens @ np.column_stack((axes[:, 0], axes[:, 1], place)) @ aim, dtype=np.float64)

    def _region(self, matrix: Matrix) -> tuple[int, int, int, int] | None:
        """The part of the frame that the sprite can touch."""
        height, width = self.held.sprite.shape[:2]
        corners = np.array([[[0, 0]], [[width, 0]], [[0, height]], [[width, height]]], dtype=np.float64)
        seen = np.asarray(cv2.perspectiveTransform(corners, matrix)).reshape(-1, 2)
        left, top = (int(edge) - _MARGIN for edge in seen.min(axis=0))
        right, bottom = (int(edge) + _MARGIN for edge in seen.max(axis=0))
        left, top, right, bottom = max(left, 0), max(top, 0), min(right, WIDTH), min(bottom, HEIGHT)
        return (left, top, right, bottom) if left < right and top < bottom else None

    def _blurred(self, card: Image, absence: float, here: tuple[float, float], before: tuple[float, float]) -> Image:
        """The lens hunts for focus while the card moves, and the shutter smears it along its way."""
        sigma = self.focus + 2.2 * absence
        soft = cv2.GaussianBlur(card, (0, 0), sigma)
        across, down = (max(1, min(61, round(0.45 * abs(now - then)))) for now, then in zip(here, before, strict=True))
        return image(soft if across == down == 1 else cv2.blur(soft, (across, down)))


def _ease(share: float) -> float:
    share = min(max(share, 0.0), 1.0)
    return share * share * (3 - 2 * share)


def _rotation(pitch: float, yaw: float, roll: float) -> Matrix:
    p, y, r = np.radians((pitch, yaw, roll))
    about_x = np.array([[1, 0, 0], [0, np.cos(p), -np.sin(p)], [0, np.sin(p), np.cos(p)]])
    about_y = np.array([[np.cos(y), 0, np.sin(y)], [0, 1, 0], [-np.sin(y), 0, np.cos(y)]])
    about_z = np.array([[np.cos(r), -np.sin(r), 0], [np.sin(r), np.cos(r), 0], [0, 0, 1]])
    return np.asarray(about_x @ about_y @ about_z, dtype=np.float64)


@lru_cache(maxsize=1)
def _grain() -> tuple[Image, Image]:
    """The sensor's noise, as what it adds and what it takes away; larger than a frame, so that it can be shifted."""
    rng = np.random.default_rng(6)
    size = (HEIGHT + 64, WIDTH + 64)
    luminance = rng.normal(0, 3.0, (*size, 1)).astype(np.float32)
    chroma = cv2.GaussianBlur(rng.normal(0, 4.0, (*size, 3)).astype(np.float32), (0, 0), 0.8)
    noise = np.rint(luminance + chroma)
    return np.clip(noise, 0, 255).astype(np.uint8), np.clip(-noise, 0, 255).astype(np.uint8)


def _sensor(picture: Image, room: int, exposure: float, rng: np.random.Generator, quality: int = 80) -> Image:
    """Light, noise and the compression of the USB stream."""
    x, y = (int(shift) for shift in rng.integers(0, 64, 2))
    brighter, darker = (field[y : y + HEIGHT, x : x + WIDTH] for field in _grain())
    cv2.multiply(picture, light(room), dst=picture, scale=exposure / 160)
    cv2.add(picture, brighter, dst=picture)
    cv2.subtract(picture, darker, dst=picture)
    _, stream = cv2.imencode(".jpg", picture, [cv2.IMWRITE_JPEG_QUALITY, quality])
    return image(cv2.imdecode(stream, cv2.IMREAD_COLOR))

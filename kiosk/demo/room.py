"""What the simulated camera sees behind the card: a hall out of focus, and the person who holds the card.

All of it is out of focus, so it is drawn at half size and enlarged with the frame.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

import cv2
import numpy as np

from kiosk.demo.pixels import HEIGHT, WIDTH, Colour, Image, gradient, image, over, shaded, solid

HALF = (HEIGHT // 2, WIDTH // 2)
_ROWS, _COLUMNS = HALF

_WALLS: tuple[Colour, ...] = ((188, 196, 200), (170, 184, 196), (196, 198, 192), (160, 172, 188))
_FLOORS: tuple[Colour, ...] = ((92, 106, 122), (104, 100, 98), (70, 84, 104))
_CLOTHES: tuple[Colour, ...] = (
    (62, 44, 34), (52, 48, 46), (96, 60, 38), (60, 52, 120), (110, 96, 60), (140, 150, 160), (70, 34, 62), (48, 74, 52),
)  # fmt: skip
_SKINS: tuple[Colour, ...] = (
    (178, 205, 232), (150, 184, 220), (120, 158, 200), (92, 130, 176), (70, 100, 146), (52, 76, 112), (40, 58, 88),
)  # fmt: skip
_HAIR: tuple[Colour, ...] = ((20, 18, 18), (30, 34, 44), (40, 62, 92), (120, 122, 124), (90, 130, 170))


@dataclass(frozen=True, slots=True)
class Look:
    """How the person who holds the card looks."""

    skin: Colour
    sleeve: Colour
    hair: Colour
    scarf: Colour | None
    long_hair: bool


def chance(rng: np.random.Generator, share: float) -> bool:
    """True in that share of cases."""
    return bool(rng.random() < share)


def look_of(rng: np.random.Generator) -> Look:
    """Any of many people."""
    return Look(
        skin=_SKINS[rng.integers(len(_SKINS))],
        sleeve=_CLOTHES[rng.integers(len(_CLOTHES))],
        hair=_HAIR[rng.integers(len(_HAIR))],
        scarf=_CLOTHES[rng.integers(len(_CLOTHES))] if chance(rng, 0.25) else None,
        long_hair=chance(rng, 0.55),
    )


@lru_cache(maxsize=8)
def backdrop(room: int) -> Image:
    """A hall at half size, out of focus; the same number is always the same hall."""
    rng = np.random.default_rng([room, 1])
    picture = np.empty((*HALF, 3), dtype=np.uint8)
    horizon = int(_ROWS * rng.uniform(0.66, 0.74))
    picture[:horizon] = _WALLS[rng.integers(len(_WALLS))]
    picture[horizon:] = _FLOORS[rng.integers(len(_FLOORS))]
    _windows(picture, horizon, rng)
    _ceiling(picture, rng)
    _furniture(picture, horizon, rng)
    for _ in range(int(rng.integers(2, 5))):
        _bystander(picture, horizon, rng)
    return image(cv2.GaussianBlur(picture, (0, 0), 5.0))


def _windows(picture: Image, horizon: int, rng: np.random.Generator) -> None:
    side = chance(rng, 0.5)
    first = int(rng.uniform(0.02, 0.1) * _COLUMNS) if side else int(rng.uniform(0.5, 0.6) * _COLUMNS)
    for pane in range(4):
        left = first + pane * 64
        cv2.rectangle(picture, (left, 50), (left + 54, horizon - 36), (252, 250, 244), -1)
        cv2.rectangle(picture, (left, 50 + int(rng.uniform(60, 120))), (left + 54, horizon - 36), (214, 208, 190), -1)


def _ceiling(picture: Image, rng: np.random.Generator) -> None:
    cv2.rectangle(picture, (0, 0), (_COLUMNS, 34), (206, 210, 212), -1)
    shift = int(rng.integers(-40, 40))
    for lamp in range(-1, 5):
        left = lamp * 170 + shift
        cv2.fillConvexPoly(picture, np.array([(left, 6), (left + 96, 6), (left + 84, 18), (left + 12, 18)]), (255, 255, 255))


def _furniture(picture: Image, horizon: int, rng: np.random.Generator) -> None:
    x = int(rng.uniform(0.3, 0.7) * _COLUMNS)
    cv2.rectangle(picture, (x, 34), (x + 36, horizon + 8), (150, 156, 162), -1)
    banner = int(rng.uniform(0.1, 0.85) * _COLUMNS)
    cv2.rectangle(picture, (banner, 90), (banner + 58, horizon + 30), (186, 118, 32), -1)
    cv2.rectangle(picture, (banner, 90), (banner + 58, 128), (238, 236, 230), -1)
    cv2.rectangle(picture, (banner + 10, 150), (banner + 48, 156), (236, 232, 226), -1)
    cv2.rectangle(picture, (banner + 10, 166), (banner + 40, 172), (236, 232, 226), -1)
    plant = int(rng.uniform(0.02, 0.95) * _COLUMNS)
    for _ in range(26):
        leaf = (int(plant + rng.normal(0, 18)), int(horizon - 36 + rng.normal(0, 24)))
        cv2.ellipse(picture, leaf, (5, 17), float(rng.uniform(0, 180)), 0, 360, (52, int(rng.uniform(84, 124)), 66), -1)
    cv2.rectangle(picture, (plant - 15, horizon - 8), (plant + 15, horizon + 28), (70, 76, 86), -1)


def _bystander(picture: Image, horizon: int, rng: np.random.Generator) -> None:
    look, x = look_of(rng), int(rng.uniform(0, _COLUMNS))
    head, size = int(horizon - rng.uniform(84, 104)), float(rng.uniform(0.8, 1.15))
    wide, high = int(24 * size), int(84 * size)
    cv2.ellipse(picture, (x, head + int(22 * size) + high), (wide, high), 0, 180, 360, look.sleeve, -1)
    cv2.ellipse(picture, (x, head), (int(11 * size), int(14 * size)), 0, 0, 360, look.skin, -1)
    cv2.ellipse(picture, (x, head - 4), (int(12 * size), int(13 * size)), 0, 180, 360, look.scarf or look.hair, -1)


def figure(look: Look, x: int, y: int) -> Image:
    """The person behind the card, a sprite of the half-size frame; the head's middle stands at x, y."""
    layer = np.zeros((*HALF, 4), dtype=np.uint8)
    head = (x, y)
    if look.long_hair and look.scarf is None:
        cv2.ellipse(layer, (x, y + 22), (62, 92), 0, 0, 360, solid(look.hair), -1)
    shoulders = np.array(
        [(x - 34, y + 84), (x - 118, y + 116), (x - 156, y + 190), (x - 170, _ROWS + 20),
         (x + 170, _ROWS + 20), (x + 156, y + 190), (x + 118, y + 116), (x + 34, y + 84)]
    )  # fmt: skip
    cv2.fillPoly(layer, [shoulders], solid(look.sleeve))
    collar = np.array([(x - 26, y + 84), (x, y + 150), (x + 26, y + 84)])
    cv2.fillPoly(layer, [collar], solid((206, 212, 218)))
    cv2.line(layer, (x - 28, y + 86), (x - 2, y + 170), solid(shaded(look.sleeve, 0.7)), 5)
    cv2.line(layer, (x + 28, y + 86), (x + 2, y + 170), solid(shaded(look.sleeve, 0.7)), 5)
    cv2.rectangle(layer, (x - 22, y + 40), (x + 22, y + 90), solid(shaded(look.skin, 0.78)), -1)
    cv2.ellipse(layer, head, (48, 62), 0, 0, 360, solid(look.skin), -1)
    _features(layer, look, x, y)
    return image(cv2.GaussianBlur(layer, (0, 0), 3.2))


def _features(layer: Image, look: Look, x: int, y: int) -> None:
    dark = solid(shaded(look.skin, 0.62))
    for side in (-1, 1):
        cv2.ellipse(layer, (x + side * 18, y - 6), (9, 5), 0, 0, 360, dark, -1)
        cv2.ellipse(layer, (x + side * 18, y - 17), (12, 3), 0, 0, 360, solid(look.hair), -1)
    cv2.ellipse(layer, (x + 2, y + 14), (6, 9), 0, 0, 360, solid(shaded(look.skin, 0.86)), -1)
    cv2.ellipse(layer, (x, y + 33), (15, 4), 0, 0, 360, solid((78, 74, min(255, look.skin[2]))), -1)
    if look.scarf is not None:
        cv2.ellipse(layer, (x, y + 2), (56, 74), 0, 0, 360, solid(look.scarf), 18)
        cv2.ellipse(layer, (x, y - 30), (54, 42), 0, 180, 360, solid(look.scarf), -1)
        cv2.ellipse(layer, (x, y + 92), (66, 34), 0, 0, 360, solid(shaded(look.scarf, 0.9)), -1)
    else:
        cv2.ellipse(layer, (x, y - 24), (52, 46), 0, 180, 360, solid(look.hair), -1)


def with_figure(room: int, person: Image, shift: int) -> Image:
    """The hall with the person in it, moved sideways by half-size pixels; at full size."""
    scene = backdrop(room).copy()
    if abs(shift) < _COLUMNS:
        moved = np.zeros_like(person)
        target, source = slice(max(0, shift), _COLUMNS + min(0, shift)), slice(max(0, -shift), _COLUMNS - max(0, shift))
        moved[:, target] = person[:, source]
        over(scene, moved)
    return image(cv2.resize(scene, (WIDTH, HEIGHT), interpolation=cv2.INTER_LINEAR))


@lru_cache(maxsize=8)
def light(room: int) -> Image:
    """How bright and of what tint each pixel is lit: a frame of gains, of which 160 leaves a pixel as it is."""
    rng = np.random.default_rng([room, 2])
    left, right = (1.26, 0.96) if chance(rng, 0.5) else (0.96, 1.26)
    field = gradient(HEIGHT, WIDTH, (left, right, left - 0.14, right - 0.14))
    across = np.linspace(-1, 1, WIDTH, dtype=np.float32)[None, :]
    down = np.linspace(-1, 1, HEIGHT, dtype=np.float32)[:, None]
    field = field * (1 - 0.13 * (across**2 + down**2))
    warmth = rng.uniform(-0.05, 0.05)
    tint = np.array([1 - warmth, 1.0, 1 + warmth], dtype=np.float32)
    return image(np.clip(field[:, :, None] * tint * 160, 0, 255))

"""One photograph in the making: what is held up, what is wrong with it, where it is, the light, and the camera."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from typing import Any

import cv2
import numpy as np

from kiosk.bench.trouble import lens, light
from kiosk.bench.trouble.faces import Print, grid_of, phone, printed
from kiosk.bench.trouble.marks import Box, subpixels
from kiosk.bench.trouble.relief import Floats, Relief, floats
from kiosk.bench.trouble.texts import TICKETS, text_of
from kiosk.bench.trouble.view import TO_LINEAR, Layer, Pose, layer_of
from kiosk.demo.card import Card
from kiosk.demo.pixels import Image, image
from kiosk.demo.room import backdrop, figure, look_of, with_figure

Size = tuple[int, int]
SIZES: tuple[Size, ...] = ((1280, 720), (1280, 720), (1280, 720), (1280, 960))
"""Most webcams' frame, and the other one."""
_ROOMS = 12
_LARGEST = 0.62
"""Share of the frame's height that a code takes at most, where nothing else is wanted."""
_BEHIND = 0.75
"""How bright the hall is beside the card."""


@dataclass(frozen=True, slots=True)
class Photo:
    """A picture and what is true of it.

    Attributes:
        category: the trouble, or what a picture without a code shows.
        strength: 0 (hardly any) to 1 (at the edge of what can be read).
        image: rows x columns x 3.
        texts: what its codes say; none for a picture without a code.
        corners: of the code, from its top left on, where it has one.
    """

    category: str
    strength: float
    image: Image
    texts: tuple[str, ...]
    corners: tuple[tuple[float, float], ...] = ()


@dataclass
class Shot:
    """Everything that a recipe may change before the picture is taken.

    Attributes:
        rng: the only source of chance.
        size: the frame's width and height.
        kind: of text; see `texts`.
        level: of error correction.
        screen: a telephone instead of paper; `dark` in dark mode.
        finish: how it is printed.
        marks: damage to the face, in this order.
        relief: how the sheet is bent, from its size and the code's box; None for a flat one.
        pose: where it is.
        face: what is held up instead of a code.
        lamp: from the sheet to the lamp, for the shade on a bent one.
        ambient: how much of the light comes from everywhere instead.
        gloss: strength and sharpness of a bent sheet's mirror light.
        dots: a screen's: modules a dot, and how dark the lines between are.
        alias: 0 where pixels see areas, 1 where they see points.
        lit: factors on the light that falls onto things, from the card's layer.
        veils: light that is added in front of things.
        screen_light: how bright a screen is beside paper in the room's light.
        radius: of the disk that focus leaves, in pixels.
        shake: how the shutter smears, or None.
        sensor: the camera.
    """

    rng: np.random.Generator
    size: Size
    kind: str
    level: str = "M"
    screen: bool = False
    dark: bool = False
    finish: Print = field(default_factory=Print)
    marks: list[Callable[[Image, Box], None]] = field(default_factory=list)
    relief: Callable[[tuple[int, int], Box], Relief] | None = None
    pose: Pose = field(default_factory=lambda: Pose((640, 360), 4.5))
    face: Callable[[np.random.Generator], Card] | None = None
    lamp: tuple[float, float, float] = (-0.5, -0.6, -0.7)
    ambient: float = 0.5
    gloss: tuple[float, float] = (0.0, 40.0)
    dots: tuple[float, float] | None = None
    alias: float = 0.0
    lit: list[Callable[[Layer], Floats]] = field(default_factory=list)
    veils: list[Callable[[Layer], Floats]] = field(default_factory=list)
    screen_light: float = 1.0
    radius: float = 0.8
    shake: Floats | None = None
    sensor: lens.Sensor = field(default_factory=lens.Sensor)

    def chance(self, share: float) -> bool:
        """True in that share of cases."""
        return bool(self.rng.random() < share)

    def uniform(self, low: float, high: float) -> float:
        """Any number between the two."""
        return float(self.rng.uniform(low, high))

    def tilt(self, pitch: float = 10, yaw: float = 14, roll: float = 9) -> None:
        """Lean the card by up to so many degrees."""
        angles = (self.uniform(-pitch, pitch), self.uniform(-yaw, yaw), self.uniform(-roll, roll))
        self.pose = replace(self.pose, tilt=angles)

    def sense(self, **changes: Any) -> None:
        """Change the camera."""
        self.sensor = replace(self.sensor, **changes)


def shot_of(rng: np.random.Generator) -> Shot:
    """An ordinary hold-up at a desk, from which every trouble starts."""
    size = SIZES[rng.integers(len(SIZES))]
    kind = "badge" if rng.random() < 0.4 else TICKETS[rng.integers(len(TICKETS))]  # noqa: PLR2004 - badges come most often
    shot = Shot(rng, size, kind, screen=kind != "badge" and rng.random() < 0.45)  # noqa: PLR2004
    if not shot.screen:
        shot.level = "M" if kind == "badge" else ("L", "M", "M", "Q", "H")[rng.integers(5)]
    shot.pose = Pose(
        (size[0] * shot.uniform(0.35, 0.65), size[1] * shot.uniform(0.42, 0.58)),
        shot.uniform(3.6, 5.4),
        focal=shot.uniform(950, 1300),
    )
    shot.tilt()
    shot.lamp = (shot.uniform(-0.9, 0.9), shot.uniform(-1.0, -0.2), -0.8)
    shot.radius = shot.uniform(0.5, 0.9)
    shot.sense(
        noise=shot.uniform(0.003, 0.009),
        sharpening=shot.uniform(0.2, 1.0),
        quality=int(rng.integers(70, 92)),
        exposure=shot.uniform(0.75, 1.05),
        black=shot.uniform(0.005, 0.025),
    )
    return shot


def taken(shot: Shot, category: str, strength: float) -> Photo:
    """Take the picture."""
    text = text_of(shot.kind, shot.rng)
    card = _card(shot, text) if shot.face is None else shot.face(shot.rng)
    x, y, side, _ = card.code
    box = (x, y, side)
    for mark in shot.marks:
        mark(card.face, box)
    height, width = card.face.shape[:2]
    relief = shot.relief((width, height), box) if shot.relief is not None else None
    layer = layer_of(card, _fitted(shot, card), relief, shot.size, alias=shot.alias)
    frame = lens.developed(_through_lens(_lit(shot, layer), shot), shot.sensor, shot.rng)
    if shot.face is not None:
        return Photo(category, strength, frame, ())
    return Photo(category, strength, frame, (text,), layer.corners)


def _card(shot: Shot, text: str) -> Card:
    if shot.screen:
        card = phone(text, dark=shot.dark)
        if shot.dots is None:
            return card
        pitch, depth = shot.dots
        return replace(card, face=subpixels(card.face, pitch * card.code[2] / card.modules, depth))
    return printed(grid_of(text, shot.level), shot.finish, shot.rng)


def _fitted(shot: Shot, card: Card) -> Pose:
    """The pose; a module below 0 is the share of the frame's height that the code takes, else it must leave room."""
    module = shot.pose.module
    most = _LARGEST * shot.size[1] / card.modules
    return replace(shot.pose, module=-module * shot.size[1] / card.modules if module < 0 else min(module, most))


def _lit(shot: Shot, layer: Layer) -> Floats:
    """The scene in linear light: the hall, the card over it, what light does to both."""
    width, height = shot.size
    fall = light.falling(shot.size, shot.rng, shot.uniform(0.05, 0.3))
    scene = _hall(shot) * fall[..., None]
    left, top, right, bottom = layer.box
    part = (slice(top, bottom), slice(left, right))
    room = np.ones((height, width), dtype=np.float32)
    for factor in shot.lit:
        room *= factor(layer)
    scene *= room[..., None]
    card = layer.colour
    if shot.screen:
        card = card * shot.screen_light + 0.02 * layer.alpha[..., None]
    else:
        shade = room[part] * fall[part]
        if layer.normal is not None:
            shade = shade * light.shading(layer.normal, shot.lamp, shot.ambient)
        card = card * shade[..., None]
    if layer.normal is not None and shot.gloss[0]:
        half = (shot.lamp[0], shot.lamp[1], shot.lamp[2] - 1.0)
        card = card + (shot.gloss[0] * light.shine(layer.normal, half, shot.gloss[1]) * layer.alpha)[..., None]
    scene[part] = scene[part] * (1 - layer.alpha[..., None]) + card
    for veil in shot.veils:
        scene += veil(layer)[..., None]
    return scene


def _hall(shot: Shot) -> Floats:
    width, height = shot.size
    room = int(shot.rng.integers(_ROOMS))
    if shot.chance(0.6):
        person = figure(look_of(shot.rng), int(shot.pose.centre[0] / 2 + shot.uniform(-70, 70)), int(shot.uniform(84, 112)))
        hall = with_figure(room, person, 0)
    else:
        hall = image(cv2.resize(backdrop(room), (1280, 720), interpolation=cv2.INTER_LINEAR))
    if (height, width) != hall.shape[:2]:
        scale = max(height / hall.shape[0], width / hall.shape[1])
        wide = image(cv2.resize(hall, None, fx=scale, fy=scale, interpolation=cv2.INTER_LINEAR))
        aside = (wide.shape[1] - width) // 2
        hall = wide[:height, aside : aside + width]
    return floats(cv2.LUT(np.ascontiguousarray(hall), TO_LINEAR)) * _BEHIND


def _through_lens(scene: Floats, shot: Shot) -> Floats:
    scene = np.clip(scene, 0, 40)
    if shot.radius > 0.4:  # noqa: PLR2004 - sharper than the pixels themselves
        scene = lens.smeared(scene, lens.disk(shot.radius))
    return scene if shot.shake is None else lens.smeared(scene, shot.shake)

"""Films of people who hold up codes, 30 frames a second at 1280x720, where trouble fades as people notice that nothing happens.

The same physics as the photographs, at a price that allows thousands of frames: the hall is lit and noised once a film, only
the card's part of the frame is computed in linear light, and frames are kept as the JPEG that a webcam would send.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

import cv2
import numpy as np

from kiosk.bench.trouble import lens, light, relief
from kiosk.bench.trouble.common import between
from kiosk.bench.trouble.faces import Print, grid_of, phone, printed
from kiosk.bench.trouble.relief import Floats, Relief, floats
from kiosk.bench.trouble.view import GAMMA, TO_LINEAR, Layer, Pose, layer_of
from kiosk.demo.card import Card
from kiosk.demo.pixels import HEIGHT, WIDTH, Image, image
from kiosk.demo.room import figure, look_of, with_figure

RATE = 30
"""Frames a second."""
_SIZE = (WIDTH, HEIGHT)
_ROOMS = 12
_COMING = 0.45
"""Seconds that a hand takes to bring the card."""
_EDGE = 2
_SAMPLES = 2
"""A pixel's side; half the price of the photographs' three, and films move."""
_GRAIN = 64
_CURVE = np.clip(np.linspace(0, 1, 4096, dtype=np.float32) ** (1 / GAMMA) * 255, 0, 255).astype(np.uint8)


@dataclass(frozen=True, slots=True)
class Film:
    """One person with one code.

    Attributes:
        kind: the trouble.
        text: of the code.
        frames: JPEG files, `RATE` a second.
        first: the first frame in which the code is wholly in view.
    """

    kind: str
    text: str
    frames: tuple[bytes, ...]
    first: int

    @property
    def seconds(self) -> float:
        """From the code's first frame to the end."""
        return (len(self.frames) - self.first) / RATE

    def decoded(self) -> list[Image]:
        """Every frame, rows x columns x 3; a film takes some 200 MB."""
        return [image(cv2.imdecode(np.frombuffer(frame, dtype=np.uint8), cv2.IMREAD_COLOR)) for frame in self.frames]


@dataclass(frozen=True, slots=True)
class Moment:
    """What a script says of one moment.

    Attributes:
        shift: pixels that the card is away from where it rests.
        tilt: degrees that are added to the pose's.
        module: pixels of a module.
        radius: of the disk of focus, in pixels.
        shutter: share of a frame's time that it is open.
        exposure: 1.0 is a well lit desk.
        noise: standard deviation in levels of 255.
        bend: share of the sheet's bends that is left.
        veil: light in front of the card, rows x columns of its layer.
        lit: factor on the light on the card, likewise.
    """

    shift: tuple[float, float] = (0.0, 0.0)
    tilt: tuple[float, float, float] = (0.0, 0.0, 0.0)
    module: float = 4.5
    radius: float = 0.7
    shutter: float = 0.4
    exposure: float = 0.9
    noise: float = 2.5
    bend: float = 1.0
    veil: Callable[[Layer], Floats] | None = None
    lit: Callable[[Layer], Floats] | None = None


Script = Callable[[float], Moment]
"""What is so many seconds after the beginning."""


@dataclass(frozen=True, slots=True)
class Take:
    """What stays the same through a film.

    Attributes:
        appears: seconds after which the code is shown: the screen is lit, the badge turned round; before, the face is blank.
            None where the hand brings it, and it is in view as soon as all of it is inside the frame.
    """

    kind: str
    text: str
    card: Card
    script: Script
    bends: Relief | None
    pose: Pose
    seconds: float
    appears: float | None = None


def card_of(text: str, rng: np.random.Generator, *, screen: bool) -> Card:
    """A telephone or a printed ticket with that text."""
    return phone(text, dark=False) if screen else printed(grid_of(text, "M"), Print(), rng)


def shot(take: Take, seed: int) -> Film:
    """Film it; the same arguments always give the same film."""
    rng = np.random.default_rng([seed, 21])
    stage = _Stage.lit(take, rng)
    first, frames = None, []
    for number in range(round(take.seconds * RATE)):
        frame, in_view = stage.frame(number)
        frames.append(frame)
        if first is None and in_view:
            first = number
    if first is None:
        raise ValueError(f"film {take.kind}: the code never comes into view")
    return Film(take.kind, take.text, tuple(frames), first)


@dataclass
class _Stage:
    take: Take
    hall: Floats
    shown: Image
    comes: tuple[float, float]
    grain: tuple[Image, Image]
    flat: tuple[Floats, Floats] | None
    blank: Card
    rng: np.random.Generator

    @classmethod
    def lit(cls, take: Take, rng: np.random.Generator) -> _Stage:
        person = figure(look_of(rng), int(take.pose.centre[0] / 2 + rng.uniform(-70, 70)), int(rng.uniform(84, 112)))
        hall = with_figure(int(rng.integers(_ROOMS)), person, 0)
        fall = light.falling(_SIZE, rng, float(rng.uniform(0.05, 0.25)))
        side = float(rng.choice((-1.0, 1.0)))
        comes = (side * 900.0, float(rng.uniform(40, 200))) if rng.random() < 0.5 else (side * float(rng.uniform(0, 150)), 760.0)  # noqa: PLR2004
        noise = np.rint(rng.normal(0, 16.0, (HEIGHT + _GRAIN, WIDTH + _GRAIN, 3)))
        noise = 0.6 * noise + 0.6 * noise.mean(axis=2, keepdims=True) * 1.7
        grain = image(np.clip(noise, 0, 255)), image(np.clip(-noise, 0, 255))
        flat = None
        if take.bends is not None:
            across = take.bends.origin[0] + np.arange(take.bends.height.shape[1], dtype=np.float32) * relief.STEP
            down = take.bends.origin[1] + np.arange(take.bends.height.shape[0], dtype=np.float32) * relief.STEP
            flat = floats(across[None, :]), floats(down[:, None])
        linear = floats(floats(cv2.LUT(hall, TO_LINEAR)) * 0.75 * fall[..., None])
        return cls(take, linear, cls._tones(linear), comes, grain, flat, _without_code(take.card), rng)

    def frame(self, number: int) -> tuple[bytes, bool]:
        """One frame as JPEG, and whether the code is in view."""
        now = self.take.script(number / RATE)
        here, before = self._place(number, now), self._place(number - 1, self.take.script((number - 1) / RATE))
        pitch, yaw, roll = (rest + more for rest, more in zip(self.take.pose.tilt, now.tilt, strict=True))
        pose = replace(self.take.pose, centre=here, module=now.module, tilt=(pitch, yaw, roll))
        shown = self.take.appears is None or number / RATE >= self.take.appears
        layer = layer_of(self.take.card if shown else self.blank, pose, self._bent(now.bend), _SIZE, most=_SAMPLES)
        # what a power curve makes of a product is the product of what it makes of the factors
        picture = image(cv2.convertScaleAbs(self.shown, alpha=now.exposure ** (1 / GAMMA)))
        move = ((here[0] - before[0]) * now.shutter, (here[1] - before[1]) * now.shutter)
        self._lay(picture, layer, now, move)
        return self._sensed(picture, now), shown and self._inside(layer)

    @staticmethod
    def _inside(layer: Layer) -> bool:
        return all(_EDGE <= x < WIDTH - _EDGE and _EDGE <= y < HEIGHT - _EDGE for x, y in layer.corners)

    def _place(self, number: int, now: Moment) -> tuple[float, float]:
        share = min(1.0, max(0.0, number / RATE / _COMING))
        away = 1 - share * share * (3 - 2 * share)
        x, y = self.take.pose.centre
        return x + now.shift[0] + self.comes[0] * away, y + now.shift[1] + self.comes[1] * away

    def _bent(self, share: float) -> Relief | None:
        bends = self.take.bends
        if bends is None or self.flat is None:
            return None
        # arc length goes with the square of the rise
        u, v = (flat + (full - flat) * share**2 for flat, full in zip(self.flat, (bends.u, bends.v), strict=True))
        return Relief(floats(bends.height * share), floats(u), floats(v), bends.origin)

    def _lay(self, picture: Image, layer: Layer, now: Moment, move: tuple[float, float]) -> None:
        """The card into the picture, in linear light, as lens and shutter spread it."""
        left, top, right, bottom = layer.box
        colour, alpha = layer.colour, layer.alpha
        shade = np.ones_like(alpha) if layer.normal is None else light.shading(layer.normal, (-0.5, -0.6, -0.8), 0.4)
        if now.lit is not None:
            shade = shade * now.lit(layer)
        colour = colour * shade[..., None]
        if now.veil is not None:
            colour = colour + (now.veil(layer) * alpha)[..., None]
        stacked = np.dstack((colour * now.exposure, alpha)).astype(np.float32)
        length = float(np.hypot(*move))
        reach = int(np.ceil(now.radius + length / 2)) + 3
        stacked = floats(cv2.copyMakeBorder(stacked, reach, reach, reach, reach, cv2.BORDER_CONSTANT, value=(0, 0, 0, 0)))
        stacked = lens.smeared(np.minimum(stacked, 20), lens.disk(now.radius))
        if length > 1:
            stacked = lens.smeared(stacked, lens.path(length, float(np.arctan2(move[1], move[0])), 0.0, self.rng))
        x, y = max(0, left - reach), max(0, top - reach)
        x_end, y_end = min(WIDTH, right + reach), min(HEIGHT, bottom + reach)
        part = stacked[y - top + reach : y_end - top + reach, x - left + reach : x_end - left + reach]
        behind = self.hall[y:y_end, x:x_end] * now.exposure
        picture[y:y_end, x:x_end] = self._tones(behind * (1 - np.minimum(part[..., 3:], 1)) + part[..., :3])

    @staticmethod
    def _tones(linear: Floats) -> Image:
        lifted = np.clip(linear + 0.01, 0, 1) * (len(_CURVE) - 1)
        return image(_CURVE[lifted.astype(np.uint16)])

    def _sensed(self, picture: Image, now: Moment) -> bytes:
        x, y = (int(shift) for shift in self.rng.integers(0, _GRAIN, 2))
        for field, lay in zip(self.grain, (cv2.add, cv2.subtract), strict=True):
            lay(picture, cv2.convertScaleAbs(field[y : y + HEIGHT, x : x + WIDTH], alpha=now.noise / 16), dst=picture)
        soft = cv2.GaussianBlur(picture, (0, 0), 1.2)
        sharp = cv2.addWeighted(picture, 1.5, soft, -0.5, 0)
        _, stream = cv2.imencode(".jpg", sharp, [cv2.IMWRITE_JPEG_QUALITY, 80])
        return bytes(stream)


def _without_code(card: Card) -> Card:
    """The same thing before it shows its code."""
    face = card.face.copy()
    left, top, width, height = (round(edge) for edge in card.code)
    face[top : top + height, left : left + width] = face[top - 2, left - 2]
    return replace(card, face=face)


def tremor(rng: np.random.Generator) -> Callable[[float], tuple[float, float]]:
    """How a hand trembles that wants to be still, in pixels."""
    first, second, third = rng.uniform(0, 6.28, 3)

    def at(seconds: float) -> tuple[float, float]:
        sway = 3.0 * np.sin(9 * seconds + first) + 1.2 * np.sin(21 * seconds + second)
        return float(sway), float(2.4 * np.sin(8 * seconds + third))

    return at


def fading(seconds: float, rng: np.random.Generator) -> Callable[[float], float]:
    """Trouble that is 1 at first and less and less in time, down to a rest that differs from person to person."""
    rest, start = float(rng.uniform(0.0, 0.35)), float(rng.uniform(0.1, 0.35)) * seconds
    end = seconds * float(rng.uniform(0.75, 1.0))

    def at(now: float) -> float:
        share = min(1.0, max(0.0, (now - start) / (end - start)))
        return between(share * share * (3 - 2 * share), 1.0, rest)

    return at

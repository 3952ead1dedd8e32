"""What happens in the films: hold-ups without trouble, and the troubles of a queue, fading."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from kiosk.bench.trouble import light, relief
from kiosk.bench.trouble.common import between, side_of
from kiosk.bench.trouble.film import Film, Moment, Script, Take, card_of, fading, shot, tremor
from kiosk.bench.trouble.relief import Floats, Relief
from kiosk.bench.trouble.view import Layer, Pose
from kiosk.demo.card import Card

_CLEAN_SECONDS, _HARD_SECONDS = 1.2, 2.5


@dataclass
class _Scene:
    """What a script works with: chance, the hand's tremor, how the trouble fades, the module at rest."""

    rng: np.random.Generator
    tremor: Callable[[float], tuple[float, float]]
    fade: Callable[[float], float]
    module: float


Spot = npt.NDArray[np.float64]


def _size(layer: Layer) -> tuple[int, int]:
    left, top, right, bottom = layer.box
    return right - left, bottom - top


def _within(layer: Layer, spot: Spot) -> tuple[float, float]:
    """A place of the frame, from the layer's own corner."""
    return float(spot[0] - layer.box[0]), float(spot[1] - layer.box[1])


def _clean(scene: _Scene) -> Script:
    """In good light, at arm's length, in focus."""
    return lambda now: Moment(scene.tremor(now), module=scene.module, shutter=0.2)


def _walking(scene: _Scene) -> Script:
    """Still on the way, the card swings with every step; then, as it comes to rest, the lens looks for its distance."""
    reach, beat, phase = scene.rng.uniform(45, 85), scene.rng.uniform(1.3, 2.0), scene.rng.uniform(0, 6.28)

    def at(now: float) -> Moment:
        left = scene.fade(now)
        x, y = scene.tremor(now)
        turn = 2 * np.pi * beat * now + phase
        shift = (x + left * reach * np.sin(turn), y + left * reach * 0.6 * np.sin(2 * turn))
        radius = scene.module * (0.18 + 3.0 * left * (1 - left))
        return Moment((float(shift[0]), float(shift[1])), module=scene.module, radius=radius, shutter=0.6)

    return at


def _hunting(scene: _Scene) -> Script:
    """The lens looks for its distance, passes it, comes back."""
    beat, phase = scene.rng.uniform(0.7, 1.3), scene.rng.uniform(0, 3.14)

    def at(now: float) -> Moment:
        swing = abs(np.cos(np.pi * beat * now + phase))
        radius = scene.module * (0.22 + 1.4 * scene.fade(now) * (0.4 + 0.6 * swing))
        return Moment(scene.tremor(now), module=scene.module, radius=float(radius))

    return at


def _glaring(scene: _Scene) -> Script:
    """A lamp's mirror image wanders over the glass as the hand turns it, and off it in the end."""
    way, aside = scene.rng.uniform(0, 2 * np.pi), scene.rng.uniform(-0.2, 0.2)
    reach, strong = scene.rng.uniform(0.17, 0.27), scene.rng.uniform(0.8, 3.5)

    def at(now: float) -> Moment:
        gone = 0.05 + 0.95 * (1 - scene.fade(now))

        def veil(layer: Layer) -> Floats:
            middle, side = np.mean(np.array(layer.corners), axis=0), side_of(layer)
            spot = middle + side * (gone * np.array([np.cos(way), np.sin(way)]) + aside * np.array([-np.sin(way), np.cos(way)]))
            return light.lamp(_size(layer), _within(layer, spot), (side * reach, side * reach * 0.7), way, strong)

        return Moment(scene.tremor(now), module=scene.module, veil=veil)

    return at


def _dim(scene: _Scene) -> Script:
    """A dark corridor; the camera raises its gain, and the person steps into the light."""

    def at(now: float) -> Moment:
        left = scene.fade(now)
        x, y = scene.tremor(now)
        sway = left * 30 * np.sin(7 * now)
        exposure = float(0.03 * (0.4 / 0.03) ** (1 - left))
        return Moment((float(x + sway), y), module=scene.module, exposure=exposure, noise=between(left, 4, 15), shutter=0.9)

    return at


def _leaning(scene: _Scene) -> Script:
    """Held so that the camera sees it from the side, then turned to it."""
    way = np.pi / 2 * scene.rng.integers(4) + scene.rng.uniform(-0.2, 0.2)

    def at(now: float) -> Moment:
        lean = between(scene.fade(now), 20, 79)
        return Moment(scene.tremor(now), (float(lean * np.sin(way)), float(lean * np.cos(way)), 0.0), module=scene.module)

    return at


def _crushed(scene: _Scene) -> Script:
    """Out of a pocket: crumpled, turned in the hand, smoothed out."""
    phase = scene.rng.uniform(0, 6.28)

    def at(now: float) -> Moment:
        tilt = (float(12 * np.sin(4 * now + phase)), float(16 * np.cos(3 * now + phase)), 0.0)
        return Moment(scene.tremor(now), tilt, module=scene.module, bend=between(scene.fade(now), 0.2, 1.0))

    return at


def _coming(scene: _Scene) -> Script:
    """Held up from across the room, nearer with every step."""
    return lambda now: Moment(scene.tremor(now), module=between(scene.fade(now), 3.2, 0.95), radius=0.6)


def _shadowed(scene: _Scene) -> Script:
    """A hard shadow's edge passes over it, in sun that is too strong for the rest."""
    way, soft = scene.rng.uniform(0, 2 * np.pi), scene.rng.uniform(2, 14)

    def at(now: float) -> Moment:
        left = scene.fade(now)

        def lit(layer: Layer) -> Floats:
            along, out = np.array([np.cos(way), np.sin(way)]), np.array([-np.sin(way), np.cos(way)])
            start = np.mean(np.array(layer.corners), axis=0) + along * side_of(layer) * (0.1 + 0.7 * (1 - left))
            edge = [start - out * 3000, start + out * 3000, start + out * 3000 + along * 3000, start - out * 3000 + along * 3000]
            outline = [_within(layer, spot) for spot in edge]
            return 1 + 2.2 * left - (1 + 2.2 * left - 0.03) * (1 - light.shadow(_size(layer), outline, 0.0, float(soft)))

        return Moment(scene.tremor(now), module=scene.module, lit=lit)

    return at


Plot = Callable[[_Scene], Script]
HARD: dict[str, Plot] = {
    "walking": _walking,
    "hunting": _hunting,
    "glaring": _glaring,
    "dim": _dim,
    "leaning": _leaning,
    "crushed": _crushed,
    "coming": _coming,
    "shadowed": _shadowed,
}
"""Trouble to what happens."""
_ON_SCREEN = ("glaring",)
_ON_PAPER = ("crushed", "shadowed")


def clean_film(text: str, number: int, seed: int = 0) -> Film:
    """Somebody holds a telephone or a badge still, and then shows the code: the screen is lit, the badge turned round."""
    return _film("clean", _clean, text, np.random.default_rng([seed, 31, number]), _CLEAN_SECONDS)


def hard_film(text: str, number: int, seed: int = 0) -> Film:
    """Somebody brings a code in trouble; the troubles take turns by number."""
    kind = list(HARD)[number % len(HARD)]
    return _film(kind, HARD[kind], text, np.random.default_rng([seed, 32, number]), _HARD_SECONDS)


def _film(kind: str, plot: Plot, text: str, rng: np.random.Generator, seconds: float) -> Film:
    screen = kind in _ON_SCREEN or (kind not in _ON_PAPER and not text.startswith("K1-") and rng.random() < 0.5)  # noqa: PLR2004
    card = card_of(text, rng, screen=screen)
    module = min(float(rng.uniform(3.8, 5.2)), 230 / card.modules)
    scene = _Scene(rng, tremor(rng), fading(seconds, rng), module)
    pose = Pose(
        (640 + float(rng.uniform(-140, 140)), 350 + float(rng.uniform(-50, 50))),
        module,
        (float(rng.uniform(-8, 8)), float(rng.uniform(-10, 10)), float(rng.uniform(-8, 8))),
    )
    appears = float(rng.uniform(0.55, 0.75)) if kind == "clean" else None
    bends = _bends(card, rng) if kind == "crushed" else None
    return shot(Take(kind, text, card, plot(scene), bends, pose, seconds, appears), int(rng.integers(1 << 30)))


def _bends(card: Card, rng: np.random.Generator) -> Relief:
    height, width = card.face.shape[:2]
    return relief.creases((width, height), card.code[2] * 0.36, 32, rng)

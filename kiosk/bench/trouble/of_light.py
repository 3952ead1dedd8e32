"""Troubles of light: too much of it, too little, in the wrong place."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from kiosk.bench.trouble import lens, light, relief
from kiosk.bench.trouble.common import between, on_code, on_paper, on_phone, side_of
from kiosk.bench.trouble.relief import Floats, floats
from kiosk.bench.trouble.shot import Shot
from kiosk.bench.trouble.view import Layer


def glare(shot: Shot, strength: float) -> None:
    """A lamp mirrored in a screen or a laminated badge."""
    count = 1 + int(shot.rng.integers(0, 2))

    def veil(layer: Layer) -> Floats:
        total = np.zeros((shot.size[1], shot.size[0]), dtype=np.float32)
        for _ in range(count):
            reach = side_of(layer) * between(strength, 0.07, 0.26) * shot.uniform(0.7, 1.3)
            at = on_code(shot, layer, between(strength, 0.7, 0.4))
            axes = (reach, reach * shot.uniform(0.35, 1.0))
            total += light.lamp(shot.size, at, axes, shot.uniform(0, np.pi), between(strength, 0.8, 6.0))
        return total

    shot.veils.append(veil)


def mirrored(shot: Shot, strength: float) -> None:
    """A window mirrored in a telephone's glass."""
    on_phone(shot)
    shot.dark = shot.chance(0.25)
    shot.screen_light = shot.uniform(0.35, 0.8)

    def veil(layer: Layer) -> Floats:
        side = side_of(layer)
        pane = (side * shot.uniform(0.35, 0.9), side * shot.uniform(0.5, 1.0))
        return light.window(
            shot.size,
            on_code(shot, layer),
            pane,
            shot.uniform(-0.5, 0.5),
            between(strength, 0.08, 1.0),
            side * shot.uniform(0.01, 0.1),
        )

    shot.veils.append(veil)


def sleeved(shot: Shot, strength: float) -> None:
    """A badge in a plastic sleeve that is not smooth."""
    on_paper(shot)
    count = int(between(strength, 4, 16))
    strong = between(strength, 0.2, 1.3)

    def veil(layer: Layer) -> Floats:
        haze = np.zeros((shot.size[1], shot.size[0]), dtype=np.float32)
        left, top, right, bottom = layer.box
        haze[top:bottom, left:right] = layer.alpha * shot.uniform(0.0, 0.08)
        return floats(haze + light.streaks(shot.size, layer.box, count, strong, shot.rng))

    shot.veils.append(veil)
    if shot.chance(0.5):
        scale = shot.uniform(0.4, 0.8)
        shot.relief = lambda size, box: relief.waves(size, box[2] * 0.05 * scale, box[2] * scale, shot.rng)


def sunlit(shot: Shot, strength: float) -> None:
    """Spots of sun on paper: the light modules are far beyond white, the dark ones no longer dark."""
    on_paper(shot)
    dark = int(between(strength, 24, 60))
    shot.finish = replace(shot.finish, ink=(dark + 20, dark + 18, dark + 18))

    def sun(layer: Layer) -> Floats:
        side = side_of(layer)
        spots = [(on_code(shot, layer, 0.6), side * shot.uniform(0.08, 0.32)) for _ in range(int(shot.rng.integers(1, 6)))]
        return light.sunspots(shot.size, spots, between(strength, 3.5, 30), shot.rng)

    shot.lit.append(sun)
    shot.sense(exposure=between(strength, 0.6, 0.42) * shot.uniform(0.8, 1.1), black=0.02)


def dim(shot: Shot, strength: float) -> None:
    """A dark corridor: little light, much gain, and a camera that smooths the noise away with the code."""
    on_paper(shot)
    exposure = between(strength, 0.3, 0.05)
    shot.sense(
        exposure=exposure,
        noise=between(strength, 0.012, 0.05),
        smoothing=shot.uniform(0.3, 1.4),
        sharpening=shot.uniform(0.2, 1.2),
        black=shot.uniform(0.0, 0.01),
        quality=int(shot.rng.integers(55, 85)),
    )
    if shot.chance(0.5):
        length = between(strength, 0.3, 1.2) * shot.pose.module
        shot.shake = lens.path(length, shot.uniform(0, np.pi), 0.0, shot.rng)


def shaded(shot: Shot, strength: float) -> None:
    """A shadow's edge, or a window's bars, across the code."""
    on_paper(shot)
    left = between(strength, 0.3, 0.004)
    soft = shot.uniform(1, 25)

    def fall(layer: Layer) -> Floats:
        at, side = on_code(shot, layer, 0.35), side_of(layer)
        if shot.chance(0.35):
            return light.blinds(shot.size, at, shot.uniform(0, np.pi), side * shot.uniform(0.25, 0.7), left, soft)
        turn, far = shot.uniform(0, 2 * np.pi), 3000.0
        along, out = np.array([np.cos(turn), np.sin(turn)]), np.array([-np.sin(turn), np.cos(turn)])
        bend = out * side * shot.uniform(-0.3, 0.3)
        start = np.array(at)
        edge = [
            start - along * far,
            start - along * side * 0.4 + bend,
            start + along * far,
            start + along * far + out * far,
            start + out * far - along * far,
        ]
        return light.shadow(shot.size, [(float(x), float(y)) for x, y in edge], left, soft)

    shot.lit.append(fall)
    shot.sense(exposure=between(strength, 0.9, 2.5), black=shot.uniform(0.01, 0.03))

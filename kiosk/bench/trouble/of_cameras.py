"""Troubles of place and camera: bent away, leaning, moving, out of focus, too far, too near, squeezed, dots against dots."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from kiosk.bench.trouble import lens, marks, relief
from kiosk.bench.trouble.common import between, on_paper, on_phone
from kiosk.bench.trouble.relief import Floats, floats
from kiosk.bench.trouble.shot import Shot
from kiosk.bench.trouble.view import Layer


def curved(shot: Shot, strength: float) -> None:
    """Around a cup, or a badge bent in the hand."""
    on_paper(shot)
    half = np.radians(between(strength, 12, 66))
    axis = float(shot.rng.choice((0, 90, 45))) + shot.uniform(-15, 15)

    def bent(size: tuple[int, int], box: marks.Box) -> relief.Relief:
        left, top, side = box
        about = (left + side * shot.uniform(0.35, 0.65), top + side * shot.uniform(0.35, 0.65))
        return relief.cylinder(size, about, side / 2 / half, axis, hollow=shot.chance(0.25))

    shot.relief = bent
    shot.gloss = (shot.uniform(0, 0.5), 40.0)


def tilted(shot: Shot, strength: float) -> None:
    """Seen from the side, up to seventy degrees and more."""
    lean, turn = between(strength, 35, 74), shot.uniform(0, 2 * np.pi)
    pitch, yaw = lean * np.sin(turn), lean * np.cos(turn)
    module = shot.uniform(4.5, 7.0)
    shot.pose = replace(shot.pose, module=module, tilt=(pitch, yaw, shot.uniform(-25, 25)), focal=shot.uniform(700, 1200))


def moving(shot: Shot, strength: float) -> None:
    """The hand moves while the shutter is open."""
    length = between(strength, 0.7, 3.0) * shot.pose.module
    turn = shot.uniform(0, np.pi)
    shot.shake = lens.path(length, turn, shot.uniform(-0.15, 0.15) * length, shot.rng)
    shot.pose = replace(shot.pose, skew=shot.uniform(-0.08, 0.08) * strength)
    shot.sense(noise=shot.uniform(0.004, 0.014))


def unfocused(shot: Shot, strength: float) -> None:
    """The lens has not found its distance."""
    shot.radius = between(strength, 0.4, 1.45) * shot.pose.module
    shot.sense(sharpening=shot.uniform(0.3, 1.2))


def far(shot: Shot, strength: float) -> None:
    """Held up across the room."""
    shot.pose = replace(shot.pose, module=between(strength, 2.5, 0.95))
    shot.tilt(14, 18, 12)
    shot.radius = shot.uniform(0.45, 0.7)


def close(shot: Shot, strength: float) -> None:
    """Pressed against the camera: larger than the frame likes, and nearer than the lens can focus."""
    shot.pose = replace(shot.pose, centre=(shot.size[0] / 2 + shot.uniform(-60, 60), shot.size[1] / 2 + shot.uniform(-10, 10)))
    shot.pose = replace(shot.pose, module=-between(strength, 0.8, 0.985))
    shot.radius = between(strength, 2.0, 13.0)
    shot.tilt(between(strength, 6, 3), between(strength, 10, 4), 5)


def squeezed(shot: Shot, strength: float) -> None:
    """A stream that was compressed too far, once or twice, with a small code."""
    shot.pose = replace(shot.pose, module=between(strength, 3.4, 1.7))
    shot.sense(quality=int(between(strength, 30, 4)), noise=0.004)


def turned(shot: Shot, strength: float) -> None:
    """Held at any angle, upside down too."""
    shot.pose = replace(
        shot.pose,
        module=between(strength, 3.8, 1.25),
        tilt=(
            shot.uniform(-1, 1) * between(strength, 8, 46),
            shot.uniform(-1, 1) * between(strength, 8, 46),
            shot.uniform(0, 360),
        ),
    )


def moire(shot: Shot, strength: float) -> None:
    """A screen's dots against the sensor's, sometimes with the bands of a dimmed backlight."""
    on_phone(shot)
    shot.radius, shot.screen_light = between(strength, 0.8, 0.3), 2.4
    dot = shot.uniform(0.9, 1.25) * between(strength, 0.8, 1.5)
    shot.alias = between(strength, 0.2, 1.0)
    shot.dots = (dot / shot.pose.module, between(strength, 0.5, 0.97))
    if shot.chance(0.4):
        pitch, deep, phase = shot.uniform(40, 160), between(strength, 0.2, 0.85), shot.uniform(0, 6)

        def bands(layer: Layer) -> Floats:
            del layer
            rows = 1 - deep * (0.5 + 0.5 * np.sin(np.arange(shot.size[1]) / pitch * 2 * np.pi + phase))
            return floats(np.repeat(rows[:, None], shot.size[0], axis=1))

        shot.lit.append(bands)
    shot.sense(sharpening=between(strength, 0.5, 1.6))

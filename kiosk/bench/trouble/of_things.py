"""Troubles of the thing that is held up: crushed, folded, bent, broken, stained, badly printed, covered."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import numpy as np

from kiosk.bench.trouble import marks, relief
from kiosk.bench.trouble.common import between, on_paper, on_phone
from kiosk.bench.trouble.faces import MODULE
from kiosk.bench.trouble.relief import floats
from kiosk.bench.trouble.shot import Shot
from kiosk.demo.pixels import Image


def clean(shot: Shot, strength: float) -> None:
    """Nothing is wrong."""
    del strength
    shot.pose = replace(shot.pose, module=max(shot.pose.module, 4.0))


def crumpled(shot: Shot, strength: float) -> None:
    """Crushed and pulled flat again: sharp ridges."""
    on_paper(shot)
    count = int(between(strength, 8, 34))

    def bent(size: tuple[int, int], box: marks.Box) -> relief.Relief:
        return relief.creases(size, box[2] * between(strength, 0.04, 0.24), count, shot.rng)

    shot.relief, shot.ambient = bent, between(strength, 0.5, 0.3)
    shot.marks.append(lambda face, box: marks.worn(face, box, between(strength, 0.003, 0.035), shot.rng))


def wavy(shot: Shot, strength: float) -> None:
    """Carried in a pocket or wetted: soft bumps."""
    on_paper(shot)
    scale = shot.uniform(0.25, 0.7)
    shot.relief = lambda size, box: relief.waves(size, box[2] * scale * between(strength, 0.1, 0.55), box[2] * scale, shot.rng)
    shot.gloss = (shot.uniform(0, 0.4), 30.0)


def folded(shot: Shot, strength: float) -> None:
    """Folded like a letter, one to three times, and not lying flat again."""
    on_paper(shot)
    count = 1 + int(shot.rng.integers(0, 3))
    steep = between(strength, 0.1, 0.95)

    def bent(size: tuple[int, int], box: marks.Box) -> relief.Relief:
        left, top, side = box
        lines = []
        for number in range(count):
            turn = (0, 90)[number % 2] + shot.uniform(-12, 12)
            x, y = left + side * shot.uniform(0.2, 0.8), top + side * shot.uniform(0.2, 0.8)
            lines.append((x, y, turn, steep * float(shot.rng.choice((-1, 1))) * shot.uniform(0.6, 1)))
        return relief.folds(size, lines)

    shot.relief = bent


def cracked(shot: Shot, strength: float) -> None:
    """A telephone with broken or scratched glass."""
    on_phone(shot)
    width = between(strength, 2.0, 13.0)
    rays = int(between(strength, 4, 20))
    shot.marks.append(lambda face, box: marks.cracks(face, box, rays, width, shot.rng))
    if shot.chance(0.5):
        shot.marks.append(lambda face, box: marks.scratches(face, box, rays // 2, width * 0.6, shot.rng))


def dirty(shot: Shot, strength: float) -> None:
    """Stained, written on, scratched or torn, often over a finder pattern."""
    on_paper(shot)
    share = between(strength, 0.008, 0.1)
    on_finder = shot.chance(0.5)
    kind = int(shot.rng.integers(4))
    ways: tuple[Callable[[Image, marks.Box], None], ...] = (
        lambda face, box: marks.dirt(face, box, share, shot.rng, on_finder=on_finder),
        lambda face, box: marks.pen(face, box, 1 + int(strength * 4), MODULE * between(strength, 0.35, 1.3), shot.rng),
        lambda face, box: marks.scratches(face, box, 2 + int(strength * 14), MODULE * between(strength, 0.3, 1.0), shot.rng),
        lambda face, box: marks.tear(face, box, share * 0.8, shot.rng),
    )
    shot.marks.append(ways[kind])
    if shot.chance(0.4):
        shot.marks.append(ways[(kind + 1) % 3])


def inverted(shot: Shot, strength: float) -> None:
    """A telephone in dark mode, ever dimmer and less sharp."""
    on_phone(shot)
    shot.dark = True
    shot.screen_light = between(strength, 0.9, 0.07)
    shot.radius = between(strength, 0.15, 1.0) * shot.pose.module
    shot.veils.append(lambda _: floats(np.full((shot.size[1], shot.size[0]), between(strength, 0.0, 0.12), dtype=np.float32)))


def _tone(channels: object) -> tuple[int, int, int]:
    blue, green, red = (int(channel) for channel in np.clip(np.asarray(channels, dtype=np.float64), 0, 255))
    return blue, green, red


def faint(shot: Shot, strength: float) -> None:
    """Gray on gray, colour on colour, a ribbon at its end."""
    on_paper(shot)
    gap = between(strength, 80, 6)
    base = shot.uniform(90, 235)
    tint = shot.rng.uniform(0.8, 1.0, 3) if shot.chance(0.5) else np.ones(3)
    paper = np.clip(base * tint, gap + 5, 245)
    shot.finish = replace(shot.finish, paper=_tone(paper), ink=_tone(paper - gap))
    shot.sense(noise=shot.uniform(0.003, 0.01))


def streaked(shot: Shot, strength: float) -> None:
    """A printer at its end: white lines, bands, ink that spread or shrank."""
    on_paper(shot)
    growth = shot.uniform(0.2, 1.0) * between(strength, 0.05, 0.5) * float(shot.rng.choice((-1, 1)))
    shot.finish = replace(shot.finish, growth=growth)
    count, width = int(between(strength, 1, 9)), MODULE * between(strength, 0.15, 0.75)
    shot.marks.append(lambda face, box: marks.streaked(face, box, count, width, shot.rng))
    shot.marks.append(lambda face, box: marks.worn(face, box, between(strength, 0.0, 0.04), shot.rng))


def crowded(shot: Shot, strength: float) -> None:
    """Text or a dark frame where the quiet zone should be."""
    on_paper(shot)
    shot.finish = replace(shot.finish, quiet=between(strength, 1.0, 0.0), crowd=("text", "dark")[shot.rng.integers(2)])
    shot.pose = replace(shot.pose, module=between(strength, 3.6, 1.5))
    shot.radius = between(strength, 0.2, 0.6) * shot.pose.module


def thumbed(shot: Shot, strength: float) -> None:
    """A thumb over an edge or a corner."""
    if shot.chance(0.7):
        on_paper(shot)
    shot.marks.append(lambda face, box: marks.thumb(face, box, between(strength, 0.005, 0.18), shot.rng))

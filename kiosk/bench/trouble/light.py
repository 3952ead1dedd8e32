"""What light does to a face: shade on folds, shadows, sun, reflections. All values are linear; 1.0 is white in plain light."""

from __future__ import annotations

import cv2
import numpy as np

from kiosk.bench.trouble.relief import Floats, floats

Size = tuple[int, int]
"""Width and height in pixels."""
Spot = tuple[float, float]
_AMBIENT = 0.55


def shading(normal: Floats, lamp: tuple[float, float, float], ambient: float = _AMBIENT) -> Floats:
    """How bright each place of a bent sheet is in the light of one lamp and the room, 1.0 where it lies flat.

    Args:
        normal: unit vectors, z away from the camera.
        lamp: a vector from the sheet to the lamp, in the same axes.
        ambient: the room's share of the light.
    """
    way = np.array(lamp, dtype=np.float32) / np.linalg.norm(lamp)
    flat = max(float(-way[2]), 0.2)
    return floats(ambient + (1 - ambient) * np.maximum(normal @ way, 0) / flat)


def shine(normal: Floats, half: tuple[float, float, float], sharpness: float) -> Floats:
    """How strongly each place of a glossy sheet mirrors a lamp, 0 to 1; `half` lies between lamp and camera."""
    way = np.array(half, dtype=np.float32) / np.linalg.norm(half)
    return floats(np.maximum(normal @ way, 0) ** sharpness)


def falling(size: Size, rng: np.random.Generator, spread: float) -> Floats:
    """Light that comes from one side: a slope over the frame, 1.0 in the middle."""
    turn = rng.uniform(0, 2 * np.pi)
    across, down = _axes(size)
    return floats(np.clip(1 + spread * (across * np.cos(turn) + down * np.sin(turn)), 0.1, None))


def _axes(size: Size) -> tuple[Floats, Floats]:
    """-1 to 1 across the frame's width, and the same scale down."""
    width, height = size
    across = (np.arange(width, dtype=np.float32) - width / 2) / (width / 2)
    down = (np.arange(height, dtype=np.float32) - height / 2) / (width / 2)
    return floats(across[None, :]), floats(down[:, None])


def shadow(size: Size, edge: list[Spot], dark: float, soft: float) -> Floats:
    """A shadow of that outline: `dark` is what light is left in it, `soft` the width of its edge in pixels."""
    mask = np.zeros((size[1], size[0]), dtype=np.float32)
    cv2.fillPoly(mask, [np.rint(np.array(edge)).astype(np.int32)], 1.0, cv2.LINE_AA)
    return floats(1 - (1 - dark) * _soft(mask, soft))


def blinds(size: Size, through: Spot, turn: float, pitch: float, dark: float, soft: float) -> Floats:
    """The shadow of a window's bars: stripes `pitch` pixels apart."""
    across, down = np.meshgrid(np.arange(size[0], dtype=np.float32), np.arange(size[1], dtype=np.float32))
    along = (across - through[0]) * np.cos(turn) + (down - through[1]) * np.sin(turn)
    mask = (np.mod(along, pitch) < pitch * 0.45).astype(np.float32)
    return floats(1 - (1 - dark) * _soft(mask, soft))


def _soft(mask: Floats, width: float) -> Floats:
    return floats(cv2.GaussianBlur(mask, (0, 0), width / 2.5)) if width > 1 else mask


def sunspots(size: Size, spots: list[tuple[Spot, float]], strength: float, rng: np.random.Generator) -> Floats:
    """Sun that falls through leaves or a gap: patches at those places and of those radii, `strength` times as bright."""
    mask = np.zeros((size[1], size[0]), dtype=np.float32)
    for (x, y), radius in spots:
        turns = np.linspace(0, 2 * np.pi, 24, endpoint=False)
        reach = radius * (1 + 0.35 * np.sin(turns * rng.integers(1, 4) + rng.uniform(0, 6)) + rng.normal(0, 0.08, turns.size))
        outline = np.column_stack((x + reach * np.cos(turns), y + reach * np.sin(turns) * rng.uniform(0.5, 1.0)))
        cv2.fillPoly(mask, [np.rint(outline).astype(np.int32)], 1.0, cv2.LINE_AA)
    return floats(1 + (strength - 1) * _soft(mask, float(np.mean([radius for _, radius in spots])) * 0.25))


def lamp(size: Size, at: Spot, axes: tuple[float, float], turn: float, strength: float) -> Floats:
    """A lamp's mirror image on glass or varnish: a core that is all white, and a halo around it."""
    across, down = np.meshgrid(np.arange(size[0], dtype=np.float32) - at[0], np.arange(size[1], dtype=np.float32) - at[1])
    one = (across * np.cos(turn) + down * np.sin(turn)) / axes[0]
    other = (-across * np.sin(turn) + down * np.cos(turn)) / axes[1]
    far = one**2 + other**2
    return floats(strength * (np.exp(-(far**1.5)) + 0.12 * np.exp(-far / 6)))


def window(size: Size, at: Spot, pane: tuple[float, float], turn: float, strength: float, soft: float) -> Floats:
    """A window's mirror image on a screen: four bright panes with dark bars between, and a view that is not even."""
    mask = np.zeros((size[1], size[0]), dtype=np.float32)
    ways = np.array([[np.cos(turn), np.sin(turn)], [-np.sin(turn), np.cos(turn)]])
    for column in (-1, 0):
        for row in (-1, 0):
            edges = [(column + dx, row + dy) for dx, dy in ((0.06, 0.05), (0.94, 0.05), (0.94, 0.95), (0.06, 0.95))]
            outline = (np.array(edges) * pane) @ ways + np.array(at)
            tone = 1.0 if row < 0 else 0.6
            cv2.fillPoly(mask, [np.rint(outline).astype(np.int32)], tone, cv2.LINE_AA)
    return floats(strength * _soft(mask, soft))


def streaks(size: Size, box: tuple[int, int, int, int], count: int, strength: float, rng: np.random.Generator) -> Floats:
    """What a plastic sleeve throws back: long bright wrinkles across the card, thin and wide, in a few directions."""
    veil = np.zeros((size[1], size[0]), dtype=np.float32)
    left, top, right, bottom = box
    main = rng.uniform(0, np.pi)
    for _ in range(count):
        turn = main + rng.normal(0, 0.3)
        x, y = rng.uniform(left, right), rng.uniform(top, bottom)
        half = rng.uniform(0.15, 0.6) * max(right - left, bottom - top)
        bend = rng.normal(0, 0.12) * half
        along = np.linspace(-1, 1, 24)
        line = np.column_stack(
            (
                x + half * along * np.cos(turn) - bend * along**2 * np.sin(turn),
                y + half * along * np.sin(turn) + bend * along**2 * np.cos(turn),
            )
        )
        stroke = np.zeros_like(veil)
        cv2.polylines(
            stroke,
            [np.rint(line).astype(np.int32)],
            isClosed=False,
            color=1.0,
            thickness=int(rng.integers(1, 6)),
            lineType=cv2.LINE_AA,
        )
        soft = floats(cv2.GaussianBlur(stroke, (0, 0), float(rng.uniform(0.8, 9.0))))
        veil += soft * float(rng.uniform(0.15, 1.0)) * strength / max(float(soft.max()), 1e-3)
    return veil

"""What happens to a face before it meets the camera: worn, scratched, written on, torn, badly printed, held by a thumb.

Each mark changes the face (BGRA, opaque) in place; `box` is the code's left, top and side on it, in the face's pixels.
"""

from __future__ import annotations

import cv2
import numpy as np

from kiosk.demo.pixels import Image, image

Box = tuple[float, float, float]
_SKINS = ((178, 205, 232), (150, 184, 220), (120, 158, 200), (92, 130, 176), (70, 100, 146), (52, 76, 112))
_INKS = ((140, 40, 20), (30, 30, 30), (40, 30, 170))


def _around(box: Box, rng: np.random.Generator, spread: float = 0.5) -> tuple[float, float]:
    left, top, side = box
    x, y = rng.uniform(0.5 - spread, 0.5 + spread, 2)
    return left + side * float(x), top + side * float(y)


def _blend(face: Image, mask: np.typing.NDArray[np.float32], colour: tuple[int, ...]) -> None:
    part = face[..., :3].astype(np.float32)
    part += (np.array(colour, dtype=np.float32) - part) * np.clip(mask, 0, 1)[..., None]
    face[..., :3] = np.clip(np.rint(part), 0, 255)


def _mask(face: Image) -> np.typing.NDArray[np.float32]:
    return np.zeros(face.shape[:2], dtype=np.float32)


def _stroke(mask: np.typing.NDArray[np.float32], points: object, thickness: float, strength: float = 1.0) -> None:
    line = np.rint(np.asarray(points)).astype(np.int32)
    cv2.polylines(mask, [line], isClosed=False, color=strength, thickness=max(1, round(thickness)), lineType=cv2.LINE_AA)


def scratches(face: Image, box: Box, count: int, width: float, rng: np.random.Generator) -> None:
    """Long scrapes through print or screen: light, with a dark rim where the surface is lifted."""
    light, dark = _mask(face), _mask(face)
    side = box[2]
    for _ in range(count):
        x, y = _around(box, rng)
        turn, half = rng.uniform(0, np.pi), side * rng.uniform(0.15, 0.8)
        along = np.linspace(-1, 1, 20)
        jitter = np.cumsum(rng.normal(0, side * 0.004, 20))
        line = np.column_stack(
            (x + half * along * np.cos(turn) - jitter * np.sin(turn), y + half * along * np.sin(turn) + jitter * np.cos(turn))
        )
        thick = width * rng.uniform(0.4, 1.2)
        _stroke(light, line, thick, float(rng.uniform(0.6, 1.0)))
        _stroke(dark, line + thick * 0.7, max(1.0, thick * 0.4), 0.5)
    _blend(face, dark, (90, 90, 90))
    _blend(face, light, (225, 228, 230))


def cracks(face: Image, box: Box, rays: int, width: float, rng: np.random.Generator) -> None:
    """A broken telephone: cracks that run from where it fell, joined by rings, with crushed glass in the middle."""
    x, y = _around(box, rng, 0.55)
    side = box[2]
    bright, dark = _mask(face), _mask(face)
    ends: list[np.typing.NDArray[np.float64]] = []
    for turn in np.sort(rng.uniform(0, 2 * np.pi, rays)):
        reach = side * rng.uniform(0.5, 1.6)
        steps = np.linspace(0, 1, 14)
        wander = turn + np.cumsum(rng.normal(0, 0.09, 14))
        line = np.column_stack((x + np.cumsum(np.cos(wander)) / 14 * reach, y + np.cumsum(np.sin(wander)) / 14 * reach))
        line[0] = (x, y)
        ends.append(line)
        _stroke(bright, line, width * rng.uniform(0.3, 1.0), float(rng.uniform(0.5, 1.0)))
        _stroke(dark, line + np.array([width, width]) * 0.6, width * 0.6, 0.7 * float(steps[-1]))
    for one, other in zip(ends, ends[1:] + ends[:1], strict=True):
        for at in rng.integers(2, 10, 2):
            _stroke(bright, [one[at], other[min(13, at + int(rng.integers(0, 3)))]], width * 0.4, 0.7)
    for _ in range(rays * 2):
        at = (round(x + rng.normal(0, side * 0.03)), round(y + rng.normal(0, side * 0.03)))
        cv2.circle(bright, at, max(1, round(width * rng.uniform(0.3, 1.0))), float(rng.uniform(0.4, 1.0)), -1, cv2.LINE_AA)
    _blend(face, dark, (12, 12, 12))
    _blend(face, bright, (205, 210, 212))


def dirt(face: Image, box: Box, share: float, rng: np.random.Generator, *, on_finder: bool) -> None:
    """Splashes and smears of coffee, mud and grease that together hide about that share of the code."""
    left, top, side = box
    mask = _mask(face)
    wanted, tries = share * side * side, 0
    inner = (slice(max(0, round(top)), round(top + side)), slice(max(0, round(left)), round(left + side)))
    corners = ((0.12, 0.12), (0.88, 0.12), (0.12, 0.88))
    while float(mask[inner].sum()) < wanted and tries < 60:  # noqa: PLR2004 - splashes may fall beside the code
        x, y = _around(box, rng)
        if on_finder and tries == 0:
            across, down = corners[rng.integers(3)]
            x, y = left + side * across, top + side * down
        tries += 1
        radius = side * rng.uniform(0.1, 0.4) * share**0.5
        turns = np.linspace(0, 2 * np.pi, 20, endpoint=False)
        reach = radius * (1 + rng.normal(0, 0.22, 20))
        spot = np.column_stack((x + reach * np.cos(turns), y + reach * np.sin(turns)))
        cv2.fillPoly(mask, [np.rint(spot).astype(np.int32)], float(rng.uniform(0.75, 1.0)), cv2.LINE_AA)
    soft = cv2.GaussianBlur(mask, (0, 0), side * 0.004 + 0.5)
    colour = ((28, 48, 78), (60, 80, 96), (30, 30, 36), (200, 206, 210))[rng.integers(4)]
    _blend(face, np.asarray(soft, dtype=np.float32), colour)


def pen(face: Image, box: Box, strokes: int, width: float, rng: np.random.Generator) -> None:
    """Ball-pen or marker over the code: ticks, a signature, a crossing out."""
    mask = _mask(face)
    side = box[2]
    for _ in range(strokes):
        x, y = _around(box, rng, 0.45)
        steps = np.linspace(0, 1, 40)
        curl, reach = rng.uniform(1, 4), side * rng.uniform(0.1, 0.35)
        turn = rng.uniform(0, 2 * np.pi)
        along = (steps - 0.5) * side * rng.uniform(0.3, 0.9)
        swing = reach * np.sin(curl * steps * np.pi + rng.uniform(0, 6)) * 0.5
        line = np.column_stack((x + along * np.cos(turn) - swing * np.sin(turn), y + along * np.sin(turn) + swing * np.cos(turn)))
        _stroke(mask, line, width * rng.uniform(0.6, 1.3), 0.95)
    _blend(face, mask, _INKS[rng.integers(len(_INKS))])


def tear(face: Image, box: Box, share: float, rng: np.random.Generator) -> None:
    """A corner or an edge torn off: the paper ends in a ragged line with white fibres, and what lies behind shows."""
    left, top, side = box
    turn = rng.uniform(0, 2 * np.pi)
    way = np.array([np.cos(turn), np.sin(turn)])
    middle = np.array([left + side / 2, top + side / 2])
    down, across = np.mgrid[0 : face.shape[0], 0 : face.shape[1]].astype(np.float32)
    along = (across - middle[0]) * way[0] + (down - middle[1]) * way[1]
    beside = -(across - middle[0]) * way[1] + (down - middle[1]) * way[0]
    knots = np.cumsum(rng.normal(0, side * 0.012, 200))
    ragged = np.interp(beside.ravel(), np.linspace(-side * 1.5, side * 1.5, 200), knots - knots.mean()).reshape(beside.shape)
    inner = along[round(top) : round(top + side), round(left) : round(left + side)]
    edge = float(np.quantile(inner, 1 - share))
    beyond = along - edge - ragged
    face[(beyond > 0) & (beyond < side * 0.025)] = (236, 238, 240, 255)
    face[beyond >= side * 0.025] = 0


def worn(face: Image, box: Box, depth: float, rng: np.random.Generator) -> None:
    """Toner that came off: light specks, thickest along a few rubbed lines."""
    left, top, side = box
    field = cv2.GaussianBlur(rng.standard_normal(face.shape[:2]).astype(np.float32), (0, 0), max(1.0, side / 180))
    slow = cv2.GaussianBlur(rng.standard_normal(face.shape[:2]).astype(np.float32), (0, 0), side / 12)
    mixed = field / max(float(field.std()), 1e-6) + 1.4 * slow / max(float(slow.std()), 1e-6)
    inner = mixed[round(top) : round(top + side), round(left) : round(left + side)]
    bare = (mixed > np.quantile(inner, 1 - depth)).astype(np.float32)
    _blend(face, np.asarray(cv2.GaussianBlur(bare, (0, 0), 0.9), dtype=np.float32), (232, 234, 236))


def streaked(face: Image, box: Box, count: int, width: float, rng: np.random.Generator) -> None:
    """A thermal head with dead dots, or a laser's scored drum: light lines along the feed, and bands of weak ink."""
    left, _, side = box
    mask = _mask(face)
    for x in rng.uniform(left, left + side, count):
        half = width * rng.uniform(0.3, 0.8)
        mask[:, max(0, round(x - half)) : max(1, round(x + half)) + 1] = rng.uniform(0.7, 1.0)
    rows = np.arange(face.shape[0], dtype=np.float32)
    band = 0.5 + 0.5 * np.sin(rows / side * rng.uniform(8, 40) + rng.uniform(0, 6))
    mask = np.maximum(mask, (band**3 * rng.uniform(0.0, 0.5))[:, None].astype(np.float32))
    _blend(face, mask, (238, 240, 242))
    if rng.random() < 0.5:  # noqa: PLR2004 - half of the printers also draw dark ones
        dark = _mask(face)
        for x in rng.uniform(left, left + side, max(1, count // 3)):
            dark[:, round(x) : round(x + width * 0.4) + 1] = 0.9
        _blend(face, dark, (40, 40, 40))


def thumb(face: Image, box: Box, share: float, rng: np.random.Generator) -> None:
    """A thumb that comes over an edge or a corner of the code and hides about that share of it."""
    left, top, side = box
    radius = side * rng.uniform(0.13, 0.2)
    turn = float(rng.choice((0, 45, 90, 135, 180, 225, 270, 315))) + rng.normal(0, 12)
    way = np.array([np.cos(np.radians(turn)), np.sin(np.radians(turn))])
    slide = rng.uniform(-0.25, 0.25) * side * np.array([-way[1], way[0]])
    middle = np.array([left + side / 2, top + side / 2]) + slide
    inner = (slice(round(top), round(top + side)), slice(round(left), round(left + side)))
    for reach in np.linspace(1.1, -0.3, 60):
        mask = _mask(face)
        tip = middle + way * side * reach
        base = tip + way * side * 1.2 + np.array([0, side * 0.2])
        ends = [tuple(int(v) for v in np.rint(end)) for end in (base, tip)]
        cv2.line(mask, ends[0], ends[1], 1.0, round(2 * radius), cv2.LINE_AA)
        if float(mask[inner].mean()) >= share:
            break
    skin = _SKINS[rng.integers(len(_SKINS))]
    fall = cv2.warpAffine(
        cv2.GaussianBlur(mask, (0, 0), radius * 0.3), np.array([[1, 0, -radius * 0.1], [0, 1, radius * 0.15]]), mask.shape[::-1]
    )
    _blend(face, np.asarray(fall * 0.45 * (1 - mask), dtype=np.float32), (20, 20, 24))
    round_ = cv2.GaussianBlur(mask, (0, 0), radius * 0.45)
    tone = np.clip(0.45 + 0.7 * round_**1.2, 0, 1.1)[..., None] * np.array(skin, dtype=np.float32)
    part = face[..., :3].astype(np.float32)
    cover = mask[..., None]
    face[..., :3] = image(np.clip(part * (1 - cover) + tone * cover, 0, 255))
    face[mask > 0.5, 3] = 255  # noqa: PLR2004 - a thumb beside the card is there too
    nail = tip + way * radius * 0.15
    axes = (round(radius * 0.52), round(radius * 0.42))
    pale = _mask(face)
    cv2.ellipse(pale, tuple(int(v) for v in np.rint(nail)), axes, turn, 0, 360, 0.55, -1, cv2.LINE_AA)
    _blend(face, pale, tuple(min(255, channel + 26) for channel in skin))


def subpixels(face: Image, pitch: float, depth: float) -> Image:
    """The face as a screen shows it: `pitch` of the face's pixels a dot, dark lines between, colours side by side."""
    across = np.arange(face.shape[1], dtype=np.float32) / pitch * 2 * np.pi
    down = np.arange(face.shape[0], dtype=np.float32) / pitch * 2 * np.pi
    made = face.astype(np.float32)
    rows = 1 - depth * (0.5 - 0.5 * np.cos(down))
    for channel in range(3):
        columns = 1 - depth * (0.5 - 0.5 * np.cos(across + channel * 2 * np.pi / 3))
        made[..., channel] *= rows[:, None] * columns[None, :]
    return image(np.clip(np.rint(made), 0, 255))

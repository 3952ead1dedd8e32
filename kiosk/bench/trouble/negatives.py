"""Pictures without a code, of what a decoder could take for one: print, patterns, other symbologies, ruined codes, a hall."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator
from dataclasses import replace

import cv2
import numpy as np
import zxingcpp
from PIL import Image as Pillow
from PIL import ImageDraw

from kiosk.bench.trouble.faces import MODULE, Print, font_of, grid_of, printed
from kiosk.bench.trouble.recipes import RECIPES
from kiosk.bench.trouble.shot import Photo, shot_of, taken
from kiosk.bench.trouble.texts import text_of
from kiosk.demo.card import Card, Material
from kiosk.demo.pixels import Image, image

_WIDTH, _HEIGHT = 760, 1000
_MODULES = 45
"""As many as a badge's code has: the size at which a sheet is seen, and the first at which a code names its version."""
_FINDER = 9
"""Modules of a corner that a finder pattern takes, with its format information."""
_TROUBLES = ("clean", "moving", "unfocused", "dim", "squeezed", "tilted", "far")

Face = Callable[[np.random.Generator], Card]


def _sheet(pixels: Image) -> Card:
    """Any picture as a card, with a code's size in the middle."""
    colour = pixels if pixels.ndim == 3 else image(cv2.cvtColor(pixels, cv2.COLOR_GRAY2BGR))  # noqa: PLR2004 - rows, columns, colours
    height, width = colour.shape[:2]
    side = min(width, height) * 0.7
    box = ((width - side) / 2, (height - side) / 2, side, side)
    return Card(image(cv2.cvtColor(np.ascontiguousarray(colour), cv2.COLOR_BGR2BGRA)), box, _MODULES, Material.PAPER)


def _blank() -> Image:
    return np.full((_HEIGHT, _WIDTH, 3), 242, dtype=np.uint8)


def _print(rng: np.random.Generator) -> Card:
    """A page of words."""
    page = Pillow.new("RGB", (_WIDTH, _HEIGHT), "white")
    draw = ImageDraw.Draw(page)
    words = ("peace", "security", "women", "capital", "network", "session", "plenary", "breakout", "delegate", "mission")
    y = 30
    while y < _HEIGHT - 40:
        size = int(rng.integers(12, 34))
        line = " ".join(words[number] for number in rng.integers(len(words), size=12))
        draw.text((30, y), line, font=font_of(size, int(rng.choice((400, 700)))), fill="#202020")
        y += round(size * 1.4)
    return _sheet(np.asarray(page, dtype=np.uint8))


def _checks(rng: np.random.Generator) -> Card:
    """A chessboard, or a chequered shirt."""
    size = int(rng.integers(8, 60))
    down, across = np.mgrid[0:_HEIGHT, 0:_WIDTH] // size
    return _sheet(image(np.where((down + across) % 2, 30, 240)))


def _stripes(rng: np.random.Generator) -> Card:
    """A shutter, a radiator, a striped shirt."""
    across = np.arange(_WIDTH)
    row = np.where(
        np.sin(across / rng.uniform(4, 30) + np.sin(across / 90) * rng.uniform(0, 3)) > rng.uniform(-0.4, 0.4), 35, 235
    )
    page = np.repeat(row[None, :], _HEIGHT, axis=0)
    return _sheet(image(page if rng.random() < 0.5 else np.ascontiguousarray(np.rot90(page))))  # noqa: PLR2004 - either way


def _halftone(rng: np.random.Generator) -> Card:
    """A printed photograph: dots that grow with the dark."""
    tone = cv2.GaussianBlur(rng.standard_normal((_HEIGHT, _WIDTH)).astype(np.float32), (0, 0), 60)
    tone = (tone - tone.min()) / (tone.max() - tone.min())
    pitch, turn = rng.uniform(7, 16), rng.uniform(0.2, 0.8)
    down, across = np.mgrid[0:_HEIGHT, 0:_WIDTH].astype(np.float32)
    one, other = across * np.cos(turn) + down * np.sin(turn), down * np.cos(turn) - across * np.sin(turn)
    screen = 0.5 + 0.25 * (np.cos(one / pitch * 6.283) + np.cos(other / pitch * 6.283))
    return _sheet(image(np.where(screen > tone, 238, 28)))


def _boxes(rng: np.random.Generator) -> Card:
    """A floor plan, a form, a crowd of rectangles."""
    page = _blank()
    for _ in range(int(rng.integers(40, 160))):
        x, y = (int(edge) for edge in rng.integers(0, (_WIDTH, _HEIGHT)))
        wide, high = (int(edge) for edge in rng.integers(8, 130, 2))
        tone = int(rng.integers(0, 200))
        cv2.rectangle(page, (x, y), (x + wide, y + high), (tone, tone, tone), int(rng.choice((-1, 2, 4))))
    return _sheet(page)


def _nested(rng: np.random.Generator) -> Card:
    """Squares within squares, by the dozen: what finder patterns are made of, without a code."""
    page = _blank()
    for _ in range(int(rng.integers(8, 30))):
        unit = int(rng.integers(5, 20))
        x, y = int(rng.integers(0, _WIDTH - 7 * unit)), int(rng.integers(0, _HEIGHT - 7 * unit))
        for inset, tone in ((-1, 242), (0, 25), (1, 242), (2, 25)):
            cv2.rectangle(
                page, (x + inset * unit, y + inset * unit), (x + (7 - inset) * unit, y + (7 - inset) * unit), (tone,) * 3, -1
            )
    return _sheet(page)


def _other(rng: np.random.Generator) -> Card:
    """Barcodes of other kinds; none of them is a ticket."""
    page = _blank()
    kinds = ("Code128", "Aztec", "DataMatrix", "PDF417", "EAN13")
    for row in range(3):
        kind = kinds[rng.integers(len(kinds))]
        text = "5901234123457" if kind == "EAN13" else text_of("plain", rng)
        made = np.asarray(zxingcpp.create_barcode(text, getattr(zxingcpp.BarcodeFormat, kind)).to_image(scale=4), dtype=np.uint8)
        fit = min(620 / made.shape[1], 280 / made.shape[0])
        made = image(cv2.resize(made, None, fx=fit, fy=fit, interpolation=cv2.INTER_NEAREST))
        x, y = 50, 30 + row * 320
        page[y : y + made.shape[0], x : x + made.shape[1]] = made[..., None] if made.ndim == 2 else made  # noqa: PLR2004
    return _sheet(page)


def _ruined(rng: np.random.Generator) -> Card:
    """A code whose patterns are all there and whose data are chance: whatever is read out of it is wrong."""
    grid = grid_of(text_of("badge" if rng.random() < 0.5 else "uuid", rng), "M").copy()  # noqa: PLR2004 - large and small ones
    side = len(grid)
    data = np.ones_like(grid)
    data[:_FINDER, :_FINDER] = data[:_FINDER, side - _FINDER + 1 :] = data[side - _FINDER + 1 :, :_FINDER] = False
    data[6, :] = data[:, 6] = False
    data[side - 9 : side - 4, side - 9 : side - 4] = False
    if side >= _MODULES:
        data[:6, side - 11 : side - 8] = data[side - 11 : side - 8, :6] = False
    grid[data] = rng.random(int(data.sum())) < 0.5  # noqa: PLR2004 - dark as often as light
    return printed(grid, Print(), rng)


def _halved(rng: np.random.Generator) -> Card:
    """A code of which only a half was printed; a text read out of it would be invented."""
    card = printed(grid_of(text_of("badge", rng), "L"), Print(), rng)
    x, y, side, _ = (round(edge) for edge in card.code)
    card.face[y - MODULE : y + side + MODULE, x + round(side * 0.4) : x + side + MODULE, :3] = 242
    return card


def _nothing(rng: np.random.Generator) -> Card:
    """A blank card."""
    del rng
    return _sheet(_blank())


FACES: dict[str, Face] = {
    "print": _print,
    "checks": _checks,
    "stripes": _stripes,
    "halftone": _halftone,
    "boxes": _boxes,
    "nested": _nested,
    "other codes": _other,
    "ruined": _ruined,
    "halved": _halved,
    "blank": _nothing,
}
"""What is held up, by name."""


def negatives(each: int, seed: int = 0, kinds: Collection[str] = tuple(FACES)) -> Iterator[Photo]:
    """So many pictures of each thing that is no code, some of them with a trouble of their own."""
    for kind, (name, face) in enumerate(FACES.items()):
        for number in range(each if name in kinds else 0):
            rng = np.random.default_rng([seed, 99, kind, number])
            shot = shot_of(rng)
            shot.kind, shot.screen = "badge", False
            RECIPES[_TROUBLES[number % len(_TROUBLES)]](shot, shot.uniform(0.1, 0.5))
            shot.screen, shot.face = False, face
            shot.pose = replace(shot.pose, module=abs(shot.pose.module) * shot.uniform(0.7, 1.2))
            yield taken(shot, name, 0.0)

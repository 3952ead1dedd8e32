"""Faces that carry a code: a printed badge or ticket, and a telephone's screen; drawn by us, every pixel known."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from importlib import resources

import cv2
import numpy as np
import qrcode
from PIL import Image as Pillow
from PIL import ImageDraw, ImageFont

from kiosk.demo.card import Card, Material
from kiosk.demo.phone import phone_screen
from kiosk.demo.pixels import Image, image

Grid = np.typing.NDArray[np.bool_]
"""Modules by rows, True where dark."""

LEVELS = {
    "L": qrcode.constants.ERROR_CORRECT_L,
    "M": qrcode.constants.ERROR_CORRECT_M,
    "Q": qrcode.constants.ERROR_CORRECT_Q,
    "H": qrcode.constants.ERROR_CORRECT_H,
}
MODULE = 12
"""Pixels of a printed face that a module takes; enough for the closest picture."""
_PHONE_SCALE = 2
_NAMES = ("Amara Okafor", "Lucía Fernández", "Ingrid Sørensen", "Ana Popescu", "Mei Tanaka", "Zanele Dlamini", "Élodie Martin")
_BODIES = ("Permanent Mission", "Ministry of Equality", "Women's Peace Network", "Regional Secretariat", "Observatory")
_BANDS = ((58, 107, 11), (186, 118, 32), (40, 40, 150), (90, 60, 110), (60, 60, 60))


@dataclass(frozen=True, slots=True)
class Print:
    """How a face is printed.

    Attributes:
        ink: 0 (black) to 255: how dark the dark modules are.
        paper: how light the light ones are.
        quiet: modules of light around the code.
        crowd: what stands right beside the code: nothing, "text", or "dark".
        growth: how much wider (or, below 0, narrower) ink spreads, as a share of a module.
    """

    ink: tuple[int, int, int] = (28, 26, 26)
    paper: tuple[int, int, int] = (240, 242, 243)
    quiet: float = 4.0
    crowd: str = ""
    growth: float = 0.0


@lru_cache(maxsize=64)
def grid_of(text: str, level: str) -> Grid:
    """The modules of the text's code, as small as it can be."""
    code = qrcode.QRCode(error_correction=LEVELS[level], border=0)
    code.add_data(text)
    code.make(fit=True)
    return np.asarray(code.get_matrix(), dtype=bool)


@lru_cache(maxsize=16)
def font_of(size: int, weight: int = 400) -> ImageFont.FreeTypeFont:
    """The house's Latin letters, at a size in pixels."""
    with resources.as_file(resources.files("manimgx_fonts") / "NotoSans[wght].ttf") as path:
        font = ImageFont.truetype(str(path), size)
    font.set_variation_by_axes([weight])
    return font


def phone(text: str, *, dark: bool) -> Card:
    """A telephone's screen with the text's code at level M, at twice the demonstration's resolution."""
    card = phone_screen(text, dark_mode=dark)
    face = image(cv2.resize(card.face, None, fx=_PHONE_SCALE, fy=_PHONE_SCALE, interpolation=cv2.INTER_NEAREST))
    x, y, width, height = (edge * _PHONE_SCALE for edge in card.code)
    return Card(face, (x, y, width, height), card.modules, Material.SCREEN)


def printed(grid: Grid, how: Print, rng: np.random.Generator) -> Card:
    """A badge or a ticket on paper with that code on it."""
    side = len(grid) * MODULE
    room = max(how.quiet, 1.0) * MODULE
    width = round(side + 2 * room + rng.uniform(0.02, 0.5) * side)
    top = round(side * rng.uniform(0.42, 0.6))
    height = round(top + side + room + rng.uniform(0.25, 0.5) * side)
    left = round((width - side) * rng.uniform(0.35, 0.65))
    sheet = Pillow.new("RGB", (width, height), how.paper[::-1])
    _write(ImageDraw.Draw(sheet), (width, top, height, side), rng)
    face = np.ascontiguousarray(np.asarray(sheet, dtype=np.uint8)[:, :, ::-1])
    _set_code(face, grid, how, (left, top), rng)
    return Card(image(cv2.cvtColor(face, cv2.COLOR_BGR2BGRA)), (left, top, side, side), len(grid), Material.PAPER)


def _write(draw: ImageDraw.ImageDraw, size: tuple[int, int, int, int], rng: np.random.Generator) -> None:
    """Band, name and body above the code, small print below it."""
    width, top, height, side = size
    letters = max(16, round(side * 0.085))
    band = _BANDS[rng.integers(len(_BANDS))]
    draw.rectangle((0, 0, width, top * 0.3), fill=band[::-1])
    draw.text((width / 2, top * 0.15), "FOCAL POINT", font=font_of(round(letters * 0.8), 700), fill="#fff", anchor="mm")
    draw.text((width / 2, top * 0.5), _NAMES[rng.integers(len(_NAMES))], font=font_of(letters, 700), fill="#181818", anchor="mm")
    body = _BODIES[rng.integers(len(_BODIES))]
    draw.text((width / 2, top * 0.72), body, font=font_of(round(letters * 0.7)), fill="#303030", anchor="mm")
    below = top + side + (height - top - side) * 0.55
    draw.text((width / 2, below), "21-22 October 2024  New York", font=font_of(round(letters * 0.6)), fill="#404040", anchor="mm")


def _set_code(face: Image, grid: Grid, how: Print, at: tuple[int, int], rng: np.random.Generator) -> None:
    left, top = at
    side, quiet = len(grid) * MODULE, round(how.quiet * MODULE)
    zone = (slice(max(0, top - quiet), top + side + quiet), slice(max(0, left - quiet), left + side + quiet))
    if how.crowd == "dark":
        frame = 3 * MODULE
        around = (slice(max(0, top - quiet - frame), top + side + quiet + frame), slice(max(0, left - quiet - frame), None))
        face[around[0], around[1].start : left + side + quiet + frame] = how.ink
    face[zone] = how.paper
    ink = image(np.kron(grid, np.ones((MODULE, MODULE), dtype=np.uint8)))
    if how.growth:
        reach = max(1, round(abs(how.growth) * MODULE))
        kernel = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (2 * (reach // 2) + 1,) * 2)
        ink = image(cv2.dilate(ink, kernel) if how.growth > 0 else cv2.erode(ink, kernel))
    face[top : top + side, left : left + side][ink > 0] = how.ink
    if how.crowd == "text":
        _crowd(face, (left, top, side, quiet), how, rng)


def _crowd(face: Image, box: tuple[int, int, int, int], how: Print, rng: np.random.Generator) -> None:
    """Lines of text that touch the code's quiet zone on every side."""
    left, top, side, quiet = box
    sheet = Pillow.fromarray(face[:, :, ::-1])
    draw = ImageDraw.Draw(sheet)
    size = round(2.6 * MODULE)
    font, colour = font_of(size, 600), how.ink[::-1]
    words = "Admit one delegate Conference Room 4 Valid with passport only Not transferable"
    shift = int(rng.integers(0, 12))
    draw.text((left, top - quiet - 2), words[shift:], font=font, fill=colour, anchor="ls")
    draw.text((left, top + side + quiet + 2), words, font=font, fill=colour, anchor="lt")
    for row in range(0, side, round(size * 1.2)):
        draw.text((left - quiet - 2, top + row), words[: 20 + shift], font=font, fill=colour, anchor="rt")
        draw.text((left + side + quiet + 2, top + row), words[shift:], font=font, fill=colour, anchor="lt")
    face[:] = np.asarray(sheet, dtype=np.uint8)[:, :, ::-1]

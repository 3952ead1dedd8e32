"""A telephone that shows a ticket, as people hold it into the camera."""

from __future__ import annotations

from functools import lru_cache
from importlib import resources

import cv2
import numpy as np
import qrcode
from PIL import Image as Pillow
from PIL import ImageDraw, ImageFont

from kiosk.demo.card import Card, Material
from kiosk.demo.pixels import Image, image

_BODY = (470, 970)
_BEZEL = 13
_SCREEN = (_BODY[0] - 2 * _BEZEL, _BODY[1] - 2 * _BEZEL)
_QUIET = 3
"""Modules of light around the code, as ticket apps leave them."""

EVENT = "Reclaiming Women, Peace and Security: Defining a Path Forward"


@lru_cache(maxsize=32)
def phone_screen(
    qr_text: str,
    dark_mode: bool = False,
    *,
    heading: str = "Your ticket",
    event: str = EVENT,
    caption: str = "Show this code at the desk",
    clock: str = "9:12",
) -> Card:
    """Draw a telephone whose screen shows `qr_text` as a QR code (level M); in dark mode the code is inverted too.

    The texts around the code are Latin script; the code holds `qr_text` and nothing else.
    """
    look = _DARK if dark_mode else _LIGHT
    matrix = _matrix(qr_text)
    screen = Pillow.new("RGB", _SCREEN, look["ground"])
    draw = ImageDraw.Draw(screen)
    _status_bar(draw, clock, look)
    top = _header(draw, heading, event, look)
    box = _code(screen, draw, matrix, top + 26, look)
    _footer(draw, caption, box, look)
    face = _body(np.asarray(screen, dtype=np.uint8))
    left, upper, side = box
    return Card(face, (left + _BEZEL, upper + _BEZEL, side, side), len(matrix), Material.SCREEN)


_LIGHT = {
    "ground": "#EEF1F4",
    "band": "#005E8A",
    "on_band": "#FFFFFF",
    "ink": "#14212B",
    "muted": "#55646F",
    "card": "#FFFFFF",
    "dark": "#000000",
    "light": "#FFFFFF",
    "rule": "#D5DDE3",
}
_DARK = {
    "ground": "#0B0F13",
    "band": "#12202B",
    "on_band": "#DCE6EC",
    "ink": "#E6ECF0",
    "muted": "#93A1AB",
    "card": "#10161B",
    "dark": "#F2F5F7",
    "light": "#10161B",
    "rule": "#25313A",
}


def _matrix(text: str) -> list[list[bool]]:
    code = qrcode.QRCode(error_correction=qrcode.constants.ERROR_CORRECT_M, border=0)
    code.add_data(text)
    code.make(fit=True)
    modules: list[list[bool]] = code.get_matrix()
    return modules


@lru_cache(maxsize=16)
def _font(size: int, weight: int = 400) -> ImageFont.FreeTypeFont:
    with resources.as_file(resources.files("manimgx_fonts") / "NotoSans[wght].ttf") as path:
        font = ImageFont.truetype(str(path), size)
    font.set_variation_by_axes([weight])
    return font


def _wrap(text: str, font: ImageFont.FreeTypeFont, width: int) -> list[str]:
    lines = [""]
    for word in text.split():
        longer = f"{lines[-1]} {word}".strip()
        if font.getlength(longer) <= width:
            lines[-1] = longer
        else:
            lines.append(word)
    return lines


def _status_bar(draw: ImageDraw.ImageDraw, clock: str, look: dict[str, str]) -> None:
    width = _SCREEN[0]
    draw.rectangle((0, 0, width, 46), fill=look["band"])
    draw.text((30, 24), clock, font=_font(20, 600), fill=look["on_band"], anchor="lm")
    draw.ellipse((width // 2 - 9, 14, width // 2 + 9, 32), fill="#05070A")
    for bar in range(4):
        draw.rectangle((width - 96 + bar * 8, 32 - 4 * bar - 5, width - 91 + bar * 8, 32), fill=look["on_band"])
    draw.rounded_rectangle((width - 56, 15, width - 24, 32), 4, outline=look["on_band"], width=2)
    draw.rectangle((width - 52, 19, width - 36, 28), fill=look["on_band"])


def _header(draw: ImageDraw.ImageDraw, heading: str, event: str, look: dict[str, str]) -> int:
    """Draw the coloured band; return where it ends."""
    width = _SCREEN[0]
    lines = _wrap(event, _font(23, 600), width - 60)[:3]
    bottom = 46 + 62 + 31 * len(lines) + 14
    draw.rectangle((0, 46, width, bottom), fill=look["band"])
    draw.line((34, 78, 24, 70, 34, 62), fill=look["on_band"], width=3)
    draw.text((52, 70), heading, font=_font(20, 400), fill=look["on_band"], anchor="lm")
    for number, line in enumerate(lines):
        draw.text((28, 104 + 31 * number), line, font=_font(23, 600), fill=look["on_band"])
    return bottom


def _code(
    screen: Pillow.Image, draw: ImageDraw.ImageDraw, matrix: list[list[bool]], top: int, look: dict[str, str]
) -> tuple[int, int, int]:
    """Draw the code on its card; return left, top and side of the symbol."""
    width = _SCREEN[0]
    module = (width - 44) // (len(matrix) + 2 * _QUIET)
    side, quiet = module * len(matrix), module * _QUIET
    left = (width - side) // 2
    upper = top + quiet
    draw.rounded_rectangle((20, top - 8, width - 20, upper + side + quiet + 8), 16, fill=look["card"])
    lit = np.kron(np.asarray(matrix, dtype=np.uint8), np.ones((module, module), dtype=np.uint8)) * 255
    screen.paste(look["light"], (left - quiet // 2, upper - quiet // 2, left + side + quiet // 2, upper + side + quiet // 2))
    screen.paste(look["dark"], (left, upper), Pillow.fromarray(lit))
    return left, upper, side


def _footer(draw: ImageDraw.ImageDraw, caption: str, box: tuple[int, int, int], look: dict[str, str]) -> None:
    width, height = _SCREEN
    middle = width // 2
    y = box[1] + box[2] + 74
    for line in _wrap(caption, _font(20), width - 70)[:2]:
        draw.text((middle, y), line, font=_font(20), fill=look["ink"], anchor="mm")
        y += 28
    draw.line((28, y + 12, width - 28, y + 12), fill=look["rule"], width=2)
    draw.text((28, y + 30), "21–22 October 2024", font=_font(18, 600), fill=look["ink"])
    draw.text((28, y + 58), "United Nations Headquarters, New York", font=_font(17), fill=look["muted"])
    draw.rounded_rectangle((middle - 70, height - 22, middle + 70, height - 17), 3, fill=look["muted"])


def _body(screen: Image) -> Image:
    width, height = _BODY
    shape = np.zeros((height, width), dtype=np.uint8)
    _rounded(shape, (0, 0, width, height), 58)
    face = np.zeros((height, width, 4), dtype=np.uint8)
    face[shape > 0] = (34, 30, 28, 255)
    inner = np.zeros_like(shape)
    _rounded(inner, (4, 4, width - 4, height - 4), 55)
    face[inner > 0] = (10, 8, 8, 255)
    glass = np.zeros_like(shape)
    _rounded(glass, (_BEZEL, _BEZEL, width - _BEZEL, height - _BEZEL), 46)
    lit = np.zeros_like(face)
    lit[_BEZEL:-_BEZEL, _BEZEL:-_BEZEL, :3] = screen[:, :, ::-1]
    lit[:, :, 3] = 255
    face[glass > 0] = lit[glass > 0]
    return image(cv2.GaussianBlur(face, (3, 3), 0.5))


def _rounded(mask: Image, box: tuple[int, int, int, int], radius: int) -> None:
    left, top, right, bottom = box
    cv2.rectangle(mask, (left + radius, top), (right - radius - 1, bottom - 1), 255, -1)
    cv2.rectangle(mask, (left, top + radius), (right - 1, bottom - radius - 1), 255, -1)
    for x in (left + radius, right - radius - 1):
        for y in (top + radius, bottom - radius - 1):
            cv2.circle(mask, (x, y), radius, 255, -1, cv2.LINE_AA)

"""Portraits for tests, drawn: nobody's face, and yet one that a face finder takes for a face."""

from __future__ import annotations

import io
from typing import Any

from PIL import Image, ImageDraw, ImageFilter

SKINS = ((244, 208, 177), (198, 134, 66), (141, 85, 36), (84, 52, 30))


def face(height: int = 400, skin: tuple[int, int, int] = SKINS[0]) -> Image.Image:
    """A head from the front on nothing (RGBA); its face takes about 70 % of the height."""
    scale = height / 400
    drawn = Image.new("RGBA", (round(320 * scale), height), (0, 0, 0, 0))
    pen = ImageDraw.Draw(drawn)

    def oval(x: float, y: float, width: float, height: float, colour: tuple[int, int, int]) -> None:
        pen.ellipse([round(v * scale) for v in (x - width, y - height, x + width, y + height)], fill=colour)

    dark, light = tuple(v * 6 // 10 for v in skin), tuple(min(255, v * 11 // 10) for v in skin)
    oval(160, 170, 142, 165, (38, 28, 24))
    oval(160, 215, 112, 160, skin)
    oval(160, 130, 90, 50, light)
    for x in (112, 208):
        oval(x, 178, 34, 8, (40, 28, 22))
        oval(x, 206, 30, 20, dark)
        oval(x, 208, 25, 13, (245, 244, 240))
        oval(x, 208, 12, 12, (58, 38, 26))
        oval(x, 208, 6, 6, (8, 8, 8))
        oval(x + 3, 204, 2, 2, (255, 255, 255))
    oval(160, 250, 18, 44, light)
    oval(160, 282, 30, 14, dark)
    oval(160, 276, 26, 14, skin)
    for x in (146, 174):
        oval(x, 284, 7, 5, (40, 24, 20))
    oval(160, 328, 46, 15, (150, 62, 60))
    oval(160, 326, 40, 3, (70, 26, 28))
    return drawn.filter(ImageFilter.GaussianBlur(3 * scale))


def portrait(
    width: int = 900,
    height: int = 1200,
    *,
    heads: tuple[tuple[float, float, float], ...] = ((0.5, 0.42, 0.5),),
    skin: Any = SKINS[0],
) -> Image.Image:
    """A picture of people before a wall.

    Args:
        width, height: in pixels.
        heads: for each the middle of the head, and its height, as shares of the picture's width, height and height.
        skin: of all of them.
    """
    picture = Image.linear_gradient("L").resize((width, height)).convert("RGB")
    picture = Image.blend(picture, Image.new("RGB", (width, height), (120, 140, 160)), 0.8)
    for x, y, share in heads:
        head = face(max(8, round(height * share)), skin)
        left, top = round(x * width - head.width / 2), round(y * height - head.height / 2)
        shoulders = (left - head.width // 4, top + head.height * 9 // 10, left + head.width * 5 // 4, top + head.height * 2)
        ImageDraw.Draw(picture).ellipse(shoulders, fill=(40, 60, 110))
        picture.paste(head, (left, top), head)
    return picture


def saved(picture: Image.Image, form: str = "JPEG", **options: Any) -> bytes:
    """A picture as a file's bytes."""
    buffer = io.BytesIO()
    picture.save(buffer, form, **options)
    return buffer.getvalue()

"""The picture of the shipped layouts in the guide: `python -m tests.badge.layout_sheet` draws it anew."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PIL import Image, ImageDraw

from kiosk.badge.layout import shipped_layout
from kiosk.badge.render import render_badge
from kiosk.domain.photo import Face, Photo
from kiosk.domain.target import Target
from kiosk.raster import to_image
from tests.badge.builders import a_badge
from tests.portraits import saved

PICTURE = Path(__file__).resolve().parents[2] / "resources" / "guide" / "layouts.png"
_DPI = 84
_GAP, _MARGIN = 24, 28
_GROUND = (226, 230, 234)
_ROWS = (
    ((("a6", 0),), (("a6-photo", 0),), (("a6-photo", 1),), (("label-102x152", 0),)),
    ((("a7", 0),), (("card", 0), ("card", 1)), (("label-62", 0),)),
)
"""Layouts and their sides in rows, side by side or one below another."""


def draw() -> Image.Image:
    """Every side of every layout; labels as a printer with black ink alone has them."""
    rows = [_beside([_below([_side(*one) for one in column]) for column in row]) for row in _ROWS]
    sheet = Image.new("RGB", (max(row.width for row in rows) + 2 * _MARGIN, _MARGIN), _GROUND)
    return _below([sheet, *[_margined(row) for row in rows], sheet], gap=_GAP // 2)


def _side(name: str, side: int) -> Image.Image:
    photo = Photo(saved(_portrait(), quality=90), 480, 640, Face(0.31, 0.2, 0.38, 0.4))
    badge = replace(a_badge(), photo=photo, languages=("en", "fr", "ha"), sessions=("B2", "B4", "CLOSED"), tier_pattern=1)
    pdf = render_badge(badge, shipped_layout(name), target=Target(black=name.startswith("label"))).pdf
    drawn = Image.fromarray(to_image(pdf, _DPI, side))
    framed = Image.new("RGB", (drawn.width + 2, drawn.height + 2), (176, 184, 191))
    framed.paste(drawn, (1, 1))
    return framed


def _portrait() -> Image.Image:
    """Somebody in plain shapes."""
    large = Image.new("RGB", (960, 1280), (205, 216, 224))
    pen = ImageDraw.Draw(large)
    pen.ellipse((250, 190, 710, 800), fill=(47, 36, 33))
    pen.rectangle((400, 640, 560, 900), fill=(134, 88, 62))
    pen.rounded_rectangle((120, 850, 840, 1500), 240, fill=(36, 78, 102))
    pen.polygon(((400, 850), (560, 850), (480, 1010)), fill=(134, 88, 62))
    pen.ellipse((310, 290, 650, 760), fill=(156, 104, 74))
    pen.pieslice((300, 230, 660, 620), 180, 360, fill=(47, 36, 33))
    return large.resize((480, 640), Image.Resampling.LANCZOS)


def _beside(parts: list[Image.Image]) -> Image.Image:
    whole = Image.new("RGB", (sum(part.width + _GAP for part in parts) - _GAP, max(part.height for part in parts)), _GROUND)
    x = 0
    for part in parts:
        whole.paste(part, (x, 0))
        x += part.width + _GAP
    return whole


def _below(parts: list[Image.Image], gap: int = _GAP) -> Image.Image:
    whole = Image.new("RGB", (max(part.width for part in parts), sum(part.height + gap for part in parts) - gap), _GROUND)
    y = 0
    for part in parts:
        whole.paste(part, (0, y))
        y += part.height + gap
    return whole


def _margined(row: Image.Image) -> Image.Image:
    whole = Image.new("RGB", (row.width + 2 * _MARGIN, row.height), _GROUND)
    whole.paste(row, (_MARGIN, 0))
    return whole


def main() -> None:
    """Write the picture, in few colours."""
    draw().quantize(128, dither=Image.Dither.NONE).save(PICTURE, optimize=True)


if __name__ == "__main__":
    main()

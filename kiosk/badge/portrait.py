"""Photos and the layout's own pictures in their boxes."""

from __future__ import annotations

from kiosk.badge import pictures
from kiosk.badge.boxes import ImageBox, PhotoBox
from kiosk.badge.colours import WHITE
from kiosk.badge.drawing import Page
from kiosk.domain.photo import Photo, crop

_MISSING = "#8A939B"
_GROUND = "#EEF1F3"
_LINE_MM = 0.4


def photo(page: Page, box: PhotoBox, found: Photo | None, *, black: bool) -> None:
    """The part of the photo that its box shows; a marked place where there is none, on white where there is only black ink.

    The whole photo goes into the file as it was taken in and is cut by a clipping path: nothing is decoded or packed again.
    """
    radius = box.width / 2 if box.shape == "circle" else 0.0
    if found is None:
        if box.missing == "mark":
            _silhouette(page, box, radius, WHITE if black else _GROUND)
        return
    part = crop(found, box.width / box.height)
    scale = box.width / part.width
    with page.clipped(box.x, box.y, box.width, box.height, radius):
        page.picture(
            pictures.of_photo(found),
            box.x - part.x * scale,
            box.y - part.y * scale,
            found.width * scale,
            found.height * scale,
        )


def _silhouette(page: Page, box: PhotoBox, radius: float, ground: str) -> None:
    """Head and shoulders of nobody, so that a missing photo is seen to be missing."""
    with page.clipped(box.x, box.y, box.width, box.height, radius):
        page.rectangle(box.x, box.y, box.width, box.height, ground)
        head = min(box.width, box.height) * 0.34
        middle, top = box.x + box.width / 2, box.y + box.height * 0.2
        page.rounded(middle - head / 2, top, head, head * 1.12, head, _MISSING)
        wide = min(box.width * 0.78, head * 2.1)
        page.rounded(middle - wide / 2, top + head * 1.25, wide, box.height, wide / 2.6, _MISSING)
    page.rounded(box.x, box.y, box.width, box.height, radius or 0.8, _MISSING, _LINE_MM)


def image(page: Page, box: ImageBox) -> None:
    """The layout's picture, as large as its box allows, in its middle."""
    picture = pictures.of_layout(box.data or "")
    scale = min(box.width / picture.width, box.height / picture.height)
    width, height = picture.width * scale, picture.height * scale
    page.picture(picture, box.x + (box.width - width) / 2, box.y + (box.height - height) / 2, width, height)

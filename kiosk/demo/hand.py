"""A hand that holds a card: one sprite in the card's own plane, to be seen in perspective as a whole."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

import cv2
import numpy as np

from kiosk.demo.card import Card, Material
from kiosk.demo.pixels import Colour, Image, image, over, shaded, solid
from kiosk.demo.room import Look

_SIDE, _BELOW = 250, 700
_ABOVE = {Material.SCREEN: 60, Material.PAPER: 1000}
_SOFT = 8
"""Pixels around a form that its soft edge takes."""
_STRAP: Colour = (186, 118, 32)

Point = tuple[int, int]
Finger = tuple[Point, Point, int]
"""Where it comes from, its tip, its radius."""


class Box(NamedTuple):
    """Where the card lies on the canvas."""

    left: int
    top: int
    right: int
    bottom: int


@dataclass(frozen=True, slots=True)
class Held:
    """A card in a hand.

    Attributes:
        sprite: BGRA, premultiplied.
        aim: where the code's middle is on the sprite.
        off_centre: how far right of and below the card's middle the code's middle is.
        modules: how many the code has on a side.
        module: pixels of the sprite that one module of the code takes.
    """

    sprite: Image
    aim: tuple[float, float]
    off_centre: tuple[float, float]
    modules: int
    module: float
    material: Material


def in_hand(card: Card, look: Look, *, left_hand: bool = False) -> Held:
    """Put the card in a person's right (or left) hand, with the forearm below; paper hangs on a lanyard."""
    height, width = card.face.shape[:2]
    above = _ABOVE[card.material]
    canvas = np.zeros((above + height + _BELOW, 2 * _SIDE + width, 4), dtype=np.uint8)
    box = Box(_SIDE, above, _SIDE + width, above + height)
    x, y, side, high = card.code
    code = Box(*(round(edge) for edge in (_SIDE + (width - x - side if left_hand else x), above + y, 0, 0)))
    code = code._replace(right=code.left + round(side), bottom=code.top + round(high))
    fingers = _fingers_of_phone(box) if card.material is Material.SCREEN else [_thumb_on_paper(box, code)]
    _arm(canvas, box, look, card.material, fingers[0])
    if card.material is Material.PAPER:
        _lanyard(canvas, box)
    face = image(cv2.flip(card.face, 1)) if left_hand else card.face
    over(canvas[box.top : box.bottom, box.left : box.right], face)
    _grip(canvas, fingers, look)
    if left_hand:
        canvas = image(cv2.flip(canvas, 1))
    middle = (x + side / 2, y + high / 2)
    return Held(
        sprite=canvas,
        aim=(_SIDE + middle[0], above + middle[1]),
        off_centre=(middle[0] - width / 2, middle[1] - height / 2),
        modules=card.modules,
        module=max(side, high) / card.modules,
        material=card.material,
    )


def _arm(canvas: Image, box: Box, look: Look, material: Material, thumb: Finger) -> None:
    """The palm and the wrist behind the card, then cuff and sleeve to the canvas' end."""
    width, end = min(box.right - box.left, 480), canvas.shape[0]
    screen = material is Material.SCREEN
    inwards = 1 if thumb[0][0] < (box.left + box.right) / 2 else -1
    palm = (box.right - 60 - int(width * 0.3), box.bottom - 96) if screen else (thumb[0][0] + inwards * 40, box.bottom - 10)
    wrist = (palm[0] + 30, box.bottom + 150)
    cuff = (wrist[0] + 40, wrist[1] + 130)
    flesh = _blank(canvas)
    cv2.line(flesh, (wrist[0] - 8, box.bottom - 60), (cuff[0] - 4, cuff[1]), 255, 158, cv2.LINE_AA)
    cv2.ellipse(flesh, palm, (int(width * 0.42), 176) if screen else (144, 150), 8, 0, 360, 255, -1, cv2.LINE_AA)
    if screen:
        cv2.ellipse(flesh, (box.right - 44, box.bottom - 128), (98, 168), 14, 0, 360, 255, -1, cv2.LINE_AA)
    _solid_form(canvas, flesh, look.skin, (0.5, 0.98))
    for ahead, thickness, colour in ((0, 214, (226, 230, 232)), (46, 256, look.sleeve)):
        cloth = _blank(canvas)
        around = np.array([(-1, 0.32), (1, -0.32)]) * thickness / 2 + (cuff[0] + ahead * 0.33, cuff[1] + ahead)
        beyond = np.array([(1.1, 0), (-1.1, 0)]) * thickness / 2 + (cuff[0] + 200, end + 20)
        cv2.fillConvexPoly(cloth, np.rint(np.vstack((around, beyond))).astype(np.int32), 255, cv2.LINE_AA)
        _solid_form(canvas, cloth, colour, (0.66, 1.14))


def _blank(canvas: Image) -> Image:
    return np.zeros(canvas.shape[:2], dtype=np.uint8)


def _solid_form(canvas: Image, mask: Image, colour: Colour, light: tuple[float, float]) -> None:
    """Lay a rounded form over the canvas: darker towards its rim, a little lighter on its upper left."""
    left, top, width, height = cv2.boundingRect(mask)
    left, top = max(0, left - _SOFT), max(0, top - _SOFT)
    part = (slice(top, top + height + 2 * _SOFT), slice(left, left + width + 2 * _SOFT))
    form, target = mask[part], canvas[part]
    height, width = form.shape
    small = cv2.resize(form, (width // 4, height // 4), interpolation=cv2.INTER_AREA)
    deep = cv2.GaussianBlur(small, (0, 0), 9).astype(np.float32) / 255
    lean = cv2.warpAffine(deep, np.array([[1, 0, -4], [0, 1, -3]], dtype=np.float32), (width // 4, height // 4))
    dark, bright = light
    shade = np.clip(dark + (bright - dark) * (0.75 * deep + 0.35 * lean) ** 1.3, 0, 1.15)
    tones = np.clip(shade[:, :, None] * np.array(colour, dtype=np.float32), 0, 255).astype(np.uint8)
    full = cv2.merge([cv2.resize(tones, (width, height), interpolation=cv2.INTER_LINEAR), np.full_like(form, 255)])
    soft = cv2.GaussianBlur(form, (5, 5), 1.4)
    over(target, image(cv2.multiply(full, cv2.merge([soft] * 4), scale=1 / 255)))


def _lanyard(canvas: Image, box: Box) -> None:
    top, middle = box.top, (box.left + box.right) // 2
    for side in (-1, 1):
        ends = [(side * 5, -62), (side * 30, -58), (side * 330, -top - 10), (side * 270, -top - 10)]
        band = np.array([(middle + x, top + y) for x, y in ends])
        cv2.fillConvexPoly(canvas, band, solid(shaded(_STRAP, 0.86 if side < 0 else 1.04)), cv2.LINE_AA)
    cv2.rectangle(canvas, (middle - 20, top - 76), (middle + 20, top - 34), solid((112, 116, 120)), -1, cv2.LINE_AA)
    cv2.rectangle(canvas, (middle - 9, top - 38), (middle + 9, top + 16), solid((176, 180, 184)), -1, cv2.LINE_AA)


def _grip(canvas: Image, fingers: list[Finger], look: Look) -> None:
    """The thumb and the fingertips that come over the card's edges, with the shadow they throw."""
    mask = _blank(canvas)
    for base, tip, radius in fingers:
        cv2.line(mask, base, tip, 255, 2 * radius, cv2.LINE_AA)
    _contact_shadow(canvas, mask)
    _solid_form(canvas, mask, look.skin, (0.42, 1.16))
    for base, tip, radius in fingers:
        _nail(canvas, base, tip, radius, look.skin)


def _thumb_on_paper(box: Box, code: Box) -> Finger:
    """Where somebody takes a badge without covering its code: by the lower edge, else by the right one."""
    radius = 46
    below: list[Finger] = [((x + 54, box.bottom + 92), (x, box.bottom - 40), radius) for x in (box.right - 150, box.left + 120)]
    beside: Finger = (box.right + 80, code.top - 60), (box.right - 40, code.top - 150), radius
    return next((finger for finger in below if not _covers(finger, code)), beside)


def _covers(finger: Finger, code: Box) -> bool:
    (x, y), room = finger[1], finger[2] + 30
    return code.left - room < x < code.right + room and code.top - room < y < code.bottom + room


def _fingers_of_phone(box: Box) -> list[Finger]:
    grip = box.top + int((box.bottom - box.top) * 0.76)
    thumb = (box.right + 26, grip + 136), (box.right - 18, grip - 44), 42
    tips = [
        ((box.left - 24, y + 12), (box.left + 14, y), radius)
        for y, radius in ((grip - 96, 33), (grip - 18, 34), (grip + 58, 32), (grip + 128, 27))
    ]
    return [thumb, *tips]


def _contact_shadow(canvas: Image, mask: Image) -> None:
    """Darken what the fingers lie on, below and beside them; what is empty stays empty."""
    height, width = mask.shape
    move = np.array([[0.25, 0, -2], [0, 0.25, 3]], dtype=np.float32)
    small = cv2.GaussianBlur(cv2.warpAffine(mask, move, (width // 4, height // 4)), (0, 0), 3)
    remains = 255 - cv2.resize(small // 2, (width, height), interpolation=cv2.INTER_LINEAR)
    alpha = cv2.extractChannel(canvas, 3)
    cv2.multiply(canvas, cv2.merge([remains] * 4), dst=canvas, scale=1 / 255)
    cv2.insertChannel(alpha, canvas, 3)


def _nail(canvas: Image, base: Point, tip: Point, radius: int, skin: Colour) -> None:
    way = np.array([tip[0] - base[0], tip[1] - base[1]], dtype=np.float64)
    way /= np.linalg.norm(way)
    at = (round(tip[0] + way[0] * radius * 0.34), round(tip[1] + way[1] * radius * 0.34))
    angle = float(np.degrees(np.arctan2(way[1], way[0])))
    pink = (min(255, skin[0] + 22), min(255, skin[1] + 18), min(255, skin[2] + 24))
    for share, tone in ((1.0, 0.84), (0.84, 0.98), (0.45, 1.05)):
        axes = (round(radius * 0.54 * share), round(radius * 0.44 * share))
        cv2.ellipse(canvas, at, axes, angle, 0, 360, solid(shaded(pink, tone)), -1, cv2.LINE_AA)

"""What is wrong with a layout that is being edited, each flaw with its box, so that it can be said in words. No Qt.

`kiosk.badge.layout` decides whether a layout is sound; this only finds names for what it finds.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from itertools import combinations
from typing import Any

from pydantic import ValidationError

from kiosk.badge.boxes import SMALLEST_QR_MM, Box, ColumnBox, PhotoBox, QrBox, TextSetting, WordsStyle
from kiosk.badge.layout import Layout, parse_layout
from kiosk.errors import Fault
from ui.layout_editor_edits import rect_of

_COLOUR = re.compile(r"#[0-9A-Fa-f]{6}")
_HAIR = 1e-6


class Wrong(StrEnum):
    """What may be wrong."""

    OUTSIDE = "outside"
    """The box ends outside the page."""
    ON_CODE = "on_code"
    """The box overlaps the code in `detail`."""
    SMALL_CODE = "small_code"
    """The code is too small to be read."""
    NOT_ROUND = "not_round"
    """A circle that isn't as wide as high."""
    SIZES = "sizes"
    """A text's smallest size is above its largest."""
    COLOUR = "colour"
    """`detail` is no colour."""
    NO_WORDS = "no_words"
    """A text without words."""
    TWICE = "twice"
    """Two boxes have this name."""
    NO_ID = "no_id"
    """A box without a name."""
    NO_BOX = "no_box"
    """The front has no box."""
    NO_NAME = "no_name"
    """The layout has no name."""
    OTHER = "other"
    """What `detail` says, in the core's words."""


@dataclass(frozen=True, slots=True)
class Flaw:
    """One thing that is wrong.

    Attributes:
        box: the id of the box; empty where it is the layout's own.
    """

    wrong: Wrong
    box: str = ""
    detail: str = ""


@dataclass(frozen=True, slots=True)
class Checked:
    """A layout that was looked at: sound, or what is wrong with it."""

    sound: Layout | None
    flaws: tuple[Flaw, ...]


def raw(layout: Layout) -> dict[str, Any]:
    """A layout, sound or not, as its file would say it."""
    leave_out = {"width", "height"} if layout.paper else set()
    return layout.model_dump(by_alias=True, exclude_defaults=True, exclude=leave_out, warnings=False)


def check(layout: Layout) -> Checked:
    """Look whether a layout is sound."""
    given = raw(layout)
    try:
        return Checked(Layout.model_validate(given), ())
    except ValidationError:
        found = tuple(dict.fromkeys(_flaws(layout)))
    return Checked(None, found or (Flaw(Wrong.OTHER, detail=_said(given)),))


def _flaws(layout: Layout) -> Iterator[Flaw]:
    if not layout.name:
        yield Flaw(Wrong.NO_NAME)
    if not layout.front:
        yield Flaw(Wrong.NO_BOX)
    ids = [box.id for box in layout.boxes]
    for box in layout.boxes:
        if not box.id:
            yield Flaw(Wrong.NO_ID)
        if ids.count(box.id) > 1:
            yield Flaw(Wrong.TWICE, box.id)
        rect = rect_of(box)
        if rect.right > layout.width + _HAIR or rect.bottom > layout.height + _HAIR:
            yield Flaw(Wrong.OUTSIDE, box.id)
        yield from _of_box(box)
    for boxes in (layout.front, layout.back):
        for one, other in combinations(boxes, 2):
            if "qr" in {one.kind, other.kind} and rect_of(one).meets(rect_of(other)):
                other_is_code = other.kind == "qr"
                yield Flaw(Wrong.ON_CODE, *((one.id, other.id) if other_is_code else (other.id, one.id)))


def _of_box(box: Box) -> Iterator[Flaw]:
    if isinstance(box, QrBox) and min(box.width, box.height) < SMALLEST_QR_MM:
        yield Flaw(Wrong.SMALL_CODE, box.id)
    if isinstance(box, PhotoBox) and box.shape == "circle" and abs(box.width - box.height) > _HAIR:
        yield Flaw(Wrong.NOT_ROUND, box.id)
    for part in (box, *(box.texts if isinstance(box, ColumnBox) else ())):
        colour = getattr(part, "colour", None)
        if colour is not None and _COLOUR.fullmatch(colour) is None:
            yield Flaw(Wrong.COLOUR, box.id, colour)
        if isinstance(part, TextSetting) and part.min_pt > part.max_pt:
            yield Flaw(Wrong.SIZES, box.id)
        if isinstance(part, WordsStyle) and not part.text:
            yield Flaw(Wrong.NO_WORDS, box.id)


def _said(given: dict[str, Any]) -> str:
    try:
        parse_layout(json.dumps(given), "")
    except Fault as fault:
        return fault.what.removeprefix(": ")
    raise RuntimeError("a layout is wrong as values and right as a file")

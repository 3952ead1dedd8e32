"""Edits of a badge layout: each makes another layout of one, which may be wrong; `ui.layout_editor_flaws` says so. No Qt."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from typing import Any, Literal, TypeVar

from kiosk.badge.boxes import (
    SMALLEST_QR_MM,
    BandBox,
    Box,
    ColumnBox,
    FieldBox,
    FieldStyle,
    ImageBox,
    LanguagesBox,
    PhotoBox,
    QrBox,
    SessionsBox,
    TextBox,
    TextStyle,
    TierBox,
    WordsStyle,
)
from kiosk.badge.layout import Layout
from kiosk.badge.papers import PAPERS, PaperName

Side = Literal["front", "back"]
Kind = Literal["column", "field", "text", "qr", "photo", "image", "band", "tier", "languages", "sessions"]
KINDS: tuple[Kind, ...] = ("field", "column", "text", "qr", "photo", "image", "band", "tier", "languages", "sessions")
"""In the order in which they are offered."""
GRID = 0.5
"""Millimetres: what places and sizes are rounded to."""
SMALLEST = 1.0
_SEARCH = 4.0
_ASIDE = 2.0
_ID = 40

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Rect:
    """A place in millimetres from the page's top left corner."""

    x: float
    y: float
    width: float
    height: float

    @property
    def right(self) -> float:
        """Its right edge."""
        return self.x + self.width

    @property
    def bottom(self) -> float:
        """Its lower edge."""
        return self.y + self.height

    def meets(self, other: Rect) -> bool:
        """Whether both share an area."""
        return self.x < other.right and other.x < self.right and self.y < other.bottom and other.y < self.bottom


def rect_of(box: Box) -> Rect:
    """Where a box stands."""
    return Rect(box.x, box.y, box.width, box.height)


def boxes_of(layout: Layout, side: Side) -> tuple[Box, ...]:
    """The boxes of a side, in the order in which they are drawn."""
    return layout.front if side == "front" else layout.back


def find(layout: Layout, id: str) -> Box | None:
    """The box of that id."""
    return next((box for box in layout.boxes if box.id == id), None)


def side_of(layout: Layout, id: str) -> Side:
    """The side on which a box stands."""
    return "back" if any(box.id == id for box in layout.back) else "front"


def place(layout: Layout, id: str, rect: Rect) -> Layout:
    """Put a box somewhere else, in another size."""
    where = {name: round(getattr(rect, name), 3) for name in ("x", "y", "width", "height")}
    return _change(layout, id, lambda box: box.model_copy(update=where))


def set_value(layout: Layout, id: str, name: str, value: object) -> Layout:
    """Give a box another value in one of its fields; a photo that becomes a circle becomes as wide as high."""

    def change(box: Box) -> Box:
        update = {name: value}
        if isinstance(box, PhotoBox) and name == "shape" and value == "circle":
            side = min(box.width, box.height)
            update |= {"width": side, "height": side}
        return box.model_copy(update=update)

    return _change(layout, id, change)


def set_text(layout: Layout, id: str, number: int, name: str, value: object) -> Layout:
    """Give the text of that number in a column another value in one of its fields."""
    return _texts(layout, id, lambda texts: _replaced(texts, number, texts[number].model_copy(update={name: value})))


def add_text(layout: Layout, id: str, after: int, *, words: bool) -> Layout:
    """Put another text into a column, below one of it."""
    style: TextStyle
    if words:
        style = WordsStyle(text="Text", max_pt=11, min_pt=7, gap=2)
    else:
        style = FieldStyle(field="organization", max_pt=12, min_pt=8, gap=2)
    return _texts(layout, id, lambda texts: (*texts[: after + 1], style, *texts[after + 1 :]))


def remove_text(layout: Layout, id: str, number: int) -> Layout:
    """Take a text out of a column; the last one stays."""
    return _texts(layout, id, lambda texts: (*texts[:number], *texts[number + 1 :]) if len(texts) > 1 else texts)


def shift_text(layout: Layout, id: str, number: int, by: int) -> Layout:
    """Move a text up (-1) or down (1) in its column."""
    return _texts(layout, id, lambda texts: _moved(texts, number, by))


def add(layout: Layout, side: Side, kind: Kind, picture: str = "") -> tuple[Layout, str]:
    """Put a new box on a side, where nothing is in its way if there is such a place; the layout, and the box's id.

    Args:
        layout: to add to.
        side: where.
        kind: of the box.
        picture: of an image, as `kiosk.badge.pictures.read_picture` gives it.
    """
    made = _new(kind, _free_id(layout, kind), picture)
    width, height = min(made.width, layout.width), min(made.height, layout.height)
    x, y = _free_place(layout, side, kind, width, height)
    box = made.model_copy(update={"x": x, "y": y, "width": width, "height": height})
    return _with_side(layout, side, (*boxes_of(layout, side), box)), box.id


def duplicate(layout: Layout, id: str) -> tuple[Layout, str]:
    """Put a copy of a box above it, a little aside; a code's copy where nothing is in its way."""
    box, side = find(layout, id), side_of(layout, id)
    if box is None:
        return layout, id
    copy_id = _free_id(layout, id)
    aside = inside(replace(rect_of(box), x=box.x + _ASIDE, y=box.y + _ASIDE), Rect(0, 0, layout.width, layout.height))
    x, y = aside.x, aside.y
    if box.kind == "qr":
        x, y = _free_place(layout, side, "qr", box.width, box.height)
    elif any(other.kind == "qr" and aside.meets(rect_of(other)) for other in boxes_of(layout, side)):
        x, y = box.x, box.y
    copy = box.model_copy(update={"id": copy_id, "x": x, "y": y})
    boxes = list(boxes_of(layout, side))
    boxes.insert(boxes.index(box) + 1, copy)
    return _with_side(layout, side, boxes), copy_id


def delete(layout: Layout, id: str) -> Layout:
    """Take a box away."""
    side = side_of(layout, id)
    return _with_side(layout, side, (box for box in boxes_of(layout, side) if box.id != id))


def shift(layout: Layout, id: str, by: int) -> Layout:
    """Draw a box earlier (-1) or later (1)."""
    side = side_of(layout, id)
    boxes = boxes_of(layout, side)
    number = next((number for number, box in enumerate(boxes) if box.id == id), None)
    return layout if number is None else _with_side(layout, side, _moved(boxes, number, by))


def rename(layout: Layout, name: str) -> Layout:
    """Give the layout another name."""
    return layout.model_copy(update={"name": name})


def set_size(layout: Layout, width: float, height: float) -> Layout:
    """Give the page a size of its own; the boxes stay where they are."""
    return layout.model_copy(update={"paper": None, "landscape": False, "width": width, "height": height})


def set_paper(layout: Layout, paper: PaperName | None, *, landscape: bool = False) -> Layout:
    """Put the layout on a named paper, its boxes keeping their share of the page; None keeps the size as one's own."""
    if paper is None:
        return set_size(layout, layout.width, layout.height)
    width, height = PAPERS[paper]
    if landscape:
        width, height = height, width
    page = Rect(0, 0, width, height)
    across, down = width / layout.width, height / layout.height
    update: dict[str, Any] = {"paper": paper, "landscape": landscape, "width": width, "height": height}
    if (across, down) != (1.0, 1.0):
        for side in ("front", "back"):
            update[side] = tuple(_scaled(box, across, down, page) for box in boxes_of(layout, side))
    return layout.model_copy(update=update)


def inside(rect: Rect, page: Rect) -> Rect:
    """The nearest place on the page, no larger than it."""
    width, height = min(rect.width, page.width), min(rect.height, page.height)
    return Rect(max(0.0, min(rect.x, page.width - width)), max(0.0, min(rect.y, page.height - height)), width, height)


def on_grid(value: float) -> float:
    """The nearest place on the grid, in millimetres."""
    return round(round(value / GRID) * GRID, 3)


def _scaled(box: Box, across: float, down: float, page: Rect) -> Box:
    square = isinstance(box, QrBox) or (isinstance(box, PhotoBox) and box.shape == "circle")
    wide, high = (min(across, down),) * 2 if square else (across, down)
    least = SMALLEST_QR_MM if isinstance(box, QrBox) else SMALLEST
    width, height = (max(least, on_grid(side * by)) for side, by in ((box.width, wide), (box.height, high)))
    middle = (box.x + box.width / 2) * across, (box.y + box.height / 2) * down
    rect = inside(Rect(on_grid(middle[0] - width / 2), on_grid(middle[1] - height / 2), width, height), page)
    return box.model_copy(update={"x": rect.x, "y": rect.y, "width": rect.width, "height": rect.height})


def _new(kind: Kind, id: str, picture: str) -> Box:
    at: dict[str, Any] = {"kind": kind, "id": id, "x": 0.0, "y": 0.0}
    name = FieldStyle(field="name", max_pt=30, min_pt=12, weight=700, hold_words=True, leading=1.12)
    organization = FieldStyle(field="organization", max_pt=13, min_pt=8, weight=600, gap=3, max_height=14)
    make: dict[Kind, Callable[[], Box]] = {
        "column": lambda: ColumnBox(**at, width=60.0, height=40.0, texts=(name, organization)),
        "field": lambda: FieldBox(**at, width=50.0, height=12.0, field="name", max_pt=20, min_pt=9, weight=600),
        "text": lambda: TextBox(**at, width=50.0, height=10.0, text="Text", max_pt=12, min_pt=7),
        "qr": lambda: QrBox(**at, width=30.0, height=30.0),
        "photo": lambda: PhotoBox(**at, width=26.0, height=33.0),
        "image": lambda: ImageBox(**at, width=25.0, height=15.0, data=picture),
        "band": lambda: BandBox(**at, width=60.0, height=14.0, inset=4.0, name_pt=14.0, code_pt=18.0),
        "tier": lambda: TierBox(**at, width=22.0, height=14.0),
        "languages": lambda: LanguagesBox(**at, width=50.0, height=6.0),
        "sessions": lambda: SessionsBox(**at, width=50.0, height=6.0),
    }
    return make[kind]()


def _free_id(layout: Layout, wish: str) -> str:
    taken = {box.id for box in layout.boxes}
    if wish not in taken:
        return wish
    stem = wish.rstrip("0123456789").rstrip("-")[: _ID - 4] or "box"
    return next(name for number in range(2, len(taken) + 3) if (name := f"{stem}-{number}") not in taken)


def _free_place(layout: Layout, side: Side, kind: Kind, width: float, height: float) -> tuple[float, float]:
    """The place nearest the page's middle in which no code is covered; the middle where there is none."""
    others = [rect_of(box) for box in boxes_of(layout, side) if kind == "qr" or box.kind == "qr"]
    middle = on_grid((layout.width - width) / 2), on_grid((layout.height - height) / 2)
    columns, rows = (_steps(most) for most in (layout.width - width, layout.height - height))
    places = sorted(((x, y) for x in columns for y in rows), key=lambda at: (at[0] - middle[0]) ** 2 + (at[1] - middle[1]) ** 2)
    for x, y in (middle, *places):
        if not any(Rect(x, y, width, height).meets(other) for other in others):
            return x, y
    return middle


def _steps(most: float) -> list[float]:
    return [on_grid(number * _SEARCH) for number in range(int(most / _SEARCH) + 1)]


def _change(layout: Layout, id: str, change: Callable[[Box], Box]) -> Layout:
    side = side_of(layout, id)
    return _with_side(layout, side, (change(box) if box.id == id else box for box in boxes_of(layout, side)))


def _texts(layout: Layout, id: str, change: Callable[[tuple[TextStyle, ...]], tuple[TextStyle, ...]]) -> Layout:
    def changed(box: Box) -> Box:
        return box.model_copy(update={"texts": change(box.texts)}) if isinstance(box, ColumnBox) else box

    return _change(layout, id, changed)


def _with_side(layout: Layout, side: Side, boxes: Iterable[Box]) -> Layout:
    return layout.model_copy(update={side: tuple(boxes)})


def _moved(parts: tuple[T, ...], number: int, by: int) -> tuple[T, ...]:
    found = list(parts)
    part = found.pop(number)
    found.insert(max(0, min(len(found), number + by)), part)
    return tuple(found)


def _replaced(parts: tuple[T, ...], number: int, part: T) -> tuple[T, ...]:
    return (*parts[:number], part, *parts[number + 1 :])


def nudged(rect: Rect, across: float, down: float, *, size: bool = False) -> Rect:
    """A place moved by so many millimetres, or made larger by them where `size`."""
    if size:
        return replace(rect, width=max(SMALLEST, rect.width + across), height=max(SMALLEST, rect.height + down))
    return replace(rect, x=max(0.0, rect.x + across), y=max(0.0, rect.y + down))

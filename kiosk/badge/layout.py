"""What stands where on a badge: boxes in millimetres from the page's top left corner, read from JSON."""

from __future__ import annotations

import functools
import importlib.resources
import json
from itertools import combinations
from pathlib import Path
from typing import Annotated, Literal, Self

from pydantic import BaseModel, ConfigDict, Field, ValidationError, model_validator

from kiosk.badge.fit import SMALLEST_PT
from kiosk.errors import Fault
from kiosk.files.safe import read_text

_MOST_BYTES = 1024 * 1024

TextField = Literal["name", "organization", "position", "country", "event_name", "tier_name", "tier_code"]
Colour = Annotated[str, Field(pattern=r"^#[0-9A-Fa-f]{6}$")]
Millimetres = Annotated[float, Field(ge=0, le=1000)]
Points = Annotated[float, Field(ge=SMALLEST_PT, le=200)]

SMALLEST_QR_MM = 20.0


class _Frozen(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class TextStyle(_Frozen):
    """How one field of the badge is set.

    Attributes:
        max_pt: the size wished for; the text is broken into lines and shrunk down to `min_pt` as it needs.
        max_height: in millimetres; what a text in a column may take of it, absent: whatever is free.
        gap: in millimetres above it, where something stands above.
        hold_words: whether words are kept whole down to `min_pt` (names).
    """

    field: TextField
    max_pt: Points
    min_pt: Points
    weight: Annotated[int, Field(ge=400, le=700)] = 400
    colour: Colour = "#14202B"
    max_lines: Annotated[int, Field(ge=1, le=12)] = 4
    leading: Annotated[float, Field(ge=0.8, le=3)] = 1.15
    gap: Millimetres = 0.0
    max_height: Annotated[float, Field(gt=0, le=1000)] | None = None
    hold_words: bool = False

    @model_validator(mode="after")
    def _sizes_in_order(self) -> Self:
        if self.min_pt > self.max_pt:
            raise ValueError(f"min_pt {self.min_pt:g} is above max_pt {self.max_pt:g}")
        return self


class _Box(_Frozen):
    id: Annotated[str, Field(min_length=1, max_length=40)]
    x: Millimetres
    y: Millimetres
    width: Annotated[float, Field(gt=0, le=1000)]
    height: Annotated[float, Field(gt=0, le=1000)]


class BandBox(_Box):
    """A field of the tier's colour, with the tier's name at its start and its code at its end.

    Attributes:
        inset: millimetres kept free at both ends.
        name_pt, code_pt: sizes wished for; 0 leaves that text out.
    """

    kind: Literal["band"]
    inset: Millimetres = 0.0
    name_pt: Annotated[float, Field(ge=0, le=200)] = 0.0
    code_pt: Annotated[float, Field(ge=0, le=200)] = 0.0


class ColumnBox(_Box):
    """Texts one below another, close together whatever their sizes.

    The first text takes the height that the others leave. An empty text takes no room.

    Attributes:
        side: texts start where the bearer's name starts ("name", right for an Arabic name), or each where it is read
            from ("text").
    """

    kind: Literal["column"]
    texts: Annotated[tuple[TextStyle, ...], Field(min_length=1)]
    valign: Literal["top", "middle", "bottom"] = "top"
    side: Literal["name", "text"] = "name"


class QrBox(_Box):
    """The badge's code; its quiet zone of four modules lies inside the box."""

    kind: Literal["qr"]

    @model_validator(mode="after")
    def _large_enough(self) -> Self:
        if min(self.width, self.height) < SMALLEST_QR_MM:
            raise ValueError(f"a code is at least {SMALLEST_QR_MM:g} mm wide and high")
        return self


Box = Annotated[BandBox | ColumnBox | QrBox, Field(discriminator="kind")]


class Layout(_Frozen):
    """A badge's page and its boxes, in the order in which they are drawn; sizes in millimetres."""

    name: Annotated[str, Field(min_length=1, max_length=80)]
    width: Annotated[float, Field(ge=20, le=500)]
    height: Annotated[float, Field(ge=20, le=500)]
    boxes: Annotated[tuple[Box, ...], Field(min_length=1)]

    @model_validator(mode="after")
    def _boxes_stand_well(self) -> Self:
        wrong = [*self._repeated(), *self._off_the_page(), *self._on_a_code()]
        if wrong:
            raise ValueError("; ".join(wrong))
        return self

    def _repeated(self) -> list[str]:
        ids = [box.id for box in self.boxes]
        return [f'box "{name}": two boxes have this id' for name in sorted({name for name in ids if ids.count(name) > 1})]

    def _off_the_page(self) -> list[str]:
        return [
            f'box "{box.id}": ends outside the page of {self.width:g} x {self.height:g} mm'
            for box in self.boxes
            if box.x + box.width > self.width + 1e-6 or box.y + box.height > self.height + 1e-6
        ]

    def _on_a_code(self) -> list[str]:
        return [
            f'box "{one.id}": overlaps the code\'s box "{other.id}"'
            if other.kind == "qr"
            else f'box "{other.id}": overlaps "{one.id}"'
            for one, other in combinations(self.boxes, 2)
            if "qr" in {one.kind, other.kind} and _overlap(one, other)
        ]


def _overlap(one: Box, other: Box) -> bool:
    across = one.x < other.x + other.width and other.x < one.x + one.width
    return across and one.y < other.y + other.height and other.y < one.y + one.height


@functools.cache
def default_layout() -> Layout:
    """The A6 badge that ships with the kiosk."""
    file = importlib.resources.files("resources").joinpath("badges", "a6.json")
    return parse_layout(file.read_text(encoding="utf-8"), "a6.json")


def read_layout(path: Path) -> Layout:
    """A layout file of the organizers.

    Raises:
        Fault: there is no such file, or its content isn't a layout; names every wrong box.
    """
    return parse_layout(read_text(path, limit=_MOST_BYTES, what="a badge layout (JSON)"), path.name)


def parse_layout(text: str, name: str) -> Layout:
    """The layout that a JSON text describes.

    Args:
        text: JSON.
        name: of the file, for messages.

    Raises:
        Fault: as `read_layout`.
    """
    try:
        return Layout.model_validate_json(text)
    except ValidationError as error:
        found = "; ".join(_explained(problem["loc"], problem["msg"], text) for problem in error.errors())
        raise Fault(f"{name}: {found}", "correct the layout file") from error


def _explained(place: tuple[int | str, ...], message: str, text: str) -> str:
    message = message.removeprefix("Value error, ")
    where = [part for part in place if part not in {"band", "column", "qr"}]
    if where[:1] != ["boxes"] or len(where) == 1:
        return f"{'.'.join(map(str, where))}: {message}" if where else message
    inner = ".".join(map(str, where[2:]))
    return f'box "{_box_id(text, int(where[1]))}"{", " + inner if inner else ""}: {message}'


def _box_id(text: str, number: int) -> str:
    """The id of the box at a place in the file, else its number counted from 1."""
    box = json.loads(text)["boxes"][number]
    found = box.get("id") if isinstance(box, dict) else None
    return found if isinstance(found, str) and found else f"number {number + 1}"

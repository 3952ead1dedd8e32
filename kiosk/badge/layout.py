"""What stands where on a badge: boxes in millimetres from the page's top left corner, read from JSON.

`resources/badges/layout.schema.json` is the format as JSON Schema (draft 2020-12), for editors that check while one types.
"""

from __future__ import annotations

import functools
import importlib.resources
import json
from itertools import combinations
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, Self

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, ValidationError, model_validator

from kiosk.badge.boxes import Box, ImageBox, TextStyle, WordsStyle, meet, shows_itself, texts_of
from kiosk.badge.mistakes import Mistakes, mistakes_in
from kiosk.badge.papers import PAPERS, PaperName
from kiosk.badge.pictures import read_picture
from kiosk.errors import Fault, FaultCode
from kiosk.files.safe import read_text

if TYPE_CHECKING:
    from pydantic_core import ErrorDetails

_MOST_BYTES = 8 * 1024 * 1024
USUAL = "a6"
SCHEMA_FILE = "layout.schema.json"
_MOST_TEXTS, _MOST_WORDS = 100, 3000
"""Texts of a layout and characters of its own words: each badge sets them all, and the next person waits for it."""
Side = Annotated[float, Field(ge=20, le=500)]


def _elsewhere(schema: str | None) -> str | None:
    """Where a layout's schema lies, where that isn't beside the shipped ones: a copy of such a layout goes elsewhere."""
    return None if schema == SCHEMA_FILE else schema


class Layout(BaseModel):
    """A badge's page and its boxes, in the order in which they are drawn.

    Attributes:
        paper: a size by name; else `width` and `height` in millimetres.
        landscape: the paper turned by a quarter.
        back: what stands on the back, where there is anything.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    schema_: Annotated[str | None, Field(alias="$schema", max_length=300), AfterValidator(_elsewhere)] = None
    name: Annotated[str, Field(min_length=1, max_length=80), AfterValidator(shows_itself)]
    paper: PaperName | None = None
    landscape: bool = False
    width: Side = 0.0
    height: Side = 0.0
    front: Annotated[tuple[Box, ...], Field(min_length=1, max_length=60)]
    back: Annotated[tuple[Box, ...], Field(max_length=60)] = ()

    @model_validator(mode="before")
    @classmethod
    def _size(cls, given: Any) -> Any:
        if not isinstance(given, dict):
            return given
        paper, sides = given.get("paper"), [name for name in ("width", "height") if name in given]
        if paper is None:
            if given.get("landscape"):
                raise ValueError("landscape: only a named paper is turned; swap width and height instead")
            missing = [name for name in ("width", "height") if name not in given]
            if missing:
                raise ValueError(f"{missing[0]}: missing; give a paper ({', '.join(PAPERS)}), or width and height in millimetres")
            return given
        if sides:
            raise ValueError(f"{sides[0]}: the paper says it already; give either")
        if not isinstance(paper, str) or paper not in PAPERS:
            return given  # said by the field itself
        width, height = PAPERS[paper]
        if given.get("landscape") is True:
            width, height = height, width
        return given | {"width": width, "height": height}

    @model_validator(mode="after")
    def _boxes_stand_well(self) -> Self:
        wrong = [*self._repeated(), *self._off_the_page(), *_on_a_code(self.front), *_on_a_code(self.back), *self._too_much()]
        if wrong:
            raise Mistakes(wrong)
        return self

    @property
    def sides(self) -> tuple[tuple[Box, ...], ...]:
        """The boxes of the front, then of the back where it has any."""
        return (self.front, self.back) if self.back else (self.front,)

    @property
    def boxes(self) -> tuple[Box, ...]:
        """All boxes."""
        return (*self.front, *self.back)

    def text(self) -> str:
        """The layout as a file's text; `parse_layout` reads it back."""
        leave_out = {"width", "height"} if self.paper else set()
        return self.model_dump_json(indent=2, by_alias=True, exclude_defaults=True, exclude=leave_out) + "\n"

    def _repeated(self) -> list[str]:
        ids = [box.id for box in self.boxes]
        return [f'box "{name}": two boxes have this id' for name in sorted({name for name in ids if ids.count(name) > 1})]

    def _too_much(self) -> list[str]:
        texts = [text for box in self.boxes for text in texts_of(box)]
        words = sum(map(_words, texts))
        many = [f"there are {len(texts)} texts, more than {_MOST_TEXTS}"] if len(texts) > _MOST_TEXTS else []
        return many + ([f"its words have {words} characters, more than {_MOST_WORDS}"] if words > _MOST_WORDS else [])

    def _off_the_page(self) -> list[str]:
        return [
            f'box "{box.id}": ends outside the page of {self.width:g} x {self.height:g} mm'
            for box in self.boxes
            if box.x + box.width > self.width + 1e-6 or box.y + box.height > self.height + 1e-6
        ]


def _words(text: TextStyle) -> int:
    """Characters of a text's own words, in the language that has most."""
    if not isinstance(text, WordsStyle):
        return 0
    return len(text.text) if isinstance(text.text, str) else max(map(len, text.text.values()))


def _on_a_code(boxes: tuple[Box, ...]) -> list[str]:
    return [
        f'box "{one.id}": overlaps the code\'s box "{other.id}"'
        if other.kind == "qr"
        else f'box "{other.id}": overlaps "{one.id}"'
        for one, other in combinations(boxes, 2)
        if "qr" in {one.kind, other.kind} and meet(one, other)
    ]


@functools.cache
def shipped() -> tuple[str, ...]:
    """The names of the layouts that come with the kiosk, the usual one first."""
    files = (entry.name for entry in importlib.resources.files("resources").joinpath("badges").iterdir())
    names = {name.removesuffix(".json") for name in files if name.endswith(".json") and name != SCHEMA_FILE}
    return (USUAL, *sorted(names - {USUAL}))


@functools.cache
def shipped_layout(name: str) -> Layout:
    """A layout that comes with the kiosk.

    Raises:
        Fault: there is none of that name.
    """
    if name not in shipped():
        raise Fault(
            f"layout {name}: there is none",
            f"give one of {', '.join(shipped())}, or a layout file (JSON)",
            FaultCode.LAYOUT_UNKNOWN,
            {"layout": name},
        )
    file = importlib.resources.files("resources").joinpath("badges", f"{name}.json")
    return parse_layout(file.read_text(encoding="utf-8"), f"{name}.json")


def default_layout() -> Layout:
    """The A6 badge that every station starts with."""
    return shipped_layout(USUAL)


def find_layout(given: str) -> Layout:
    """A layout by the name of a shipped one, or else by the path of a file.

    Raises:
        Fault: as `shipped_layout` and `read_layout`.
    """
    if given in shipped():
        return shipped_layout(given)
    path = Path(given)
    return read_layout(path) if path.suffix or path.exists() else shipped_layout(given)


def read_layout(path: Path) -> Layout:
    """A layout file of the organizers, with the pictures beside it taken in.

    Raises:
        Fault: there is no such file, or its content isn't a layout; names every wrong box.
    """
    text = read_text(path, limit=_MOST_BYTES, what="a badge layout (JSON)")
    return parse_layout(text, path.name, path.absolute().parent)


def parse_layout(text: str, name: str, folder: Path | None = None) -> Layout:
    """The layout that a JSON text describes.

    Args:
        text: JSON.
        name: of the file, for messages.
        folder: where its pictures lie; None where there is none.

    Raises:
        Fault: as `read_layout`.
    """
    try:
        layout = Layout.model_validate_json(text)
    except ValidationError as error:
        given = {"layout": name}
        raise Fault(f"{name}: {_mistakes(error, text)}", "correct the layout file", FaultCode.LAYOUT_UNREADABLE, given) from None
    except RecursionError as error:  # the parser's own limit is higher than ours
        given = {"layout": name}
        raise Fault(f"{name}: nested too deeply", "correct the layout file", FaultCode.LAYOUT_UNREADABLE, given) from error
    whole = layout.model_copy(
        update={side: tuple(_with_picture(box, name, folder) for box in getattr(layout, side)) for side in ("front", "back")}
    )
    pictures = sum(len(box.data or "") for box in whole.boxes if isinstance(box, ImageBox))
    if pictures + len(text) > _MOST_BYTES and pictures and len(whole.text().encode()) > _MOST_BYTES:
        raise Fault(f"{name}: its pictures are too large together", f"keep them below {_MOST_BYTES >> 20} MiB, or use fewer")
    return whole


def _mistakes(error: ValidationError, text: str) -> str:
    """What is wrong with a layout's file."""
    problems = error.errors()
    if [(problem["type"], problem["loc"]) for problem in problems] == [("value_error", ())]:
        problems += _beside_its_size(text)
    keys = [field.alias or name for name, field in Layout.model_fields.items()]
    return mistakes_in(problems, text, keys)


def _beside_its_size(text: str) -> list[ErrorDetails]:
    """What else is wrong where a page without a size stopped the reading; sought on the largest page."""
    given = {key: value for key, value in json.loads(text, parse_int=float).items() if key not in {"paper", "landscape"}}
    try:
        Layout.model_validate_json(json.dumps(given | {"width": 500, "height": 500}))
    except ValidationError as error:
        return [problem for problem in error.errors() if problem["loc"]]
    return []


def _with_picture(box: Box, name: str, folder: Path | None) -> Box:
    if not isinstance(box, ImageBox):
        return box
    try:
        return box.model_copy(update={"file": None, "data": read_picture(box.file, box.data, folder)})
    except Fault as fault:
        raise Fault(f'{name}: box "{box.id}": {fault.what}', fault.mend) from fault


def schema() -> str:
    """The format as JSON Schema (draft 2020-12), as `resources/badges/layout.schema.json` publishes it."""
    found = Layout.model_json_schema(by_alias=True)
    for name in ("width", "height"):
        found["properties"][name].pop("default", None)
    whole = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        **found,
        "title": "Lanyard badge layout",
        "oneOf": [{"required": ["paper"]}, {"required": ["width", "height"]}],
    }
    return json.dumps(whole, indent=1, ensure_ascii=False) + "\n"

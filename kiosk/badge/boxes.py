"""The boxes of a badge layout, as its JSON file writes them; sizes in millimetres, type sizes in points."""

from __future__ import annotations

import re
from typing import Annotated, Any, Literal, Self

from pydantic import AfterValidator, BaseModel, ConfigDict, Discriminator, Field, Tag, field_validator, model_validator

from kiosk.badge.fit import SMALLEST_PT
from kiosk.files.text import is_clean

TextField = Literal[
    "name", "title", "given_name", "family_name", "organization", "position", "country", "event_name", "tier_name", "tier_code"
]
HexColour = Annotated[str, Field(pattern=r"^#[0-9A-Fa-f]{6}$")]
Millimetres = Annotated[float, Field(ge=0, le=1000)]
Length = Annotated[float, Field(gt=0, le=1000)]
Points = Annotated[float, Field(ge=SMALLEST_PT, le=200)]
Words = Annotated[str, Field(min_length=1, max_length=600)]

SMALLEST_QR_MM = 27.5
"""20 mm for a badge's code and its quiet zone beside it, on whole dots of 203, 300 and 600 an inch."""
MOST_PICTURE = 2 * 1024 * 1024
"""Characters of a picture in Base64."""
_FILE = re.compile(r"[\w][\w .()-]{0,99}")


class _Frozen(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class TextSetting(_Frozen):
    """How a text is set.

    Attributes:
        max_pt: the size wished for; the text is broken into lines and shrunk down to `min_pt` as it needs.
        max_height: what a text in a column may take of it; absent: whatever is free.
        gap: above it, where something stands above.
        hold_words: whether words are kept whole down to `min_pt` (names).
        weight: 400 is regular, 700 is bold.
        leading: from baseline to baseline, in multiples of the size.
    """

    max_pt: Points
    min_pt: Points
    weight: Annotated[int, Field(ge=400, le=700)] = 400
    colour: HexColour = "#14202B"
    max_lines: Annotated[int, Field(ge=1, le=12)] = 4
    leading: Annotated[float, Field(ge=0.8, le=3)] = 1.15
    gap: Millimetres = 0.0
    max_height: Length | None = None
    hold_words: bool = False

    @model_validator(mode="after")
    def _sizes_in_order(self) -> Self:
        if self.min_pt > self.max_pt:
            raise ValueError(f"min_pt {self.min_pt:g} is above max_pt {self.max_pt:g}")
        return self


class FieldStyle(TextSetting):
    """One field of the bearer's badge and how it is set."""

    field: TextField


def _one_or_many(given: Any) -> str:
    return "<each>" if isinstance(given, dict) else "<one>"


LocalizedWords = Annotated[
    Annotated[Words, Tag("<one>")]
    | Annotated[dict[Annotated[str, Field(pattern=r"^[a-z]{2,3}$")], Words], Field(min_length=1), Tag("<each>")],
    Discriminator(_one_or_many),
]


class WordsStyle(TextSetting):
    """Words of the layout itself and how they are set; in several languages, the event's own is taken."""

    text: LocalizedWords


def _style(given: Any) -> str:
    found = given.keys() if isinstance(given, dict) else type(given).model_fields if isinstance(given, BaseModel) else ()
    return "<words>" if "text" in found else "<field>"


TextStyle = Annotated[Annotated[FieldStyle, Tag("<field>")] | Annotated[WordsStyle, Tag("<words>")], Discriminator(_style)]


def shows_itself(text: str) -> str:
    """A name from a layout's file, which stands in messages and lists.

    Raises:
        ValueError: it holds characters that steer what shows it.
    """
    if not is_clean(text):
        raise ValueError("holds control characters")
    return text


class _Box(_Frozen):
    id: Annotated[str, Field(min_length=1, max_length=40), AfterValidator(shows_itself)]
    x: Millimetres
    y: Millimetres
    width: Length
    height: Length


class BandBox(_Box):
    """A field of colour, with the tier's name at its start and its code at its end.

    Attributes:
        colour: absent, the tier's own.
        inset: kept free at both ends.
        name_pt, code_pt: sizes wished for; 0 leaves that text out.
    """

    kind: Literal["band"]
    colour: HexColour | None = None
    inset: Millimetres = 0.0
    name_pt: Annotated[float, Field(ge=0, le=200)] = 0.0
    code_pt: Annotated[float, Field(ge=0, le=200)] = 0.0


class _Texts(_Box):
    """Where texts stand in their box.

    Attributes:
        align: towards where its text starts (left for English, right for Arabic), the middle, or where it ends.
        side: texts start where the bearer's name starts ("name"), or each where it is read from ("text").
    """

    align: Literal["start", "center", "end"] = "start"
    valign: Literal["top", "middle", "bottom"] = "top"
    side: Literal["name", "text"] = "name"


class ColumnBox(_Texts):
    """Texts one below another, close together whatever their sizes.

    The first text takes the height that the others leave. An empty text takes no room.
    """

    kind: Literal["column"]
    texts: Annotated[tuple[TextStyle, ...], Field(min_length=1, max_length=20)]


class FieldBox(_Texts, FieldStyle):
    """One field of the bearer's badge in a box of its own."""

    kind: Literal["field"]


class TextBox(_Texts, WordsStyle):
    """Words of the layout itself in a box of their own."""

    kind: Literal["text"]


class QrBox(_Box):
    """The badge's code; its quiet zone of four modules lies inside the box."""

    kind: Literal["qr"]

    @model_validator(mode="after")
    def _large_enough(self) -> Self:
        if min(self.width, self.height) < SMALLEST_QR_MM:
            raise ValueError(f"a code and its quiet zone take at least {SMALLEST_QR_MM:g} mm each way, so that it is 20 mm wide")
        return self


class PhotoBox(_Box):
    """The bearer's photo, cut to the box so that the face stays whole.

    Attributes:
        missing: without a photo the box is marked with a silhouette ("mark"), or stays empty ("blank").
    """

    kind: Literal["photo"]
    shape: Literal["rectangle", "circle"] = "rectangle"
    missing: Literal["mark", "blank"] = "mark"

    @model_validator(mode="after")
    def _round(self) -> Self:
        if self.shape == "circle" and abs(self.width - self.height) > 1e-6:  # noqa: PLR2004  (a hair of rounding)
            raise ValueError("a circle is as wide as high")
        return self


class ImageBox(_Box):
    """A picture of the layout's own, such as a logo, as large as its box allows, in its middle.

    Attributes:
        file: the name of a PNG or JPEG beside the layout file.
        data: the picture itself in Base64 (RFC 4648) instead; the kiosk writes it there when it takes a layout in.
    """

    kind: Literal["image"]
    file: str | None = None
    data: Annotated[str, Field(max_length=MOST_PICTURE)] | None = None

    @field_validator("file")
    @classmethod
    def _beside(cls, file: str | None) -> str | None:
        if file is not None and not _FILE.fullmatch(file):
            raise ValueError("name a picture in the layout's own folder, without a path")
        return file

    @model_validator(mode="after")
    def _one_of_both(self) -> Self:
        if (self.file is None) == (self.data is None):
            raise ValueError("give file or data, one of them")
        return self


class TierBox(_Box):
    """The tier's code on a block of the tier's colour."""

    kind: Literal["tier"]
    max_pt: Points = 40


class _Marks(_Box):
    """Short texts, each in a frame of its own, from the start of the box in as many rows as it holds.

    Attributes:
        pt: their size.
    """

    pt: Points = 9
    weight: Annotated[int, Field(ge=400, le=700)] = 600
    align: Literal["start", "center", "end"] = "start"


class LanguagesBox(_Marks):
    """The languages that the bearer speaks, by their codes: EN FR ES."""

    kind: Literal["languages"]


class SessionsBox(_Marks):
    """The restricted sessions that the bearer may enter, by their codes."""

    kind: Literal["sessions"]


Box = Annotated[
    BandBox | ColumnBox | FieldBox | TextBox | QrBox | PhotoBox | ImageBox | TierBox | LanguagesBox | SessionsBox,
    Field(discriminator="kind"),
]


def texts_of(box: Box) -> tuple[TextStyle, ...]:
    """The texts that a box sets, one below another; none where it sets something else."""
    if isinstance(box, ColumnBox):
        return box.texts
    return (box,) if isinstance(box, FieldBox | TextBox) else ()


def meet(one: Box, other: Box, hair: float = 0.0) -> bool:
    """Whether two boxes have more than `hair` millimetres in common, across and down."""
    across = min(one.x + one.width, other.x + other.width) - max(one.x, other.x)
    down = min(one.y + one.height, other.y + other.height) - max(one.y, other.y)
    return across > hair and down > hair

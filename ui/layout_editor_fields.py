"""What there is to say about a box, read off the format itself: one field of a form for each of its values. No Qt."""

from __future__ import annotations

import functools
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, Literal, get_args, get_origin

from annotated_types import Ge, Gt, Le
from pydantic import BaseModel, Discriminator
from pydantic.fields import FieldInfo

from kiosk.badge.boxes import HexColour
from kiosk.badge.papers import PAPERS


class Form(StrEnum):
    """How a value is given."""

    MILLIMETRES = "millimetres"
    POINTS = "points"
    NUMBER = "number"
    CHOICE = "choice"
    SWITCH = "switch"
    COLOUR = "colour"
    WORDS = "words"
    NAME = "name"
    PICTURE = "picture"


@dataclass(frozen=True, slots=True)
class Field:
    """One value of a box.

    Attributes:
        least, most, step: of numbers.
        whole: only whole numbers.
        optional: it may be left out.
        choices: of a CHOICE.
    """

    name: str
    form: Form
    least: float = 0.0
    most: float = 0.0
    step: float = 0.5
    whole: bool = False
    optional: bool = False
    choices: tuple[str, ...] = ()


_ELSEWHERE = frozenset({"kind", "texts", "file"})
"""The kind doesn't change, a column's texts have forms of their own, and a picture's file is taken in as data."""
_OF_COLUMNS = frozenset({"gap", "max_height"})
"""What a text alone in its box has no use for."""
_FIRST = ("field", "text", "data", "id", "x", "y", "width", "height")
_STEPS = {"leading": 0.05, "weight": 100.0}


@functools.cache
def fields_of(model: type[BaseModel]) -> tuple[Field, ...]:
    """The fields of a box or of a text, the most wanted first."""
    names = [name for name in model.model_fields if name not in _ELSEWHERE]
    if "height" in names:
        names = [name for name in names if name not in _OF_COLUMNS]
    order = sorted(names, key=lambda name: _FIRST.index(name) if name in _FIRST else len(_FIRST))
    return tuple(_field(name, model.model_fields[name]) for name in order)


def _field(name: str, info: FieldInfo) -> Field:
    annotation, limits, optional = _bare(info.annotation, info.metadata)
    if name == "data":
        return Field(name, Form.PICTURE)
    if info.discriminator is not None or any(isinstance(limit, Discriminator) for limit in limits):
        return Field(name, Form.WORDS)
    if get_origin(annotation) is Literal:
        return Field(name, Form.CHOICE, choices=get_args(annotation))
    if annotation is bool:
        return Field(name, Form.SWITCH)
    if annotation in {int, float}:
        return _number(name, limits, whole=annotation is int, optional=optional)
    colour = any(limit in limits for limit in get_args(HexColour)[1:]) or name == "colour"
    return Field(name, Form.COLOUR if colour else Form.NAME, optional=optional)


def _number(name: str, limits: Sequence[Any], *, whole: bool, optional: bool) -> Field:
    least, most = 0.0, 1000.0
    step = _STEPS.get(name, 1.0 if whole else 0.5)
    for limit in limits:
        if isinstance(limit, Ge):
            least = float(limit.ge)  # type: ignore[arg-type]
        elif isinstance(limit, Gt):
            least = float(limit.gt) + step  # type: ignore[arg-type]
        elif isinstance(limit, Le):
            most = float(limit.le)  # type: ignore[arg-type]
    plain = whole or name == "leading"
    form = Form.NUMBER if plain else Form.POINTS if name.endswith("pt") else Form.MILLIMETRES
    return Field(name, form, least, most, step, whole, optional)


def _bare(annotation: Any, metadata: Sequence[Any]) -> tuple[Any, list[Any], bool]:
    """The type within `X | None` and `Annotated`, what limits it, and whether it may be None."""
    limits, optional = list(metadata), False
    parts = get_args(annotation)
    if type(None) in parts:
        optional = True
        annotation = next(part for part in parts if part is not type(None))
    if hasattr(annotation, "__metadata__"):
        for limit in annotation.__metadata__:
            limits += limit.metadata if isinstance(limit, FieldInfo) else [limit]
        annotation = annotation.__origin__
    return annotation, limits, optional


def page_fields(paper: str | None) -> tuple[Field, ...]:
    """The fields of the page: a named paper may be turned, a size of one's own is given by its sides."""
    named = (Field("name", Form.NAME), Field("paper", Form.CHOICE, choices=(*PAPERS, "")))
    if paper:
        return (*named, Field("landscape", Form.SWITCH))
    return (*named, *(Field(side, Form.MILLIMETRES, 20.0, 500.0) for side in ("width", "height")))


Words = str | dict[str, str]


def words_in(words: Words, languages: Sequence[str]) -> dict[str, str]:
    """What each language's field shows: words for all languages stand in the first."""
    if isinstance(words, str):
        return {language: words if not number else "" for number, language in enumerate(languages)}
    return {language: words.get(language, "") for language in languages}


def with_words(words: Words, languages: Sequence[str], language: str, text: str) -> Words:
    """The same words with another text in one language; words in the first language alone are for all.

    Args:
        words: before.
        languages: of the event, the first of them its usual one.
        language: one of them.
        text: empty leaves the language out.
    """
    each = {languages[0]: words} if isinstance(words, str) else dict(words)
    each[language] = text
    each = {code: said for code, said in each.items() if said}
    if not each:
        return ""
    return each[languages[0]] if set(each) == {languages[0]} else each

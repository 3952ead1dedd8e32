"""Everything that is wrong with a file at once, each with its place, as one Fault."""

from __future__ import annotations

import difflib
from collections.abc import Callable, Iterable, Mapping
from typing import Any, Self

from pydantic import BaseModel, ValidationError

from kiosk.errors import Fault
from kiosk.wording.codes import Amiss, Flawed
from kiosk.wording.told import Said, Wrong, reason_of, said, told

_SHOWN = 100

_WORDS = {
    "missing": "is missing",
    "string_too_short": "must not be empty",
    "int_type": "must be a whole number",
    "int_from_float": "must be a whole number",
    "too_short": "must not be empty",
    "string_too_long": "has more than {max_length} characters",
    "greater_than_equal": "must be at least {ge}",
    "less_than_equal": "must be at most {le}",
    "value_error": "{error}",
}
"""What the event editor has words of its own for."""


def _one_of(context: Mapping[str, Any]) -> Said:
    expected = str(context["expected"])
    names = expected.replace(" or ", ", ").split(", ")
    return Said(told(Flawed.NOT_ONE_OF, expected=tuple(names)), f"must be one of {expected}")


_SENTENCES: Mapping[str, Callable[[Mapping[str, Any]], Said]] = {
    "string_type": lambda _: said(Amiss.NOT_TEXT),
    "string_unicode": lambda _: said(Flawed.HALF_CHARACTER),
    "bool_type": lambda _: said(Flawed.NOT_TRUE),
    "dict_type": lambda context: said(Flawed.NOT_TABLE_SUCH, example=str(context["example"])),
    "model_type": lambda _: said(Flawed.NOT_TABLE),
    "model_attributes_type": lambda _: said(Flawed.NOT_TABLE),
    "list_type": lambda _: said(Flawed.NOT_LIST),
    "tuple_type": lambda _: said(Flawed.NOT_LIST),
    "too_long": lambda context: said(Flawed.TOO_LONG, limit=int(context["max_length"])),
    "enum": _one_of,
    "literal_error": _one_of,
}
"""What is said in every language."""

_TABLES = {"rule": '{ "<" = [{ var = "entries_today" }, 1] }'}
"""What a table looks like, by its key."""
_TEXTS = '{ en = "..." }'
"""A table of texts by language, as all the others are."""


class Slip(str):
    """One thing that is wrong, in English.

    Attributes:
        place: such as "tiers[2] CS", counted from 1; empty where it is the whole file's.
        key: that leads on from there; empty where it is the whole place's.
        said: what is wrong; of `kiosk.wording.told` where the event editor has no words of its own for it.
    """

    __slots__ = ("key", "place", "said")
    place: str
    key: str
    said: str

    def __new__(cls, place: str, key: str, said: str) -> Self:
        """Say what is wrong, with its place."""
        made = super().__new__(cls, ": ".join(part for part in (place, key, said) if part))
        made.place, made.key, made.said = place, key, said
        return made


class FileFault(Fault):
    """A file of ours that holds mistakes; `problems` lists all of them, each with its place.

    Args:
        source: the file's name.
        problems: "sessions[2] B2: admit.tiers: no tier "VIP"", counted from 1.
        mend: what to do about it.
    """

    def __init__(self, source: str, problems: Iterable[str], mend: str) -> None:
        self.problems = tuple(problems)
        more = len(self.problems) - _SHOWN
        shown = "; ".join(self.problems[:_SHOWN]) + (f"; and {more} more" if more > 0 else "")
        super().__init__(f"{source}: {shown}", mend)


def unknown_key(key: str, known: Iterable[str]) -> str:
    """What to say of a key that isn't ours; names the one that was probably meant."""
    near = difflib.get_close_matches(key[:60], list(known), n=1)
    return f"unknown key (did you mean {near[0]}?)" if near else "unknown key"


def problems_of(error: ValidationError, model: type[BaseModel], place: str) -> list[Slip]:
    """A model's errors in words, each with its place: `place`, then the keys that lead there."""
    found = []
    for item in error.errors(include_url=False, include_input=False):
        where = _where(item["loc"])
        if item["type"] == "extra_forbidden":
            words = unknown_key(str(item["loc"][-1]), _keys(model, item["loc"]))
        else:
            example = _TABLES.get(str(item["loc"][-1]) if item["loc"] else "", _TEXTS)
            words = _said(item["type"], {"example": example, **item.get("ctx", {})}, item["msg"])
        found.append(Slip(place, where, words))
    return found


def _said(kind: str, context: Mapping[str, Any], message: str) -> str:
    if kind in _SENTENCES:
        return _SENTENCES[kind](context)
    if isinstance(context.get("error"), Wrong):
        return reason_of(context["error"])
    words = _WORDS.get(kind)
    return words.format(**context) if words else message[:1].lower() + message[1:]


def _where(keys: tuple[int | str, ...]) -> str:
    path = ""
    for key in keys:
        if isinstance(key, int):
            path += f"[{key + 1}]"
        elif key != "[key]":
            path += f".{shown_key(key)}" if path else shown_key(key)
    return path


def shown_key(key: str) -> str:
    """A key as a message may hold it."""
    text = "".join(char if char.isprintable() else "?" for char in key)
    return text if len(text) <= 60 else f"{text[:60]}..."  # noqa: PLR2004  # a key of ours is far shorter


def _keys(model: type[BaseModel], keys: tuple[int | str, ...]) -> list[str]:
    for key in keys[:-1]:
        inner = model.model_fields[key].annotation if isinstance(key, str) and key in model.model_fields else None
        if isinstance(inner, type) and issubclass(inner, BaseModel):
            model = inner
    return list(model.model_fields)

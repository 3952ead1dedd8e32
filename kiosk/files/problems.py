"""Everything that is wrong with a file at once, each with its place, as one Fault."""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Mapping
from typing import Any

from pydantic import BaseModel, ValidationError

from kiosk.errors import Fault

_SHOWN = 100

_WORDS = {
    "missing": "is missing",
    "string_type": "must be text",
    "string_unicode": "holds half a character (a lone surrogate)",
    "string_too_short": "must not be empty",
    "int_type": "must be a whole number",
    "int_from_float": "must be a whole number",
    "bool_type": "must be true or false",
    "dict_type": "must be a table, such as {example}",
    "model_type": "must be a table",
    "model_attributes_type": "must be a table",
    "list_type": "must be a list",
    "tuple_type": "must be a list",
    "too_short": "must not be empty",
    "too_long": "is longer than {max_length}",
    "string_too_long": "has more than {max_length} characters",
    "greater_than_equal": "must be at least {ge}",
    "less_than_equal": "must be at most {le}",
    "enum": "must be one of {expected}",
    "literal_error": "must be one of {expected}",
    "value_error": "{error}",
}


_TABLES = {"rule": '{ "<" = [{ var = "entries_today" }, 1] }'}
"""What a table looks like, by its key."""
_TEXTS = '{ en = "..." }'
"""A table of texts by language, as all the others are."""


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


def problems_of(error: ValidationError, model: type[BaseModel], place: str) -> list[str]:
    """A model's errors in words, each with its place: `place`, then the keys that lead there."""
    found = []
    for item in error.errors(include_url=False, include_input=False):
        where = _where(item["loc"])
        if item["type"] == "extra_forbidden":
            said = unknown_key(str(item["loc"][-1]), _keys(model, item["loc"]))
        else:
            example = _TABLES.get(str(item["loc"][-1]) if item["loc"] else "", _TEXTS)
            said = _said(item["type"], {"example": example, **item.get("ctx", {})}, item["msg"])
        found.append(": ".join(part for part in (place, where, said) if part))
    return found


def _said(kind: str, context: Mapping[str, Any], message: str) -> str:
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

"""Values as TOML writes them; tomlkit says how."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import Any

import tomlkit
from tomlkit.items import SingleKey

from kiosk.errors import Fault


def key_text(*keys: str) -> str:
    """A key, dotted where there are several; quoted where it must be."""
    return ".".join(SingleKey(key).as_string() for key in keys)


def value_text(value: Any) -> str:
    """A value in one line.

    Raises:
        Fault: TOML has no such value.
    """
    if isinstance(value, Mapping):
        inner = ", ".join(f"{key_text(str(key))} = {value_text(item)}" for key, item in value.items())
        return f"{{ {inner} }}" if inner else "{}"
    if isinstance(value, str):
        return str(tomlkit.item(value.encode("utf-8", "replace").decode("utf-8")).as_string())
    if isinstance(value, Sequence):
        return f"[{', '.join(map(value_text, value))}]"
    if isinstance(value, bool | int | float | date | datetime):
        return str(tomlkit.item(value).as_string())
    raise Fault("TOML has no null", "leave it out, or write another value")


def same(one: Any, other: Any) -> bool:
    """Whether two values are the same in TOML: true is no 1, a date is no date with a time."""
    if isinstance(one, Mapping) and isinstance(other, Mapping):
        return one.keys() == other.keys() and all(same(one[key], other[key]) for key in one)
    if isinstance(one, list | tuple) and isinstance(other, list | tuple):
        return len(one) == len(other) and all(map(same, one, other))
    return type(one) is type(other) and bool(one == other)
